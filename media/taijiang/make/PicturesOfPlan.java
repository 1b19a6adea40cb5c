import java.awt.*;
import java.awt.geom.*;

/** Draws the sample plan of an invented hall, seen from above: walls, a door, nine places with a plinth each, and the way through. */
public class PicturesOfPlan {
    static final int W = 1800, H = 1200;
    /** Where exhibits stand, in hundredths; {@code exhibits.csv} has the same under plan-x and plan-y, in the order of its rows. */
    static final double[][] PLACES = {{50, 15}, {76, 15}, {88, 42}, {88, 76}, {66, 84}, {36, 84}, {12, 76}, {12, 42}, {24, 15}};

    public static void main(String[] args) throws Exception {
        PicturesBrush b = new PicturesBrush(W, H, 61);
        b.fill(new Rectangle2D.Double(0, 0, W, H), PicturesBrush.PAPER, PicturesBrush.SAND);
        floor(b);
        walls(b);
        way(b);
        for (double[] place : PLACES) plinth(b, place[0] / 100 * W, place[1] / 100 * H);
        benches(b);
        b.finish();
        b.notice("示意平面图，展厅是虚构的", 34);
        b.save((args.length > 0 ? args[0] : "../pictures") + "/shows/plan-city.jpg", .85);
    }

    static void floor(PicturesBrush b) {
        b.fill(new Rectangle2D.Double(60, 60, W - 120, H - 120), PicturesBrush.light(PicturesBrush.SAND, .45), PicturesBrush.light(PicturesBrush.SAND, .2));
        b.g.setStroke(new BasicStroke(2));
        b.g.setColor(PicturesBrush.c(PicturesBrush.WOOD, 45));
        for (int x = 60; x <= W - 60; x += 84) b.g.draw(new Line2D.Double(x, 60, x, H - 60));
        for (int y = 60; y <= H - 60; y += 84) b.g.draw(new Line2D.Double(60, y, W - 60, y));
    }

    static void walls(PicturesBrush b) {
        b.g.setColor(PicturesBrush.c(PicturesBrush.INK));
        b.g.setStroke(new BasicStroke(26, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
        // the door is below, in the middle
        Path2D wall = new Path2D.Double();
        wall.moveTo(W * .45, H - 60);
        for (double[] to : new double[][] {{60, H - 60}, {60, 60}, {W - 60, 60}, {W - 60, H - 60}, {W * .56, H - 60}}) wall.lineTo(to[0], to[1]);
        b.g.draw(wall);
        b.g.setStroke(new BasicStroke(5));
        b.g.draw(new Arc2D.Double(W * .45 - 190, H - 60 - 190, 380, 380, 0, 90, Arc2D.OPEN));
        b.g.draw(new Line2D.Double(W * .45, H - 60, W * .45, H - 250));
        b.g.setStroke(new BasicStroke(20, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
        b.g.draw(new Line2D.Double(W * .34, H * .42, W * .34, H * .66));
        b.g.draw(new Line2D.Double(W * .66, H * .42, W * .66, H * .66));
    }

    /** A dotted line from the door past all places. */
    static void way(PicturesBrush b) {
        Path2D line = new Path2D.Double();
        line.moveTo(W * .505, H - 90);
        line.curveTo(W * .5, H * .6, W * .5, H * .5, W * .5, H * .28);
        line.curveTo(W * .62, H * .24, W * .78, H * .24, W * .8, H * .42);
        line.curveTo(W * .82, H * .6, W * .8, H * .74, W * .66, H * .745);
        line.curveTo(W * .5, H * .75, W * .4, H * .75, W * .34, H * .745);
        line.curveTo(W * .2, H * .74, W * .18, H * .6, W * .2, H * .42);
        line.curveTo(W * .21, H * .3, W * .22, H * .28, W * .24, H * .26);
        b.g.setColor(PicturesBrush.c(PicturesBrush.RED, 190));
        b.g.setStroke(new BasicStroke(9, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND, 1, new float[] {1, 26}, 0));
        b.g.draw(line);
    }

    static void plinth(PicturesBrush b, double x, double y) {
        b.g.setColor(PicturesBrush.c(PicturesBrush.INK, 40));
        b.g.fill(PicturesBrush.round(x - 74, y - 54, 160, 120, 18));
        b.fill(PicturesBrush.round(x - 80, y - 60, 160, 120, 18), PicturesBrush.light(PicturesBrush.TEAL, .55), PicturesBrush.light(PicturesBrush.TEAL, .3));
        b.g.setColor(PicturesBrush.c(PicturesBrush.dark(PicturesBrush.TEAL, .25)));
        b.g.setStroke(new BasicStroke(5));
        b.g.draw(PicturesBrush.round(x - 80, y - 60, 160, 120, 18));
    }

    static void benches(PicturesBrush b) {
        for (double y : new double[] {.46, .6}) {
            b.fill(PicturesBrush.round(W * .44, H * y, W * .05, 40, 14), PicturesBrush.WOOD, PicturesBrush.dark(PicturesBrush.WOOD, .2));
            b.fill(PicturesBrush.round(W * .52, H * y, W * .05, 40, 14), PicturesBrush.WOOD, PicturesBrush.dark(PicturesBrush.WOOD, .2));
        }
    }
}
