package yunguan.room.contest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
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
import yunguan.visits.BallotBox;

class ContestModelTest {

    @TempDir
    Path folder;

    private Database store;
    private Database visits;
    private ContestShelf shelf;
    private BallotBox ballots;
    private Visit visit;

    @BeforeEach
    void fill() {
        store = Database.open(folder.resolve("store.db"), "store");
        visits = Database.open(folder.resolve("visits.db"), "visits");
        shelf = new ContestShelf(store, new Catalogue(store), new ObjectStore(store, folder.resolve("objects")));
        ballots = new BallotBox(visits);
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

    @AfterEach
    void close() {
        store.close();
        visits.close();
    }

    private SongModel song(String id) {
        return new SongModel(ballots, Background.direct(), visit, id);
    }

    @Test
    void aVoteIsOnTheDiskBeforeAnybodyIsThanked() {
        List<String> seen = new ArrayList<>();
        SongModel model = song("song-2");
        model.voting().addListener((voting, before, now) -> seen.add(now + " " + ballots.standing().getOrDefault("song-2", 0L)));
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
        assertEquals(0, new ContestModel(shelf, ballots, Background.direct(), visit).votesLeft().get());
        visit = new Visit(Lang.HANS, 0.5, 1);
        assertEquals(Voting.OPEN, song("song-1").voting().get(), "the next visitor may vote for it too");
    }

    @Test
    void aVoteThatCannotBeKeptDoesNotCountAndMayBeTriedAgain() {
        try (Database none = Database.absent("visits")) {
            SongModel model = new SongModel(new BallotBox(none), Background.direct(), visit, "song-1");
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
    void theStandingHasTheFirstFirst() {
        ballots.cast("song-4");
        ballots.cast("song-4");
        ballots.cast("song-2");
        ballots.cast("song-of-an-older-pack");
        ContestModel model = new ContestModel(shelf, ballots, Background.direct(), visit);
        model.load();
        ContestModel.Contest contest = model.contest().get();
        assertEquals(List.of("song-4", "song-2", "song-1", "song-3", "song-5"),
                contest.standing().stream().map(entry -> entry.card().id()).toList());
        assertEquals(0.5, contest.share(contest.standing().get(1).card()));
        assertEquals(0, contest.share(contest.standing().get(2).card()));
        assertFalse(model.votedFor(contest.standing().getFirst().card()));
        assertEquals(5, contest.ofNoRound().size());
    }

    @Test
    void aSongThatIsGoneIsEmpty() {
        assertTrue(shelf.song("song-9").isEmpty());
    }
}
