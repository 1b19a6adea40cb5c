package yunguan.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.image.ImageView;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yunguan.Fx;
import yunguan.catalogue.Lang;
import yunguan.shell.Mode;
import yunguan.shell.Route;

/** A hall's plan, several pictures of one thing, and a voice in each language, in the open hall. */
class PlanAndPicturesTest {

    private static final String PICTURE = "a".repeat(64);
    private static final String OTHER = "b".repeat(64);

    @TempDir
    Path folder;

    private static byte[] png(int width, int height, int colour) throws Exception {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < width * height; i++) {
            image.setRGB(i % width, i / width, colour);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    private static void fill(OpenHall hall) throws Exception {
        byte[] one = png(900, 600, 0x336699);
        byte[] other = png(600, 900, 0x996633);
        hall.holdings.store().inTransaction(rows -> {
            rows.update("INSERT INTO object VALUES (?, ?, 'image/png', ?)", PICTURE, one.length, one);
            rows.update("INSERT INTO object VALUES (?, ?, 'image/png', ?)", OTHER, other.length, other);
            int position = 0;
            for (String[] item : new String[][] {{"hall-x", "HALL", "厅"}, {"exhibit-a", "EXHIBIT", "甲"}, {"exhibit-b", "EXHIBIT", "乙"}, {"exhibit-c", "EXHIBIT", "丙"}, {"event-x", "EVENT", "事"}}) {
                rows.update("""
                        INSERT INTO item (pack, version, id, kind, position, title, summary, body, children, date, audience, language, source, notice, pending, license, picture)
                        VALUES ('p', 1, ?, ?, ?, '{"zh-Hans":"' || ? || '"}', '{}', '{}', '{}', '', '', '', '{}', '{}', 0, 'x', ?)""",
                        item[0], item[1], position++, item[2], PICTURE);
            }
            String key = "(SELECT key FROM item WHERE id = ? AND version = 1)";
            for (String exhibit : new String[] {"exhibit-a", "exhibit-b", "exhibit-c"}) {
                rows.update("INSERT INTO link VALUES (" + key + ", 'hasPart', ?, ?, NULL)", "hall-x", position++, exhibit);
            }
            rows.update("INSERT INTO medium (item, role, object, width, height) VALUES (" + key + ", 'plan', ?, 900, 600)", "hall-x", PICTURE);
            rows.update("INSERT INTO spot VALUES (" + key + ", 0, 0.25, 0.5, '{}', '{}', 'exhibit-b')", "hall-x");
            rows.update("INSERT INTO spot VALUES (" + key + ", 1, 0.75, 0.5, '{}', '{}', 'exhibit-a')", "hall-x");
            for (String item : new String[] {"event-x", "exhibit-a"}) {
                rows.update("INSERT INTO shot VALUES (" + key + ", 'MORE', 0, ?, '1935~', '{\"zh-Hans\":\"从前\"}', '')", item, OTHER);
                rows.update("INSERT INTO medium (item, role, object, seconds) VALUES (" + key + ", 'voice', ?, 120)", item, OpenHall.FILM);
            }
            rows.update("INSERT INTO medium (item, role, object, seconds) VALUES (" + key + ", 'voice@en', ?, 60)", "exhibit-a", OpenHall.FILM);
            return null;
        });
    }

    private static void laysOut(OpenHall hall) {
        hall.scene.getRoot().applyCss();
        hall.scene.getRoot().resize(1920, 1080);
        ((Region) hall.scene.getRoot()).layout();
    }

    /** Whether a picture is drawn within a node. */
    private static boolean drawn(Node from) {
        return from instanceof ImageView view && view.getImage() != null && view.isVisible()
                || from instanceof Parent parent && parent.getChildrenUnmodifiable().stream().anyMatch(PlanAndPicturesTest::drawn);
    }

    private static boolean pictureIn(OpenHall hall, String id) {
        laysOut(hall);
        Node node = hall.node(id);
        return node != null && drawn(node);
    }

    @Test
    void aPictureOfOnePlaceOfAnotherShapeIsLaidOverItWithoutBeingStretched() throws Exception {
        try (OpenHall hall = new OpenHall(folder)) {
            fill(hall);
            hall.holdings.store().inTransaction(rows -> {
                String shot = "INSERT INTO shot VALUES ((SELECT key FROM item WHERE id = 'exhibit-c' AND version = 1), 'TIME', ?, ?, '', '{}', ?)";
                rows.update(shot, 0, PICTURE, "0.2,0.5 0.8,0.5");
                rows.update(shot, 1, OTHER, "0.1,0.7 0.9,0.7");
                return null;
            });
            Fx.run(() -> hall.wiring.navigator().go(new Route.ExhibitOf("exhibit-c")));
            Fx.until("both pictures are laid", () -> {
                hall.scene.getRoot().applyCss();
                hall.scene.getRoot().resize(1920, 1080);
                hall.scene.getRoot().layout();
                return laid(hall).size() == 2 && laid(hall).stream().allMatch(view -> view.getImage() != null && view.getFitWidth() > 0);
            });
            for (ImageView view : Fx.on(() -> laid(hall))) {
                assertEquals(view.getImage().getWidth() / view.getImage().getHeight(), view.getFitWidth() / view.getFitHeight(), 0.02, "a picture keeps its shape");
            }
        }
    }

    private static List<ImageView> laid(OpenHall hall) {
        Node pictures = hall.node("times-pictures");
        return pictures == null ? List.of() : pictures.lookupAll(".image-view").stream().map(ImageView.class::cast).toList();
    }

    @Test
    void aNumberOnThePlanLeadsToItsExhibitAndSoDoesTheListBesideIt() throws Exception {
        try (OpenHall hall = new OpenHall(folder)) {
            fill(hall);
            Fx.run(() -> hall.wiring.navigator().go(new Route.HallOf("hall-x")));
            hall.touch("hall-plan");
            Fx.until("the plan is drawn", () -> pictureIn(hall, "plan"));
            Fx.run(() -> {
                Bounds second = Objects.requireNonNull(hall.node("plan-mark-2")).getBoundsInParent();
                Bounds first = Objects.requireNonNull(hall.node("plan-mark-1")).getBoundsInParent();
                Bounds picture = Objects.requireNonNull(hall.node("plan-mark-1")).getParent().getLayoutBounds();
                assertTrue(second.getCenterX() < first.getCenterX(), "numbers are those of the wall, at their own places");
                assertEquals(picture.getCenterX(), (first.getCenterX() + second.getCenterX()) / 2, 2, "the plan is in the middle of its place");
                assertFalse(hall.sees("plan-mark-3"), "what has no place is on the list alone");
                assertTrue(hall.sees("plan-3"));
            });
            hall.touch("plan-mark-2");
            Fx.until("its exhibit", () -> hall.sees("next-exhibit") && hall.reads("乙"));
            hall.touch("back");
            Fx.until("the plan is still there", () -> hall.sees("plan-3"));
            Fx.run(() -> hall.wiring.visit().modes().add(Mode.LARGE));
            Fx.until("and in large letters", () -> hall.sees("plan-3"));
            hall.touch("plan-3");
            Fx.until("the exhibit without a place", () -> hall.reads("丙") && hall.sees("previous-exhibit"));
            hall.touch("back");
            hall.touch("hall-wall");
            Fx.until("the wall", () -> hall.sees("card-exhibit-a"));
        }
    }

    @Test
    void severalPicturesAreEnlargedByATouchAndGoneThrough() throws Exception {
        try (OpenHall hall = new OpenHall(folder)) {
            fill(hall);
            for (Route route : new Route[] {new Route.EntryOf("event-x"), new Route.ExhibitOf("exhibit-a")}) {
                Fx.run(() -> hall.wiring.navigator().go(route));
                hall.touch("picture-2");
                Fx.until("the second one, with what it shows", () -> pictureIn(hall, "picture-place") && hall.reads("从前") && hall.reads("第 2 张，共 2 张"));
                assertTrue(Fx.on(() -> ((ButtonBase) hall.node("picture-next")).isDisabled()), "there is none after the last");
                Fx.run(() -> hall.wiring.visit().modes().add(Mode.LARGE));
                Fx.until("it stays enlarged in large letters", () -> hall.sees("picture-done") && hall.reads("从前"));
                Fx.run(() -> hall.wiring.visit().modes().remove(Mode.LARGE));
                hall.touch("picture-previous");
                Fx.until("the first one", () -> pictureIn(hall, "picture-place") && hall.reads("第 1 张，共 2 张"));
                hall.touch("picture-done");
                Fx.until("the page again", () -> hall.sees("picture-1") && hall.sees("voice"));
            }
        }
    }

    private static String voice(OpenHall hall) {
        return hall.node("voice") instanceof ButtonBase button ? button.getText().replaceAll("[\\u2000-\\u200b\\u00a0 ]", "") : "";
    }

    @Test
    void aVoiceReadsInTheVisitorsLanguageOrSaysInWhich() throws Exception {
        try (OpenHall hall = new OpenHall(folder)) {
            fill(hall);
            Fx.run(() -> hall.wiring.navigator().go(new Route.ExhibitOf("exhibit-a")));
            Fx.until("it reads Chinese", () -> voice(hall).equals("朗读") && hall.reads("/ 2:00"));
            Fx.run(() -> hall.wiring.visit().language().set(Lang.EN));
            Fx.until("it reads English, which is another sound", () -> voice(hall).equals("Readaloud") && hall.reads("/ 1:00"));
            Fx.run(() -> hall.wiring.navigator().go(new Route.EntryOf("event-x")));
            Fx.until("this one reads Chinese alone, and says so", () -> voice(hall).startsWith("Readaloudin"));
            Fx.run(() -> hall.wiring.visit().language().set(Lang.HANT));
            Fx.until("which both forms of Chinese understand", () -> voice(hall).equals("朗讀"));
        }
    }

    @Test
    void aVoiceThatWasHeardToItsEndBeginsAnewForWhoeverComesBack() throws Exception {
        try (OpenHall hall = new OpenHall(folder)) {
            fill(hall);
            Fx.run(() -> hall.wiring.navigator().go(new Route.ExhibitOf("exhibit-a")));
            Fx.until("it can be heard", () -> hall.sees("voice") && hall.reads("0:00 / 2:00"));
            laysOut(hall);
            Fx.until("a touch near its end goes there", () -> {
                Node seek = Objects.requireNonNull(hall.node("seek"));
                Point2D end = seek.localToScene(seek.getLayoutBounds().getWidth() - 30, 5);
                for (var type : List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED)) {
                    Event.fireEvent(seek, new MouseEvent(type, end.getX(), end.getY(), end.getX(), end.getY(), MouseButton.PRIMARY, 1,
                            false, false, false, false, true, false, false, false, false, true, null));
                }
                return hall.reads("1:5");
            });
            hall.touch("voice");
            Fx.until("it comes to its end", () -> hall.reads("2:00 / 2:00") && voice(hall).equals("朗读"));
            Fx.run(() -> hall.wiring.navigator().go(new Route.Help()));
            Fx.until("elsewhere", () -> !hall.sees("voice"));
            hall.touch("back");
            Fx.until("it is at its beginning", () -> hall.sees("voice") && hall.reads("0:00 / 2:00"));
        }
    }
}
