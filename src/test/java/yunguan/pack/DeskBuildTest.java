package yunguan.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A stick with a workbook and media on it becomes a pack without anybody writing down what it is called. */
class DeskBuildTest {

    @TempDir
    Path work;

    private Installed install(Hall hall, Path stick) {
        Path bag = work.resolve("made.zip");
        BuildReport report = new DeskBuild(hall.premises, "台江区图书馆").build(stick, bag, Progress.SILENT);
        assertTrue(report.built(), () -> report.problems().toString());
        Installed installed = new PackInstaller(hall.premises).install(bag, new Consent(false, false, false, true), Progress.SILENT);
        return installed;
    }

    @Test
    void aStickWithoutPropertiesIsAPackOfTheHall() throws Exception {
        Path stick = work.resolve("KINGSTON");
        StarterFolder.write(stick, LocalDate.parse("2026-11-24"));
        Files.delete(stick.resolve(PackProperties.FILE));
        Files.createDirectories(stick.resolve("System Volume Information"));
        try (Hall hall = new Hall(work.resolve("data"))) {
            Installed first = install(hall, stick);
            assertTrue(first.fresh() && first.id().equals("desk-kingston") && first.version() == 1, first::toString);
            assertEquals("台江区图书馆", hall.store.one("SELECT publisher FROM pack", row -> row.textOrEmpty("publisher")).orElseThrow());
            assertFalse(install(hall, stick).fresh(), "the same stick again is the same pack");

            Path other = Files.move(stick, work.resolve("OTHER STICK"));
            Files.writeString(other.resolve("文字/示例.md"), "另一段话。\n");
            Installed second = install(hall, other);
            assertEquals(first.id(), second.id(), "known by its items, whatever the stick is called");
            assertEquals(2, second.version());
            new PackInstaller(hall.premises).rollback(first.id());
            Files.writeString(other.resolve("文字/示例.md"), "第三段话。\n");
            assertEquals(3, install(hall, other).version(), "not the number of the version that is kept to switch back to");
        }
    }

    @Test
    void anotherStickOfTheSameNameDoesNotTakeItsPlace() throws Exception {
        SmallFolder folder = SmallFolder.in(work.resolve("USB"));
        Files.delete(folder.path.resolve(PackProperties.FILE));
        try (Hall hall = new Hall(work.resolve("data"))) {
            Installed first = install(hall, folder.path);
            Folders.delete(folder.path);
            Path raw = Files.createDirectories(work.resolve("USB"));
            Files.writeString(raw.resolve("people.csv"), "id,title\nperson-new,新人\n");
            Installed second = install(hall, raw);
            assertNotEquals(first.id(), second.id());
            assertEquals(2, hall.count("pack"));
        }
    }

    @Test
    void whatIsWrittenCounts() throws Exception {
        SmallFolder folder = SmallFolder.in(work.resolve("written"));
        try (Hall hall = new Hall(work.resolve("data"))) {
            assertEquals("small", install(hall, folder.path).id());
            folder.replace("pack.properties", "version = 1", "version = 7");
            assertEquals(7, install(hall, folder.path).version());
            folder.replace("pack.properties", "version = 7", "version = 2");
            folder.replace("documents.csv", "文献", "文献二");
            assertEquals(8, install(hall, folder.path).version(), "what is shown now is never replaced by a lower number");
        }
        assertFalse(new PackBuilder().build(Files.createDirectories(work.resolve("empty")), work.resolve("none.zip"), Progress.SILENT).built());
    }
}
