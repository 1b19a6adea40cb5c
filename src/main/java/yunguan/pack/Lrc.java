package yunguan.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words that follow the music as players of music write them (.lrc), turned into WebVTT: {@code [mm:ss.xx]words}, several times before words
 * that are sung again, {@code [offset:±ms]} for all of them. A line lasts until the next one; one without words ends the line before it.
 */
final class Lrc {

    private static final Pattern LINE = Pattern.compile("((?:\\[\\d{1,3}:\\d{1,2}(?:[.:]\\d{1,3})?])+)(.*)");
    private static final Pattern TIME = Pattern.compile("\\[(\\d{1,3}):(\\d{1,2})(?:[.:](\\d{1,3}))?]");
    private static final Pattern TAG = Pattern.compile("\\[([A-Za-z#]+):(.*)]");
    /** Times of single words, as some programs write them. */
    private static final Pattern WORD_TIME = Pattern.compile("<\\d{1,3}:\\d{1,2}(?:[.:]\\d{1,3})?>");
    /** So long is the last line shown. */
    private static final double LAST = 8;

    private Lrc() {
    }

    /** @param mistakes every line that is not understood, counted from 1 */
    static String toWebVtt(String lrc, List<WebVtt.Mistake> mistakes) {
        TreeMap<Double, String> sung = new TreeMap<>();
        double offset = 0;
        List<String> lines = (lrc.startsWith("\uFEFF") ? lrc.substring(1) : lrc).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            Matcher words = LINE.matcher(line);
            Matcher tag = TAG.matcher(line);
            if (words.matches()) {
                Matcher time = TIME.matcher(words.group(1));
                while (time.find()) {
                    double seconds = seconds(time);
                    if (seconds < 0) {
                        mistakes.add(new WebVtt.Mistake(i + 1, line));
                    } else {
                        sung.merge(seconds, WORD_TIME.matcher(words.group(2)).replaceAll("").strip(), (one, more) -> more.isEmpty() ? one : one.isEmpty() ? more : one + "\n" + more);
                    }
                }
            } else if (tag.matches()) {
                if (tag.group(1).equalsIgnoreCase("offset") && tag.group(2).strip().matches("[-+]?\\d{1,7}")) {
                    offset = Integer.parseInt(tag.group(2).strip()) / 1000.0; // later words come earlier, as players have it
                }
            } else if (!line.isEmpty()) {
                mistakes.add(new WebVtt.Mistake(i + 1, line));
            }
        }
        return written(sung, offset);
    }

    private static double seconds(Matcher time) {
        int seconds = Integer.parseInt(time.group(2));
        double part = time.group(3) == null ? 0 : Integer.parseInt(time.group(3)) / Math.pow(10, time.group(3).length());
        return seconds > 59 ? -1 : Integer.parseInt(time.group(1)) * 60 + seconds + part;
    }

    private static String written(TreeMap<Double, String> sung, double offset) {
        StringBuilder vtt = new StringBuilder("WEBVTT\n");
        List<Double> starts = new ArrayList<>(sung.keySet());
        for (int i = 0; i < starts.size(); i++) {
            String words = sung.get(starts.get(i));
            double start = Math.max(0, starts.get(i) - offset);
            double stop = i + 1 < starts.size() ? Math.max(0, starts.get(i + 1) - offset) : start + LAST;
            if (!words.isEmpty() && stop > start) {
                vtt.append('\n').append(time(start)).append(" --> ").append(time(stop)).append('\n')
                        .append(words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")).append('\n');
            }
        }
        return vtt.toString();
    }

    private static String time(double seconds) {
        long thousandths = Math.round(seconds * 1000);
        return "%02d:%02d:%02d.%03d".formatted(thousandths / 3_600_000, thousandths / 60_000 % 60, thousandths / 1000 % 60, thousandths % 1000);
    }
}
