package yunguan.room.atlas;

/** The Web Mercator projection, as tiles use it: the world is a square of {@code 256 × 2^zoom} pixels. */
final class Mercator {

    /** The side of a tile in pixels. */
    static final int TILE = 256;

    /** The length of the equator in metres (WGS-84). */
    private static final double EQUATOR = 40_075_016.686;

    private Mercator() {
    }

    /** How far east on the square of the world, 0 to 1. */
    static double x(double longitude) {
        return (longitude + 180) / 360;
    }

    /** How far south on the square of the world, 0 to 1. */
    static double y(double latitude) {
        double radians = Math.toRadians(latitude);
        return (1 - Math.log(Math.tan(radians) + 1 / Math.cos(radians)) / Math.PI) / 2;
    }

    /** Degrees, of a place on the square of the world. */
    static double longitude(double x) {
        return x * 360 - 180;
    }

    /** Degrees, of a place on the square of the world. */
    static double latitude(double y) {
        return Math.toDegrees(Math.atan(Math.sinh(Math.PI * (1 - 2 * y))));
    }

    /** The side of the square of the world in pixels. */
    static double side(double zoom) {
        return TILE * Math.pow(2, zoom);
    }

    /** What one pixel measures on the ground, in metres. */
    static double metresPerPixel(double latitude, double zoom) {
        return EQUATOR * Math.cos(Math.toRadians(latitude)) / side(zoom);
    }
}
