package yunguan.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import yunguan.catalogue.ChineseForms;

/** The pack that the kiosk starts with shows everything at least once that a lecture, a course, a piece or a book can have. */
class StarterLessonsTest {

    private static final Path TAIJIANG = Path.of(System.getProperty("yunguan.home", "."), "media/taijiang");
    private static final EnumSet<SheetForm> LESSONS = EnumSet.of(SheetForm.LECTURES, SheetForm.COURSES, SheetForm.AUDIO, SheetForm.BOOKS, SheetForm.CHAPTERS,
            SheetForm.SLIDES, SheetForm.PAGES, SheetForm.QUESTIONS, SheetForm.PROGRAMMES);
    /** What stands in other sheets or is more of the same. */
    private static final List<String> ELSEWHERE = List.of("text", "children", "date", "pending", "license", "reviewer", "reviewed", "review-due",
            "number", "answer-4", "answer-5", "answer-6", "group", "links");

    /** A programme is for whoever comes, in the language of its parts, and was put together for this pack. */
    private static final List<String> OF_ITS_PARTS = List.of("audience", "language", "source");

    private static Map<SheetForm, List<SheetRow>> sheets = Map.of();

    @BeforeAll
    static void read() {
        sheets = AuthorsSheets.read(TAIJIANG, new SheetNames(new ChineseForms()), new Problems());
    }

    private static List<SheetRow> rows(SheetForm form) {
        return sheets.getOrDefault(form, List.of());
    }

    private static boolean any(SheetForm form, Predicate<SheetRow> row) {
        return rows(form).stream().anyMatch(row);
    }

    @Test
    void everyColumnIsFilledOnce() {
        List<String> empty = new ArrayList<>();
        for (SheetForm form : LESSONS) {
            for (String column : form.columns()) {
                String plain = column.replaceAll("@.*", "");
                if (!column.contains("@zh-Hant") && !ELSEWHERE.contains(plain) && !(form == SheetForm.PROGRAMMES && OF_ITS_PARTS.contains(plain))
                        && !any(form, row -> row.has(column))) {
                    empty.add(form.sheet() + ": " + column);
                }
            }
        }
        assertEquals(List.of(), empty);
    }

    @Test
    void whatAColumnCanHoldInMoreThanOneWayIsThereInEach() {
        assertTrue(any(SheetForm.AUDIO, row -> row.cell("captions").endsWith(".vtt")) && any(SheetForm.AUDIO, row -> row.cell("captions").endsWith(".srt")), "both kinds of captions");
        assertTrue(any(SheetForm.AUDIO, row -> row.cell("language").equals("en")), "a language to choose");
        assertTrue(any(SheetForm.PAGES, row -> row.has("sound")), "a book with a sound for each page");
        List<String> whole = rows(SheetForm.BOOKS).stream().filter(row -> row.has("sound")).map(row -> row.cell("id")).toList();
        assertTrue(whole.stream().anyMatch(book -> rows(SheetForm.PAGES).stream().filter(row -> row.cell("book").equals(book)).filter(row -> row.has("start")).count() > 2), "one that is one sound");
        for (String who : List.of("child", "grown-up", "")) {
            assertTrue(any(SheetForm.QUESTIONS, row -> row.cell("for").equals(who)), "questions for “" + who + "”");
        }
        assertTrue(any(SheetForm.QUESTIONS, row -> !row.has("answer-1")), "one to talk about");
        for (String kind : List.of("lecture-", "audio-", "book-", "trail-")) {
            assertTrue(any(SheetForm.QUESTIONS, row -> row.cell("of").startsWith(kind)), "questions of a " + kind);
        }
        assertTrue(any(SheetForm.SLIDES, row -> true) && any(SheetForm.LECTURES, row -> row.cell("scenes").equals("yes")), "slides from the pack, and slides that are found");
        assertTrue(any(SheetForm.PLACES, row -> row.has("point") && row.has("offers")), "a teaching point with what it offers");
    }
}
