package yunguan.room.atlas;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.shape.Polyline;
import org.jspecify.annotations.Nullable;
import yunguan.catalogue.Item.Position;

/** The lines on the map: a trail that draws itself, and what is reached on foot. */
final class WayLines {

    private final SignPainter paint;
    private final List<Node> strokes = new ArrayList<>();
    private double begun = 1;

    WayLines(SignPainter paint) {
        this.paint = paint;
    }

    /** The trail's line, and what is reached in a quarter of an hour. @param from where a position is drawn */
    List<Node> of(Atlas.@Nullable Trail trail, @Nullable Reach circle, Function<Position, Steering.Spot> from) {
        strokes.clear();
        if (trail != null) {
            strokes.addAll(paint.way(trail, from));
            shorten();
        }
        List<Node> ways = new ArrayList<>(strokes);
        if (circle != null) {
            ways.add(circle.byRoad() ? paint.reached(circle, from) : paint.circle(circle.middle(), from.apply(circle.middle().site().position())));
        }
        return ways;
    }

    /** Draws so much of the trail's line. @param share 0 to 1 */
    void begun(double share) {
        begun = share;
        shorten();
    }

    private void shorten() {
        for (Node stroke : strokes) {
            if (stroke instanceof Polyline line && line.getUserData() instanceof List<?> all) {
                line.getPoints().setAll(SignPainter.begun(all.stream().map(Double.class::cast).toList(), begun));
            }
        }
    }
}
