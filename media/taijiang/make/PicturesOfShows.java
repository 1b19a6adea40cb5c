import java.awt.*;
import java.awt.geom.*;
import java.awt.image.BufferedImage;
import java.io.File;

/**
 * Draws what is looked around in, turned and laid over each other: two panoramas of an invented courtyard and riverside (equirectangular),
 * a lantern all around in 36 pictures, one invented corner at three times from three slightly different places, and two scanned sample pages.
 */
public class PicturesOfShows {
    static final int PW = 4096, PH = 2048;
    static final int SIDES = 36, SIDE = 800;

    public static void main(String[] args) throws Exception {
        String folder = args.length > 0 ? args[0] : "../pictures";
        for (String sub : new String[] {"shows", "shows/lantern", "archive"}) new File(folder, sub).mkdirs();
        panorama(folder + "/shows/panorama-courtyard.jpg", true);
        panorama(folder + "/shows/panorama-river.jpg", false);
        for (int i = 0; i < SIDES; i++) lantern(folder + "/shows/lantern/side-" + (i + 1) + ".jpg", 2 * Math.PI * i / SIDES);
        times(folder);
        page(folder + "/archive/sample-page-1.jpg", 1);
        page(folder + "/archive/sample-page-2.jpg", 2);
    }

    // ---- panoramas: x is the direction, y the height; straight walls bend, so everything is drawn by its direction and distance

    static double x(double degrees) { return (degrees + 360) % 360 / 360 * PW; }
    /** Where a height above or below the eye lies at a distance; the eye is 1.6 above the ground. */
    static double y(double height, double distance) { return PH / 2.0 - Math.atan2(height - 1.6, distance) / Math.PI * PH; }

    static void panorama(String file, boolean courtyard) throws Exception {
        PicturesBrush b = new PicturesBrush(PW, PH, courtyard ? 101 : 102);
        // from top to bottom alone, so that no seam is seen where the picture closes
        fade(b, 0, PH / 2, PicturesBrush.mix(PicturesBrush.SKY, 0x9CC3C9, .5), 0xF4EBD8);
        fade(b, PH / 2, PH, courtyard ? 0xC9B68F : 0xB7C0A2, courtyard ? 0xA38C66 : 0x8E9B78);
        hills(b);
        if (courtyard) {
            paving(b);
            for (int side = 0; side < 4; side++) house(b, side * 90, 9, side % 2 == 0 ? PicturesBrush.RED : PicturesBrush.WOOD, side == 0);
            for (int tree : new int[] {42, 135, 228, 318}) tree(b, tree, 7 + tree % 3);
            for (int d = 20; d < 360; d += 60) lamp(b, d, 5);
        } else {
            river(b);
            for (int tree = 190; tree < 350; tree += 19) tree(b, tree, 6 + tree % 7);
            for (int d = 200; d < 340; d += 28) lamp(b, d, 4.5);
            bridge(b);
            house(b, 270, 14, PicturesBrush.OCHRE, true);
        }
        b.g.setFont(new Font("Noto Sans CJK SC", Font.PLAIN, 44));
        b.g.setColor(new Color(0x4A4038));
        for (int d : new int[] {0, 120, 240}) b.g.drawString((courtyard ? "虚构的院子" : "虚构的江边") + " · " + PicturesBrush.NOTICE, (float) x(d) + 40, PH * .74f);
        b.save(file, .8);
    }

    static void fade(PicturesBrush b, int top, int bottom, int from, int to) {
        b.g.setPaint(new GradientPaint(0, top, PicturesBrush.c(from), 0, bottom, PicturesBrush.c(to)));
        b.g.fillRect(0, top, PW, bottom - top);
    }

    static void shape(PicturesBrush b, Shape s, int colour) {
        // what crosses the seam is drawn at both ends
        b.g.setColor(PicturesBrush.c(colour));
        for (int shift : new int[] {-PW, 0, PW}) b.g.fill(AffineTransform.getTranslateInstance(shift, 0).createTransformedShape(s));
    }

