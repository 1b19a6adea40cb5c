package yunguan.room.lectures.group;

import java.util.function.LongSupplier;

/** How long each part of a class takes: what passes belongs to the part on the glass, and to none while something else lies over it. */
final class PartTimes {

    private static final double NANOS = 1e9;

    private final LongSupplier nanos;
    private final double[] spent;
    private final long began;
    private long since;

    /** It begins now. @param nanos running time @param parts how many there are */
    PartTimes(LongSupplier nanos, int parts) {
        this.nanos = nanos;
        spent = new double[parts];
        began = nanos.getAsLong();
        since = began;
    }

    /** The time until now belonged to a part. */
    void belongsTo(int part) {
        long now = nanos.getAsLong();
        spent[part] += (now - since) / NANOS;
        since = now;
    }

    /** The time until now belonged to none. */
    void belongsToNone() {
        since = nanos.getAsLong();
    }

    /** What a part has taken so far. */
    double seconds(int part) {
        return spent[part];
    }

    /** All that has passed since the beginning; at least one. */
    int minutes() {
        return (int) Math.max(1, Math.round((nanos.getAsLong() - began) / NANOS / 60));
    }
}
