package yunguan.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import javafx.scene.control.Label;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yunguan.Fx;
import yunguan.catalogue.Catalogue;
import yunguan.pack.Consent;
import yunguan.pack.PackBuilder;
import yunguan.pack.PackInstaller;
import yunguan.pack.PackSigner;
import yunguan.pack.Premises;
import yunguan.pack.Progress;
import yunguan.pack.SigningKey;
import yunguan.pack.StarterFolder;
import yunguan.settings.Settings;
import yunguan.store.DataFolder;
import yunguan.visits.StaffLog;
import yunguan.visits.StaffPin;
import yunguan.ui.Typesetting;

/** From a stick that appears to what visitors see, through the pages of the desk, on a real screen with the real threads. */
class PacksAtTheDeskTest {

    /** Bytes of a film that takes a while. */
    private static final long FILM = 200L << 20;

    @TempDir
    Path work;

    private Path sticks;
    private Path author;

    @BeforeEach
    void write() throws Exception {
        sticks = Files.createDirectories(work.resolve("sticks"));
        Path starter = work.resolve("starter");
        StarterFolder.write(starter, LocalDate.parse("2026-11-01"));
        author = Files.createDirectories(work.resolve("author"));
        Files.createDirectories(author.resolve("f"));
        Files.copy(starter.resolve("影片/示例.mp4"), author.resolve("f/film.mp4"));
        Files.copy(starter.resolve("影片/示例.vtt"), author.resolve("f/film.vtt"));
        Files.writeString(author.resolve("pack.properties"),
                "id = lanes\nversion = 1\ntitle = 巷子\npublisher = 街道\ndate = 2026-11-01\nlicense = CC0-1.0\ndescription = x\n");
        Files.writeString(author.resolve("lectures.csv"), "id,title,film,captions\nlane-film,巷子里的早晨,f/film.mp4,f/film.vtt\n");
    }

    private OpenHall hall() throws Exception {
        Path file = Files.writeString(work.resolve("settings"), "stick.folders = " + sticks + "\npacks.unsigned = yes\n");
        OpenHall hall = new OpenHall(work.resolve("data"), Settings.read(file));
        new StaffPin(hall.holdings.visits(), new StaffLog(hall.holdings.visits(), InstantSource.system()), System::nanoTime).set("471193");
        return hall;
    }

    private static void pin(OpenHall hall) {
        for (char digit : "471193".toCharArray()) {
            hall.touch("pin-" + digit);
        }
        hall.touch("pin-enter");
    }

    private static boolean visible(OpenHall hall, String item) {
        return new Catalogue(hall.holdings.store()).card(item).isPresent();
    }

    private static void sees(OpenHall hall, String id) {
        Fx.until(id + " is seen", () -> hall.sees(id));
    }

    private static String words(OpenHall hall, String id) {
        return Fx.on(() -> Typesetting.plain(((Label) java.util.Objects.requireNonNull(hall.node(id)).lookup(".desk-notice-text")).getText()));
    }

    @Test
    void aSignedPackGoesFromTheStickToTheVisitors() throws Exception {
        try (OpenHall hall = hall()) {
            Fx.run(hall.wiring::openDesk);
            pin(hall);
            hall.touch("desk-sticks");
            sees(hall, "sticks-none");
            Path pack = work.resolve("lanes.zip");
            assertTrue(new PackBuilder().build(author, pack, Progress.SILENT).built());
            new PackSigner().sign(pack, SigningKey.generate(work.resolve("street")), Progress.SILENT);
            Path stick = Files.createDirectories(work.resolve("KINGSTON"));
            Files.move(pack, stick.resolve("lanes.zip"));
            Files.copy(work.resolve("street.pub"), stick.resolve("street.pub"));
            Files.move(stick, sticks.resolve("KINGSTON"));

            hall.touch("find-1-1");
            sees(hall, "fingerprint");
            hall.touch("plan-trust");
            pin(hall);
            hall.touch("plan-install");
            pin(hall);
            sees(hall, "work-ending");
            assertTrue(words(hall, "work-ending").contains("巷子"), words(hall, "work-ending"));
            assertTrue(visible(hall, "lane-film"));
            hall.touch("work-done");
            sees(hall, "desk-sticks");
            assertFalse(Fx.on(() -> hall.sees("desk-work")), "what was read is not shown any more");
            hall.touch("desk-installed");
            sees(hall, "pack-lanes");
            hall.touch("desk-leave");
            hall.touch("door-lectures");
            sees(hall, "card-lane-film");
        }
    }

