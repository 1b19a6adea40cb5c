package yunguan.room.lectures.group;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yunguan.catalogue.Card;
import yunguan.catalogue.Catalogue;
import yunguan.catalogue.Item;
import yunguan.catalogue.Kind;
import yunguan.catalogue.Lang;
import yunguan.catalogue.LangText;
import yunguan.room.lectures.group.Plan.What;
import yunguan.room.lectures.group.SessionModel.Phase;
import yunguan.task.Background;
import yunguan.task.Deferred;
import yunguan.ui.Texts;
import yunguan.visits.classes.ClassBook;
import yunguan.visits.classes.Held;

/** A class from its beginning to its end: it waits for its leader, and only what was ended is written down. */
class SessionModelTest {

    @TempDir
    Path folder;

    private GroupStore hall;
    private ClassBook book;

    @BeforeEach
    void open() {
        hall = new GroupStore(folder);
        book = new ClassBook(hall.visits);
    }

    @AfterEach
    void close() {
        hall.close();
    }

    private SessionModel session(Plan.Wish wish) {
        SessionModel model = new SessionModel(hall.shelf, Background.direct(), book, hall.nanos::get, () -> LocalDate.of(2026, 11, 27), wish);
        model.load();
        return model;
    }

    private SessionModel course() {
        SessionModel model = session(new Plan.Wish.Course("course"));
        model.begin();
        return model;
    }

    private static List<String> parts(SessionModel model) {
        return model.plan().parts().stream().map(part -> part.what() + " " + part.card().id()).toList();
    }

    private static Shown shown(SessionModel model) {
        return Objects.requireNonNull(model.shown().get()).orElseThrow();
    }

    @Test
    void lessonsFollowEachOtherWithQuestionsAndAPause() {
        SessionModel model = course();
        assertEquals(List.of("SHOWN one", "QUIZ one", "TALK one", "SHOWN two", "TALK two", "SHOWN three", "TALK three"), parts(model));
        assertEquals(3, model.plan().lessons());
        assertInstanceOf(Shown.Film.class, shown(model));
        hall.later(3600);
        model.tick();
        assertEquals(0, model.at().get(), "nothing goes on by itself, however long it is left");
        model.on();
        assertEquals(2, assertInstanceOf(Shown.Questions.class, shown(model)).questions().size());
        model.on();
        assertInstanceOf(Shown.Talk.class, shown(model));
        assertEquals("two", model.plan().after(model.at().get()).orElseThrow().card().id());
        model.back();
        assertEquals(What.QUIZ, model.part().what());
    }

    @Test
    void whatWasEndedIsWrittenDown() {
        SessionModel model = course();
        hall.later(600);
        model.on();
        model.on();
        model.on();
        hall.later(290);
        model.end();
        assertEquals(Phase.PEOPLE, model.phase().get());
        model.finish(18);
        assertEquals(Phase.OVER, model.phase().get());
        Held held = book.newest(1).getFirst();
        assertEquals(18, held.people());
        assertEquals(15, held.minutes());
        assertEquals("course", held.item());
        assertEquals(Held.Kind.COURSE, held.kind());
        assertEquals(LocalDate.of(2026, 11, 27), held.day());
        assertEquals(List.of("The one 600", "The two 290"), held.parts().stream().map(part -> part.title().texts().get("en") + " " + part.seconds()).toList(),
                "what was only passed was not shown, and a pause is no lesson");
        assertFalse(held.waits(), "a class leaves no page");
    }

    @Test
    void whatBreaksOffWasNeverHeld() {
        SessionModel model = course();
        hall.later(600);
        model.tick();
        assertTrue(model.runs());
        model.end();
        assertTrue(model.runs(), "nor while the number is asked");
        assertEquals(List.of(), book.newest(9));
        assertFalse(session(new Plan.Wish.Course("course")).runs(), "the next one begins at its beginning");
    }