    static void hills(PicturesBrush b) {
        for (int layer = 0; layer < 3; layer++) {
            Path2D p = new Path2D.Double();
            p.moveTo(-10, PH / 2.0 + 4);
            for (int i = -10; i <= PW + 10; i += 8) {
                double a = 2 * Math.PI * i / PW;
                double h = 60 - layer * 14 + 26 * Math.sin(a * 3 + layer) + 14 * Math.sin(a * 7 + layer * 2) + 8 * Math.sin(a * 17);
                p.lineTo(i, PH / 2.0 - Math.max(6, h));
            }
            p.lineTo(PW + 10, PH / 2.0 + 4);
            b.g.setColor(PicturesBrush.c(PicturesBrush.mix(0x8FA9A4, PicturesBrush.PINE, layer / 3.0)));
            b.g.fill(p);
        }
    }

    static void paving(PicturesBrush b) {
        b.g.setColor(new Color(0x8C7753));
        b.g.setStroke(new BasicStroke(3));
        for (double r = 1.2; r < 30; r *= 1.25) b.g.draw(new Line2D.Double(0, y(0, r), PW, y(0, r)));
        for (int d = 0; d < 360; d += 6) b.g.draw(new Line2D.Double(x(d), y(0, 30), x(d), y(0, d % 12 == 0 ? 1.2 : 3)));
    }

    static Path2D wall(double middle, double distance, double half, double low, double high) {
        Path2D p = new Path2D.Double();
        for (int pass = 0; pass < 2; pass++) {
            for (int i = 0; i <= 60; i++) {
                double t = pass == 0 ? i / 60.0 : 1 - i / 60.0;
                double side = (2 * t - 1) * half;
                double deg = Math.toDegrees(Math.atan2(side, distance));
                double px = (middle + deg) / 360 * PW;
                double py = y(pass == 0 ? low : high, Math.hypot(side, distance));
                if (pass == 0 && i == 0) p.moveTo(px, py); else p.lineTo(px, py);
            }
        }
        p.closePath();
        return p;
    }

    static void house(PicturesBrush b, double middle, double distance, int colour, boolean gate) {
        double half = 6;
        shape(b, wall(middle, distance, half, 0, 3.4), PicturesBrush.light(0xE9DFC8, .2));
        shape(b, wall(middle, distance, half + .5, 3.3, 4.6), PicturesBrush.TILE);
        shape(b, wall(middle, distance, half + .6, 3.2, 3.36), PicturesBrush.dark(PicturesBrush.TILE, .4));
        for (int i = -2; i <= 2; i++) {
            double at = Math.toDegrees(Math.atan2(i * 2.3, distance));
            double away = Math.hypot(i * 2.3, distance);
            boolean door = gate && i == 0;
            shape(b, wall(middle + at, away, door ? .9 : .6, door ? 0 : 1.1, door ? 2.6 : 2.4), door ? colour : PicturesBrush.dark(colour, .15));
            if (!door) shape(b, wall(middle + at, away, .04, 1.1, 2.4), 0xE9DFC8);
        }
        for (double i = -half; i <= half; i += 1.5) {
            double at = Math.toDegrees(Math.atan2(i, distance));
            shape(b, wall(middle + at, Math.hypot(i, distance), .08, 0, 3.3), PicturesBrush.WOOD);
        }
    }

    static void tree(PicturesBrush b, double at, double distance) {
        shape(b, wall(at, distance, .14, 0, 2.6), PicturesBrush.WOOD);
        double px = at / 360 * PW, size = 2.2 / distance / Math.PI * PH / 2 * 1.5;
        for (int i = 0; i < 26; i++) {
            double dx = b.rnd(-size, size), dy = b.rnd(-size * .8, size * .6), s = b.rnd(size * .35, size * .7);
            shape(b, new Ellipse2D.Double(px + dx - s / 2, y(3.4, distance) + dy - s / 2, s, s), PicturesBrush.mix(PicturesBrush.LEAF, PicturesBrush.PINE, b.rnd(0, 1)));
        }
    }

    static void lamp(PicturesBrush b, double at, double distance) {
        shape(b, wall(at, distance, .05, 0, 2.3), PicturesBrush.INK);
        double px = at / 360 * PW, s = .5 / distance / Math.PI * PH / 2 * 2;
        shape(b, new Ellipse2D.Double(px - s, y(2.5, distance) - s, 2 * s, 2 * s), PicturesBrush.RED);
        shape(b, new Ellipse2D.Double(px - s / 2, y(2.5, distance) - s / 2, s, s), PicturesBrush.light(PicturesBrush.OCHRE, .4));
    }

