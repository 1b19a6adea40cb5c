package yunguan.visits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yunguan.store.Database;
import yunguan.store.StoreException;

class WithdrawalsTest {

    @TempDir
    Path folder;

    private Instant now = Instant.parse("2026-12-01T08:00:00Z");

    @Test
    void whatIsWithdrawnStaysSoAndIsLogged() {
        Path file = folder.resolve("visits.db");
        try (Database visits = Database.open(file, "visits")) {
            Withdrawals withdrawals = new Withdrawals(visits, () -> now);
            withdrawals.withdraw("lecture-a", " 待复核 ");
            now = now.plusSeconds(60);
            withdrawals.withdraw("song-a", "版权");
            withdrawals.withdraw("lecture-a", "有误");
            withdrawals.bringBack("doc-a");
            assertThrows(IllegalArgumentException.class, () -> withdrawals.withdraw("doc-a", " "));
        }
        try (Database visits = Database.open(file, "visits")) {
            Withdrawals withdrawals = new Withdrawals(visits, () -> now);
            assertEquals(List.of(new Withdrawals.Withdrawn("song-a", "版权", now), new Withdrawals.Withdrawn("lecture-a", "有误", now.minusSeconds(60))),
                    withdrawals.all());
            withdrawals.bringBack("song-a");
            assertEquals(List.of("lecture-a"), withdrawals.all().stream().map(Withdrawals.Withdrawn::item).toList());
            assertEquals(List.of("bring back song-a done", "withdraw lecture-a 有误", "withdraw song-a 版权", "withdraw lecture-a 待复核"),
                    new StaffLog(visits, () -> now).newest(9).stream().map(line -> line.what() + " " + line.subject() + " " + line.result()).toList());
        }
    }

    @Test
    void whatCannotBeLoggedIsNotDone() {
        try (Database visits = Database.open(folder.resolve("visits.db"), "visits")) {
            Withdrawals withdrawals = new Withdrawals(visits, () -> now);
            visits.update("CREATE TRIGGER broken BEFORE INSERT ON staff_log BEGIN SELECT RAISE(ABORT, 'no'); END");
            assertThrows(StoreException.class, () -> withdrawals.withdraw("lecture-a", "有误"));
            assertEquals(List.of(), withdrawals.all());
        }
    }
}
