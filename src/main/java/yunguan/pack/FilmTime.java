package yunguan.pack;

import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times in a film as authors and WebVTT write them: {@code 1:05}, {@code 0:01:05.500}. */
final class FilmTime {

    private static final Pattern FORM = Pattern.compile("(?:(\\d{1,4}):)?(\\d{1,2}):(\\d{2})(?:\\.(\\d{1,3}))?");

    private FilmTime() {
    }

    /** Seconds, or nothing where the text is no such time. */
    static OptionalDouble seconds(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return OptionalDouble.empty();
        }
        int hours = form.group(1) == null ? 0 : Integer.parseInt(form.group(1));
        int minutes = Integer.parseInt(form.group(2));
        int seconds = Integer.parseInt(form.group(3));
        if (seconds > 59 || minutes > 59) {
            return OptionalDouble.empty();
        }
        long thousandths = form.group(4) == null ? 0 : Long.parseLong((form.group(4) + "00").substring(0, 3));
        return OptionalDouble.of(((hours * 3600L + minutes * 60L + seconds) * 1000 + thousandths) / 1000.0);
    }

    /** Seconds as authors write them. */
    static String inWords(double seconds) {
        long whole = (long) Math.floor(seconds);
        String text = whole >= 3600 ? String.format(java.util.Locale.ROOT, "%d:%02d:%02d", whole / 3600, whole / 60 % 60, whole % 60)
                : String.format(java.util.Locale.ROOT, "%d:%02d", whole / 60, whole % 60);
        long thousandths = Math.round((seconds - whole) * 1000);
        return thousandths == 0 || thousandths == 1000 ? text : text + String.format(java.util.Locale.ROOT, ".%03d", thousandths);
    }
}
