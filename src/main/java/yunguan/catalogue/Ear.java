package yunguan.catalogue;

import java.util.Set;

/**
 * Hears whether a name answers to what was typed: character by character, by the whole or half-typed sound of a character, by its
 * initial, or by any mixture of these ({@code 上下杭}, {@code shangx}, {@code sxh}, {@code min江}). It may also forgive one slip: a letter too
 * many, too few, another one, two that changed places, or a character that sounds the same.
 *
 * <p>A bit for each number of keys that may have been used up so far; all ways of reading a character are followed at once, so that
 * polyphones cost nothing. {@code exact} are the ways without a slip, {@code slipped} those with one. Not for two threads.
 */
final class Ear {

    /** What it listens to besides the characters themselves. */
    enum Way { SYLLABLES, INITIALS, SLIPS }

    private final Readings readings;
    private final boolean syllables;
    private final boolean initials;
    private final boolean slips;
    private final char[] keys;
    private final int end;
    /** For each letter or digit at which keys it was typed. */
    private final int[] letters = new int[128];
    private final int letterKeys;
    private final byte[] begins = new byte[1 << 16];

    private int exact;
    private int slipped;
    /** Where two keys may have changed places, and the first of the two was read. */
    private int crossed;
    private boolean whole;

    Ear(Typed typed, Readings readings, Set<Way> ways) {
        this.readings = readings;
        keys = typed.keys();
        syllables = ways.contains(Way.SYLLABLES);
        initials = ways.contains(Way.INITIALS);
        slips = ways.contains(Way.SLIPS);
        end = 1 << keys.length;
        int letterKeys = 0;
        for (int i = 0; i < keys.length; i++) {
            if (keys[i] < 128) {
                letters[keys[i]] |= 1 << i;
                letterKeys |= keys[i] >= 'a' ? 1 << i : 0;
            }
        }
        this.letterKeys = letterKeys;
    }

    /**
     * Listens to a line from one place on.
     *
     * @return where what was typed ends in the line, or -1 where it does not answer; {@link #whole()} tells more
     */
    int heard(char[] line, int from, int to) {
        if (!mayBegin(line[from])) {
            return -1;
        }
        start();
        for (int at = from; at < to; at++) {
            char read = line[at];
            if (read == ' ') {
                continue;
            }
            boolean over = next(read);
            if (over) {
                whole &= at + 1 == to || read >= 128 || !latin(line[at + 1]);
                return at + 1;
            }
            if ((exact | slipped | crossed) == 0) {
                return -1;
            }
        }
        return -1;
    }

    /** After a place was heard: whether it ended with a syllable or a word, and was not half typed. */
    boolean whole() {
        return whole;
    }

    /** Whether a word or name may begin here: not within a Latin word or a number. */
    static boolean opens(char[] line, int at, int lineStart) {
        char here = line[at];
        return here != ' ' && (!latin(here) || at == lineStart || !latin(line[at - 1]));
    }

    private static boolean latin(char read) {
        return read != ' ' && !Folding.isHan(read);
    }

    /** Whether a line may begin with this character. */
    boolean mayBegin(char first) {
        if (begins[first] == 0) {
            start();
            boolean over = next(first);
            begins[first] = (byte) (over || (exact | slipped | crossed) != 0 ? 1 : 2);
        }
        return begins[first] == 1;
    }

    /** The next place where a line may begin to answer; {@code to} where there is none. */
    int nextBeginning(char[] text, int from, int to) {
        int at = from;
        while (at < to && (begins[text[at]] == 2 || !mayBegin(text[at]))) {
            at++;
        }
        return at;
    }

    private void start() {
        exact = 1;
        slipped = slips ? (1 & letterKeys) << 1 : 0; // one letter too many at once
        crossed = 0;
    }

    /** Reads one character of the line. @return whether everything that was typed has been heard */
    private boolean next(char read) {
        if (latin(read)) {
            letter(read < 128 ? letters[read] : 0, Character.isLetter(read));
            whole = true;
            return ((exact | slipped) & end) != 0;
        }
        int exact0 = exact;
        int slipped0 = slipped;
        int crossed0 = crossed;
        int same = 0;
        for (int i = 0; i < keys.length; i++) {
            same |= keys[i] == read ? 1 << i : 0;
        }
        int exactNext = (exact0 & same) << 1;
        int slippedNext = (slipped0 & same) << 1;
        int crossedNext = 0;
        if (((exactNext | slippedNext) & end) != 0) {
            whole = true;
            return true;
        }
        boolean over = false;
        whole = false;
        for (char[] syllable : readings.of(read)) {
            if (initials) {
                int first = (exact0 & letters[syllable[0]]) << 1;
                int second = syllable.length > 1 && syllable[1] == 'h' ? (first & letters['h']) << 1 : 0;
                exactNext |= first | second;
                over |= ((first | second) & end) != 0;
            }
            if (syllables) {
                exact = exact0;
                slipped = slipped0;
                crossed = crossed0;
                for (int i = 0; i < syllable.length && (exact | slipped | crossed) != 0; i++) {
                    letter(letters[syllable[i]], true);
                    if (((exact | slipped) & end) != 0) {
                        over = true;
                        whole |= i + 1 == syllable.length;
                    }
                }
                exactNext |= exact;
                slippedNext |= slipped;
                crossedNext |= crossed;
            }
            if (slips) {
                slippedNext |= (exact0 & soundsLike(syllable)) << 1;
            }
        }
        exact = exactNext;
        slipped = slippedNext;
        crossed = crossedNext;
        return over || ((exact | slipped) & end) != 0;
    }

    /** At which keys a character was typed that has this sound. */
    private int soundsLike(char[] syllable) {
        int alike = 0;
        for (int i = 0; i < keys.length; i++) {
            if (keys[i] >= 128) {
                for (char[] one : readings.of(keys[i])) {
                    alike |= java.util.Arrays.equals(one, syllable) ? 1 << i : 0;
                }
            }
        }
        return alike;
    }

    /** Reads one letter or digit. @param typed the keys at which it was typed @param forgiving whether it may have been typed wrong: no digit may */
    private void letter(int typed, boolean forgiving) {
        int next = (exact & typed) << 1;
        if (!forgiving) {
            slipped = (slipped & typed) << 1;
            crossed = 0;
        } else if (slips) {
            int begun = exact & (typed >> 1) & letterKeys;
            slipped = (slipped & typed) << 1      // right
                    | (exact & letterKeys) << 1   // another letter was typed
                    | exact                       // it was left out
                    | (next & letterKeys) << 1    // the one after it is too many
                    | (crossed & typed) << 2;     // this one was typed before the last one
            crossed = begun;
        }
        exact = next;
    }
}
