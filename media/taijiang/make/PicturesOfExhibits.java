import java.awt.*;
import java.awt.geom.*;
import java.util.function.Consumer;

/** Draws the pictures of the exhibits, 1600 × 1200 px, and the invented corner before and after. */
public class PicturesOfExhibits {
    static final int W = 1600, H = 1200;
    static String folder, only;

    public static void main(String[] args) throws Exception {
        folder = args.length > 0 ? args[0] : "../pictures/exhibits";
        only = args.length > 1 ? args[1] : "";
        draw("corner-before", 7, b -> corner(b, false));
        draw("corner-after", 7, b -> corner(b, true));
        draw("pocket-park", 11, PicturesOfExhibits::pocketPark);
        draw("cultural-wall", 12, PicturesOfExhibits::wall);
        draw("colour-planting", 13, PicturesOfExhibits::planting);
        draw("step-free", 14, PicturesOfExhibits::stepFree);
        draw("riverbank", 15, PicturesOfExhibits::riverbank);
        draw("roofs", 16, PicturesOfExhibits::roofs);
        draw("community-steps", 17, PicturesOfExhibits::steps);
        draw("tea-stall", 18, PicturesOfExhibits::teaStall);
        draw("storytelling-stage", 19, PicturesOfExhibits::stage);
        draw("instruments", 20, PicturesOfExhibits::instruments);
        draw("audio-library", 21, PicturesOfExhibits::library);
        draw("micro-broadcast", 22, PicturesOfExhibits::broadcast);
        draw("picture-book", 23, PicturesOfExhibits::book);
        draw("classical-garden", 24, PicturesOfExhibits::garden);
    }

    static void draw(String name, long seed, Consumer<PicturesBrush> scene) throws Exception {
        if (!name.contains(only)) return;
        PicturesBrush b = new PicturesBrush(W, H, seed);
        scene.accept(b);
        b.finish();
        b.notice((name.startsWith("corner") ? "虚构街角 · " : "") + PicturesBrush.NOTICE, 26);
        b.save(folder + "/" + name + ".jpg", .82);
    }

    static void plane(PicturesBrush b, double y, int top, int bottom) {
        b.g.setPaint(new PicturesBrush.Grain(0, y, top, 0, H, bottom, .1));
        b.g.fill(PicturesBrush.rect(0, y, W, H - y));
    }
    static void distance(PicturesBrush b, double y) {
        b.sky(0xBCD9DA, 0xFCEBCB, y + 60);
        b.glow(1180, 230, 420, 0xFFE9B4, 150);
        for (int i = 0; i < 5; i++) b.cloud(b.rnd(50, W), b.rnd(80, y * .5), b.rnd(90, 190), 150);
        b.hills(y - 120, 90, 0xB3CBC6, 0xDCE4D2, 420);
        b.hills(y - 50, 60, 0x93B39D, 0xC3D3B0, 420);
    }
    static void flowers(PicturesBrush b, double x0, double y0, double x1, double y1, int n, double s, int... colours) {
        double[] ys = b.r.doubles(n, y0, y1).sorted().toArray();
        for (double y : ys) { double x = b.rnd(x0, x1), k = s * (.75 + .5 * (y - y0) / (y1 - y0 + 1)); if (b.r.nextInt(3) == 0) b.grass(x, y, k, 0x6E8F52); else b.flower(x, y, k, b.pick(colours)); }
    }
    static void wheelchair(PicturesBrush b, double x, double y, double s, PicturesBrush.Figure f, int face) {
        b.shadow(x, y, s * .35, s * .05, 80);
        b.line(PicturesBrush.seg(x - face * s * .22, y - s * .62, x - face * s * .18, y - s * .24), 0x53606A, s * .03);
        b.person(x, y - s * .05, s, f, 2, face, 30, 45);
        b.line(PicturesBrush.oval(x - face * s * .05, y - s * .2, s * .2, s * .2), 0x47525A, s * .035);
        b.line(PicturesBrush.oval(x - face * s * .05, y - s * .2, s * .15, s * .15), 0x9AA7AC, s * .012);
        b.line(PicturesBrush.oval(x + face * s * .26, y - s * .07, s * .06, s * .06), 0x47525A, s * .03);
    }
    static void waveWall(PicturesBrush b, double x, double y, double w, double h) {
        b.shadow(x + w / 2, y, w * .52, 16, 70);
        b.fill(PicturesBrush.round(x, y - h, w, h, 16), 0xF6EEDF, 0xDCCDB2);
        Shape clip = b.g.getClip();
        b.g.clip(PicturesBrush.round(x + 14, y - h + 14, w - 28, h - 34, 10));
        b.fill(PicturesBrush.oval(x + w * .74, y - h * .62, h * .17, h * .17), 0xE9B256, 0xD9854B);
        for (int i = 0; i < 3; i++) {
            Path2D hill = new Path2D.Double();
            hill.moveTo(x, y);
            for (int j = 0; j <= 40; j++) hill.lineTo(x + w * j / 40, y - h * (.50 - i * .12) - h * .13 * Math.sin(j * .26 + i * 2.1));
            hill.lineTo(x + w, y);
            b.fill(hill, new int[] {0xA9C4BC, 0x7FA9A1, 0x5B8C87}[i], new int[] {0x95B5AC, 0x6F9C95, 0x4B7C79}[i]);
        }
        for (int i = 0; i < 4; i++) for (int j = 0; j < w / (h * .22); j++) b.line(new Arc2D.Double(x + j * h * .22 + (i % 2) * h * .11, y - h * .22 + i * h * .06, h * .22, h * .12, 0, 180, Arc2D.OPEN), PicturesBrush.c(0xF4EEDD, 190), 3);
        b.g.setClip(clip);
        b.fill(PicturesBrush.rect(x - 8, y - 20, w + 16, 20), 0xBFB29A);
    }

