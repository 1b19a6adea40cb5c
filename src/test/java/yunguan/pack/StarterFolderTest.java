package yunguan.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yunguan.catalogue.Kind;
import yunguan.catalogue.Lang;

/** {@code pack new}: what an author starts from. */
class StarterFolderTest {

    @TempDir
    Path work;

    @Test
    void itBuildsAsItStandsWithAnExampleOfEachKind() {
        Path folder = work.resolve("新资料");
        StarterFolder.write(folder, LocalDate.of(2026, 11, 23));
        BuildReport report = new PackBuilder().build(folder, work.resolve("new.zip"), Progress.SILENT);
        assertEquals(List.of(), report.problems().stream().map(problem -> problem.inWords(Lang.EN)).toList());
        assertEquals(List.of(ProblemKind.NOT_MEASURED), report.warnings().stream().map(Problem::kind).toList(), "it sets a good example");
        assertEquals("my-pack", new PackCheck().check(work.resolve("new.zip"), Progress.SILENT).id());
        Crate crate = AuthorsFolder.read(folder, new Problems(), Progress.SILENT);
        Set<Kind> kinds = crate.entries.stream().map(entry -> entry.kind).collect(Collectors.toSet());
        assertEquals(EnumSet.allOf(Kind.class), kinds);
        for (Entry entry : crate.entries) {
            for (Lang lang : Lang.OWN) {
                assertTrue(entry.notice.has(lang), entry.id + " says that it is a sample, in " + lang.tag());
            }
        }
    }

    @Test
    void theWorkbookExplainsAndOffersChoices() throws Exception {
        StarterFolder.write(work, LocalDate.of(2026, 11, 23));
        try (ZipFile zip = new ZipFile(work.resolve(StarterFolder.WORKBOOK).toFile())) {
            String book = new String(zip.getInputStream(zip.getEntry("xl/workbook.xml")).readAllBytes(), StandardCharsets.UTF_8);
            assertEquals(SheetForm.values().length + 1, book.split("<sheet ").length - 1);
            String lectures = new String(zip.getInputStream(zip.getEntry("xl/worksheets/sheet" + (2 + SheetForm.LECTURES.ordinal()) + ".xml")).readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(lectures.contains("\"机关,企业,校园,社区,网络\"") || lectures.contains("&quot;机关,企业,校园,社区,网络&quot;"), "audience");
            assertTrue(lectures.contains("'分组'!$A$2"), "groups");
            assertTrue(zip.getEntry("xl/comments" + (2 + SheetForm.LECTURES.ordinal()) + ".xml") != null, "columns are explained");
        }
        String guide = Files.readString(work.resolve(StarterFolder.GUIDE));
        assertTrue(guide.contains("pack build") && guide.contains("合成"), "the guide says how, and what the samples are");
    }

    @Test
    void aFolderWithSomethingInItIsLeftAlone() throws Exception {
        Files.writeString(work.resolve("mine.txt"), "mine");
        PackException refused = assertThrows(PackException.class, () -> StarterFolder.write(work, LocalDate.EPOCH));
        assertEquals(Refusal.FOLDER_NOT_EMPTY, refused.refusal());
        assertThrows(PackException.class, () -> StarterFolder.write(work.resolve("mine.txt"), LocalDate.EPOCH));
        assertFalse(Files.exists(work.resolve(StarterFolder.GUIDE)));
        assertEquals("mine", Files.readString(work.resolve("mine.txt")));
    }

    @Test
    void everyColumnHasAChineseNameThatIsUnderstood() {
        SheetNames names = new SheetNames(new yunguan.catalogue.ChineseForms());
        for (SheetForm form : SheetForm.values()) {
            assertEquals(form, names.sheet(names.title(form)).orElseThrow());
            for (String column : form.columns()) {
                String heading = names.heading(form, column);
                assertTrue(SheetNames.han(heading), form + " " + column);
                assertEquals(column, names.column(form, heading), form + " " + heading);
            }
        }
        assertEquals("title@zh-Hant", names.column(SheetForm.BOOKS, " 標題 (繁體)"));
        assertEquals("title@en", names.column(SheetForm.BOOKS, "Title@EN"));
        assertEquals("title", names.column(SheetForm.BOOKS, "标题（简体）*"));
        assertEquals("", names.column(SheetForm.BOOKS, "备注"));
        assertEquals("campus community", names.value("audience", "校园、社區"));
        assertEquals("nan", names.value("language", "闽南话"));
    }
}
