package yunguan.catalogue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import yunguan.store.Database;

/**
 * The names of everything that is installed, folded, side by side in memory: about two bytes a character. However it is typed, a name
 * is found by listening to them all; with 300,000 titles that takes a few milliseconds, and no index of sounds has to be kept.
 */
final class NameBook {

    /** So many of each room are kept. */
    static final int MOST_A_ROOM = 24;
    /** The doors, in the order of {@link Kind#room()}'s words here. */
    static final List<String> ROOMS = List.of("lectures", "archive", "atlas", "gallery", "contest", "listening");

    /** The bits of a rank below how a name was heard. */
    static final int HOW = 12;

    /** Slips are forgiven from so many keys on. */
    private static final int KEYS_FOR_SLIPS = 4;
    private static final int HAN_FOR_SLIPS = 2;
    /** Names by sound that are looked through for what the keyboard offers. */
    private static final int LOOKED_THROUGH = 4000;
    private static final int LINES_TO_A_LOOK = 4096;
    private static final long CHUNK = 2000;

    private final Readings readings;
    private final List<Heading> headings;
    private char[] text = new char[1 << 16];
    /** The text once more, for what strings are quick at. */
    private String same = "";
    /** Where each line begins; one more for the end. */
    private int[] lines = new int[1 << 12];
    private int[] nameOfLine = new int[1 << 12];
    private int lineCount;
    private int[] passages = new int[1 << 12];
    private int[] items = new int[1 << 12];
    /** Room and field. */
    private byte[] places = new byte[1 << 12];
    private int nameCount;
    private final Map<String, Integer> beginnings = new HashMap<>();

    /**
     * A name that answers.
     *
     * @param rank smaller is better; see {@link #rank}
     */
    record Found(long passage, long item, int room, int rank) { }

    /**
     * What answers to what was typed.
     *
     * @param names    best first, at most {@link #MOST_A_ROOM} a room
     * @param more     whether there are more in some room
     * @param sounding what the letters may stand for, how often: parts of names in simplified characters
     * @param next     the character that comes next in names, how often
     */
    record Answer(List<Found> names, boolean more, Map<String, Integer> sounding, Map<String, Integer> next) { }

    private NameBook(Readings readings, List<Heading> headings) {
        this.readings = readings;
        this.headings = headings;
    }

    /** Reads the names of the current versions. */
    static NameBook read(Database store, Readings readings) {
        NameBook book = new NameBook(readings, store.query("SELECT pack || '/' || id AS id, title, summary, icon, colour FROM live_heading WHERE kind NOT IN ('maps', 'programmes', 'eras') ORDER BY pack, position", row -> new Heading(
                row.textOrEmpty("id"), LangText.read(row.text("title")), LangText.read(row.text("summary")), row.textOrEmpty("icon"), row.textOrEmpty("colour"))));
        long last = store.one("SELECT coalesce(max(passage), 0) AS last FROM name", row -> row.whole("last")).orElse(0L);
        for (long from = 0; from <= last; from += CHUNK) {
            // as one text: a row each would take ten times as long
            store.one("""
                    SELECT group_concat(name.passage || char(31) || name.item || char(31) || of.kind || char(31) || name.field || char(31) || name.folded, char(30)) AS names
                    FROM name CROSS JOIN current_item AS of ON of.key = name.item WHERE name.passage > ? AND name.passage <= ? AND of.kind NOT IN """ + Kind.UNLISTED,
                    row -> row.textOrEmpty("names"), from, from + CHUNK).ifPresent(book::write);
        }
        book.trim();
        return book;
    }

    private void write(String names) {
        if (names.isEmpty()) {
            return;
        }
        for (String name : names.split("\u001e")) {
            String[] parts = name.split("\u001f", 5);
            if (nameCount == items.length) {
                items = Arrays.copyOf(items, nameCount * 2);
                passages = Arrays.copyOf(passages, nameCount * 2);
                places = Arrays.copyOf(places, nameCount * 2);
            }
            passages[nameCount] = Integer.parseInt(parts[0]);
            items[nameCount] = Integer.parseInt(parts[1]);
            places[nameCount] = (byte) (ROOMS.indexOf(Kind.valueOf(parts[2]).room()) << 1 | (parts[3].equals("title") ? 0 : 1));
            for (String line : parts[4].split("\n")) {
                line(line);
            }
            nameCount++;
        }
    }