    static void corner(PicturesBrush b, boolean after) {
        distance(b, 480);
        int[] walls = {0xEFE3CD, 0xDCCBB0, 0xF2EBDD, 0xD8C3A5};
        for (int i = 0; i < 4; i++) b.house(-70 + i * 400, 690, 300, 240, walls[i], 0x666E6E, i % 3);
        plane(b, 688, after ? 0xEADFC6 : 0xC9BC9C, after ? 0xDDCDAE : 0xB3A687);
        b.r.setSeed(70);
        b.fill(b.blob(800, 880, 760, 190, 16, .05), after ? 0xBBCB8C : 0xA3A873, after ? 0x93B06E : 0x7F8656);
        if (after) {
            Path2D path = new Path2D.Double();
            path.moveTo(620, 1200); path.curveTo(640, 980, 1150, 960, 1010, 745); path.lineTo(1130, 745); path.curveTo(1310, 980, 900, 1010, 960, 1200); path.closePath();
            b.fill(path, 0xF5ECD6, 0xE7D8B8);
            waveWall(b, 60, 790, 560, 180);
            flowers(b, 70, 800, 610, 850, 46, 46, 0xD9694F, 0xE8B84B, 0xC48FB0, 0xF6EFE0);
            b.tree(430, 900, 760, 1, 0x7E9E5C);
            b.bench(500, 930, 250);
            b.person(580, 925, 180, PicturesBrush.GRANDMA, 2, 1, 30, 50);
            b.person(690, 930, 140, PicturesBrush.CHILD, 2, 1, 20, 90);
            for (int i = 0; i < 5; i++) b.bush(1230 + i * 78, 790 + i * 12, 60, b.pick(0xC9705A, 0xD9A24B, 0x7E9A5F, 0xB98FB0));
            flowers(b, 1190, 860, 1540, 960, 70, 60, 0xD9694F, 0xE8B84B, 0xC48FB0, 0xF6EFE0, 0xE58F7A);
            b.tree(1420, 850, 380, 0, 0xC98F4B);
            b.cat(360, 960, 90, 0xE0A45C, true);
            wheelchair(b, 1010, 930, 190, new PicturesBrush.Figure(PicturesBrush.SKIN, 0xBDB8B0, 0, 0x5F8E8A, 0x4A5260, false, true), -1);
            b.person(1090, 930, 190, new PicturesBrush.Figure(0xEBC09A, 0x33291F, 2, 0xDDA08A, 0x4E6478, false, false), 1, -1, 30, 62);
        } else {
            double[] ys = b.r.doubles(430, 720, 1050).sorted().toArray();
            boolean tree = false;
            for (double y : ys) {
                if (!tree && y > 900) { b.tree(430, 900, 760, 1, 0x76864F); tree = true; }
                double x = b.rnd(30, 1570);
                if (Math.pow((x - 800) / 760, 2) + Math.pow((y - 880) / 180, 2) < 1.05) b.grass(x, y, b.rnd(40, 110), b.pick(0x77803F, 0x8B8F55, 0x6B7A45, 0xA59A5C));
            }
            for (int i = 0; i < 6; i++) { double x = 640 + i * 96, y = 900 + (i % 3) * 26, s = 92; b.shadow(x + s / 2, y, s * .6, 10, 90); b.fill(PicturesBrush.rect(x, y - s * .8, s, s * .8), 0xB8915F, 0x94713F); b.fill(PicturesBrush.poly(x, y - s * .8, x + s, y - s * .8, x + s * 1.14, y - s, x + s * .1, y - s * .98), 0xCDA877); b.line(PicturesBrush.seg(x, y - s * .4, x + s, y - s * .4), 0x7A5C34, 3); }
            for (int i = 0; i < 9; i++) { double x = 1080 + i * 56, t = (i * 37 % 11 - 5) * 4; b.line(PicturesBrush.seg(x, 960, x + t, 840 + (i % 4) * 22), 0x8A8378, 10); }
            b.line(PicturesBrush.seg(1070, 890, 1330, 930), 0x8A8378, 9);
            b.line(PicturesBrush.seg(1380, 948, 1560, 870), 0x8A8378, 9);
            for (int i = 0; i < 4; i++) b.fill(b.blob(160 + i * 62, 962 - (i % 2) * 14, 46, 40, 9, .1), 0x6F7A80, 0x464E55);
            b.fill(b.blob(980, 1010, 150, 30, 12, .15), 0xA9B2AC, 0x8D9A98);
            b.person(1220, 1120, 190, PicturesBrush.GRANDMA, 1, -1, 10, 30);
            b.person(1110, 1120, 140, PicturesBrush.CHILD, 1, -1, -20, 60);
        }
        b.fill(PicturesBrush.rect(0, 1128, W, 20), 0xCFC3AB);
        b.fill(PicturesBrush.rect(0, 1146, W, 60), 0x8F8C88, 0x7C7975);
        if (after) b.fill(PicturesBrush.poly(600, 1126, 985, 1126, 1010, 1150, 580, 1150), 0xF0E5CC);
    }

    static void pocketPark(PicturesBrush b) {
        distance(b, 560);
        for (int i = 0; i < 5; i++) b.house(-60 + i * 350, 700, 250, 170, b.pick(0xEFE3CD, 0xDCCBB0, 0xF2EBDD), 0x66706E, i % 3);
        for (int i = 0; i < 12; i++) b.bush(40 + i * 140, 740, 90, b.pick(0x8FA867, 0x7E9A5F, 0xA9B06A));
        plane(b, 735, 0xC3D094, 0x8BAA66);
        Path2D path = new Path2D.Double();
        path.moveTo(-20, 1180); path.curveTo(500, 980, 900, 1080, 1640, 860); path.lineTo(1640, 960); path.curveTo(1000, 1200, 700, 1080, 300, 1220); path.closePath();
        b.fill(path, 0xF6EDD6, 0xE6D6B6);
        b.tree(1290, 850, 480, 0, 0xCB8D4A);
        b.tree(620, 930, 900, 1, 0x7C9C5A);
        for (int i = 0; i < 40; i++) { b.g.setColor(PicturesBrush.c(0xFFF3C4, 60)); b.g.fill(PicturesBrush.oval(b.rnd(250, 1000), b.rnd(900, 1010), b.rnd(10, 34), b.rnd(4, 9))); }
        b.bench(700, 985, 330);
        b.person(800, 980, 240, PicturesBrush.GRANDMA, 2, 1, 30, 55);
        b.person(930, 985, 185, PicturesBrush.CHILD, 2, 1, 40, 95);
        b.cat(1110, 985, 100, 0xE6D9C4, false);
        flowers(b, 1150, 980, 1580, 1120, 60, 64, 0xD9694F, 0xE8B84B, 0xF6EFE0, 0xC48FB0);
        flowers(b, 20, 900, 420, 1010, 50, 54, 0xE8B84B, 0xF6EFE0, 0xE58F7A);
        for (int i = 0; i < 5; i++) b.bird(980 + i * 60, 200 + i % 2 * 30, 24, 0x5E6A70);
    }

    static void wall(PicturesBrush b) {
        distance(b, 520);
        for (int i = 0; i < 9; i++) b.tree(60 + i * 190, 700, b.rnd(300, 420), b.pick(0, 4, 0, 3), b.pick(0x86A265, 0x6E8F62, 0xA3A85E, 0xC08A4C));
        plane(b, 690, 0xD3D9A6, 0x9DB577);
        plane(b, 940, 0xEFE4CA, 0xDCCBA9);
        for (int i = 0; i < 60; i++) b.line(PicturesBrush.round(i % 10 * 170 - 60 + i / 10 % 2 * 80, 950 + i / 10 * 44, 164, 42, 6), PicturesBrush.c(0xA8946E, 60), 2);
        waveWall(b, 170, 900, 1180, 400);
        b.fill(PicturesBrush.oval(330, 680, 86, 86), 0xCFE0DC, 0xC7D6A4);
        b.tree(330, 764, 130, 0, 0x7E9A5F);
        b.line(PicturesBrush.oval(330, 680, 88, 88), 0xCDBD9E, 15);
        flowers(b, 160, 905, 1370, 950, 130, 56, 0xD9694F, 0xE8B84B, 0xC48FB0, 0xF6EFE0);
        b.person(1130, 1090, 260, PicturesBrush.CHILD, 0, -1, 15, 120);
        b.person(1300, 1080, 320, PicturesBrush.GRANDMA, 0, -1, 10, 35);
        b.person(480, 1080, 320, new PicturesBrush.Figure(0xEBC09A, 0x33291F, 0, 0x6F87A8, 0x4A4A55, false, false), 0, 1, 0, 30);
    }

