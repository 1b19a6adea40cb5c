package yunguan.room.staff.contest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yunguan.catalogue.Rounds.Round;
import yunguan.pack.Premises;
import yunguan.pack.Stick;
import yunguan.settings.Settings;
import yunguan.store.DataFolder;
import yunguan.store.Database;
import yunguan.task.Background;
import yunguan.visits.StaffLog;
import yunguan.visits.ballots.BallotBox;
import yunguan.visits.ballots.Paper;
import yunguan.visits.ballots.Rhythm;
import yunguan.visits.ballots.RoundsInTime.State;
import yunguan.visits.count.ReadRecord;
import yunguan.visits.count.Tally;
import yunguan.visits.slips.SlipKey;

/** What staff do with the contest at the desk, each step in the record and in the log. */
class ContestDeskTest {

    @TempDir
    Path folder;

    private Database store;
    private Database visits;
    private Premises premises;
    private Instant now = Instant.parse("2026-12-02T08:00:00Z");
    private BallotBox ballots;
    private VotesModel model;
    private Path stick;

    @BeforeEach
    void open() throws Exception {
        DataFolder data = new DataFolder(folder.resolve("data"));
        store = Database.open(data.store(), "store");
        visits = Database.open(data.visits(), "visits");
        premises = new Premises(data, store, visits, "v1", () -> now);
        ballots = new BallotBox(visits);
        store.inTransaction(transaction -> {
            transaction.update("INSERT INTO pack (id, version, title, publisher, date, license, installed) VALUES ('p', 1, '{}', '', '2026-11-01', '', '')");
            transaction.update("INSERT INTO heading (pack, version, id, kind, position, title, summary, icon, colour) VALUES ('p', 1, 'heat', 'songs', 1, '{\"en\":\"Heat\"}', '{}', '', '')");
            transaction.update("INSERT INTO round_time VALUES ('p', 1, 'heat', '2026-12-01', '2026-12-07')");
            return transaction.insert("""
                    INSERT INTO item (pack, version, id, kind, position, title, summary, body, children, heading, date, audience, language, source, notice, pending, license)
                    VALUES ('p', 1, 'song-1', 'SONG', 1, '{}', '{}', '{}', '{}', 'heat', '', '', '', '{}', '{}', 0, '')""");
        });
        stick = Files.createDirectories(folder.resolve("stick"));
        Settings settings = Settings.read(folder.resolve("none.properties"));
        model = new VotesModel(premises, () -> settings, List::of, Background.direct());
    }

    @AfterEach
    void close() {
        store.close();
        visits.close();
    }

    private VotesModel.Votes votes() {
        model.load();
        return Objects.requireNonNull(model.votes().get());
    }

    private Stick plugged() {
        return new Stick("STICK", stick, List.of(), false, false);
    }

    private List<String> log() {
        return new StaffLog(visits, () -> now).newest(9).stream().map(line -> line.what() + " " + line.subject() + " " + line.result()).toList();
    }

    @Test
    void aRoundIsClosedItsRecordIsSavedAndAddsUp() throws Exception {
        ballots.cast(new Paper(), "p/heat", "song-1");
        Round heat = votes().time().rounds().getFirst();
        assertEquals(State.OPEN, votes().time().state(heat));
        assertEquals(1, votes().votes().get("p/heat"));
        model.close(heat);
        assertEquals(VotesModel.Said.CLOSED, model.said().get());
        assertEquals(State.OVER, votes().time().state(heat));
        assertEquals(ballots.lines().getLast().hash(), votes().hash(), "what staff write down is the end of the record");
        assertEquals(3, votes().lines());
        model.save(plugged());
        assertEquals(VotesModel.Said.SAVED, model.said().get());
        assertTrue(model.savedAs().startsWith("STICK/yunguan-" + votes().kiosk()), model.savedAs());
        Tally tally = Tally.of(List.of(ReadRecord.read(stick.resolve(model.savedAs().substring(6)))), Set.of());
        assertTrue(tally.whole());
        assertEquals(1, tally.votes());
        model.open(heat);
        assertEquals(State.OPEN, votes().time().state(heat));
        assertEquals(List.of("open round p/heat done", "export votes  done", "close round p/heat done"), log());
    }

