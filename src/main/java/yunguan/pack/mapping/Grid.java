package yunguan.pack.mapping;

/**
 * The tiles of one zoom that a map's bounds touch, by the spherical Mercator that MBTiles prescribes; pixels are counted from the
 * upper left corner of its first tile.
 *
 * @param left the first column @param top the first row, from the north @param columns how many @param rows how many
 */
record Grid(int zoom, long left, long top, int columns, int rows) {

    static final int TILE = 256;

    static Grid of(GroundStyle style, int zoom) {
        double[] bounds = style.bounds();
        double side = 1L << zoom;
        long left = (long) Math.floor(x(bounds[0]) * side);
        long top = (long) Math.floor(y(bounds[3]) * side);
        return new Grid(zoom, left, top, (int) ((long) Math.floor(x(bounds[2]) * side) - left + 1), (int) ((long) Math.floor(y(bounds[1]) * side) - top + 1));
    }

    long tiles() {
        return (long) columns * rows;
    }

    double across(double longitude) {
        return (x(longitude) * (1L << zoom) - left) * TILE;
    }

    double down(double latitude) {
        return (y(latitude) * (1L << zoom) - top) * TILE;
    }

    /** Pixels that so many metres take at a latitude. */
    double pixels(double metres, double latitude) {
        return metres * TILE * (1L << zoom) / (40_075_016.686 * Math.cos(Math.toRadians(latitude)));
    }

    private static double x(double longitude) {
        return (longitude + 180) / 360;
    }

    private static double y(double latitude) {
        double sine = Math.sin(Math.toRadians(latitude));
        return 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
    }
}
