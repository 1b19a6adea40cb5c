import java.awt.*;
import java.awt.geom.*;
import java.awt.image.*;
import java.io.File;
import java.util.Random;
import javax.imageio.*;
import javax.imageio.stream.FileImageOutputStream;

/**
 * What all the drawn pictures share: paper-like gradients with grain, sky, hills, trees, people, houses, boats,
 * and the notice in the corner. Everything is seeded, so a second run draws the same picture.
 */
class PicturesBrush {
    static final String NOTICE = "示意画，非实景、非史料";
    static final int PAPER = 0xF3EDE0, INK = 0x3B352E, RED = 0xB5493A, OCHRE = 0xD9A24B, TEAL = 0x4F8580, LEAF = 0x7E9A5F,
            PINE = 0x4C6B52, PLUM = 0x7A4A5E, SKIN = 0xF0C8A4, BLUSH = 0xE79A80, SKY = 0xCFE0DC, SAND = 0xE4D3B4, TILE = 0x5E686B, WOOD = 0x9A6B45;
    final int w, h;
    final BufferedImage image;
    final Graphics2D g;
    final Random r;

    PicturesBrush(int w, int h, long seed) {
        System.setProperty("java.awt.headless", "true");
        this.w = w;
        this.h = h;
        r = new Random(seed);
        image = new BufferedImage(w, h, BufferedImage.TYPE_INT_RGB);
        g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.setColor(c(PAPER));
        g.fillRect(0, 0, w, h);
    }

    // ---- colour and grain -------------------------------------------------------------------------------

    static Color c(int rgb) { return new Color(rgb); }
    static Color c(int rgb, int alpha) { return new Color(rgb >> 16 & 255, rgb >> 8 & 255, rgb & 255, alpha); }

    static int mix(int a, int b, double t) {
        t = Math.max(0, Math.min(1, t));
        int o = 0;
        for (int s = 0; s <= 16; s += 8) o |= (int) Math.round((a >> s & 255) + ((b >> s & 255) - (a >> s & 255)) * t) << s;
        return o;
    }
    static int light(int a, double t) { return mix(a, 0xFFF6E2, t); }
    static int dark(int a, double t) { return mix(a, 0x2E2A33, t); }
    int vary(int a, double t) { return mix(a, r.nextBoolean() ? 0xFFF3D8 : 0x2F3A33, r.nextDouble() * t); }
    double rnd(double a, double b) { return a + r.nextDouble() * (b - a); }
    int pick(int... a) { return a[r.nextInt(a.length)]; }

    /** A linear gradient whose steps dissolve in noise, as in a stone print; the noise hides banding too. */
    record Grain(double x1, double y1, int c1, double x2, double y2, int c2, double noise) implements Paint {
        public int getTransparency() { return OPAQUE; }
        public PaintContext createContext(ColorModel m, Rectangle d, Rectangle2D u, AffineTransform t, RenderingHints h) {
            Point2D a = t.transform(new Point2D.Double(x1, y1), null), b = t.transform(new Point2D.Double(x2, y2), null);
            double dx = b.getX() - a.getX(), dy = b.getY() - a.getY(), l = Math.max(1e-6, dx * dx + dy * dy);
            ColorModel rgb = new DirectColorModel(24, 0xFF0000, 0xFF00, 0xFF);
            return new PaintContext() {
                public void dispose() {}
                public ColorModel getColorModel() { return rgb; }
                public Raster getRaster(int x, int y, int w, int h) {
                    WritableRaster out = rgb.createCompatibleWritableRaster(w, h);
                    int[] row = new int[w];
                    for (int j = 0; j < h; j++) {
                        for (int i = 0; i < w; i++) {
                            int n = (x + i) / 2 * 73856093 ^ (y + j) / 2 * 19349663;
                            n = (n ^ n >>> 13) * 1274126177;
                            double k = ((n >>> 16 & 255) / 255.0 - .5) * noise;
                            row[i] = mix(c1, c2, ((x + i - a.getX()) * dx + (y + j - a.getY()) * dy) / l + k);
                        }
                        out.setDataElements(0, j, w, 1, row);
                    }
                    return out;
                }
            };
        }
    }