    /** A film so large that the stick is surely pulled in the middle of it: the work is halted there. */
    @Test
    void aStickThatIsPulledInTheMiddleIsGoneOnWith() throws Exception {
        swell(author.resolve("f/film.mp4"), FILM);
        Path stick = work.resolve("out/BIG");
        assertTrue(new PackBuilder().build(author, stick.resolve("lanes"), Progress.SILENT).built());
        try (OpenHall hall = hall()) {
            Files.move(stick, sticks.resolve("BIG"));
            Fx.run(hall.wiring::openDesk);
            pin(hall);
            hall.touch("desk-sticks");
            hall.touch("find-1-1");
            hall.touch("agree-unsigned");
            hall.touch("plan-install");
            pin(hall);
            sees(hall, "work-halt");
            Path staging = hall.holdings.data().staging();
            Fx.until("the film is being copied", () -> copied(staging) > 0);
            hall.touch("work-halt");
            sees(hall, "work-go-on");
            assertTrue(Fx.on(() -> !hall.sees("work-ending")), "halted in the middle");
            hall.touch("desk-leave"); // nobody has to stay
            Files.move(sticks.resolve("BIG"), stick);
            assertFalse(visible(hall, "lane-film"));
            Fx.run(hall.wiring::openDesk);
            pin(hall);
            hall.touch("desk-work");
            hall.touch("work-go-on");
            sees(hall, "work-waits");
            assertEquals("U 盘被拔出了。什么也没有丢，请把它插回去。", words(hall, "work-waits"));
            assertTrue(copied(hall.holdings.data().root()) > FILM, "what was copied is kept");
            assertFalse(visible(hall, "lane-film"));
            Files.move(stick, sticks.resolve("OTHER SOCKET"));
            sees(hall, "work-ending");
            assertTrue(visible(hall, "lane-film"));
        }
    }

    @Test
    void whatIsUnderWayWhenTheKioskClosesGoesOnTheNextTime() throws Exception {
        swell(author.resolve("f/film.mp4"), FILM);
        Path pack = sticks.resolve("BIG/lanes");
        assertTrue(new PackBuilder().build(author, pack, Progress.SILENT).built());
        try (OpenHall hall = hall()) {
            Fx.run(hall.wiring::openDesk);
            pin(hall);
            hall.touch("desk-sticks");
            hall.touch("find-1-1");
            hall.touch("agree-unsigned");
            hall.touch("plan-install");
            pin(hall);
            Fx.until("the film is being copied", () -> copied(hall.holdings.data().staging()) > 0);
            hall.touch("work-halt");
            sees(hall, "work-go-on");
        }
        try (Holdings next = Holdings.open(new DataFolder(work.resolve("data")))) {
            Premises premises = next.premises(Settings.defaults());
            assertTrue(new PackInstaller(premises).plan(pack, new Consent(true, false, false), Progress.SILENT).continues());
            assertTrue(new Catalogue(next.store()).card("lane-film").isEmpty());
        }
    }

    private static long copied(Path staging) {
        try (var all = Files.walk(staging)) {
            return all.filter(Files::isRegularFile).mapToLong(path -> path.toFile().length()).sum();
        } catch (IOException | java.io.UncheckedIOException changing) {
            return 0;
        }
    }

    private static void swell(Path film, long bytes) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(film.toFile(), "rw")) {
            file.seek(file.length());
            file.writeInt((int) bytes);
            file.write("free".getBytes(StandardCharsets.US_ASCII));
            file.setLength(file.length() + bytes - 8);
        }
    }

    @Test
    void sheetsBecomeAPackThatIsLookedAtBeforeVisitorsSeeIt() throws Exception {
        try (OpenHall hall = hall()) {
            Files.delete(author.resolve("pack.properties"));
            Files.move(author, Files.createDirectories(work.resolve("RAW")).resolve("巷子"));
            Files.writeString(work.resolve("RAW/photo.jpg"), "");
            Files.move(work.resolve("RAW"), sticks.resolve("RAW"));
            Fx.until("the band is shown above the visitors' screens", () -> hall.sees("stick-band"));
            hall.touch("stick-band");
            pin(hall);
            hall.touch("find-1-1");
            hall.touch("build-plan");
            hall.touch("plan-preview");
            pin(hall);
            hall.touch("work-preview");
            hall.touch("door-lectures");
            sees(hall, "card-lane-film");
            assertFalse(visible(hall, "lane-film"));
            hall.touch("end-rehearsal");
            hall.touch("work-release");
            hall.touch("work-done");
            assertTrue(visible(hall, "lane-film"));
            hall.touch("desk-leave");
            sees(hall, "door-lectures");
            assertFalse(Fx.on(() -> hall.sees("stick-band")), "staff have seen the stick");
        }
    }

    @Test
    void theBandGoesWithTheStick() throws Exception {
        assertTrue(new PackBuilder().build(author, work.resolve("A/lanes.zip"), Progress.SILENT).built());
        try (OpenHall hall = hall()) {
            Files.move(work.resolve("A"), sticks.resolve("A"));
            Fx.until("the band is shown", () -> hall.sees("stick-band"));
            Files.move(sticks.resolve("A"), work.resolve("A"));
            Fx.until("the band is gone", () -> !hall.sees("stick-band"));
        }
    }
}
