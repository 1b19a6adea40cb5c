package yunguan.visits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yunguan.store.Database;
import yunguan.store.StoreException;

class IncidentsTest {

    @TempDir
    Path folder;

    private Instant now = Instant.parse("2026-05-04T10:00:00Z");

    private Incidents incidents(Database visits) {
        return new Incidents(visits, () -> now);
    }

    @Test
    void theSameThingIsOneLineWithACountAlsoAfterARestart() {
        try (Database visits = Database.open(folder.resolve("visits.db"), "visits")) {
            incidents(visits).note(Incidents.Kind.FILM_BROKEN, "{\"zh-Hans\":\"讲\"}", "f.mp4");
        }
        now = now.plusSeconds(3600);
        try (Database visits = Database.open(folder.resolve("visits.db"), "visits")) {
            Incidents incidents = incidents(visits);
            incidents.note(Incidents.Kind.FILM_BROKEN, "{\"zh-Hans\":\"讲\"}", "f.mp4");
            incidents.note(Incidents.Kind.FILM_BROKEN, "{\"zh-Hans\":\"课\"}", "f.mp4");
            var lines = incidents.newest(10);
            assertEquals(2, lines.size());
            var first = lines.stream().filter(line -> line.subject().contains("讲")).findFirst().orElseThrow();
            assertEquals(2, first.count());
            assertEquals(Instant.parse("2026-05-04T10:00:00Z"), first.first());
            assertEquals(now, first.last());
        }
    }

    @Test
    void whatWasReadIsNewAgainWhenItHappensAgain() {
        try (Database visits = Database.open(folder.resolve("visits.db"), "visits")) {
            Incidents incidents = incidents(visits);
            incidents.note(Incidents.Kind.NO_SOUND_DEVICE, "", "");
            assertEquals(1, incidents.unseen());
            incidents.seen();
            assertEquals(0, incidents.unseen());
            assertTrue(incidents.newest(10).getFirst().seen());
            incidents.note(Incidents.Kind.NO_SOUND_DEVICE, "", "");
            assertEquals(1, incidents.unseen());
            assertFalse(incidents.newest(10).getFirst().seen());
        }
    }

    @Test
    void onlyTheNewestAreKept() {
        try (Database visits = Database.open(folder.resolve("visits.db"), "visits")) {
            Incidents incidents = incidents(visits);
            for (int i = 0; i <= Incidents.MOST; i++) {
                now = now.plusSeconds(1);
                incidents.note(Incidents.Kind.FILM_MISSING, "", i + ".mp4");
            }
            assertEquals(Incidents.MOST, visits.one("SELECT count(*) AS n FROM incident", row -> row.whole("n")).orElseThrow());
            assertEquals(Incidents.MOST + ".mp4", incidents.newest(1).getFirst().detail());
            assertTrue(incidents.newest(1000).stream().noneMatch(line -> line.detail().equals("0.mp4")), "the oldest has gone");
        }
    }

    /** The disk may be what went wrong. */
    @Test
    void whatCannotBeWrittenIsStillRead() {
        try (Database nowhere = Database.absent("visits")) {
            Incidents incidents = incidents(nowhere);
            incidents.note(new StoreException(StoreException.Trouble.FULL, "no room"));
            incidents.note(new StoreException(StoreException.Trouble.FULL, "no room"));
            incidents.note(new IllegalStateException("secret"));
            var lines = incidents.newest(10);
            assertEquals(2, lines.size());
            assertEquals(2, lines.stream().filter(line -> line.kind() == Incidents.Kind.DISK_FULL).findFirst().orElseThrow().count());
            assertTrue(lines.stream().noneMatch(line -> line.toString().contains("secret")), "the sentence and not the exception");
            incidents.seen();
            assertEquals(0, incidents.unseen());
        }
    }

    /** A visits.db of an older kiosk that can only be read has no such table; one of a newer kiosk may know more kinds. */
    @Test
    void otherKiosksDoNotDisturb() {
        try (Database visits = Database.open(folder.resolve("visits.db"), "visits")) {
            Incidents incidents = incidents(visits);
            incidents.note(Incidents.Kind.CRASHED, "", "");
            visits.update("INSERT INTO incident (kind, subject, detail, first, last, count, seen) VALUES ('FLOOD', '', '', '2026-01-01T00:00:00Z', '2026-01-01T00:00:00Z', 1, 0)");
            assertEquals(1, incidents.newest(10).size());
            visits.update("DROP TABLE incident");
            assertEquals(0, incidents.newest(10).size());
        }
    }
}