    static void planting(PicturesBrush b) {
        b.sky(0xC5DEDA, 0xFDEFD2, 760);
        b.glow(400, 250, 520, 0xFFE9B4, 170);
        b.hills(560, 70, 0xA9C6B6, 0xD2DDBD, 260);
        for (int i = 0; i < 8; i++) b.tree(70 + i * 210, 720, b.rnd(380, 560), b.pick(4, 0, 3, 4), b.pick(0x6E8F62, 0xC98A4B, 0xB5664F, 0x93A662, 0x5F8660));
        plane(b, 700, 0xB5C684, 0x7E9E5E);
        int[][] rows = {{0x6E8F62, 0x8FA867}, {0xB5664F, 0xC9805A}, {0xA9B05A, 0xC9B85A}, {0x9B6A86, 0xB98FB0}};
        for (int j = 0; j < 4; j++) for (int i = 0; i < 14 - j; i++) b.bush(20 + i * (122 + j * 10) + j * 26 + 16 * Math.sin(i), 770 + j * 74 + 24 * Math.sin(i * .7 + j), 92 + j * 12, b.pick(rows[j]));
        flowers(b, 0, 1020, W, 1170, 150, 108, 0xD9694F, 0xE8B84B, 0xC48FB0, 0xF6EFE0, 0xE58F7A, 0xF2C9B8);
        for (int i = 0; i < 7; i++) { double x = b.rnd(150, 1450), y = b.rnd(560, 950); int c = b.pick(0xF0C04B, 0xF6EFE0, 0xDE8A5A); AffineTransform t = b.g.getTransform(); b.g.rotate(b.rnd(-.5, .5), x, y); b.fill(PicturesBrush.oval(x - 15, y - 8, 16, 12), c); b.fill(PicturesBrush.oval(x + 15, y - 8, 16, 12), c); b.fill(PicturesBrush.oval(x - 10, y + 9, 10, 9), c); b.fill(PicturesBrush.oval(x + 10, y + 9, 10, 9), c); b.line(PicturesBrush.seg(x, y - 12, x, y + 12), 0x4A3B30, 4); b.g.setTransform(t); }
    }

    static void stepFree(PicturesBrush b) {
        distance(b, 480);
        for (int i = 0; i < 7; i++) b.tree(90 + i * 240, 640, b.rnd(300, 400), b.pick(0, 1, 4), b.pick(0x86A265, 0x6E8F62, 0xA3A85E));
        plane(b, 620, 0xC3D094, 0x93B06C);
        Path2D ramp = new Path2D.Double();
        ramp.moveTo(-20, 1210); ramp.lineTo(-20, 1080); ramp.curveTo(500, 1010, 900, 900, 1640, 690); ramp.lineTo(1640, 830); ramp.curveTo(1200, 1000, 900, 1120, 700, 1210); ramp.closePath();
        b.fill(ramp, 0xF8EFDA, 0xE5D5B4);
        for (int i = 0; i < 24; i++) { double t = i / 23.0, x = 40 + 1560 * t, y = 1120 - 340 * t * (.55 + .45 * t); b.flat(PicturesBrush.round(x, y, 44, 14, 5), 0xE3B04B); }
        for (int pass = 0; pass < 2; pass++) { double lift = pass == 0 ? 130 : 84; b.line(new CubicCurve2D.Double(-20, 1078 - lift, 500, 1008 - lift, 900, 898 - lift, 1640, 688 - lift), pass == 0 ? 0x9A6B45 : 0x8E979A, pass == 0 ? 13 : 8); }
        CubicCurve2D rail = new CubicCurve2D.Double(-20, 1078, 500, 1008, 900, 898, 1640, 688);
        for (int i = 0; i <= 9; i++) { double t = i / 9.0, u = 1 - t, x = u * u * u * -20 + 3 * u * u * t * 500 + 3 * u * t * t * 900 + t * t * t * 1640, y = u * u * u * 1078 + 3 * u * u * t * 1008 + 3 * u * t * t * 898 + t * t * t * 688; b.line(PicturesBrush.seg(x, y, x, y - 132), 0x8E979A, 9); }
        b.person(270, 1120, 330, new PicturesBrush.Figure(0xEBC09A, 0xBDB8B0, 4, 0x6F87A8, 0x4A4A55, false, true), 1, 1, -10, 60);
        b.line(PicturesBrush.seg(365, 985, 385, 1125), 0x7A5A3C, 9);
        wheelchair(b, 700, 1060, 330, new PicturesBrush.Figure(PicturesBrush.SKIN, 0x33291F, 2, 0xC46A52, 0x4A5260, false, false), 1);
        b.person(590, 1068, 330, new PicturesBrush.Figure(0xE3B48C, 0x33291F, 0, 0x8A9E6C, 0x4A4A55, false, false), 1, 1, 30, 70);
        b.person(1120, 930, 270, new PicturesBrush.Figure(PicturesBrush.SKIN, 0x42352B, 1, 0xE7DCC6, 0x4E6478, false, false), 1, 1, 40, 72);
        b.fill(b.blob(1240, 842, 72, 36, 10, .05), 0xD9694F, 0xB5493A);
        b.line(PicturesBrush.seg(1170, 812, 1200, 838), 0x53606A, 8);
        b.flat(PicturesBrush.oval(1225, 808, 22, 22), PicturesBrush.SKIN);
        for (int i = 0; i < 2; i++) b.line(PicturesBrush.oval(1205 + i * 74, 898 - i * 10, 20, 20), 0x47525A, 8);
        flowers(b, 950, 1110, 1590, 1185, 60, 66, 0xD9694F, 0xE8B84B, 0xF6EFE0, 0xC48FB0);
    }

