package yunguan.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Shows in a text as it is read where it answers to what was typed. Not for two threads. */
public final class Marks {

    private static final int MOST = 12;
    private static final ChineseForms PLAIN = new ChineseForms();

    private final Typed typed;
    private final @Nullable Readings readings;
    /** Made once: first without slips, then with one, then each word. */
    private final List<Hearing> hearings = new ArrayList<>();

    /** @param readings where also what sounds so is marked, as in names */
    Marks(Typed typed, @Nullable Readings readings) {
        this.typed = typed;
        this.readings = readings;
    }

    /** Nothing is marked. */
    static Marks none() {
        return new Marks(new Typed(""), null);
    }

    /** A part of a text, in UTF-16 units; {@code to} is behind its last one. */
    public record Range(int from, int to) { }

    /**
     * A text in one language.
     *
     * @param ranges what is to be marked, in order, none over another; empty where nothing of what was typed stands there
     */
    public record Marked(String text, List<Range> ranges) { }

    /** The text in a language; where nothing answers in it, in the first language in which something does. */
    public Marked in(LangText text, Lang lang) {
        return in(text, lang, PLAIN);
    }

    /** The same, as it is read where somebody has words of their own. @param forms that make one written form of Chinese of the other here */
    public Marked in(LangText text, Lang lang, ChineseForms forms) {
        Marked own = mark(forms.shown(text, lang));
        if (!own.ranges.isEmpty()) {
            return own;
        }
        Set<String> others = new LinkedHashSet<>();
        lang.nearest().forEach(near -> others.add(text.in(near)));
        others.addAll(text.texts().values());
        return others.stream().map(this::mark).filter(marked -> !marked.ranges.isEmpty()).findFirst().orElse(own);
    }

    private Marked mark(String text) {
        Folding.Folded folded = Folding.folded(text);
        List<Range> ranges = new ArrayList<>();
        for (String run : typed.runs()) {
            occurrences(folded, run, ranges);
        }
        boolean all = typed.runs().stream().allMatch(run -> find(folded.text(), run, 0) >= 0);
        if (readings != null && !(all && !ranges.isEmpty()) && !typed.isEmpty()) {
            List<Hearing> ears = hearings(readings);
            for (Hearing whole : ears.subList(0, 2)) {
                if (whole.best(folded.text())) {
                    return new Marked(text, List.of(range(folded, whole.from(), whole.to())));
                }
            }
            for (Hearing word : ears.subList(2, ears.size())) {
                if (word.best(folded.text())) {
                    ranges.add(range(folded, word.from(), word.to()));
                }
            }
        }
        return new Marked(text, apart(ranges));
    }

    private List<Hearing> hearings(Readings known) {
        if (hearings.isEmpty()) {
            hearings.add(new Hearing(typed, known, false));
            hearings.add(new Hearing(typed, known, true));
            if (typed.words().size() > 1) {
                typed.words().forEach(word -> hearings.add(new Hearing(new Typed(word), known, false)));
            }
        }
        return hearings;
    }

    private static void occurrences(Folding.Folded folded, String run, List<Range> ranges) {
        int at = find(folded.text(), run, 0);
        while (at >= 0 && ranges.size() < MOST) {
            ranges.add(range(folded, at, at + run.length()));
            at = find(folded.text(), run, at + run.length());
        }
    }

    /** Where a run stands; one of Latin letters only where a word begins. */
    private static int find(String folded, String run, int from) {
        int at = folded.indexOf(run, from);
        boolean han = Folding.isHan(run.codePointAt(0));
        while (at > 0 && !han && folded.charAt(at - 1) != ' ' && !Folding.isHan(folded.charAt(at - 1))) {
            at = folded.indexOf(run, at + 1);
        }
        return at;
    }

    private static Range range(Folding.Folded folded, int from, int to) {
        int begin = folded.at()[from];
        int end = to == 0 ? begin : folded.at()[to];
        // what stands between the last character and the next one is not marked
        if (to < folded.text().length()) {
            int last = folded.at()[to - 1];
            end = Math.min(end, last + 1);
        }
        return new Range(begin, Math.max(begin + 1, end));
    }

    private static List<Range> apart(List<Range> ranges) {
        List<Range> apart = new ArrayList<>();
        ranges.stream().sorted(Comparator.comparingInt(Range::from)).forEach(range -> {
            Range last = apart.isEmpty() ? null : apart.getLast();
            if (last == null || last.to < range.from) {
                apart.add(range);
            } else if (last.to < range.to) {
                apart.set(apart.size() - 1, new Range(last.from, range.to));
            }
        });
        return List.copyOf(apart);
    }
}
