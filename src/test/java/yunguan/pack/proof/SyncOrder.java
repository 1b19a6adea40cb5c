package yunguan.pack.proof;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Reads a trace as a power cut would: what was written is nowhere until it is synced, and may be anywhere before. It
 * finds every step that relies on something that may not be on the disk. The rules:
 *
 * <ol>
 * <li>A file comes under a name in {@code objects/} or {@code packs/} only when its bytes, and the names in it where it is
 *     a folder, are synced: else the name may be there after a cut, and the bytes not.
 * <li>When a transaction of the store commits, all names in {@code objects/} and {@code packs/} are synced: the store
 *     never names what may not be there.
 * <li>Nothing is laid down after the transaction that makes a version current.
 * <li>A commit is synced, and its WAL's name with it, before the next transaction begins in that WAL, before anything is
 *     renamed or deleted in {@code objects/} and {@code packs/}, and before the program says a word: whatever is
 *     acknowledged stays.
 * <li>The header of a WAL is synced before its first frame: else old frames may be read under a new header (SQLite,
 *     ticket ff5be73dee).
 * <li>A WAL is synced before its database is written: else the database may be half of what no WAL completes.
 * <li>A database is synced before its WAL is begun anew, shortened or deleted: else both may lack what was committed.
 * <li>A new database has a rollback journal before it has a WAL: its pages are synced before the count of them is
 *     written, and both and its name before the database is.
 * <li>Of a large object each piece is synced before the next but one is written: its length tells the next attempt where to go on.
 * </ol>
 */
final class SyncOrder {

    private static final int WAL_HEADER = 32;
    private static final int FRAME_HEADER = 24;
    /** In bytes; the pom sets it. */
    private static final int PIECE = Integer.getInteger("yunguan.piece");

    private final long switchPage;
    private final List<String> faults = new ArrayList<>();
    /** Syncs that found nothing to do. */
    private final List<Call> idle = new ArrayList<>();
    private final Set<String> unsynced = new LinkedHashSet<>();
    private final Map<String, Set<String>> unsyncedNames = new HashMap<>();
    /** Of large objects on their way in: where the first byte lies that is not synced. */
    private final Map<String, Long> unsyncedFrom = new HashMap<>();
    /** What is being synced at this moment, and from where on other threads write there meanwhile; -1: nowhere. */
    private final Map<String, Long> syncing = new HashMap<>();
    /** Names that came into a folder while it was being synced. */
    private final Map<String, Set<String>> namesSince = new HashMap<>();
    private final Map<String, Wal> wals = new TreeMap<>();
    /** Rollback journals that hold something. */
    private final Set<String> journals = new HashSet<>();
    private boolean switched;
    private int switches;

    /** What is known of one WAL. */
    private static final class Wal {
        boolean headerUnsynced;
        boolean committed;
        boolean commitUnsynced;
        boolean switches;
    }

    private SyncOrder(long switchPage) {
        this.switchPage = switchPage;
    }

    /** @param switchPage the page of the store on which the table {@code pack} lies */
    static SyncOrder read(List<Call> trace, long switchPage) {
        List<Call> done = trace.stream().filter(call -> call.answer() >= 0).toList();
        SyncOrder all = new SyncOrder(switchPage);
        done.forEach(all::see);
        SyncOrder order = new SyncOrder(switchPage);
        order.switches = -all.switches; // the page is also written where the store itself is made: the last time counts
        done.forEach(order::see);
        if (!order.switched) {
            order.faults.add("no transaction makes a version current");
        }
        return order;
    }

    List<String> faults() {
        return List.copyOf(faults);
    }

    List<Call> idle() {
        return List.copyOf(idle);
    }

    private static boolean laidDown(String path) {
        return path.startsWith("objects/") || path.startsWith("packs/") || path.equals("objects") || path.equals("packs");
    }

    private static String folder(String path) {
        return path.contains("/") ? path.substring(0, path.lastIndexOf('/')) : ".";
    }

    private void named(String path) {
        if (!path.equals(".") && !path.startsWith("/")) {
            unsyncedNames.computeIfAbsent(folder(path), folder -> new HashSet<>()).add(path);
            namesSince.getOrDefault(folder(path), new HashSet<>()).add(path);
        }
    }

    private void fault(Call call, String why) {
        faults.add(call.number() + " " + call.name() + " " + call.path() + ": " + why);
    }

    private void see(Call call) {
        String path = call.path();
        if (path.endsWith("-shm") || path.startsWith("cache/") || path.startsWith("log/")) {
            return; // made anew, or not missed, after a cut
        }
        switch (call.name()) {
            case "write" -> write(call);
            case "truncate", "allocate", "empty" -> {
                database(call);
                unsynced.add(path);
                if (call.name().equals("empty")) {
                    named(path);
                }
            }
            case "create", "mkdir" -> named(path);
            case "rename", "link" -> rename(call);
            case "unlink", "rmdir" -> {
                database(call);
                leans(call);
                unsynced.remove(path);
                unsyncedNames.remove(path);
                named(path);
            }
            case "syncing" -> {
                syncing.put(path, -1L);
                namesSince.put(path, new HashSet<>());
            }
            case "sync" -> sync(call);
            case "syncfs" -> {
                unsynced.clear();
                unsyncedNames.clear();
                wals.values().forEach(wal -> wal.headerUnsynced = wal.commitUnsynced = false);
            }
            case "say" -> acknowledged(call);
            default -> { }
        }
    }

    private void write(Call call) {
        String path = call.path();
        database(call);
        if (path.endsWith("-wal")) {
            frame(call);
        }
        syncing.computeIfPresent(path, (file, from) -> from < 0 ? (Long) call.offset() : from);
        if (path.startsWith("staging/part-")) {
            piece(call);
        }
        unsynced.add(path);
    }