    static void riverbank(PicturesBrush b) {
        b.sky(0x8FB4C0, 0xFBD9A8, 720);
        b.glow(1000, 600, 620, 0xFFD58A, 210);
        b.flat(PicturesBrush.oval(1000, 560, 84, 84), 0xFDE3AE);
        for (int i = 0; i < 7; i++) b.cloud(b.rnd(0, W), b.rnd(80, 380), b.rnd(100, 230), 120);
        b.hills(600, 80, 0x8FAAB0, 0xC9C9B4, 160);
        for (int i = 0; i < 34; i++) { double x = i * 50 - 20, hh = b.rnd(30, 170); b.fill(PicturesBrush.rect(x, 690 - hh, b.rnd(30, 52), hh), 0x9DAFB0, 0xB9BBA6); for (int k = 0; k < hh / 26; k++) if (b.r.nextBoolean()) b.flat(PicturesBrush.rect(x + 8 + k % 2 * 14, 690 - hh + 10 + k * 24, 8, 10), 0xFBE3A6); }
        b.g.setPaint(new PicturesBrush.Grain(0, 690, 0xF3D3A4, 0, 1080, 0x5E9496, .14));
        b.g.fill(PicturesBrush.rect(0, 690, W, 520));
        b.ripples(-60, 700, W, 1080, 240, 0xFFF6DC, 110, 90);
        b.ripples(-60, 720, W, 1080, 120, 0x3E7478, 60, 90);
        b.ripples(880, 700, 1060, 1000, 90, 0xFFE7A8, 190, 80);
        Area bridge = new Area(PicturesBrush.poly(-10, 560, W + 10, 560, W + 10, 604, -10, 604));
        for (int i = 0; i < 5; i++) bridge.add(new Area(PicturesBrush.rect(70 + i * 360, 600, 46, 150)));
        b.fill(bridge, 0xD9CDB8, 0x9C937F);
        for (int i = 0; i < 4; i++) b.line(new Arc2D.Double(116 + i * 360, 470, 314, 190, 0, 180, Arc2D.OPEN), 0xB9644C, 12);
        for (int i = 0; i < 4; i++) for (int j = 1; j < 8; j++) { double t = j / 8.0, x = 116 + i * 360 + 314 * t; b.line(PicturesBrush.seg(x, 562, x, 565 - 95 * Math.sin(Math.PI * t)), 0xB9644C, 4); }
        for (int i = 0; i < 9; i++) b.person(60 + i * 190 + b.rnd(-40, 40), 562, 56, b.anyone(), 1, b.r.nextBoolean() ? 1 : -1, -20, 20);
        b.boat(420, 860, 260, 0x8A5C3E, 1, 1);
        b.person(340, 850, 110, new PicturesBrush.Figure(0xE3B48C, 0x33291F, 3, 0x6F87A8, 0x4A5260, false, false), 0, 1, 30, 70);
        b.boat(1240, 800, 220, 0x6F4F3C, 2, -1);
        Path2D bank = new Path2D.Double();
        bank.moveTo(-10, 1000); bank.curveTo(500, 960, 1000, 1060, 1620, 990); bank.lineTo(1620, 1210); bank.lineTo(-10, 1210); bank.closePath();
        b.fill(bank, 0xEADCC0, 0xCDBB98);
        for (int i = 0; i < 23; i++) b.fill(PicturesBrush.rect(i * 72, 940 + 20 * Math.sin(i * .5), 12, 92), 0xE2D8C4, 0xA99E86);
        b.line(new CubicCurve2D.Double(-10, 952, 500, 930, 1000, 990, 1620, 950), 0xC9A77C, 13);
        b.tree(150, 1110, 860, 2, 0x86A05F);
        b.tree(1480, 1100, 620, 1, 0x6E8F5C);
        b.person(760, 1120, 270, new PicturesBrush.Figure(PicturesBrush.SKIN, 0xBDB8B0, 4, 0x5F8E8A, 0x4A4A55, false, true), 0, 1, 0, 40);
        b.person(900, 1125, 260, PicturesBrush.GRANDMA, 0, -1, 0, 30);
        b.person(1130, 1135, 200, PicturesBrush.CHILD, 1, -1, -40, 110);
        for (int i = 0; i < 8; i++) b.bird(560 + i * 44, 260 + Math.abs(i - 3) * 20, 22, 0x54636B);
    }

    static void roofs(PicturesBrush b) {
        b.sky(0xB9D6DA, 0xFCE8C4, 520);
        b.glow(1250, 260, 430, 0xFFE2A6, 170);
        for (int i = 0; i < 4; i++) b.cloud(b.rnd(0, W), b.rnd(70, 220), b.rnd(100, 180), 150);
        b.hills(350, 70, 0xA3BFBC, 0xD6DEC6, 200);
        for (int j = 0; j < 6; j++) {
            double y = 520 + j * 132 + j * j * 6, q = .62 + j * .12;
            for (double x = -160 + j * 37; x < W; x += 330 * q + b.rnd(10, 50)) {
                if (b.r.nextInt(5) == 0) { b.tree(x + 80, y + 6, 300 * q, b.pick(0, 4, 0), b.pick(0x86A265, 0x6E8F62, 0xA3A85E)); x -= 150 * q; continue; }
                b.house(x, y, 260 * q, 180 * q, b.vary(b.pick(0xF1E8D8, 0xE9DCC3, 0xDCCBB0, 0xE8D3B8), .1), b.vary(b.pick(0x5E686B, 0x6A6F70, 0x5B6673, 0x7E6A5C), .15), b.r.nextInt(3));
            }
            if (j == 3) { b.cat(760, y - 262, 90, 0xE0A45C, false); }
        }
        for (int i = 0; i < 2; i++) b.line(PicturesBrush.seg(150 + i * 1250, 1190, 150 + i * 1250, 900), 0x7A6248, 14);
        b.line(PicturesBrush.curve(150, 915, 775, 990, 1400, 915), 0x7A6248, 5);
        int[] cloth = {0xC46A52, 0xF6EFE0, 0x6F87A8, 0xE3B04B, 0xF6EFE0, 0x8A9E6C, 0xC48FA0};
        for (int i = 0; i < 7; i++) {
            double x = 270 + i * 165, y = 932 + 30 * Math.sin(Math.PI * (i + .8) / 7.6);
            if (i % 2 == 1) b.fill(PicturesBrush.poly(x - 52, y, x + 52, y, x + 60, y + 170, x - 44, y + 160), cloth[i]);
            else b.fill(PicturesBrush.poly(x - 66, y + 40, x - 34, y, x + 34, y, x + 66, y + 40, x + 42, y + 62, x + 40, y + 150, x - 40, y + 150, x - 42, y + 62), cloth[i]);
            for (int k = -1; k <= 1; k += 2) b.fill(PicturesBrush.rect(x + k * 30 - 4, y - 12, 8, 24), 0x9A6B45);
        }
        for (int i = 0; i < 5; i++) b.bird(300 + i * 50, 190 + i % 2 * 26, 22, 0x5E6A70);
    }

    static void steps(PicturesBrush b) {
        distance(b, 360);
        b.house(-90, 720, 470, 400, 0xEADBC0, 0x646C6E, 2);
        b.house(1130, 720, 470, 400, 0xF1E8D8, 0x6A6F70, 1);
        b.tree(1010, 500, 430, 1, 0x7E9A5F);
        plane(b, 700, 0xE7DABF, 0xD3C19C);
        for (int i = 0; i < 11; i++) { double t = i / 10.0, y = 480 + t * t * 230 + t * 420, x0 = 590 - t * 360, x1 = 970 + t * 300, hh = 30 + t * 44; b.fill(PicturesBrush.rect(x0, y, x1 - x0, hh * .55), 0xF6EEDC, 0xE9DBC0); b.fill(PicturesBrush.rect(x0, y + hh * .55, x1 - x0, hh), 0xCDBE9F, 0xB7A685); }
        b.line(PicturesBrush.curve(975, 400, 1060, 600, 1275, 980), 0x9A6B45, 13);
        for (int i = 0; i < 5; i++) { double t = i / 4.0; b.line(PicturesBrush.seg(980 + t * 285, 420 + t * 540, 980 + t * 285, 500 + t * 620), 0x8E979A, 9); }
        b.person(700, 610, 150, b.anyone(), 1, -1, -10, 30);
        b.person(850, 720, 190, new PicturesBrush.Figure(PicturesBrush.SKIN, 0x33291F, 2, 0xC46A52, 0x4E6478, false, false), 1, 1, -10, 20);
        b.fill(PicturesBrush.poly(862, 665, 912, 665, 904, 705, 870, 705), 0xC49A62);
        for (int i = 0; i < 3; i++) b.bush(875 + i * 12, 668, 14, 0x7E9A5F);
        b.person(520, 900, 215, PicturesBrush.CHILD, 1, 1, -40, 100);
        b.person(640, 905, 190, new PicturesBrush.Figure(PicturesBrush.SKIN, 0x33291F, 0, 0x6F87A8, 0x4A4A55, true, false), 1, 1, -30, 60);
        b.person(960, 1020, 290, PicturesBrush.GRANDMA, 2, -1, 30, 60);
        b.person(800, 1040, 290, new PicturesBrush.Figure(0xEBC09A, 0xBDB8B0, 4, 0x5F8E8A, 0x4A4A55, false, true), 2, 1, 30, 95);
        for (int i = 0; i < 6; i++) { double x = i < 3 ? 60 + i * 74 : 1330 + (i - 3) * 80; for (int k = -1; k <= 1; k++) b.flower(x + k * 16, 1000, 96 - Math.abs(k) * 22, b.pick(0xD9694F, 0xE8B84B, 0xC48FB0)); b.fill(PicturesBrush.poly(x - 32, 990, x + 32, 990, x + 22, 1060, x - 22, 1060), 0xB4704F); }
        b.cat(330, 1110, 130, 0x5A5450, true);
    }

