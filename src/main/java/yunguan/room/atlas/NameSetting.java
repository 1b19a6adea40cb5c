package yunguan.room.atlas;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Sets names along lines and beside points so that none lies upon another: Han characters one by one, upright where the line is
 * steep, as on Chinese maps; other scripts as one word, turned with the line. All in pixels.
 */
final class NameSetting {

    /** How far the middles of characters along a line stand apart, in their size. */
    private static final double SPREAD = 1.28;
    /** A line is written on anew after so many pixels of the design at the least. */
    private static final double AGAIN = 30;
    /** Where along a share of a line a name is tried: in the middle first. */
    private static final double[] SHIFTS = {0, 0.14, -0.14, 0.25, -0.25, 0.36, -0.36};
    /** A line steeper than this is one on which Han characters stand upright. */
    private static final double STEEP = 1.1;
    /** A word is written along a line that bends less than this share of its height away from it. */
    private static final double STRAIGHT = 0.75;

    /** A point of the map. */
    record Point(double x, double y) { }

    /** One character, or a whole word: its middle, and how it is turned, in degrees. */
    record Glyph(String text, double x, double y, double angle) { }

    /** A name where it stands. */
    record Written(int name, List<Glyph> glyphs, List<Declutter.Box> boxes) { }

    /**
     * A name to be written.
     *
     * @param name   whose number goes with what is written
     * @param line   one point: the name is written there and, where that is taken, below it
     * @param size   of its characters
     * @param width  of the whole name in one row
     * @param below  how far below a point it is written; 0: upon it
     */
    record Wanted(int name, String text, List<Point> line, double size, double width, double below) {
        boolean han() {
            return text.codePoints().anyMatch(Character::isIdeographic);
        }
    }

    private final Boxes taken = new Boxes();
    private final List<Written> written = new ArrayList<>();

    /** @param taken where nothing can be written */
    NameSetting(List<Declutter.Box> taken) {
        taken.forEach(this.taken::add);
    }

    /** Writes what there is room for, the first before the others. */
    static List<Written> of(List<Wanted> wanted, List<Declutter.Box> taken) {
        NameSetting setting = new NameSetting(taken);
        wanted.forEach(setting::write);
        return setting.written;
    }

    private void write(Wanted one) {
        if (one.line().size() == 1) {
            beside(one, one.line().getFirst());
            return;
        }
        double length = length(one.line());
        double own = one.han() ? one.text().length() * one.size() * SPREAD : one.width();
        if (length < own * 1.08) {
            return;
        }
        int times = (int) Math.max(1, Math.round(length / Math.max(own * 2.2, AGAIN * one.size())));
        for (int time = 0; time < times; time++) {
            for (double shift : SHIFTS) {
                Optional<Written> tried = along(one, length * (time + 0.5 + shift) / times, length, own);
                if (tried.isPresent()) {
                    keep(tried.get());
                    break;
                }
            }
        }
    }

    private void beside(Wanted one, Point at) {
        for (double down : one.below() == 0 ? new double[] {0} : new double[] {one.below(), -one.below()}) {
            Declutter.Box box = new Declutter.Box(at.x() - one.width() / 2, at.y() + down - one.size() * 0.65, one.width(), one.size() * 1.3);
            if (free(box)) {
                keep(new Written(one.name(), List.of(new Glyph(one.text(), at.x(), at.y() + down, 0)), List.of(box)));
                return;
            }
        }
    }

    private Optional<Written> along(Wanted one, double middle, double length, double own) {
        if (middle - own / 2 < 0 || middle + own / 2 > length) {
            return Optional.empty();
        }
        Point from = at(one.line(), middle - own / 2);
        Point to = at(one.line(), middle + own / 2);
        double right = to.x() - from.x();
        double down = to.y() - from.y();
        return one.han() ? characters(one, middle, right, down) : word(one, middle, from, right, down);
    }

    private Optional<Written> characters(Wanted one, double middle, double right, double down) {
        boolean steep = Math.abs(down) > Math.abs(right) * STEEP;
        boolean back = steep ? down < 0 : right < 0;
        double spread = one.size() * SPREAD;
        double half = (one.text().length() - 1) * spread / 2;
        List<Glyph> glyphs = new ArrayList<>();
        List<Declutter.Box> boxes = new ArrayList<>();
        for (int i = 0; i < one.text().length(); i++) {
            double there = middle + (back ? half - i * spread : i * spread - half);
            Point at = at(one.line(), there);
            Point before = at(one.line(), there - spread / 2);
            Point after = at(one.line(), there + spread / 2);
            double angle = steep ? 0 : Math.toDegrees(Math.atan2(after.y() - before.y(), after.x() - before.x())) + (back ? 180 : 0);
            Declutter.Box box = around(at, one.size() * 1.1);
            if (!free(box)) {
                return Optional.empty();
            }
            boxes.add(box);
            String character = one.text().substring(i, i + 1);
            if (!character.isBlank() && !character.equals("·")) { // two names of one road: the room between them says it
                glyphs.add(new Glyph(character, at.x(), at.y(), angle));
            }
        }
        return Optional.of(new Written(one.name(), glyphs, boxes));
    }

    private Optional<Written> word(Wanted one, double middle, Point from, double right, double down) {
        Point at = at(one.line(), middle);
        double chord = Math.hypot(right, down);
        double bend = Math.abs((at.x() - from.x()) * down - (at.y() - from.y()) * right) / Math.max(1, chord);
        if (bend > one.size() * STRAIGHT || chord < one.width() * 0.9) {
            return Optional.empty();
        }
        double angle = Math.toDegrees(Math.atan2(down, right));
        angle += angle > 90 ? -180 : angle < -90 ? 180 : 0; // never upside down
        List<Declutter.Box> boxes = new ArrayList<>();
        int pieces = (int) Math.max(1, Math.ceil(one.width() / one.size()));
        for (int i = 0; i < pieces; i++) {
            double along = ((i + 0.5) / pieces - 0.5) * one.width();
            Declutter.Box box = around(new Point(at.x() + Math.cos(Math.toRadians(angle)) * along, at.y() + Math.sin(Math.toRadians(angle)) * along), one.size() * 1.15);
            if (!free(box)) {
                return Optional.empty();
            }
            boxes.add(box);
        }
        return Optional.of(new Written(one.name(), List.of(new Glyph(one.text(), at.x(), at.y(), angle)), boxes));
    }

    private void keep(Written one) {
        written.add(one);
        one.boxes().forEach(taken::add);
    }

    private boolean free(Declutter.Box box) {
        return !taken.meet(box);
    }

    private static Declutter.Box around(Point at, double side) {
        return new Declutter.Box(at.x() - side / 2, at.y() - side / 2, side, side);
    }

    private static double length(List<Point> line) {
        double length = 0;
        for (int i = 0; i + 1 < line.size(); i++) {
            length += Math.hypot(line.get(i + 1).x() - line.get(i).x(), line.get(i + 1).y() - line.get(i).y());
        }
        return length;
    }

    private static Point at(List<Point> line, double along) {
        double left = along;
        for (int i = 0; i + 1 < line.size(); i++) {
            Point from = line.get(i);
            Point to = line.get(i + 1);
            double step = Math.hypot(to.x() - from.x(), to.y() - from.y());
            if (left <= step && step > 0) {
                double share = Math.max(0, left) / step;
                return new Point(from.x() + (to.x() - from.x()) * share, from.y() + (to.y() - from.y()) * share);
            }
            left -= step;
        }
        return line.getLast();
    }
}
