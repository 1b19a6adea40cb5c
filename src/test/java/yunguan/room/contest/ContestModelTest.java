package yunguan.room.contest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
import yunguan.visits.ballots.Paper;
import yunguan.visits.slips.SlipGate;
import yunguan.visits.slips.SlipKey;

class ContestModelTest {

    @TempDir
    Path folder;

    private Database store;
    private Database visits;
    private ContestShelf shelf;
    private BallotBox ballots;
    private Booth booth;
    private Visit visit;
    private Instant now = Instant.parse("2026-12-02T08:00:00Z");
    private final Rules rules = new Rules(3, 0, Rules.Standing.ALWAYS, false);

    @BeforeEach
    void fill() {
        store = Database.open(folder.resolve("store.db"), "store");
        visits = Database.open(folder.resolve("visits.db"), "visits");
        shelf = new ContestShelf(store, new Catalogue(store), new ObjectStore(store, folder.resolve("objects")));
        booth = booth(visits);
        ballots = booth.ballots();
        visit = new Visit(Lang.HANS, 0.5, 1);
        store.inTransaction(transaction -> {
            transaction.update("INSERT INTO pack (id, version, title, publisher, date, license, installed) VALUES ('p', 1, '{}', '', '', '', '')");
            for (int i = 1; i <= 5; i++) {
                transaction.insert("""
                        INSERT INTO item (pack, version, id, kind, position, title, summary, body, children, date, audience, language, source, notice, pending, license)
                        VALUES ('p', 1, ?, 'SONG', ?, '{}', '{}', '{}', '{}', '', '', '', '{}', '{}', 0, '')""", "song-" + i, i);
            }
            return null;
        });
    }

    private Booth booth(Database into) {
        BallotBox box = new BallotBox(into);
        return new Booth(box, new HallClock(store, into, () -> now.minus(ZoneId.systemDefault().getRules().getOffset(now).getTotalSeconds(), ChronoUnit.SECONDS)),
                new SlipGate(new SlipKey(into), box, () -> 0));
    }

    /** All songs stand in one round. */
    private void rounds(String begins, String ends) {
        store.inTransaction(transaction -> {
            transaction.update("INSERT INTO heading (pack, version, id, kind, position, title, summary, icon, colour) VALUES ('p', 1, 'heat', 'songs', 1, '{}', '{}', '', '')");
            transaction.update("INSERT INTO round_time VALUES ('p', 1, 'heat', ?, ?)", begins, ends);
            return transaction.update("UPDATE item SET heading = 'heat'");
        });
    }

    @AfterEach
    void close() {
        store.close();
        visits.close();
    }

    private SongModel song(String id) {
        return song(id, rules);
    }

    private SongModel song(String id, Rules with) {
        SongModel model = new SongModel(booth, shelf::rounds, Background.direct(), visit, with, id);
        model.look();
        return model;
    }

    private void at(String time) {
        now = Instant.parse(time);
    }

    @Test
    void aVoteIsOnTheDiskBeforeAnybodyIsThanked() {
        List<String> seen = new ArrayList<>();
        SongModel model = song("song-2");
        model.voting().addListener((voting, before, is) -> seen.add(is + " " + ballots.standing().getOrDefault("song-2", 0L)));
        model.vote();
        assertEquals(List.of("CASTING 0", "THANKS 1"), seen);
    }

    @Test
    void aVisitHasThreeVotesAndOneForASong() {
        SongModel first = song("song-1");
        first.vote();
        first.vote();
        SongModel again = song("song-1");
        assertEquals(Voting.ALREADY, again.voting().get());
        again.vote();
        song("song-2").vote();
        song("song-3").vote();
        SongModel fourth = song("song-4");
        assertEquals(Voting.NONE_LEFT, fourth.voting().get());
        fourth.vote();
        assertEquals(Map.of("song-1", 1L, "song-2", 1L, "song-3", 1L), ballots.standing());
        assertEquals(0, new ContestModel(shelf, booth, Background.direct(), visit, rules).votesLeft().get());
        visit = new Visit(Lang.HANS, 0.5, 1);
        assertEquals(Voting.OPEN, song("song-1").voting().get(), "the next visitor may vote for it too");
        assertEquals(Voting.NONE_LEFT, votedWith(new Rules(1, 0, Rules.Standing.ALWAYS, false)), "the venue says how many");
    }

    private Voting votedWith(Rules with) {
        song("song-4", with).vote();
        return song("song-5", with).voting().get();
    }