    static void cup(PicturesBrush b, double x, double y, double s, int colour) {
        b.shadow(x, y, s * .75, s * .14, 90);
        Path2D p = new Path2D.Double();
        p.moveTo(x - s * .5, y - s * .6); p.quadTo(x - s * .45, y, x - s * .2, y); p.lineTo(x + s * .2, y); p.quadTo(x + s * .45, y, x + s * .5, y - s * .6); p.closePath();
        b.fill(p, PicturesBrush.light(colour, .4), PicturesBrush.dark(colour, .1));
        b.fill(PicturesBrush.oval(x, y - s * .6, s * .5, s * .13), PicturesBrush.light(colour, .6));
        b.fill(PicturesBrush.oval(x, y - s * .59, s * .42, s * .09), 0xC98B4A);
        for (int i = -1; i <= 1; i++) b.line(new CubicCurve2D.Double(x + i * s * .2, y - s * .8, x + i * s * .2 - s * .2, y - s * 1.1, x + i * s * .2 + s * .2, y - s * 1.3, x + i * s * .2, y - s * 1.6), PicturesBrush.c(0xFFFFFF, 100), s * .05);
    }
    static void table(PicturesBrush b, double y) {
        Shape top = PicturesBrush.poly(90, y, 1510, y, 1620, H + 20, -20, H + 20);
        b.fill(top, 0xB98A5C, 0x8A5F3C);
        b.g.setClip(top);
        for (int i = 0; i < 26; i++) { double k = b.rnd(y + 10, H); b.line(PicturesBrush.curve(0, k, 800, k + b.rnd(-14, 14), W, k), PicturesBrush.c(0x5A3A22, 34), 3); }
        b.g.setClip(null);
        b.line(PicturesBrush.seg(90, y, 1510, y), 0xD9AC78, 8);
    }

    static void teaStall(PicturesBrush b) {
        distance(b, 520);
        for (int i = 0; i < 4; i++) b.house(-40 + i * 430, 660, 310, 220, b.pick(0xEFE3CD, 0xDCCBB0, 0xF2EBDD), 0x66706E, i % 3);
        plane(b, 650, 0xE4D7B9, 0xCDBB95);
        b.tree(1330, 820, 800, 1, 0x7C9C5A);
        for (int i = 0; i < 5; i++) { double x = 180 + i * 250, y = 850 + i % 2 * 20; b.shadow(x, y, 90, 14, 90); for (int k = -1; k <= 1; k += 2) b.fill(PicturesBrush.rect(x + k * 34 - 6, y - 84, 12, 84), 0x8A5F3C); b.fill(PicturesBrush.round(x - 56, y - 92, 112, 18, 8), 0xB98A5C); }
        for (int i = 0; i < 5; i++) b.person(180 + i * 250, 850 + i % 2 * 20, 300, i == 2 ? PicturesBrush.GRANDMA : b.anyone(), 2, i < 2 ? 1 : -1, 40, 70 - i * 6);
        for (int i = 0; i < 2; i++) b.fill(PicturesBrush.rect(70 + i * 1420, 180, 24, 800), 0x8A5F3C);
        for (int i = 0; i < 12; i++) { b.fill(PicturesBrush.poly(20 + i * 130, 260, 150 + i * 130, 260, 142 + i * 121 + 10, 120, 90 + i * 121 - 40, 120), i % 2 == 0 ? 0xC4664E : 0xF6EEDC); b.fill(new Arc2D.Double(20 + i * 130, 220, 130, 80, 180, 180, Arc2D.PIE), i % 2 == 0 ? 0xB4563F : 0xEADFC6); }
        for (int i = 0; i < 3; i++) b.lantern(330 + i * 470, 310, 84, PicturesBrush.RED);
        table(b, 890);
        b.shadow(760, 1060, 190, 30, 100);
        b.line(new CubicCurve2D.Double(640, 960, 540, 930, 560, 860, 500, 870), 0x8C5240, 34);
        b.line(new Arc2D.Double(800, 880, 190, 150, -80, 170, Arc2D.OPEN), 0x8C5240, 24);
        b.fill(PicturesBrush.oval(760, 960, 165, 110), 0xB87058, 0x7A4434);
        b.fill(PicturesBrush.oval(760, 862, 80, 22), 0x9A5A46);
        b.fill(PicturesBrush.oval(760, 832, 22, 20), 0x9A5A46);
        b.line(PicturesBrush.curve(660, 930, 720, 890, 800, 890), PicturesBrush.c(0xFFE9D0, 120), 10);
        double[][] cups = {{300, 1030}, {460, 1110}, {1060, 1040}, {1230, 1110}, {1310, 1000}};
        for (double[] p : cups) cup(b, p[0], p[1], 120, b.pick(0xDCE5DE, 0xE9E0CC, 0xB9CBC6));
    }

