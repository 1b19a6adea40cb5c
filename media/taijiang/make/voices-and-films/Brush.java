import java.awt.*;
import java.awt.geom.*;
import java.awt.image.BufferedImage;
import java.util.Random;

/** The colours and strokes that all drawings share. A drawing is 1200 by 800 units; what matters stands in the middle 800. */
final class Brush {
    static final Color PAPER = c(0xF7F2E8), INK = c(0x2B2420), RED = c(0x8C1C13), JADE = c(0x3F6B5C), GOLD = c(0xB98B3E),
            RIVER = c(0x6C93A6), WALL = c(0xF1E8D6), ROOF = c(0x4A4744), WOOD = c(0x7A5C3E), PALE = c(0xE6DCC8), MIST = c(0xDDE3DC);

    final Graphics2D g;

    Brush(Graphics2D g) {
        this.g = g;
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    }

    static Color c(int rgb) { return new Color(rgb); }
    static Color mix(Color a, Color b, double t) {
        return new Color((int) (a.getRed() + (b.getRed() - a.getRed()) * t), (int) (a.getGreen() + (b.getGreen() - a.getGreen()) * t),
                (int) (a.getBlue() + (b.getBlue() - a.getBlue()) * t));
    }
    static Color clear(Color a, int alpha) { return new Color(a.getRed(), a.getGreen(), a.getBlue(), alpha); }

    Brush fill(Color colour, Shape shape) { g.setColor(colour); g.fill(shape); return this; }
    Brush box(Color colour, double x, double y, double w, double h) { return fill(colour, new Rectangle2D.Double(x, y, w, h)); }
    Brush round(Color colour, double x, double y, double w, double h, double r) { return fill(colour, new RoundRectangle2D.Double(x, y, w, h, r, r)); }
    Brush disc(Color colour, double x, double y, double r) { return oval(colour, x, y, r, r); }
    Brush oval(Color colour, double x, double y, double rx, double ry) { return fill(colour, new Ellipse2D.Double(x - rx, y - ry, 2 * rx, 2 * ry)); }
    Brush line(Color colour, double width, double... xy) {
        g.setColor(colour);
        g.setStroke(new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(path(false, xy));
        return this;
    }
    Brush curve(Color colour, double width, double x, double y, double cx, double cy, double x2, double y2) {
        g.setColor(colour);
        g.setStroke(new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(new QuadCurve2D.Double(x, y, cx, cy, x2, y2));
        return this;
    }
    Brush ring(Color colour, double width, double x, double y, double r) {
        g.setColor(colour);
        g.setStroke(new BasicStroke((float) width));
        g.draw(new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r));
        return this;
    }
    Brush dashes(Color colour, double width, Shape shape) {
        g.setColor(colour);
        g.setStroke(new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND, 1, new float[] {(float) (width * 2.2), (float) (width * 2.4)}, 0));
        g.draw(shape);
        return this;
    }
    Brush shape(Color colour, double... xy) { return fill(colour, path(true, xy)); }
    static Path2D path(boolean closed, double... xy) {
        var p = new Path2D.Double();
        p.moveTo(xy[0], xy[1]);
        for (int i = 2; i < xy.length; i += 2) p.lineTo(xy[i], xy[i + 1]);
        if (closed) p.closePath();
        return p;
    }

    /** Sky that fades to paper, with a pale sun. */
    Brush sky(Color top, double sunX, double sunY) {
        g.setPaint(new GradientPaint(0, 0, top, 0, 520, PAPER));
        g.fill(new Rectangle(0, 0, 1200, 800));
        g.setPaint(new RadialGradientPaint(new Point2D.Double(sunX, sunY), 190, new float[] {0, 1}, new Color[] {clear(c(0xF6D9A0), 190), clear(c(0xF6D9A0), 0)}));
        g.fill(new Rectangle(0, 0, 1200, 800));
        return disc(c(0xF3D7A2), sunX, sunY, 62);
    }

