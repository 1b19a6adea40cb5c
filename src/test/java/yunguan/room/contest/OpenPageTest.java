package yunguan.room.contest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yunguan.catalogue.Catalogue;
import yunguan.catalogue.Lang;
import yunguan.room.contest.SongModel.Voting;
import yunguan.shell.Visit;
import yunguan.store.Database;
import yunguan.store.ObjectStore;
import yunguan.task.Background;
import yunguan.visits.ballots.BallotBox;
import yunguan.visits.ballots.HallClock;
import yunguan.visits.ballots.RoundsInTime;
import yunguan.visits.slips.SlipGate;
import yunguan.visits.slips.SlipKey;

/** Pages of the contest that stay open while a round begins and ends, and pages that are gone when an answer comes. */
class OpenPageTest {

    @TempDir
    Path folder;

    private final Rules rules = new Rules(3, 0, Rules.Standing.ALWAYS, false);
    private final Hours hours = new Hours();
    private Database store;
    private Database visits;
    private ContestShelf shelf;
    private Booth booth;
    private Visit visit;
    private Instant now;

    @BeforeEach
    void fill() {
        store = Database.open(folder.resolve("store.db"), "store");
        visits = Database.open(folder.resolve("visits.db"), "visits");
        shelf = new ContestShelf(store, new Catalogue(store), new ObjectStore(store, folder.resolve("objects")));
        BallotBox box = new BallotBox(visits);
        booth = new Booth(box, new HallClock(store, visits, () -> now.minus(ZoneId.systemDefault().getRules().getOffset(now).getTotalSeconds(), ChronoUnit.SECONDS)),
                new SlipGate(new SlipKey(visits), box, () -> 0));
        visit = new Visit(Lang.HANS, 0.5, 1);
        store.inTransaction(transaction -> {
            transaction.update("INSERT INTO pack (id, version, title, publisher, date, license, installed) VALUES ('p', 1, '{}', '', '', '', '')");
            for (int i = 1; i <= 3; i++) {
                transaction.insert("""
                        INSERT INTO item (pack, version, id, kind, position, title, summary, body, children, date, audience, language, source, notice, pending, license)
                        VALUES ('p', 1, ?, 'SONG', ?, '{}', '{}', '{}', '{}', '', '', '', '{}', '{}', 0, '')""", "song-" + i, i);
            }
            transaction.update("INSERT INTO heading (pack, version, id, kind, position, title, summary, icon, colour) VALUES ('p', 1, 'heat', 'songs', 1, '{}', '{}', '', '')");
            transaction.update("INSERT INTO round_time VALUES ('p', 1, 'heat', '2026-12-01T09:00', '2026-12-07')");
            return transaction.update("UPDATE item SET heading = 'heat'");
        });
    }

    @AfterEach
    void close() {
        store.close();
        visits.close();
    }

    private void at(String time) {
        now = Instant.parse(time);
    }

    @Test
    void aSongSeesItsRoundBeginAndEnd() {
        at("2026-12-01T08:59:50Z");
        SongModel model = new SongModel(booth, shelf::rounds, hours, visit, rules, "song-1");
        model.come();
        assertEquals(Voting.BEFORE, model.voting().get());
        at("2026-12-01T09:00:10Z");
        hours.pass();
        assertEquals(Voting.OPEN, model.voting().get());
        model.vote();
        hours.pass();
        assertEquals(Voting.THANKS, model.voting().get(), "the thanks stay");
        at("2026-12-07T00:00:10Z");
        assertEquals(Voting.THANKS, model.voting().get());
        at("2026-12-08T00:00:10Z");
        hours.pass();
        assertEquals(Voting.OVER, model.voting().get());
        model.go();
        assertEquals(0, hours.repeating.size(), "a page that is gone looks no more");
    }