    static void stage(PicturesBrush b) {
        b.g.setPaint(new PicturesBrush.Grain(0, 0, 0x5A3A34, 0, H, 0x2F2A33, .1));
        b.g.fillRect(0, 0, W, H);
        b.glow(800, 560, 760, 0xFFC977, 150);
        b.fill(PicturesBrush.rect(330, 250, 940, 520), 0xF0DDB4, 0xD9B67E);
        b.g.setClip(PicturesBrush.rect(330, 250, 940, 520));
        for (int i = 0; i < 3; i++) { Path2D p = new Path2D.Double(); p.moveTo(320, 770); for (int j = 0; j <= 50; j++) p.lineTo(320 + j * 20, 600 + i * 50 - 90 * Math.sin(j * .14 + i * 2) * (1 - i * .2)); p.lineTo(1320, 770); b.fill(p, new int[] {0xC9C29A, 0xA3B08C, 0x7C9A84}[i]); }
        b.fill(PicturesBrush.oval(1090, 380, 60, 60), 0xE39A5A);
        b.g.setClip(null);
        b.line(PicturesBrush.rect(330, 250, 940, 520), 0x7A4430, 20);
        for (int s = -1; s <= 1; s += 2) for (int i = 0; i < 5; i++) b.fill(PicturesBrush.poly(800 + s * (480 + i * 64), 140, 800 + s * (544 + i * 64), 140, 800 + s * (560 + i * 64), 800, 800 + s * (474 + i * 60), 800), i % 2 == 0 ? 0xA8443A : 0x8E352F, 0x6A2526);
        Path2D roof = new Path2D.Double();
        roof.moveTo(60, 190); roof.quadTo(260, 160, 360, 60); roof.lineTo(1240, 60); roof.quadTo(1340, 160, 1540, 190); roof.lineTo(1500, 230); roof.quadTo(800, 180, 100, 230); roof.closePath();
        b.fill(roof, 0x6E7A78, 0x4A5454);
        for (int i = 0; i < 30; i++) b.line(PicturesBrush.seg(370 + i * 29.7, 66, 130 + i * 46, 214), PicturesBrush.c(0x2B3232, 120), 4);
        for (int i = 0; i < 6; i++) b.lantern(250 + i * 220, 250 + (i == 0 || i == 5 ? 0 : 14), 78, i % 2 == 0 ? PicturesBrush.RED : 0xD9824B);
        b.fill(PicturesBrush.poly(200, 790, 1400, 790, 1480, 880, 120, 880), 0xB98A5C, 0x8A5F3C);
        b.person(800, 800, 330, new PicturesBrush.Figure(PicturesBrush.SKIN, 0x4A4644, 0, 0x4E7F80, 0x3F4A58, false, true), 0, 1, -40, 112);
        b.fill(PicturesBrush.poly(640, 690, 980, 690, 960, 860, 660, 860), 0xB5493A, 0x8C352D);
        b.fill(PicturesBrush.rect(620, 676, 380, 22), 0x9A6B45);
        b.fill(PicturesBrush.rect(690, 650, 54, 26), 0x4A3428);
        AffineTransform t = b.g.getTransform();
        b.g.translate(925, 588); b.g.rotate(.45);
        for (int i = 0; i < 9; i++) b.fill(new Arc2D.Double(-76, -76, 152, 152, 20 + i * 15.5, 15.5, Arc2D.PIE), i % 2 == 0 ? 0xF8EFDC : 0xE9DABB);
        b.g.setTransform(t);
        cup(b, 880, 678, 40, 0xDCE5DE);
        for (int j = 0; j < 3; j++) for (int i = 0; i < 11; i++) {
            double x = 30 + i * 158 + (j % 2) * 76, y = 980 + j * 100, k = 46 + j * 7;
            int c = b.vary(b.pick(0x6A4A48, 0x4E5A62, 0x5F5A48, 0x6E4F5C), .2);
            b.fill(PicturesBrush.round(x - k * 1.3, y + k * .7, k * 2.6, 240, k * 1.6), PicturesBrush.light(c, .12), PicturesBrush.dark(c, .35));
            b.fill(PicturesBrush.oval(x, y, k, k * 1.05), b.pick(0x40342E, 0x8F8A84, 0x332A28));
            b.line(new Arc2D.Double(x - k, y - k, 2 * k, 2 * k, 40, 100, Arc2D.OPEN), PicturesBrush.c(0xFFC977, 150), 4);
        }
    }

    static void instruments(PicturesBrush b) {
        b.g.setPaint(new PicturesBrush.Grain(0, 0, 0xE9D9B8, 0, H, 0xC9A678, .1));
        b.g.fillRect(0, 0, W, H);
        b.glow(700, 420, 800, 0xFFF4D6, 190);
        for (int i = 0; i < 9; i++) b.line(new Arc2D.Double(-100 + i * 200, 40 + (i % 2) * 30, 240, 90, 0, 180, Arc2D.OPEN), PicturesBrush.c(0xB98A5C, 60), 5);
        table(b, 780);
        b.shadow(430, 1010, 270, 44, 110);                       // drum
        Path2D drum = new Path2D.Double();
        drum.moveTo(190, 640); drum.quadTo(140, 820, 210, 980); drum.quadTo(430, 1050, 650, 980); drum.quadTo(720, 820, 670, 640); drum.closePath();
        b.fill(drum, 0xC9553F, 0x8A2F28);
        b.fill(PicturesBrush.oval(430, 640, 242, 80), 0xF4E6C8, 0xDDC598);
        b.line(PicturesBrush.oval(430, 640, 242, 80), 0x9A6B45, 10);
        for (int i = 0; i < 15; i++) { double a = Math.PI * i / 14; b.flat(PicturesBrush.oval(430 - Math.cos(a) * 243, 668 + Math.sin(a) * 82, 9, 9), 0xE3B04B); b.flat(PicturesBrush.oval(430 - Math.cos(a) * 222, 948 + Math.sin(a) * 60, 9, 9), 0xE3B04B); }
        b.line(PicturesBrush.seg(300, 590, 560, 500), 0x8A5F3C, 16); b.fill(PicturesBrush.oval(298, 592, 22, 18), 0xE9D0A4);
        b.line(PicturesBrush.seg(470, 620, 700, 470), 0x8A5F3C, 16); b.fill(PicturesBrush.oval(468, 622, 22, 18), 0xE9D0A4);
        b.line(PicturesBrush.seg(950, 120, 1550, 120), 0x7A4A30, 22);     // gongs in a frame
        for (int s = 0; s < 2; s++) b.line(PicturesBrush.seg(972 + s * 556, 120, 966 + s * 568, 840), 0x7A4A30, 20);
        double[][] gongs = {{1120, 340, 122}, {1400, 310, 100}, {1290, 590, 84}};
        for (double[] q : gongs) {
            for (int s = -1; s <= 1; s += 2) b.line(PicturesBrush.seg(q[0] + s * q[2] * .4, 126, q[0] + s * q[2] * .45, q[1] - q[2] * .85), 0xA8443A, 5);
            b.fill(PicturesBrush.oval(q[0], q[1], q[2], q[2]), 0xEBC676, 0xA9782F);
            b.line(PicturesBrush.oval(q[0], q[1], q[2] * .84, q[2] * .84), PicturesBrush.c(0x7A5420, 130), 4);
            b.fill(PicturesBrush.oval(q[0], q[1], q[2] * .34, q[2] * .34), 0xF8DF9C, 0xC4923F);
            b.line(new Arc2D.Double(q[0] - q[2] * .7, q[1] - q[2] * .7, q[2] * 1.4, q[2] * 1.4, 100, 70, Arc2D.OPEN), PicturesBrush.c(0xFFF6DA, 150), 7);
        }
        b.line(PicturesBrush.seg(865, 190, 800, 880), 0x6B4630, 22);       // fiddle with two strings
        b.shadow(800, 980, 90, 20, 100);
        b.fill(PicturesBrush.round(735, 840, 130, 128, 44), 0x9A5F3C, 0x5F3622);
        b.fill(PicturesBrush.oval(800, 904, 48, 50), 0xE3D2A8, 0xC4AC78);
        for (int i = 0; i < 2; i++) { b.line(PicturesBrush.seg(862 - i * 8, 240, 803 - i * 10, 905), PicturesBrush.c(0xF6EFE0, 220), 2.4); b.line(PicturesBrush.seg(828, 244 + i * 70, 914, 230 + i * 70), 0x8A5F3C, 14); }
        b.line(PicturesBrush.curve(690, 860, 900, 700, 1150, 760), 0x8A5F3C, 9);
        b.line(PicturesBrush.seg(690, 862, 1150, 764), PicturesBrush.c(0xF6EFE0, 230), 4);
        AffineTransform t = b.g.getTransform();                  // flute
        b.g.translate(940, 1040); b.g.rotate(-.13);
        b.shadow(250, 40, 330, 14, 90);
        b.fill(PicturesBrush.round(-60, -20, 640, 42, 20), 0xE9CE8E, 0xB08A45);
        for (int i = 0; i < 8; i++) b.flat(PicturesBrush.oval(40 + (i > 0 ? 90 : 0) + i * 52, -2, 11, 9), 0x4A3320);
        for (double x : new double[] {-40, 90, 300, 550}) b.fill(PicturesBrush.rect(x, -21, 13, 44), 0x8A4B34);
        b.line(new CubicCurve2D.Double(575, 4, 620, 40, 560, 90, 600, 130), PicturesBrush.RED, 7);
        b.g.setTransform(t);
        b.fill(PicturesBrush.oval(560, 1100, 66, 34), 0xC98B5A, 0x8A5230);   // woodblock
        b.line(PicturesBrush.seg(520, 1108, 600, 1108), 0x4A2A18, 8);
    }

