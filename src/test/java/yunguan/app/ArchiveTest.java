package yunguan.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ZoomEvent;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yunguan.Fx;
import yunguan.settings.Settings;
import yunguan.ui.Typesetting;

/** The archive in the open hall: the line of years under real fingers. */
class ArchiveTest {

    @TempDir
    Path folder;

    private static void dated(OpenHall hall, int count) {
        hall.holdings.store().inTransaction(rows -> {
            rows.update("INSERT INTO heading VALUES ('p', 1, 's1', 'archive', 1, '{\"zh-Hans\":\"重大党史\"}', '{}', '', '#8C1C13')");
            rows.update("INSERT INTO heading VALUES ('p', 1, 's2', 'archive', 2, '{\"zh-Hans\":\"社会发展\"}', '{}', '', '#3F6B5C')");
            for (int i = 0; i < count; i++) {
                rows.update("""
                        INSERT INTO item (pack, version, id, kind, position, title, summary, body, children, heading, date, audience, language, source, notice, pending, license)
                        VALUES ('p', 1, ?, 'EVENT', ?, '{"zh-Hans":"一件事' || ? || '"}', '{}', '{}', '{}', ?, ?, '', '', '{}', '{}', 0, 'x')""",
                        "event-" + i, i, i, i % 2 == 0 ? "s1" : "s2", "%04d-%02d-%02d".formatted(1900 + i % 100, 1 + i % 12, 1 + i % 28));
            }
            return null;
        });
    }

    private static void lays(OpenHall hall) {
        Fx.run(() -> {
            hall.scene.getRoot().applyCss();
            ((Region) hall.scene.getRoot()).resize(1920, 1080);
            hall.scene.getRoot().layout();
        });
    }

    private static String inView(OpenHall hall) {
        return hall.node("years-in-view") instanceof Label label ? Typesetting.plain(label.getText()) : "";
    }

    private static void finger(Node surface, EventType<MouseEvent> type, double x, double y) {
        Point2D scene = surface.localToScene(x, y);
        Event.fireEvent(surface, new MouseEvent(type, scene.getX(), scene.getY(), scene.getX(), scene.getY(), MouseButton.PRIMARY, 1,
                false, false, false, false, true, false, false, false, false, true, null));
    }

    @Test
    void theLineIsDrawnAlongAndApartAndOpens() throws Exception {
        try (OpenHall hall = new OpenHall(folder)) {
            dated(hall, 100);
            hall.touch("door-archive");
            hall.touch("look-line");
            Fx.until("cards are on the line", () -> {
                hall.scene.getRoot().applyCss();
                hall.scene.getRoot().resize(1920, 1080);
                hall.scene.getRoot().layout();
                return hall.sees("year-event-0");
            });
            assertTrue(Fx.on(() -> hall.reads("重大党史")), "a strand has a lane with its name");
            assertEquals("1900年 — 1999年，共100条", Fx.on(() -> inView(hall)));
            Fx.run(() -> {
                Node surface = hall.node("years-surface");
                double x = surface.getLayoutBounds().getWidth() / 2;
                for (int i = 0; i < 10; i++) {
                    Event.fireEvent(surface, new ZoomEvent(ZoomEvent.ZOOM, x, 200, x, 200, false, false, false, false, false, false, 1.3, 1.3, null));
                }
            });
            String near = Fx.on(() -> inView(hall));
            lays(hall);
            Fx.run(() -> {
                Node surface = hall.node("years-surface");
                finger(surface, MouseEvent.MOUSE_PRESSED, 900, 500);
                for (int i = 1; i <= 20; i++) {
                    finger(surface, MouseEvent.MOUSE_DRAGGED, 900 - 20 * i, 500);
                }
            });
            Fx.until("the line has followed", () -> !inView(hall).equals(near));
            Fx.run(() -> finger(hall.node("years-surface"), MouseEvent.MOUSE_RELEASED, 500, 500));
            hall.touch("years-whole");
            Fx.until("all of it again", () -> inView(hall).contains("100条"));
            lays(hall);
            Fx.until("a card is there", () -> hall.node("year-event-0") instanceof ButtonBase);
            Fx.run(() -> ((ButtonBase) hall.node("year-event-0")).fire());
            Fx.until("it opens", () -> hall.reads("一件事0"));
            hall.touch("back");
            Fx.until("and one is back on the line", () -> hall.sees("years-band"));
        }
    }

    private static void shortened(Node node, java.util.List<String> found) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof Label label && !label.getText().isBlank()) {
            label.getChildrenUnmodifiable().stream().filter(javafx.scene.text.Text.class::isInstance).map(text -> ((javafx.scene.text.Text) text).getText())
                    .filter(shown -> shown.endsWith("...")).forEach(found::add);
        }
        if (node instanceof javafx.scene.Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> shortened(child, found));
        }
    }

    @Test
    void largerLettersOnTheSpotCutNothingOffAndKeepTheYears() throws Exception {
        try (OpenHall hall = new OpenHall(folder)) {
            dated(hall, 60);
            hall.touch("door-archive");
            hall.touch("look-line");
            Fx.until("cards are on the line", () -> {
                lay(hall);
                return hall.sees("year-event-0");
            });
            hall.touch("years-nearer");
            Fx.until("it has come nearer", () -> !inView(hall).contains("60条"));
            Thread.sleep(500);
            String years = Fx.on(() -> inView(hall)).split("，")[0];
            for (boolean large : new boolean[] {true, false}) {
                Fx.run(() -> {
                    if (large) {
                        hall.wiring.visit().modes().add(yunguan.shell.Mode.LARGE);
                    } else {
                        hall.wiring.visit().modes().clear();
                    }
                });
                Thread.sleep(600);
                Fx.until("letters are of the other size, and none is cut off", () -> {
                    lay(hall);
                    java.util.List<String> cut = new java.util.ArrayList<>();
                    shortened(hall.scene.getRoot(), cut);
                    var titles = hall.scene.getRoot().lookupAll(".year-title").stream().filter(title -> title.getParent().getParent().isVisible()).toList();
                    return cut.isEmpty() && !titles.isEmpty() && titles.stream().allMatch(title -> ((Label) title).getFont().getSize() > 35 == large);
                });
                // lanes with names beside them leave less of the width: its middle stays, its ends may not
                assertEquals(first(years), first(Fx.on(() -> inView(hall))), 4, "the years in view stay");
            }
        }
    }

    private static int first(String inView) {
        return Integer.parseInt(inView.substring(0, 4));
    }

    private static void lay(OpenHall hall) {
        hall.scene.getRoot().applyCss();
        hall.scene.getRoot().resize(1920, 1080);
        hall.scene.getRoot().layout();
    }

    @Test
    void aStrandWithALongNameLeavesTheListOnTheScreen() throws Exception {
        try (OpenHall hall = new OpenHall(folder, Settings.defaults(), 1080, 1920)) {
            dated(hall, 4);
            hall.holdings.store().update("UPDATE heading SET title = ? WHERE id = 's1'", "{\"zh-Hans\":\"" + "台江老城街巷与会馆的记忆".repeat(6) + "\"}");
            hall.touch("door-archive");
            Fx.until("its strands are there", () -> {
                lay(hall);
                return hall.sees("strand-p/s1");
            });
            assertEquals(0, HomeFitsTest.wider(hall, 1080, 1920));
        }
    }
}
