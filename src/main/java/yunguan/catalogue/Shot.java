package yunguan.catalogue;

import java.util.ArrayList;
import java.util.List;

/**
 * One of several pictures of a thing or a place.
 *
 * @param picture its object, or its path in a bag
 * @param date    when it was taken, EDTF; may be empty
 * @param title   may be empty
 * @param points  where in it the things are that are also seen in the others, in the same order; may be empty
 */
public record Shot(String picture, String date, LangText title, List<Point> points) {

    /** What further pictures are: the sides of an object all around, one place at several times, or simply more pictures of it. */
    public enum Kind { TURN, TIME, MORE }

    /** Shares of a picture's sides, from 0 to 1. */
    public record Point(double x, double y) { }

    /** Points as the store and the author write them: {@code 0.25,0.4 0.7,0.42}; none where they cannot be read. */
    public static List<Point> points(String text) {
        List<Point> points = new ArrayList<>();
        for (String one : text.strip().split("[\\s;；]+")) {
            String[] sides = one.split("[,，]");
            try {
                Point point = new Point(Double.parseDouble(sides[0]), Double.parseDouble(sides[1]));
                if (point.x < 0 || point.x > 1 || point.y < 0 || point.y > 1) {
                    return List.of();
                }
                points.add(point);
            } catch (NumberFormatException | ArrayIndexOutOfBoundsException odd) {
                return List.of();
            }
        }
        return List.copyOf(points);
    }

    /** Its points as the store keeps them. */
    public String written() {
        return written(points);
    }

    /** Points as the store keeps them. */
    public static String written(List<Point> points) {
        return String.join(" ", points.stream().map(point -> point.x + "," + point.y).toList());
    }
}
