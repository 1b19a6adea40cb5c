package yunguan.room.atlas;

import java.util.List;
import java.util.function.DoubleSupplier;
import yunguan.catalogue.Item.Position;
import yunguan.ui.Scale;

/** From where what is opened is looked at, with room for what lies upon the map. */
final class MapViews {

    /** A place is looked at from here; closer than that the drawn map has little to add. */
    private static final double PLACE_ZOOM = 16;
    /** Design pixels. */
    private static final double FIT_MARGIN = 90;
    /** Around all places, so many of these margins: names stand beside them. */
    private static final double HOME = 1.3;

    private final Steering steering;
    private final Scale scale;
    private final DoubleSupplier head;
    private final DoubleSupplier foot;

    /** @param head what lies upon the map at its top, in pixels @param foot the same at its bottom */
    MapViews(Steering steering, Scale scale, DoubleSupplier head, DoubleSupplier foot) {
        this.steering = steering;
        this.scale = scale;
        this.head = head;
        this.foot = foot;
    }

    /** Whether a place is seen well enough as the map stands. */
    boolean sees(Position place) {
        Steering.Spot at = steering.at(place);
        double margin = margin();
        return at.x() > margin && at.x() < steering.width() - margin && at.y() > margin + head.getAsDouble() && at.y() < steering.height() - margin
                && steering.zoom() >= PLACE_ZOOM - 1;
    }

    /** A place in the middle. @param placed whether the map has been laid out: then it comes no less near than it stands */
    Steering.View near(Position place, boolean placed) {
        double zoom = Math.max(PLACE_ZOOM - 1, Math.min(PLACE_ZOOM, steering.zoom()));
        return steering.allowed(Steering.view(place, placed && steering.zoom() >= zoom ? steering.zoom() : zoom));
    }

    /** Some positions, all of them seen. */
    Steering.View all(List<Position> positions) {
        return steering.fit(positions, margin(), head.getAsDouble(), foot.getAsDouble(), PLACE_ZOOM);
    }

    /** Those that lie under one sign, so near that they come apart where they can. */
    Steering.View apart(List<Position> together) {
        return steering.fit(together, margin(), head.getAsDouble(), foot.getAsDouble(), steering.nearest());
    }

    /** Everything that lies on the map. */
    Steering.View whole(List<Position> positions) {
        return steering.fill(positions, scale.px(FIT_MARGIN * HOME), 0, PLACE_ZOOM);
    }

    /** A quarter of an hour around a place, in a straight line. */
    Steering.View quarter(Position at) {
        double degrees = Walking.QUARTER / Walking.METRES_A_DEGREE;
        double wide = degrees / Math.cos(Math.toRadians(at.latitude()));
        return steering.fit(List.of(new Position(at.latitude() - degrees, at.longitude() - wide), new Position(at.latitude() + degrees, at.longitude() + wide)),
                margin() / 3, head.getAsDouble(), 0, PLACE_ZOOM);
    }

    private double margin() {
        return scale.px(FIT_MARGIN);
    }
}