    private void piece(Call call) {
        Long from = unsyncedFrom.putIfAbsent(call.path(), call.offset());
        if (from != null && from / PIECE < call.offset() / PIECE - 1) {
            fault(call, "a piece before the last but one is synced");
            unsyncedFrom.put(call.path(), call.offset());
        }
    }

    private void frame(Call call) {
        Wal wal = wals.computeIfAbsent(call.path(), name -> new Wal());
        if (call.offset() == 0 && call.size() == WAL_HEADER) {
            wal.headerUnsynced = true;
            return;
        }
        if (call.size() != FRAME_HEADER) {
            return; // the page of a frame
        }
        if (wal.headerUnsynced) {
            fault(call, "a frame before its header is synced");
            wal.headerUnsynced = false;
        }
        if (wal.committed) {
            unsyncedCommit(call, call.path(), wal);
            wal.committed = false;
        }
        wal.switches |= Long.parseLong(call.head().substring(0, 8), 16) == switchPage && call.path().startsWith("store.db");
        if (!call.head().substring(8).equals("00000000")) {
            if (call.path().startsWith("store.db")) {
                onlyWhatIsThere(call);
                switches += wal.switches ? 1 : 0;
                switched |= wal.switches && switches == 0;
            }
            wal.committed = true;
            wal.commitUnsynced = true;
            wal.switches = false;
        }
    }

    private void unsyncedCommit(Call call, String path, Wal wal) {
        if (wal.commitUnsynced) {
            fault(call, "what was committed in " + path + " is not synced");
            wal.commitUnsynced = false;
        } else if (unsyncedNames.getOrDefault(".", Set.of()).contains(path)) {
            fault(call, "the name of " + path + " is not synced");
            unsyncedNames.get(".").remove(path);
        }
    }

    private void onlyWhatIsThere(Call call) {
        unsynced.stream().filter(SyncOrder::laidDown).forEach(file -> fault(call, "a commit before the bytes of " + file + " are synced"));
        unsyncedNames.forEach((folder, names) -> names.stream().filter(SyncOrder::laidDown)
                .forEach(name -> fault(call, "a commit before the name " + name + " is synced")));
    }

    /** What has to do with a database and its WAL. */
    private void database(Call call) {
        String path = call.path();
        if (path.endsWith(".db") && unsynced.contains(path + "-wal")) {
            fault(call, "a database is written before its WAL is synced");
        }
        String journal = path + "-journal";
        if (path.endsWith(".db") && (unsynced.contains(journal) || unsyncedNames.getOrDefault(folder(path), Set.of()).contains(journal) && journals.contains(journal))) {
            fault(call, "a database is written before its journal is synced");
        }
        if (path.endsWith("-journal")) {
            if (call.name().equals("write") && call.offset() == 0 && journals.contains(path) && unsynced.contains(path)) {
                fault(call, "a journal counts pages that are not synced");
            }
            if (call.name().equals("write")) {
                journals.add(path);
            } else {
                journals.remove(path);
            }
        }
        boolean anew = call.name().equals("unlink") || call.name().equals("truncate") || call.name().equals("write") && call.offset() == 0;
        if (path.endsWith("-wal") && anew) {
            if (unsynced.contains(path.substring(0, path.length() - 4))) {
                fault(call, "a WAL goes before its database is synced");
            }
            unsynced.remove(path);
            if (call.name().equals("unlink")) {
                wals.remove(path); // all of it is in the database, and whether its name goes does not matter
            }
        }
    }

    private void rename(Call call) {
        leans(call);
        String from = call.path();
        String to = call.other();
        if (laidDown(to)) {
            if (switched) {
                fault(call, "laid down after the switch");
            }
            unsynced.stream().filter(file -> within(file, from)).forEach(file -> fault(call, "its bytes are not synced: " + file));
            unsyncedNames.forEach((folder, names) -> {
                if (within(folder, from) && !names.isEmpty()) {
                    fault(call, "its names are not synced: " + folder);
                }
            });
        }
        for (String file : List.copyOf(unsynced)) {
            if (within(file, from)) {
                unsynced.remove(file);
                unsynced.add(to + file.substring(from.length()));
            }
        }
        for (String folder : List.copyOf(unsyncedNames.keySet())) {
            if (within(folder, from)) {
                unsyncedNames.remove(folder);
            }
        }
        named(from);
        named(to);
    }

    /** A change that goes by what the store says. */
    private void leans(Call call) {
        if (laidDown(call.path()) || laidDown(call.other())) {
            wals.forEach((path, wal) -> unsyncedCommit(call, path, wal));
        }
    }

    private static boolean within(String path, String folder) {
        return path.equals(folder) || path.startsWith(folder + "/");
    }

    private void sync(Call call) {
        String path = call.path();
        unsyncedFrom.remove(path);
        boolean bytes = unsynced.remove(path);
        boolean names = unsyncedNames.remove(path) != null;
        if (!bytes && !names) {
            idle.add(call);
        }
        long from = java.util.Objects.requireNonNullElse(syncing.remove(path), -1L);
        if (from >= 0) { // what was written while the sync went on may not be there
            unsynced.add(path);
            unsyncedFrom.put(path, from);
        }
        Set<String> since = namesSince.remove(path);
        if (since != null && !since.isEmpty()) {
            unsyncedNames.put(path, since);
        }
        Wal wal = wals.get(path);
        if (wal != null) {
            wal.headerUnsynced = false;
            wal.commitUnsynced = false;
        }
    }

    private void acknowledged(Call call) {
        onlyWhatIsThere(call);
        wals.forEach((path, wal) -> {
            if (wal.committed) {
                unsyncedCommit(call, path, wal);
            }
        });
    }
}
