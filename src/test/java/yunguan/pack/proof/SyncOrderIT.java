package yunguan.pack.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nothing relies on what may not be on the disk yet; and each sync of the trace is needed: without it the check turns red. */
class SyncOrderIT {

    private final Reference reference = Reference.one();

    @ParameterizedTest
    @CsvSource({"an upgrade from a zip, proof-2.zip, true", "an upgrade from a folder, proof-2, true", "a first pack, proof-1.zip, false"})
    void eachSyncIsWhereItMustBe(String what, String pack, boolean upgrade) throws Exception {
        Path hall = upgrade ? reference.copyOfHall() : Files.createDirectory(reference.copyOfHall().resolve("empty"));
        List<Call> trace = trace(hall, pack);
        long page = switchPage(hall);
        SyncOrder order = SyncOrder.read(trace, page);
        assertEquals(List.of(), order.faults());
        // SQLite syncs a WAL before a checkpoint even where each commit was synced, and the folder of each new WAL even where
        // it was synced since; and the folder of all packs is synced where an attempt that was cut off may have written in it
        // a piece of a large object may have been synced with the one before, where that was waited for
        assertEquals(List.of(), order.idle().stream().filter(call -> !call.path().startsWith("staging/part-") && !call.path().endsWith("-wal") && !List.of(".", "packs").contains(call.path())).toList(), "syncs that nobody needs");
        List<String> notMissed = new ArrayList<>();
        List<Call> syncs = trace.stream().filter(call -> call.name().equals("sync") && !order.idle().contains(call)).toList();
        for (Call sync : syncs) {
            List<Call> without = new ArrayList<>(trace);
            without.removeAll(order.idle().stream().filter(idle -> idle.path().equals(sync.path())).toList());
            without.remove(sync);
            if (sync.path().startsWith("staging/part-")) { // a piece may be synced with the one after it, and no later
                syncs.stream().filter(next -> next.path().equals(sync.path()) && syncs.indexOf(next) > syncs.indexOf(sync)).findFirst().ifPresent(without::remove);
            }
            if (SyncOrder.read(without, page).faults().isEmpty()) {
                notMissed.add(sync.number() + " " + sync.path());
            }
        }
        Rounds.report("order: %s: %d calls, %d syncs, and %d more that repeat one of them; removed one by one, and pieces of a large object two by two: %d not missed".formatted(
                what, trace.stream().filter(Call::changes).count(), syncs.size(), order.idle().size(), notMissed.size()));
        assertEquals(List.of(), notMissed, "the check stays green without these");
        assertTrue(syncs.size() > 5);
        switchedTooEarly(trace, page);
        NextStart.forget(hall);
    }

    /** The same calls with the last renaming after everything else. */
    private static void switchedTooEarly(List<Call> trace, long page) {
        List<Call> late = new ArrayList<>(trace);
        Call rename = late.stream().filter(call -> call.name().equals("rename") && call.other().startsWith("packs/")).reduce((one, next) -> next).orElseThrow();
        late.remove(rename);
        late.add(rename);
        assertFalse(SyncOrder.read(late, page).faults().isEmpty(), "tag files that come after the switch are not noticed");
    }

    private List<Call> trace(Path hall, String pack) throws Exception {
        Path trace = reference.folder.resolve("order.trace");
        Files.deleteIfExists(trace);
        Path stick = reference.stick(pack);
        Program.Run run = reference.program.start(reference.disk.over(hall, stick).traced(trace, false).environment(), reference.folder.resolve("order.txt"),
                "pack", "install", stick.toString(), "--allow-unsigned", "--data", hall.toString());
        assertEquals(0, run.ends(), run::complained);
        return Call.read(trace, hall);
    }

    /** SQLite keeps a table of a few rows on the one page that its schema names. */
    private static long switchPage(Path hall) throws Exception {
        try (var store = DriverManager.getConnection("jdbc:sqlite:" + hall.resolve("store.db"))) {
            return Long.parseLong(Visible.column(store, "SELECT rootpage FROM sqlite_schema WHERE name = 'pack'").getFirst());
        }
    }
}
