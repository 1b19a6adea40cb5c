package yunguan.room.atlas;

import java.util.Optional;
import java.util.OptionalDouble;
import yunguan.catalogue.Item.Position;

/**
 * How far it is from one place to another: along roads that somebody has surveyed for walking where there are such, and otherwise as the
 * crow flies; and how long it takes only where the positions are sure enough.
 *
 * @param metres  along the roads, or in a straight line
 * @param minutes on foot, in a straight line at the least; 0: it cannot be said, because a position may be off by more than a quarter of the way
 * @param byRoad  whether it is along roads
 */
record Walking(double metres, int minutes, boolean byRoad) {

    /** The length of the mean radius of the earth, in metres (IUGG). */
    private static final double RADIUS = 6_371_008.8;
    /** Metres of a degree of latitude. */
    static final double METRES_A_DEGREE = RADIUS * Math.PI / 180;
    /** Metres a minute at an easy walk, 4.5 km an hour. */
    static final double PACE = 75;
    private static final double SURE = 0.25;
    /** Metres within which everything can be reached in a quarter of an hour at the best. */
    static final double QUARTER = 15 * PACE;

    /** From where somebody stands to a place, in a straight line. */
    static Walking between(Position from, double fromUncertain, Position to, double toUncertain) {
        return between(Optional.empty(), from, fromUncertain, to, toUncertain);
    }

    /** From where somebody stands to a place. @param ways from there along surveyed roads, where there are any */
    static Walking between(Optional<Roads.Ways> ways, Position from, double fromUncertain, Position to, double toUncertain) {
        OptionalDouble road = ways.map(found -> found.to(to)).orElse(OptionalDouble.empty());
        double metres = road.orElseGet(() -> metres(from, to));
        boolean sure = Math.max(fromUncertain, toUncertain) <= metres * SURE;
        return new Walking(metres, sure ? (int) Math.max(1, Math.round(metres / PACE)) : 0, road.isPresent());
    }

    /** Which words tell it. @param stem of those that tell how far it is from here, or from another place */
    String key(String stem) {
        return stem + (byRoad ? ".road" : "") + (inKilometres() ? ".kilometres" : ".metres");
    }

    /** Whether a quarter of an hour around a place says anything: not where it may be off by more than a quarter of the way. */
    static boolean circles(double uncertain) {
        return uncertain <= QUARTER * SURE;
    }

    /** The length of the great circle between two positions, in metres. */
    static double metres(Position from, Position to) {
        double north = Math.toRadians(to.latitude() - from.latitude()) / 2;
        double east = Math.toRadians(to.longitude() - from.longitude()) / 2;
        double part = Math.pow(Math.sin(north), 2) + Math.cos(Math.toRadians(from.latitude())) * Math.cos(Math.toRadians(to.latitude())) * Math.pow(Math.sin(east), 2);
        return 2 * RADIUS * Math.asin(Math.min(1, Math.sqrt(part)));
    }

    /** Rounded as people say it: to ten metres, and from a kilometre on to a hundred. */
    String kilometresOrMetres() {
        return metres < 995 ? String.valueOf(Math.max(10, Math.round(metres / 10) * 10)) : String.format(java.util.Locale.ROOT, "%.1f", metres / 1000);
    }

    boolean inKilometres() {
        return metres >= 995;
    }
}