    @Test
    void savingClosesWhatIsOverByTheCalendar() {
        ballots.cast(new Paper(), "p/heat", "song-1");
        votes();
        now = Instant.parse("2026-12-09T08:00:00Z");
        model.save(plugged());
        assertEquals(new BallotBox.Word(true, "calendar"), ballots.words().get("p/heat"));
        model.save(new Stick("GONE", folder.resolve("gone"), List.of(), false, false));
        assertEquals(VotesModel.Said.NOT_SAVED, model.said().get());
    }

    @Test
    void votesThatWereSetAsideAreListedAndCounted() {
        AtomicLong nanos = new AtomicLong();
        BallotBox watched = ballots.watched(new Rhythm(nanos::get));
        for (int i = 0; i < 3; i++) {
            watched.cast(new Paper(), "p/heat", "song-1");
        }
        VotesModel.Pile pile = votes().aside().getFirst();
        assertEquals("quick", pile.why());
        assertEquals(2, pile.votes().size());
        assertEquals(1, votes().votes().get("p/heat"));
        model.count(pile);
        assertEquals(3, votes().votes().get("p/heat"));
        assertEquals(List.of(), votes().aside());
        assertEquals("count votes  2", log().getFirst());
    }

    @Test
    void aDoubtedClockIsShownUntilStaffSayThatItIsRight() {
        votes();
        now = Instant.parse("2031-12-02T08:00:00Z");
        assertTrue(votes().time().clock().doubted());
        assertEquals(State.OPEN, votes().time().state(votes().time().rounds().getFirst()));
        model.believe();
        assertFalse(votes().time().clock().doubted());
        assertEquals(State.OVER, votes().time().state(votes().time().rounds().getFirst()));
        assertEquals("clock  done", log().getFirst());
    }

    @Test
    void slipsAreMadeAndTheirKeyGoesToAnotherKiosk() throws Exception {
        SlipsModel slips = new SlipsModel(premises, codes -> String.join("\n", codes.codes()).getBytes(StandardCharsets.UTF_8), List::of, Background.direct());
        slips.make(27, plugged());
        assertEquals(SlipsModel.Said.MADE, slips.said().get());
        String code = Files.readAllLines(stick.resolve(slips.savedAs().substring(6))).get(26);
        assertEquals(27, slips.about().get().orElseThrow().printed());
        slips.saveKey(plugged());
        assertEquals(SlipsModel.Said.KEY_SAVED, slips.said().get());
        String passphrase = slips.passphrase().get();
        Path key = stick.resolve(slips.savedAs().substring(6));
        try (Database other = Database.open(folder.resolve("other.db"), "visits")) {
            SlipsModel there = new SlipsModel(new Premises(premises.data(), store, other, "v2", () -> now), codes -> new byte[0], List::of, Background.direct());
            there.take(key, "0000-0000-0000-0000", false);
            assertEquals(SlipsModel.Said.WRONG_PASSPHRASE, there.said().get());
            there.take(key, passphrase, false);
            assertEquals(SlipsModel.Said.TAKEN, there.said().get());
            assertTrue(new SlipKey(other).mark(code).isPresent());
            there.make(27, plugged());
            assertEquals(SlipsModel.Said.NOT_BORN_HERE, there.said().get());
            there.take(folder.resolve("nothing.slipkey"), passphrase, false);
            assertEquals(SlipsModel.Said.NO_KEY, there.said().get());
        }
        slips.make(27, new Stick("GONE", folder.resolve("gone"), List.of(), false, false));
        assertEquals(SlipsModel.Said.NOT_SAVED, slips.said().get());
        assertEquals("", slips.passphrase().get(), "it is shown once");
    }
}