    private void line(String line) {
        if (lineCount + 2 > lines.length) {
            lines = Arrays.copyOf(lines, lines.length * 2);
            nameOfLine = Arrays.copyOf(nameOfLine, lines.length);
        }
        int from = lines[lineCount];
        if (from + line.length() > text.length) {
            text = Arrays.copyOf(text, Math.max(text.length * 2, from + line.length()));
        }
        line.getChars(0, line.length(), text, from);
        nameOfLine[lineCount] = nameCount;
        lines[++lineCount] = from + line.length();
        if (beginsATitle(lineCount - 1)) {
            beginnings.merge(line.substring(0, 1), 1, Integer::sum);
        }
    }

    private void trim() {
        text = Arrays.copyOf(text, lines[lineCount]);
        same = new String(text);
        lines = Arrays.copyOf(lines, lineCount + 1);
        nameOfLine = Arrays.copyOf(nameOfLine, lineCount);
        passages = Arrays.copyOf(passages, nameCount);
        items = Arrays.copyOf(items, nameCount);
        places = Arrays.copyOf(places, nameCount);
    }

    /** The headings that answer to what was typed. */
    List<Heading> headings(Typed typed) {
        Hearing hearing = new Hearing(typed, readings, false);
        return typed.isEmpty() ? List.of() : headings.stream().filter(heading -> heading.title().texts().values().stream()
                .anyMatch(title -> hearing.best(Folding.fold(title)))).toList();
    }

    /**
     * The names that answer to what was typed.
     *
     * @param slips  whether one slip is forgiven, where enough was typed for that
     * @param hidden items that are as good as not there: they are neither counted nor offered
     * @param enough looked at now and then: whether nobody waits for the answer any more
     */
    Answer find(Typed typed, boolean slips, Set<Long> hidden, BooleanSupplier enough) {
        boolean listens = !slips || typed.keys().length >= (typed.hasHan() ? HAN_FOR_SLIPS : KEYS_FOR_SLIPS);
        return listens ? listen(new Hearing(typed, readings, slips), typed, hidden, enough) : new Answer(List.of(), false, Map.of(), Map.of());
    }

    /** Names in which each of several words is found, in any order. */
    List<Found> findAll(List<Typed> words, Set<Long> hidden, BooleanSupplier enough) {
        List<Hearing> hearings = words.stream().map(word -> new Hearing(word, readings, false)).toList();
        Shelf shelf = new Shelf();
        for (int i = 0; i < lineCount && !(i % LINES_TO_A_LOOK == 0 && enough.getAsBoolean()); i++) {
            int from = lines[i];
            int to = lines[i + 1];
            boolean all = !hides(hidden, i);
            for (int word = 0; all && word < hearings.size(); word++) {
                all = hearings.get(word).best(text, from, to);
            }
            if (all) {
                shelf.put(i, rank(Hearing.INITIALS, field(i), 1, 1, to - from));
            }
        }
        return shelf.best();
    }

    /** The characters that titles begin with, how often. */
    Map<String, Integer> beginnings(Set<Long> hidden) {
        if (hidden.isEmpty()) {
            return beginnings;
        }
        Map<String, Integer> left = new HashMap<>(beginnings);
        for (int i = 0; i < lineCount; i++) {
            if (hides(hidden, i) && beginsATitle(i)) {
                left.computeIfPresent(Character.toString(text[lines[i]]), (han, many) -> many == 1 ? null : many - 1);
            }
        }
        return left;
    }

    private boolean hides(Set<Long> hidden, int line) {
        return !hidden.isEmpty() && hidden.contains((long) items[nameOfLine[line]]);
    }

