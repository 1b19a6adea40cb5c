package yunguan.pack;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yunguan.catalogue.Card;
import yunguan.catalogue.Item;
import yunguan.room.lectures.LectureShelf;

/** A worksheet that its authors have made ready, as PDF or as a picture, reaches the hall byte for byte, in each of its languages. */
class WorksheetFilesTest {

    static final byte[] PDF = "%PDF-1.4\n1 0 obj\n<< >>\nendobj\ntrailer\n<< >>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] ENGLISH = "%PDF-1.7\n% in English\n%%EOF".getBytes(StandardCharsets.US_ASCII);

    @TempDir
    Path work;

    private LessonFolder lesson;
    private Hall hall;

    @BeforeEach
    void open() throws Exception {
        lesson = new LessonFolder(work);
        hall = new Hall(work.resolve("data"));
    }

    @AfterEach
    void close() {
        hall.close();
    }

    private void worksheet(String name) throws Exception {
        lesson.folder.write("courses.csv", "id,title,lectures,worksheet\ncourse-a,课程,lecture-a," + name + "\n");
    }

    private Map<String, Item.Medium> papers() {
        Card course = hall.catalogue.card("course-a").orElseThrow();
        assertTrue(new LectureShelf(hall.store, hall.catalogue, hall.objects).course("course-a").orElseThrow().course().worksheet(), "and the course says so");
        return hall.catalogue.papers(course);
    }

    @Test
    void aPdfOfEachLanguageArrivesAsItIs() throws Exception {
        lesson.folder.bytes("texts/paper.pdf", PDF);
        lesson.folder.bytes("texts/paper.en.pdf", ENGLISH);
        worksheet("texts/paper.pdf");
        hall.installer.install(lesson.built("bag"), Progress.SILENT);
        Map<String, Item.Medium> papers = papers();
        assertEquals(List.of("en", "zh-Hans"), List.copyOf(papers.keySet()));
        assertArrayEquals(PDF, hall.objects.bytes(papers.get("zh-Hans").object()).orElseThrow());
        assertArrayEquals(ENGLISH, hall.objects.bytes(papers.get("en").object()).orElseThrow());
        assertEquals(List.of("sheet-en", "sheet-zh-Hans"), lesson.crate().entries.stream().filter(entry -> entry.id.equals("course-a"))
                .flatMap(entry -> entry.media.keySet().stream()).sorted().toList(), "the catalogue says it");
    }

    @Test
    void aPictureHasItsSize() throws Exception {
        worksheet("p/a.png");
        hall.installer.install(lesson.built("small.zip"), Progress.SILENT);
        assertTrue(papers().get("zh-Hans").width() > 0);
    }

    @Test
    void whatIsNoWorksheetIsRefusedWithItsPlace() throws Exception {
        lesson.folder.bytes("texts/half.pdf", "%PDF-1.4\n1 0 obj".getBytes(StandardCharsets.US_ASCII));
        lesson.folder.bytes("texts/word.pdf", "PK\3\4".getBytes(StandardCharsets.US_ASCII));
        lesson.folder.bytes("texts/word.docx", "PK\3\4".getBytes(StandardCharsets.US_ASCII));
        for (Map.Entry<String, ProblemKind> wrong : Map.of("texts/half.pdf", ProblemKind.BROKEN_MEDIA, "texts/word.pdf", ProblemKind.BROKEN_MEDIA,
                "texts/word.docx", ProblemKind.UNSUPPORTED_MEDIA, "texts/none.pdf", ProblemKind.MISSING_FILE).entrySet()) {
            worksheet(wrong.getKey());
            assertEquals(List.of(wrong.getValue() + " courses.csv:2:worksheet"), lesson.build("none.zip").problems().stream()
                    .map(problem -> problem.kind() + " " + problem.file() + ":" + problem.row() + ":" + problem.column()).toList(), wrong.getKey());
        }
    }

    @Test
    void aDamagedOneHidesNoCourse() throws Exception {
        lesson.folder.bytes("texts/paper.pdf", PDF);
        worksheet("texts/paper.pdf");
        hall.installer.install(lesson.built("small.zip"), Progress.SILENT);
        HiddenItems hidden = new HiddenItems(hall.premises);
        hidden.found(List.of(papers().get("zh-Hans").object()));
        assertEquals(List.of(), hidden.all());
    }

    @Test
    void anotherFileUnderItsNameIsNotLetIn() throws Exception {
        lesson.folder.bytes("texts/paper.pdf", PDF);
        worksheet("texts/paper.pdf");
        Path bag = lesson.built("bag");
        try (var all = Files.walk(bag.resolve("data"))) {
            Path paper = all.filter(file -> file.toString().endsWith(".pdf")).findFirst().orElseThrow();
            PackException refused = org.junit.jupiter.api.Assertions.assertThrows(PackException.class, () -> ContentMark.check(paper.toString(), "MZ".getBytes(StandardCharsets.US_ASCII)));
            assertEquals(Refusal.WRONG_CONTENT, refused.refusal());
        }
    }
}
