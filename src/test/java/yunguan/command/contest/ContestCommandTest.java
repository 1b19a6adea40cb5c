package yunguan.command.contest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yunguan.command.Kiosk;
import yunguan.store.Database;
import yunguan.visits.ballots.BallotBox;
import yunguan.visits.ballots.Paper;

/** The votes' way from the box to the notice that is hung up, by the command line. */
class ContestCommandTest {

    @TempDir
    Path folder;

    private Path data;

    @BeforeEach
    void aHall() throws Exception {
        Files.writeString(folder.resolve("kiosk.properties"), "venue.id = v1\n");
        data = Files.createDirectories(folder.resolve("data"));
        try (Database store = Database.open(data.resolve("store.db"), "store"); Database visits = Database.open(data.resolve("visits.db"), "visits")) {
            store.inTransaction(transaction -> {
                transaction.update("INSERT INTO pack (id, version, title, publisher, date, license, installed) VALUES ('p', 1, '{}', '', '2026-01-01', '', '')");
                transaction.update("INSERT INTO heading (pack, version, id, kind, position, title, summary, icon, colour) VALUES ('p', 1, 'heat', 'songs', 1, '{\"zh-Hans\":\"初赛\",\"en\":\"Heat\"}', '{}', '', '')");
                transaction.update("INSERT INTO round_time VALUES ('p', 1, 'heat', '2026-01-01', '2026-01-31')");
                for (int i = 1; i <= 3; i++) {
                    transaction.insert("""
                            INSERT INTO item (pack, version, id, kind, position, title, summary, body, children, heading, date, audience, language, source, notice, pending, license)
                            VALUES ('p', 1, ?, 'SONG', ?, ?, '{}', '{}', '{}', 'heat', '', '', '', '{}', '{}', 0, '')""", "song-" + i, i,
                            "{\"zh-Hans\":\"" + List.of("茉莉花", "=1+1 首歌", "采茶灯").get(i - 1) + "\"}");
                }
                return null;
            });
            BallotBox box = new BallotBox(visits);
            for (String song : List.of("song-1", "song-3", "song-3", "song-2")) {
                box.cast(new Paper(), "p/heat", song);
            }
        }
    }

    private record Answer(int code, String said) { }

    private Answer run(String... words) {
        return typed("", words);
    }

