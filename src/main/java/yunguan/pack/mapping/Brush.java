package yunguan.pack.mapping;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.LinearGradientPaint;
import java.awt.MultipleGradientPaint;
import java.awt.Paint;
import java.awt.RadialGradientPaint;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.TexturePaint;
import java.awt.geom.CubicCurve2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Draws a look of a ground at one zoom: all paths are made once, and then painted block by block. */
final class Brush {

    /** The zoom for which dashes are written in a style. */
    private static final double DASH_ZOOM = 14;

    /** Something to paint, and the rectangle that it cannot leave. */
    private record Mark(Rectangle2D reach, Shape shape, @Nullable BasicStroke stroke, Paint paint, @Nullable Shape within) { }

    private final Color paper;
    private final int density;
    private final List<Mark> marks = new ArrayList<>();

    /** @param density painted pixels for one of the grid, in each direction */
    Brush(Ground ground, GroundStyle.Look look, Grid grid, int density) {
        paper = look.paper();
        this.density = density;
        for (GroundStyle.Layer layer : look.layers()) {
            if (grid.zoom() >= layer.from() && grid.zoom() <= layer.to()) {
                Shape within = layer.within().isEmpty() ? null : area(ground, layer.within(), layer.smooth(), grid);
                for (Ground.Feature feature : ground.features()) {
                    if (feature.is(layer.of())) {
                        add(layer, feature, within, grid);
                    }
                }
            }
        }
    }

    private void add(GroundStyle.Layer layer, Ground.Feature feature, @Nullable Shape within, Grid grid) {
        double width = layer.width(grid.zoom());
        switch (layer.stroke()) {
            case DOT, SOFT -> feature.parts().forEach(part -> {
                double[] at = part.getFirst();
                double radius = layer.stroke() == GroundStyle.Stroke.DOT ? width / 2 : grid.pixels(layer.metres(), at[1]);
                double x = grid.across(at[0]);
                double y = grid.down(at[1]);
                Shape disc = new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
                marks.add(new Mark(disc.getBounds2D(), disc, null, layer.stroke() == GroundStyle.Stroke.DOT ? layer.colour() : soft(layer.colour(), x, y, radius), within));
            });
            case FILL -> {
                Shape path = path(feature, layer.smooth(), grid);
                marks.add(new Mark(path.getBounds2D(), path, null, faded(layer, grid), within));
            }
            case WAVES -> {
                Shape path = path(feature, layer.smooth(), grid);
                marks.add(new Mark(path.getBounds2D(), path, null, new TexturePaint(waves(layer.colour(), density), new Rectangle(0, 0, Grid.TILE, Grid.TILE)), within));
            }
            case LINE -> {
                Shape path = path(feature, layer.smooth(), grid);
                Rectangle2D reach = path.getBounds2D();
                reach.setRect(reach.getX() - width, reach.getY() - width, reach.getWidth() + 2 * width, reach.getHeight() + 2 * width);
                marks.add(new Mark(reach, path, stroke(layer, width, grid.zoom()), faded(layer, grid), within));
            }
        }
    }

    private static BasicStroke stroke(GroundStyle.Layer layer, double width, int zoom) {
        int cap = layer.butt() || layer.dash().length > 0 ? BasicStroke.CAP_BUTT : BasicStroke.CAP_ROUND;
        if (layer.dash().length == 0) {
            return new BasicStroke((float) width, cap, BasicStroke.JOIN_ROUND);
        }
        float[] dash = layer.dash().clone();
        for (int i = 0; i < dash.length; i++) {
            dash[i] *= (float) Math.pow(1.3, zoom - DASH_ZOOM);
        }
        return new BasicStroke((float) width, cap, BasicStroke.JOIN_ROUND, 1, dash, 0);
    }

