import java.awt.*;
import java.awt.geom.*;
import java.awt.image.BufferedImage;
import java.util.*;
import java.util.List;

/**
 * Draws the long scroll of an invented river town, 8000 × 6000 px, to be looked into at full size; and its card.
 * Hills and sky are drawn from far to near; all that stands in the town is collected with the y of its foot and
 * drawn in that order, so that nearer things cover farther ones.
 */
public class PicturesScroll {
    static final int W = 8000, H = 6000;
    static final double SHORE = 4430, WALL = 4520;
    static PicturesBrush b;
    record Thing(double y, Runnable draw) {}
    static final List<Thing> things = new ArrayList<>();

    public static void main(String[] args) throws Exception {
        String folder = args.length > 0 ? args[0] : "../pictures/exhibits";
        b = new PicturesBrush(W, H, 20211);
        far();
        ground();
        town();
        park();
        corner();
        market();
        promenade();
        greens();
        things.sort(Comparator.comparingDouble(Thing::y));
        for (Thing t : things) t.draw.run();
        river();
        nearBank();
        b.finish();
        // The card is the scroll made small in steps, which keeps its fine lines from flickering.
        PicturesBrush small = new PicturesBrush(1600, 1200, 1);
        BufferedImage half = new BufferedImage(4000, 3000, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = half.createGraphics();
        g.drawImage(b.image.getScaledInstance(4000, 3000, Image.SCALE_AREA_AVERAGING), 0, 0, null);
        g.dispose();
        small.g.drawImage(half.getScaledInstance(1600, 1200, Image.SCALE_AREA_AVERAGING), 0, 0, null);
        small.notice(PicturesBrush.NOTICE, 26);
        small.save(folder + "/scroll-card.jpg", .80);
        cut(folder + "/hall-city.jpg", 430, 3330);
        cut(folder + "/hall-craft-of-life.jpg", 5000, 2630);
        b.notice(PicturesBrush.NOTICE + " · 虚构的江城", 64);
        b.save(folder + "/scroll.jpg", .83);
    }

    /** A hall's picture is a piece of the scroll at nearly full size. */
    static void cut(String file, int x, int y) throws Exception {
        PicturesBrush p = new PicturesBrush(1600, 1200, 1);
        p.g.drawImage(b.image.getSubimage(x, y, 2000, 1500).getScaledInstance(1600, 1200, Image.SCALE_AREA_AVERAGING), 0, 0, null);
        p.notice(PicturesBrush.NOTICE, 26);
        p.save(file, .82);
    }

    static double k(double y) { return .46 + .56 * (y - 1850) / (4300 - 1850); }
    static double canal(double y) { return 3260 + 130 * Math.sin((y - 1700) / 520) + (y - 1850) * .09; }
    static double canalHalf(double y) { return 62 + (y - 1850) * .040; }
    static void add(double y, Runnable r) { things.add(new Thing(y, r)); }
    static double rnd(double a, double c) { return b.rnd(a, c); }

    static void folk(double x, double y, int pose, int face) {
        PicturesBrush.Figure f = b.anyone();
        double s = (f.child() ? 52 : 74) * k(y), a = rnd(-20, 40), c = rnd(-15, 60);
        add(y, () -> b.person(x, y, s, f, pose, face, a, c));
    }
    static void tree(double x, double y, double s, int kind, int colour) { add(y, () -> b.tree(x, y, s, kind, colour)); }
    static int green() { return b.vary(b.pick(0x7E9A5F, 0x6E8F62, 0x93A662, 0x5F8660, 0xA3A85E), .15); }

    static void far() {
        b.sky(0xB4D2D6, 0xFBE7C6, 1950);
        b.glow(5900, 780, 1300, 0xFFE3A8, 190);
        b.flat(PicturesBrush.oval(5900, 780, 190, 190), 0xFBD69A);
        for (int i = 0; i < 15; i++) b.cloud(rnd(0, W), rnd(130, 900), rnd(140, 420), 120);
        for (int i = 0; i < 9; i++) {
            double x = rnd(600, 7400), y = rnd(250, 850);
            for (int j = 0; j < 9; j++) b.bird(x + j * 46 + rnd(-14, 14), y + Math.abs(j - 4) * 22 + rnd(-8, 8), rnd(17, 25), 0x5E6A70);
        }
        int[] far = {0xB9CBCB, 0x9DB7B0, 0x86A594, 0x789A7A};
        for (int i = 0; i < 4; i++) {
            double y = 1080 + i * 190;
            b.hills(y, 330 - i * 55, far[i], PicturesBrush.light(far[i], .5), 560);
            if (i > 0) for (int j = 0; j < 150 * i; j++) {       // woods on the slopes
                double x = rnd(0, W), ty = y + rnd(90, 330);
                b.tree(x, ty, rnd(30, 52) * (.7 + i * .3), j % 4 == 0 ? 3 : 0, PicturesBrush.mix(far[i], green(), .35 + .18 * i));
            }
            b.g.setPaint(new LinearGradientPaint(0, (float) y + 120, 0, (float) y + 420, new float[] {0, .55f, 1},
                new Color[] {PicturesBrush.c(0xFFF4DE, 0), PicturesBrush.c(0xFFF4DE, 120), PicturesBrush.c(0xFFF4DE, 0)}));
            b.g.fill(PicturesBrush.rect(0, y + 120, W, 300));
        }
        for (int i = 0; i < 16; i++) {                           // tea rows on one hill, with pickers
            double y = 1520 + i * 17;
            for (int j = 0; j < 26; j++) b.flat(PicturesBrush.oval(1060 + j * 34 + i * 9 + Math.sin(i) * 12, y + Math.sin(j * .35) * 16, 19, 9), j % 2 == 0 ? 0x5E8558 : 0x6C9461);
            if (i % 3 == 1) for (int j = 0; j < 5; j++) b.person(1140 + j * 170 + rnd(-50, 50), y + 8, 40, new PicturesBrush.Figure(PicturesBrush.SKIN, 0x33291F, 3, b.pick(0xC46A52, 0x6F87A8, 0xE7DCC6), 0x4A5260, false, false), 0, 1, 40, 60);
        }
        for (int i = 0; i < 5; i++) {                            // the path and children with kites
            double x = 4300 + i * 330, y = 1730 + i % 2 * 40, kx = x + rnd(120, 260), ky = rnd(900, 1280);
            b.line(PicturesBrush.curve(x + 10, y - 30, x + 40, (y + ky) / 2 + 120, kx, ky), PicturesBrush.c(0x6A6460, 150), 1.6);
            b.fill(PicturesBrush.poly(kx, ky - 46, kx + 34, ky, kx, ky + 52, kx - 34, ky), b.pick(0xD2694F, 0xE3B04B, 0x5F8E8A));
            for (int j = 1; j < 5; j++) b.flat(PicturesBrush.oval(kx - j * 5, ky + 52 + j * 20, 7, 4), 0xD2694F);
            b.person(x, y, 50, PicturesBrush.CHILD, 1, 1, 30, 130);
        }
    }

    static void ground() {
        b.g.setPaint(new PicturesBrush.Grain(0, 1760, 0xDDD7B4, 0, SHORE, 0xE6D6B3, .1));
        Path2D p = new Path2D.Double();
        p.moveTo(-10, 1800);
        for (int x = 0; x <= W; x += 40) p.lineTo(x, 1790 + 34 * Math.sin(x / 420.0) + 14 * Math.sin(x / 133.0));
        p.lineTo(W + 10, SHORE + 40);
        p.lineTo(-10, SHORE + 40);
        b.g.fill(p);
        for (int i = 0; i < 9000; i++) {                         // flagstones and tufts, smaller in the distance
            double y = rnd(1850, SHORE), x = rnd(0, W), q = k(y);
            b.g.setColor(PicturesBrush.c(i % 3 == 0 ? 0xFFF8E6 : 0xB8A47E, 70));
            b.g.fill(PicturesBrush.round(x, y, rnd(14, 46) * q, rnd(5, 12) * q, 6));
        }
        Path2D water = new Path2D.Double();
        water.moveTo(canal(1790) - canalHalf(1790), 1790);
        for (double y = 1790; y <= WALL; y += 20) water.lineTo(canal(y) - canalHalf(y), y);
        for (double y = WALL; y >= 1790; y -= 20) water.lineTo(canal(y) + canalHalf(y), y);
        b.line(water, 0xA59A86, 34);
        b.line(water, 0xCFC4AC, 22);
        b.fill(water, 0xA9CCC6, 0x6FA5A2);
        for (double y = 1810; y < SHORE; y += 7) {
            double x = canal(y) + rnd(-.85, .55) * canalHalf(y);
            b.line(PicturesBrush.seg(x, y, x + rnd(14, 46) * k(y), y), PicturesBrush.c(0xF2FBF6, 95), 2.2 * k(y));
        }
        for (double y : new double[] {2180, 2520, 2790, 3150, 3330, 3640, 4010}) {
            double yy = y;
            add(y, () -> b.boat(canal(yy), yy, 120 * k(yy), b.pick(0x8A5C3E, 0x6F4F3C, 0x5E6F72), b.r.nextInt(2), b.r.nextBoolean() ? 1 : -1));
        }
        for (double y : new double[] {2040, 2400, 2920, 3480, 4180}) add(y, () -> archBridge(y));
        for (double y : new double[] {2040, 2400, 2920, 3480, 4180}) for (int i = 0; i < 5; i++) {
            double x = canal(y) + rnd(-1.1, 1.1) * canalHalf(y), t = (x - canal(y)) / (canalHalf(y) * 1.75);
            PicturesBrush.Figure f = b.anyone();
            int face = b.r.nextBoolean() ? 1 : -1;
            double a = rnd(-20, 30), fy = y - 92 * k(y) * (1 - t * t) - 12 * k(y), s = 70 * k(y);
            add(y + .5, () -> b.person(x, fy, s, f, 1, face, a, -a));
        }
    }

    static void archBridge(double y) {
        double q = k(y), x = canal(y), half = canalHalf(y) * 1.75, rise = 150 * q;
        Path2D top = new Path2D.Double();
        top.moveTo(x - half, y + 8 * q);
        top.quadTo(x, y - rise * 1.45, x + half, y + 8 * q);
        top.lineTo(x + half, y + 26 * q);
        top.lineTo(x - half, y + 26 * q);
        top.closePath();
        Area stone = new Area(top);
        stone.subtract(new Area(PicturesBrush.oval(x, y + 30 * q, canalHalf(y) * .92, rise * .56)));
        b.fill(stone, 0xDCD3C2, 0xA99F8E);
        b.line(PicturesBrush.curve(x - half, y + 8 * q, x, y - rise * 1.45, x + half, y + 8 * q), 0x8D8474, 7 * q);
        for (int i = -7; i <= 7; i++) {
            double t = i / 7.0, px = x + t * half * .96, py = y - rise * .70 * (1 - t * t) + 8 * q;
            b.line(PicturesBrush.seg(px, py, px, py - 30 * q), 0x978E7E, 5 * q);
        }
        b.line(PicturesBrush.curve(x - half, y - 22 * q, x, y - rise * 1.45 - 32 * q, x + half, y - 22 * q), 0xC6BCA9, 6 * q);
    }

    static boolean free(double x, double y, double width) {
        double a = x - 30, c = x + width * 1.4;
        if (c > canal(y) - canalHalf(y) * 1.5 && a < canal(y) + canalHalf(y) * 1.5) return false;
        if (y > 2650 && y < 3830 && c > 4900 && a < 7050) return false;
        if (y > 3650 && c > 380 && a < 2450) return false;
        return !(y > 3900 && c > 3950 && a < 6050);
    }

    static void town() {
        int[] walls = {0xF1E8D8, 0xE9DCC3, 0xF4EFE4, 0xDCCBB0, 0xC9B79C, 0xE8D3B8, 0xBFA98E, 0xD9D2C6};
        int[] roofs = {0x5E686B, 0x6A6F70, 0x54605F, 0x74706A, 0x5B6673, 0x7E6A5C};
        boolean catDone = false;
        double y = 1950;
        for (int row = 0; y < 4150; row++) {
            double q = k(y), x = rnd(-260, -60);
            while (x < W) {
                double bw = rnd(190, 380) * q, bh = rnd(135, 175) * q, hy = y + rnd(-14, 14) * q;
                if (!free(x, hy, bw)) { x += 60; continue; }
                double hx = x, dice = b.r.nextDouble();
                if (dice < .14) {
                    tree(x + 60 * q, hy + 6, rnd(230, 330) * q, b.pick(0, 0, 1, 4), green());
                    if (b.r.nextBoolean()) folk(x + 90 * q, hy + 16 * q, 2, 1);
                    x += rnd(110, 170) * q;
                    continue;
                }
                int wall = b.vary(walls[b.r.nextInt(walls.length)], .1), roof = b.vary(roofs[b.r.nextInt(roofs.length)], .14), style = b.r.nextInt(3);
                boolean tall = dice > .70;
                boolean cat = !catDone && row == 5 && x > 1500 || b.r.nextInt(45) == 0;
                if (cat) catDone = true;
                add(hy, () -> {
                    b.shadow(hx + bw * .6, hy, bw * .75, 14 * q, 60);
                    if (tall) b.house(hx + bw * .06, hy - bh * .92, bw * .88, bh * .9, wall, roof, 0);
                    b.house(hx, hy, bw, bh, wall, roof, style);
                    if (cat) b.cat(hx + bw * .5, hy - bh * (tall ? 2.3 : 1.42), 52 * q, b.pick(0xE0A45C, 0x4A4644, 0xF0E6D8), false);
                    if (style == 1) for (int i = 0; i < 2; i++) b.lantern(hx + bw * (.2 + .6 * i), hy - bh * .82, 20 * q, PicturesBrush.RED);
                });
                if (b.r.nextInt(4) == 0) washing(x, hy + 20 * q, bw, q);
                int people = b.r.nextInt(4);
                for (int i = 0; i < people; i++) folk(x + rnd(0, bw * 1.2), hy + rnd(16, 62) * q, b.pick(0, 1, 1, 2), b.r.nextBoolean() ? 1 : -1);
                if (b.r.nextInt(5) == 0) pots(x + bw * .2, hy + 12 * q, q);
                if (b.r.nextInt(9) == 0) carrier(x + bw, hy + 58 * q, q);
                if (b.r.nextInt(14) == 0) bicycle(x + bw * .8, hy + 48 * q, q);
                x += bw * 1.30 + rnd(6, 50) * q;
            }
            y += 150 * q + 96 * q;
        }
    }

    /** Trees, beds and strollers along the canal, round the park and behind the bus stop: no ground lies idle. */
    static void greens() {
        for (int side = -1; side <= 1; side += 2) for (double y = 1900; y < 4300; y += 118 * k(y)) {
            double x = canal(y) + side * canalHalf(y) * rnd(1.35, 1.5), q = k(y);
            boolean bridge = false;
            for (double o : new double[] {2040, 2400, 2920, 3480, 4180}) bridge |= y > o - 30 && y < o + 70;
            if (!bridge) tree(x, y, rnd(190, 300) * q, b.pick(2, 2, 0, 1), b.pick(green(), green(), 0xE2A6A0, 0xB7BE70));
            double bx = canal(y) + side * canalHalf(y) * rnd(1.7, 2.3), by = y + 20 * q;
            if (b.r.nextInt(3) == 0) add(by, () -> b.bush(bx, by, rnd(30, 46) * q, green()));
            for (int i = 0; i < 2; i++) folk(canal(y) + side * canalHalf(y) * rnd(1.55, 2.3), y + rnd(0, 70) * q, b.pick(0, 1, 1), b.r.nextBoolean() ? 1 : -1);
        }
        for (int i = 0; i < 190; i++) {
            double a = rnd(0, 6.283), x = 5980 + Math.cos(a) * rnd(1070, 1180), y = 3240 + Math.sin(a) * rnd(590, 640);
            if (i % 3 == 0) folk(x, y, b.pick(0, 1, 1), b.r.nextBoolean() ? 1 : -1);
            else if (i % 3 == 1 && y < 3500) tree(x, y, rnd(120, 230) * k(y), b.pick(0, 4), green());
            else add(y, () -> b.bush(x, y, rnd(24, 48), green()));
        }
        for (int i = 0; i < 15; i++) {
            double x = 460 + i * 52 + rnd(-14, 14), y = rnd(3745, 3960);
            tree(x, y, rnd(200, 330), b.pick(0, 4, 3), b.pick(green(), green(), 0xC98F4B));
            add(y + 14, () -> b.bush(x + 40, y + 14, rnd(28, 44), b.pick(0xC9846B, 0x8FA35C, 0x7E9A5F)));
            folk(x + 20, y + rnd(20, 60), b.pick(0, 1, 2), 1);
        }
        for (int i = 0; i < 12; i++) {
            double x = 1300 + i * 100 + rnd(-20, 20), y = rnd(3730, 3770);
            if (i % 3 == 0) tree(x, y, rnd(190, 260), 4, green()); else add(y, () -> b.bush(x, y, rnd(36, 52), green()));
        }
        for (int i = 0; i < 30; i++) folk(rnd(3850, 4050), rnd(3900, 4330), b.pick(0, 1), b.r.nextBoolean() ? 1 : -1);
    }

    static void washing(double x, double y, double bw, double q) {
        add(y, () -> {
            double top = y - 92 * q;
            b.line(PicturesBrush.seg(x, y, x, top), 0x7A6248, 4 * q);
            b.line(PicturesBrush.seg(x + bw, y, x + bw, top), 0x7A6248, 4 * q);
            b.line(PicturesBrush.curve(x, top, x + bw / 2, top + 16 * q, x + bw, top), 0x7A6248, 2 * q);
            for (int i = 1; i < 6; i++) {
                double cx = x + bw * i / 6, cy = top + 8 * q;
                int c = b.pick(0xC46A52, 0x6F87A8, 0xF2EBDD, 0xE3B04B, 0x8A9E6C, 0xC48FA0);
                if (i % 2 == 0) b.fill(PicturesBrush.rect(cx - 11 * q, cy, 22 * q, 34 * q), c);
                else b.fill(PicturesBrush.poly(cx - 18 * q, cy + 8 * q, cx - 9 * q, cy, cx + 9 * q, cy, cx + 18 * q, cy + 8 * q, cx + 10 * q, cy + 12 * q, cx + 10 * q, cy + 34 * q, cx - 10 * q, cy + 34 * q, cx - 10 * q, cy + 12 * q), c);
            }
        });
    }
    static void pots(double x, double y, double q) {
        for (int i = 0; i < 4; i++) {
            double px = x + i * 26 * q;
            int c = b.pick(0xD98A7A, 0xE8C46A, 0xC48FA0, 0xF2EBDD);
            add(y, () -> {
                b.flower(px - 5 * q, y - 12 * q, 24 * q, c);
                b.flower(px + 5 * q, y - 12 * q, 18 * q, c);
                b.fill(PicturesBrush.poly(px - 9 * q, y - 16 * q, px + 9 * q, y - 16 * q, px + 6 * q, y, px - 6 * q, y), 0xB4704F);
            });
        }
    }
    static void carrier(double x, double y, double q) {
        PicturesBrush.Figure f = new PicturesBrush.Figure(0xE3B48C, 0x33291F, 3, b.pick(0x6F87A8, 0x8A9E6C), 0x4A5260, false, false);
        add(y, () -> {
            b.person(x, y, 74 * q, f, 1, 1, 10, 100);
            b.line(PicturesBrush.curve(x - 56 * q, y - 44 * q, x, y - 60 * q, x + 56 * q, y - 44 * q), 0x8A6A43, 4 * q);
            for (int s = -1; s <= 1; s += 2) {
                b.line(PicturesBrush.seg(x + s * 54 * q, y - 44 * q, x + s * 54 * q, y - 24 * q), 0x6A5640, 1.6 * q);
                b.fill(PicturesBrush.poly(x + s * 54 * q - 17 * q, y - 24 * q, x + s * 54 * q + 17 * q, y - 24 * q, x + s * 54 * q + 11 * q, y - 4 * q, x + s * 54 * q - 11 * q, y - 4 * q), 0xC49A62);
                for (int i = -2; i <= 2; i++) b.flat(PicturesBrush.oval(x + s * 54 * q + i * 6 * q, y - 26 * q, 5 * q, 5 * q), b.pick(0xE59A3C, 0x7E9A5F, 0xD9694F));
            }
        });
    }
    static void bicycle(double x, double y, double q) {
        PicturesBrush.Figure f = b.anyone();
        add(y, () -> {
            for (int s = -1; s <= 1; s += 2) b.line(PicturesBrush.oval(x + s * 25 * q, y - 17 * q, 17 * q, 17 * q), 0x3F4648, 2.6 * q);
            b.line(PicturesBrush.poly(x - 25 * q, y - 17 * q, x - 6 * q, y - 40 * q, x + 18 * q, y - 38 * q, x, y - 14 * q), PicturesBrush.TEAL, 3 * q);
            b.line(PicturesBrush.seg(x + 25 * q, y - 17 * q, x + 16 * q, y - 52 * q), 0x3F4648, 3 * q);
            b.person(x - 6 * q, y - 16 * q, 72 * q, f, 2, 1, 50, 60);
        });
    }

    static void pavilion(double x, double y, double s, int roof) {
        for (int i = 0; i < 4; i++) b.fill(PicturesBrush.rect(x - s * .42 + i * s * .27, y - s * .55, s * .035, s * .55), 0x9A4A38);
        b.fill(PicturesBrush.poly(x - s * .52, y, x + s * .52, y, x + s * .47, y - s * .07, x - s * .47, y - s * .07), 0xC9BFAE);
        Path2D p = new Path2D.Double();
        p.moveTo(x - s * .66, y - s * .60);
        p.quadTo(x - s * .2, y - s * .62, x, y - s * 1.02);
        p.quadTo(x + s * .2, y - s * .62, x + s * .66, y - s * .60);
        p.quadTo(x, y - s * .46, x - s * .66, y - s * .60);
        b.fill(p, PicturesBrush.light(roof, .25), PicturesBrush.dark(roof, .15));
        for (int i = -5; i <= 5; i++) b.line(PicturesBrush.curve(x, y - s, x + i * s * .03, y - s * .66, x + i * s * .11, y - s * .54), PicturesBrush.c(0x2F3638, 90), s * .008);
        b.flat(PicturesBrush.oval(x, y - s * 1.03, s * .03, s * .05), 0xC9A24B);
    }

    static void park() {
        add(2660, () -> {
            b.fill(b.blob(5980, 3240, 1090, 600, 14, .06), 0xB9C88C, 0x93AD72);
            b.line(new CubicCurve2D.Double(4930, 3600, 5500, 3250, 6100, 3760, 6990, 3080), 0xEFE3C8, 62);
            b.fill(b.blob(6250, 3190, 430, 150, 12, .1), 0xA9CFCB, 0x7FB0AE);
            for (int i = 0; i < 46; i++) { double a = rnd(0, 6.3), d = rnd(.2, .85); b.fill(PicturesBrush.oval(6250 + Math.cos(a) * 380 * d, 3190 + Math.sin(a) * 120 * d, 20, 8), 0x6F9A66); if (i % 3 == 0) b.flower(6250 + Math.cos(a) * 380 * d, 3190 + Math.sin(a) * 120 * d, 22, 0xE9A9AE); }
            for (int i = 0; i < 500; i++) { double a = rnd(0, 6.3), d = Math.sqrt(b.r.nextDouble()) * .9; b.grass(5980 + Math.cos(a) * 1000 * d, 3240 + Math.sin(a) * 520 * d, rnd(12, 20), 0x6E8F52); }
        });
        for (int i = 0; i < 44; i++) {
            double a = 6.283 * i / 44, x = 5980 + Math.cos(a) * rnd(900, 1050), y = 3240 + Math.sin(a) * rnd(450, 560);
            if (y > 3480 && (x > 5120 && x < 5950 || x > 6380 && x < 6800)) continue;      // keep players and reader in sight
            tree(x, y, rnd(250, 380) * k(y), b.pick(0, 1, 4, 3, 2), b.pick(green(), green(), 0xC98A4B, 0xD0A24F));
        }
        add(3060, () -> pavilion(6720, 3060, 280, 0x5B6E68));
        add(3420, () -> pavilion(5480, 3420, 400, 0x6A5A52));
        for (int i = 0; i < 6; i++) {                           // the players, each with an instrument
            double x = 5320 + i * 64, y = 3440 + i % 2 * 12;
            int n = i;
            PicturesBrush.Figure f = new PicturesBrush.Figure(PicturesBrush.SKIN, 0xC9C6C0, b.pick(0, 2, 4), b.pick(0xC4553F, 0xE0A53F, 0x3F8A86), 0x4A4652, false, true);
            add(y, () -> {
                b.person(x, y, 72, f, 2, 1, 60, 75);
                switch (n % 3) {
                    case 0 -> b.line(PicturesBrush.seg(x - 2, y - 46, x + 40, y - 40), 0xC49A52, 4);
                    case 1 -> { b.fill(PicturesBrush.round(x + 18, y - 32, 36, 26, 10), 0xB5493A); b.flat(PicturesBrush.oval(x + 36, y - 32, 18, 6), 0xF0E0BE); }
                    default -> { b.line(PicturesBrush.seg(x + 22, y - 62, x + 18, y - 12), 0x6B4630, 3.4); b.fill(PicturesBrush.oval(x + 18, y - 10, 8, 8), 0x8A5A38); b.line(PicturesBrush.seg(x + 4, y - 22, x + 42, y - 28), 0xE7DCC6, 1.8); }
                }
            });
        }
        for (int i = 0; i < 26; i++) folk(5250 + rnd(-160, 620), 3520 + rnd(0, 110), b.pick(0, 0, 2), -1);
        for (int i = 0; i < 48; i++) {
            double x = rnd(5150, 6850), y = rnd(2880, 3640);
            if (Math.hypot((x - 6250) / 470, (y - 3190) / 190) > 1) folk(x, y, b.pick(0, 1, 1, 2), b.r.nextBoolean() ? 1 : -1);
        }
        tree(6620, 3500, 430, 1, 0x7E9A5F);                     // a child with a book under the big tree
        add(3512, () -> {
            b.person(6560, 3512, 60, PicturesBrush.CHILD, 2, 1, 60, 70);
            b.fill(PicturesBrush.poly(6576, 3478, 6592, 3484, 6592, 3462, 6576, 3456), 0xF6EFE0);
            b.fill(PicturesBrush.poly(6592, 3484, 6608, 3478, 6608, 3456, 6592, 3462), 0xD9694F);
        });
        for (int i = 0; i < 7; i++) { double x = 5150 + i * 230, y = 3330 + (i % 3) * 130; if (Math.abs(x - 5480) > 250) add(y, () -> b.bench(x, y, 92)); }
    }

    /** The bus stop with its pocket park. */
    static void corner() {
        add(3680, () -> {
            b.fill(PicturesBrush.poly(360, 4150, 2480, 4150, 2480, 4270, 360, 4270), 0xA6A39B, 0x8F8C86);
            for (int i = 0; i < 18; i++) b.flat(PicturesBrush.rect(380 + i * 120, 4206, 62, 7), 0xEFE8D6);
            b.fill(b.blob(1760, 3990, 620, 150, 12, .05), 0xB4C789, 0x8FAE70);
            b.line(new CubicCurve2D.Double(1190, 4110, 1500, 3930, 1900, 4080, 2360, 3960), 0xF1E6CE, 46);
            b.fill(PicturesBrush.round(1330, 3790, 560, 92, 8), 0xF4EADA, 0xD9C7A8);
            for (int i = 0; i < 3; i++) b.line(PicturesBrush.curve(1350, 3860 - i * 18, 1600, 3790 - i * 10 + i * 22, 1870, 3856 - i * 18), 0x6FA09A, 5);
            b.flat(PicturesBrush.oval(1780, 3822, 20, 20), 0xE3A94B);
        });
        for (int i = 0; i < 190; i++) {
            double a = rnd(0, 6.3), x = 1760 + Math.cos(a) * rnd(430, 580), y = 3990 + Math.sin(a) * rnd(95, 138);
            int c = b.pick(0xD9694F, 0xE8B84B, 0xC48FB0, 0xF3EBDD, 0xE58F7A);
            add(y, () -> b.flower(x, y, 32, c));
        }
        tree(1960, 3950, 400, 1, 0x86A05F);
        tree(1240, 3900, 300, 0, 0xC98F4B);
        tree(2330, 3890, 320, 4, 0x6E8F62);
        add(3985, () -> b.bench(1900, 3985, 110));
        add(4010, () -> b.bench(1500, 4010, 110));
        for (int i = 0; i < 20; i++) folk(rnd(1250, 2330), rnd(3960, 4110), b.pick(0, 1, 2), b.r.nextBoolean() ? 1 : -1);
        add(4140, () -> {                                       // shelter and bus
            b.fill(PicturesBrush.rect(560, 4010, 8, 130), 0x7A8588);
            b.fill(PicturesBrush.rect(900, 4010, 8, 130), 0x7A8588);
            b.g.setColor(PicturesBrush.c(0xCFE0DC, 150));
            b.g.fill(PicturesBrush.rect(568, 4030, 332, 84));
            b.fill(PicturesBrush.round(530, 3994, 410, 20, 8), 0x4F8580);
            b.bench(600, 4140, 120);
        });
        for (int i = 0; i < 7; i++) folk(580 + i * 46, 4146, b.pick(0, 0, 2), 1);
        add(4232, () -> {
            b.shadow(830, 4236, 260, 14, 90);
            b.fill(PicturesBrush.round(580, 4070, 500, 150, 34), 0xEFE6D2, 0x6FA59A);
            b.fill(PicturesBrush.rect(580, 4160, 500, 20), 0xD9824B);
            for (int i = 0; i < 6; i++) { b.fill(PicturesBrush.round(602 + i * 74, 4092, 62, 54, 10), 0xDCEBE8, 0x8FB4B2); if (i % 2 == 0) b.person(632 + i * 74, 4172, 74, b.anyone(), 3, 1, 0, 0); }
            b.fill(PicturesBrush.rect(580, 4146, 500, 34), 0x6FA59A);
            for (int i = 0; i < 2; i++) { b.flat(PicturesBrush.oval(690 + i * 280, 4220, 27, 27), 0x33363A); b.flat(PicturesBrush.oval(690 + i * 280, 4220, 12, 12), 0xB9BEBE); }
        });
    }

    static void market() {
        int[] cloth = {0xC4553F, 0xE3B04B, 0x5F8E8A, 0xE7DCC6, 0x8A9E6C, 0x7C8DA0};
        for (int row = 0; row < 3; row++) for (int i = 0; i < 9; i++) {
            double x = 4040 + i * 222 + row * 40, y = 4010 + row * 135, q = k(y);
            int c = cloth[(i + row * 2) % 6], goods = b.pick(0xE59A3C, 0x7E9A5F, 0xD9694F, 0xE8D08A, 0xB98FB0);
            if (x > 6000) continue;
            folk(x + 60, y - 6, 0, 1);
            add(y, () -> {
                for (int s = 0; s < 2; s++) b.line(PicturesBrush.seg(x + s * 140 * q, y, x + s * 140 * q, y - 112 * q), 0x7A6248, 5 * q);
                b.fill(PicturesBrush.rect(x - 4, y - 46 * q, 148 * q, 44 * q), 0xB48A5C);
                for (int j = 0; j < 12; j++) for (int l = 0; l < 2; l++) b.fill(PicturesBrush.oval(x + (8 + j * 11.5) * q, y - (48 + l * 8) * q, 7 * q, 7 * q), b.vary(goods, .25));
                for (int j = 0; j < 7; j++) {
                    Path2D stripe = PicturesBrush.poly(x - 14 * q + j * 24 * q, y - 104 * q, x + 10 * q + j * 24 * q, y - 104 * q, x + 6 * q + j * 21.5 * q, y - 140 * q, x - 4 * q + j * 19.5 * q + 2, y - 140 * q);
                    b.fill(stripe, j % 2 == 0 ? c : 0xF6EEDC);
                    b.flat(PicturesBrush.oval(x - 2 * q + j * 24 * q, y - 104 * q, 12 * q, 7 * q), j % 2 == 0 ? c : 0xF6EEDC);
                }
            });
            for (int j = 0; j < 4; j++) folk(x + rnd(-10, 200), y + rnd(24, 70), b.pick(0, 1, 0), b.r.nextBoolean() ? 1 : -1);
        }
        add(4345, () -> {                                       // the red umbrella
            b.person(4860, 4345, 76, new PicturesBrush.Figure(PicturesBrush.SKIN, 0x33291F, 1, 0xF2E6D0, 0x6F87A8, false, false), 1, 1, 10, 120);
            b.line(PicturesBrush.seg(4880, 4300, 4880, 4225), 0x5A4636, 3);
            Path2D p = new Path2D.Double(PicturesBrush.curve(4818, 4250, 4880, 4160, 4942, 4250));
            p.quadTo(4880, 4236, 4818, 4250);
            b.fill(p, 0xD9483A);
        });
    }

    static void promenade() {
        add(4290, () -> {
            b.fill(PicturesBrush.rect(0, 4360, W, SHORE - 4270), 0xEADDC4, 0xD6C6A8);
            double c = canal(4400), ch = canalHalf(4400);
            b.fill(PicturesBrush.rect(c - ch, 4340, 2 * ch, 260), 0x7DAFAB, 0x9CC6C2);
            for (int i = 0; i < 900; i++) { double y = 4370 + (i % 9) * 14, x = (i / 9) * 82 + (i % 2) * 40; if (x + 70 < c - ch || x > c + ch) b.line(PicturesBrush.seg(x, y, x + 70, y), PicturesBrush.c(0xA8946E, 70), 1.5); }
        });
        for (int i = 0; i < 25; i++) {
            double x = 130 + i * 330 + rnd(-50, 50);
            if (Math.abs(x - canal(4400)) < 330 || x > 430 && x < 1200) continue;
            tree(x, 4402, rnd(300, 420), i % 3 == 0 ? 2 : i % 3 == 1 ? 1 : 0, green());
            add(4424, () -> b.bench(x + 70, 4424, 112));
            if (i % 2 == 0) { PicturesBrush.Figure f = b.anyone(); add(4425, () -> b.person(x + 110, 4424, 76, f, 2, 1, 30, 40)); }
        }
        for (int i = 0; i < 170; i++) {
            double x = rnd(0, W);
            if (Math.abs(x - canal(4440)) > 330) folk(x, rnd(4390, 4470), b.pick(0, 1, 1, 1), b.r.nextBoolean() ? 1 : -1);
        }
        for (int i = 0; i < 9; i++) bicycle(rnd(0, W), rnd(4420, 4470), 1);
        for (double x : new double[] {2680, 3900, 7350}) add(4440, () -> {  // listening pavilions
            b.fill(PicturesBrush.round(x, 4280, 230, 160, 20), 0xF2E9D8, 0xDCCFB6);
            b.fill(PicturesBrush.round(x - 24, 4258, 280, 28, 14), 0xC98A4B);
            if (x < 3000) b.cat(x + 120, 4260, 74, 0xE0A45C, false);
            b.fill(PicturesBrush.round(x + 22, 4310, 186, 92, 14), 0x5F7F7C, 0x42605F);
            for (int i = 0; i < 14; i++) b.fill(PicturesBrush.rect(x + 32 + i * 12, 4352, 8, 42), b.pick(0xC4553F, 0xE3B04B, 0x7E9A5F, 0xE7DCC6));
            for (int i = 0; i < 3; i++) { b.person(x + 50 + i * 66, 4462, i == 1 ? 56 : 76, i == 1 ? PicturesBrush.CHILD : b.anyone(), 0, 1, 0, 20); b.line(new Arc2D.Double(x + 36 + i * 66, i == 1 ? 4402 : 4382, 26, 26, 0, 180, Arc2D.OPEN), 0x33363A, 4); }
        });
    }

    static void river() {
        Path2D face = PicturesBrush.poly(0, SHORE + 50, W, SHORE + 50, W, WALL + 30, 0, WALL + 30);
        b.fill(face, 0xC9BBA2, 0x9C9079);
        for (int j = 0; j < 4; j++) for (int i = 0; i < 110; i++) b.line(PicturesBrush.round(i * 74 + j % 2 * 37, SHORE + 52 + j * 22, 74, 22, 4), PicturesBrush.c(0x6F6552, 70), 1.6);
        b.g.setPaint(new PicturesBrush.Grain(0, WALL, 0x9CC6C2, 0, H, 0x4E8688, .12));
        b.g.fill(PicturesBrush.rect(0, WALL + 22, W, H));
        double c = canal(WALL), ch = canalHalf(WALL);
        b.fill(PicturesBrush.rect(c - ch, SHORE + 20, 2 * ch, WALL - SHORE + 20), 0x86B6B2, 0x9CC6C2);
        archBridge(SHORE + 20);
        for (int i = -2; i <= 2; i++) b.person(c + i * 90 + rnd(-20, 20), SHORE + 20 - 92 * (1 - i * i / 8.0) - 12, 74, b.anyone(), 1, b.r.nextBoolean() ? 1 : -1, 20, -20);
        for (double x = 0; x < W; x += 58) if (Math.abs(x - c) > ch) {       // railing above the wall
            b.fill(PicturesBrush.round(x, SHORE + 16, 11, 40, 4), 0xE2D8C4, 0xB4A98F);
            if (Math.abs(x + 30 - c) > ch + 30) { b.line(PicturesBrush.seg(x + 10, SHORE + 26, x + 58, SHORE + 26), 0xCFC3AA, 5); b.line(PicturesBrush.seg(x + 10, SHORE + 40, x + 58, SHORE + 40), 0xCFC3AA, 3.5); }
        }
        for (double x : new double[] {900, 2250, 4700}) for (int i = 0; i < 6; i++) b.fill(PicturesBrush.rect(x - i * 14, SHORE + 62 + i * 16, 230 + i * 28, 17), 0xDCD0B8, 0xB9AC92);
        b.g.setPaint(new GradientPaint(0, (float) WALL + 22, PicturesBrush.c(0x3E5F5C, 95), 0, (float) WALL + 190, PicturesBrush.c(0x3E5F5C, 0)));
        b.g.fill(PicturesBrush.rect(0, WALL + 22, W, 170));
        b.ripples(-100, WALL + 40, W, H, 2600, 0xF4FBF4, 75, 92);
        b.ripples(-100, WALL + 40, W, H, 1300, 0x2F6468, 60, 84);
        b.glow(5500, 5000, 900, 0xFFE9B8, 60);
        List<double[]> boats = new ArrayList<>();
        for (int i = 0; i < 400 && boats.size() < 34; i++) {
            double y = rnd(4680, 5750), s = 150 + (y - 4600) * .26, x = rnd(150, 7800);
            if (x > 6000 + (y - 4500) * 1.2 - 600 && y < 5500 || x < 2300 && y > 5280) continue;
            if (boats.stream().allMatch(o -> Math.abs(o[0] - x) > (o[2] + s) * .75 || Math.abs(o[1] - y) > 130)) boats.add(new double[] {x, y, s});
        }
        boats.sort(Comparator.comparingDouble(o -> o[1]));
        for (int i = 0; i < boats.size(); i++) {
            double x = boats.get(i)[0], y = boats.get(i)[1], s = boats.get(i)[2];
            int face2 = b.r.nextBoolean() ? 1 : -1, kind = i % 4 == 3 ? 2 : i % 2;
            PicturesBrush.Figure f = new PicturesBrush.Figure(0xE3B48C, 0x33291F, 3, b.pick(0xC46A52, 0x6F87A8, 0xE7DCC6), 0x4A5260, false, false);
            b.person(x - face2 * s * .33, y - s * .03, s * .40, f, 0, face2, 30, 70);
            b.line(PicturesBrush.seg(x - face2 * s * .18, y - s * .32, x - face2 * s * .62, y + s * .14), 0x7A5A3C, s * .014);
            if (kind == 0) for (int j = 0; j < 2; j++) b.person(x + face2 * s * (.02 + j * .16), y - s * .01, s * (j == 1 ? .26 : .34), j == 1 ? PicturesBrush.CHILD : b.anyone(), 2, -face2, 20, 30);
            b.boat(x, y, s, b.pick(0x8A5C3E, 0x6F4F3C, 0x5E6F72, 0x9A5040), kind, face2);
            if (i % 5 == 0) { b.line(PicturesBrush.seg(x + face2 * s * .5, y - s * .13, x + face2 * s * .5, y - s * .36), 0x5A4636, s * .013); b.lantern(x + face2 * s * .5, y - s * .36, s * .10, PicturesBrush.RED); }
        }
        for (int i = 0; i < 24; i++) {
            double x = rnd(2400, 5600), y = rnd(5350, 5850);
            for (int j = 0; j < 3; j++) { double dx = x + j * 44, dy = y + j % 2 * 18; b.fill(PicturesBrush.oval(dx, dy, 17, 8), 0xF4EEE0); b.flat(PicturesBrush.oval(dx + 15, dy - 11, 7, 6), 0xF4EEE0); b.flat(PicturesBrush.poly(dx + 21, dy - 12, dx + 29, dy - 9, dx + 21, dy - 8), 0xE0913C); b.line(PicturesBrush.seg(dx - 22, dy + 8, dx + 24, dy + 8), PicturesBrush.c(0xFFFFFF, 90), 2); }
        }
        bigBridge();
    }

    /** A long stone bridge from the promenade towards the viewer's right. */
    static void bigBridge() {
        double x0 = 6020, y0 = 4450, x1 = 8120, y1 = 5190;
        double[] drop = {170, 420};
        Area side = new Area(PicturesBrush.poly(x0, y0 + 30, x1, y1 + 60, x1, y1 + drop[1], x0, y0 + drop[0]));
        for (int i = 0; i < 6; i++) {
            double t = (i + .55) / 6.1, x = x0 + (x1 - x0) * t, y = y0 + (y1 - y0) * t, d = drop[0] + (drop[1] - drop[0]) * t;
            side.subtract(new Area(PicturesBrush.oval(x, y + d + 20, 118 + 36 * t, d * .72)));
        }
        b.g.setColor(PicturesBrush.c(0x2F5A5C, 80));
        b.g.fill(PicturesBrush.poly(x0, y0 + 160, x1, y1 + 420, x1, y1 + 560, x0, y0 + 230));
        b.fill(side, 0xD8CDB9, 0x9F947F);
        for (int i = 0; i < 7; i++) b.line(PicturesBrush.seg(x0, y0 + 44 + i * 18, x1, y1 + 84 + i * 42), PicturesBrush.c(0x7A6F5C, 40), 2);
        b.fill(PicturesBrush.poly(x0 - 60, y0 - 40, x0 + 90, y0 - 46, x1 + 60, y1 - 90, x1, y1 + 64, x0, y0 + 36), 0xEADFC9, 0xD3C4A8);
        for (int pass = 0; pass < 2; pass++) {
            for (int i = 0; i <= 42; i++) {
                double t = i / 42.0, x = x0 + (x1 - x0) * t + (pass == 0 ? 40 : 0), y = y0 + (y1 - y0) * t + (pass == 0 ? -66 - t * 60 : 34 + t * 28), s = 34 + 22 * t;
                b.fill(PicturesBrush.rect(x, y - s, s * .26, s), 0xE6DCC8, 0xB0A48B);
                if (i % 7 == 3) { b.line(PicturesBrush.seg(x + 5, y - s, x + 5, y - s * 4), 0x4A5254, 5); b.glow(x + 5, y - s * 4, s * 1.6, 0xFFE3A0, 150); b.flat(PicturesBrush.oval(x + 5, y - s * 4, s * .3, s * .3), 0xFFF1C8); }
            }
            double oy = pass == 0 ? -66 : 34, oy1 = pass == 0 ? -126 : 62, ox = pass == 0 ? 40 : 0;
            b.line(PicturesBrush.seg(x0 + ox, y0 + oy - 30, x1 + ox, y1 + oy1 - 50), 0xD6CAB2, 10);
            if (pass == 0) for (int i = 0; i < 34; i++) {
                double t = (i + rnd(0, .8)) / 34, v = rnd(-18, 40) * (1 + t * .6);
                b.person(x0 + (x1 - x0) * t + 20, y0 + (y1 - y0) * t - 6 + v * .7, 82 + 40 * t, b.anyone(), 1, b.r.nextBoolean() ? 1 : -1, rnd(-25, 30), rnd(-25, 40));
            }
        }
    }

    static void nearBank() {
        Path2D p = new Path2D.Double();
        p.moveTo(-10, 5390);
        p.curveTo(700, 5330, 1300, 5560, 1750, 5750);
        p.curveTo(2050, 5880, 2400, 5900, 2700, 6010);
        p.lineTo(-10, 6010);
        p.closePath();
        b.line(p, PicturesBrush.c(0xF4F4E4, 120), 22);
        b.fill(p, 0xA9BC78, 0x6F8E58);
        for (int i = 0; i < 900; i++) { double x = rnd(0, 2500), y = rnd(5400, 5990); if (p.contains(x, y)) { if (i % 6 == 0) b.flower(x, y, rnd(30, 52), b.pick(0xE8B84B, 0xF3EBDD, 0xD98AA0)); else b.grass(x, y, rnd(26, 56), 0x5E7F48); } }
        b.tree(330, 5640, 900, 2, 0x86A45F);
        b.tree(1180, 5800, 620, 1, 0x739458);
        b.person(620, 5640, 190, PicturesBrush.GRANDMA, 2, 1, 20, 40);
        b.person(800, 5690, 140, PicturesBrush.CHILD, 0, 1, 20, 110);
        for (int i = 0; i < 2; i++) {
            double x = 1480 + i * 190, y = 5720 + i * 70;
            b.person(x, y, 170, b.anyone(), 2, 1, 50, 70);
            b.line(PicturesBrush.curve(x + 50, y - 90, x + 230, y - 220, x + 420, y - 190), 0x6B4F34, 5);
            b.line(PicturesBrush.seg(x + 420, y - 190, x + 430, y - 20), PicturesBrush.c(0x4A4A4A, 150), 1.5);
        }
        for (int i = 0; i < 160; i++) { double x = rnd(1700, 2600), y = 5780 + (x - 1700) * .22 + rnd(-10, 40); b.line(PicturesBrush.curve(x, y, x + 6, y - 90, x + rnd(-30, 50), y - rnd(120, 210)), PicturesBrush.c(b.pick(0x7A8F4F, 0x96A25C, 0x5F7A48), 230), 5); }
    }
}