    private boolean beginsATitle(int line) {
        return field(line) == 0 && lines[line] < lines[line + 1] && Folding.isHan(text[lines[line]]);
    }

    private Answer listen(Hearing hearing, Typed typed, Set<Long> hidden, BooleanSupplier enough) {
        Shelf shelf = new Shelf();
        Map<String, Integer> sounding = new HashMap<>();
        Map<String, Integer> next = new HashMap<>();
        int looked = 0;
        int lookedAt = 0;
        int end = lines[lineCount];
        int i = 0;
        for (int at = hearing.next(text, same, 0); at < end; at = hearing.next(text, same, lines[i + 1])) {
            while (lines[i + 1] <= at) {
                i++;
            }
            int from = lines[i];
            int to = lines[i + 1];
            if (++lookedAt % LINES_TO_A_LOOK == 0 && enough.getAsBoolean()) {
                break;
            }
            if (hides(hidden, i) || !hearing.best(text, from, to)) {
                continue;
            }
            boolean whole = hearing.from() == from && hearing.to() == to;
            shelf.put(i, rank(hearing.how(), field(i), whole ? 0 : 1, hearing.from() == from ? 0 : 1, to - from));
            if (looked < LOOKED_THROUGH && hearing.how() < Hearing.SLIP && Folding.isHan(text[hearing.from()])) {
                looked++;
                if (typed.hasLetters()) {
                    String part = new String(text, hearing.from(), hearing.to() - hearing.from());
                    if (part.codePoints().allMatch(Folding::isHan)) {
                        sounding.merge(part, 1, Integer::sum);
                    }
                } else if (hearing.to() < to && Folding.isHan(text[hearing.to()])) {
                    next.merge(Character.toString(text[hearing.to()]), 1, Integer::sum);
                }
            }
        }
        return new Answer(shelf.best(), shelf.more, sounding, next);
    }

    private int field(int line) {
        return places[nameOfLine[line]] & 1;
    }

    /** How it was heard, whether in a title, whether the whole line, whether at its beginning, how long the line is. */
    private static int rank(int how, int field, int whole, int begins, int length) {
        return how << HOW | field << 11 | whole << 10 | begins << 9 | Math.min(length, 511);
    }

    /** The best names of each room, each item once. */
    private final class Shelf {

        private final int[][] ranks = new int[ROOMS.size()][MOST_A_ROOM];
        private final int[][] names = new int[ROOMS.size()][MOST_A_ROOM];
        private final int[] counts = new int[ROOMS.size()];
        private boolean more;

        void put(int line, int rank) {
            int name = nameOfLine[line];
            int room = places[name] >> 1;
            int[] ranked = ranks[room];
            int count = counts[room];
            if (count == MOST_A_ROOM && rank >= ranked[count - 1]) {
                more = true;
                return;
            }
            for (int i = 0; i < count; i++) {
                if (items[names[room][i]] == items[name]) {
                    if (ranked[i] <= rank) {
                        return;
                    }
                    System.arraycopy(ranked, i + 1, ranked, i, count - i - 1);
                    System.arraycopy(names[room], i + 1, names[room], i, count - i - 1);
                    count--;
                    break;
                }
            }
            if (count == MOST_A_ROOM) {
                more = true;
                count--;
            }
            int at = count;
            for (; at > 0 && ranked[at - 1] > rank; at--) {
                ranked[at] = ranked[at - 1];
                names[room][at] = names[room][at - 1];
            }
            ranked[at] = rank;
            names[room][at] = name;
            counts[room] = count + 1;
        }

        List<Found> best() {
            List<Found> all = new ArrayList<>();
            for (int room = 0; room < ROOMS.size(); room++) {
                for (int i = 0; i < counts[room]; i++) {
                    int name = names[room][i];
                    all.add(new Found(passages[name], items[name], room, ranks[room][i]));
                }
            }
            all.sort(java.util.Comparator.comparingInt(Found::rank));
            return all;
        }
    }
}
