package yunguan.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
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

    private Path people(String stick, String... titles) throws Exception {
        Path folder = Files.createDirectories(work.resolve(stick));
        Files.writeString(folder.resolve("people.csv"), "title,summary\n" + String.join("\n", titles) + "\n");
        return folder;
    }

    @Test
    void aStickWithoutIdsIsKnownByItsTitles() throws Exception {
        try (Hall hall = new Hall(work.resolve("data"))) {
            Path stick = people("KINGSTON", "林祥谦", "翁良毓", "王荷波");
            Installed first = install(hall, stick);
            assertTrue(first.fresh() && first.id().equals("desk-kingston") && first.version() == 1, first::toString);
            List<String> ids = ids(hall);
            assertFalse(install(hall, stick).fresh(), "the same again is the same");
            assertVersion(first, 2, install(hall, people("KINGSTON", "林祥谦,工人", "翁良毓", "王荷波")));
            assertEquals(ids, ids(hall), "addresses stay");

            Path other = Files.move(stick, work.resolve("OTHER STICK"));
            assertVersion(first, 3, install(hall, other)); // it is the title that changed
            assertVersion(first, 4, install(hall, people("OTHER STICK", "方尔灏", "林祥谦,工人", "翁良毓", "王荷波")));
            assertTrue(ids(hall).containsAll(ids));
            assertVersion(first, 5, install(hall, people("OTHER STICK", "方尔灏", "林祥谦,工人", "翁良毓烈士", "王荷波")));
            assertVersion(first, 6, install(hall, people("KINGSTON", "甲", "乙", "丙", "王荷波")));
            hall.store.update("INSERT INTO hidden (id, why) SELECT id, 'withdrawn' FROM current_item");
            assertVersion(first, 7, install(hall, people("KINGSTON", "甲", "乙", "丁", "王荷波"))); // what staff hid does not come back under another id
        }
    }

    private static void assertVersion(Installed first, long version, Installed now) {
        assertEquals(first.id(), now.id());
        assertEquals(version, now.version());
    }

    private static List<String> ids(Hall hall) {
        return hall.store.query("SELECT id FROM current_item ORDER BY id", row -> row.textOrEmpty("id"));
    }

    @Test
    void twoSticksWithoutIdsAreTwoPacks() throws Exception {
        try (Hall hall = new Hall(work.resolve("data"))) {
            Installed first = install(hall, people("USB", "林祥谦", "翁良毓", "王荷波"));
            Installed second = install(hall, people("USB", "方尔灏", "陈应中"));
            assertEquals("desk-usb-2", second.id());
            Installed third = install(hall, people("FILMS", "林祥谦", "甲", "乙"));
            assertEquals("desk-films", third.id(), "one title that both have does not make them one");
            assertEquals(3, hall.count("pack"));
            assertVersion(first, 2, install(hall, people("USB", "林祥谦,工人", "翁良毓", "王荷波")));
            assertVersion(second, 2, install(hall, people("USB", "方尔灏,学生", "陈应中")));
            assertVersion(third, 2, install(hall, people("FILMS", "林祥谦,工人", "甲", "乙")));
            assertEquals(3, hall.count("pack"));
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
