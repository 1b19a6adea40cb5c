package yunguan.room.lectures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yunguan.catalogue.Audience;
import yunguan.catalogue.Card;
import yunguan.catalogue.Catalogue;
import yunguan.catalogue.Lang;
import yunguan.shell.Visit;
import yunguan.store.Database;
import yunguan.store.ObjectStore;
import yunguan.store.Transaction;
import yunguan.task.Background;

class LecturesModelTest {

    @TempDir
    Path folder;

    private Database store;
    private LectureShelf shelf;
    private Visit visit;

    @BeforeEach
    void fill() {
        store = Database.open(folder.resolve("store.db"), "store");
        shelf = new LectureShelf(store, new Catalogue(store), new ObjectStore(store, folder.resolve("objects")));
        visit = new Visit(Lang.HANS, 0.5, 1);
        store.inTransaction(transaction -> {
            transaction.update("INSERT INTO pack (id, version, title, publisher, date, license, installed) VALUES ('p', 2, '{}', '', '', '', '')");
            transaction.update("INSERT INTO heading VALUES ('p', 2, 'series-a', 'lectures', 0, '{\"en\":\"A\"}', '{}', '', '')");
            transaction.update("INSERT INTO heading VALUES ('p', 2, 'series-b', 'lectures', 1, '{\"en\":\"B\"}', '{}', '', '')");
            long first = item(transaction, 2, "first", "LECTURE", 0, "series-a", "campus", "cmn");
            item(transaction, 2, "second", "LECTURE", 1, "series-b", "community", "cdo");
            item(transaction, 2, "third", "LECTURE", 2, "series-a", "campus community", "cmn");
            item(transaction, 2, "alone", "LECTURE", 3, null, "", "cmn");
            item(transaction, 1, "gone", "LECTURE", 0, "series-a", "agency", "en");
            long course = item(transaction, 2, "course", "COURSE", 0, null, "campus", "cmn");
            transaction.update("INSERT INTO link VALUES (?, 'hasPart', 0, 'third', NULL)", course);
            transaction.update("INSERT INTO link VALUES (?, 'hasPart', 1, 'first', NULL)", course);
            transaction.update("INSERT INTO medium (item, role, object, seconds, width, height) VALUES (?, 'film', 'abc', 86.0, 1920, 1080)", first);
            transaction.update("INSERT INTO chapter VALUES (?, 15.5, '{\"en\":\"Two\"}')", first);
            transaction.update("INSERT INTO chapter VALUES (?, 0.0, '{\"en\":\"One\"}')", first);
            return null;
        });
    }

    private static long item(Transaction transaction, int version, String id, String kind, int position, String heading, String audience, String language) {
        return transaction.insert("""
                INSERT INTO item (pack, version, id, kind, position, title, summary, body, children, heading, date, audience, language, source, notice, pending, license)
                VALUES ('p', ?, ?, ?, ?, '{}', '{}', '{}', '{}', ?, '', ?, ?, '{}', '{}', 0, '')""",
                version, id, kind, position, heading, audience, language);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private static List<List<String>> shown(LecturesModel model) {
        return model.sections().stream().map(section -> section.cards().stream().map(Card::id).toList()).toList();
    }

    @Test
    void theListsAreInTheAuthorsOrder() {
        LecturesModel model = new LecturesModel(shelf, Background.direct());
        model.load();
        assertEquals(List.of(List.of("first", "third"), List.of("second"), List.of("alone"), List.of("course")), shown(model));
        assertEquals(86, model.length(model.sections().getFirst().cards().getFirst()));
    }

    @Test
    void onlyWhatOccursCanBeAskedFor() {
        LecturesModel model = new LecturesModel(shelf, Background.direct());
        model.load();
        assertEquals(List.of(Audience.CAMPUS, Audience.COMMUNITY), model.filter().audiences(), "AGENCY is only in a version that is not current");
        assertEquals(List.of("cmn", "cdo"), model.filter().languages());
        model.filter().show(Audience.COMMUNITY);
        assertEquals(List.of(List.of("third"), List.of("second")), shown(model));
        model.filter().show("cdo");
        assertEquals(List.of(List.of("second")), shown(model));
        model.filter().show((Audience) null);
        model.filter().show("");
        assertEquals(4, model.sections().size());
    }

    @Test
    void aLectureHasItsChaptersInOrderAndOthersAfterIt() {
        LectureShelf.Opened opened = shelf.lecture("first").orElseThrow();
        assertEquals(List.of(0.0, 15.5), opened.lecture().chapters().stream().map(chapter -> chapter.start()).toList());
        assertEquals(List.of("course", "third", "second"), opened.next().stream().map(Card::id).toList(), "its course, of which it is the last, and then the same series first");
        assertEquals("", shelf.lecture("second").orElseThrow().lecture().film().object(), "a film that is missing is no reason to fail");
    }

    @Test
    void theNextLessonOfACourseComesFirst() {
        store.inTransaction(transaction -> {
            long course = item(transaction, 2, "journey", "COURSE", 1, null, "", "cmn");
            transaction.update("INSERT INTO link VALUES (?, 'hasPart', 0, 'first', NULL)", course);
            transaction.update("INSERT INTO link VALUES (?, 'hasPart', 1, 'gone', NULL)", course);
            return transaction.update("INSERT INTO link VALUES (?, 'hasPart', 2, 'alone', NULL)", course);
        });
        assertEquals(List.of("course", "alone", "third"), next("first"), "it ends one course, and in another what is gone is passed over");
        assertEquals(List.of("first", "alone", "second"), next("third"), "each once");
        assertEquals(List.of("journey", "first", "second"), next("alone"), "after the last lesson its course");
    }

    @Test
    void aCoursePromisesTheWorksheetThatTheDeskHasAndNoOther() {
        assertFalse(shelf.course("course").orElseThrow().course().worksheet());
        ask("course", "CHILD");
        assertFalse(shelf.course("course").orElseThrow().course().worksheet(), "of questions for children alone none is set");
        ask("first", "EVERYONE");
        assertTrue(shelf.course("course").orElseThrow().course().worksheet(), "one is set from the questions of its lessons");
    }

    private void ask(String item, String whom) {
        store.update("INSERT INTO question SELECT key, 1, 1, ?, '{\"en\":\"?\"}', '[]', -1, '{}' FROM live WHERE id = ?", whom, item);
    }

    private List<String> next(String lecture) {
        return shelf.lecture(lecture).orElseThrow().next().stream().map(Card::id).toList();
    }

    @Test
    void whatIsGoneIsEmptyAndNoFailure() {
        assertTrue(shelf.lecture("gone").isEmpty());
        assertTrue(shelf.lecture("course").isEmpty(), "a course is no lecture");
        assertTrue(shelf.course("first").isEmpty());
    }

    @Test
    void aCourseKnowsHowFarThisVisitCame() {
        CourseModel model = new CourseModel(shelf, Background.direct(), visit, "course");
        model.load();
        assertFalse(model.begun());
        assertEquals("third", model.current().orElseThrow().id());
        visit.leftAt("third", 20, false);
        assertTrue(model.begun());
        assertEquals("third", model.current().orElseThrow().id(), "a lesson that is begun is gone on with");
        visit.leftAt("third", 60, true);
        assertEquals("first", model.current().orElseThrow().id());
        assertTrue(model.seen(model.opened().get().orElseThrow().course().lectures().getFirst()));
    }
}