    @Test
    void aVoteCanBeTakenBackAndGivenToAnother() {
        song("song-1").vote();
        song("song-2").vote();
        song("song-3").vote();
        SongModel model = song("song-2");
        assertEquals(Voting.ALREADY, model.voting().get());
        model.takeBack();
        assertEquals(Voting.OPEN, model.voting().get());
        model.takeBack();
        song("song-4").vote();
        assertEquals(Map.of("song-1", 1L, "song-3", 1L, "song-4", 1L), ballots.standing());
        visit = new Visit(Lang.HANS, 0.5, 1);
        SongModel next = song("song-1");
        next.takeBack();
        assertEquals(3, ballots.standing().size(), "nobody takes back another visit's vote");
    }

    @Test
    void aVoteThatCannotBeKeptDoesNotCountAndMayBeTriedAgain() {
        try (Database none = Database.absent("visits")) {
            SongModel model = new SongModel(booth(none), shelf::rounds, Background.direct(), visit, rules, "song-1");
            model.look();
            model.vote();
            assertEquals(Voting.FAILED, model.voting().get());
            assertTrue(visit.votes().isEmpty(), "it is not taken from the visitor");
            model.vote();
            assertEquals(Voting.FAILED, model.voting().get());
        }
        SongModel model = song("song-1");
        model.vote();
        assertEquals(Voting.THANKS, model.voting().get());
    }

    @Test
    void hearingComesFirst() {
        SongModel model = song("song-1", new Rules(3, 15, Rules.Standing.ALWAYS, false));
        assertEquals(Voting.HEAR, model.voting().get());
        model.vote();
        assertEquals(Map.of(), ballots.standing());
        model.lasts(180);
        for (double second = 0; second < 10; second += 0.25) {
            model.played(second, second + 0.25, 1);
        }
        assertEquals(5, model.toHear().get());
        model.played(10, 170, 1); // a leap is not heard
        model.played(170, 20, 1);
        assertEquals(5, model.toHear().get());
        model.mute(true);
        assertEquals(Voting.MUTE, model.voting().get());
        model.mute(false);
        for (double second = 20; second < 24.9; second += 0.25) {
            assertEquals(Voting.HEAR, model.voting().get());
            model.played(second, second + 0.25, 1);
        }
        assertEquals(Voting.OPEN, model.voting().get());
        assertEquals(Voting.OPEN, song("song-1", new Rules(3, 15, Rules.Standing.ALWAYS, false)).voting().get(), "also when somebody comes back to it");
        SongModel fast = song("song-3", new Rules(3, 15, Rules.Standing.ALWAYS, false));
        fast.lasts(180);
        for (double second = 0; second < 16; second += 2) {
            fast.played(second, second + 2, 2); // the clock of a fast player goes in longer steps
        }
        assertEquals(7, fast.toHear().get(), "whoever plays it twice as fast has heard it for half as long");
        SongModel brief = song("song-2", new Rules(3, 15, Rules.Standing.ALWAYS, false));
        brief.lasts(10);
        assertEquals(9, brief.toHear().get(), "a short one nearly to its end");
    }

    @Test
    void aRoundTakesVotesOnlyWhileItIsOpen() {
        rounds("2026-12-01T09:00", "2026-12-07");
        at("2026-12-01T08:59:00Z");
        assertEquals(Voting.BEFORE, song("song-1").voting().get());
        at("2026-12-01T09:00:00Z");
        SongModel model = song("song-1");
        assertEquals(Voting.OPEN, model.voting().get());
        model.vote();
        assertEquals(Map.of(new BallotBox.Choice("p/heat", "song-1"), 1L), ballots.byRound());
        SongModel open = song("song-2");
        at("2026-12-08T00:00:00Z");
        open.vote();
        assertEquals(Voting.OVER, open.voting().get(), "it ended while the page was open");
        assertEquals(1, ballots.standing().size());
        model.takeBack();
        assertEquals(Voting.OVER, model.voting().get());
        assertEquals(1, ballots.standing().size(), "and nothing is taken back after the end");
    }

