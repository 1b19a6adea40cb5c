package yunguan.catalogue;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The datums in which map providers in China hand out positions. GCJ-02 shifts WGS-84 by some hundred metres,
 * and BD-09 shifts GCJ-02 once more. The forward transforms are the published ones (Krasovsky 1940, origin
 * 105° E 35° N); the way back is found by iterating them.
 */
public enum Datum {
    WGS_84("WGS-84"), GCJ_02("GCJ-02"), BD_09("BD-09");

    /** Semi-major axis of Krasovsky 1940, metres, and the square of its first eccentricity. */
    private static final double A = 6378245.0;
    private static final double EE = 0.00669342162296594323;
    private static final double BAIDU = Math.PI * 3000.0 / 180.0;
    /** One step is good to 1.6 m in Fuzhou, two to 3 mm. */
    private static final int STEPS = 4;

    private final String word;

    Datum(String word) {
        this.word = word;
    }

    /** The words of all of them, as one is told what to write. */
    public static String words() {
        return Arrays.stream(values()).map(datum -> datum.word).collect(Collectors.joining(", "));
    }

    /** The datum of a word such as {@code GCJ-02}. */
    public static Optional<Datum> named(String word) {
        for (Datum datum : values()) {
            if (datum.word.equalsIgnoreCase(word)) {
                return Optional.of(datum);
            }
        }
        return Optional.empty();
    }

    /** A position of this datum in WGS-84, degrees. */
    public Item.Position toWgs84(double latitude, double longitude) {
        double lat = latitude;
        double lon = longitude;
        for (int step = 0; step < STEPS && this != WGS_84; step++) {
            Item.Position there = fromWgs84(lat, lon);
            lat += latitude - there.latitude();
            lon += longitude - there.longitude();
        }
        return new Item.Position(lat, lon);
    }

    /** A WGS-84 position in this datum, degrees. */
    public Item.Position fromWgs84(double latitude, double longitude) {
        return switch (this) {
            case WGS_84 -> new Item.Position(latitude, longitude);
            case GCJ_02 -> gcj(latitude, longitude);
            case BD_09 -> {
                Item.Position gcj = gcj(latitude, longitude);
                double radius = Math.hypot(gcj.longitude(), gcj.latitude()) + 0.00002 * Math.sin(gcj.latitude() * BAIDU);
                double angle = Math.atan2(gcj.latitude(), gcj.longitude()) + 0.000003 * Math.cos(gcj.longitude() * BAIDU);
                yield new Item.Position(radius * Math.sin(angle) + 0.006, radius * Math.cos(angle) + 0.0065);
            }
        };
    }

    private static Item.Position gcj(double latitude, double longitude) {
        double x = longitude - 105.0;
        double y = latitude - 35.0;
        double root = Math.sqrt(Math.abs(x));
        double waves = (20.0 * Math.sin(6.0 * x * Math.PI) + 20.0 * Math.sin(2.0 * x * Math.PI)) * 2.0 / 3.0;
        double north = -100.0 + 2.0 * x + 3.0 * y + 0.2 * y * y + 0.1 * x * y + 0.2 * root + waves
                + (20.0 * Math.sin(y * Math.PI) + 40.0 * Math.sin(y / 3.0 * Math.PI)) * 2.0 / 3.0
                + (160.0 * Math.sin(y / 12.0 * Math.PI) + 320.0 * Math.sin(y * Math.PI / 30.0)) * 2.0 / 3.0;
        double east = 300.0 + x + 2.0 * y + 0.1 * x * x + 0.1 * x * y + 0.1 * root + waves
                + (20.0 * Math.sin(x * Math.PI) + 40.0 * Math.sin(x / 3.0 * Math.PI)) * 2.0 / 3.0
                + (150.0 * Math.sin(x / 12.0 * Math.PI) + 300.0 * Math.sin(x / 30.0 * Math.PI)) * 2.0 / 3.0;
        double radians = Math.toRadians(latitude);
        double magic = 1 - EE * Math.sin(radians) * Math.sin(radians);
        double rootOfMagic = Math.sqrt(magic);
        double moreNorth = Math.toDegrees(north / (A * (1 - EE) / (magic * rootOfMagic)));
        double moreEast = Math.toDegrees(east / (A / rootOfMagic * Math.cos(radians)));
        return new Item.Position(latitude + moreNorth, longitude + moreEast);
    }
}
