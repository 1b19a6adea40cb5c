package yunguan.room.search;

import java.util.ArrayList;
import java.util.List;
import yunguan.catalogue.Marks;

/** What is shown of a long passage: the part around the first mark, about two lines of it. */
final class Excerpt {

    private static final int BEFORE = 14;
    private static final int LENGTH = 56;

    private Excerpt() {
    }

    static Marks.Marked of(Marks.Marked whole) {
        String text = whole.text();
        // a Latin letter is half as wide
        int wide = text.codePoints().filter(one -> one >= 0x2E80).count() * 2 > text.length() ? 1 : 2;
        int first = whole.ranges().isEmpty() ? 0 : whole.ranges().getFirst().from();
        int from = beginning(text, first, BEFORE * wide);
        int to = Math.min(text.length(), Math.max(from + LENGTH * wide, whole.ranges().isEmpty() ? 0 : whole.ranges().getFirst().to()));
        if (to < text.length() && Character.isLowSurrogate(text.charAt(to))) {
            to++;
        }
        String before = from > 0 ? "…" : "";
        String after = to < text.length() ? "…" : "";
        int moved = before.length() - from;
        List<Marks.Range> ranges = new ArrayList<>();
        for (Marks.Range range : whole.ranges()) {
            if (range.to() <= to) {
                ranges.add(new Marks.Range(range.from() + moved, range.to() + moved));
            }
        }
        return new Marks.Marked(before + text.substring(from, to).replace('\n', ' ') + after, ranges);
    }

    /** Where the clause begins, or a word, not too far before the mark. */
    private static int beginning(String text, int mark, int most) {
        if (mark <= most) {
            return 0;
        }
        int earliest = mark - most;
        for (int at = earliest; at < mark; at++) {
            if ("，。；：！？、\n.;:!?".indexOf(text.charAt(at)) >= 0) {
                int next = at + 1;
                return next < mark && text.charAt(next) == ' ' ? next + 1 : next;
            }
        }
        int blank = text.indexOf(' ', earliest);
        int from = blank >= 0 && blank < mark ? blank + 1 : earliest;
        return Character.isLowSurrogate(text.charAt(from)) ? from + 1 : from;
    }
}