    @Test
    void aSlipIsAskedForWhereTheVenueWantsOne() {
        Rules slips = new Rules(2, 0, Rules.Standing.ALWAYS, true);
        SlipKey key = new SlipKey(visits);
        String code = key.print(1).codes().getFirst();
        assertEquals(Voting.SLIP, song("song-1", slips).voting().get());
        SlipModel slip = new SlipModel(booth.gate(), Background.direct(), visit);
        "zzzzzzzz".chars().forEach(c -> slip.type(Character.toString(c)));
        assertEquals(SlipModel.State.WRONG, slip.state().get());
        (code.substring(0, 3) + "!" + code.substring(3)).toLowerCase(java.util.Locale.ROOT).chars().forEach(c -> slip.type(Character.toString(c)));
        assertEquals(SlipModel.State.GOOD, slip.state().get());
        SongModel model = song("song-1", slips);
        assertEquals(Voting.OPEN, model.voting().get());
        model.vote();
        song("song-2", slips).vote();
        assertEquals(2, ballots.standing().size(), "a slip is worth a visit's votes");
        visit = new Visit(Lang.HANS, 0.5, 1);
        SlipModel again = new SlipModel(booth.gate(), Background.direct(), visit);
        code.chars().forEach(c -> again.type(Character.toString(c)));
        assertEquals(SlipModel.State.USED, again.state().get());
        for (int i = 0; i < 3; i++) {
            "zzzzzzzz".chars().forEach(c -> again.type(Character.toString(c)));
        }
        assertEquals(SlipModel.State.WAIT, again.state().get());
        again.type("a");
        assertEquals(SlipModel.State.WAIT, again.state().get());
    }

    @Test
    void twoVisitsWithOneSlipAreOne() {
        SlipKey key = new SlipKey(visits);
        String mark = key.mark(key.print(1).codes().getFirst()).orElseThrow();
        visit.paper().slip(mark);
        visit.slip().set(true);
        song("song-1").vote();
        visit = new Visit(Lang.HANS, 0.5, 1);
        visit.paper().slip(mark); // shown before the first of them had voted
        visit.slip().set(true);
        SongModel model = song("song-2");
        model.vote();
        assertEquals(Voting.SLIP_USED, model.voting().get());
        assertFalse(visit.slip().get());
        assertEquals(1, ballots.standing().size());
    }

    private ContestModel.Contest contest(ContestModel model) {
        model.come();
        return java.util.Objects.requireNonNull(model.contest().get());
    }

    @Test
    void theStandingHasThoseInFrontAndShamesNobody() {
        for (String song : List.of("song-4", "song-4", "song-4", "song-2", "song-2", "song-1", "song-3", "song-of-an-older-pack")) {
            ballots.cast(song);
        }
        ContestModel.Contest contest = contest(new ContestModel(shelf, booth, Background.direct(), visit, rules));
        assertEquals(List.of("song-4", "song-2", "song-1", "song-3"), contest.leaders(null).stream().map(entry -> entry.card().id()).toList(), "as many as the third is third too");
        assertEquals(List.of("song-5"), contest.others(null).stream().map(entry -> entry.card().id()).toList());
        assertEquals(2.0 / 3, contest.share(null, contest.leaders(null).get(1).card()));
        assertEquals(5, contest.ofNoRound().size());
    }

    @Test
    void theStandingIsShownAsTheVenueWishes() {
        rounds("2026-12-01T09:00", "2026-12-07");
        ballots.cast(new Paper(), "p/heat", "song-1");
        Map<Rules.Standing, List<Boolean>> expected = Map.of(Rules.Standing.ALWAYS, List.of(false, true, true, true),
                Rules.Standing.AFTER_VOTING, List.of(false, false, true, true), Rules.Standing.AFTER_ROUND, List.of(false, false, false, true));
        expected.forEach((standing, shown) -> {
            visit = new Visit(Lang.HANS, 0.5, 1);
            visits.update("DELETE FROM clock_seen");
            ContestModel model = new ContestModel(shelf, booth, Background.direct(), visit, new Rules(3, 0, standing, false));
            List<Boolean> seen = new ArrayList<>();
            for (String time : List.of("2026-12-01T08:00:00Z", "2026-12-02T08:00:00Z", "voted", "2026-12-08T08:00:00Z")) {
                if (time.equals("voted")) {
                    visit.votes().add("song-1");
                } else {
                    at(time);
                }
                ContestModel.Contest contest = contest(model);
                seen.add(model.shows(contest, contest.rounds().getFirst()));
            }
            assertEquals(shown, seen, standing.toString());
        });
    }

    @Test
    void votesOfBeforeAreTheFirstRounds() {
        visits.update("INSERT INTO ballot (song, cast) VALUES ('song-1', '2026-05-01')");
        rounds("", "");
        song("song-1").vote();
        ContestModel.Contest contest = contest(new ContestModel(shelf, booth, Background.direct(), visit, rules));
        assertEquals(2, contest.votes(contest.rounds().getFirst(), contest.songs().get("song-1").card()));
    }

    @Test
    void whoIsDoneEndsTheVisit() {
        new ContestModel(shelf, booth, Background.direct(), visit, rules).done();
        assertTrue(visit.finished().get());
    }

    @Test
    void aSongThatIsGoneIsEmpty() {
        assertTrue(shelf.song("song-9").isEmpty());
    }
}