    static void library(PicturesBrush b) {
        distance(b, 520);
        b.g.setPaint(new PicturesBrush.Grain(0, 540, 0xB9DAD6, 0, 800, 0x7FB2B0, .1)); b.g.fill(PicturesBrush.rect(0, 540, W, 260));
        b.ripples(-50, 550, W, 780, 90, 0xFFFFFF, 120, 90);
        b.boat(250, 660, 170, 0x8A5C3E, 1, 1);
        plane(b, 780, 0xC6D39A, 0x8FAE6A);
        b.fill(b.blob(820, 1090, 900, 120, 14, .03), 0xF5ECD6, 0xE3D4B2);
        b.tree(150, 960, 800, 2, 0x86A45F);
        b.tree(1470, 940, 640, 0, 0xC98F4B);
        b.shadow(800, 1010, 480, 36, 90);
        b.fill(PicturesBrush.round(370, 470, 860, 540, 50), 0xF8F0E0, 0xDFD0B2);
        b.fill(PicturesBrush.round(310, 410, 980, 84, 42), 0xD9985A, 0xB8703F);
        b.fill(PicturesBrush.round(440, 540, 720, 400, 30), 0x5F8784, 0x3F615F);
        b.glow(800, 640, 420, 0xFFE3A0, 110);
        for (int j = 0; j < 2; j++) { b.fill(PicturesBrush.rect(460, 680 + j * 130, 680, 14), 0xB98A5C); for (double x = 470; x < 1120;) { double ww = b.rnd(14, 30), hh = b.rnd(70, 108); if (b.r.nextInt(9) == 0) { x += 40; continue; } b.fill(PicturesBrush.rect(x, 680 + j * 130 - hh, ww, hh), b.pick(0xC4553F, 0xE3B04B, 0x8AA86C, 0xF0E4CA, 0x6F87A8, 0xB98FB0)); x += ww + 3; } }
        PicturesBrush.Figure[] who = {PicturesBrush.GRANDMA, PicturesBrush.CHILD, new PicturesBrush.Figure(0xE3B48C, 0x33291F, 0, 0x6F87A8, 0x4A4A55, false, false)};
        for (int i = 0; i < 3; i++) b.fill(PicturesBrush.rect(510 + i * 280, 975, 26, 78), 0x77706A);
        b.fill(PicturesBrush.round(480, 952, 650, 32, 14), 0xB98A5C);
        for (int i = 0; i < 3; i++) {
            double s = i == 1 ? 240 : 310, x = 590 + i * 195, head = i == 1 ? 1050 - s * .72 : 1050 - s * .745;
            b.person(x, 1048, s, who[i], 2, i == 2 ? -1 : 1, 40, i == 1 ? 80 : 50);
            double hr = s * (i == 1 ? .165 : .125);
            b.line(new Arc2D.Double(x - hr * 1.05, head - hr * 1.1, hr * 2.1, hr * 2.1, 0, 180, Arc2D.OPEN), 0x3E4448, 10);
            b.fill(PicturesBrush.round(x - hr * (i == 2 ? -.2 : .7) - 14, head - 16, 32, 46, 16), 0xD9694F);
        }
        flowers(b, 1180, 1030, 1580, 1120, 50, 60, 0xD9694F, 0xE8B84B, 0xF6EFE0);
    }

    static void broadcast(PicturesBrush b) {
        b.g.setPaint(new PicturesBrush.Grain(0, 0, 0x9CC2BC, 0, H, 0xE9D7AE, .12));
        b.g.fillRect(0, 0, W, H);
        b.glow(800, 480, 800, 0xFFF1CE, 170);
        for (int k = 10; k > 0; k--) b.line(PicturesBrush.oval(800, 500, 150 + k * 78, 150 + k * 78), PicturesBrush.c(0xFFFBEF, 150 - k * 12), 9);
        int[] leaf = {0xD9694F, 0xE3B04B, 0x5F8E8A, 0xC48FB0, 0x8A9E6C};
        for (int i = 0; i < 26; i++) { double a = i * .71, d = 330 + i * 21, x = 800 + Math.cos(a) * d * 1.1, y = 500 + Math.sin(a) * d * .72; int c = leaf[i % 5]; if (y > 60 && y < 820) { if (i % 3 == 0) b.bird(x, y, 34, 0x4F6A70); else { b.flat(PicturesBrush.oval(x, y, 22, 16), c); b.line(PicturesBrush.seg(x + 20, y, x + 20, y - 74), c, 7); b.line(PicturesBrush.curve(x + 20, y - 74, x + 50, y - 62, x + 50, y - 34), c, 7); } } }
        table(b, 880);
        b.shadow(800, 1010, 200, 30, 110);
        b.fill(PicturesBrush.oval(800, 990, 160, 34), 0x59666B, 0x3B4448);
        b.fill(PicturesBrush.rect(782, 700, 36, 290), 0x7A878B, 0x4A555A);
        b.line(new Arc2D.Double(610, 330, 380, 420, 180, 180, Arc2D.OPEN), 0x59666B, 22);
        b.fill(PicturesBrush.round(665, 240, 270, 440, 270), 0xE9DFC8, 0xA89F8C);
        Shape clip = b.g.getClip();
        b.g.clip(PicturesBrush.round(665, 240, 270, 440, 270));
        for (int i = 0; i < 12; i++) b.line(PicturesBrush.seg(660, 280 + i * 24, 940, 280 + i * 24), PicturesBrush.c(0x5F584C, 150), 8);
        b.fill(PicturesBrush.rect(660, 560, 280, 44), 0xC4553F);
        b.g.setClip(clip);
        b.person(330, 1130, 520, PicturesBrush.CHILD, 0, 1, 20, 100);
        b.person(1270, 1130, 520, new PicturesBrush.Figure(PicturesBrush.SKIN, 0x33291F, 0, 0x5F8E8A, 0x4A4A55, true, false), 0, -1, 15, 95);
        for (int s = -1; s <= 1; s += 2) b.fill(PicturesBrush.poly(800 + s * 350, 860, 800 + s * 240, 840, 800 + s * 226, 740, 800 + s * 336, 760), 0xFBF6E8);
    }