    static void river(PicturesBrush b) {
        Path2D p = new Path2D.Double();
        double from = 0, to = 180;
        p.moveTo(x(from), PH / 2.0);
        for (double d = from; d <= to; d += 2) p.lineTo(d / 360 * PW, y(0, 6 / Math.max(.02, Math.sin(Math.toRadians(d)))));
        p.lineTo(to / 360 * PW, PH / 2.0);
        p.closePath();
        shape(b, p, PicturesBrush.TEAL);
        b.g.setStroke(new BasicStroke(3));
        for (int i = 0; i < 260; i++) {
            double d = b.rnd(from + 12, to - 12), py = PH / 2.0 + Math.pow(b.rnd(0, 1), 2) * 130 * Math.sin(Math.toRadians(d)) + 6;
            b.g.setColor(PicturesBrush.c(PicturesBrush.light(PicturesBrush.TEAL, .5), 150));
            b.g.draw(new Line2D.Double(d / 360 * PW, py, d / 360 * PW + b.rnd(14, 60), py));
        }
    }

    static void bridge(PicturesBrush b) {
        shape(b, wall(90, 40, 60, 2.4, 3.6), 0x8A7F73);
        for (int i = -5; i <= 5; i++) {
            double at = Math.toDegrees(Math.atan2(i * 9.0, 40));
            shape(b, wall(90 + at, Math.hypot(i * 9.0, 40), .8, 0, 2.4), 0x8A7F73);
            shape(b, wall(90 + at, Math.hypot(i * 9.0, 40), .3, 3.6, 6.5), PicturesBrush.RED);
        }
    }

    // ---- a lantern with eight sides

    static void lantern(String file, double turn) throws Exception {
        PicturesBrush b = new PicturesBrush(SIDE, SIDE, 7);
        b.fill(new Rectangle2D.Double(0, 0, SIDE, SIDE), 0xF7F1E4, 0xE2D6BD);
        b.g.setColor(PicturesBrush.c(0x5A4A38, 70));
        b.g.fill(new Ellipse2D.Double(SIDE * .24, SIDE * .86, SIDE * .52, SIDE * .06));
        double cx = SIDE / 2.0, r = SIDE * .3, top = SIDE * .24, bottom = SIDE * .8;
        Integer[] order = {0, 1, 2, 3, 4, 5, 6, 7};
        java.util.Arrays.sort(order, (p, q) -> Double.compare(Math.cos(turn + (p + .5) * Math.PI / 4), Math.cos(turn + (q + .5) * Math.PI / 4)));
        int[] colours = {PicturesBrush.RED, PicturesBrush.OCHRE, PicturesBrush.TEAL, PicturesBrush.LEAF, PicturesBrush.PLUM, PicturesBrush.SAND, PicturesBrush.PINE, PicturesBrush.BLUSH};
        String[] signs = {"一", "二", "三", "四", "五", "六", "七", "八"};
        for (int side : order) {
            double a1 = turn + side * Math.PI / 4, a2 = a1 + Math.PI / 4, face = Math.cos((a1 + a2) / 2);
            if (face < -.05) continue;
            double x1 = cx + r * Math.sin(a1), x2 = cx + r * Math.sin(a2), z1 = 14 * Math.cos(a1), z2 = 14 * Math.cos(a2);
            Path2D p = new Path2D.Double();
            p.moveTo(x1, top + z1); p.lineTo(x2, top + z2); p.lineTo(x2, bottom + z2); p.lineTo(x1, bottom + z1); p.closePath();
            b.g.setColor(PicturesBrush.c(PicturesBrush.mix(PicturesBrush.dark(colours[side], .45), PicturesBrush.light(colours[side], .15), face)));
            b.g.fill(p);
            b.g.setColor(PicturesBrush.c(PicturesBrush.dark(PicturesBrush.WOOD, .4)));
            b.g.setStroke(new BasicStroke(7));
            b.g.draw(p);
            AffineTransform before = b.g.getTransform();
            b.g.translate((x1 + x2) / 2, (top + bottom) / 2);
            b.g.scale(Math.max(.02, Math.abs(x2 - x1) / (r * .765)), 1);
            b.g.setFont(new Font("Noto Serif CJK SC", Font.BOLD, 130));
            b.g.setColor(new Color(0xFFF6E2));
            b.g.drawString(signs[side], -65, 46);
            b.g.setTransform(before);
        }
        for (double[] cap : new double[][] {{top, 1}, {bottom, -1}}) {
            b.g.setColor(PicturesBrush.c(PicturesBrush.dark(PicturesBrush.WOOD, .3)));
            b.g.fill(new Ellipse2D.Double(cx - r * .82, cap[0] - 26 + (cap[1] < 0 ? 8 : -8), r * 1.64, 44));
        }
        b.g.setStroke(new BasicStroke(8));
        b.g.draw(new Line2D.Double(cx, SIDE * .06, cx, top - 20));
        b.g.setColor(PicturesBrush.c(PicturesBrush.RED));
        for (int i = -3; i <= 3; i++) b.g.draw(new Line2D.Double(cx + i * 8, bottom + 20, cx + i * 10, bottom + 110));
        b.g.setColor(new Color(0x4A4038));
        b.g.setFont(new Font("Noto Sans CJK SC", Font.PLAIN, 22));
        b.g.drawString("程序绘制的灯笼，并非文物", 20, SIDE - 18);
        b.save(file, .8);
    }

