package yunguan.catalogue;

import java.util.EnumSet;

/** Listens to lines for what was typed, in every way. Not for two threads. */
final class Hearing {

    /** How a line answers, the best way first. */
    static final int WHOLE = 0;
    static final int HALF = 1;
    static final int INITIALS = 2;
    static final int MIXED = 3;
    static final int SLIP = 4;

    private final Ear any;
    private final Ear literal;
    private final Ear syllables;
    private final Ear initials;
    private final boolean slips;
    private final boolean once;
    /** One or two Han characters with which alone a part that answers may begin; empty where it is not so simple. */
    private final String beginning;
    private int from;
    private int to;
    private int how;

    /** @param slips whether one slip is forgiven; then nothing is heard by initials */
    Hearing(Typed typed, Readings readings, boolean slips) {
        this.slips = slips;
        EnumSet<Ear.Way> none = EnumSet.noneOf(Ear.Way.class);
        boolean sound = typed.hasLetters() || slips;
        literal = new Ear(typed, readings, none);
        syllables = new Ear(typed, readings, sound ? EnumSet.of(Ear.Way.SYLLABLES) : none);
        initials = new Ear(typed, readings, sound ? EnumSet.of(Ear.Way.INITIALS) : none);
        any = new Ear(typed, readings, !sound ? none
                : slips ? EnumSet.of(Ear.Way.SYLLABLES, Ear.Way.SLIPS) : EnumSet.of(Ear.Way.SYLLABLES, Ear.Way.INITIALS));
        once = typed.keys().length == 1;
        String keys = new String(typed.keys());
        String first = keys.substring(0, Math.min(2, keys.length()));
        beginning = !sound && first.chars().allMatch(Folding::isHan) ? first : "";
    }

    /** The next place in a text where a line may answer; its length where there is none. @param same the text once more */
    int next(char[] text, String same, int from) {
        if (beginning.isEmpty()) {
            return any.nextBeginning(text, from, text.length);
        }
        int at = same.indexOf(beginning, from); // many at a time: the processor has an instruction for it
        return at < 0 ? text.length : at;
    }

    /** Whether a folded line answers; then {@link #from()}, {@link #to()} and {@link #how()} tell of its best part. */
    boolean best(String line) {
        return best(line.toCharArray(), 0, line.length());
    }

    /** The same for a line that is a part of a text. */
    boolean best(char[] text, int lineFrom, int lineTo) {
        boolean found = false;
        for (int at = lineFrom; at < lineTo; at++) {
            if (!any.mayBegin(text[at]) || !Ear.opens(text, at, lineFrom)) {
                continue;
            }
            int end = any.heard(text, at, lineTo);
            if (end < 0) {
                continue;
            }
            int way = slips ? SLIP : MIXED;
            for (int better = 0; !slips && way == MIXED && better < 3; better++) {
                Ear ear = better == 0 ? literal : better == 1 ? syllables : initials;
                int itsEnd = ear.heard(text, at, lineTo);
                if (itsEnd >= 0) {
                    end = itsEnd;
                    way = better == 2 ? INITIALS : ear.whole() ? WHOLE : HALF;
                }
            }
            if (!found || way < how) {
                found = true;
                from = at;
                to = end;
                how = way;
            }
            if (once || how == WHOLE) {
                break;
            }
        }
        return found;
    }

    /** Where the part that answers begins, in the text. */
    int from() {
        return from;
    }

    /** Where it ends. */
    int to() {
        return to;
    }

    int how() {
        return how;
    }
}
