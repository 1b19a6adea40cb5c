package yunguan.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yunguan.catalogue.Lang;

/** Workbooks are read as CSV files are, and problems stand where Excel shows them. */
class WorkbookTest {

    @TempDir
    Path work;
    private SmallFolder folder;

    @BeforeEach
    void folder() throws Exception {
        folder = SmallFolder.in(work.resolve("folder"));
    }

    private void workbook(String name, Consumer<org.dhatim.fastexcel.Workbook> sheets) throws IOException {
        try (OutputStream out = Files.newOutputStream(folder.path.resolve(name));
                org.dhatim.fastexcel.Workbook workbook = new org.dhatim.fastexcel.Workbook(out, "test", "1.0")) {
            sheets.accept(workbook);
        }
    }

    private static void row(Worksheet sheet, int row, String... cells) {
        for (int at = 0; at < cells.length; at++) {
            if (!cells[at].isEmpty()) {
                sheet.value(row, at, cells[at]);
            }
        }
    }

    private Crate read(Problems problems) {
        return AuthorsFolder.read(folder.path, problems, Progress.SILENT);
    }

    private Entry entry(String id) {
        Problems problems = new Problems();
        Crate crate = read(problems);
        assertEquals(List.of(), problems.problems().stream().map(problem -> problem.inWords(Lang.EN)).toList());
        return crate.entries.stream().filter(one -> one.id.equals(id)).findFirst().orElseThrow();
    }

    private List<String> problems() {
        Problems problems = new Problems();
        read(problems);
        return problems.problems().stream().map(problem -> problem.kind() + " " + problem.file() + ":" + problem.row() + ":" + problem.column()).toList();
    }

    @Test
    void chineseHeadingsDatesNumbersAndTruth() throws Exception {
        Files.delete(folder.path.resolve("documents.csv"));
        Files.delete(folder.path.resolve("places.csv"));
        workbook("表格.xlsx", book -> {
            row(book.newWorksheet("说明"), 0, "随便写");
            Worksheet documents = book.newWorksheet("文献");
            row(documents, 0, "标题（英文）", "编号", "标题", "標題（繁體）", "日期", "审定日期", "审定单位", "待审", "备注", "分组");
            row(documents, 3, "A document", "doc-a", "文献", "文獻", "", "", "史志办", "", "谁也不读", "strand-a");
            documents.value(3, 4, LocalDate.of(1949, 8, 17));
            documents.style(3, 4).format("yyyy/m/d").set();
            documents.value(3, 5, LocalDate.of(2026, 1, 5));
            documents.style(3, 5).format("yyyy\"年\"m\"月\"d\"日\"").set();
            documents.value(3, 7, Boolean.TRUE);
            documents.hideRow(3);
            documents.range(3, 9, 4, 10).merge();
            documents.style(400, 20).bold().set(); // cells that hold nothing
            Worksheet places = book.newWorksheet("地点");
            row(places, 0, "编号", "标题", "纬度", "经度", "误差", "坐标系", "依据");
            row(places, 1, "place-a", "南公园", "", "", "", "GPS", "估计");
            places.value(1, 2, new BigDecimal("26.066500000000001"));
            places.value(1, 3, 119.3125);
            places.value(1, 4, 120);
        });
        Files.writeString(folder.path.resolve("~$表格.xlsx"), "what Excel lays beside an open workbook");
        Entry document = entry("doc-a");
        assertEquals("A document", document.title.in(Lang.EN));
        assertEquals("文獻", document.title.in(Lang.HANT));
        assertEquals("1949-08-17", document.date);
        assertEquals("2026-01-05", document.facts.get("reviewed"));
        assertEquals("史誌辦", document.words.get("reviewer").in(Lang.HANT).replace("志", "誌"));
        assertTrue(document.pending);
        assertEquals("strand-a", document.heading);
        Entry.Site site = entry("place-a").site;
        assertEquals(26.0665, site.position().latitude(), 1e-9);
        assertEquals(120, site.uncertainty());
    }

