package yunguan.room.lectures.group;

/** How long a part of a programme takes, for those who plan it and for those who are in it: one rule for both. */
final class Timetable {

    /** Of what is talked, read or walked through on the map nobody knows how long it takes: five minutes, in seconds. */
    private static final int OPEN = 300;

    private Timetable() {
    }

    /** A film has its length, the rest five minutes. What a group has more time than that for is its own. @param length in seconds; 0 for what has none */
    static int seconds(double length) {
        return length > 0 ? (int) Math.ceil(length) : OPEN;
    }

    /** About how many minutes that is: begun ones count. */
    static int minutes(int seconds) {
        return Math.ceilDiv(seconds, 60);
    }
}
