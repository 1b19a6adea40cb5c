package yunguan.visits.ballots;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yunguan.catalogue.LangText;
import yunguan.catalogue.Rounds.Round;
import yunguan.store.Database;
import yunguan.visits.ballots.RoundsInTime.State;

/** No round begins or ends by a wrong clock. */
class HallClockTest {

    @TempDir
    Path folder;

    private Database store;
    private Database visits;
    private Instant now = Instant.parse("2026-12-01T08:00:00Z");
    private HallClock clock;
    private final Round heat = new Round("p/heat", LangText.EMPTY, LangText.EMPTY, LocalDateTime.parse("2026-12-01T09:00"), LocalDateTime.parse("2026-12-08T00:00"), List.of("a", "b"));
    private final Round last = new Round("p/final", LangText.EMPTY, LangText.EMPTY, LocalDateTime.parse("2026-12-10T00:00"), null, List.of("b"));

    @BeforeEach
    void open() {
        store = Database.open(folder.resolve("store.db"), "store");
        visits = Database.open(folder.resolve("visits.db"), "visits");
        store.update("INSERT INTO pack (id, version, title, publisher, date, license, installed) VALUES ('p', 1, '{}', '', '2026-11-20', '', '')");
        clock = new HallClock(store, visits, () -> now, ZoneOffset.UTC);
    }

    @AfterEach
    void close() {
        store.close();
        visits.close();
    }

    private State state(Round round) {
        return RoundsInTime.now(List.of(heat, last), clock, new BallotBox(visits)).state(round);
    }

    private void at(String time) {
        now = Instant.parse(time);
    }

    @Test
    void aRoundGoesFromItsBeginningToItsEnd() {
        assertEquals(State.BEFORE, state(heat));
        at("2026-12-01T09:00:00Z");
        assertEquals(State.OPEN, state(heat));
        at("2026-12-07T23:59:59Z");
        assertEquals(State.OPEN, state(heat));
        at("2026-12-08T00:00:00Z");
        assertEquals(State.OVER, state(heat));
        assertEquals(State.BEFORE, state(last));
        at("2027-01-20T00:00:00Z");
        assertEquals(State.OPEN, state(last), "without an end it never ends");
    }

    @Test
    void aClockThatLostItsTimeNeitherReopensNorCloses() {
        at("2026-12-05T10:00:00Z");
        assertEquals(State.OPEN, state(heat));
        at("2000-01-01T00:00:00Z");
        assertTrue(clock.read().doubted());
        assertEquals(LocalDateTime.parse("2026-12-05T10:00"), clock.read().time(), "it stands still at what is certain");
        assertEquals(State.OPEN, state(heat));
        at("2026-12-09T10:00:00Z");
        assertEquals(State.OVER, state(heat));
        at("2026-12-03T10:00:00Z");
        assertTrue(clock.read().doubted());
        assertEquals(State.OVER, state(heat), "what was over stays over");
    }

    @Test
    void aFreshMachineWithoutTimeBeginsNothing() {
        at("1970-01-01T00:05:00Z");
        assertTrue(clock.read().doubted(), "the pack is newer");
        assertEquals(State.BEFORE, state(heat));
    }

    @Test
    void aLeapIntoTheFutureIsDoubtedUntilStaffSaySo() {
        at("2026-12-05T10:00:00Z");
        assertFalse(clock.read().doubted());
        at("2031-12-05T10:00:00Z");
        assertTrue(clock.read().doubted());
        assertEquals(State.OPEN, state(heat), "it is not closed by a leap of years");
        RoundsInTime.now(List.of(heat, last), clock, new BallotBox(visits)).closeWhatIsOver(new BallotBox(visits));
        assertEquals(Map.of(), new BallotBox(visits).words());
        clock.believe();
        assertEquals(State.OVER, state(heat));
        at("2026-12-05T10:00:00Z");
        assertTrue(clock.read().doubted());
        clock.believe();
        assertEquals(State.OPEN, state(heat), "staff can put right what they said wrongly");
    }

    @Test
    void aHolidayIsNoLeap() {
        at("2026-12-05T10:00:00Z");
        clock.read();
        at("2027-01-25T10:00:00Z");
        assertFalse(clock.read().doubted());
    }

    @Test
    void whatStaffSayGoesBeforeTheCalendar() {
        BallotBox box = new BallotBox(visits);
        at("2026-12-03T10:00:00Z");
        box.close("p/heat", "staff");
        assertEquals(State.OVER, state(heat));
        box.open("p/heat", "staff");
        at("2026-12-20T10:00:00Z");
        assertEquals(State.OPEN, state(heat), "they let it go on");
        RoundsInTime.now(List.of(heat, last), clock, box).closeWhatIsOver(box);
        assertEquals(false, box.words().get("p/heat").closed());
    }

    @Test
    void theCalendarClosesInTheRecordToo() {
        BallotBox box = new BallotBox(visits);
        at("2026-12-09T10:00:00Z");
        RoundsInTime time = RoundsInTime.now(List.of(heat, last), clock, box);
        assertEquals("p/final", time.of("b").orElseThrow().id(), "the round that is to come, not the one that is over");
        assertEquals("p/heat", time.of("a").orElseThrow().id());
        time.closeWhatIsOver(box);
        time.closeWhatIsOver(box);
        assertEquals(Map.of("p/heat", new BallotBox.Word(true, "calendar")), box.words());
    }
}
