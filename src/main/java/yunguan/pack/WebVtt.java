package yunguan.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Captions in WebVTT (https://www.w3.org/TR/webvtt1/): times and plain text; styles, regions and notes are passed over. */
final class WebVtt {

    private static final Pattern TIMES = Pattern.compile(
            "((?:\\d{2,4}:)?\\d\\d:\\d\\d\\.\\d{3})[ \\t]+-->[ \\t]+((?:\\d{2,4}:)?\\d\\d:\\d\\d\\.\\d{3})(?:[ \\t].*)?");
    private static final Pattern TAG = Pattern.compile("<[^>]*>");

    private WebVtt() {
    }

    /**
     * One caption.
     *
     * @param start seconds
     * @param stop  seconds
     * @param text  without tags; its lines are divided by a line feed
     */
    record Cue(double start, double stop, String text) { }

    /** A line that is not understood, counted from 1. */
    record Mistake(int line, String found) { }

    /** Reads captions; every bad line goes into the list of mistakes. */
    static List<Cue> parse(String vtt, List<Mistake> mistakes) {
        List<String> lines = lines(vtt);
        List<Cue> cues = new ArrayList<>();
        if (lines.isEmpty() || !lines.getFirst().matches("WEBVTT([ \\t].*)?")) {
            mistakes.add(new Mistake(1, lines.isEmpty() ? "" : lines.getFirst()));
        }
        double last = -1;
        int at = 1;
        while (at < lines.size()) {
            int end = at;
            while (end < lines.size() && !lines.get(end).isBlank()) {
                end++;
            }
            if (end > at && !passedOver(lines.get(at), at)) {
                Cue cue = cue(lines, at, end, mistakes);
                if (cue != null && cue.start < last) {
                    mistakes.add(new Mistake(at + 1, lines.get(at)));
                } else if (cue != null) {
                    last = cue.start;
                    cues.add(cue);
                }
            }
            at = end + 1;
        }
        return cues;
    }

    private static boolean passedOver(String first, int at) {
        return first.equals("NOTE") || first.startsWith("NOTE ") || first.equals("STYLE") || first.equals("REGION")
                || at == 1 && !first.contains("-->"); // header lines right below WEBVTT
    }

    private static @org.jspecify.annotations.Nullable Cue cue(List<String> lines, int from, int end, List<Mistake> mistakes) {
        int at = lines.get(from).contains("-->") || from + 1 == end ? from : from + 1; // a name may stand above the times
        Matcher times = TIMES.matcher(lines.get(at).strip());
        OptionalDouble start = times.matches() ? FilmTime.seconds(times.group(1)) : OptionalDouble.empty();
        OptionalDouble stop = times.matches() ? FilmTime.seconds(times.group(2)) : OptionalDouble.empty();
        if (start.isEmpty() || stop.isEmpty() || stop.getAsDouble() <= start.getAsDouble()) {
            mistakes.add(new Mistake(at + 1, lines.get(at)));
            return null;
        }
        for (int line = at + 1; line < end; line++) {
            if (lines.get(line).contains("-->")) { // the empty line between two captions was forgotten
                mistakes.add(new Mistake(line + 1, lines.get(line)));
            }
        }
        String text = plain(String.join("\n", lines.subList(at + 1, end)));
        return text.isBlank() ? null : new Cue(start.getAsDouble(), stop.getAsDouble(), text);
    }

    private static String plain(String text) {
        return TAG.matcher(text).replaceAll("").replace("&lt;", "<").replace("&gt;", ">").replace("&nbsp;", " ")
                .replace("&lrm;", "").replace("&rlm;", "").replace("&amp;", "&").strip();
    }

    /** The same captions with the words of each changed; times, names and tags stay. */
    static String rewrite(String vtt, UnaryOperator<String> words) {
        StringBuilder out = new StringBuilder(vtt.length());
        for (String line : lines(vtt)) {
            out.append(line.contains("-->") ? line : words.apply(line)).append('\n');
        }
        return out.toString();
    }

    private static List<String> lines(String vtt) {
        String text = vtt.startsWith("\uFEFF") ? vtt.substring(1) : vtt;
        return text.lines().toList();
    }
}
