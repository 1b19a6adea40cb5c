package yunguan.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import javafx.scene.control.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yunguan.Fx;
import yunguan.settings.Key;
import yunguan.settings.Settings;
import yunguan.visits.Incidents;
import yunguan.visits.StaffLog;
import yunguan.visits.StaffPin;

/** A clerk at the desk of a real hall, by touch alone. */
class CareTest {

    private static final String SETTINGS = "# 说明\nhall.name = 旧馆\nnotice =\n# 音量\nvolume.start = 60\n";

    @TempDir
    Path folder;

    private OpenHall hall;
    private Path file;

    @BeforeEach
    void open() throws Exception {
        file = Files.writeString(folder.resolve("kiosk.properties"), SETTINGS);
        hall = new OpenHall(folder);
        new StaffPin(hall.holdings.visits(), new StaffLog(hall.holdings.visits(), InstantSource.system()), System::nanoTime).set("471193");
    }

    @AfterEach
    void close() {
        hall.close();
    }

    private void atTheDesk() {
        Fx.run(hall.wiring::openDesk);
        pin();
        Fx.until("the desk is open", () -> hall.sees("desk-settings"));
    }

    private void pin() {
        for (char digit : "471193".toCharArray()) {
            hall.touch("pin-" + digit);
        }
        hall.touch("pin-enter");
    }

    private String said(String id) {
        return Fx.on(() -> ((Label) hall.node(id)).getText());
    }

    @Test
    void aNoticeIsTypedSavedSeenByVisitorsAndTakenDownWithOneTouch() throws Exception {
        atTheDesk();
        hall.touch("desk-settings");
        hall.touch("settings-notice");
        for (String key : "biguan".split("")) {
            hall.touch("key-" + key);
        }
        hall.touch("typing-0");
        assertEquals("闭馆", said("preview"));
        hall.touch("line-notice.en");
        Fx.until("letters are typed now", () -> hall.reads("abc") || hall.sees("typing-script"));
        hall.touch("settings-save");
        Fx.until("the list says so", () -> hall.sees("settings-said"));
        assertEquals(SETTINGS.replace("notice =\n", "notice = 闭馆\n"), Files.readString(file));
        hall.touch("desk-leave");
        Fx.until("visitors read it", () -> hall.sees("notice") && hall.reads("闭馆"));

        atTheDesk();
        hall.touch("desk-settings");
        hall.touch("notice-down");
        Fx.until("it is taken down", () -> hall.sees("settings-said"));
        assertEquals("", Settings.read(file).text(Key.NOTICE));
        hall.touch("settings-undo");
        Fx.until("and back", () -> hall.sees("notice-down"));
        assertEquals("闭馆", Settings.read(file).text(Key.NOTICE));
    }

    @Test
    void everythingThatIsSetIsThereForTheNextVisit() throws Exception {
        atTheDesk();
        hall.touch("desk-settings");
        hall.touch("settings-hours");
        hall.touch("day-monday");
        hall.touch("hours-add");
        hall.touch("settings-save");
        hall.touch("settings-language");
        hall.touch("choice-en");
        hall.touch("settings-save");
        hall.touch("settings-colour");
        hall.touch("choice-24594A");
        hall.touch("settings-save");
        hall.touch("settings-volume");
        hall.touch("start-40");
        hall.touch("most-50");
        hall.touch("settings-save");
        hall.touch("settings-idle");
        hall.touch("choice-180");
        hall.touch("settings-save");
        Fx.until("the list is back", () -> hall.sees("settings-undo"));
        hall.touch("desk-leave");
        Fx.until("home is back", () -> hall.sees("door-lectures"));
        assertTrue(Fx.on(() -> hall.reads("Open: Tuesday to Sunday 09:00–17:00")));
        assertTrue(Fx.on(() -> hall.scene.getRoot().getStyle().contains("#24594A")));
        assertEquals(0.4, hall.wiring.visit().volume().get(), 1e-9);
        assertEquals(0.5, hall.wiring.visit().loudest(), 1e-9);
        Settings read = Settings.read(file);
        assertEquals("Tu-Su 09:00-17:00", read.text(Key.OPENING_HOURS));
        assertEquals("180", read.text(Key.IDLE_SECONDS));
        assertTrue(Files.readString(file).startsWith("# 说明\nhall.name = 旧馆\n"), "comments and what was not touched stay");
        long lines = new StaffLog(hall.holdings.visits(), InstantSource.system()).newest(50).stream().filter(line -> line.what().equals("settings") && line.result().equals("done")).count();
        assertEquals(6, lines, "hours, language, colour, two volumes, idle");
    }

    @Test
    void unsignedPacksWantThePinOnceMore() {
        atTheDesk();
        hall.touch("desk-settings");
        hall.touch("settings-unsigned");
        hall.touch("choice-yes");
        hall.touch("settings-save");
        Fx.until("the PIN is asked for", () -> hall.sees("pin-enter"));
        assertFalse(Settings.read(file).yes(Key.PACKS_UNSIGNED));
        pin();
        Fx.until("it is saved", () -> hall.sees("settings-undo"));
        assertTrue(Settings.read(file).yes(Key.PACKS_UNSIGNED));
    }

    @Test
    void whereTheFileCannotBeWrittenASentenceSaysSoAndNothingIsLost() throws Exception {
        atTheDesk();
        hall.touch("desk-settings");
        hall.touch("settings-name");
        hall.touch("key-1");
        Files.createDirectories(folder.resolve(".kiosk.properties.new").resolve("in the way"));
        hall.touch("settings-save");
        Fx.until("a sentence says so", () -> hall.sees("settings-trouble"));
        assertEquals("旧馆1▏", said("text-hall.name"));
        assertEquals(SETTINGS, Files.readString(file));
    }