    static void book(PicturesBrush b) {
        b.g.setPaint(new PicturesBrush.Grain(0, 0, 0xDDE6D4, 0, H, 0xE7CFA0, .1));
        b.g.fillRect(0, 0, W, H);
        b.glow(800, 520, 760, 0xFFF6DC, 220);
        table(b, 860);
        b.shadow(800, 1090, 680, 50, 110);
        for (int s = -1; s <= 1; s += 2) {
            for (int k = 3; k >= 0; k--) {
                Path2D p = new Path2D.Double();
                p.moveTo(800, 1060 + k * 6); p.curveTo(800 + s * 200, 990 + k * 6, 800 + s * 480, 1000 + k * 8, 800 + s * 690, 1070 + k * 6);
                p.lineTo(800 + s * 590, 770); p.curveTo(800 + s * 400, 730, 800 + s * 180, 740, 800, 800); p.closePath();
                b.fill(p, k == 3 ? 0xB5493A : 0xFDF8EC, k == 3 ? 0x8C352D : 0xE9DCC0);
            }
            for (int i = 0; i < 4; i++) b.line(PicturesBrush.curve(800 + s * (110), 950 + i * 24, 800 + s * 300, 920 + i * 24, 800 + s * 480, 950 + i * 26), PicturesBrush.c(0x9A8A70, 70), 6);
        }
        b.fill(b.blob(800, 840, 470, 74, 16, .05), 0xBBCB8C, 0x8FAE6A);
        Path2D path = new Path2D.Double();
        path.moveTo(730, 915); path.curveTo(760, 840, 900, 850, 820, 780); path.lineTo(850, 780); path.curveTo(960, 850, 840, 860, 850, 912); path.closePath();
        b.fill(path, 0xF6ECD2);
        b.house(380, 830, 190, 150, 0xF1E8D8, 0x66706E, 1);
        b.house(960, 800, 170, 130, 0xE9DCC3, 0x7E6A5C, 2);
        b.tree(690, 820, 420, 1, 0x7E9E5C);
        b.tree(1190, 840, 250, 4, 0x6E8F62);
        b.tree(350, 860, 190, 0, 0xC98F4B);
        b.bench(700, 850, 120);
        b.person(890, 880, 130, PicturesBrush.GRANDMA, 1, 1, -10, 40);
        b.person(975, 885, 100, PicturesBrush.CHILD, 1, 1, -30, 100);
        flowers(b, 430, 850, 690, 895, 34, 34, 0xD9694F, 0xE8B84B, 0xF6EFE0, 0xC48FB0);
        b.cloud(440, 330, 150, 220); b.cloud(1150, 250, 180, 220); b.cloud(820, 170, 100, 200);
        b.glow(1300, 420, 190, 0xFFD98A, 160);
        b.flat(PicturesBrush.oval(1300, 420, 62, 62), 0xF6C667);
        for (int i = 0; i < 7; i++) b.bird(560 + i * 70, 360 - i * 18 + i % 2 * 30, 24, 0x5E7A80);
    }

    static void garden(PicturesBrush b) {
        b.g.setPaint(new PicturesBrush.Grain(0, 0, 0xF4EDE0, 0, H, 0xDCD2BE, .1));
        b.g.fillRect(0, 0, W, H);
        for (int i = 0; i < 40; i++) b.flat(PicturesBrush.oval(20 + i * 41, 66, 20, 16), 0x59625F);
        b.fill(PicturesBrush.rect(0, 0, W, 62), 0x6F7A77, 0x505A58);
        Shape moon = PicturesBrush.oval(800, 560, 500, 500);
        b.g.setClip(moon);
        b.sky(0xB9D9DA, 0xFBEBCB, 560);
        b.glow(1000, 250, 320, 0xFFE9B4, 150);
        b.hills(440, 60, 0xA9C4BC, 0xD8E0C8, 160);
        for (int i = 0; i < 9; i++) b.tree(300 + i * 125, 560, b.rnd(200, 320), b.pick(0, 3, 2, 0), b.pick(0x7E9A5F, 0x6E8F62, 0xA3A85E, 0xB9744C));
        PicturesScroll.b = b;
        PicturesScroll.pavilion(960, 600, 330, 0x5B6668);
        b.g.setPaint(new PicturesBrush.Grain(0, 590, 0xB9D9D2, 0, 1060, 0x6FA29C, .12)); b.g.fill(PicturesBrush.rect(200, 596, 1200, 500));
        b.ripples(250, 610, 1300, 1040, 70, 0xFFFFFF, 110, 80);
        for (int i = 0; i < 5; i++) b.fill(b.blob(520 + i * 40, 608 - i % 2 * 30, 44, 50, 7, .25), 0xB9B6A8, 0x7C7B70);
        double[][] z = {{420, 900}, {620, 850}, {560, 780}, {800, 740}, {760, 690}, {930, 640}};
        for (int i = 0; i + 1 < z.length; i++) { b.line(PicturesBrush.seg(z[i][0], z[i][1] + 12, z[i + 1][0], z[i + 1][1] + 12), 0x8D8474, 40 - i * 5); }
        for (int i = 0; i + 1 < z.length; i++) { b.line(PicturesBrush.seg(z[i][0], z[i][1], z[i + 1][0], z[i + 1][1]), 0xEADFCB, 38 - i * 5); for (int k = 0; k < 5; k++) { double t = k / 5.0, x = z[i][0] + (z[i + 1][0] - z[i][0]) * t, y = z[i][1] + (z[i + 1][1] - z[i][1]) * t; b.line(PicturesBrush.seg(x, y - 12, x, y - 52 + i * 5), 0xB5654B, 6); } b.line(PicturesBrush.seg(z[i][0], z[i][1] - 50 + i * 5, z[i + 1][0], z[i + 1][1] - 50 + i * 5), 0xB5654B, 6); }
        b.person(690, 790, 120, new PicturesBrush.Figure(PicturesBrush.SKIN, 0x33291F, 2, 0xE7DCC6, 0x4E6478, false, false), 1, 1, -20, 20);
        for (int i = 0; i < 34; i++) { double x = b.rnd(760, 1240), y = b.rnd(760, 1000); b.fill(PicturesBrush.oval(x, y, 38, 14), 0x6F9A66, 0x55805A); if (i % 3 == 0) b.flower(x, y, 58, b.pick(0xE9A0A8, 0xF6E6E0)); }
        for (int i = 0; i < 5; i++) { double x = 560 + i * 60, y = 960 + i % 2 * 34; b.fill(PicturesBrush.oval(x, y, 24, 8), 0xE0703F); b.fill(PicturesBrush.poly(x - 22, y, x - 40, y - 9, x - 40, y + 9), 0xE0703F); }
        b.g.setClip(null);
        b.line(moon, 0x7C837E, 34);
        b.line(moon, 0xA9ADA4, 14);
        b.fill(PicturesBrush.rect(0, 1080, W, 130), 0xC9BDA6, 0xA99C82);
        for (int i = 0; i < 12; i++) b.line(PicturesBrush.seg(i * 150, 1082, i * 150 - 40, 1200), PicturesBrush.c(0x7A6F5C, 90), 4);
        for (int i = 0; i < 9; i++) { double x = 40 + i * 26, k = b.rnd(420, 760); b.line(PicturesBrush.curve(x, 1090, x + 10, 1090 - k * .5, x + b.rnd(-20, 60), 1090 - k), 0x7E9A5F, 13); for (int j = 2; j < 9; j++) { double y = 1090 - k * j / 9; for (int s = -1; s <= 1; s += 2) b.line(PicturesBrush.curve(x + 12, y, x + 12 + s * 36, y - 8, x + 12 + s * 74, y + 26), PicturesBrush.c(b.pick(0x6E8F52, 0x8FAB62, 0x5E8050), 220), 10); } }
        b.bush(1420, 1100, 120, 0x7E9A5F);
        flowers(b, 1330, 1080, 1560, 1110, 22, 80, 0xD98A9A, 0xF2D9D0);
    }
}
