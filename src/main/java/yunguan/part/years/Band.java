package yunguan.part.years;

import java.util.List;
import javafx.scene.paint.Color;

/** A lane as it lies on the screen: where, how wide the cards of its things are, and which can be shown at each scale, once that is worked out. */
final class Band {

    final Lane lane;
    final Color colour;
    final double top;
    final int rows;
    final double pitch;
    final CardRoom room;
    final double[] widths;
    final Strip strip = new Strip();
    /** By {@link Axis#level()}. */
    List<List<Sieve.Place>> levels = List.of();
    double widest;

    /** @param top in pixels @param pitch from one row of cards to the next, in pixels @param room of a card */
    Band(Lane lane, Color colour, double top, int rows, double pitch, CardRoom room) {
        this.lane = lane;
        this.colour = colour;
        this.top = top;
        this.rows = rows;
        this.pitch = pitch;
        this.room = room;
        widths = new double[lane.things().size()];
    }

    double height() {
        return rows * pitch;
    }
}