    private Answer typed(String input, String... words) {
        PrintStream out = System.out;
        PrintStream err = System.err;
        InputStream in = System.in;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        try {
            PrintStream both = new PrintStream(said, true, StandardCharsets.UTF_8);
            System.setOut(both);
            System.setErr(both);
            System.setIn(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)));
            String[] all = Stream.concat(Stream.of("--settings", folder.resolve("kiosk.properties").toString(), "--data", data.toString(), "contest"), Stream.of(words)).toArray(String[]::new);
            return new Answer(Kiosk.run(all), said.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(out);
            System.setErr(err);
            System.setIn(in);
        }
    }

    private String at(String name) {
        return folder.resolve(name).toString();
    }

    @Test
    void fromTheBoxToTheNotice() throws Exception {
        Answer export = run("export", "-o", at("one"), "--lang", "en");
        assertEquals(0, export.code(), export.said());
        assertTrue(export.said().contains("check number"), export.said());
        Answer tally = run("tally", at("one"), "--csv", at("r.csv"), "--notice", at("r.pdf"), "--lang", "zh-Hans");
        assertEquals(0, tally.code(), tally.said());
        assertTrue(tally.said().contains("初赛") && tally.said().contains("       2  采茶灯  (song-3)"), tally.said());
        List<String> table = Files.readAllLines(folder.resolve("r.csv"));
        assertEquals("\uFEFF轮次,名次,编号,歌曲,票数,搁置待定", table.getFirst());
        assertEquals("初赛,1,song-3,采茶灯,2,0", table.get(1));
        assertEquals("初赛,2,song-2,'=1+1 首歌,1,0", table.get(3), "no spreadsheet reckons with a title");
        byte[] pdf = Files.readAllBytes(folder.resolve("r.pdf"));
        assertTrue(new String(pdf, 0, 8, StandardCharsets.ISO_8859_1).startsWith("%PDF-1.4"));
        assertEquals(0, run("tally", at("one"), "--notice", at("r.png")).code());
        BufferedImage page = ImageIO.read(folder.resolve("r.png").toFile());
        assertEquals(List.of(1654, 2339), List.of(page.getWidth(), page.getHeight()));
        var json = new ObjectMapper().readTree(run("tally", at("one"), "--json").said());
        assertEquals(4, json.path("votes").asInt());
        assertTrue(json.path("whole").asBoolean());
    }

    @Test
    void whatNeedsLookingAtEndsWithOne() throws Exception {
        run("export", "-o", at("one"));
        Files.writeString(folder.resolve("bad"), Files.readString(folder.resolve("one")).replace("song-1\",\"day", "song-2\",\"day"));
        Answer tally = run("tally", at("bad"), "--lang", "en");
        assertEquals(1, tally.code());
        assertTrue(tally.said().contains("bad was not counted: line 2 was changed"), tally.said());
        Answer none = run("tally", at("nowhere"), "--lang", "en");
        assertEquals(1, none.code());
        assertTrue(none.said().contains("cannot be read"), none.said());
        assertEquals(2, run("tally", at("one"), "--notice", at("r.doc")).code());
        assertEquals(2, run("tally").code());
        assertEquals(1, run("export", "-o", at("no/such/folder/f")).code());
    }

    @Test
    void aRoundIsClosedAndGoesOn() {
        assertEquals(1, run("close", "nothing").code());
        assertEquals(0, run("close", "heat").code());
        assertTrue(run("close", "p/heat", "--lang", "en").said().contains("nothing has changed"));
        assertEquals(0, run("open", "heat").code());
        assertTrue(run("export", "-o", at("one"), "--lang", "en").said().contains("not closed yet"), "staff let it go on after its end");
        assertEquals(1, run("tally", at("one")).code());
    }

    @Test
    void slipsAndTheirKey() throws Exception {
        Answer codes = run("slips", "5", "--lang", "en");
        assertEquals(0, codes.code(), codes.said());
        assertEquals(5, codes.said().lines().filter(line -> line.matches("[0-9A-Z]{4} [0-9A-Z]{4}")).count(), codes.said());
        assertEquals(0, run("slips", "30", "-o", at("s.pdf")).code());
        assertEquals(0, run("slips", "30", "-o", at("s.png")).code());
        assertTrue(Files.exists(folder.resolve("s-2.png")) && !Files.exists(folder.resolve("s-3.png")));
        assertEquals(0, run("slips", "2", "-o", at("s.csv"), "--lang", "zh-Hans").code());
        assertEquals(3, Files.readAllLines(folder.resolve("s.csv")).size());
        assertEquals(2, run("slips", "0").code());
        assertEquals(2, run("slips", "5", "-o", at("s.doc")).code());
        assertEquals(1, run("slips", "5", "-o", at("no/such/s.pdf")).code());
        assertEquals(1, typed("short\n", "key", "save", at("k.slipkey")).code());
        assertEquals(0, typed("a long passphrase\n", "key", "save", at("k.slipkey")).code());
        data = Files.createDirectories(folder.resolve("data-2"));
        Database.open(data.resolve("store.db"), "store").close();
        Database.open(data.resolve("visits.db"), "visits").close();
        assertEquals(1, run("key", "save", at("x")).code(), "there is none here");
        assertEquals(1, typed("another passphrase\n", "key", "load", at("k.slipkey")).code());
        assertEquals(0, typed("a long passphrase\n", "key", "load", at("k.slipkey")).code());
        assertEquals(1, run("key", "load", at("kiosk.properties")).code());
        Answer refused = run("slips", "1", "--lang", "en");
        assertEquals(1, refused.code());
        assertTrue(refused.said().contains("another kiosk"), refused.said());
    }

    @Test
    void withoutDataItSaysSo() throws Exception {
        data = folder.resolve("none");
        Answer answer = run("export", "-o", at("one"), "--lang", "en");
        assertEquals(1, answer.code());
        assertTrue(answer.said().contains("no kiosk data"), answer.said());
        assertFalse(Files.exists(data));
        assertEquals(2, run().code());
    }
}
