package yunguan.room.lectures.group;

import java.util.ArrayList;
import java.util.List;

/** Shares out the minutes of a programme: a film has its length, and the rest have alike what is left. */
final class Timetable {

    /** A part that is talked, read or walked through has at least so much, in seconds, also where the films leave nothing. */
    static final int LEAST = 180;

    private Timetable() {
    }

    /**
     * The seconds of each part.
     *
     * @param minutes of the whole
     * @param lengths of the parts in seconds; 0 for one that is as long as people make it
     */
    static List<Integer> of(int minutes, List<Double> lengths) {
        double films = lengths.stream().mapToDouble(Double::doubleValue).sum();
        long others = lengths.stream().filter(length -> length <= 0).count();
        int each = others == 0 ? 0 : (int) Math.max(LEAST, (minutes * 60 - films) / others);
        List<Integer> all = new ArrayList<>();
        for (double length : lengths) {
            all.add(length > 0 ? (int) Math.ceil(length) : each);
        }
        return all;
    }

    /** About how many minutes something takes, for those who plan: a film its length and a word before it, the rest five. */
    static int minutes(double seconds) {
        return seconds > 0 ? (int) Math.ceil(seconds / 60) : 5;
    }
}