    @Test
    void aProblemStandsWhereExcelShowsIt() throws Exception {
        Files.delete(folder.path.resolve("lectures.csv"));
        workbook("表格.xlsx", book -> {
            Worksheet lectures = book.newWorksheet("宣讲");
            row(lectures, 0, "编号", "标题", "影片");
            row(lectures, 1, "lecture-a", "云宣讲", "f/a.mp4");
            row(lectures, 2, "lecture-b", "云宣讲", "f/b.mp4");
            row(lectures, 3, "lecture-c", "云宣讲");
        });
        Problems problems = new Problems();
        read(problems);
        List<Problem> all = problems.problems();
        assertEquals("表格.xlsx › 宣讲, row 3, column C “影片”: the file \"f/b.mp4\" is not there. Put it into the folder or correct the path."
                + " The file with the nearest name: f/a.mp4.", all.getFirst().inWords(Lang.EN));
        assertEquals("表格.xlsx › 宣讲，第 4 行，C “影片” 列：“影片”不能空着。请填写。", all.getLast().inWords(Lang.HANS));
        assertEquals(2, all.size());
    }

    @Test
    void theSameRowsGiveTheSamePackFromEither() throws Exception {
        new PackBuilder().build(folder.path, work.resolve("csv.zip"), Progress.SILENT);
        SheetNames names = new SheetNames(new yunguan.catalogue.ChineseForms());
        workbook("全部.xlsx", book -> {
            for (SheetForm form : SheetForm.values()) {
                Path csv = folder.path.resolve(form.fileName());
                Sheet.Table table = Files.exists(csv) ? CsvFile.read(csv, form, names, new Problems()) : null;
                if (table == null) {
                    continue;
                }
                Worksheet sheet = book.newWorksheet(names.title(form));
                for (Sheet.Line line : table.lines()) {
                    List<String> cells = line.cells();
                    row(sheet, line.number() - 1, line.number() > 1 ? cells.toArray(String[]::new)
                            : cells.stream().map(cell -> names.heading(form, cell)).toArray(String[]::new));
                }
                csv.toFile().delete();
            }
        });
        assertEquals(List.of(), problems());
        new PackBuilder().build(folder.path, work.resolve("xlsx.zip"), Progress.SILENT);
        assertEquals(-1, Files.mismatch(work.resolve("csv.zip"), work.resolve("xlsx.zip")));
    }

    @Test
    void formulasGiveWhatTheyCameTo() throws Exception {
        Files.delete(folder.path.resolve("documents.csv"));
        workbook("w.xlsx", book -> {
            Worksheet documents = book.newWorksheet("documents");
            row(documents, 0, "id", "title", "date", "summary", "children");
            row(documents, 1, "doc-a");
            documents.formula(1, 1, "CONCATENATE(A9,1)");
            documents.formula(1, 2, "A9+2");
            documents.style(1, 2).format("yyyy-mm").set();
            documents.formula(1, 3, "A9/0");
        });
        rewrite("w.xlsx", "xl/worksheets/sheet1.xml", "(<c r=\"B2\"[^>]*)>(<f>[^<]*</f>)(<v>[^<]*</v>)?", "$1 t=\"str\">$2<v>文献一</v>");
        rewrite("w.xlsx", "xl/worksheets/sheet1.xml", "(<c r=\"C2\"[^>]*>)(<f>[^<]*</f>)(<v>[^<]*</v>)?", "$1$2<v>18111</v>");
        rewrite("w.xlsx", "xl/worksheets/sheet1.xml", "(<c r=\"D2\"[^>]*)>(<f>[^<]*</f>)(<v>[^<]*</v>)?", "$1 t=\"e\">$2<v>#DIV/0!</v>");
        assertEquals(List.of("FORMULA_ERROR w.xlsx › documents:2:D “summary”"), problems());
        Crate crate = read(new Problems());
        Entry document = crate.entries.stream().filter(one -> one.id.equals("doc-a")).findFirst().orElseThrow();
        assertEquals("文献一", document.title.in(Lang.HANS));
        assertEquals("1949-08", document.date);
    }

