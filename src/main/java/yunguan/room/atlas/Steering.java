package yunguan.room.atlas;

import java.util.List;
import yunguan.catalogue.Item.Position;

/**
 * Where the map stands: its middle, its zoom, and what it may not leave. Everything that moves the map goes
 * through here, and the map library is only told. At a whole zoom the map lies on whole pixels, because
 * tiles on half a pixel are blurred and show hairlines at their seams.
 */
final class Steering {

    private static final double NEAREST = 18;
    /** Where a map begins whose size on the screen is not known yet. */
    private static final double BEGINNING = 14;
    /** The map library draws tiles of the next zoom from so much below it on: so far may one stand off below the first drawn zoom. */
    private static final double TIPPING = 0.2;
    /** Fingers that let go so near a whole zoom meant it, and there it is sharpest; less than 2 % of what they did. */
    private static final double NEAR_WHOLE = 0.028;

    /** A view: the middle on the square of the world (0 to 1), and the zoom. */
    record View(double x, double y, double zoom) {
    }

    /** A point of the screen, in pixels from the map's upper left corner. */
    record Spot(double x, double y) {
    }

    private final MapArea area;
    private final double lowest;
    private final Runnable moved;
    private double width;
    private double height;
    private View view;

    /**
     * @param area   what the map shows; its middle stays within
     * @param lowest the smallest zoom that the base map has tiles for
     * @param start  where to begin
     * @param moved  called after every change
     */
    Steering(MapArea area, double lowest, View start, Runnable moved) {
        this.area = area;
        this.lowest = lowest;
        this.view = start;
        this.moved = moved;
    }

    /** A view of the middle of an area; the zoom is settled by {@link #fit}. */
    static View startOf(MapArea area) {
        return view(area.middle(), BEGINNING);
    }

    static View view(Position middle, double zoom) {
        return new View(Mercator.x(middle.longitude()), Mercator.y(middle.latitude()), zoom);
    }

    /** The map is this large now, in pixels. */
    void resize(double newWidth, double newHeight) {
        width = newWidth;
        height = newHeight;
        go(view);
    }

    double width() {
        return width;
    }

    double height() {
        return height;
    }

    View view() {
        return view;
    }

    double zoom() {
        return view.zoom();
    }

    Position middle() {
        return new Position(Mercator.latitude(view.y()), Mercator.longitude(view.x()));
    }

    /** The smallest zoom: the whole area is seen, with paper around it, as far as the base map has tiles. */
    double farthest() {
        return Math.min(NEAREST, Math.max(lowest - TIPPING, area.zoomToFit(Math.max(1, width), Math.max(1, height))));
    }

    /** What the map shows. */
    MapArea area() {
        return area;
    }

    /** The zoom at which the map comes to rest when it is let go at this one. */
    static double rest(double zoom) {
        return Math.abs(zoom - Math.rint(zoom)) < NEAR_WHOLE ? Math.rint(zoom) : zoom;
    }

    /** The position at a point of the screen. */
    Position from(double spotX, double spotY) {
        double side = Mercator.side(view.zoom());
        return new Position(Mercator.latitude(view.y() + (spotY - height / 2) / side), Mercator.longitude(view.x() + (spotX - width / 2) / side));
    }

    double nearest() {
        return NEAREST;
    }

    /** Moves the map to a view, as far as it is allowed to. */
    void go(View wanted) {
        view = allowed(wanted);
        moved.run();
    }

    /** Moves the map with the finger, in pixels. @return whether it moved, or stands at its edge */
    boolean drag(double right, double down) {
        View before = view;
        double side = Mercator.side(view.zoom());
        go(new View(view.x() - right / side, view.y() - down / side, view.zoom()));
        return !before.equals(view);
    }

    /** The view at another zoom in which a point of the screen stays where it is. */
    View zoomed(double zoom, double pivotX, double pivotY) {
        double target = Math.max(farthest(), Math.min(nearest(), zoom));
        double before = Mercator.side(view.zoom());
        double after = Mercator.side(target);
        return allowed(new View(view.x() + (pivotX - width / 2) * (1 / before - 1 / after),
                view.y() + (pivotY - height / 2) * (1 / before - 1 / after), target));
    }

    /** The next whole zoom inwards (+1) or outwards (−1). */
    double step(int direction) {
        double next = direction > 0 ? Math.floor(view.zoom() + 1e-6) + 1 : Math.ceil(view.zoom() - 1e-6) - 1;
        return Math.max(farthest(), Math.min(nearest(), next));
    }

    /**
     * The nearest whole zoom at which some positions are all seen.
     *
     * @param margin pixels to keep free at every side
     * @param head   pixels to keep free above that, for what lies upon the map there
     * @param foot   the same below
     * @param most   not nearer than this zoom
     */
    View fit(List<Position> positions, double margin, double head, double foot, double most) {
        return centred(positions, head, foot, Math.min(most, Math.floor(zoomFor(positions, margin, head + foot))));
    }

    /** The same at the very zoom at which they fill the map, whole or not: for the first look, where nothing should lie small amid paper. */
    View fill(List<Position> positions, double margin, double foot, double most) {
        return centred(positions, 0, foot, rest(Math.min(most, zoomFor(positions, margin, foot))));
    }

    private double zoomFor(List<Position> positions, double margin, double taken) {
        return wanted(positions).zoomToFit(Math.max(1, width - 2 * margin), Math.max(1, height - 2 * margin - taken));
    }

    private MapArea wanted(List<Position> positions) {
        return positions.isEmpty() ? area : MapArea.around(positions);
    }

    private View centred(List<Position> positions, double head, double foot, double zoom) {
        MapArea wanted = wanted(positions);
        View middle = view(wanted.middle(), zoom);
        return allowed(new View(middle.x(), middle.y() + (foot - head) / 2 / Mercator.side(zoom), zoom));
    }

    /** Where a position is on the screen. */
    Spot at(Position position) {
        double side = Mercator.side(view.zoom());
        return new Spot((Mercator.x(position.longitude()) - view.x()) * side + width / 2,
                (Mercator.y(position.latitude()) - view.y()) * side + height / 2);
    }

    /** How far it is on the screen from one position to another, at the zoom at which the map stands: wherever it stands. */
    Spot between(Position from, Position to) {
        double side = Mercator.side(view.zoom());
        return new Spot((Mercator.x(to.longitude()) - Mercator.x(from.longitude())) * side, (Mercator.y(to.latitude()) - Mercator.y(from.latitude())) * side);
    }

    /** Holds a view within the area and the zooms, and lays a whole zoom onto whole pixels. */
    View allowed(View wanted) {
        double zoom = Math.max(farthest(), Math.min(nearest(), wanted.zoom()));
        double side = Mercator.side(zoom);
        double x = held(wanted.x(), Mercator.x(area.west()), Mercator.x(area.east()), width / side);
        double y = held(wanted.y(), Mercator.y(area.north()), Mercator.y(area.south()), height / side);
        if (zoom == Math.rint(zoom)) {
            x = (Math.rint(x * side - width / 2) + width / 2) / side;
            y = (Math.rint(y * side - height / 2) + height / 2) / side;
        }
        return new View(x, y, zoom);
    }

    private static double held(double middle, double from, double to, double seen) {
        return to - from <= seen ? (from + to) / 2 : Math.max(from + seen / 2, Math.min(to - seen / 2, middle));
    }
}
