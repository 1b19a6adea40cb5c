package yunguan.visits.ballots;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yunguan.store.Database;
import yunguan.store.StoreException;
import yunguan.visits.ballots.Line.What;

/** The record only grows, and says of each vote what became of it. */
class RecordTest {

    @TempDir
    Path folder;

    private Database visits;
    private BallotBox box;

    @BeforeEach
    void open() {
        visits = Database.open(folder.resolve("visits.db"), "visits");
        box = new BallotBox(visits);
    }

    @AfterEach
    void close() {
        visits.close();
    }

    @Test
    void everyLineIsSealedWithTheOneBefore() {
        box.cast("song-1");
        box.cast(new Paper(), "p/heat", "song-2");
        String before = Line.NOTHING;
        long number = 0;
        for (Line line : box.lines()) {
            assertEquals(++number, line.number());
            assertEquals(line.seal(before), line.hash());
            before = line.hash();
        }
        assertEquals(List.of(What.BEGIN, What.VOTE, What.VOTE), box.lines().stream().map(Line::what).toList());
        assertEquals(KioskKey.of(visits).orElseThrow().fingerprint(), box.lines().getFirst().why());
        assertTrue(KioskKey.of(visits).orElseThrow().fingerprint().matches("[0-9a-f]{4}(-[0-9a-f]{4}){3}"));
    }

    @Test
    void nothingThatWasWrittenIsChanged() {
        box.cast("song-1");
        assertThrows(StoreException.class, () -> visits.update("UPDATE chain SET song = 'song-2' WHERE number = 2"));
        assertThrows(StoreException.class, () -> visits.update("DELETE FROM chain WHERE number = 2"));
        assertThrows(StoreException.class, () -> visits.update("INSERT INTO ballot (song, cast) VALUES ('song-2', '2026-01-01')"));
        assertEquals(Map.of("song-1", 1L), box.standing());
    }

    /** The way of a vote that was cast before there was a record: it stays, and stands in the record by song and day. */
    @Test
    void votesOfBeforeAreCarriedOver() {
        for (String day : List.of("2026-05-01", "2026-05-01", "2026-05-02")) {
            visits.update("INSERT INTO ballot (song, cast) VALUES ('song-1', ?)", day);
        }
        visits.update("INSERT INTO ballot (song, cast) VALUES ('song-2', '2026-05-02')");
        assertEquals(Map.of("song-1", 3L, "song-2", 1L), box.standing(), "also before anything is written here");
        box.cast(new Paper(), "p/heat", "song-2");
        assertEquals(Map.of("song-1", 3L, "song-2", 2L), box.standing());
        assertEquals(List.of("begin  0", "carried song-1 2", "carried song-1 1", "carried song-2 1", "vote song-2 1"),
                box.lines().stream().map(line -> line.what().word() + " " + line.song() + " " + line.votes()).toList());
        assertEquals(List.of("2026-05-01", "2026-05-02", "2026-05-02"), box.lines().subList(1, 4).stream().map(Line::day).toList());
        assertEquals(4, visits.one("SELECT count(*) AS n FROM ballot", row -> row.whole("n")).orElseThrow());
        assertThrows(StoreException.class, () -> visits.update("DELETE FROM ballot"));
    }

    @Test
    void aVoteCanBeTakenBackOnceByItsOwnPaper() {
        Paper paper = new Paper();
        box.cast(paper, "p/heat", "song-1");
        box.cast(paper, "p/heat", "song-1");
        assertEquals(Map.of("song-1", 1L), box.standing(), "one for a song");
        box.takeBack(new Paper(), "song-1");
        assertEquals(Map.of("song-1", 1L), box.standing(), "another visit has nothing to take back");
        box.takeBack(paper, "song-1");
        box.takeBack(paper, "song-1");
        assertEquals(Map.of(), box.standing());
        assertEquals(List.of(What.BEGIN, What.VOTE, What.BACK), box.lines().stream().map(Line::what).toList());
        box.cast(paper, "p/heat", "song-1");
        assertEquals(Map.of("song-1", 1L), box.standing(), "and may be given again");
    }

