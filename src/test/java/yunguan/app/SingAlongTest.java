package yunguan.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Objects;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yunguan.Fx;
import yunguan.catalogue.Lang;
import yunguan.shell.Route;
import yunguan.ui.Typesetting;

/** A group sings along, in the open hall, with real music. */
class SingAlongTest {

    @TempDir
    Path folder;

    private static final String KEY = "(SELECT key FROM item WHERE id = 'song-a' AND version = 1)";

    /** The music without the voice is there; the sound with it is a file that is lost, so whoever played that would hear nothing. */
    private static void fill(OpenHall hall, boolean words) {
        hall.holdings.store().inTransaction(rows -> {
            rows.update("INSERT INTO medium (item, role, object, seconds, width, height) SELECT " + KEY + ", 'karaoke', ?, 120, 0, 0", OpenHall.FILM);
            rows.update("INSERT INTO object VALUES (?, 1, 'audio/mpeg', NULL)", "e".repeat(64));
            rows.update("INSERT INTO medium (item, role, object, seconds, width, height) SELECT " + KEY + ", 'sound', ?, 120, 0, 0", "e".repeat(64));
            for (int i = 0; words && i < 40; i++) {
                rows.update("INSERT INTO cue (item, language, start, stop, text) VALUES (" + KEY + ", 'zh-Hans', ?, ?, ?)", 3.0 * i, 3.0 * i + 2.5, "第" + i + "句");
                rows.update("INSERT INTO cue (item, language, start, stop, text) VALUES (" + KEY + ", 'en', ?, ?, ?)", 3.0 * i, 3.0 * i + 2.5, "Line " + i);
            }
            return null;
        });
    }

    private static String said(OpenHall hall, String style) {
        return hall.scene.getRoot().lookup("." + style) instanceof Label label ? Typesetting.plain(label.getText()).replace(" ", "") : "";
    }

    private static int line(OpenHall hall, String style) {
        String digits = said(hall, style).replaceAll("\\D", "");
        return digits.isEmpty() ? -1 : Integer.parseInt(digits);
    }

    @Test
    void theLineThatIsSungStandsBetweenTheOneBeforeAndTheNext() throws Exception {
        try (OpenHall hall = new OpenHall(folder)) {
            fill(hall, true);
            Fx.run(() -> hall.wiring.navigator().go(new Route.SingAlong("song-a")));
            Fx.until("the first line", () -> said(hall, "sing-now").equals("第0句"));
            assertEquals("", Fx.on(() -> said(hall, "sing-before")));
            assertEquals("第1句", Fx.on(() -> said(hall, "sing-next")));
            hall.touch("forward-10");
            Fx.until("a later line", () -> line(hall, "sing-now") >= 3);
            assertFalse(Fx.on(() -> hall.sees("player-trouble")), "the music without the voice is what plays");
            assertTrue(Fx.on(() -> line(hall, "sing-before") == line(hall, "sing-now") - 1 && line(hall, "sing-next") == line(hall, "sing-now") + 1));
            assertTrue(Fx.on(() -> {
                hall.wiring.visit().language().set(Lang.EN);
                return said(hall, "sing-now").startsWith("Line") && said(hall, "sing-next").startsWith("Line");
            }), "in another language on the spot");
        }
    }

    @Test
    void musicWithoutWordsHasAWayInAndShowsItsTitle() throws Exception {
        try (OpenHall hall = new OpenHall(folder)) {
            fill(hall, false);
            Fx.run(() -> hall.wiring.navigator().go(new Route.SongOf("song-a", -1)));
            hall.touch("sing");
            Fx.until("its title", () -> said(hall, "sing-now").equals("歌1"));
            assertEquals("", Fx.on(() -> said(hall, "sing-next")));
            assertTrue(Fx.on(() -> Objects.requireNonNull(hall.node("play")).isVisible()));
        }
    }
}
