package yunguan.pack;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Captions as SubRip (.srt) writes them, turned into WebVTT line by line, so that lines can still be told. */
final class SubRip {

    /** How many lines the WebVTT has before the first of the SubRip file. */
    static final int HEAD = 2;
    private static final Pattern TIMES = Pattern.compile(
            "\\s*(\\d{1,4}):(\\d{1,2}):(\\d{1,2})[,.](\\d{1,3})\\s*-->\\s*(\\d{1,4}):(\\d{1,2}):(\\d{1,2})[,.](\\d{1,3})(?:\\s.*)?");
    private static final Pattern MARKS = Pattern.compile("(?i)\\{\\\\[^}]*}|</?(?:font|b|i|u|s)\\b[^>]*>");

    private SubRip() {
    }

    static String toWebVtt(String srt) {
        StringBuilder vtt = new StringBuilder("WEBVTT\n\n");
        for (String line : srt.lines().toList()) {
            Matcher times = TIMES.matcher(line);
            if (times.matches()) {
                vtt.append(time(times, 1)).append(" --> ").append(time(times, 5));
            } else if (line.contains("-->")) {
                vtt.append(line); // to be told as it is
            } else {
                vtt.append(MARKS.matcher(line).replaceAll("").replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"));
            }
            vtt.append('\n');
        }
        return vtt.toString();
    }

    private static String time(Matcher times, int from) {
        return "%02d:%02d:%02d.%s".formatted(Integer.parseInt(times.group(from)), Integer.parseInt(times.group(from + 1)),
                Integer.parseInt(times.group(from + 2)), (times.group(from + 3) + "00").substring(0, 3));
    }
}
