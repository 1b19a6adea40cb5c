package yunguan.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yunguan.Fx;
import yunguan.catalogue.Lang;
import yunguan.shell.Mode;
import yunguan.shell.Route;
import yunguan.ui.WholePicture;

/** The scanned pages of a document in the open hall. */
class ScannedPagesTest {

    @TempDir
    Path folder;

    private static void opens(OpenHall hall) {
        Fx.run(() -> hall.wiring.navigator().go(new Route.EntryOf("event-x")));
        hall.touch("scan-open");
        Fx.until("a page is open", () -> hall.sees("scan-next"));
    }

    private static List<String> lines(OpenHall hall) {
        return Fx.on(() -> {
            lay(hall);
            return hall.scene.getRoot().lookupAll(".scan-line").stream().map(line -> yunguan.ui.Typesetting.plain(((Label) line).getText())).toList();
        });
    }

    private static void lay(OpenHall hall) {
        hall.scene.getRoot().applyCss();
        hall.scene.getRoot().resize(1920, 1080);
        hall.scene.getRoot().layout();
    }

    @Test
    void thePagesWordsFollowTheLanguageLineByLine() throws Exception {
        try (OpenHall hall = new OpenHall(folder)) {
            FilledHall.fill(hall, folder);
            opens(hall);
            assertEquals(List.of("原件第一行", "第二行"), lines(hall));
            Fx.run(() -> hall.wiring.visit().language().set(Lang.EN));
            assertEquals(List.of("First line", "second line", "third line"), lines(hall), "another language has other lines, and more of them");
            Fx.run(() -> hall.wiring.visit().language().set(Lang.HANS));
            assertEquals(List.of("原件第一行", "第二行"), lines(hall));
        }
    }

    @Test
    void whatIsToldToThoseWhoCannotSeeFollowsTheLanguageToo() throws Exception {
        try (OpenHall hall = new OpenHall(folder)) {
            FilledHall.fill(hall, folder);
            Fx.run(() -> hall.wiring.navigator().go(new Route.Archive()));
            hall.touch("look-line");
            Fx.until("the line", () -> hall.sees("years-surface"));
            String line = Fx.on(() -> Objects.requireNonNull(hall.node("years-surface")).getAccessibleText());
            opens(hall);
            String page = page(hall);
            Fx.run(() -> hall.wiring.visit().language().set(Lang.EN));
            assertNotEquals(page, page(hall), "a scanned page");
            hall.touch("back");
            Fx.until("the line again", () -> hall.sees("years-surface"));
            assertNotEquals(line, Fx.on(() -> Objects.requireNonNull(hall.node("years-surface")).getAccessibleText()), "the line of years");
            Fx.run(() -> hall.wiring.navigator().go(new Route.EntryOf("event-x")));
            Fx.until("its figures", () -> signs(hall) != null);
            String english = Fx.on(() -> Objects.requireNonNull(signs(hall)).getAccessibleText());
            Fx.run(() -> hall.wiring.visit().language().set(Lang.HANS));
            assertNotEquals(english, Fx.on(() -> Objects.requireNonNull(signs(hall)).getAccessibleText()), "figures");
        }
    }

    private static String page(OpenHall hall) {
        return Fx.on(() -> {
            lay(hall);
            return hall.scene.getRoot().lookupAll(".scan *").stream().filter(WholePicture.class::isInstance).map(Node::getAccessibleText).findFirst().orElseThrow();
        });
    }

    private static @Nullable Node signs(OpenHall hall) {
        lay(hall);
        return hall.scene.getRoot().lookupAll(".chart-row *").stream().filter(FlowPane.class::isInstance).findFirst().orElse(null);
    }

    @Test
    void onePageFollowsTheOther() throws Exception {
        try (OpenHall hall = new OpenHall(folder)) {
            FilledHall.fill(hall, folder);
            opens(hall);
            assertTrue(Fx.on(() -> Objects.requireNonNull(hall.node("scan-previous")).isDisabled()), "nothing stands before the first");
            Fx.until("it was cut to be looked into", () -> !Objects.requireNonNull(hall.node("scan-closer")).isDisabled());
            hall.touch("scan-next");
            Fx.until("the second page", () -> Objects.requireNonNull(hall.node("scan-next")).isDisabled());
            assertFalse(Fx.on(() -> Objects.requireNonNull(hall.node("scan-previous")).isDisabled()));
            Thread.sleep(200);
            assertTrue(Fx.on(() -> Objects.requireNonNull(hall.node("scan-closer")).isDisabled()), "this one was not cut");
            hall.touch("scan-done");
            Fx.until("the text again", () -> hall.sees("scan-open"));
        }
    }

    @Test
    void whoLooksIntoAPageLooksOnInAnotherMode() throws Exception {
        try (OpenHall hall = new OpenHall(folder)) {
            FilledHall.fill(hall, folder);
            opens(hall);
            Fx.until("it was cut to be looked into", () -> !Objects.requireNonNull(hall.node("scan-closer")).isDisabled());
            hall.touch("scan-closer");
            Fx.until("one looks into it", () -> hall.node("closer") != null && !Objects.requireNonNull(hall.node("closer")).isDisabled());
            Node picture = Fx.on(() -> Objects.requireNonNull(hall.node("deep-picture")));
            for (Mode mode : Mode.values()) {
                Fx.run(() -> hall.wiring.visit().toggle(mode));
                Thread.sleep(300);
                Fx.until("the screen is laid out anew", () -> {
                    lay(hall);
                    return hall.node("deep-picture") != null;
                });
                assertSame(picture, Fx.on(() -> hall.node("deep-picture")), mode + " keeps what one looks into");
            }
            hall.touch("leave-pyramid");
            Fx.until("the page", () -> hall.sees("scan-done"));
            hall.touch("scan-done");
            Fx.until("the text, in these modes", () -> hall.sees("scan-open"));
            assertNotNull(Fx.on(() -> hall.node("scan-open")));
        }
    }
}
