package yunguan.visits.ballots;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yunguan.store.Database;
import yunguan.store.StoreException;
import yunguan.visits.Counters;

class BallotBoxTest {

    @TempDir
    Path folder;

    @Test
    void aVoteThatWasTakenIsOnTheDisk() {
        try (Database visits = Database.open(folder.resolve("visits.db"), "visits")) {
            BallotBox box = new BallotBox(visits);
            box.cast("song-1");
            box.cast("song-2");
            box.cast("song-2");
            // another process sees it before anybody has said thank you
            try (Database other = Database.openForReading(folder.resolve("visits.db"))) {
                assertEquals(Map.of("song-1", 1L, "song-2", 2L), new BallotBox(other).standing());
            }
        }
    }

    @Test
    void aVoteThatCannotBeKeptIsRefused() {
        try (Database none = Database.absent("visits")) {
            assertThrows(StoreException.class, () -> new BallotBox(none).cast("song-1"));
        }
    }

    @Test
    void countersCountAndNeverFail() {
        try (Database visits = Database.open(folder.resolve("visits.db"), "visits"); Database none = Database.absent("visits")) {
            Counters counters = new Counters(visits);
            counters.count("opened/Home");
            counters.count("opened/Home");
            assertEquals(2, counters.total("opened/Home"));
            new Counters(none).count("opened/Home");
        }
    }
}
