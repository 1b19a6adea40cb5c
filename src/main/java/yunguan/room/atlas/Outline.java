package yunguan.room.atlas;

import java.util.List;

/** The shape of a layer's signs: nobody should need to tell colours apart. Those that are alike stand far from each other. */
enum Outline {
    CIRCLE(1, List.of()), SQUARE(1.18, regular(4, 45)), DIAMOND(1.2, regular(4, 0)), HEXAGON(1.08, regular(6, 0)), SHIELD(1.1, shield()),
    HOUSE(1.12, List.of(0.0, -1.0, 0.95, -0.3, 0.75, 0.85, -0.75, 0.85, -0.95, -0.3)), TRIANGLE(1.3, regular(3, 0)), PLUS(1.06, plus()), ARCH(1.06, arch()),
    POINTER(1.3, regular(3, 180)), FLAG(1.02, List.of(-0.95, -0.72, 0.65, -0.72, 1.05, 0.0, 0.65, 0.72, -0.95, 0.72)),
    TUB(1.08, List.of(-1.0, -0.7, 1.0, -0.7, 0.66, 0.75, -0.66, 0.75)), STAR(1.16, star()), PENTAGON(1.14, regular(5, 0)), OCTAGON(1.03, regular(8, 22.5));

    private static final int ROUNDED = 14;

    /** By so much the shape is larger than the circle, so that all look equally large. */
    private final double grown;
    /** x and y of every corner, of a sign with the radius 1. */
    private final List<Double> corners;

    Outline(double grown, List<Double> corners) {
        this.grown = grown;
        this.corners = corners;
    }

    /** The shape of the layer that stands at this place of the legend; after the last it begins anew. */
    static Outline of(int layer) {
        return values()[Math.floorMod(layer, values().length)];
    }

    boolean round() {
        return corners.isEmpty();
    }

    /** x and y of every corner, around a middle. Pixels. */
    Double[] corners(double x, double y, double radius) {
        Double[] points = new Double[corners.size()];
        for (int i = 0; i < points.length; i++) {
            points[i] = (i % 2 == 0 ? x : y) + radius * grown * corners.get(i);
        }
        return points;
    }

    /** On a circle, clockwise from above. */
    private static List<Double> regular(int corners, double turned) {
        Double[] all = new Double[2 * corners];
        for (int i = 0; i < corners; i++) {
            double angle = Math.toRadians(360.0 * i / corners + turned);
            all[2 * i] = Math.sin(angle);
            all[2 * i + 1] = -Math.cos(angle);
        }
        return List.of(all);
    }

    /** A door with a round top. */
    private static List<Double> arch() {
        Double[] all = new Double[2 * ROUNDED + 4];
        for (int i = 0; i < ROUNDED; i++) {
            double angle = Math.PI * i / (ROUNDED - 1);
            all[2 * i] = -0.85 * Math.cos(angle);
            all[2 * i + 1] = -0.1 - 0.85 * Math.sin(angle);
        }
        all[2 * ROUNDED] = 0.85;
        all[2 * ROUNDED + 1] = 0.85;
        all[2 * ROUNDED + 2] = -0.85;
        all[2 * ROUNDED + 3] = 0.85;
        return List.of(all);
    }

    /** Flat above, pointed below. */
    private static List<Double> shield() {
        return List.of(-0.85, -0.8, 0.85, -0.8, 0.85, 0.1, 0.6, 0.6, 0.0, 1.0, -0.6, 0.6, -0.85, 0.1);
    }

    private static List<Double> plus() {
        double in = 0.56;
        double out = 0.95;
        return List.of(-in, -out, in, -out, in, -in, out, -in, out, in, in, in, in, out, -in, out, -in, in, -out, in, -out, -in, -in, -in);
    }

    /** Eight blunt rays. */
    private static List<Double> star() {
        Double[] all = new Double[32];
        for (int i = 0; i < 16; i++) {
            double far = i % 2 == 0 ? 1 : 0.76;
            all[2 * i] = far * Math.sin(Math.PI * i / 8);
            all[2 * i + 1] = -far * Math.cos(Math.PI * i / 8);
        }
        return List.of(all);
    }
}
