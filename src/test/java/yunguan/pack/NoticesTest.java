package yunguan.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yunguan.catalogue.Announcements;
import yunguan.catalogue.Lang;
import yunguan.catalogue.LangText;

/** What an author says of the hall itself: from the sheet to the day on which it is read. */
class NoticesTest {

    private static final Consent UNSIGNED = new Consent(true, false, false);

    @TempDir
    private Path work;
    private SmallFolder folder;

    @BeforeEach
    void folder() throws Exception {
        folder = SmallFolder.in(work.resolve("folder"));
    }

    private BuildReport build(String name) {
        return new PackBuilder().build(folder.path, work.resolve(name), Progress.SILENT);
    }

    private static List<String> read(List<LangText> notices, Lang lang) {
        return notices.stream().map(notice -> notice.in(lang)).toList();
    }

    @Test
    void aNoticeIsReadFromItsFirstDayToItsLastAndHoursComeWithThePack() throws Exception {
        folder.write("notices.csv", "text,text@en,from,until\n元宵灯会,Lantern festival,2027-02-01,2027年2月20日\n每周六有讲座,,,\n");
        folder.write("pack.properties", Files.readString(folder.path.resolve("pack.properties")) + "opening-hours = Tu-Su 09:00-17:00;Mo 13:00-17:00\n");
        assertEquals(List.of(), build("small.zip").problems());
        try (Hall hall = new Hall(work.resolve("hall"))) {
            hall.installer.install(work.resolve("small.zip"), Progress.SILENT);
            Announcements said = new Announcements(hall.store);
            assertEquals(List.of("每周六有讲座"), read(said.notices(LocalDate.parse("2027-01-31")), Lang.HANS));
            assertEquals(List.of("元宵灯会", "每周六有讲座"), read(said.notices(LocalDate.parse("2027-02-01")), Lang.HANS));
            assertEquals("Lantern festival", read(said.notices(LocalDate.parse("2027-02-20")), Lang.EN).getFirst());
            assertEquals("元宵燈會", read(said.notices(LocalDate.parse("2027-02-20")), Lang.HANT).getFirst());
            assertEquals(List.of("每周六有讲座"), read(said.notices(LocalDate.parse("2027-02-21")), Lang.HANS));
            assertEquals(2, said.notices(null).size(), "nobody knows the day: nothing is over");
            assertEquals("Tu-Su 09:00-17:00; Mo 13:00-17:00", said.hours());

            folder.write("notices.csv", "text\n只有这一条\n");
            folder.replace("pack.properties", "version = 1", "version = 2");
            folder.replace("pack.properties", "opening-hours", "# opening-hours");
            build("second.zip");
            Plan plan = new PackInstaller(hall.premises).plan(work.resolve("second.zip"), UNSIGNED, Progress.SILENT);
            assertEquals(List.of("ADDED / 只有这一条", "REMOVED 2027-02-01/2027-02-20 元宵灯会", "REMOVED / 每周六有讲座", "REMOVED hours Tu-Su 09:00-17:00; Mo 13:00-17:00"),
                    plan.changes().stream().map(change -> change.what() + " " + change.id() + " " + change.title().in(Lang.HANS)).toList(),
                    "staff see what visitors will be told, before it is installed");
            hall.installer.install(work.resolve("second.zip"), Progress.SILENT);
            assertEquals(List.of(), new PackInstaller(hall.premises).plan(work.resolve("second.zip"), UNSIGNED, Progress.SILENT).changes(), "nothing changes twice");
            InstalledPacks.Pack small = new InstalledPacks(hall.premises).all().getFirst();
            assertEquals(4, new InstalledPacks(hall.premises).goingBack(small).size(), "going back says it, too");
            assertEquals(List.of("只有这一条"), read(said.notices(LocalDate.parse("2027-02-01")), Lang.HANS));
            assertEquals("", said.hours());
            hall.installer.remove("small");
            assertEquals(List.of(), said.notices(null));
            assertTrue(hall.isEmpty());
        }
    }

    @Test
    void whatIsWrongIsSaidWithRowAndColumn() throws Exception {
        folder.write("通知.csv", "通知,从,到\n,2027-02-01,\n灯会,很快,\n灯会,2027-02-20,2027-02-01\n");
        folder.write("pack.properties", Files.readString(folder.path.resolve("pack.properties")) + "opening-hours = 九点到五点\n");
        BuildReport report = build("small.zip");
        List<String> said = report.problems().stream().map(problem -> problem.kind() + " " + problem.file() + ":" + problem.row() + ":" + problem.column()).sorted().toList();
        assertEquals(4, said.size(), said.toString());
        assertTrue(said.get(0).startsWith("BAD_DAY 通知.csv"), said.toString());
        assertTrue(said.get(1).startsWith("BAD_DAY 通知.csv"), said.toString());
        assertTrue(said.get(2).startsWith("BAD_PROPERTY pack.properties"), said.toString());
        assertTrue(said.get(3).startsWith("MISSING_VALUE 通知.csv"), said.toString());
    }

    @Test
    void othersReadThemInTheTermsOfSchemaOrg() throws Exception {
        folder.write("notices.csv", "text,from,until\n灯会,2027-02-01,2027-02-20\n");
        folder.write("pack.properties", Files.readString(folder.path.resolve("pack.properties")) + "opening-hours = Tu-Su 09:00-17:00\n");
        build("small.zip");
        try (ZipFile zip = new ZipFile(work.resolve("small.zip").toFile())) {
            var graph = new com.fasterxml.jackson.databind.ObjectMapper().readTree(zip.getInputStream(zip.getEntry("small/" + Crate.METADATA))).path("@graph");
            for (var entity : graph) {
                if (entity.path("@id").asText().equals("#pack/notice/1")) {
                    assertEquals("SpecialAnnouncement", entity.path("@type").asText());
                    assertEquals("2027-02-20", entity.path("expires").asText());
                }
                if (entity.path("@id").asText().equals("#pack/hall")) {
                    assertEquals("Tu-Su 09:00-17:00", entity.path("openingHours").path(0).asText());
                }
            }
            assertTrue(graph.toString().contains("#pack/notice/1") && graph.toString().contains("#pack/hall"));
        }
    }

    @Test
    void aPackMayBeNothingButANotice() throws Exception {
        Path alone = work.resolve("alone");
        Files.createDirectories(alone);
        Files.copy(folder.path.resolve("pack.properties"), alone.resolve("pack.properties"));
        Files.writeString(alone.resolve("notices.csv"), "text\n今天下午三点有讲座\n");
        new PackBuilder().build(alone, work.resolve("alone.zip"), Progress.SILENT);
        try (Hall hall = new Hall(work.resolve("hall"))) {
            hall.installer.install(work.resolve("alone.zip"), Progress.SILENT);
            assertEquals(List.of("今天下午三点有讲座"), read(new Announcements(hall.store).notices(null), Lang.HANS));
        }
    }
}
