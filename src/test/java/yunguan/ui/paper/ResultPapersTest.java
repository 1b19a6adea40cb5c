package yunguan.ui.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import yunguan.catalogue.Lang;
import yunguan.catalogue.LangText;
import yunguan.ui.Texts;
import yunguan.visits.ballots.Line;
import yunguan.visits.count.ReadRecord;
import yunguan.visits.count.Tally;
import yunguan.visits.count.Titles;

/** The results as they hang on the wall, and as a spreadsheet opens them. */
class ResultPapersTest {

    private static LangText text(String words) {
        return new LangText(Map.of("zh-Hans", words));
    }

    private static Tally tally(int rounds, int songs, int kiosks, String title) {
        Titles titles = new Titles(new LinkedHashMap<>(), new LinkedHashMap<>());
        List<Tally.Round> all = new ArrayList<>();
        for (int r = 0; r < rounds; r++) {
            titles.rounds().put("r" + r, text("第" + r + "轮"));
            List<Tally.Result> results = new ArrayList<>();
            for (int s = 0; s < songs; s++) {
                String song = "r" + r + "-s" + s;
                titles.songs().put(song, new Titles.Song(text(title + s), List.of("r" + r)));
                results.add(new Tally.Result(song, 1000 - 7L * s, 0));
            }
            all.add(new Tally.Round("r" + r, results));
        }
        List<Tally.KioskCount> counts = new ArrayList<>();
        for (int k = 0; k < kiosks; k++) {
            Line line = new Line(1, Line.What.BEGIN, "", "", "2026-12-01", 0, 0, "", "", "ab".repeat(32));
            ReadRecord record = new ReadRecord("f" + k, "kiosk-" + k, text("台江云馆"), "", "2026-12-01T10:00:00Z", titles, List.of(line), Optional.empty());
            counts.add(new Tally.KioskCount("%04d-0000-0000-0000".formatted(k), record, List.of("f" + k), 1, 0, 0, List.of(), 0, true));
        }
        return new Tally(all, counts, List.of(), List.of(), List.of(), titles);
    }

    private static Texts texts(Lang lang) {
        return new Texts(new SimpleObjectProperty<>(lang));
    }

    private static boolean blank(BufferedImage picture, double fromMm, double toMm) {
        double dots = picture.getHeight() / Sheet.HEIGHT;
        for (int y = (int) Math.ceil(fromMm * dots); y < (int) (toMm * dots); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                if (picture.getRGB(x, y) != Color.WHITE.getRGB()) {
                    return false;
                }
            }
        }
        return true;
    }

    @Test
    void theNoticeIsOnePageHoweverManySongsAndKiosksThereAre() throws IOException {
        for (int[] many : new int[][] {{1, 1, 1}, {1, 60, 1}, {4, 15, 12}, {4, 60, 12}, {8, 8, 11}}) {
            for (Lang lang : Lang.OWN) {
                Printed printed = ResultNotice.of(texts(lang), tally(many[0], many[1], many[2], "一首名字很长很长的歌，长得一行几乎写不下，后面还有几个字"), "#8C1C13");
                String what = lang.tag() + " " + many[0] + " rounds of " + many[1] + ", " + many[2] + " kiosks";
                assertEquals(1, printed.pages(), what);
                BufferedImage page = ImageIO.read(new ByteArrayInputStream(printed.png(0)));
                assertTrue(blank(page, 251.5, 254.5), what + ": the rounds end above what it can be checked by");
                assertTrue(blank(page, 289, 297), what + ": nothing stands below the foot");
            }
        }
    }

    @Test
    void noSpreadsheetReckonsWithATitle() {
        for (String formula : List.of("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "  =1", "＝1", "＋1", "－1", "＠a", "|cmd", "\r=1")) {
            assertEquals("'" + formula, ResultTable.harmless(formula));
        }
        for (String plain : List.of("", "茉莉花", "1+1", "a=b", "“=”")) {
            assertEquals(plain, ResultTable.harmless(plain));
        }
        String table = ResultTable.of(texts(Lang.HANS), tally(1, 2, 1, "=cmd|' /C calc'!A"));
        assertTrue(table.startsWith("\uFEFF"), "Excel knows it by its mark");
        assertEquals(2, table.lines().filter(line -> line.contains("'=cmd")).count(), table);
    }
}