    @Test
    void whatWasEndedIsWrittenDownAlsoWhereNobodySaysHowManyWereThere() {
        SessionModel model = course();
        hall.later(600);
        model.gone();
        assertEquals(List.of(), book.newest(9), "what was not ended breaks off");
        model.end();
        model.gone();
        model.gone();
        assertEquals(List.of(0), book.newest(9).stream().map(Held::people).toList(), "once");
    }

    @Test
    void anEndThatWasNotMeantTakesNothing() {
        SessionModel model = course();
        hall.later(60);
        model.end();
        hall.later(600);
        model.resume();
        assertEquals(Phase.PART, model.phase().get());
        assertEquals("one", model.part().card().id());
        model.tick();
        assertEquals(60, model.used().get(), "the time at the pad belongs to no part");
    }

    @Test
    void afterTheLastPartItEnds() {
        SessionModel model = course();
        for (int i = 0; i < 7; i++) {
            model.on();
        }
        assertEquals(Phase.PEOPLE, model.phase().get());
        model.finish(0);
        assertEquals(0, book.newest(1).getFirst().people());
        assertEquals(1, book.newest(1).getFirst().minutes(), "a minute at the least");
    }

    @Test
    void whatCannotBeWrittenIsSaid() {
        hall.visits.update("CREATE TRIGGER full BEFORE INSERT ON held BEGIN SELECT RAISE(ABORT, 'full'); END");
        SessionModel model = course();
        model.end();
        model.finish(3);
        assertEquals(Phase.NOT_WRITTEN, model.phase().get());
        assertFalse(model.runs());
    }

    @Test
    void aProgrammeHasItsTimeAndLeavesAPage() {
        SessionModel model = session(new Plan.Wish.Prepared("programme"));
        assertEquals(List.of("SHOWN one", "QUIZ one", "READING reviewed", "SHOWN trail"), parts(model));
        assertEquals(List.of(120, 300, 300, 300), model.plan().parts().stream().map(Plan.Part::planned).toList());
        model.begin();
        hall.later(130);
        model.tick();
        assertEquals(130, model.used().get(), "ten seconds over");
        model.on();
        model.on();
        Shown.Reading reading = assertInstanceOf(Shown.Reading.class, shown(model));
        assertEquals("Word for word.", reading.body().texts().get("en"));
        assertEquals("The office", reading.reviewer().texts().get("en"));
        model.on();
        assertEquals(List.of("place"), assertInstanceOf(Shown.Walk.class, shown(model)).stops().stream().map(Card::id).toList());
        model.end();
        model.finish(7);
        assertEquals(List.of(7), book.waiting().stream().map(Held::people).toList());
        assertEquals(20, book.waiting().getFirst().planned());
    }

    @Test
    void whatALeaderPutsTogetherIsLedAlike() {
        Catalogue catalogue = new Catalogue(hall.store);
        PlanningModel planning = new PlanningModel(hall.shelf, Background.direct());
        planning.load();
        assertEquals(List.of("reviewed"), planning.lists().get().readings().stream().map(Card::id).toList(), "only what somebody answers for is read aloud");
        assertEquals(List.of("one"), planning.lists().get().quizzes().stream().map(Card::id).toList(), "only what has an answer");
        Card one = catalogue.card("one").orElseThrow();
        planning.toggle(Item.Step.What.ITEM, one);
        planning.toggle(Item.Step.What.QUIZ, one);
        assertEquals(7, planning.about().get());
        planning.earlier(1);
        assertEquals(List.of(Item.Step.What.QUIZ, Item.Step.What.ITEM), planning.steps().stream().map(Item.Step::what).toList());
        planning.toggle(Item.Step.What.QUIZ, one);
        assertEquals(1, planning.steps().size());
        planning.take(40);
        SessionModel model = session(new Plan.Wish.Own(planning.minutes().get(), List.copyOf(planning.steps())));
        assertEquals(40, model.plan().minutes());
        assertEquals(List.of("SHOWN one"), parts(model));
        model.begin();
        hall.later(30);
        model.end();
        model.finish(4);
        assertTrue(book.newest(1).getFirst().title().isEmpty());
    }

