package yunguan.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yunguan.Fx;

/** Whoever changes the language or a mode while a real film plays finds the film, the words looked for and the line read as they were. */
class PlaceKeptTest {

    /** A language and the modes that lay a screen out anew or paint it anew; each is put back afterwards. */
    private static final List<List<String>> CHANGES = List.of(List.of("language-en", "language-zh-Hans"), List.of("mode-large", "mode-large"),
            List.of("mode-reach", "mode-reach"), List.of("mode-contrast", "mode-contrast"));
    private static final int LINES = 40;

    @TempDir
    Path folder;
    private OpenHall hall;
    private Stage stage;

    @BeforeEach
    void opens() throws Exception {
        hall = new OpenHall(folder);
        hall.holdings.store().inTransaction(rows -> {
            for (int i = 0; i < LINES; i++) {
                for (String language : List.of("zh-Hans", "en")) {
                    rows.update("INSERT INTO cue (item, language, start, stop, text) SELECT key, ?, ?, ?, ? FROM item WHERE id = 'lecture-a' AND version = 1",
                            language, 3.0 * i, 3.0 * i + 2.5, i % 20 == 7 ? "高家大院到了 " + i : language.equals("en") ? "Line " + i : "第" + i + "句");
                }
            }
            for (int i = 0; i < 60; i++) {
                rows.update("""
                        INSERT INTO item (pack, version, id, kind, position, title, summary, body, children, date, audience, language, source, notice, pending, license)
                        VALUES ('p', 1, 'doc-' || ?, 'DOCUMENT', 1, '{"zh-Hans":"文献"}', '{}', '{}', '{}', '', '', '', '{}', '{}', 0, 'x')""", 100 + i);
            }
            return null;
        });
        Fx.run(() -> {
            stage = new Stage();
            stage.setScene(hall.scene);
            stage.show();
        });
    }

    @AfterEach
    void closes() {
        Fx.run(stage::close);
        hall.close();
    }

    private void toTheFilm() {
        hall.touch("door-lectures");
        hall.touch("card-lecture-a");
        hall.touch("page-transcript");
        Fx.until("the text is there", () -> hall.sees("line-39"));
    }

    /** Where the film is, in seconds; call it on the JavaFX thread. */
    private double second() {
        String[] clock = hall.scene.getRoot().lookup(".player-time") instanceof Label label && !label.getText().isEmpty() ? label.getText().split(":") : new String[] {"0", "0"};
        return Integer.parseInt(clock[0]) * 60 + Integer.parseInt(clock[1]);
    }

    private static boolean plays(OpenHall hall) {
        return Objects.requireNonNull(hall.wiring.visitorsScreen()).inUse();
    }

    @Test
    void theFilmPlaysOnAtItsSecond() {
        toTheFilm();
        hall.touch("line-20");
        Fx.until("it plays there", () -> plays(hall) && second() >= 61);
        for (List<String> change : CHANGES) {
            for (String one : change) {
                double before = Fx.on(this::second);
                long begun = System.nanoTime();
                hall.touch(one);
                Fx.until(one + ": it plays on", () -> plays(hall) && second() > before);
                double went = Fx.on(this::second) - before;
                assertTrue(went >= 0 && went <= (System.nanoTime() - begun) / 1e9 + 1.5, one + ": it went on by " + went + " s");
            }
        }
    }

    @Test
    void theWordsLookedForStay() {
        toTheFilm();
        hall.touch("transcript-look");
        List.of("g", "j", "d", "y").forEach(key -> hall.touch("key-" + key));
        Fx.until("two lines are found", () -> hall.sees("line-7") && hall.sees("line-27") && !hall.sees("line-8"));
        for (List<String> change : CHANGES) {
            for (String one : change) {
                hall.touch(one);
                Fx.until(one + ": these lines and no others", () -> hall.sees("line-7") && hall.sees("line-27") && !hall.sees("line-8") && !hall.sees("line-39"));
            }
        }
    }

    @Test
    void theLineThatIsReadStaysInSight() {
        toTheFilm();
        Fx.until("it plays", () -> plays(hall));
        hall.touch("play-pause");
        Fx.until("the list can be read on", () -> list("line-20") != null && list("line-20").getViewportBounds().getHeight() > 0);
        Fx.run(() -> list("line-20").setVvalue(0.5));
        Fx.run(() -> { });
        staysInSight("line-20");
    }

    @Test
    void theCardThatIsReadStaysInSight() {
        hall.touch("door-archive");
        Fx.until("the cards are there", () -> hall.sees("card-doc-130") && list("card-doc-130").getViewportBounds().getHeight() > 0);
        Fx.run(() -> list("card-doc-130").setVvalue(0.5));
        Fx.run(() -> { });
        String read = Fx.on(() -> java.util.stream.IntStream.range(100, 160).mapToObj(i -> "card-doc-" + i).filter(id -> inSight(id) > 0.3 && inSight(id) < 0.7).findFirst().orElseThrow());
        staysInSight(read);
    }

    private void staysInSight(String id) {
        assertTrue(Fx.on(() -> inSight(id)) > 0 && Fx.on(() -> inSight(id)) < 1, id + " is in sight");
        for (List<String> change : CHANGES) {
            for (String one : change) {
                hall.touch(one);
                Fx.until(one + ": " + id + " is in sight", () -> hall.sees(id) && inSight(id) > -0.35 && inSight(id) < 1.35);
                assertEquals(true, Fx.on(() -> list(id).getVvalue() > 0.1), one + ": it is not read from the beginning");
            }
        }
    }

    private ScrollPane list(String id) {
        for (Node up = hall.node(id); up != null; up = up.getParent()) {
            if (up instanceof ScrollPane found) {
                return found;
            }
        }
        return null;
    }

    /** How far down in what is seen of its list something lies: 0 at the top, 1 at the bottom. */
    private double inSight(String id) {
        Node node = hall.node(id);
        ScrollPane list = list(id);
        if (node == null || list == null) {
            return Double.NaN;
        }
        Bounds at = list.sceneToLocal(node.localToScene(node.getLayoutBounds()));
        return at.getCenterY() / list.getHeight();
    }
}
