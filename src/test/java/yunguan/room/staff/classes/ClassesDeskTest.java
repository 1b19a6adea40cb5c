package yunguan.room.staff.classes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javafx.beans.property.SimpleObjectProperty;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yunguan.catalogue.Catalogue;
import yunguan.catalogue.Item;
import yunguan.catalogue.Lang;
import yunguan.catalogue.LangText;
import yunguan.catalogue.Worksheet;
import yunguan.pack.Premises;
import yunguan.pack.Stick;
import yunguan.store.DataFolder;
import yunguan.store.Database;
import yunguan.task.Background;
import yunguan.ui.Texts;
import yunguan.ui.paper.ClassTable;
import yunguan.ui.paper.GroupPage;
import yunguan.ui.paper.Printed;
import yunguan.ui.paper.WorkSheets;
import yunguan.visits.StaffLog;
import yunguan.visits.classes.ClassBook;
import yunguan.visits.classes.Held;
import yunguan.visits.classes.OwnProgramme;
import yunguan.visits.classes.OwnProgrammes;

/** What staff take away of classes and programmes: pages, worksheets and a table, whole on the stick. */
class ClassesDeskTest {

    private static final LangText HALL = new LangText(Map.of("zh-Hans", "台江云馆"));
    private static final LangText TITLE = new LangText(Map.of("zh-Hans", "=一门课"));
    private static final Texts TEXTS = new Texts(new SimpleObjectProperty<>(Lang.HANS));

    @TempDir
    Path folder;

    private Database store;
    private Database visits;
    private ClassBook book;
    private ClassesModel model;
    private Path stick;
    private final Instant now = Instant.parse("2026-11-27T04:00:00Z");

    @BeforeEach
    void open() throws Exception {
        DataFolder data = new DataFolder(folder.resolve("data"));
        store = Database.open(data.store(), "store");
        visits = Database.open(data.visits(), "visits");
        book = new ClassBook(visits);
        store.inTransaction(rows -> {
            rows.update("INSERT INTO pack (id, version, title, publisher, date, license, installed) VALUES ('p', 1, '{}', '', '2026-11-01', '', '')");
            for (String[] one : new String[][] {{"with-sheet", "COURSE"}, {"with-questions", "COURSE"}, {"with-nothing", "COURSE"}, {"lesson", "LECTURE"}, {"programme", "PROGRAMME"}}) {
                rows.update("""
                        INSERT INTO item (pack, version, id, kind, position, title, summary, body, children, heading, date, audience, language, source, notice, pending, license)
                        VALUES ('p', 1, ?, ?, 1, '{"zh-Hans":"课"}', '{}', '{}', '{}', NULL, '', '', '', '{}', '{}', 0, '')""", one[0], one[1]);
            }
            rows.update("INSERT INTO fact SELECT key, 'worksheet', '{\"zh-Hans\":\"# 学习单\\n\\n1. 五朵云是哪五朵？\\n\\n   ＿＿＿＿\"}' FROM item WHERE id = 'with-sheet'");
            rows.update("INSERT INTO link SELECT key, 'hasPart', 0, 'lesson', NULL FROM item WHERE id = 'with-questions'");
            for (String whom : List.of("GROWN_UP", "CHILD")) {
                rows.update("INSERT INTO question SELECT key, ?, 1, ?, '{\"zh-Hans\":\"几处？\"}', '[{\"zh-Hans\":\"两处\"},{\"zh-Hans\":\"三处\"}]', 1, '{}' FROM item WHERE id = 'lesson'", whom.length(), whom);
            }
            return null;
        });
        stick = Files.createDirectories(folder.resolve("stick"));
        model = new ClassesModel(new Premises(data, store, visits, "v1", () -> now), List::of, Background.direct());
    }

    @AfterEach
    void close() {
        store.close();
        visits.close();
    }

    private Held write(Held.Kind kind, int people) {
        long number = book.write(new Held(0, LocalDate.of(2026, 11, 27), kind, "x", TITLE, 20, 23, people,
                List.of(new Held.Part(Held.What.SHOWN, TITLE, 60, 90), new Held.Part(Held.What.QUIZ, TITLE, 60, 20)), kind == Held.Kind.PROGRAMME));
        return book.held(number).orElseThrow();
    }

    private ClassesModel.Classes classes() {
        model.load();
        return Objects.requireNonNull(model.classes().get());
    }