    // ---- one corner at three times; the second was taken from a little further away, the third askew

    static void times(String folder) throws Exception {
        BufferedImage before = javax.imageio.ImageIO.read(new File(folder + "/exhibits/corner-before.jpg"));
        BufferedImage after = javax.imageio.ImageIO.read(new File(folder + "/exhibits/corner-after.jpg"));
        double[] first = shot(folder + "/shows/corner-1.jpg", before, 1.12, 0, -60, -40);
        double[] second = shot(folder + "/shows/corner-2.jpg", before, 1.02, -1.5, 20, 10);
        double[] third = shot(folder + "/shows/corner-3.jpg", after, 1.2, 2, -110, -90);
        for (double[] points : new double[][] {first, second, third}) System.out.printf(java.util.Locale.ROOT, "points %.4f,%.4f %.4f,%.4f%n", points[0], points[1], points[2], points[3]);
    }

    /** @return where the points (25 %, 30 %) and (75 %, 60 %) of the picture lie in what is written, as shares */
    static double[] shot(String file, BufferedImage of, double scale, double degrees, double dx, double dy) throws Exception {
        int w = of.getWidth(), h = of.getHeight();
        PicturesBrush b = new PicturesBrush(w, h, 5);
        AffineTransform t = new AffineTransform();
        t.translate(w / 2.0 + dx, h / 2.0 + dy);
        t.rotate(Math.toRadians(degrees));
        t.scale(scale, scale);
        t.translate(-w / 2.0, -h / 2.0);
        b.g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        b.g.drawImage(of, t, null);
        b.save(file, .82);
        double[] points = {.25 * w, .3 * h, .75 * w, .6 * h};
        t.transform(points, 0, points, 0, 2);
        return new double[] {points[0] / w, points[1] / h, points[2] / w, points[3] / h};
    }

    // ---- sample pages as if they had been scanned

    static final String[][] LINES = {
        {"示例页一", "这一页由程序画成", "用来说明扫描页怎样看", "它不是史料", "左边是原件", "右边是逐行的文字", "可以走近细看"},
        {"示例页二", "一行一行对着读", "看不清的字", "可以放大", "看完以后", "回到正文"}};

    static void page(String file, int number) throws Exception {
        PicturesBrush b = new PicturesBrush(1700, 2300, 40 + number);
        b.fill(new Rectangle2D.Double(0, 0, 1700, 2300), 0xF6EBD0, 0xE6D2A8);
        b.g.setColor(PicturesBrush.c(PicturesBrush.RED));
        b.g.setStroke(new BasicStroke(5));
        b.g.draw(new Rectangle2D.Double(110, 130, 1480, 2000));
        String[] lines = LINES[number - 1];
        b.g.setFont(new Font("Noto Serif CJK SC", Font.PLAIN, 104));
        for (int column = 0; column <= lines.length; column++) {
            double x = 1590 - column * 205;
            b.g.setColor(PicturesBrush.c(PicturesBrush.RED, 150));
            b.g.setStroke(new BasicStroke(2));
            b.g.draw(new Line2D.Double(x, 130, x, 2130));
            if (column == lines.length) break;
            b.g.setColor(PicturesBrush.c(PicturesBrush.INK));
            for (int i = 0; i < lines[column].length(); i++) b.g.drawString(lines[column].substring(i, i + 1), (float) (x - 155), 290 + i * 160f);
        }
        b.finish();
        b.notice("程序画的示例页，并非史料", 30);
        b.save(file, .8);
    }
}