    private void rewrite(String name, String entry, String pattern, String with) throws IOException {
        Path file = folder.path.resolve(name);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipFile zip = new ZipFile(file.toFile()); ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry one : zip.stream().toList()) {
                out.putNextEntry(new ZipEntry(one.getName()));
                byte[] content = zip.getInputStream(one).readAllBytes();
                if (one.getName().equals(entry)) {
                    String text = new String(content, StandardCharsets.UTF_8);
                    String changed = text.replaceFirst(pattern, with);
                    assertTrue(!changed.equals(text), text);
                    content = changed.getBytes(StandardCharsets.UTF_8);
                }
                out.write(content);
                out.closeEntry();
            }
        }
        Files.write(file, bytes.toByteArray());
    }

    @Test
    void eachSheetOnceAndBrokenBooksAreTold() throws Exception {
        workbook("two.xlsx", book -> {
            Worksheet songs = book.newWorksheet("歌曲");
            row(songs, 0, "编号", "标题", "声音");
            row(songs, 1, "song-b", "歌", "s/a.mp3");
            row(book.newWorksheet("绘本"), 0, "编号", "标题"); // a heading alone is no second sheet
            row(book.newWorksheet("宣教"), 0, "编号");
        });
        Files.writeString(folder.path.resolve("broken.xlsx"), "no zip");
        Files.write(folder.path.resolve("old.xls"), new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0});
        assertEquals(List.of("BROKEN_WORKBOOK broken.xlsx:0:", "SHEET_TWICE two.xlsx › 歌曲:0:"), problems());
        Problems problems = new Problems();
        read(problems);
        List<String> warnings = problems.warnings().stream().map(warning -> warning.kind() + " " + warning.file() + " " + warning.expected()).toList();
        assertTrue(warnings.contains("UNKNOWN_SHEET two.xlsx › 宣教 宣讲"), warnings::toString);
        assertTrue(warnings.contains("OTHER_WORKBOOK old.xls "), warnings::toString);
    }

    @Test
    void headingsThatAreWrong() throws Exception {
        Files.delete(folder.path.resolve("songs.csv"));
        workbook("w.xlsx", book -> {
            Worksheet songs = book.newWorksheet("歌曲");
            row(songs, 0, "编号", "标题", "title", "演唱者们");
            row(songs, 1, "song-a", "歌", "歌", "合唱团", "", "", "多出来的");
        });
        assertEquals(List.of("DUPLICATE_COLUMN w.xlsx › 歌曲:1:C “title”", "UNKNOWN_COLUMN w.xlsx › 歌曲:1:D “演唱者们”",
                "MISSING_COLUMN w.xlsx › 歌曲:1:声音", "EXTRA_CELL w.xlsx › 歌曲:2:G", "MISSING_VALUE w.xlsx › 歌曲:2:sound"), problems());
    }

    @Test
    void numbersAreShownAsExcelShowsThem() {
        assertEquals("12", ShownNumber.of(new BigDecimal("12.0"), "", false));
        assertEquals("26.0665", ShownNumber.of(new BigDecimal("26.066500000000001"), "0.0000", false));
        assertEquals("1949-08-17", ShownNumber.of(new BigDecimal("18127"), "[$-804]yyyy\\-mm\\-dd;@", false));
        assertEquals("1949-08", ShownNumber.of(new BigDecimal("18127"), "yyyy\"年\"m\"月\"", false));
        assertEquals("1949", ShownNumber.of(new BigDecimal("18127"), "yyyy", false));
        assertEquals("1953-08-18", ShownNumber.of(new BigDecimal("18127"), "m/d/yy", true));
        assertEquals("1:05", ShownNumber.of(new BigDecimal("0.045138888888888888"), "h:mm", false));
        assertEquals("0:01:05", ShownNumber.of(new BigDecimal("0.00075231481481481"), "h:mm:ss", false));
        assertEquals("1:05.500", ShownNumber.of(new BigDecimal("0.00075810185185185"), "mm:ss.0", false));
        assertEquals("3", ShownNumber.of(new BigDecimal("3"), "General", false));
    }
}