    void fill(Shape s, int top, int bottom) {
        Rectangle2D b = s.getBounds2D();
        g.setPaint(new Grain(b.getX(), b.getY(), top, b.getX() + b.getWidth() * .18, b.getMaxY(), bottom, .16));
        g.fill(s);
    }
    void fill(Shape s, int colour) { fill(s, light(colour, .16), dark(colour, .10)); }
    void flat(Shape s, int colour) { g.setColor(c(colour)); g.fill(s); }
    void line(Shape s, int colour, double width) { line(s, c(colour), width); }
    void line(Shape s, Color colour, double width) {
        g.setStroke(new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.setColor(colour);
        g.draw(s);
    }
    void shadow(double x, double y, double rx, double ry, int alpha) {
        for (int i = 3; i > 0; i--) { g.setColor(c(0x3A3A46, alpha / 3)); g.fill(oval(x, y, rx * i / 3, ry * i / 3)); }
    }
    /** A soft light or glow. */
    void glow(double x, double y, double radius, int colour, int alpha) {
        g.setPaint(new RadialGradientPaint((float) x, (float) y, (float) radius, new float[] {0, 1}, new Color[] {c(colour, alpha), c(colour, 0)}));
        g.fill(oval(x, y, radius, radius));
    }

    // ---- shapes -----------------------------------------------------------------------------------------

    static Shape oval(double x, double y, double rx, double ry) { return new Ellipse2D.Double(x - rx, y - ry, 2 * rx, 2 * ry); }
    static Shape rect(double x, double y, double w, double h) { return new Rectangle2D.Double(x, y, w, h); }
    static Shape round(double x, double y, double w, double h, double a) { return new RoundRectangle2D.Double(x, y, w, h, a, a); }
    static Shape seg(double a, double b, double c, double d) { return new Line2D.Double(a, b, c, d); }
    static Shape curve(double a, double b, double c, double d, double e, double f) { return new QuadCurve2D.Double(a, b, c, d, e, f); }
    static Path2D poly(double... p) {
        Path2D s = new Path2D.Double();
        s.moveTo(p[0], p[1]);
        for (int i = 2; i < p.length; i += 2) s.lineTo(p[i], p[i + 1]);
        s.closePath();
        return s;
    }
    /** A closed soft outline, as of leaves or clouds. */
    Shape blob(double x, double y, double rx, double ry, int n, double rough) {
        double[] px = new double[n], py = new double[n];
        for (int i = 0; i < n; i++) {
            double a = 2 * Math.PI * i / n, k = 1 + rnd(-rough, rough);
            px[i] = x + Math.cos(a) * rx * k;
            py[i] = y + Math.sin(a) * ry * k;
        }
        Path2D s = new Path2D.Double();
        s.moveTo((px[0] + px[n - 1]) / 2, (py[0] + py[n - 1]) / 2);
        for (int i = 0; i < n; i++) { int j = (i + 1) % n; s.quadTo(px[i], py[i], (px[i] + px[j]) / 2, (py[i] + py[j]) / 2); }
        s.closePath();
        return s;
    }

    // ---- landscape --------------------------------------------------------------------------------------

    void sky(int top, int bottom, double height) {
        g.setPaint(new Grain(0, 0, top, 0, height, bottom, .10));
        g.fill(rect(0, 0, w, height));
    }
    void hills(double y, double amp, int top, int bottom, double depth) {
        Path2D s = new Path2D.Double();
        s.moveTo(-10, y + depth);
        double a = rnd(0, 9), b = rnd(0, 9), k = w / 1600.0;
        for (int x = -10; x <= w + 10; x += 8)
            s.lineTo(x, y - amp * (.5 * Math.sin(x / 310.0 / k + a) + .3 * Math.sin(x / 127.0 / k + b) + .12 * Math.sin(x / 47.0 / k + a * 2)));
        s.lineTo(w + 10, y + depth);
        s.closePath();
        g.setPaint(new Grain(0, y - amp, top, 0, y + depth, bottom, .12));
        g.fill(s);
    }
    void cloud(double x, double y, double s, int alpha) {
        g.setColor(c(0xFFFBF2, alpha));
        Area a = new Area();
        for (int i = 0; i < 5; i++) a.add(new Area(oval(x + (i - 2) * s * .42, y - (i % 2) * s * .14 - (i == 2 ? s * .18 : 0), s * .36, s * .20)));
        a.add(new Area(round(x - s * 1.15, y, s * 2.3, s * .2, s * .2)));
        g.fill(a);
    }
    void bird(double x, double y, double s, int colour) {
        line(curve(x - s, y - s * .35, x - s * .4, y - s * .5, x, y), colour, Math.max(1.2, s * .13));
        line(curve(x, y, x + s * .4, y - s * .5, x + s, y - s * .35), colour, Math.max(1.2, s * .13));
    }
    void ripples(double x0, double y0, double x1, double y1, int n, int colour, int alpha, double size) {
        for (int i = 0; i < n; i++) {
            double y = y0 + (y1 - y0) * Math.pow(r.nextDouble(), .8), k = size * (.4 + .9 * (y - y0) / (y1 - y0)), x = rnd(x0, x1);
            line(new CubicCurve2D.Double(x, y, x + k * .3, y - k * .09, x + k * .6, y + k * .09, x + k, y), c(colour, alpha), Math.max(1, k * .045));
        }
    }
    void grass(double x, double y, double s, int colour) {
        for (int i = 0; i < 5; i++) {
            double a = (i - 2) * .28 + rnd(-.1, .1), l = s * rnd(.7, 1.1);
            line(curve(x + (i - 2) * s * .08, y, x + (i - 2) * s * .1, y - l * .6, x + Math.sin(a) * l, y - Math.cos(a) * l), vary(colour, .25), s * .07);
        }
    }
    void flower(double x, double y, double s, int colour) {
        line(curve(x, y, x + s * .1, y - s * .5, x, y - s), dark(LEAF, .15), s * .07);
        flat(new Ellipse2D.Double(x, y - s * .55, s * .28, s * .13), LEAF);
        for (int i = 0; i < 5; i++) flat(oval(x + Math.cos(i * 1.257) * s * .17, y - s + Math.sin(i * 1.257) * s * .17, s * .14, s * .14), colour);
        flat(oval(x, y - s, s * .1, s * .1), 0xF6DFA0);
    }
    void bush(double x, double y, double s, int colour) {
        shadow(x, y, s * .9, s * .16, 60);
        for (int i = 0; i < 3; i++) fill(blob(x + (i - 1) * s * .45, y - s * .32 - (i == 1 ? s * .16 : 0), s * .46, s * .40, 9, .10), light(colour, .18 - i * .05), dark(colour, .2));
        for (int i = 0; i < 14; i++) { double a = rnd(0, 6.28), d = rnd(0, .7); flat(oval(x + Math.cos(a) * d * s * .8, y - s * .4 + Math.sin(a) * d * s * .38, s * .035, s * .025), light(colour, rnd(.2, .45))); }
    }
    /** Kinds: 0 round, 1 spreading (as a banyan), 2 willow, 3 pine, 4 tall. y is the foot, s the height. */
    void tree(double x, double y, double s, int kind, int colour) {
        shadow(x, y, s * .34, s * .045, 75);
        int bark = vary(0x80664E, .2);
        double th = s * (kind == 1 ? .075 : .045);
        Path2D trunk = new Path2D.Double();
        trunk.moveTo(x - th * 1.5, y);
        trunk.quadTo(x - th * .6, y - s * .1, x - th * .55, y - s * .55);
        trunk.lineTo(x + th * .55, y - s * .55);
        trunk.quadTo(x + th * .6, y - s * .1, x + th * 1.6, y);
        trunk.closePath();
        fill(trunk, light(bark, .1), dark(bark, .25));
        if (kind == 1 || kind == 0) for (int i = -1; i <= 1; i += 2) line(curve(x, y - s * .3, x + i * s * .06, y - s * .45, x + i * s * .2, y - s * .55), dark(bark, .1), th * .6);
        if (kind == 3) {
            for (int i = 0; i < 5; i++) { double k = 1 - i * .17, yy = y - s * (.3 + i * .15); fill(blob(x + rnd(-.05, .05) * s, yy, s * .30 * k, s * .085, 11, .10), light(colour, .12 + i * .03), dark(colour, .25)); }
            return;
        }
        if (kind == 2) {
            fill(blob(x, y - s * .72, s * .26, s * .22, 12, .1), light(colour, .15), dark(colour, .1));
            for (int i = 0; i < 34; i++) {
                double a = rnd(-1, 1), sx = x + a * s * .34, sy = y - s * (.86 - a * a * .22), l = s * rnd(.28, .55);
                line(curve(sx - a * s * .1, sy, sx + a * s * .06, sy, sx + a * s * .07, sy + l), c(mix(light(colour, .25), dark(colour, .15), r.nextDouble()), 190), Math.max(1, s * .010));
            }
            return;
        }
        double rx = kind == 1 ? .46 : kind == 4 ? .17 : .30, ry = kind == 1 ? .22 : kind == 4 ? .36 : .27, cy = kind == 1 ? .70 : kind == 4 ? .60 : .68;
        int n = kind == 1 ? 11 : 7;
        for (int i = 0; i < n; i++) {
            double a = 6.28 * i / n, k = kind == 1 ? .62 : .5;
            fill(blob(x + Math.cos(a) * s * rx * k, y - s * cy + Math.sin(a) * s * ry * k, s * rx * .56, s * ry * .62, 11, .08), mix(light(colour, .22), colour, Math.sin(a) * .5 + .5), dark(colour, .12 + .14 * (Math.sin(a) * .5 + .5)));
        }
        fill(blob(x - s * rx * .12, y - s * (cy + ry * .15), s * rx * .62, s * ry * .6, 12, .08), light(colour, .3), colour);
        int leaves = (int) Math.min(150, s * .5);
        for (int i = 0; i < leaves; i++) {
            double a = rnd(0, 6.28), d = Math.sqrt(r.nextDouble());
            double lx = x + Math.cos(a) * d * s * rx, ly = y - s * cy + Math.sin(a) * d * s * ry, up = Math.sin(a) * d;
            g.setColor(c(up < 0 ? light(colour, .45) : dark(colour, .3), 130));
            g.fill(oval(lx, ly, s * .012 + .6, s * .007 + .5));
        }
    }

    // ---- people -----------------------------------------------------------------------------------------

    /** hair: 0 short, 1 bob, 2 bun, 3 straw hat, 4 bald on top; pose: 0 stand, 1 walk, 2 sit, 3 crouch. Arms in degrees, 0 down, 90 forward. */
    record Figure(int skin, int hairColour, int hair, int top, int bottom, boolean child, boolean glasses) {}
    static final Figure CHILD = new Figure(SKIN, 0x33291F, 1, 0xE8B33F, 0x4F7C84, true, false);
    static final Figure GRANDMA = new Figure(0xEEC5A2, 0xC9C6C0, 2, 0x8C4B60, 0x4B4A57, false, true);

    Figure anyone() {
        boolean old = r.nextInt(4) == 0;
        return new Figure(pick(SKIN, 0xEBC09A, 0xE3B48C), old ? 0xBDB8B0 : pick(0x33291F, 0x42352B, 0x2B2727), pick(0, 0, 1, 2, 0, 3),
            pick(0xC46A52, 0x5F8E8A, 0xD9A24B, 0x6F87A8, 0xE7DCC6, 0x8A9E6C, 0x9B6A86, 0xDDA08A, 0x4E6478), pick(0x4A5260, 0x6B5B4C, 0x3F4A48, 0x85715C, 0x5A4A5E), r.nextInt(5) == 0, old && r.nextBoolean());
    }

    void person(double x, double y, double s, Figure f, int pose, int face, double armBack, double armFront) {
        AffineTransform old = g.getTransform();
        g.translate(x, y);
        if (pose < 2) shadow(0, 0, s * .2, s * .035, 80);
        g.scale(s / 100 * face, s / 100);
        double hr = f.child ? 16 : 11.5, neck = f.child ? -60 : -71, hip = f.child ? -28 : -36, shoulder = neck + 5, bw = f.child ? 11 : 11.5;
        if (pose == 2) { double d = f.child ? 2 : 6; neck += d; hip += d; shoulder += d; }
        if (pose == 3) { double d = f.child ? 14 : 20; neck += d; hip += d + 2; shoulder += d; }
        int shoe = 0x3A3434, bottom = f.bottom;
        double lw = f.child ? 8.5 : 9;
        arm(shoulder, armBack, f, dark(f.top, .14), -3, f.child ? .8 : 1);
        if (pose == 0 || pose == 1) {
            double st = pose == 1 ? 11 : 3.5;
            line(seg(-2.5, hip, -st, -5), dark(bottom, .12), lw);
            line(seg(2.5, hip, st, -5), bottom, lw);
            flat(round(-st - 5, -5, 13, 6, 5), shoe);
            flat(round(st - 4, -5, 13, 6, 5), shoe);
        } else {
            double kx = pose == 2 ? (f.child ? 15 : 20) : 13, ky = pose == 2 ? hip + 3 : hip - 6;
            line(seg(0, hip + 1, kx, ky), bottom, lw + 1.5);
            line(seg(kx, ky, pose == 2 ? kx + 1 : kx - 8, -5), bottom, lw);
            flat(round((pose == 2 ? kx : kx - 9) - 4, -6, 13, 6, 5), shoe);
        }
        Path2D body = new Path2D.Double();
        body.moveTo(-bw * .55, neck);
        body.quadTo(-bw * 1.1, neck + 4, -bw * 1.05, hip + 4);
        body.quadTo(0, hip + 9, bw * 1.05, hip + 4);
        body.quadTo(bw * 1.1, neck + 4, bw * .55, neck);
        body.closePath();
        fill(body, light(f.top, .12), dark(f.top, .08));
        double hy = neck - hr + 2.5;
        flat(round(-3.5, neck - 4, 7, 8, 4), dark(f.skin, .08));
        if (f.hair == 1) flat(round(-hr - 1.5, hy - hr, hr * 2 + 2, hr * 2.05, hr * 1.4), f.hairColour);
        if (f.hair == 2) flat(oval(-hr * .75, hy - hr * .75, hr * .45, hr * .42), f.hairColour);
        flat(oval(0, hy, hr, hr), f.skin);
        g.setColor(c(BLUSH, 120));
        g.fill(oval(hr * .60, hy + hr * .36, hr * .24, hr * .17));
        g.fill(oval(-hr * .22, hy + hr * .36, hr * .2, hr * .16));
        if (f.hair != 3) {
            Area cap = new Area(oval(0, hy, hr + 1, hr + 1));
            cap.subtract(new Area(oval(hr * .38, hy + hr * .52, hr * 1.12, f.hair == 4 ? hr * 1.35 : hr * .98)));
            flat(cap, f.hairColour);
        } else {
            flat(poly(-hr * 1.9, hy - hr * .25, hr * 1.9, hy - hr * .25, 0, hy - hr * 1.75), 0xDDB872);
            line(seg(-hr * 1.9, hy - hr * .25, hr * 1.9, hy - hr * .25), 0xB98F4E, 1.6);
        }
        if (s > 70) {      // too small to see otherwise
            flat(oval(hr * .08, hy + hr * .08, 1.5, 1.9), INK);
            flat(oval(hr * .66, hy + hr * .08, 1.5, 1.9), INK);
            line(curve(hr * .18, hy + hr * .48, hr * .4, hy + hr * .64, hr * .62, hy + hr * .46), 0xA3503F, 1.3);
            if (f.glasses) {
                line(oval(hr * .05, hy + hr * .08, 4, 4), 0x6A5648, .9);
                line(oval(hr * .70, hy + hr * .08, 4, 4), 0x6A5648, .9);
            }
            line(seg(0, neck + 6, 0, hip + 2), c(dark(f.top, .2), 110), .8);
        }
        arm(shoulder, armFront, f, light(f.top, .05), 3, f.child ? .8 : 1);
        g.setTransform(old);
    }

    private void arm(double y, double angle, Figure f, int colour, double x, double k) {
        double a = Math.toRadians(angle), b = a + Math.toRadians(angle > 8 ? 22 : 4);
        double ex = x + Math.sin(a) * 16 * k, ey = y + Math.cos(a) * 16 * k, hx = ex + Math.sin(b) * 14 * k, hy = ey + Math.cos(b) * 14 * k;
        line(poly(x, y, ex, ey, hx, hy, ex, ey), colour, 7 * k);
        flat(oval(hx + Math.sin(b) * 3, hy + Math.cos(b) * 3, 3.8 * k, 3.8 * k), f.skin);
    }

    // ---- things -----------------------------------------------------------------------------------------

    void bench(double x, double y, double s) {
        shadow(x + s * .5, y, s * .55, s * .05, 80);
        for (double d : new double[] {.1, .86}) fill(rect(x + s * d, y - s * .22, s * .05, s * .22), 0x77706A);
        for (int i = 0; i < 3; i++) fill(round(x, y - s * (.26 - i * .001) - s * .095 * i - (i > 0 ? s * .06 : 0), s, s * .06, 6), light(WOOD, .15 + i * .05), WOOD);
        for (double d : new double[] {.12, .86}) fill(rect(x + s * d, y - s * .5, s * .03, s * .25), 0x77706A);
    }
    void lantern(double x, double y, double s, int colour) {
        glow(x, y + s * .6, s * 1.7, 0xFFD98A, 70);
        line(seg(x, y - s * .5, x, y), dark(WOOD, .3), s * .04);
        fill(round(x - s * .2, y - s * .06, s * .4, s * .1, 4), OCHRE);
        fill(oval(x, y + s * .42, s * .52, s * .42), light(colour, .25), dark(colour, .05));
        for (int i = -1; i <= 1; i++) line(oval(x, y + s * .42, Math.abs(i) * s * .3 + .1, s * .42), c(0x5A1E18, 70), s * .02);
        fill(round(x - s * .2, y + s * .80, s * .4, s * .09, 4), OCHRE);
        for (int i = -1; i <= 1; i++) line(seg(x + i * s * .07, y + s * .9, x + i * s * .09, y + s * 1.2), OCHRE, s * .03);
    }
    void cat(double x, double y, double s, int colour, boolean asleep) {
        shadow(x, y, s * .5, s * .08, 70);
        fill(oval(x, y - s * .2, s * .45, s * .22), colour);
        line(curve(x - s * .4, y - s * .15, x - s * .75, y - s * (asleep ? .05 : .3), x - s * (asleep ? .3 : .7), y - s * (asleep ? .02 : .6)), colour, s * .1);
        double hx = x + s * .38, hy = y - s * (asleep ? .22 : .42);
        fill(oval(hx, hy, s * .2, s * .18), colour);
        flat(poly(hx - s * .18, hy - s * .06, hx - s * .14, hy - s * .28, hx - s * .02, hy - s * .15), colour);
        flat(poly(hx + s * .18, hy - s * .06, hx + s * .14, hy - s * .28, hx + s * .02, hy - s * .15), colour);
        if (asleep) { line(curve(hx - s * .1, hy, hx - s * .06, hy + s * .04, hx - s * .02, hy), INK, s * .022); line(curve(hx + s * .04, hy, hx + s * .08, hy + s * .04, hx + s * .12, hy), INK, s * .022); }
        else { flat(oval(hx - s * .06, hy, s * .02, s * .03), INK); flat(oval(hx + s * .08, hy, s * .02, s * .03), INK); }
    }
    void boat(double x, double y, double s, int hull, int kind, int face) {
        AffineTransform old = g.getTransform();
        g.translate(x, y);
        g.scale(face, 1);
        g.setColor(c(0x2F4A4A, 50));
        g.fill(oval(0, s * .05, s * .58, s * .055));
        Path2D p = new Path2D.Double();
        p.moveTo(-s * .55, -s * .13);
        p.quadTo(-s * .4, s * .07, -s * .2, s * .07);
        p.lineTo(s * .25, s * .07);
        p.quadTo(s * .45, s * .05, s * .6, -s * .17);
        p.quadTo(s * .3, -s * .04, 0, -s * .04);
        p.quadTo(-s * .3, -s * .04, -s * .55, -s * .13);
        p.closePath();
        if (kind == 1) {      // a mat-covered boat
            Path2D roof = new Path2D.Double();
            roof.moveTo(-s * .3, -s * .04);
            roof.quadTo(-s * .28, -s * .27, -s * .05, -s * .27);
            roof.quadTo(s * .2, -s * .27, s * .2, -s * .04);
            roof.closePath();
            fill(roof, 0xC49A62, 0x8C6A43);
            for (int i = 1; i < 7; i++) line(curve(-s * .3 + i * s * .07, -s * .04, -s * .29 + i * s * .07, -s * .22, -s * .24 + i * s * .06, -s * .265), c(0x5E4328, 90), s * .008);
        }
        if (kind == 2) {      // a sail
            line(seg(0, -s * .04, s * .02, -s * .95), dark(WOOD, .2), s * .022);
            Path2D sail = new Path2D.Double();
            sail.moveTo(s * .03, -s * .93);
            sail.quadTo(s * .45, -s * .6, s * .36, -s * .14);
            sail.lineTo(-s * .12, -s * .12);
            sail.quadTo(-s * .02, -s * .6, s * .03, -s * .93);
            fill(sail, 0xF0DDB8, 0xD09A62);
            for (int i = 1; i < 6; i++) line(curve(-s * .09 + i * s * .012, -s * .13 - i * s * .13, s * .15, -s * .17 - i * s * .13, s * .36 - i * s * .03, -s * .15 - i * s * .13), c(0x8A5A38, 120), s * .008);
        }
        fill(p, light(hull, .1), dark(hull, .3));
        line(curve(-s * .55, -s * .13, -s * .3, -s * .04, 0, -s * .04), light(hull, .4), s * .016);
        line(curve(0, -s * .04, s * .3, -s * .04, s * .6, -s * .17), light(hull, .4), s * .016);
        g.setTransform(old);
    }

    /** A house seen a little from above: front, right gable, tiled roof with rows. x, y is the front's lower left. */
    void house(double x, double y, double bw, double bh, int wall, int roof, int style) {
        double sd = bw * .32, lift = sd * .42, rh = bh * .55 + sd * .2, o = bw * .05, rx = x + bw;
        fill(poly(rx, y, rx + sd, y - lift, rx + sd, y - bh - lift, rx + sd * .5, y - bh - rh, rx, y - bh), dark(wall, .12), dark(wall, .26));
        fill(rect(x, y - bh, bw, bh), light(wall, .18), dark(wall, .06));
        flat(rect(x, y - bh * .10, bw, bh * .10), dark(wall, .3));
        int bays = Math.max(2, (int) Math.round(bw / (bh * .55)));
        double bay = bw / bays;
        int timber = vary(style == 1 ? 0x8A4B34 : 0x6B4A34, .15), door = r.nextInt(bays);
        for (int i = 0; i < bays; i++) {
            double bx = x + i * bay + bay * .16, ww = bay * .68;
            if (i == door) {
                flat(rect(bx, y - bh * .66, ww, bh * .66), dark(timber, .45));
                fill(rect(bx, y - bh * .66, ww * .42, bh * .64), timber);
                if (style != 0) fill(poly(bx - bay * .1, y - bh * .68, bx + ww + bay * .1, y - bh * .68, bx + ww + bay * .16, y - bh * .54, bx - bay * .16, y - bh * .54), pick(RED, TEAL, OCHRE, 0x7C8DA0));
            } else {
                double wy = y - bh * .70, wh = bh * .38;
                boolean lit = r.nextInt(3) == 0;
                flat(rect(bx, wy, ww, wh), lit ? 0xF4D48C : dark(0x52626A, .1));
                line(rect(bx, wy, ww, wh), timber, Math.max(1, bh * .022));
                for (int k = 1; k < 3; k++) line(seg(bx + ww * k / 3, wy, bx + ww * k / 3, wy + wh), timber, Math.max(.8, bh * .012));
                line(seg(bx, wy + wh / 2, bx + ww, wy + wh / 2), timber, Math.max(.8, bh * .012));
                if (r.nextInt(3) == 0) for (int k = 0; k < 4; k++) flat(oval(bx + ww * (k + .5) / 4, wy + wh, bh * .04, bh * .035), pick(0xD98A7A, LEAF, 0xE8C46A, LEAF));
            }
        }
        g.setColor(c(0x2A2622, 60));
        g.fill(rect(x, y - bh, bw, bh * .10));
        Path2D top = poly(x - o, y - bh + bh * .05, rx + o, y - bh + bh * .05, rx + sd * .5 + o * .6, y - bh - rh, x + sd * .5 - o * .6, y - bh - rh);
        fill(top, light(roof, .2), dark(roof, .12));
        double pitch = Math.max(5, bh * .075);
        for (double d = 0; d <= bw + 2 * o; d += pitch) {
            double t = d / (bw + 2 * o);
            line(seg(x - o + d, y - bh + bh * .05, x + sd * .5 - o * .6 + t * (bw + 1.2 * o), y - bh - rh), c(dark(roof, .35), 120), Math.max(.8, bh * .010));
            flat(oval(x - o + d, y - bh + bh * .05, pitch * .22, pitch * .22), dark(roof, .25));
        }
        line(curve(x + sd * .5 - o * 1.6, y - bh - rh - bh * .09, x + sd * .5 + bw * .5, y - bh - rh + bh * .06, rx + sd * .5 + o * 1.6, y - bh - rh - bh * .09), dark(roof, .35), bh * .06);
        line(seg(rx + o, y - bh + bh * .05, rx + sd * .5 + o * .6, y - bh - rh), light(roof, .35), Math.max(1, bh * .03));
    }

    // ---- finishing --------------------------------------------------------------------------------------

    /** Light from the upper left and a darker rim, so that flat shapes belong to one picture. */
    void finish() {
        g.setPaint(new RadialGradientPaint((float) (w * .42), (float) (h * .40), (float) (Math.hypot(w, h) * .66), new float[] {0, .55f, 1},
            new Color[] {c(0xFFF1D0, 26), c(0xFFF1D0, 0), c(0x4A3326, 58)}));
        g.fillRect(0, 0, w, h);
    }
    void notice(String text, double size) {
        g.setFont(new Font("Noto Sans CJK SC", Font.PLAIN, 1).deriveFont((float) size));
        int tw = g.getFontMetrics().stringWidth(text);
        double x = w - tw - size * 1.9, y = h - size * 2.4;
        g.setColor(c(0xFBF7EE, 205));
        g.fill(round(x - size * .7, y, tw + size * 1.4, size * 1.7, size * .9));
        g.setColor(c(0x4A4138));
        g.drawString(text, (float) x, (float) (y + size * 1.2));
    }
    void save(String file, double quality) throws Exception {
        g.dispose();
        File f = new File(file);
        f.getParentFile().mkdirs();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ImageWriteParam p = writer.getDefaultWriteParam();
        p.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        p.setCompressionQuality((float) quality);
        f.delete();
        try (FileImageOutputStream out = new FileImageOutputStream(f)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), p);
        }
        System.out.println(file + " " + f.length() / 1024 + " KB");
    }
}