    private static Path2D path(Ground.Feature feature, int smooth, Grid grid) {
        Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        boolean ring = feature.shape() == Ground.Shape.AREA;
        for (List<double[]> part : feature.parts()) {
            boolean begun = false;
            for (double[] at : Softening.of(part, smooth, ring)) {
                if (begun) {
                    path.lineTo(grid.across(at[0]), grid.down(at[1]));
                } else {
                    path.moveTo(grid.across(at[0]), grid.down(at[1]));
                    begun = true;
                }
            }
            if (ring && begun) {
                path.closePath();
            }
        }
        return path;
    }

    private static Shape area(Ground ground, String role, int smooth, Grid grid) {
        Path2D all = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        ground.features().stream().filter(feature -> feature.is(role) && feature.shape() == Ground.Shape.AREA)
                .forEach(feature -> all.append(path(feature, smooth, grid), false));
        return all;
    }

    private static Paint soft(Color colour, double x, double y, double radius) {
        return new RadialGradientPaint(new Point2D.Double(x, y), (float) radius, new float[] {0, 0.45f, 1}, new Color[] {colour, colour, none(colour)});
    }

    private static Paint faded(GroundStyle.Layer layer, Grid grid) {
        double[] fade = layer.fade();
        if (fade == null) {
            return layer.colour();
        }
        double from = grid.across(fade[0]);
        double to = grid.across(fade[3]);
        float first = (float) ((grid.across(fade[1]) - from) / (to - from));
        float last = (float) ((grid.across(fade[2]) - from) / (to - from));
        Color colour = layer.colour();
        return new LinearGradientPaint((float) from, 0, (float) to, 0, new float[] {0, first, last, 1},
                new Color[] {none(colour), colour, colour, none(colour)}, MultipleGradientPaint.CycleMethod.NO_CYCLE);
    }

    private static Color none(Color colour) {
        return new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), 0);
    }

    /** Short strokes that repeat with the tile, as engravers drew water. */
    private static BufferedImage waves(Color colour, int density) {
        BufferedImage tile = new BufferedImage(Grid.TILE * density, Grid.TILE * density, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = smoothly(tile.createGraphics());
        graphics.scale(density, density);
        graphics.setStroke(new BasicStroke(1.1f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        graphics.setColor(colour);
        int[][] places = {{24, 38}, {150, 20}, {92, 96}, {204, 118}, {30, 166}, {138, 190}, {196, 232}};
        for (int[] at : places) {
            for (int i = 0; i < 2; i++) {
                graphics.draw(new CubicCurve2D.Double(at[0] + i * 9, at[1] + i * 6, at[0] + 8 + i * 9, at[1] - 4 + i * 6,
                        at[0] + 14, at[1] + 4 + i * 6, at[0] + 24 - i * 3, at[1] + i * 6));
            }
        }
        graphics.dispose();
        return tile;
    }

    private static Graphics2D smoothly(Graphics2D graphics) {
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        return graphics;
    }

    /** Whether nothing is drawn in a rectangle of the grid's pixels. */
    boolean blank(Rectangle2D block) {
        return marks.stream().noneMatch(mark -> mark.reach.intersects(block));
    }

    /** Paints the part of the grid that begins at a pixel of it. */
    void paint(BufferedImage block, int left, int top) {
        Rectangle2D whole = new Rectangle2D.Double(left, top, (double) block.getWidth() / density, (double) block.getHeight() / density);
        Graphics2D graphics = smoothly(block.createGraphics());
        graphics.setColor(paper);
        graphics.fillRect(0, 0, block.getWidth(), block.getHeight());
        graphics.scale(density, density);
        graphics.translate(-left, -top);
        Shape all = graphics.getClip();
        for (Mark mark : marks) {
            if (!mark.reach.intersects(whole)) {
                continue;
            }
            graphics.setPaint(mark.paint);
            if (mark.within != null) {
                graphics.clip(mark.within);
            }
            if (mark.stroke == null) {
                graphics.fill(mark.shape);
            } else {
                graphics.setStroke(mark.stroke);
                graphics.draw(mark.shape);
            }
            graphics.setClip(all);
        }
        graphics.dispose();
    }
}