    /** One range of hills from side to side, standing on the line base. */
    Brush hills(Color colour, double base, double height, double shift) {
        var p = new Path2D.Double();
        p.moveTo(0, base);
        for (int x = 0; x <= 1200; x += 10) {
            double t = x / 1200.0 * Math.PI * 2 + shift;
            p.lineTo(x, base - height * (0.45 + 0.28 * Math.sin(t * 1.3) + 0.17 * Math.sin(t * 2.9 + 1) + 0.07 * Math.sin(t * 6.1)));
        }
        p.lineTo(1200, base);
        p.closePath();
        g.setPaint(new GradientPaint(0, (float) (base - height), colour, 0, (float) base, mix(colour, PAPER, 0.75)));
        g.fill(p);
        return this;
    }

    Brush land() { return sky(c(0xCFDEDD), 905, 150).hills(c(0xB7C8C4), 470, 190, 0.6).hills(c(0x93AFA6), 480, 120, 2.2); }

    Brush ground(Color colour, double y) {
        var p = new Path2D.Double();
        p.moveTo(0, y + 14);
        p.curveTo(300, y - 18, 760, y - 14, 1200, y + 10);
        p.lineTo(1200, 800);
        p.lineTo(0, 800);
        p.closePath();
        g.setPaint(new GradientPaint(0, (float) y, colour, 0, 800, mix(colour, INK, 0.12)));
        g.fill(p);
        return this;
    }

    Brush water(double y, double depth) {
        g.setPaint(new GradientPaint(0, (float) y, mix(RIVER, PAPER, 0.45), 0, (float) (y + depth), mix(RIVER, INK, 0.08)));
        g.fill(new Rectangle2D.Double(0, y, 1200, depth));
        var r = new Random(7);
        for (double at = y + 22; at < y + depth; at += 24 + (at - y) * 0.06)
            for (int i = 0; i < 7; i++) {
                double x = r.nextInt(1200), w = 50 + r.nextInt(110);
                curve(clear(PAPER, 120), 3, x, at, x + w / 2, at - 9, x + w, at);
            }
        return this;
    }

    Brush tree(double x, double y, double s, Color leaf) {
        oval(clear(INK, 28), x, y, 62 * s, 10 * s);
        shape(WOOD, x - 9 * s, y, x + 9 * s, y, x + 5 * s, y - 130 * s, x - 5 * s, y - 130 * s);
        line(WOOD, 6 * s, x, y - 80 * s, x + 34 * s, y - 128 * s);
        Color dark = mix(leaf, INK, 0.16), light = mix(leaf, PAPER, 0.22);
        disc(dark, x + 36 * s, y - 140 * s, 48 * s).disc(dark, x - 40 * s, y - 138 * s, 50 * s);
        disc(leaf, x, y - 175 * s, 66 * s).disc(leaf, x - 26 * s, y - 140 * s, 46 * s).disc(leaf, x + 34 * s, y - 152 * s, 40 * s);
        return disc(light, x - 18 * s, y - 196 * s, 28 * s);
    }

    Brush bush(double x, double y, double s, Color leaf) {
        disc(mix(leaf, INK, 0.14), x - 30 * s, y - 18 * s, 26 * s).disc(mix(leaf, INK, 0.1), x + 30 * s, y - 18 * s, 26 * s);
        return disc(leaf, x, y - 26 * s, 34 * s);
    }

