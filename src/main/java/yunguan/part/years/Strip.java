package yunguan.part.years;

import java.util.List;
import java.util.function.Function;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;

/** How much there is in a lane at each place, as bars behind its cards; and below them, from when to when each that is shown lasted. */
final class Strip extends Canvas {

    /** Of a bar, in pixels; between this and half as much again. */
    private static final double BAR = 7;
    /** So many in one bar fill it. */
    private static final double FULL = 64;
    private static final double FAINT = 0.28;
    /** One thing alone can be seen, in pixels. */
    private static final double MOST_LOW = 5;
    private static final double ROUGH = 0.55;

    /**
     * Draws what is in view.
     *
     * @param shown what has a card there, drawn from its beginning to its end
     * @param colours of their strands
     * @param thick of such a line, in pixels
     */
    void draw(Axis axis, Lane lane, Color colour, List<Dated> shown, Function<Dated, Color> colours, double thick) {
        GraphicsContext pen = getGraphicsContext2D();
        double width = getWidth();
        double height = getHeight();
        pen.clearRect(0, 0, width, height);
        bars(axis, lane, width, height - thick - 3, colour);
        for (Dated one : shown) {
            double from = axis.x(one.span().from());
            double to = Math.max(from + thick, axis.x(one.span().to()));
            if (to >= 0 && from <= width) {
                Color own = colours.apply(one);
                pen.setFill(one.span().about() ? own.deriveColor(0, 1, 1, ROUGH) : own);
                pen.fillRect(Math.max(-1, Math.rint(from)), height - thick, Math.min(to, width + 1) - Math.max(-1, from), thick);
            }
        }
    }

    private void bars(Axis axis, Lane lane, double width, double height, Color colour) {
        GraphicsContext pen = getGraphicsContext2D();
        pen.setFill(colour.deriveColor(0, 1, 1, FAINT));
        // bars stand at the same days while the line is drawn along, so that none flickers
        double days = BAR / axis.perDayAt(axis.level());
        long first = (long) Math.floor(axis.left() / days);
        long last = (long) Math.floor(axis.right() / days);
        int at = lane.from(first * days);
        for (long bar = first; bar <= last; bar++) {
            int end = lane.from((bar + 1) * days);
            if (end > at) {
                double high = Math.max(MOST_LOW, height * Math.min(1, Math.log1p(end - at) / Math.log1p(FULL)));
                double from = Math.rint(axis.x(bar * days));
                pen.fillRect(from, height - high, Math.rint(axis.x((bar + 1) * days)) - from - 1, high);
            }
            at = end;
        }
    }
}
