package yunguan.pack;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yunguan.store.Database;
import yunguan.store.ObjectStore;
import yunguan.store.Transaction;
import yunguan.task.Lane;

/**
 * Where objects come in that were read and found to be those of the manifest, many at a time and beside the reading of the next
 * ones: their files are synced, renamed and their folder synced; all are looked into; then one transaction names them.
 */
final class Landing implements AutoCloseable {

    /** Small objects are held in memory: one lot is filled while another one lands. */
    private static final long LOT_IN_MEMORY = 8L << 20;
    private static final long LOT_ON_DISK = 64L << 20;
    private static final int LOT_FILES = 200;
    /** So many milliseconds are waited before staff may halt or cancel again. */
    static final long BREATH = 100;

    private final Database store;
    private final ObjectStore objects;
    private final Inspection inspection;
    private final Runnable meanwhile;
    private final Lane lane = new Lane("landing", 1);
    private List<Arrival> lot = new ArrayList<>();
    private long inMemory;
    private long onDisk;
    private int files;

    /** @param path its name in the bag */
    private sealed interface Arrival permits Row, Kept {
        String path();
    }

    /** @param fresh whether it is not in the store yet */
    private record Row(String path, String sha256, String type, byte[] body, boolean fresh) implements Arrival { }

    /** @param staged {@code null} where it has its place already, or is before this one in the same lot or an earlier one */
    private record Kept(String path, String sha256, String type, long size, @Nullable Path staged) implements Arrival { }

    /** @param meanwhile is called again and again while one waits here: it may refuse to wait any longer */
    Landing(Database store, ObjectStore objects, Inspection inspection, Runnable meanwhile) {
        this.meanwhile = meanwhile;
        this.store = store;
        this.objects = objects;
        this.inspection = inspection;
    }

    /** A small object that becomes a row. @param fresh whether it is not one already, found whole just now */
    void row(String path, String sha256, String type, byte[] body, boolean fresh) throws IOException {
        lot.add(new Row(path, sha256, type, body, fresh));
        inMemory += body.length;
        sendIfFull();
    }

    /** An object that is a file. @param staged where it lies on this disk; {@code null}: in its place */
    void file(String path, String sha256, String type, long size, @Nullable Path staged) throws IOException {
        lot.add(new Kept(path, sha256, type, size, staged));
        onDisk += staged == null ? 0 : size;
        files++;
        sendIfFull();
    }

    private void sendIfFull() throws IOException {
        if (inMemory > LOT_IN_MEMORY || onDisk > LOT_ON_DISK || files >= LOT_FILES) {
            send();
        } else {
            lane.look();
        }
    }

    private void send() throws IOException {
        while (!lane.roomWithin(BREATH)) {
            meanwhile.run();
        }
        handOver();
    }

    private void handOver() throws IOException {
        List<Arrival> full = lot;
        lot = new ArrayList<>();
        inMemory = 0;
        onDisk = 0;
        files = 0;
        if (!full.isEmpty()) {
            lane.put(() -> land(full));
        }
    }

    private void land(List<Arrival> arrivals) throws IOException {
        List<ObjectStore.Staged> staged = new ArrayList<>();
        for (Arrival arrival : arrivals) {
            if (arrival instanceof Kept kept && kept.staged != null) {
                staged.add(new ObjectStore.Staged(kept.staged, kept.sha256));
            }
        }
        objects.adopt(staged);
        for (Arrival arrival : arrivals) {
            switch (arrival) {
                case Row row -> inspection.bytes(row.path, row.body);
                case Kept kept -> inspection.file(kept.path, objects.file(kept.sha256));
            }
        }
        store.inTransaction(transaction -> {
            arrivals.forEach(arrival -> name(transaction, arrival));
            return null;
        });
    }

    private static void name(Transaction transaction, Arrival arrival) {
        switch (arrival) {
            case Row row when row.fresh ->
                // a body that is there is written again: it was checked just now, and the old one may be damaged
                transaction.update("""
                        INSERT INTO object (sha256, size, type, body) VALUES (?, ?, ?, ?)
                        ON CONFLICT (sha256) DO UPDATE SET body = excluded.body WHERE object.body IS NOT NULL""",
                        row.sha256, row.body.length, row.type, row.body);
            case Row _ -> { }
            case Kept kept -> transaction.update("""
                    INSERT INTO object (sha256, size, type, body) VALUES (?, ?, ?, NULL)
                    ON CONFLICT (sha256) DO UPDATE SET body = NULL, type = excluded.type""", kept.sha256, kept.size, kept.type);
        }
    }

    /** Lands what is left, and waits until all of it is there and found sound. */
    void finish() throws IOException {
        send();
        while (!lane.doneWithin(BREATH)) {
            meanwhile.run();
        }
        lane.await();
        inspection.finish(meanwhile);
    }

    /** After the reading was refused or ended: what is here whole is kept for the next attempt, uninspected. */
    void keep(PackException refused) {
        inspection.giveUp();
        if (!lane.failed()) {
            try {
                handOver(); // nobody is asked again: he may have cancelled
                lane.await();
            } catch (IOException | RuntimeException notEvenThat) {
                refused.addSuppressed(notEvenThat);
            }
        }
    }

    @Override
    public void close() throws IOException {
        inspection.giveUp();
        try (inspection) {
            lane.close();
        }
    }
}