    @Test
    void theListSeesARoundBeginAndEndAndIsElseLeftAlone() {
        at("2026-12-01T08:59:50Z");
        ContestModel model = new ContestModel(shelf, booth, hours, visit, rules);
        AtomicInteger drawn = new AtomicInteger();
        model.contest().addListener((contest, before, is) -> drawn.incrementAndGet());
        model.come();
        ContestModel.Contest first = Objects.requireNonNull(model.contest().get());
        assertEquals(RoundsInTime.State.BEFORE, first.time().state(first.rounds().getFirst()));
        at("2026-12-01T08:59:55Z");
        hours.pass();
        assertSame(first, model.contest().get(), "nothing is drawn anew where nothing has changed");
        at("2026-12-01T09:00:10Z");
        hours.pass();
        assertEquals(RoundsInTime.State.OPEN, Objects.requireNonNull(model.contest().get()).time().state(first.rounds().getFirst()));
        at("2026-12-08T00:00:10Z");
        hours.pass();
        assertEquals(RoundsInTime.State.OVER, Objects.requireNonNull(model.contest().get()).time().state(first.rounds().getFirst()));
        assertEquals(3, drawn.get());
        model.go();
        model.come();
        model.go();
        assertEquals(0, hours.repeating.size());
    }

    @Test
    void aSlipThatIsAnsweredAfterItsPageIsGoneStartsNothing() {
        SlipModel model = new SlipModel(booth.gate(), hours, visit);
        model.come();
        for (int i = 0; i < 2; i++) {
            type(model);
        }
        hours.later = true;
        type(model);
        assertEquals(SlipModel.State.LOOKING, model.state().get());
        model.go();
        hours.answer();
        assertEquals(SlipModel.State.WAIT, model.state().get());
        assertEquals(0, hours.repeating.size(), "nobody looks at the seconds");
        model.come();
        assertEquals(1, hours.repeating.size(), "they count down again for whoever comes back");
        model.go();
        assertEquals(0, hours.repeating.size());
    }

    private static void type(SlipModel model) {
        IntStream.range(0, 8).forEach(i -> model.type("z"));
    }

    @Test
    void aSmallNumberBesideALargeOneIsNotSaid() {
        at("2026-12-02T08:00:00Z");
        for (int i = 0; i < 10; i++) {
            booth.ballots().cast("song-1");
        }
        booth.ballots().cast("song-2");
        booth.ballots().cast("song-2");
        booth.ballots().cast("song-3");
        ContestModel model = new ContestModel(shelf, booth, hours, visit, rules);
        model.come();
        ContestModel.Contest contest = Objects.requireNonNull(model.contest().get());
        var heat = contest.rounds().getFirst();
        List<ContestShelf.Entry> leaders = contest.leaders(heat);
        assertEquals(List.of("song-1", "song-2", "song-3"), leaders.stream().map(entry -> entry.card().id()).toList());
        assertTrue(contest.says(heat, leaders.get(0).card()));
        assertTrue(contest.says(heat, leaders.get(1).card()), "a fifth of the first");
        assertFalse(contest.says(heat, leaders.get(2).card()), "a tenth of the first");
    }

    /** Time that passes when the test says so, and answers that may be held back. */
    private static final class Hours implements Background {

        private final List<Runnable> repeating = new ArrayList<>();
        private final List<Runnable> waiting = new ArrayList<>();
        private boolean later;

        void pass() {
            List.copyOf(repeating).forEach(Runnable::run);
        }

        void answer() {
            while (!waiting.isEmpty()) {
                waiting.removeFirst().run();
            }
        }

        @Override
        public <T> void run(Callable<T> work, Consumer<T> then) {
            run(work, then, failure -> {
                throw new IllegalStateException(failure);
            });
        }

        @Override
        public <T> void run(Callable<T> work, Consumer<T> then, Consumer<Exception> failed) {
            waiting.add(() -> Background.direct().run(work, then, failed));
            if (!later) {
                answer();
            }
        }

        @Override
        public <T> void latest(String name, Callable<T> work, Consumer<T> then) {
            run(work, then);
        }

        @Override
        public void onScreen(Runnable then) {
            then.run();
        }

        @Override
        public Repeat every(Duration period, Runnable then) {
            repeating.add(then);
            return () -> repeating.remove(then);
        }

        @Override
        public void close() {
        }
    }
}
