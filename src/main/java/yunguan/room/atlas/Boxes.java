package yunguan.room.atlas;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is taken of a plane, sorted into squares: whether something meets any of it is known without looking at all of it. All in pixels. */
final class Boxes {

    private static final double SQUARE = 96;

    private final Map<Long, List<Declutter.Box>> squares = new HashMap<>();

    void add(Declutter.Box box) {
        for (long column = square(box.x()); column <= square(box.x() + box.width()); column++) {
            for (long row = square(box.y()); row <= square(box.y() + box.height()); row++) {
                squares.computeIfAbsent(key(column, row), first -> new ArrayList<>()).add(box);
            }
        }
    }

    /** Whether any of them meets this one. */
    boolean meet(Declutter.Box box) {
        for (long column = square(box.x()); column <= square(box.x() + box.width()); column++) {
            for (long row = square(box.y()); row <= square(box.y() + box.height()); row++) {
                for (Declutter.Box there : squares.getOrDefault(key(column, row), List.of())) {
                    if (there.meets(box)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static long square(double at) {
        return (long) Math.floor(at / SQUARE);
    }

    /** Of a square by its column and its row. */
    static long key(long column, long row) {
        return column << 32 ^ row & 0xFFFFFFFFL;
    }
}
