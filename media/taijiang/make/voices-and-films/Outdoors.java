import java.awt.Color;
import java.awt.geom.*;

/** Drawings of the open air: river, parks, houses, streets. */
final class Outdoors {
    private Outdoors() {}

    static boolean draw(Brush b, String name) {
        switch (name) {
            case "river" -> river(b);
            case "boat" -> boat(b);
            case "bridge" -> bridge(b);
            case "courtyard" -> courtyard(b);
            case "guild", "roofs" -> roofs(b);
            case "hall" -> hall(b);
            case "garden" -> garden(b);
            case "park", "trees" -> park(b);
            case "bench" -> bench(b);
            case "pocket-park", "pocket" -> pocket(b);
            case "bus-stop", "bus" -> bus(b);
            case "flowers" -> flowers(b);
            case "pavilion" -> pavilion(b);
            case "street" -> street(b);
            case "estate" -> estate(b);
            case "square" -> square(b);
            case "subdistrict" -> subdistrict(b);
            case "metro" -> metro(b);
            default -> { return false; }
        }
        return true;
    }

    private static void skyline(Brush b, double y) {
        Color far = Brush.mix(Brush.RIVER, Brush.PAPER, 0.5);
        double[][] t = {{60, 90}, {130, 150}, {190, 110}, {300, 180}, {370, 120}, {450, 90}, {700, 120}, {780, 200}, {850, 140}, {960, 110}, {1040, 170}, {1110, 100}};
        for (double[] o : t) b.round(Brush.clear(far, 150), o[0], y - o[1], 52, o[1] + 10, 10);
    }
    private static void span(Brush b, double y) {
        Color stone = Brush.c(0xB9AE9C);
        b.box(stone, 0, y - 26, 1200, 26);
        for (int i = 0; i < 6; i++) {
            b.box(stone, 92 + i * 200, y, 26, 70);
            b.curve(stone, 12, 105 + i * 200, y + 46, 205 + i * 200, y - 40, 305 + i * 200, y + 46);
        }
        b.line(Brush.mix(stone, Brush.INK, 0.3), 4, 0, y - 44, 1200, y - 44);
        for (int i = 0; i < 40; i++) b.line(Brush.mix(stone, Brush.INK, 0.3), 3, i * 31, y - 44, i * 31, y - 26);
    }
    private static void river(Brush b) {
        b.land();
        skyline(b, 470);
        b.water(470, 330);
        span(b, 478);
        b.boat(470, 650, 1.05).boat(830, 570, 0.5);
        b.ground(Brush.mix(Brush.JADE, Brush.PAPER, 0.25), 735);
        for (int i = 0; i < 9; i++) b.bush(40 + i * 145, 775, 1.0, Brush.mix(Brush.JADE, Brush.PAPER, i % 2 * 0.18));
    }
    private static void boat(Brush b) {
        b.land().water(430, 370);
        b.hills(Brush.c(0x7F9F95), 436, 70, 4.2);
        b.boat(600, 610, 1.5);
        for (int i = 0; i < 5; i++) {
            b.curve(Brush.JADE, 5, 180 + i * 14, 760, 176 + i * 22, 690, 150 + i * 40, 640 - i % 2 * 30);
            b.curve(Brush.JADE, 5, 960 + i * 14, 770, 966 + i * 18, 700, 930 + i * 40, 650 - i % 2 * 24);
        }
    }
    private static void bridge(Brush b) {
        b.land();
        skyline(b, 480);
        b.water(480, 320);
        var arch = new Path2D.Double();
        arch.moveTo(-20, 560);
        arch.quadTo(600, 270, 1220, 560);
        arch.lineTo(1220, 640);
        arch.lineTo(-20, 640);
        arch.closePath();
        var stone = new Area(arch);
        for (double[] o : new double[][] {{600, 130, 155}, {300, 96, 105}, {900, 96, 105}, {95, 60, 58}, {1105, 60, 58}}) stone.subtract(new Area(new Ellipse2D.Double(o[0] - o[1], 640 - o[2], 2 * o[1], 2 * o[2])));
        b.fill(Brush.c(0xB9AE9C), stone);
        b.curve(Brush.mix(Brush.c(0xB9AE9C), Brush.INK, 0.35), 8, -20, 546, 600, 256, 1220, 546);
        b.boat(600, 720, 0.8).boat(980, 690, 0.45);
    }
    private static void courtyard(Brush b) {
        b.land().ground(Brush.c(0xCFC3AC), 590);
        b.tree(200, 590, 1.5, Brush.JADE);
        b.saddle(300, 620, 260, 300, Brush.WALL).saddle(640, 620, 260, 300, Brush.c(0xEADFC9));
        b.box(Brush.WALL, 400, 420, 400, 200);
        b.eaves(600, 440, 480, 120);
        b.box(Brush.WOOD, 440, 440, 320, 180);
        for (int i = 0; i < 4; i++) b.box(Brush.RED, 456 + i * 96, 440, 14, 180);
        b.box(Brush.mix(Brush.RED, Brush.INK, 0.2), 540, 470, 120, 150).line(Brush.GOLD, 4, 600, 472, 600, 620).disc(Brush.GOLD, 588, 550, 7).disc(Brush.GOLD, 612, 550, 7);
        b.lantern(486, 510, 0.55).lantern(714, 510, 0.55);
        b.box(Brush.c(0xB9AE9C), 500, 620, 200, 18).box(Brush.c(0xC8BEAC), 470, 638, 260, 20);
        b.shape(Brush.c(0xBDB09A), 520, 660, 680, 660, 800, 800, 400, 800);
        b.tree(1010, 640, 1.15, Brush.mix(Brush.JADE, Brush.GOLD, 0.3)).bush(330, 660, 1.2, Brush.JADE).bush(880, 668, 1.1, Brush.JADE);
    }
    private static void roofs(Brush b) {
        b.land();
        Color[] walls = {Brush.c(0xE3D8C2), Brush.WALL, Brush.c(0xEADFC9), Brush.c(0xE7DCC7)};
        double[][] back = {{-40, 300, 210}, {190, 250, 260}, {430, 300, 230}, {720, 260, 270}, {960, 300, 220}};
        for (int i = 0; i < back.length; i++) b.saddle(back[i][0], 620, back[i][1], back[i][2], Brush.mix(walls[i % 4], Brush.RIVER, 0.14));
        b.saddle(60, 800, 330, 330, walls[1]).saddle(810, 800, 340, 320, walls[2]).saddle(390, 800, 420, 400, walls[1]);
        b.eaves(600, 640, 300, 80).box(Brush.mix(Brush.RED, Brush.INK, 0.15), 520, 640, 160, 160).line(Brush.GOLD, 4, 600, 642, 600, 800);
        b.lantern(480, 700, 0.6).lantern(720, 700, 0.6);
        for (double[] w : new double[][] {{190, 640}, {250, 640}, {945, 650}, {1005, 650}}) b.round(Brush.WOOD, w[0], w[1], 36, 60, 6).box(Brush.PALE, w[0] + 16, w[1], 4, 60);
    }
    private static void hall(Brush b) {
        b.land().ground(Brush.c(0xD3CBB8), 610);
        b.tree(150, 630, 1.3, Brush.JADE).tree(1060, 630, 1.4, Brush.mix(Brush.JADE, Brush.PAPER, 0.12));
        b.box(Brush.c(0xEFE6D4), 260, 330, 680, 290).box(Brush.RED, 240, 300, 720, 36).box(Brush.mix(Brush.RED, Brush.INK, 0.3), 240, 330, 720, 8);
        for (int i = 0; i < 6; i++) {
            double x = 290 + i * 108;
            if (i == 2 || i == 3) continue;
            b.box(Brush.mix(Brush.RIVER, Brush.PAPER, 0.35), x, 370, 80, 90).box(Brush.mix(Brush.RIVER, Brush.PAPER, 0.35), x, 490, 80, 100);
            b.line(Brush.WALL, 4, x + 40, 370, x + 40, 590).shape(Brush.clear(Color.WHITE, 90), x, 460, x + 40, 370, x + 62, 370, x + 14, 460);
        }
        b.box(Brush.mix(Brush.RIVER, Brush.INK, 0.15), 500, 410, 200, 210).box(Brush.clear(Brush.c(0xF6D9A0), 120), 508, 418, 184, 202).line(Brush.WOOD, 8, 600, 410, 600, 620).line(Brush.WOOD, 8, 500, 410, 700, 410);
        b.round(Brush.GOLD, 520, 352, 160, 34, 8);
        for (int i = 0; i < 3; i++) b.box(Brush.mix(Brush.c(0xC8BEAC), Brush.INK, 0.06 * i), 470 - i * 24, 620 + i * 16, 260 + i * 48, 16);
        b.bush(320, 640, 1.1, Brush.JADE).bush(880, 640, 1.1, Brush.JADE).bench(250, 730, 0.7).bench(950, 730, 0.7);
    }
    private static void garden(Brush b) {
        b.land().ground(Brush.mix(Brush.JADE, Brush.PAPER, 0.45), 520);
        b.tree(120, 560, 1.5, Brush.JADE).tree(1080, 560, 1.5, Brush.mix(Brush.JADE, Brush.GOLD, 0.2));
        b.box(Brush.WALL, 250, 400, 170, 160).eaves(335, 404, 220, 30).disc(Brush.mix(Brush.JADE, Brush.PAPER, 0.4), 335, 490, 52);
        b.eaves(640, 330, 420, 130);
        for (double x : new double[] {500, 590, 680, 770}) b.box(Brush.RED, x, 326, 16, 240);
        b.line(Brush.RED, 8, 500, 520, 786, 520).line(Brush.RED, 5, 500, 545, 786, 545).box(Brush.c(0xC8BEAC), 470, 560, 340, 26);
        b.line(Brush.GOLD, 5, 500, 350, 786, 350);
        b.oval(Brush.mix(Brush.RIVER, Brush.PAPER, 0.3), 600, 700, 460, 96).oval(Brush.mix(Brush.RIVER, Brush.PAPER, 0.12), 600, 708, 420, 78);
        for (double[] l : new double[][] {{360, 700}, {470, 740}, {760, 722}, {850, 690}}) b.oval(Brush.JADE, l[0], l[1], 44, 13).disc(Brush.c(0xE7B7AC), l[0] + 12, l[1] - 12, 12).disc(Brush.c(0xF3D6CE), l[0] + 12, l[1] - 14, 6);
    }
    private static void park(Brush b) {
        b.land().ground(Brush.mix(Brush.JADE, Brush.PAPER, 0.42), 500);
        b.shape(Brush.c(0xE4D8BF), 560, 505, 640, 505, 720, 620, 900, 800, 340, 800, 520, 640);
        b.tree(210, 560, 1.2, Brush.JADE).tree(380, 530, 0.95, Brush.mix(Brush.JADE, Brush.PAPER, 0.15)).tree(820, 530, 1.05, Brush.JADE).tree(1010, 580, 1.4, Brush.mix(Brush.JADE, Brush.GOLD, 0.25)).tree(700, 505, 0.7, Brush.mix(Brush.JADE, Brush.PAPER, 0.25));
        b.bench(330, 700, 0.95).bench(880, 680, 0.9);
        for (int i = 0; i < 18; i++) { double x = 60 + i * 66, y = 770 - (i * 37 % 30); if (x < 340 || x > 880) b.disc(i % 3 == 0 ? Brush.RED : i % 3 == 1 ? Brush.GOLD : Brush.c(0xE7B7AC), x, y, 9).line(Brush.JADE, 3, x, y + 9, x, y + 26); }
    }
    private static void bench(Brush b) {
        b.land().ground(Brush.mix(Brush.JADE, Brush.PAPER, 0.42), 530);
        b.tree(600, 640, 2.4, Brush.JADE);
        b.bench(420, 680, 1.05).bench(800, 680, 1.05);
        b.shape(Brush.c(0xE4D8BF), 0, 720, 1200, 690, 1200, 800, 0, 800);
        b.shape(Brush.c(0xCFC0A2), 930, 715, 1200, 650, 1200, 720).line(Brush.ROOF, 6, 930, 660, 1200, 590).line(Brush.ROOF, 6, 960, 652, 960, 706).line(Brush.ROOF, 6, 1080, 622, 1080, 676);
        b.bush(180, 660, 1.4, Brush.mix(Brush.JADE, Brush.GOLD, 0.2)).bush(1010, 600, 1.0, Brush.JADE);
    }
    private static void pocket(Brush b) {
        b.land();
        estateRow(b, 520, 0.85);
        b.ground(Brush.mix(Brush.JADE, Brush.PAPER, 0.4), 530);
        b.oval(Brush.c(0xE4D8BF), 600, 690, 470, 100).oval(Brush.mix(Brush.JADE, Brush.PAPER, 0.3), 600, 670, 190, 44);
        b.tree(600, 672, 1.5, Brush.JADE).bush(500, 676, 0.9, Brush.RED).bush(700, 676, 0.9, Brush.GOLD);
        b.tree(190, 620, 1.1, Brush.mix(Brush.JADE, Brush.PAPER, 0.12)).tree(1010, 620, 1.1, Brush.mix(Brush.JADE, Brush.GOLD, 0.25));
        b.bench(330, 730, 0.8).bench(870, 730, 0.8);
    }
    private static void estateRow(Brush b, double y, double s) {
        Color[] w = {Brush.c(0xE9DCC4), Brush.c(0xDCE0D6), Brush.c(0xEBD9C6), Brush.c(0xE2DED2), Brush.c(0xE9DCC4)};
        for (int i = 0; i < 5; i++) {
            double x = 20 + i * 240, h = (i % 2 == 0 ? 300 : 360) * s;
            b.box(w[i], x, y - h, 190, h + 30).box(Brush.mix(w[i], Brush.RED, 0.45), x - 8, y - h - 14, 206, 18).box(Brush.mix(w[i], Brush.INK, 0.06), x + 150, y - h, 40, h + 30);
            for (double r = y - h + 30; r < y - 40; r += 58)
                for (int k = 0; k < 3; k++) b.round(Brush.mix(Brush.RIVER, Brush.PAPER, 0.3 + 0.1 * ((i + k) % 3)), x + 22 + k * 56, r, 34, 34, 4);
        }
    }
    private static void bus(Brush b) {
        b.land();
        skyline(b, 500);
        b.ground(Brush.mix(Brush.JADE, Brush.PAPER, 0.4), 500);
        b.tree(180, 590, 1.2, Brush.JADE).tree(1040, 580, 1.2, Brush.mix(Brush.JADE, Brush.GOLD, 0.2));
        b.round(Brush.c(0xD9C7A6), 250, 460, 260, 150, 12);
        b.curve(Brush.RED, 7, 270, 580, 330, 470, 390, 560).curve(Brush.JADE, 7, 330, 590, 410, 480, 490, 580).disc(Brush.GOLD, 450, 500, 18);
        b.box(Brush.ROOF, 560, 400, 12, 230).box(Brush.ROOF, 900, 400, 12, 230).round(Brush.JADE, 530, 380, 414, 28, 14).box(Brush.clear(Brush.RIVER, 90), 576, 430, 320, 130);
        b.bench(730, 632, 0.9);
        b.box(Brush.ROOF, 972, 360, 10, 270).round(Brush.RED, 938, 340, 78, 78, 14).round(Brush.PAPER, 954, 356, 46, 30, 8).disc(Brush.PAPER, 962, 398, 7).disc(Brush.PAPER, 992, 398, 7);
        for (int i = 0; i < 12; i++) b.bush(230 + i * 27, 645, 0.5, new Color[] {Brush.RED, Brush.GOLD, Brush.JADE, Brush.c(0xD99A8E)}[i % 4]);
        b.box(Brush.c(0xCFC7B7), 0, 650, 1200, 34).box(Brush.c(0x8D8A86), 0, 684, 1200, 116);
        for (int i = 0; i < 8; i++) b.box(Brush.clear(Brush.PAPER, 200), 30 + i * 160, 738, 84, 9);
    }
    private static void flowers(Brush b) {
        b.land().ground(Brush.mix(Brush.JADE, Brush.PAPER, 0.42), 520);
        b.tree(300, 580, 1.3, Brush.JADE).tree(900, 570, 1.2, Brush.mix(Brush.JADE, Brush.GOLD, 0.25));
        b.shape(Brush.c(0xE4D8BF), 560, 520, 640, 520, 780, 800, 420, 800);
        Color[] f = {Brush.RED, Brush.GOLD, Brush.c(0xE7B7AC), Brush.c(0xD99A8E)};
        for (int i = 0; i < 60; i++) {
            double x = (i * 173) % 1180 + 10, y = 610 + (i * 67) % 150, s = 0.6 + (y - 600) / 240;
            if (Math.abs(x - 600) < 90 + (y - 520) * 0.45) continue;
            b.line(Brush.JADE, 4 * s, x, y, x, y + 40 * s);
            for (int k = 0; k < 5; k++) b.disc(f[i % 4], x + 11 * s * Math.cos(k * 1.2566), y + 11 * s * Math.sin(k * 1.2566), 9 * s);
            b.disc(Brush.PAPER, x, y, 6 * s);
        }
    }
    private static void pavilion(Brush b) {
        b.land().water(460, 170);
        b.hills(Brush.c(0x9BB5AC), 466, 50, 3.3);
        b.ground(Brush.mix(Brush.JADE, Brush.PAPER, 0.4), 600);
        for (int i = 0; i < 6; i++) {
            double s = i == 2 || i == 3 ? 1 : 0.82, x = 115 + i * 194, y = 640 + (i == 2 || i == 3 ? 40 : 0) + (i == 1 || i == 4 ? 20 : 0);
            b.oval(Brush.clear(Brush.INK, 30), x, y, 84 * s, 12);
            b.box(Brush.WALL, x - 62 * s, y - 130 * s, 124 * s, 130 * s).shape(i % 2 == 0 ? Brush.RED : Brush.JADE, x - 86 * s, y - 126 * s, x, y - 196 * s, x + 86 * s, y - 126 * s);
            b.round(Brush.mix(Brush.RIVER, Brush.PAPER, 0.3), x - 44 * s, y - 108 * s, 88 * s, 62 * s, 8);
            b.g.setColor(Brush.INK);
            b.g.setStroke(new java.awt.BasicStroke((float) (6 * s)));
            b.g.draw(new Arc2D.Double(x - 22 * s, y - 98 * s, 44 * s, 44 * s, 0, 180, Arc2D.OPEN));
            b.round(Brush.INK, x - 27 * s, y - 78 * s, 12 * s, 22 * s, 6).round(Brush.INK, x + 15 * s, y - 78 * s, 12 * s, 22 * s, 6);
            b.round(Brush.WOOD, x - 62 * s, y - 40 * s, 124 * s, 12 * s, 4);
        }
        b.bench(330, 760, 0.75).bench(870, 760, 0.75).bush(600, 760, 1.2, Brush.JADE).bush(60, 760, 1.2, Brush.JADE).bush(1140, 760, 1.2, Brush.JADE);
    }
    private static void street(Brush b) {
        b.land();
        Color[] w = {Brush.c(0xE9DCC4), Brush.c(0xE3CDB4), Brush.c(0xDFE0D2), Brush.c(0xEAD7C4)};
        for (int i = 0; i < 6; i++) {
            double x = i * 200, h = 300 + (i * 53 % 90);
            b.box(w[i % 4], x, 640 - h, 196, h).box(Brush.mix(w[i % 4], Brush.INK, 0.25), x, 640 - h, 196, 12);
            for (int k = 0; k < 3; k++) b.round(Brush.mix(Brush.RIVER, Brush.PAPER, 0.25), x + 22 + k * 56, 640 - h + 50, 38, 64, 30);
            b.round(Brush.mix(Brush.WOOD, Brush.INK, 0.2), x + 18, 520, 160, 120, 60).box(Brush.mix(Brush.WOOD, Brush.INK, 0.2), x + 18, 580, 160, 60);
            b.round(Brush.clear(Brush.c(0xF6D9A0), 170), x + 34, 548, 128, 92, 30);
            b.shape(i % 2 == 0 ? Brush.RED : Brush.JADE, x + 8, 500, x + 188, 500, x + 198, 536, x - 2, 536);
        }
        b.box(Brush.c(0xD6CCB8), 0, 640, 1200, 160);
        for (int i = -6; i < 14; i++) b.line(Brush.clear(Brush.INK, 24), 3, 600 + (i - 4) * 90, 642, 600 + (i - 4) * 240, 800);
        for (int i = 0; i < 5; i++) b.lantern(120 + i * 240, 440, 0.5);
        b.tree(60, 720, 0.9, Brush.JADE).tree(1140, 720, 0.9, Brush.JADE);
    }
    private static void estate(Brush b) {
        b.land();
        estateRow(b, 590, 1.05);
        b.ground(Brush.mix(Brush.JADE, Brush.PAPER, 0.4), 610);
        for (int i = 0; i < 6; i++) b.tree(110 + i * 196, 680 + i % 2 * 20, 0.75, Brush.mix(Brush.JADE, i % 2 == 0 ? Brush.PAPER : Brush.GOLD, 0.18));
        b.shape(Brush.c(0xE4D8BF), 0, 730, 1200, 715, 1200, 800, 0, 800);
        b.bench(430, 726, 0.6).bench(770, 726, 0.6);
    }
    private static void square(Brush b) {
        b.land();
        skyline(b, 510);
        b.box(Brush.c(0xDCD2BE), 0, 510, 1200, 290);
        for (int i = -9; i < 19; i++) b.line(Brush.clear(Brush.INK, 22), 3, 600 + (i - 5) * 70, 512, 600 + (i - 5) * 240, 800);
        for (double y : new double[] {545, 595, 665, 755}) b.line(Brush.clear(Brush.INK, 22), 3, 0, y, 1200, y);
        b.tree(130, 600, 1.2, Brush.JADE).tree(1070, 600, 1.2, Brush.JADE).tree(290, 540, 0.8, Brush.mix(Brush.JADE, Brush.PAPER, 0.2)).tree(910, 540, 0.8, Brush.mix(Brush.JADE, Brush.PAPER, 0.2));
        b.oval(Brush.clear(Brush.INK, 30), 600, 716, 330, 20);
        b.round(Brush.RED, 290, 590, 620, 40, 8).shape(Brush.mix(Brush.RED, Brush.INK, 0.18), 300, 628, 900, 628, 870, 716, 330, 716);
        for (int i = 0; i < 4; i++) {
            double x = 345 + i * 138;
            b.shape(Color.WHITE, x, 600, x + 92, 600, x + 84, 566, x + 10, 566);
            for (int k = 0; k < 3; k++) b.line(Brush.clear(Brush.INK, 90), 2, x + 20, 574 + k * 8, x + 74, 574 + k * 8);
            b.line(Brush.INK, 5, x + 70, 594, x + 104, 560);
        }
    }
    private static void subdistrict(Brush b) {
        b.box(Brush.c(0xEFE6D4), 0, 0, 1200, 800);
        Color[] w = {Brush.c(0xDDE0CF), Brush.c(0xE8D6BF), Brush.c(0xD5DEDC), Brush.c(0xE9D3C8)};
        for (int r = 0; r < 4; r++) for (int k = 0; k < 6; k++) {
            double x = -40 + k * 215 + (r % 2) * 30, y = -30 + r * 190;
            b.round(w[(r * 3 + k) % 4], x, y, 190, 165, 22);
            for (int i = 0; i < 3; i++) b.round(Brush.mix(w[(r * 3 + k) % 4], Brush.INK, 0.13), x + 20 + i * 54, y + 24 + (i + k) % 2 * 20, 38, 46, 6);
            b.bush(x + 60 + (k % 3) * 30, y + 145, 0.55, Brush.JADE);
        }
        b.curve(Brush.RIVER, 66, -40, 740, 600, 600, 1240, 800).curve(Brush.clear(Brush.PAPER, 140), 4, -40, 736, 600, 596, 1240, 796);
        b.oval(Brush.clear(Brush.INK, 60), 600, 500, 70, 18);
        var pin = new Path2D.Double();
        pin.moveTo(600, 500);
        pin.curveTo(560, 420, 490, 380, 490, 300);
        pin.curveTo(490, 150, 710, 150, 710, 300);
        pin.curveTo(710, 380, 640, 420, 600, 500);
        b.fill(Brush.RED, pin).disc(Brush.PAPER, 600, 296, 64).shape(Brush.RED, 556, 300, 600, 254, 644, 300).box(Brush.RED, 568, 298, 64, 40).box(Brush.PAPER, 590, 312, 20, 26);
    }
    private static void metro(Brush b) {
        b.box(Brush.c(0xE9E3D6), 0, 0, 1200, 800).box(Brush.c(0xD8D3C6), 0, 0, 1200, 120);
        for (int i = 0; i < 7; i++) b.round(Brush.c(0xFBF6E6), 40 + i * 180, 60, 110, 18, 18);
        b.box(Brush.c(0x8FA8B2), 0, 160, 1200, 40).box(Brush.c(0x5B5F63), 0, 620, 1200, 60);
        b.round(Brush.c(0xF4F1EA), -80, 260, 1180, 360, 90).box(Brush.RIVER, -80, 500, 1168, 40).box(Brush.RED, -80, 546, 1160, 12);
        for (int i = 0; i < 5; i++) b.round(Brush.mix(Brush.RIVER, Brush.INK, 0.35), 30 + i * 205, 320, 150, 130, 24).shape(Brush.clear(Color.WHITE, 60), 50 + i * 205, 450, 100 + i * 205, 320, 140 + i * 205, 320, 90 + i * 205, 450);
        for (int i = 0; i < 3; i++) b.line(Brush.clear(Brush.INK, 80), 4, 195 + i * 410, 290, 195 + i * 410, 610);
        b.round(Brush.clear(Brush.c(0xF6D9A0), 220), 1040, 520, 40, 24, 12);
        b.box(Brush.c(0xCFC7B7), 0, 680, 1200, 120).box(Brush.GOLD, 0, 690, 1200, 14);
        for (int i = 0; i < 60; i++) b.disc(Brush.mix(Brush.GOLD, Brush.INK, 0.2), 10 + i * 20.4, 697, 4);
    }
}