    @Test
    void whatStaffWithdrawMeanwhileIsPassedWithoutHarm() {
        SessionModel model = course();
        hall.visits.update("INSERT INTO withdrawn VALUES ('two', 'x', '2026-11-27')");
        hall.store.update("INSERT INTO hidden (id, why) VALUES ('two', 'withdrawn')");
        model.on();
        model.on();
        model.on();
        assertEquals(Optional.empty(), model.shown().get());
        model.on();
        model.on();
        assertInstanceOf(Shown.Film.class, shown(model));
    }

    @Test
    void whatIsNotThereIsSaid() {
        assertEquals(Phase.GONE, session(new Plan.Wish.Course("nothing")).phase().get());
        assertEquals(Phase.GONE, session(new Plan.Wish.Course("empty")).phase().get(), "a course without lessons holds no class");
        assertEquals(Phase.GONE, session(new Plan.Wish.Prepared("course")).phase().get());
        assertEquals(Phase.GONE, session(new Plan.Wish.Own(20, List.of())).phase().get());
    }

    @Test
    void whatIsReadLateChangesNothingOfAClassThatHasBegun() {
        Deferred later = new Deferred();
        SessionModel model = new SessionModel(hall.shelf, later, book, hall.nanos::get, () -> LocalDate.of(2026, 11, 27), new Plan.Wish.Course("course"));
        model.load();
        model.load(); // the screen was left and entered again
        later.one();
        model.begin();
        later.one();
        assertEquals(Phase.PART, model.phase().get());
        later.one();
        assertInstanceOf(Shown.Film.class, shown(model));
    }

    @Test
    void aPartThatCannotBeReadIsPassed() {
        Deferred later = new Deferred();
        SessionModel model = new SessionModel(hall.shelf, later, book, hall.nanos::get, () -> LocalDate.of(2026, 11, 27), new Plan.Wish.Course("course"));
        model.load();
        later.one();
        hall.store.update("ALTER TABLE chapter RENAME TO elsewhere");
        model.begin();
        later.one();
        assertEquals(Optional.empty(), model.shown().get(), "the group goes on");
        assertThrows(IllegalStateException.class, later::one, "and the one handler for all hears of it");
    }

    @Test
    void whatWasOverTheGlassBelongsToNoPart() {
        SessionModel model = course();
        hall.later(60);
        model.stood(60, true);
        model.leaves();
        hall.later(600);
        hall.store.update("INSERT INTO hidden (id, why) VALUES ('one', 'withdrawn')");
        model.comesBack();
        model.tick();
        assertEquals(60, model.used().get());
        assertEquals(60, model.stood().second());
        assertEquals(Optional.empty(), model.shown().get(), "what was withdrawn meanwhile is gone");
        model.on();
        assertEquals(0, model.stood().second(), "what comes next begins at its beginning");
    }

    @Test
    void whoPlansAndWhoIsInItAreToldTheSame() {
        assertEquals(List.of(61, 300), List.of(Timetable.seconds(60.4), Timetable.seconds(0)));
        assertEquals(List.of(2, 5), List.of(Timetable.minutes(Timetable.seconds(60.4)), Timetable.minutes(Timetable.seconds(0))));
        assertEquals("Trail · about 5 min", said(Plan.What.SHOWN, Kind.TRAIL, 300));
        assertEquals("Lecture · about 2 min", said(Plan.What.SHOWN, Kind.LECTURE, 84));
    }

    private static String said(Plan.What what, Kind kind, int planned) {
        Card card = new Card(1, "one", kind, LangText.EMPTY, LangText.EMPTY, null, null, "", Set.of(), "", LangText.EMPTY, false);
        return PartWords.what(new Texts(new SimpleObjectProperty<>(Lang.EN)), new Plan.Part(what, card, 0, planned)).getValue();
    }
}