    @Test
    void aClosedRoundTakesNothingUntilStaffLetItGoOn() {
        Paper paper = new Paper();
        box.cast(paper, "p/heat", "song-1");
        assertTrue(box.close("p/heat", "staff"));
        assertEquals(false, box.close("p/heat", "calendar"));
        assertEquals(NotTaken.Why.CLOSED, assertThrows(NotTaken.class, () -> box.cast(new Paper(), "p/heat", "song-2")).why());
        assertEquals(NotTaken.Why.CLOSED, assertThrows(NotTaken.class, () -> box.takeBack(paper, "song-1")).why());
        box.cast(new Paper(), "p/final", "song-2");
        assertEquals(Map.of("p/heat", new BallotBox.Word(true, "staff")), box.words());
        assertTrue(box.open("p/heat", "staff"));
        box.cast(new Paper(), "p/heat", "song-2");
        assertEquals(Map.of(new BallotBox.Choice("p/heat", "song-1"), 1L, new BallotBox.Choice("p/heat", "song-2"), 1L,
                new BallotBox.Choice("p/final", "song-2"), 1L), box.byRound());
    }

    @Test
    void aSlipIsOneVisitsAndIsUsedUpByItsFirstVote() {
        Paper first = new Paper();
        first.slip("mark");
        assertEquals(false, box.used("mark"));
        box.cast(first, "", "song-1");
        box.cast(first, "", "song-2");
        Paper second = new Paper();
        second.slip("mark");
        assertEquals(NotTaken.Why.SLIP_USED, assertThrows(NotTaken.class, () -> box.cast(second, "", "song-3")).why());
        assertTrue(box.used("mark"));
        assertEquals(2, box.standing().size());
    }

    @Test
    void votesInARhythmAreSetAsideAndStaffMayCountThem() {
        AtomicLong now = new AtomicLong();
        BallotBox watched = box.watched(new Rhythm(now::get));
        for (int i = 0; i < 14; i++) {
            now.addAndGet(20_000_000_000L);
            watched.cast(new Paper(), "p/heat", "song-1");
        }
        assertEquals(Map.of(), box.standing(), "all of the row, also those before it was noticed");
        assertEquals(14, box.setAside().size());
        assertEquals("clockwork", box.setAside().getFirst().why());
        now.addAndGet(50_000_000_000L);
        watched.cast(new Paper(), "p/heat", "song-2");
        assertEquals(Map.of("song-2", 1L), box.standing());
        assertEquals(14, box.countAfterAll(box.setAside().stream().map(BallotBox.Aside::number).toList()));
        assertEquals(0, box.countAfterAll(List.of(2L, 3L)), "they count already");
        assertEquals(Map.of("song-1", 14L, "song-2", 1L), box.standing());
        assertEquals(List.of(), box.setAside());
    }

    @Test
    void votesWithASlipAreSomebodysInWhateverRhythm() {
        BallotBox watched = box.watched(new Rhythm(() -> 0));
        for (int i = 0; i < 20; i++) {
            Paper paper = new Paper();
            paper.slip("mark-" + i);
            watched.cast(paper, "", "song-1");
        }
        assertEquals(Map.of("song-1", 20L), box.standing());
    }

    @Test
    void aPreviewKeepsNothing() {
        Paper paper = new Paper();
        BallotBox preview = BallotBox.rehearsing(visits);
        preview.cast(paper, "", "song-1");
        preview.takeBack(paper, "song-1");
        assertEquals(false, preview.close("p/heat", "staff"));
        assertEquals(List.of(), box.lines());
    }

    @Test
    void anOlderFileThatCanOnlyBeReadHasNoRecordAndKeepsItsVotes() throws Exception {
        visits.close();
        Path old = folder.resolve("old.db");
        try (Database file = Database.open(old, "visits")) {
            file.update("INSERT INTO ballot (song, cast) VALUES ('song-1', '2026-05-01')");
            file.update("DROP TABLE chain");
            file.update("DROP TABLE clock_seen");
        } catch (StoreException triggers) {
            throw new AssertionError(triggers);
        }
        try (Database file = Database.openForReading(old)) {
            BallotBox reading = new BallotBox(file);
            assertEquals(Map.of("song-1", 1L), reading.standing());
            assertEquals(List.of(), reading.setAside());
            assertEquals(Map.of(), reading.words());
        }
        visits = Database.open(folder.resolve("visits.db"), "visits");
    }
}