    @Test
    void whatSomebodyWroteByHandIsShownAtTheDesk() throws Exception {
        atTheDesk();
        Files.writeString(file, SETTINGS.replace("旧馆", "新馆"));
        hall.touch("desk-settings");
        Fx.until("it is read", () -> hall.reads("新馆"));
        hall.touch("desk-leave");
        Fx.until("and followed", () -> hall.reads("新馆") && hall.sees("door-lectures"));
    }

    /** What staff do about it differs: what was copied by half is copied anew, what cannot be read is made anew. */
    @Test
    void whatIsWrongWithAFilmIsSaidToStaffInPlainWordsAndTheVisitorSeesAnotherOne() throws Exception {
        Path film = folder.resolve("objects").resolve(OpenHall.FILM);
        byte[] whole = Files.readAllBytes(film);
        hall.holdings.store().update("INSERT INTO item (pack, version, id, kind, position, title, summary, body, children, date, audience, language, source, notice, pending, license)"
                + " SELECT pack, version, 'lecture-b', kind, 2, '{\"zh-Hans\":\"另一讲\"}', summary, body, children, date, audience, language, source, notice, pending, license"
                + " FROM item WHERE id = 'lecture-a' AND version = 1");
        Files.write(film, java.util.Arrays.copyOf(whole, 300));
        hall.touch("door-lectures");
        hall.touch("card-lecture-a");
        Fx.until("the visitor reads a sentence", () -> hall.sees("player-trouble"));
        Fx.until("the hall hears of it", () -> hall.holdings.incidents().unseen() == 1);
        assertEquals(Incidents.Kind.FILM_CUT_SHORT, hall.holdings.incidents().newest(5).getFirst().kind());
        hall.touch("next-lecture-b");
        Fx.until("the next one is opened", () -> "另一讲".equals(hall.where()));

        Fx.run(hall.wiring::freshVisit);
        Files.writeString(film, "no film at all, and longer than any head of a box");
        hall.touch("door-lectures");
        hall.touch("card-lecture-a");
        Fx.until("it is another kind", () -> hall.holdings.incidents().newest(5).stream().anyMatch(line -> line.kind() == Incidents.Kind.FILM_BROKEN));

        Fx.run(hall.wiring::freshVisit);
        Files.write(film, whole);
        Files.write(film, otherwise(whole, "avc1", "zzz1"));
        hall.touch("door-lectures");
        hall.touch("card-lecture-a");
        Fx.until("and of a kind that nobody can read", () -> hall.holdings.incidents().newest(5).stream().anyMatch(line -> line.kind() == Incidents.Kind.FILM_UNREADABLE));
        atTheDesk();
        hall.touch("desk-health");
        Fx.until("each is told", () -> hall.sees("incident-film_cut_short") && hall.sees("incident-film_unreadable") && hall.sees("incident-film_broken"));
    }

    private static byte[] otherwise(byte[] film, String word, String by) {
        String all = new String(film, java.nio.charset.StandardCharsets.ISO_8859_1);
        assertTrue(all.contains(word));
        return all.replace(word, by).getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
    }

    @Test
    void aFilmThatIsMissingIsAnIncidentWithItsTitleAndFile() throws Exception {
        Files.delete(folder.resolve("objects").resolve(OpenHall.FILM));
        hall.touch("door-lectures");
        hall.touch("card-lecture-a");
        Fx.until("the visitor reads a sentence", () -> hall.sees("player-trouble"));
        Fx.until("the hall hears of it", () -> hall.holdings.incidents().unseen() == 1);
        Incidents.Line line = hall.holdings.incidents().newest(5).getFirst();
        assertEquals(Incidents.Kind.FILM_MISSING, line.kind());
        assertTrue(line.subject().contains("讲1"), line.subject());
        assertEquals("data/f.mp4", line.detail());

        atTheDesk();
        Fx.until("the first page says that there is something new", () -> hall.reads("1 个新问题"));
        hall.touch("desk-health");
        Fx.until("it is told", () -> hall.sees("incident-film_missing") && hall.reads("讲1") && hall.reads("data/f.mp4"));
        hall.touch("health-seen");
        Fx.until("it is read", () -> !hall.sees("health-seen") && hall.sees("incident-film_missing"));
        hall.touch("desk-back");
        Fx.until("the mark is gone", () -> hall.sees("desk-sticks") && !hall.reads("个新问题"));
    }

    @Test
    void quietHoursAndWhereTheSoundComesOutAreSetByTouch() throws Exception {
        atTheDesk();
        hall.touch("desk-settings");
        hall.touch("settings-quiet");
        hall.touch("quiet-add");
        hall.touch("begins-0-more");
        hall.touch("percent-0-less");
        hall.touch("settings-save");
        Fx.until("the list says so", () -> hall.sees("settings-said") && hall.reads("12:15-14:00"));
        hall.touch("settings-out");
        hall.touch("choice-headphones-left");
        hall.touch("settings-save");
        Fx.until("and that too", () -> hall.sees("settings-said") && hall.reads("左侧"));
        String written = Files.readString(file);
        assertTrue(written.contains("volume.hours = 12:15-14:00 20\n") && written.contains("sound.out = headphones-left\n"), written);
        assertEquals(20, Settings.read(file).quietHours().at(java.time.LocalTime.of(13, 0)).orElseThrow().percent());
    }
}
