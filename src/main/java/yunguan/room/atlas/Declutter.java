package yunguan.room.atlas;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import org.jspecify.annotations.Nullable;

/** Decides which pins are drawn large, and which of those carry their name, so that nothing covers anything else. All in pixels. */
final class Declutter {

    /** Where a name stands beside its pin. */
    enum Side { BELOW, RIGHT, LEFT, ABOVE }

    /** A pin: its middle, how large its name is, and by how much a sign that is not round is wider than high. */
    record Sign(double x, double y, double nameWidth, double nameHeight, double wider) {
        /** One that is as wide as high. */
        Sign(double x, double y, double nameWidth, double nameHeight) {
            this(x, y, nameWidth, nameHeight, 0);
        }
    }

    /** How a pin is drawn: large or as a dot, and its name at a side or not at all. */
    record Place(boolean large, @Nullable Side name) {
    }

    /** A rectangle that is taken. */
    record Box(double x, double y, double width, double height) {
        static Box of(Bounds bounds) {
            return new Box(bounds.getMinX(), bounds.getMinY(), bounds.getWidth(), bounds.getHeight());
        }

        boolean meets(Box other) {
            return x < other.x + other.width && other.x < x + width && y < other.y + other.height && other.y < y + height;
        }

        boolean holds(Box other) {
            return x <= other.x && y <= other.y && other.x + other.width <= x + width && other.y + other.height <= y + height;
        }
    }

    /**
     * The part of the map that is seen.
     *
     * @param view  all of it; a name of a pin that is seen is to be seen whole
     * @param taken what lies upon the map for good, such as buttons
     */
    record Window(Box view, List<Box> taken) {
        boolean shows(Sign sign, Box name) {
            boolean seen = view.meets(new Box(sign.x(), sign.y(), 0.5, 0.5));
            return !seen || (view.holds(name) && taken.stream().noneMatch(name::meets));
        }
    }

    private Declutter() {
    }

    /**
     * Places pins.
     *
     * @param signs the most important first
     * @param sure  so many at the beginning are large in any case; one that stands alone, the open place, is also
     *              named wherever its name hides no other, and the stops of a trail, which have numbers, where there is room
     * @param open  the diameter of the open place, where it is the first
     * @param large the diameter of a large pin
     * @param dot   the diameter of a dot
     * @param gap   between a pin and its name
     */
    static List<Place> of(List<Sign> signs, int sure, double open, double large, double dot, double gap, Window window) {
        Boxes names = new Boxes();
        boolean opened = sure == 1 && !signs.isEmpty();
        // the name of the open place comes first: of what it would cover there remains a dot beside it
        Side first = opened ? leastInTheWay(signs, open, large, dot, gap, window) : null;
        if (first != null) {
            names.add(nameBox(signs.getFirst(), first, open, gap));
        }
        List<Boolean> drawnLarge = new ArrayList<>();
        Boxes pins = new Boxes();
        for (int i = 0; i < signs.size(); i++) {
            Sign sign = signs.get(i);
            Box box = around(sign, i == 0 && opened ? open : large);
            boolean room = i < sure || !pins.meet(box) && !names.meet(box);
            drawnLarge.add(room);
            pins.add(room || sign.nameWidth() == 0 ? box : new Box(sign.x() - dot / 2, sign.y() - dot / 2, dot, dot));
        }
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < signs.size(); i++) {
            if (i == 0 && opened) {
                places.add(new Place(true, first));
                continue;
            }
            Side side = drawnLarge.get(i) ? free(signs.get(i), pins, names, large, gap, window) : null;
            if (side != null) {
                names.add(nameBox(signs.get(i), side, large, gap));
            }
            places.add(new Place(drawnLarge.get(i), side));
        }
        return places;
    }

    /** Its own sign is among the pins, but its name stands beside that. */
    private static @Nullable Side free(Sign sign, Boxes pins, Boxes names, double large, double gap, Window window) {
        for (Side side : Side.values()) {
            Box box = nameBox(sign, side, large, gap);
            if (window.shows(sign, box) && !names.meet(box) && !pins.meet(box)) {
                return side;
            }
        }
        return null;
    }

    /** For the name of the first: of the sides at which it is seen whole and hides no other, the one at which it lies upon the fewest; the sheet names it, too. */
    private static @Nullable Side leastInTheWay(List<Sign> signs, double open, double large, double dot, double gap, Window window) {
        Side best = null;
        long fewest = Long.MAX_VALUE;
        for (Side side : Side.values()) {
            Box name = nameBox(signs.getFirst(), side, open, gap);
            List<Sign> others = signs.stream().skip(1).filter(sign -> name.meets(around(sign, large))).toList();
            // several that stand together have no name, and are not seen as a dot
            boolean hides = others.stream().anyMatch(sign -> sign.nameWidth() == 0 || name.meets(around(sign, dot)));
            if (!hides && others.size() < fewest && window.shows(signs.getFirst(), name)) {
                fewest = others.size();
                best = side;
            }
        }
        return best;
    }

    /** The rectangle of a name at a side of its pin. */
    static Box nameBox(Sign sign, Side side, double large, double gap) {
        double far = large / 2 + gap;
        double width = sign.nameWidth();
        double height = sign.nameHeight();
        return switch (side) {
            case BELOW -> new Box(sign.x() - width / 2, sign.y() + far, width, height);
            case RIGHT -> new Box(sign.x() + sign.wider() / 2 + far, sign.y() - height / 2, width, height);
            case LEFT -> new Box(sign.x() - sign.wider() / 2 - far - width, sign.y() - height / 2, width, height);
            case ABOVE -> new Box(sign.x() - width / 2, sign.y() - far - height, width, height);
        };
    }

    private static Box around(Sign sign, double diameter) {
        return new Box(sign.x() - (diameter + sign.wider()) / 2, sign.y() - diameter / 2, diameter + sign.wider(), diameter);
    }
}
