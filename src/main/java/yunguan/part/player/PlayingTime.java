package yunguan.part.player;

import java.util.Locale;

/** Seconds as a clock says them. */
public final class PlayingTime {

    private PlayingTime() {
    }

    /** {@code 1:05}, from an hour on {@code 1:01:05}. @param seconds negative and unknown ones count as 0 */
    public static String clock(double seconds) {
        long whole = Double.isFinite(seconds) ? Math.max(0, (long) seconds) : 0;
        long hours = whole / 3600;
        return hours > 0 ? String.format(Locale.ROOT, "%d:%02d:%02d", hours, whole / 60 % 60, whole % 60)
                : String.format(Locale.ROOT, "%d:%02d", whole / 60, whole % 60);
    }

    /** A length, rounded to the second. */
    public static String length(double seconds) {
        return clock(Math.rint(seconds));
    }
}