    private Stick plugged() {
        return new Stick("STICK", stick, List.of(), false, false);
    }

    private List<String> files() throws Exception {
        try (var all = Files.list(stick)) {
            return all.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private List<String> log() {
        return new StaffLog(visits, () -> now).newest(9).stream().map(line -> line.what() + " " + line.subject() + " " + line.result()).toList();
    }

    private static Printed page(Held held) {
        return GroupPage.of(TEXTS, HALL, ClassTable.title(TEXTS, held), held, "#8C1C13");
    }

    @Test
    void thePageOfAProgrammeIsTakenAndThenWaitsNoMore() throws Exception {
        write(Held.Kind.COURSE, 18);
        Held programme = write(Held.Kind.PROGRAMME, 7);
        assertEquals(List.of(programme.number()), classes().waiting().stream().map(Held::number).toList());
        model.savePage(plugged(), programme, ClassesModel.Form.PDF, ClassesDeskTest::page);
        assertEquals(ClassesModel.Said.SAVED, model.said().get());
        assertEquals(List.of("yunguan-programme-2026-11-27-2.pdf"), files());
        assertTrue(Files.readString(stick.resolve(files().getFirst()), java.nio.charset.StandardCharsets.ISO_8859_1).startsWith("%PDF-1.4"));
        assertEquals(List.of(), classes().waiting());
        assertEquals(2, classes().held().size());
        assertEquals(List.of("take page 2026-11-27 done"), log());
        model.savePage(plugged(), programme, ClassesModel.Form.PNG, ClassesDeskTest::page);
        assertEquals(1654, ImageIO.read(stick.resolve("yunguan-programme-2026-11-27-2.png").toFile()).getWidth(), "A4 at 200 dots an inch; also once more");
    }

    @Test
    void aStickThatIsGoneTakesNothingAway() {
        Held programme = write(Held.Kind.PROGRAMME, 7);
        model.savePage(new Stick("GONE", folder.resolve("gone"), List.of(), false, false), programme, ClassesModel.Form.PDF, ClassesDeskTest::page);
        assertEquals(ClassesModel.Said.NOT_SAVED, model.said().get());
        assertEquals(1, classes().waiting().size());
        model.clear(programme);
        assertEquals(ClassesModel.Said.CLEARED, model.said().get());
        assertEquals(List.of(), classes().waiting());
        assertEquals(1, classes().held().size(), "what was counted stays");
    }

    @Test
    void theTableSaysEverythingAndNobodysName() throws Exception {
        write(Held.Kind.COURSE, 18);
        write(Held.Kind.PROGRAMME, 0);
        model.saveTable(plugged(), all -> ClassTable.of(TEXTS, all));
        List<String> lines = Files.readAllLines(stick.resolve("yunguan-classes-2026-11-27.csv"));
        assertEquals("\uFEFF日期,类别,名称,看了几部分,看了什么,计划分钟,实际分钟,人数", lines.getFirst());
        assertEquals("2026-11-27,活动,'=一门课,1,'=一门课 / =一门课,20,23,", lines.get(1), "what could be a formula is none");
        assertEquals("2026-11-27,上课,'=一门课,1,'=一门课 / =一门课,20,23,18", lines.get(2));
        assertEquals(List.of("export classes  done"), log());
    }

    @Test
    void whatWasPutTogetherIsNamedAndClearedAway() {
        long number = new OwnProgrammes(visits).keep(LocalDate.of(2026, 11, 27), 40, List.of(new Item.Step(Item.Step.What.ITEM, new Catalogue(store).card("lesson").orElseThrow())));
        assertEquals(List.of(number), classes().own().stream().map(OwnProgramme::number).toList());
        model.name(classes().own().getFirst(), TITLE);
        assertEquals(ClassesModel.Said.KEPT, model.said().get());
        assertEquals(TITLE, classes().own().getFirst().name());
        model.clear(classes().own().getFirst());
        assertEquals(ClassesModel.Said.CLEARED, model.said().get());
        assertEquals(List.of(), classes().own());
        assertEquals(List.of("clear programme =一门课 done", "keep programme =一门课 done"), log());
    }

    @Test
    void aWorksheetIsItsAuthorsOrSetFromTheQuestions() throws Exception {
        List<Worksheet> sheets = classes().worksheets();
        assertEquals(List.of("with-sheet", "with-questions"), sheets.stream().map(sheet -> sheet.course().id()).toList());
        assertFalse(sheets.getFirst().written().isEmpty());
        assertEquals(1, sheets.getLast().questions().size(), "in a grown-up's words alone");
        model.saveWorksheet(plugged(), sheets.getFirst(), ClassesModel.Form.PDF, sheet -> WorkSheets.written(TEXTS, HALL, sheet.written()));
        model.saveWorksheet(plugged(), sheets.getLast(), ClassesModel.Form.PNG, sheet -> WorkSheets.asked(TEXTS, HALL, TITLE, sheet.questions()));
        assertEquals(List.of("yunguan-worksheet-with-questions.png", "yunguan-worksheet-with-sheet.pdf"), files());
    }

    @Test
    void aPaperOfThePackIsSavedByteForByte() throws Exception {
        byte[] pdf = "%PDF-1.4 %%EOF".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        store.update("INSERT INTO object (sha256, size, type, body) VALUES ('paper', ?, 'application/pdf', ?)", pdf.length, pdf);
        store.update("INSERT INTO medium (item, role, object) SELECT key, 'sheet-zh-Hans', 'paper' FROM item WHERE id = 'with-questions'");
        store.update("INSERT INTO medium (item, role, object) SELECT key, 'sheet-en', 'gone' FROM item WHERE id = 'with-questions'");
        Worksheet sheet = classes().worksheets().getLast();
        assertEquals("paper", sheet.paper(Lang.HANT).object(), "the nearest that there is");
        assertEquals(List.of(), sheet.questions(), "what its authors have made is what is handed out");
        model.savePaper(plugged(), sheet, Lang.HANS);
        assertEquals(ClassesModel.Said.SAVED, model.said().get());
        assertEquals(List.of("yunguan-worksheet-with-questions.pdf"), files());
        assertEquals(-1, java.util.Arrays.mismatch(pdf, Files.readAllBytes(stick.resolve(files().getFirst()))));
        assertEquals(List.of(), model.seen(sheet, Lang.HANS), "nothing here opens a PDF");
        model.savePaper(plugged(), sheet, Lang.EN);
        assertEquals(ClassesModel.Said.FAILED, model.said().get(), "what is damaged is said, and no stick is blamed");
    }

    @Test
    void aJpegIsSavedAsThePngThatWasOffered() throws Exception {
        java.awt.image.BufferedImage drawn = new java.awt.image.BufferedImage(60, 80, java.awt.image.BufferedImage.TYPE_INT_RGB);
        drawn.setRGB(30, 40, 0xFF0000);
        java.io.ByteArrayOutputStream jpeg = new java.io.ByteArrayOutputStream();
        ImageIO.write(drawn, "jpg", jpeg);
        store.update("INSERT INTO object (sha256, size, type, body) VALUES ('paper', ?, 'image/jpeg', ?)", jpeg.size(), jpeg.toByteArray());
        store.update("INSERT INTO medium (item, role, object, width, height) SELECT key, 'sheet-zh-Hans', 'paper', 60, 80 FROM item WHERE id = 'with-questions'");
        model.savePaper(plugged(), classes().worksheets().getLast(), Lang.HANS);
        assertEquals(ClassesModel.Said.SAVED, model.said().get());
        assertEquals(List.of("yunguan-worksheet-with-questions.png"), files());
        byte[] saved = Files.readAllBytes(stick.resolve(files().getFirst()));
        assertEquals((byte) 0x89, saved[0], "what it says it is, it is");
        assertEquals(80, ImageIO.read(new java.io.ByteArrayInputStream(saved)).getHeight());
    }

    @Test
    void aLongWorksheetGoesOnToTheNextPage() {
        StringBuilder text = new StringBuilder("# 学习单\n\n");
        for (int i = 0; i < 60; i++) {
            text.append(i + 1).append(". ").append("一个很长的问题，".repeat(12)).append("\n\n   ＿＿＿＿＿＿\n\n");
        }
        Printed printed = WorkSheets.written(TEXTS, HALL, new LangText(Map.of("zh-Hans", text.toString())));
        assertTrue(printed.pages() > 3, printed.pages() + " pages");
        Set<Integer> sizes = new java.util.HashSet<>();
        for (int i = 0; i < printed.pages(); i++) {
            sizes.add(printed.png(i).length);
        }
        assertEquals(printed.pages(), sizes.size(), "each has its own");
    }
}