    /** A wall with the curved saddle gable of old Fuzhou houses. */
    Brush saddle(double x, double y, double w, double h, Color wall) {
        var p = new Path2D.Double();
        double t = y - h;
        p.moveTo(x, y);
        p.lineTo(x, t + h * 0.16);
        p.curveTo(x + w * 0.06, t + h * 0.14, x + w * 0.18, t + h * 0.12, x + w * 0.27, t - h * 0.02);
        p.curveTo(x + w * 0.36, t - h * 0.16, x + w * 0.64, t - h * 0.16, x + w * 0.73, t - h * 0.02);
        p.curveTo(x + w * 0.82, t + h * 0.12, x + w * 0.94, t + h * 0.14, x + w, t + h * 0.16);
        p.lineTo(x + w, y);
        p.closePath();
        fill(wall, p);
        var cap = new Path2D.Double();
        cap.moveTo(x - 14, t + h * 0.13);
        cap.curveTo(x + w * 0.06, t + h * 0.15, x + w * 0.18, t + h * 0.12, x + w * 0.27, t - h * 0.02);
        cap.curveTo(x + w * 0.36, t - h * 0.16, x + w * 0.64, t - h * 0.16, x + w * 0.73, t - h * 0.02);
        cap.curveTo(x + w * 0.82, t + h * 0.12, x + w * 0.94, t + h * 0.15, x + w + 14, t + h * 0.13);
        g.setStroke(new BasicStroke((float) Math.max(9, h * 0.05), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.setColor(ROOF);
        g.draw(cap);
        return this;
    }

    /** A tiled roof with upturned eaves; x and y are the middle of its lower edge. */
    Brush eaves(double x, double y, double w, double h) {
        var p = new Path2D.Double();
        p.moveTo(x - w / 2, y - h * 0.16);
        p.quadTo(x - w * 0.3, y - h * 0.1, x - w * 0.24, y - h);
        p.lineTo(x + w * 0.24, y - h);
        p.quadTo(x + w * 0.3, y - h * 0.1, x + w / 2, y - h * 0.16);
        p.quadTo(x + w * 0.3, y + h * 0.04, x, y);
        p.quadTo(x - w * 0.3, y + h * 0.04, x - w / 2, y - h * 0.16);
        p.closePath();
        fill(ROOF, p);
        Shape old = g.getClip();
        g.clip(p);
        for (double i = -9; i <= 9; i++) line(clear(PAPER, 46), 3, x + i * w * 0.027, y - h, x + i * w * 0.055, y + 6);
        g.setClip(old);
        return round(mix(ROOF, INK, 0.3), x - w * 0.26, y - h - 9, w * 0.52, 14, 10);
    }

    Brush lantern(double x, double y, double s) {
        line(INK, 3 * s, x, y - 76 * s, x, y - 46 * s);
        g.setPaint(new RadialGradientPaint(new Point2D.Double(x, y), (float) (120 * s), new float[] {0, 1}, new Color[] {clear(c(0xF6D9A0), 120), clear(c(0xF6D9A0), 0)}));
        g.fill(new Ellipse2D.Double(x - 120 * s, y - 120 * s, 240 * s, 240 * s));
        oval(RED, x, y, 52 * s, 46 * s).oval(mix(RED, GOLD, 0.3), x, y, 26 * s, 46 * s).oval(mix(RED, GOLD, 0.12), x, y, 9 * s, 46 * s);
        round(GOLD, x - 22 * s, y - 54 * s, 44 * s, 12 * s, 6).round(GOLD, x - 22 * s, y + 42 * s, 44 * s, 12 * s, 6);
        return line(GOLD, 3 * s, x, y + 54 * s, x, y + 96 * s).line(GOLD, 2 * s, x - 8 * s, y + 54 * s, x - 8 * s, y + 86 * s).line(GOLD, 2 * s, x + 8 * s, y + 54 * s, x + 8 * s, y + 86 * s);
    }

    /** An auspicious cloud with scrolls. */
    Brush cloud(double x, double y, double s, Color colour) {
        fill(colour, new RoundRectangle2D.Double(x - 130 * s, y - 8 * s, 260 * s, 56 * s, 56 * s, 56 * s));
        disc(colour, x - 52 * s, y - 6 * s, 52 * s).disc(colour, x + 26 * s, y - 24 * s, 68 * s).disc(colour, x + 92 * s, y + 6 * s, 36 * s);
        g.setColor(clear(PAPER, 190));
        g.setStroke(new BasicStroke((float) (5 * s), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(new Arc2D.Double(x - 12 * s, y - 58 * s, 76 * s, 76 * s, -40, 300, Arc2D.OPEN));
        g.draw(new Arc2D.Double(x + 8 * s, y - 38 * s, 36 * s, 36 * s, 120, 260, Arc2D.OPEN));
        g.draw(new Arc2D.Double(x - 84 * s, y - 30 * s, 52 * s, 52 * s, -60, 280, Arc2D.OPEN));
        return this;
    }

    Brush cup(double x, double y, double s) {
        oval(clear(INK, 30), x, y + 4 * s, 74 * s, 10 * s);
        var p = new Path2D.Double();
        p.moveTo(x - 60 * s, y - 78 * s);
        p.curveTo(x - 58 * s, y - 22 * s, x - 36 * s, y, x - 22 * s, y);
        p.lineTo(x + 22 * s, y);
        p.curveTo(x + 36 * s, y, x + 58 * s, y - 22 * s, x + 60 * s, y - 78 * s);
        p.closePath();
        g.setPaint(new GradientPaint((float) (x - 60 * s), 0, c(0xFBF8F0), (float) (x + 60 * s), 0, c(0xD9D6CB)));
        g.fill(p);
        curve(RIVER, 5 * s, x - 54 * s, y - 52 * s, x, y - 36 * s, x + 54 * s, y - 52 * s);
        return oval(c(0xE9E4D6), x, y - 78 * s, 60 * s, 14 * s).oval(c(0xB7793A), x, y - 77 * s, 52 * s, 10 * s);
    }

    Brush steam(double x, double y, double s) {
        for (int i = -1; i <= 1; i++) {
            var p = new Path2D.Double();
            p.moveTo(x + i * 26 * s, y);
            p.curveTo(x + i * 26 * s - 22 * s, y - 34 * s, x + i * 26 * s + 22 * s, y - 62 * s, x + i * 26 * s, y - 100 * s);
            g.setStroke(new BasicStroke((float) (6 * s), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            g.setColor(clear(Color.WHITE, 150));
            g.draw(p);
        }
        return this;
    }

    Brush bench(double x, double y, double s) {
        oval(clear(INK, 30), x, y + 2, 110 * s, 10 * s);
        box(ROOF, x - 86 * s, y - 50 * s, 10 * s, 50 * s).box(ROOF, x + 76 * s, y - 50 * s, 10 * s, 50 * s);
        round(WOOD, x - 104 * s, y - 58 * s, 208 * s, 16 * s, 8);
        return round(mix(WOOD, PAPER, 0.15), x - 104 * s, y - 96 * s, 208 * s, 13 * s, 8).round(mix(WOOD, PAPER, 0.15), x - 104 * s, y - 118 * s, 208 * s, 13 * s, 8)
                .box(ROOF, x - 80 * s, y - 118 * s, 7 * s, 66 * s).box(ROOF, x + 73 * s, y - 118 * s, 7 * s, 66 * s);
    }

    Brush boat(double x, double y, double s) {
        var hull = new Path2D.Double();
        hull.moveTo(x - 170 * s, y - 34 * s);
        hull.curveTo(x - 110 * s, y + 16 * s, x + 110 * s, y + 16 * s, x + 180 * s, y - 44 * s);
        hull.curveTo(x + 90 * s, y - 18 * s, x - 90 * s, y - 14 * s, x - 170 * s, y - 34 * s);
        hull.closePath();
        oval(clear(INK, 36), x, y + 12 * s, 170 * s, 12 * s);
        var mat = new Path2D.Double();
        mat.moveTo(x - 84 * s, y - 20 * s);
        mat.curveTo(x - 78 * s, y - 108 * s, x + 62 * s, y - 108 * s, x + 72 * s, y - 20 * s);
        mat.closePath();
        fill(mix(WOOD, PAPER, 0.28), mat);
        for (int i = -2; i <= 2; i++) curve(clear(INK, 60), 3 * s, x + i * 28 * s - 6, y - 24 * s, x + i * 26 * s - 10, y - 60 * s, x + i * 20 * s - 6, y - 84 * s);
        fill(WOOD, hull);
        return line(mix(WOOD, INK, 0.35), 6 * s, x + 96 * s, y - 130 * s, x + 150 * s, y + 20 * s);
    }

    /** A very light grain, as of paper. */
    static void grain(BufferedImage picture, int strength) {
        var r = new Random(11);
        for (int y = 0; y < picture.getHeight(); y++)
            for (int x = 0; x < picture.getWidth(); x++) {
                int v = picture.getRGB(x, y), n = r.nextInt(2 * strength + 1) - strength;
                picture.setRGB(x, y, at(v >> 16, n) << 16 | at(v >> 8, n) << 8 | at(v, n));
            }
    }
    private static int at(int v, int n) { return Math.clamp((v & 255) + n, 0, 255); }
}
