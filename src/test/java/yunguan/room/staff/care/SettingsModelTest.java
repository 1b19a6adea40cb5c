package yunguan.room.staff.care;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yunguan.settings.Key;
import yunguan.settings.Settings;
import yunguan.store.Database;
import yunguan.task.Background;
import yunguan.visits.StaffLog;

/** On the file as the hall ships it, and a real log. */
class SettingsModelTest {

    private static final Path SHIPPED = Path.of(System.getProperty("yunguan.home", "."), "kiosk.properties");

    @TempDir
    Path folder;

    private Path file;
    private Database visits;
    private StaffLog log;
    private Settings inForce;
    private SettingsModel model;
    private final List<String> heard = new ArrayList<>();

    @BeforeEach
    void open() throws Exception {
        file = Files.copy(SHIPPED, folder.resolve("kiosk.properties"));
        visits = Database.open(folder.resolve("visits.db"), "visits");
        log = new StaffLog(visits, InstantSource.system());
        inForce = Settings.read(file);
        model = new SettingsModel(file, log, () -> inForce, () -> {
            inForce = Settings.read(file);
            heard.add("written");
        }, Background.direct());
        model.load();
    }

    @AfterEach
    void close() {
        visits.close();
    }

    private List<String> logged() {
        return log.newest(50).stream().map(line -> line.what() + " " + line.subject() + " " + line.result()).toList();
    }

    @Test
    void aChangeIsOnTheDiskWithItsCommentsInForceAndInTheLog() throws Exception {
        model.save(Map.of(Key.NOTICE, "今日闭馆", Key.NOTICE_EN, ""), () -> heard.add("done"));
        assertEquals(SettingsModel.Said.SAVED, model.said().get());
        assertEquals("今日闭馆", model.settings().get().text(Key.NOTICE));
        assertEquals("今日闭馆", inForce.text(Key.NOTICE));
        assertEquals(List.of("written", "done"), heard);
        assertEquals(List.of("settings notice done"), logged(), "what did not change is no line");
        assertEquals(Files.readString(SHIPPED).replace("\nnotice =\n", "\nnotice = 今日闭馆\n"), Files.readString(file));
    }

    @Test
    void theLastChangeIsTakenBack() throws Exception {
        assertFalse(model.undoable().get());
        model.save(Map.of(Key.VOLUME_START, "30", Key.VOLUME_MOST, "50"), () -> { });
        model.undo();
        assertEquals(SettingsModel.Said.UNDONE, model.said().get());
        assertFalse(model.undoable().get());
        assertEquals(Files.readString(SHIPPED), Files.readString(file));
        assertEquals(4, logged().size());
    }

    @Test
    void aReadOnlyFileGivesTheSentenceAndKeepsTheOld() throws Exception {
        // root may write whatever it likes: a folder in place of the new file stops even root
        Path linked = folder.resolve("sub");
        Files.createDirectories(linked.resolve("." + "kiosk.properties.new").resolve("in the way"));
        Path there = Files.copy(file, linked.resolve("kiosk.properties"));
        SettingsModel blocked = new SettingsModel(there, log, () -> inForce, () -> heard.add("written"), Background.direct());
        blocked.save(Map.of(Key.NOTICE, "今日闭馆"), () -> heard.add("done"));
        assertTrue(blocked.said().get().bad(), blocked.said().get().name());
        assertEquals(List.of(), heard);
        assertEquals(Files.readString(SHIPPED), Files.readString(there));
        assertEquals(1, logged().size());
        assertFalse(logged().getFirst().endsWith("done"));
        assertFalse(blocked.undoable().get());
    }

    @Test
    void aFileThatMayNotBeWrittenSaysSo() throws Exception {
        Files.setPosixFilePermissions(file, java.nio.file.attribute.PosixFilePermissions.fromString("r--r--r--"));
        org.junit.jupiter.api.Assumptions.assumeFalse(Files.isWritable(file), "root writes everything");
        model.save(Map.of(Key.NOTICE, "今日闭馆"), () -> heard.add("done"));
        assertEquals(SettingsModel.Said.READ_ONLY, model.said().get());
        assertEquals(Files.readString(SHIPPED), Files.readString(file));
    }

    @Test
    void aFolderInItsPlaceSaysThatItCannotBeRead() throws Exception {
        Files.delete(file);
        Files.createDirectory(file);
        model.save(Map.of(Key.NOTICE, "今日闭馆"), () -> heard.add("done"));
        assertEquals(SettingsModel.Said.UNREADABLE, model.said().get());
    }

    @Test
    void whatTheKioskDoesNotUnderstandIsNotWritten() throws Exception {
        model.save(Map.of(Key.IDLE_SECONDS, "5", Key.NOTICE, "今日闭馆"), () -> heard.add("done"));
        assertEquals(SettingsModel.Said.NOT_TAKEN, model.said().get());
        assertEquals(Files.readString(SHIPPED), Files.readString(file));
        assertEquals(List.of(), heard);
    }

    @Test
    void whatSomebodyWroteByHandIsShownAndFollowed() throws Exception {
        Files.writeString(file, Files.readString(file).replace("idle.seconds = 90", "idle.seconds = 240"));
        model.load();
        assertEquals("240", model.settings().get().text(Key.IDLE_SECONDS));
        assertEquals("240", inForce.text(Key.IDLE_SECONDS));
        assertEquals(List.of("written"), heard);
        assertEquals(List.of(), logged(), "nobody did it at the desk");
    }
}
