import java.awt.*;
import java.awt.geom.*;

/** Drawings of things: tea, books, a map, instruments, clouds, and signs for ideas. */
final class Indoors {
    private Indoors() {}

    static boolean draw(Brush b, String name) {
        switch (name) {
            case "clouds" -> clouds(b);
            case "five" -> five(b);
            case "teacup", "tea" -> tea(b);
            case "tea-stall", "stall" -> stall(b);
            case "books" -> books(b);
            case "map" -> map(b);
            case "music", "shifan" -> shifan(b);
            case "lantern" -> lanterns(b);
            case "stage" -> stage(b);
            case "phone" -> phone(b);
            case "fortyfour" -> fortyfour(b);
            case "circle" -> circle(b);
            case "pending" -> pending(b);
            case "school-bag" -> bag(b);
            case "meeting" -> meeting(b);
            case "radio" -> radio(b);
            default -> { return false; }
        }
        return true;
    }

    private static void room(Brush b, Color wall, double floor) {
        b.g.setPaint(new GradientPaint(0, 0, wall, 0, 800, Brush.mix(wall, Brush.WOOD, 0.16)));
        b.g.fill(new Rectangle(0, 0, 1200, 800));
        b.g.setPaint(new RadialGradientPaint(new Point2D.Double(600, 300), 620, new float[] {0, 1}, new Color[] {Brush.clear(Color.WHITE, 120), Brush.clear(Color.WHITE, 0)}));
        b.g.fill(new Rectangle(0, 0, 1200, 800));
        table(b, floor);
    }
    private static void table(Brush b, double y) {
        b.g.setPaint(new GradientPaint(0, (float) y, Brush.mix(Brush.WOOD, Brush.PAPER, 0.28), 0, 800, Brush.WOOD));
        b.g.fill(new Rectangle2D.Double(0, y, 1200, 800 - y));
        b.box(Brush.clear(Color.WHITE, 60), 0, y, 1200, 6);
        for (int i = 0; i < 7; i++) b.curve(Brush.clear(Brush.INK, 22), 3, i * 190 - 60, y + 40 + i % 3 * 36, i * 190 + 60, y + 30 + i % 3 * 36, i * 190 + 180, y + 44 + i % 3 * 36);
    }
    private static void lattice(Brush b, double x, double y, double w, double h) {
        b.round(Brush.mix(Brush.RIVER, Brush.PAPER, 0.6), x, y, w, h, 8);
        b.g.setClip(new Rectangle2D.Double(x, y, w, h));
        b.disc(Brush.mix(Brush.JADE, Brush.PAPER, 0.5), x + w * 0.25, y + h, h * 0.42).disc(Brush.mix(Brush.JADE, Brush.PAPER, 0.62), x + w * 0.75, y + h, h * 0.34);
        b.g.setClip(null);
        for (int i = 0; i <= 4; i++) b.line(Brush.WOOD, i % 4 == 0 ? 10 : 5, x + w * i / 4, y, x + w * i / 4, y + h);
        for (int i = 0; i <= 3; i++) b.line(Brush.WOOD, i % 3 == 0 ? 10 : 5, x, y + h * i / 3, x + w, y + h * i / 3);
    }
    private static void pot(Brush b, double x, double y, double s) {
        b.oval(Brush.clear(Brush.INK, 36), x, y + 3, 120 * s, 14 * s);
        b.g.setStroke(new BasicStroke((float) (15 * s), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        b.g.setColor(Brush.mix(Brush.RED, Brush.WOOD, 0.5));
        b.g.draw(new Arc2D.Double(x + 62 * s, y - 140 * s, 100 * s, 96 * s, -100, 230, Arc2D.OPEN));
        b.shape(Brush.mix(Brush.RED, Brush.WOOD, 0.5), x - 90 * s, y - 60 * s, x - 172 * s, y - 136 * s, x - 146 * s, y - 142 * s, x - 78 * s, y - 110 * s);
        b.g.setPaint(new RadialGradientPaint(new Point2D.Double(x - 30 * s, y - 110 * s), (float) (170 * s), new float[] {0, 1}, new Color[] {Brush.mix(Brush.RED, Brush.PALE, 0.45), Brush.mix(Brush.RED, Brush.WOOD, 0.6)}));
        b.g.fill(new Ellipse2D.Double(x - 112 * s, y - 156 * s, 224 * s, 158 * s));
        b.oval(Brush.mix(Brush.RED, Brush.WOOD, 0.75), x, y - 150 * s, 60 * s, 13 * s).disc(Brush.mix(Brush.RED, Brush.WOOD, 0.6), x, y - 172 * s, 16 * s);
    }
    private static void tea(Brush b) {
        room(b, Brush.c(0xEFE5D2), 560);
        lattice(b, 350, 90, 500, 310);
        b.lantern(272, 210, 0.9).lantern(928, 210, 0.9);
        pot(b, 560, 680, 1.3);
        b.cup(800, 700, 0.95).steam(800, 612, 0.95).cup(340, 730, 0.85).steam(340, 650, 0.8);
    }
    private static void stall(Brush b) {
        b.land().ground(Brush.c(0xD6CCB6), 560);
        b.tree(130, 620, 1.5, Brush.JADE).tree(1080, 600, 1.4, Brush.mix(Brush.JADE, Brush.GOLD, 0.25));
        b.box(Brush.WOOD, 300, 260, 16, 380).box(Brush.WOOD, 884, 260, 16, 380);
        for (int i = 0; i < 8; i++) b.oval(i % 2 == 0 ? Brush.RED : Brush.PALE, 320 + i * 80, 286, 40, 22).shape(i % 2 == 0 ? Brush.RED : Brush.PALE, 300 + i * 75, 190, 375 + i * 75, 190, 360 + i * 80, 288, 280 + i * 80, 288);
        b.lantern(380, 390, 0.6).lantern(820, 390, 0.6);
        b.round(Brush.mix(Brush.WOOD, Brush.PAPER, 0.2), 270, 560, 660, 30, 8).box(Brush.WOOD, 300, 590, 600, 90).line(Brush.clear(Brush.INK, 50), 4, 500, 592, 500, 680, 500, 680).line(Brush.clear(Brush.INK, 50), 4, 700, 592, 700, 680);
        pot(b, 600, 560, 0.78);
        b.cup(450, 560, 0.55).cup(380, 560, 0.55).cup(750, 560, 0.55).cup(820, 560, 0.55).steam(600, 410, 0.6);
        for (double x : new double[] {360, 600, 840}) b.oval(Brush.clear(Brush.INK, 30), x, 762, 64, 9).round(Brush.mix(Brush.WOOD, Brush.PAPER, 0.15), x - 62, 706, 124, 16, 6).line(Brush.WOOD, 9, x - 42, 720, x - 50, 760).line(Brush.WOOD, 9, x + 42, 720, x + 50, 760);
    }
    private static void books(Brush b) {
        room(b, Brush.c(0xE9E6D8), 570);
        b.box(Brush.WOOD, 150, 300, 900, 18).box(Brush.WOOD, 150, 110, 900, 14);
        Color[] c = {Brush.RED, Brush.JADE, Brush.GOLD, Brush.RIVER, Brush.PALE, Brush.ROOF, Brush.mix(Brush.RED, Brush.PAPER, 0.4), Brush.mix(Brush.JADE, Brush.PAPER, 0.4)};
        double x = 176;
        for (int i = 0; x < 1000; i++) {
            double w = 26 + (i * 17 % 24), h = 110 + (i * 29 % 56);
            b.round(c[i * 5 % 8], x, 300 - h, w, h, 4).box(Brush.clear(Brush.PAPER, 130), x + 4, 300 - h + 18, w - 8, 8).box(Brush.clear(Brush.PAPER, 130), x + 4, 272, w - 8, 5);
            x += w + (i % 6 == 5 ? 26 : 3);
        }
        for (int i = 0; i < 3; i++) b.round(c[i], 230 + i * 14, 640 - i * 42, 240 - i * 24, 40, 8).box(Brush.PAPER, 242 + i * 14, 650 - i * 42, 216 - i * 24, 20);
        b.oval(Brush.clear(Brush.INK, 40), 700, 720, 270, 18);
        for (int s = -1; s <= 1; s += 2) {
            var page = new Path2D.Double();
            page.moveTo(700, 690);
            page.curveTo(700 + s * 60, 640, 700 + s * 180, 640, 700 + s * 250, 672);
            page.lineTo(700 + s * 236, 500);
            page.curveTo(700 + s * 170, 470, 700 + s * 60, 474, 700, 520);
            page.closePath();
            b.g.setPaint(new GradientPaint(700, 0, Brush.c(0xDDD4C2), 700 + s * 80, 0, Brush.c(0xFFFBF2)));
            b.g.fill(page);
            for (int i = 0; i < 4; i++) b.curve(Brush.clear(Brush.INK, 80), 4, 700 + s * 36, 540 + i * 32, 700 + s * 110, 508 + i * 32, 700 + s * 210, 520 + i * 34);
        }
        b.line(Brush.RED, 8, 712, 520, 716, 600, 724, 730);
    }
    private static void map(Brush b) {
        room(b, Brush.c(0xE2DDCB), 0);
        b.shape(Brush.clear(Brush.INK, 50), 112, 132, 420, 92, 790, 142, 1100, 102, 1112, 700, 800, 740, 420, 690, 124, 736);
        Color[] p = {Brush.c(0xFBF5E6), Brush.c(0xF1E9D6), Brush.c(0xFBF5E6)};
        double[][] q = {{100, 120, 410, 80, 410, 680, 110, 724}, {410, 80, 780, 130, 788, 726, 410, 680}, {780, 130, 1090, 90, 1100, 686, 788, 726}};
        for (int i = 0; i < 3; i++) b.shape(p[i], q[i]);
        b.g.setClip(Brush.path(true, 100, 120, 410, 80, 780, 130, 1090, 90, 1100, 686, 788, 726, 410, 680, 110, 724));
        b.curve(Brush.mix(Brush.RIVER, Brush.PAPER, 0.15), 80, 60, 520, 500, 800, 1140, 480);
        for (double[] l : new double[][] {{160, 200, 1050, 260}, {140, 380, 1060, 400}, {330, 100, 300, 620}, {560, 100, 600, 660}, {860, 110, 830, 620}}) b.line(Brush.clear(Brush.GOLD, 130), 9, l);
        for (int i = 0; i < 7; i++) b.bush(180 + i * 130, 330 + i % 3 * 150 - (i == 3 ? 40 : 0), 0.7, Brush.mix(Brush.JADE, Brush.PAPER, 0.35));
        b.g.setClip(null);
        double[][] pins = {{270, 270}, {450, 330}, {610, 440}, {750, 340}, {930, 430}};
        var way = new Path2D.Double();
        way.moveTo(pins[0][0], pins[0][1]);
        for (int i = 1; i < pins.length; i++) way.quadTo((pins[i - 1][0] + pins[i][0]) / 2, pins[i - 1][1] + 60, pins[i][0], pins[i][1]);
        b.dashes(Brush.RED, 7, way);
        for (int i = 0; i < pins.length; i++) {
            double x = pins[i][0], y = pins[i][1], s = i == 2 ? 1.25 : 0.9;
            b.oval(Brush.clear(Brush.INK, 60), x, y, 22 * s, 8 * s);
            var pin = new Path2D.Double();
            pin.moveTo(x, y);
            pin.curveTo(x - 16 * s, y - 36 * s, x - 44 * s, y - 50 * s, x - 44 * s, y - 84 * s);
            pin.curveTo(x - 44 * s, y - 144 * s, x + 44 * s, y - 144 * s, x + 44 * s, y - 84 * s);
            pin.curveTo(x + 44 * s, y - 50 * s, x + 16 * s, y - 36 * s, x, y);
            b.fill(i == 2 ? Brush.RED : i % 2 == 0 ? Brush.JADE : Brush.GOLD, pin).disc(Brush.PAPER, x, y - 84 * s, 18 * s);
        }
    }
    private static void shifan(Brush b) {
        b.land().ground(Brush.mix(Brush.JADE, Brush.PAPER, 0.42), 540);
        b.tree(110, 600, 1.4, Brush.JADE).tree(1100, 600, 1.4, Brush.mix(Brush.JADE, Brush.GOLD, 0.2));
        for (int i = 0; i < 4; i++) {
            var s = new Path2D.Double();
            s.moveTo(160, 330 - i * 34);
            s.curveTo(420, 180 - i * 30, 700, 420 - i * 36, 1040, 230 - i * 34);
            b.g.setStroke(new BasicStroke(4));
            b.g.setColor(Brush.clear(Brush.GOLD, 150));
            b.g.draw(s);
        }
        double[][] notes = {{330, 250}, {470, 230}, {640, 270}, {780, 270}, {900, 210}};
        for (double[] n : notes) b.oval(Brush.RED, n[0], n[1], 19, 14).line(Brush.RED, 6, n[0] + 16, n[1], n[0] + 16, n[1] - 76).curve(Brush.RED, 6, n[0] + 16, n[1] - 76, n[0] + 40, n[1] - 60, n[0] + 36, n[1] - 36);
        // drum on a stand
        b.oval(Brush.clear(Brush.INK, 34), 600, 752, 150, 16);
        b.line(Brush.WOOD, 14, 520, 620, 490, 750).line(Brush.WOOD, 14, 680, 620, 710, 750).line(Brush.WOOD, 10, 500, 710, 700, 710);
        b.fill(Brush.RED, new RoundRectangle2D.Double(460, 490, 280, 150, 90, 90)).box(Brush.RED, 470, 490, 260, 110);
        for (int i = 0; i < 9; i++) b.disc(Brush.GOLD, 480 + i * 30, 520 + (i - 4) * (i - 4) * -0.4 + 8, 6);
        b.oval(Brush.c(0xEFE2C6), 600, 490, 142, 42).oval(Brush.c(0xF8F0DD), 600, 488, 124, 34);
        b.line(Brush.WOOD, 11, 560, 478, 450, 392).line(Brush.WOOD, 11, 650, 478, 770, 400).disc(Brush.PALE, 560, 478, 11).disc(Brush.PALE, 650, 478, 11);
        // gong on a frame
        b.line(Brush.WOOD, 14, 800, 470, 800, 750).line(Brush.WOOD, 14, 990, 470, 990, 750).line(Brush.WOOD, 16, 780, 470, 1010, 470).line(Brush.INK, 4, 860, 470, 866, 522).line(Brush.INK, 4, 930, 470, 924, 522);
        b.disc(Brush.GOLD, 895, 590, 84).ring(Brush.mix(Brush.GOLD, Brush.INK, 0.35), 5, 895, 590, 66).disc(Brush.mix(Brush.GOLD, Brush.PAPER, 0.35), 895, 590, 28);
        // two-stringed fiddle
        b.line(Brush.mix(Brush.WOOD, Brush.INK, 0.3), 12, 330, 360, 300, 710).line(Brush.PAPER, 2.5, 324, 400, 304, 690).line(Brush.mix(Brush.WOOD, Brush.INK, 0.3), 8, 312, 392, 366, 384).line(Brush.mix(Brush.WOOD, Brush.INK, 0.3), 8, 309, 428, 363, 420);
        b.round(Brush.mix(Brush.RED, Brush.WOOD, 0.7), 256, 676, 92, 66, 18).oval(Brush.c(0xD9C7A6), 302, 709, 28, 24).curve(Brush.GOLD, 6, 220, 620, 320, 560, 420, 640);
        b.line(Brush.GOLD, 10, 400, 750, 470, 690).line(Brush.GOLD, 10, 420, 760, 490, 700);
    }
    private static void lanterns(Brush b) {
        b.sky(Brush.c(0x9FB6BC), 600, 220).hills(Brush.c(0x8FA8A4), 560, 150, 1.4).hills(Brush.c(0x6F8F88), 580, 90, 3.6).water(575, 225);
        b.box(Brush.ROOF, 0, 0, 1200, 54).box(Brush.mix(Brush.ROOF, Brush.INK, 0.3), 0, 54, 1200, 12);
        for (int i = 0; i < 30; i++) b.disc(Brush.mix(Brush.ROOF, Brush.PAPER, 0.18), 20 + i * 40, 60, 14);
        double[][] l = {{200, 260, 1.2}, {400, 340, 1.5}, {640, 280, 1.9}, {850, 350, 1.4}, {1020, 250, 1.1}};
        for (double[] o : l) b.line(Brush.INK, 3, o[0], 66, o[0], o[1] - 60 * o[2]).lantern(o[0], o[1], o[2]);
        b.boat(330, 690, 0.7).boat(830, 740, 0.9);
    }
    private static void stage(Brush b) {
        room(b, Brush.c(0xEBDCC6), 640);
        b.box(Brush.mix(Brush.RED, Brush.PAPER, 0.12), 260, 60, 680, 590).box(Brush.c(0xF1E3C8), 320, 110, 560, 500);
        b.disc(Brush.c(0xF6D9A0), 600, 280, 110);
        b.g.setClip(new Rectangle(320, 110, 560, 500));
        b.g.translate(0, 10);
        b.hills(Brush.mix(Brush.JADE, Brush.PAPER, 0.4), 440, 150, 1.0).hills(Brush.JADE, 450, 90, 2.6);
        b.g.translate(0, -10);
        b.box(Brush.mix(Brush.RIVER, Brush.PAPER, 0.3), 320, 450, 560, 170);
        b.g.setClip(null);
        for (int s = -1; s <= 1; s += 2) for (int i = 0; i < 4; i++) b.shape(i % 2 == 0 ? Brush.RED : Brush.mix(Brush.RED, Brush.INK, 0.2), 600 + s * (340 - i * 26), 56, 600 + s * (312 - i * 26), 56, 600 + s * (330 - i * 12), 650, 600 + s * (352 - i * 12), 650);
        b.eaves(600, 92, 860, 92);
        b.lantern(250, 250, 0.9).lantern(950, 250, 0.9);
        b.round(Brush.WOOD, 430, 520, 340, 26, 6).shape(Brush.mix(Brush.RED, Brush.INK, 0.1), 446, 546, 754, 546, 744, 660, 456, 660).curve(Brush.GOLD, 6, 452, 566, 600, 610, 748, 566);
        b.cup(500, 520, 0.5).round(Brush.mix(Brush.WOOD, Brush.INK, 0.35), 566, 496, 70, 24, 5);
        var fan = new Arc2D.Double(620, 430, 170, 170, 20, 140, Arc2D.PIE);
        b.fill(Brush.PAPER, fan);
        for (int i = 0; i <= 7; i++) { double a = Math.toRadians(20 + i * 20); b.line(Brush.WOOD, 4, 705, 515, 705 + 85 * Math.cos(a), 515 - 85 * Math.sin(a)); }
        for (int i = 0; i < 5; i++) b.round(Brush.mix(Brush.WOOD, Brush.INK, 0.2), 130 + i * 200, 740, 140, 20, 8).box(Brush.mix(Brush.WOOD, Brush.INK, 0.3), 146 + i * 200, 758, 12, 42).box(Brush.mix(Brush.WOOD, Brush.INK, 0.3), 242 + i * 200, 758, 12, 42);
    }
    private static void phone(Brush b) {
        b.land();
        b.cloud(280, 230, 0.9, Brush.mix(Brush.RIVER, Brush.PAPER, 0.3)).cloud(960, 300, 1.0, Brush.mix(Brush.JADE, Brush.PAPER, 0.35)).cloud(240, 560, 0.7, Brush.mix(Brush.GOLD, Brush.PAPER, 0.35)).cloud(940, 620, 0.8, Brush.mix(Brush.RED, Brush.PAPER, 0.45));
        b.round(Brush.clear(Brush.INK, 50), 442, 102, 340, 640, 60).round(Brush.INK, 430, 90, 340, 640, 60).round(Brush.c(0xFBF5E6), 450, 120, 300, 580, 36);
        b.g.setClip(new RoundRectangle2D.Double(450, 120, 300, 580, 36, 36));
        b.box(Brush.c(0xEBDCC6), 450, 120, 300, 400).disc(Brush.c(0xF6D9A0), 600, 280, 80).box(Brush.WOOD, 450, 440, 300, 80);
        b.cup(540, 460, 0.7).steam(540, 396, 0.7).lantern(690, 250, 0.6);
        b.g.setClip(null);
        b.disc(Brush.clear(Color.WHITE, 210), 600, 320, 50).shape(Brush.RED, 584, 292, 584, 348, 630, 320);
        b.round(Brush.PALE, 476, 570, 248, 10, 8).round(Brush.RED, 476, 570, 120, 10, 8).disc(Brush.RED, 596, 575, 12).round(Brush.PALE, 476, 610, 180, 18, 8).round(Brush.PALE, 476, 644, 130, 18, 8);
    }
    private static void clouds(Brush b) {
        b.sky(Brush.c(0xBFD3D6), 600, 240).hills(Brush.c(0xB7C8C4), 620, 200, 0.6).hills(Brush.c(0x93AFA6), 640, 120, 2.2).water(630, 170);
        b.cloud(600, 190, 1.25, Brush.RED).cloud(364, 330, 0.98, Brush.GOLD).cloud(842, 330, 0.98, Brush.JADE).cloud(410, 500, 1.0, Brush.RIVER).cloud(800, 500, 1.0, Brush.mix(Brush.RED, Brush.GOLD, 0.5));
        b.boat(600, 720, 0.7);
    }
    private static void five(Brush b) {
        b.sky(Brush.c(0xCFDEDD), 600, 150).ground(Brush.mix(Brush.JADE, Brush.PAPER, 0.42), 640);
        Color[] c = {Brush.RED, Brush.GOLD, Brush.JADE, Brush.RIVER, Brush.mix(Brush.RED, Brush.GOLD, 0.5)};
        double[][] at = {{250, 560}, {425, 610}, {600, 560}, {775, 610}, {950, 560}};
        for (int i = 0; i < 5; i++) {
            b.cloud(at[i][0], 190 + i % 2 * 110, 0.6, c[i]);
            b.dashes(c[i], 5, Brush.path(false, at[i][0], 250 + i % 2 * 110, at[i][0], at[i][1] - 80));
            b.disc(c[i], at[i][0], at[i][1], 76).disc(Brush.PAPER, at[i][0], at[i][1], 62);
        }
        double x = 250, y = 560; // office
        b.shape(c[0], x - 40, y - 14, x, y - 42, x + 40, y - 14).box(c[0], x - 40, y + 28, 80, 8);
        for (int i = 0; i < 4; i++) b.box(c[0], x - 34 + i * 20, y - 10, 10, 36);
        x = 425; y = 610; // company
        b.box(c[1], x - 34, y - 40, 36, 76).box(c[1], x + 6, y - 14, 30, 50);
        for (int i = 0; i < 6; i++) b.box(Brush.PAPER, x - 28 + i % 2 * 14, y - 32 + i / 2 * 20, 9, 10);
        x = 600; y = 560; // school: a book
        b.shape(c[2], x, y + 32, x - 44, y + 20, x - 44, y - 30, x, y - 18).shape(c[2], x + 3, y + 32, x + 46, y + 20, x + 46, y - 30, x + 3, y - 18);
        x = 775; y = 610; // community: houses
        b.shape(c[3], x - 46, y, x - 18, y - 30, x + 10, y).box(c[3], x - 38, y, 40, 34).shape(c[3], x - 4, y + 6, x + 22, y - 22, x + 48, y + 6).box(c[3], x + 6, y + 6, 34, 28);
        x = 950; y = 560; // network
        for (double[] d : new double[][] {{0, -34}, {-36, 22}, {36, 22}}) b.line(c[4], 6, x, y, x + d[0], y + d[1]).disc(c[4], x + d[0], y + d[1], 13);
        b.disc(c[4], x, y, 14);
    }
    private static void fortyfour(Brush b) {
        b.box(Brush.c(0xEEF0E2), 0, 0, 1200, 800);
        b.oval(Brush.mix(Brush.JADE, Brush.PAPER, 0.72), 600, 400, 470, 360);
        for (int i = 0; i < 56; i++) {
            double x = 600 + (i % 8 - 3.5) * 80, y = 150 + i / 8 * 94;
            boolean built = i < 44;
            if (built) b.shape(Brush.WOOD, x - 5, y + 34, x + 5, y + 34, x + 3, y, x - 3, y).disc(Brush.mix(Brush.JADE, i % 3 == 0 ? Brush.GOLD : Brush.PAPER, i % 3 * 0.12 + 0.02), x, y - 8, 29).disc(Brush.clear(Color.WHITE, 60), x - 9, y - 17, 11);
            else { b.line(Brush.GOLD, 4, x, y + 34, x, y + 22); b.dashes(Brush.GOLD, 4, new Ellipse2D.Double(x - 27, y - 35, 54, 54)); }
        }
    }
    private static void circle(Brush b) {
        b.box(Brush.c(0xEEF0E2), 0, 0, 1200, 800);
        for (int i = 3; i > 0; i--) b.disc(Brush.mix(Brush.JADE, Brush.PAPER, 0.45 + i * 0.13), 600, 400, i * 118);
        for (int i = 1; i <= 3; i++) b.dashes(Brush.JADE, 4, new Ellipse2D.Double(600 - i * 118, 400 - i * 118, 236 * i, 236 * i));
        double[] a = {15, 75, 140, 205, 262, 320};
        for (int i = 0; i < a.length; i++) {
            double r = i % 2 == 0 ? 240 : 330, x = 600 + r * Math.cos(Math.toRadians(a[i])), y = 400 + r * Math.sin(Math.toRadians(a[i]));
            b.dashes(Brush.GOLD, 5, Brush.path(false, 600, 400, x, y)).tree(x, y + 40, 0.52, i % 2 == 0 ? Brush.JADE : Brush.mix(Brush.JADE, Brush.GOLD, 0.3));
        }
        b.disc(Brush.PAPER, 600, 400, 92).shape(Brush.RED, 530, 396, 600, 330, 670, 396).box(Brush.WALL, 546, 394, 108, 74).box(Brush.WOOD, 584, 420, 32, 48).round(Brush.RIVER, 624, 412, 20, 20, 3).round(Brush.RIVER, 556, 412, 20, 20, 3);
    }
    private static void pending(Brush b) {
        room(b, Brush.c(0xE7E2D4), 590);
        b.shape(Brush.clear(Brush.INK, 40), 338, 152, 888, 152, 912, 676, 322, 676);
        b.round(Brush.c(0xD8C39A), 320, 150, 560, 500, 18).round(Brush.c(0xC8B084), 320, 130, 220, 50, 18);
        b.round(Brush.c(0xFFFBF2), 360, 110, 480, 480, 8);
        for (int i = 0; i < 6; i++) b.dashes(Brush.clear(Brush.INK, 70), 5, Brush.path(false, 410, 190 + i * 58, i == 5 ? 620 : 790, 190 + i * 58));
        b.round(Brush.c(0xD8C39A), 320, 520, 560, 140, 18).line(Brush.mix(Brush.GOLD, Brush.INK, 0.2), 5, 340, 524, 860, 524);
        b.disc(Brush.RED, 600, 590, 30).ring(Brush.PAPER, 4, 600, 590, 18).line(Brush.RED, 6, 600, 620, 600, 652);
        b.line(Brush.mix(Brush.WOOD, Brush.INK, 0.3), 15, 900, 480, 1000, 290).shape(Brush.INK, 888, 484, 910, 494, 880, 540).line(Brush.GOLD, 15, 962, 362, 968, 350);
        b.cup(230, 700, 0.9).steam(230, 612, 0.8);
    }
    private static void bag(Brush b) {
        room(b, Brush.c(0xDFE6DF), 610);
        lattice(b, 130, 100, 260, 220);
        b.oval(Brush.clear(Brush.INK, 44), 600, 718, 220, 20);
        b.g.setStroke(new BasicStroke(18, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        b.g.setColor(Brush.mix(Brush.RED, Brush.INK, 0.25));
        b.g.draw(new Arc2D.Double(530, 190, 140, 120, 0, 180, Arc2D.OPEN));
        b.round(Brush.RED, 420, 240, 360, 470, 150).round(Brush.mix(Brush.RED, Brush.PAPER, 0.12), 420, 240, 360, 250, 150);
        b.curve(Brush.clear(Brush.PAPER, 150), 5, 440, 420, 600, 500, 760, 420);
        b.round(Brush.mix(Brush.RED, Brush.INK, 0.16), 470, 530, 260, 150, 40).line(Brush.GOLD, 7, 490, 566, 710, 566).round(Brush.GOLD, 580, 420, 40, 56, 12);
        b.round(Brush.mix(Brush.RED, Brush.INK, 0.25), 388, 460, 50, 190, 40).round(Brush.mix(Brush.RED, Brush.INK, 0.25), 762, 460, 50, 190, 40);
        for (int i = 0; i < 3; i++) b.round(new Color[] {Brush.JADE, Brush.GOLD, Brush.RIVER}[i], 840 + i * 10, 690 - i * 40, 230 - i * 20, 38, 8).box(Brush.PAPER, 850 + i * 10, 700 - i * 40, 210 - i * 20, 18);
        for (int i = 0; i < 3; i++) { double x = 220 + i * 46; b.shape(new Color[] {Brush.JADE, Brush.RED, Brush.GOLD}[i], x, 690, x + 24, 690, x + 24 + (i - 1) * 12, 520, x + (i - 1) * 12, 520).shape(Brush.PALE, x + (i - 1) * 12, 520, x + 24 + (i - 1) * 12, 520, x + 12 + (i - 1) * 14, 486); }
        b.round(Brush.mix(Brush.RIVER, Brush.PAPER, 0.2), 196, 620, 180, 110, 16);
    }
    private static void meeting(Brush b) {
        room(b, Brush.c(0xE6E4D8), 520);
        lattice(b, 240, 80, 300, 230);
        lattice(b, 660, 80, 300, 230);
        for (int i = 0; i < 5; i++) { double x = 280 + i * 160; b.round(Brush.mix(Brush.JADE, Brush.PAPER, 0.15), x - 50, 400, 100, 130, 30).round(Brush.mix(Brush.JADE, Brush.INK, 0.12), x - 58, 500, 116, 40, 20); }
        b.oval(Brush.clear(Brush.INK, 50), 600, 690, 440, 80).oval(Brush.mix(Brush.WOOD, Brush.PAPER, 0.35), 600, 610, 440, 110).oval(Brush.mix(Brush.WOOD, Brush.PAPER, 0.5), 600, 600, 440, 106);
        for (int i = 0; i < 4; i++) { double x = 370 + i * 150; b.shape(Color.WHITE, x - 42, 590, x + 34, 580, x + 52, 640, x - 36, 650).line(Brush.clear(Brush.INK, 80), 3, x - 24, 602, x + 26, 596).line(Brush.clear(Brush.INK, 80), 3, x - 22, 618, x + 30, 612).line(Brush.clear(Brush.INK, 80), 3, x - 20, 634, x + 14, 630); }
        for (int i = 0; i < 5; i++) b.cup(300 + i * 150, 572 - (i == 0 || i == 4 ? -14 : 12), 0.36);
        b.round(Brush.RED, 568, 545, 64, 8, 4).bush(600, 546, 0.9, Brush.JADE);
    }
    private static void radio(Brush b) {
        room(b, Brush.c(0xE9DFCB), 600);
        for (int i = 1; i <= 4; i++) { b.g.setStroke(new BasicStroke(9, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND)); b.g.setColor(Brush.clear(Brush.RED, 190 - i * 36)); b.g.draw(new Arc2D.Double(780 - i * 52, 170 - i * 52, i * 104, i * 104, -10, 110, Arc2D.OPEN)); }
        b.line(Brush.ROOF, 9, 720, 360, 780, 170).disc(Brush.ROOF, 780, 170, 13);
        b.oval(Brush.clear(Brush.INK, 50), 600, 682, 330, 20);
        b.round(Brush.mix(Brush.WOOD, Brush.INK, 0.15), 290, 350, 620, 330, 50).round(Brush.mix(Brush.WOOD, Brush.PAPER, 0.18), 310, 368, 580, 294, 36);
        b.disc(Brush.c(0xE9DCC0), 465, 515, 116);
        for (int i = -5; i <= 5; i++) { double h = Math.sqrt(104 * 104 - i * i * 19 * 19 * 0.99); b.line(Brush.mix(Brush.WOOD, Brush.INK, 0.2), 5, 465 + i * 19, 515 - h, 465 + i * 19, 515 + h); }
        b.round(Brush.PAPER, 620, 410, 236, 84, 14);
        for (int i = 0; i < 12; i++) b.line(Brush.INK, 3, 636 + i * 18.6, 440, 636 + i * 18.6, i % 3 == 0 ? 474 : 460);
        b.line(Brush.RED, 5, 745, 420, 745, 486).disc(Brush.GOLD, 676, 574, 42).disc(Brush.GOLD, 800, 574, 42).line(Brush.INK, 6, 676, 574, 700, 548).line(Brush.INK, 6, 800, 574, 792, 540);
    }
}
