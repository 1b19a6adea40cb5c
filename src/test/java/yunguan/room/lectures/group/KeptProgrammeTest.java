package yunguan.room.lectures.group;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yunguan.catalogue.Catalogue;
import yunguan.catalogue.Item;
import yunguan.catalogue.LangText;
import yunguan.room.lectures.group.SessionModel.Phase;
import yunguan.task.Background;
import yunguan.visits.classes.ClassBook;
import yunguan.visits.classes.OwnProgrammes;

/** A programme that was put together at the screen is kept, and led once more under the name that staff gave it. */
class KeptProgrammeTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
    private static final LangText NAME = new LangText(Map.of("zh-Hans", "周三的活动"));

    @TempDir
    Path folder;

    private GroupStore hall;
    private OwnProgrammes own;

    @BeforeEach
    void open() {
        hall = new GroupStore(folder);
        own = new OwnProgrammes(hall.visits);
    }

    @AfterEach
    void close() {
        hall.close();
    }

    private SessionModel session(Plan.Wish wish, boolean preview) {
        SessionModel model = new SessionModel(hall.shelf, Background.direct(), preview ? null : new ClassBook(hall.visits), hall.nanos::get, () -> TODAY, wish);
        model.load();
        return model;
    }

    private Plan.Wish.Own put() {
        Catalogue catalogue = new Catalogue(hall.store);
        return new Plan.Wish.Own(40, List.of(new Item.Step(Item.Step.What.ITEM, catalogue.card("two").orElseThrow()),
                new Item.Step(Item.Step.What.READING, catalogue.card("reviewed").orElseThrow())));
    }

    @Test
    void whatIsKeptAndNamedIsLedOnceMore() {
        SessionModel model = session(put(), false);
        assertEquals(Keeping.State.OFFERED, model.keeping().state().get());
        model.keeping().keep();
        model.keeping().keep();
        assertEquals(Keeping.State.KEPT, model.keeping().state().get());
        assertEquals(1, own.all().size(), "once, however often it is touched");
        assertEquals(List.of(), hall.shelf.lists().kept(), "visitors see it when it has a name");
        own.name(own.all().getFirst().number(), NAME, InstantSource.system());
        GroupShelf.Kept kept = hall.shelf.lists().kept().getFirst();
        assertEquals(List.of("two", "reviewed"), kept.steps().stream().map(step -> step.card().id()).toList());

        SessionModel again = session(new Plan.Wish.Kept(kept.number()), false);
        assertEquals(Keeping.State.NOTHING, again.keeping().state().get(), "what is kept is not kept twice");
        assertEquals(40, again.plan().minutes());
        again.begin();
        hall.later(60);
        again.end();
        again.finish(9);
        assertEquals(NAME, new ClassBook(hall.visits).newest(1).getFirst().title(), "its page says its name");
    }

    @Test
    void whatIsGoneIsLeftOutAndWithNothingLeftItIsNotOffered() {
        long number = hall.shelf.keep(TODAY, put());
        own.name(number, NAME, InstantSource.system());
        hall.store.update("INSERT INTO hidden (id, why) VALUES ('two', 'withdrawn')");
        assertEquals(List.of("reviewed"), hall.shelf.lists().kept().getFirst().steps().stream().map(step -> step.card().id()).toList());
        hall.store.update("INSERT INTO hidden (id, why) VALUES ('reviewed', 'withdrawn')");
        assertEquals(List.of(), hall.shelf.lists().kept());
        assertEquals(Phase.GONE, session(new Plan.Wish.Kept(number), false).phase().get());
        assertEquals(Phase.GONE, session(new Plan.Wish.Kept(99), false).phase().get());
    }

    @Test
    void nobodyReadsAloudWhatNobodyAnswersFor() {
        long number = hall.shelf.keep(TODAY, put());
        own.name(number, NAME, InstantSource.system());
        SessionModel begun = session(new Plan.Wish.Prepared("programme"), false);
        begun.begin();
        begun.on();
        for (String taken : List.of("UPDATE item SET pending = 1 WHERE id = 'reviewed'", "DELETE FROM fact WHERE name = 'reviewer'",
                "UPDATE fact SET value = '{}' WHERE name = 'reviewer'", "UPDATE item SET body = '{}' WHERE id = 'reviewed'")) {
            hall.store.update(taken);
            assertEquals(List.of("two"), ids(hall.shelf.lists().kept().getFirst().steps()), taken);
            assertEquals(List.of("one", "one", "trail"), ids(hall.shelf.lists().programmes().getFirst().steps()), "nor where a foreign pack would have it: " + taken);
            assertEquals(List.of(), hall.shelf.lists().readings(), taken);
            assertEquals(List.of("two"), session(new Plan.Wish.Kept(number), false).plan().parts().stream().map(part -> part.card().id()).toList());
            assertEquals(List.of("two"), session(put(), false).plan().parts().stream().map(part -> part.card().id()).toList(), taken);
            begun.on();
            assertEquals(Optional.empty(), begun.shown().get(), "of a programme under way it is gone: " + taken);
            begun.back();
            restore();
        }
        begun.on();
        assertInstanceOf(Shown.Reading.class, begun.shown().get().orElseThrow());
    }

    private void restore() {
        hall.store.update("UPDATE item SET pending = 0, body = '{\"en\":\"Word for word.\"}' WHERE id = 'reviewed'");
        hall.store.update("DELETE FROM fact WHERE name = 'reviewer'");
        hall.store.update("INSERT INTO fact SELECT key, 'reviewer', '{\"en\":\"The office\"}' FROM item WHERE id = 'reviewed'");
    }

    private static List<String> ids(List<Item.Step> steps) {
        return steps.stream().map(step -> step.card().id()).toList();
    }

    @Test
    void whatCannotBeKeptIsSaidAndCanBeTriedAgain() {
        hall.visits.update("CREATE TRIGGER full BEFORE INSERT ON own_programme BEGIN SELECT RAISE(ABORT, 'full'); END");
        SessionModel model = session(put(), false);
        model.keeping().keep();
        assertEquals(Keeping.State.FAILED, model.keeping().state().get());
        hall.visits.update("DROP TRIGGER full");
        model.keeping().keep();
        assertEquals(Keeping.State.KEPT, model.keeping().state().get());
        assertEquals(Keeping.State.NOTHING, session(put(), true).keeping().state().get(), "in a preview nobody is there");
        assertEquals(Keeping.State.NOTHING, session(new Plan.Wish.Prepared("programme"), false).keeping().state().get());
    }
}
