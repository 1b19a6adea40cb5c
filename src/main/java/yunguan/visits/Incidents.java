package yunguan.visits;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import yunguan.store.Database;
import yunguan.store.Row;
import yunguan.store.StoreException;

/**
 * What went wrong lately, so that staff read it in words. The same thing is one line with a count. What cannot be written (the disk
 * may be what went wrong) is kept in memory until it can, or the kiosk ends.
 *
 * <p>Every method may read or write the disk: not for the screen's thread. None of them throws because of the disk.
 */
public final class Incidents {

    /** The newest of them are kept. */
    static final int MOST = 300;
    private static final int MOST_UNWRITTEN = 40;

    private final Database visits;
    private final InstantSource clock;
    private final Map<What, Line> unwritten = new LinkedHashMap<>();

    public Incidents(Database visits, InstantSource clock) {
        this.visits = visits;
        this.clock = clock;
    }

    /** What can go wrong. Each has a name, a sentence and what to do about it in every language: {@code desk.incident.NAME}. */
    public enum Kind {
        /** A film or sound whose file is there and does not play: subject its title, detail its file. */
        FILM_BROKEN,
        /** A film or sound whose file ends before it is over: subject its title, detail its file. */
        FILM_CUT_SHORT,
        /** A film or sound of a kind that this machine cannot read: subject its title, detail its file. */
        FILM_UNREADABLE,
        /** A film or sound whose file is gone: subject its title, detail its file. */
        FILM_MISSING,
        /** No loudspeaker answers. */
        NO_SOUND_DEVICE,
        DISK_FULL,
        DISK_READ_ONLY,
        /** A database of the kiosk is damaged. */
        DAMAGED,
        /** A stick that could not be read: subject its name. */
        STICK_UNREADABLE,
        /** The map has no tiles to show. */
        MAP_MISSING,
        /** The pack that an empty kiosk starts with: subject why it was refused. */
        PACK_REFUSED,
        /** The kiosk ended without being told to, and was started again. */
        CRASHED,
        /** Something failed that should not have; the log file has the rest. */
        UNEXPECTED
    }

    private record What(Kind kind, String subject, String detail) { }

    /**
     * Something that went wrong.
     *
     * @param subject as it was noted; may be empty
     * @param detail  a file, or empty
     * @param count   how often, from the first time to the last
     * @param seen    whether staff have read it since it last happened
     */
    public record Line(Kind kind, String subject, String detail, Instant first, Instant last, long count, boolean seen) {

        private Line and(Line later) {
            return new Line(kind, subject, detail, first, later.last.isAfter(last) ? later.last : last, count + later.count, seen && later.seen);
        }
    }

    /** Notes that something happened now. @param subject a text or a language map, or empty @param detail a file, or empty */
    public synchronized void note(Kind kind, String subject, String detail) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        unwritten.merge(new What(kind, subject, detail), new Line(kind, subject, detail, now, now, 1, false), Line::and);
        if (unwritten.size() > MOST_UNWRITTEN) {
            unwritten.remove(unwritten.keySet().iterator().next());
        }
        writeDown();
    }

    /** Notes a failure of a database, or one that nobody had thought of. */
    public void note(Throwable failure) {
        note(failure instanceof StoreException store ? switch (store.trouble()) {
            case FULL -> Kind.DISK_FULL;
            case READ_ONLY -> Kind.DISK_READ_ONLY;
            case DAMAGED -> Kind.DAMAGED;
            default -> Kind.UNEXPECTED;
        } : Kind.UNEXPECTED, "", "");
    }

    private void writeDown() {
        if (!visits.writable() || unwritten.isEmpty()) {
            return;
        }
        try {
            visits.inTransaction(transaction -> {
                unwritten.values().forEach(line -> transaction.update("INSERT INTO incident (kind, subject, detail, first, last, count, seen) VALUES (?, ?, ?, ?, ?, ?, 0) "
                        + "ON CONFLICT (kind, subject, detail) DO UPDATE SET last = max(last, excluded.last), count = count + excluded.count, seen = 0",
                        line.kind.name(), line.subject, line.detail, line.first.toString(), line.last.toString(), line.count));
                return transaction.update("DELETE FROM incident WHERE key NOT IN (SELECT key FROM incident ORDER BY last DESC, key DESC LIMIT ?)", MOST);
            });
            unwritten.clear();
        } catch (StoreException later) {
            System.getLogger(Incidents.class.getName()).log(System.Logger.Level.WARNING, "what went wrong could not be written down", later);
        }
    }

    /** The newest, the newest first; of lines that an older or newer kiosk wrote, those that this one knows. */
    public synchronized List<Line> newest(int most) {
        Map<What, Line> all = new LinkedHashMap<>();
        if (kept()) {
            try {
                visits.query("SELECT * FROM incident ORDER BY last DESC, key DESC LIMIT ?", Incidents::read, most).stream().flatMap(Optional::stream)
                        .forEach(line -> all.put(new What(line.kind, line.subject, line.detail), line));
            } catch (StoreException unreadable) {
                System.getLogger(Incidents.class.getName()).log(System.Logger.Level.WARNING, "what went wrong could not be read", unreadable);
            }
        }
        unwritten.forEach((what, line) -> all.merge(what, line, Line::and));
        List<Line> lines = new ArrayList<>(all.values());
        lines.sort(Comparator.comparing(Line::last).reversed()); // stable: what was written last comes first within a second
        return List.copyOf(lines.subList(0, Math.min(most, lines.size())));
    }

    private static Optional<Line> read(Row row) {
        try {
            return Optional.of(new Line(Kind.valueOf(row.textOrEmpty("kind")), row.textOrEmpty("subject"), row.textOrEmpty("detail"),
                    Instant.parse(row.textOrEmpty("first")), Instant.parse(row.textOrEmpty("last")), row.whole("count"), row.whole("seen") == 1));
        } catch (IllegalArgumentException | java.time.DateTimeException ofAnotherKiosk) {
            return Optional.empty();
        }
    }

    /** How many staff have not read yet. */
    public long unseen() {
        return newest(MOST).stream().filter(line -> !line.seen()).count();
    }

    /** Staff have read them all. */
    public synchronized void seen() {
        writeDown();
        unwritten.replaceAll((what, line) -> new Line(line.kind, line.subject, line.detail, line.first, line.last, line.count, true));
        if (visits.writable()) {
            try {
                visits.update("UPDATE incident SET seen = 1");
            } catch (StoreException letGo) {
                System.getLogger(Incidents.class.getName()).log(System.Logger.Level.WARNING, "could not note that incidents were read", letGo);
            }
        }
    }

    private boolean kept() {
        // an older visits.db that was opened for reading has no such table
        return visits.one("SELECT 1 AS there FROM sqlite_schema WHERE name = 'incident'", row -> row.whole("there")).isPresent();
    }
}
