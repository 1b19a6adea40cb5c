import java.awt.*;
import java.awt.geom.*;
import java.util.function.Consumer;

/** The ten pages and the cover of the sample picture book: an invented child and grandmother, and an invented corner. */
public class PicturesOfBook {
    static final int W = 1600, H = 1200;
    static final PicturesBrush.Figure CHILD = PicturesBrush.CHILD, GRAN = PicturesBrush.GRANDMA,
        MAN = new PicturesBrush.Figure(0xE3B48C, 0x33291F, 0, 0x6F87A8, 0x4A4A55, false, false),
        WOMAN = new PicturesBrush.Figure(PicturesBrush.SKIN, 0x42352B, 2, 0xDDA08A, 0x4E6478, false, false),
        OLD = new PicturesBrush.Figure(0xEBC09A, 0xBDB8B0, 4, 0x5F8E8A, 0x4A4A55, false, true),
        BOY = new PicturesBrush.Figure(0xEBC09A, 0x33291F, 0, 0x8A9E6C, 0x4A4A55, true, false);
    static String folder;

    public static void main(String[] args) throws Exception {
        folder = args.length > 0 ? args[0] : "../pictures/book";
        draw("cover", b -> { corner(b, 4, 0); people(b, 1, 650, 1020, 1.0); title(b); });
        draw("page-01", b -> { corner(b, 0, 0); people(b, -1, 1120, 1130, 1.25); });
        draw("page-02", PicturesOfBook::crouching);
        draw("page-03", b -> { corner(b, 0, 0); b.person(620, 1130, 520, GRAN, 0, 1, 10, 120); b.person(900, 1130, 400, CHILD, 0, -1, 10, 40); wish(b); });
        draw("page-04", PicturesOfBook::drawing);
        draw("page-05", PicturesOfBook::neighbours);
        draw("page-06", PicturesOfBook::work);
        draw("page-07", PicturesOfBook::rain);
        draw("page-08", b -> {
            corner(b, 3, 0);
            b.person(700, 1080, 430, GRAN, 1, 1, -10, 40);
            b.person(520, 1100, 330, CHILD, 1, 1, -40, 100);
            b.person(1100, 1010, 380, WOMAN, 1, 1, 40, 72);
            b.fill(b.blob(1270, 888, 100, 50, 10, .05), 0xD9694F, 0xB5493A);
            b.line(PicturesBrush.seg(1180, 850, 1215, 884), 0x53606A, 10);
            b.flat(PicturesBrush.oval(1246, 838, 30, 30), PicturesBrush.SKIN);
            for (int i = 0; i < 2; i++) b.line(PicturesBrush.oval(1220 + i * 100, 968, 28, 28), 0x47525A, 10);
        });
        draw("page-09", PicturesOfBook::opening);
        draw("page-10", b -> {
            corner(b, 4, 1);
            b.bench(560, 1060, 480);
            b.person(700, 1055, 350, GRAN, 2, 1, 30, 60);
            b.person(880, 1060, 270, CHILD, 2, 1, 30, 105);
            b.cat(1110, 1080, 140, 0xE0A45C, true);
        });
    }

    static void draw(String name, Consumer<PicturesBrush> scene) throws Exception {
        PicturesBrush b = new PicturesBrush(W, H, 44);
        scene.accept(b);
        b.finish();
        b.notice("自编示例绘本，示意画", 26);
        b.save(folder + "/" + name + ".jpg", .82);
    }

    static void people(PicturesBrush b, int face, double x, double y, double k) {
        b.person(x, y, 400 * k, GRAN, 1, face, -15, 45);
        b.person(x + face * 190 * k, y, 300 * k, CHILD, 1, face, -60, 70);
    }
    static void flowers(PicturesBrush b, double x0, double y0, double x1, double y1, int n, double s) {
        PicturesOfExhibits.flowers(b, x0, y0, x1, y1, n, s, 0xD9694F, 0xE8B84B, 0xC48FB0, 0xF6EFE0, 0xE58F7A);
    }
    static void box(PicturesBrush b, double x, double y, double s) {
        b.shadow(x + s / 2, y, s * .6, s * .1, 90);
        b.fill(PicturesBrush.rect(x, y - s * .8, s, s * .8), 0xC49A66, 0x9A7644);
        b.fill(PicturesBrush.poly(x, y - s * .8, x + s, y - s * .8, x + s * 1.14, y - s, x + s * .1, y - s * .98), 0xDDB884);
        b.line(PicturesBrush.seg(x, y - s * .4, x + s, y - s * .4), 0x7A5C34, s * .03);
    }
    static void weeds(PicturesBrush b, double x0, double y0, double x1, double y1, int n, double s) {
        for (double y : b.r.doubles(n, y0, y1).sorted().toArray()) b.grass(b.rnd(x0, x1), y, s * b.rnd(.6, 1.2), b.pick(0x77803F, 0x8B8F55, 0x6B7A45, 0xA59A5C));
    }
    static void lamp(PicturesBrush b, double x, double y, boolean lit) {
        b.line(PicturesBrush.seg(x, y, x, y - 330), 0x4A5254, 14);
        if (lit) { b.glow(x, y - 350, 330, 0xFFDF96, 190); b.glow(x, y - 20, 260, 0xFFDF96, 70); }
        b.flat(PicturesBrush.oval(x, y - 350, 34, 34), lit ? 0xFFF3CF : 0xF2EBDD);
    }

    /** The same corner in five states: 0 overgrown, 1 cleared, 2 planted, 3 with path and wall, 4 finished. */
    static void corner(PicturesBrush b, int state, int evening) {
        if (evening == 1) { b.sky(0x46607A, 0xF2B98A, 640); b.glow(1150, 520, 520, 0xFFC98A, 150); b.hills(440, 70, 0x5F7688, 0xA39A9A, 480); for (int i = 0; i < 30; i++) b.flat(PicturesBrush.oval(b.rnd(0, W), b.rnd(20, 260), 2.4, 2.4), 0xFFF3D0); }
        else PicturesOfExhibits.distance(b, 480);
        b.r.setSeed(9);
        for (int i = 0; i < 4; i++) b.house(-90 + i * 420, 690, 320, 250, new int[] {0xEFE3CD, 0xDCCBB0, 0xF2EBDD, 0xE3CDAE}[i], 0x666E6E, i % 3);
        if (evening == 1) { b.g.setColor(PicturesBrush.c(0x2F3F5C, 90)); b.g.fill(PicturesBrush.rect(0, 300, W, 400)); }
        int dim = evening == 1 ? 1 : 0;
        PicturesOfExhibits.plane(b, 688, dim == 1 ? 0xB7A68F : 0xE6DABF, dim == 1 ? 0x8F8272 : 0xD3C3A1);
        b.fill(b.blob(800, 900, 800, 190, 16, .05), state == 0 ? 0xA9AE78 : state == 1 ? 0xB08A62 : dim == 1 ? 0x8FA277 : 0xBBCB8C, state == 0 ? 0x848B5A : state == 1 ? 0x8A6643 : dim == 1 ? 0x62805A : 0x93B06E);
        if (state >= 3) {
            PicturesOfExhibits.waveWall(b, 620, 800, 560, 190);
            Path2D path = new Path2D.Double();
            path.moveTo(-20, 1200); path.curveTo(300, 1010, 1000, 1080, 1620, 890); path.lineTo(1620, 1010); path.curveTo(1200, 1160, 900, 1120, 620, 1210); path.closePath();
            b.fill(path, dim == 1 ? 0xD9C6A6 : 0xF7EED8, dim == 1 ? 0xB9A586 : 0xE6D6B5);
            flowers(b, 620, 815, 1180, 850, 60, 48);
        }
        if (state == 0) weeds(b, 60, 730, 1540, 900, 330, 110);
        b.tree(330, 930, 800, 1, state == 0 ? 0x76864F : dim == 1 ? 0x5F7A58 : 0x7E9E5C);
        if (state == 0) { for (int i = 0; i < 4; i++) box(b, 450 + i * 92, 940 + i % 2 * 26, 110); weeds(b, 60, 930, 1540, 1010, 110, 90); }
        if (state == 2) { flowers(b, 620, 840, 1450, 1020, 60, 52); for (int i = 0; i < 5; i++) b.bush(700 + i * 170, 820, 60, 0x8FA867); }
        if (state == 4) { for (int i = 0; i < 4; i++) b.bush(1260 + i * 90, 830 + i * 10, 70, b.pick(0xC9705A, 0xD9A24B, 0x7E9A5F, 0xB98FB0)); flowers(b, 1220, 860, 1560, 905, 40, 60); lamp(b, 1210, 900, evening == 1); lamp(b, 560, 880, evening == 1); }
    }

    static void title(PicturesBrush b) {
        b.g.setFont(new Font("Noto Serif CJK SC", Font.BOLD, 112));
        String t = "街角长出小公园";
        int x = (W - b.g.getFontMetrics().stringWidth(t)) / 2;
        b.g.setColor(PicturesBrush.c(0xFDF8EC, 225));
        b.g.fill(PicturesBrush.round(x - 60, 96, W - 2 * x + 120, 190, 60));
        b.g.setColor(PicturesBrush.c(0x7A3A30));
        b.g.drawString(t, x, 232);
    }

    static void crouching(PicturesBrush b) {
        b.sky(0xCFE3D8, 0xFBF0D2, 700);
        b.glow(1150, 260, 560, 0xFFEDB8, 200);
        PicturesOfExhibits.plane(b, 620, 0xB3B77E, 0x858C56);
        weeds(b, -20, 560, W, 800, 190, 250);
        b.cat(1190, 1010, 340, 0xE0A45C, true);
        b.person(470, 1120, 720, CHILD, 3, 1, 20, 68);
        b.flower(930, 1090, 230, 0xF0BE3A);
        weeds(b, -20, 1090, 420, 1180, 26, 170);
        weeds(b, 1020, 1100, W, 1200, 40, 190);
    }

    static void wish(PicturesBrush b) {
        for (int i = 0; i < 3; i++) { b.g.setColor(PicturesBrush.c(0xFFFCF4, 235)); b.g.fill(PicturesBrush.oval(770 + i * 46, 560 - i * 62, 14 + i * 9, 14 + i * 9)); }
        b.g.setColor(PicturesBrush.c(0xFFFCF4, 238));
        b.g.fill(b.blob(1130, 270, 360, 210, 16, .05));
        b.bench(970, 380, 320);
    }

    static void drawing(PicturesBrush b) {
        b.g.setPaint(new PicturesBrush.Grain(0, 0, 0x6F6A80, 0, H, 0xC99A6C, .1));
        b.g.fillRect(0, 0, W, H);
        b.fill(PicturesBrush.round(120, 110, 420, 480, 20), 0x2F4664, 0x55718C);
        b.flat(PicturesBrush.oval(420, 220, 48, 48), 0xF7E6B4);
        for (int i = 0; i < 18; i++) b.flat(PicturesBrush.oval(b.rnd(140, 520), b.rnd(130, 420), 3, 3), 0xFFF3D0);
        b.line(PicturesBrush.round(120, 110, 420, 480, 20), 0x8A5F3C, 22);
        b.line(PicturesBrush.seg(330, 110, 330, 590), 0x8A5F3C, 12);
        b.glow(1250, 360, 760, 0xFFDC9A, 190);
        b.line(PicturesBrush.seg(1250, 0, 1250, 200), 0x4A3A30, 8);
        b.fill(PicturesBrush.poly(1170, 200, 1330, 200, 1420, 330, 1080, 330), 0xE3A94B, 0xC47F38);
        b.person(360, 1080, 640, CHILD, 0, 1, 40, 84);
        b.person(1430, 1100, 700, GRAN, 0, -1, 10, 30);
        PicturesOfExhibits.table(b, 840);
        AffineTransform t = b.g.getTransform();
        b.g.translate(560, 800); b.g.rotate(.03);
        b.shadow(300, 330, 340, 26, 110);
        b.fill(PicturesBrush.rect(0, -20, 600, 350), 0xFFFDF4, 0xF4ECD8);
        b.fill(b.blob(190, 110, 110, 80, 9, .08), 0x8FB860); b.line(PicturesBrush.seg(190, 180, 190, 270), 0x8A5F3C, 20);
        b.line(PicturesBrush.seg(310, 240, 450, 240), 0xC4664E, 14); b.line(PicturesBrush.seg(330, 245, 330, 280), 0xC4664E, 9); b.line(PicturesBrush.seg(430, 245, 430, 280), 0xC4664E, 9);
        b.line(PicturesBrush.curve(20, 310, 320, 270, 580, 310), 0xE3B04B, 22);
        b.flat(PicturesBrush.oval(520, 60, 36, 36), 0xF2B84B);
        for (int i = 0; i < 5; i++) b.flower(60 + i * 22 + (i > 2 ? 380 : 0), 290, 60, b.pick(0xD9694F, 0xC48FB0));
        b.g.setTransform(t);
        int[] pens = {0xD9694F, 0x5F8E8A, 0xE3B04B, 0x8FB860};
        for (int i = 0; i < 4; i++) { b.line(PicturesBrush.seg(230 + i * 50, 1060 + i * 22, 330 + i * 52, 1010 + i * 24), pens[i], 20); }
        b.line(PicturesBrush.seg(600, 840, 640, 930), 0x5F8E8A, 18);
    }

    static void neighbours(PicturesBrush b) {
        corner(b, 0, 0);
        b.person(260, 1090, 480, MAN, 0, 1, 0, 70);
        b.person(500, 1120, 460, GRAN, 0, 1, 20, 40);
        PicturesOfExhibits.wheelchair(b, 1370, 1130, 470, OLD, -1);
        b.person(1130, 1080, 470, WOMAN, 0, -1, 0, 60);
        b.person(960, 1130, 340, BOY, 0, -1, 20, 110);
        b.person(720, 1140, 350, CHILD, 0, 1, 70, 92);
        b.fill(PicturesBrush.rect(800, 930, 220, 140), 0xFFFDF4, 0xF4ECD8);
        b.fill(b.blob(870, 975, 34, 26, 9, .08), 0x8FB860); b.line(PicturesBrush.seg(870, 995, 870, 1030), 0x8A5F3C, 8);
        b.line(PicturesBrush.seg(920, 1020, 980, 1020), 0xC4664E, 8); b.line(PicturesBrush.curve(812, 1052, 900, 1036, 1008, 1052), 0xE3B04B, 9);
        double[][] at = {{330, 470}, {1130, 440}, {1420, 560}};
        for (int i = 0; i < 3; i++) {
            double x = at[i][0], y = at[i][1];
            b.g.setColor(PicturesBrush.c(0xFFFCF4, 238)); b.g.fill(b.blob(x, y - 60, 130, 96, 14, .04)); b.g.fill(PicturesBrush.oval(x - 10, y + 56, 16, 16));
            if (i == 0) b.tree(x, y, 130, 1, 0x7E9E5C);
            if (i == 1) for (int k = -1; k <= 1; k++) b.flower(x + k * 50, y, 110, new int[] {0xD9694F, 0xE8B84B, 0xC48FB0}[k + 1]);
            if (i == 2) { b.line(PicturesBrush.curve(x - 100, y, x, y - 30, x + 100, y - 80), 0xE3C88A, 30); PicturesOfExhibits.wheelchair(b, x, y - 24, 100, OLD, 1); }
        }
    }

    static void work(PicturesBrush b) {
        corner(b, 1, 0);
        for (int i = 0; i < 50; i++) { double x = b.rnd(150, 1500), y = b.rnd(830, 1030); b.fill(b.blob(x, y, b.rnd(10, 26), b.rnd(6, 12), 7, .15), 0x8A6643); }
        b.person(280, 1010, 440, MAN, 1, 1, 80, 80);
        box(b, 345, 880, 150);
        b.person(720, 1080, 440, WOMAN, 0, 1, 50, 64);
        b.line(PicturesBrush.seg(770, 830, 930, 1090), 0x8A5F3C, 14);
        for (int i = -2; i <= 2; i++) b.line(PicturesBrush.seg(930 + i * 14, 1084 - i * 6, 944 + i * 14, 1124 - i * 6), 0x77706A, 7);
        b.person(1080, 1120, 330, BOY, 3, -1, 30, 60);
        b.grass(1010, 1120, 110, 0x77803F);
        b.person(1270, 1080, 430, GRAN, 0, 1, 20, 70);
        b.person(540, 1140, 330, CHILD, 1, -1, 60, 90);
        weeds(b, 400, 1030, 470, 1050, 8, 110);
        b.fill(PicturesBrush.poly(1380, 950, 1560, 950, 1530, 1060, 1410, 1060), 0x6F8E8A, 0x4E6A68);
        b.line(PicturesBrush.oval(1420, 1078, 34, 34), 0x47525A, 14);
        weeds(b, 1400, 945, 1540, 955, 14, 90);
    }

    static void rain(PicturesBrush b) {
        corner(b, 2, 0);
        b.g.setColor(PicturesBrush.c(0x6F8A9A, 96));
        b.g.fillRect(0, 0, W, H);
        for (int i = 0; i < 5; i++) b.cloud(150 + i * 330, 110 + i % 2 * 60, 230, 170);
        b.fill(PicturesBrush.round(900, 1010, 560, 110, 20), 0xC9B08A, 0x9A8058);
        b.fill(PicturesBrush.round(912, 1000, 536, 40, 20), 0x8A6643, 0x6F5034);
        for (int i = 0; i < 6; i++) if (i != 2) { double x = 960 + i * 88; b.line(PicturesBrush.seg(x, 1020, x, 960), 0x6E8F52, 7); for (int s = -1; s <= 1; s += 2) b.fill(PicturesBrush.oval(x + s * 20, 962, 20, 10), 0x8FB860); }
        b.flower(1136, 1024, 150, 0xF0BE3A);
        b.person(520, 1130, 480, GRAN, 0, 1, 10, 118);
        b.person(700, 1135, 350, CHILD, 0, 1, 30, 84);
        b.line(PicturesBrush.seg(640, 870, 640, 480), 0x5A4636, 10);
        Path2D p = new Path2D.Double(PicturesBrush.curve(280, 590, 640, 260, 1000, 590));
        p.quadTo(640, 520, 280, 590);
        b.fill(p, 0xE3B04B, 0xC98A3B);
        for (int i = -1; i <= 1; i++) b.line(PicturesBrush.curve(640, 428, 640 + i * 110, 470, 640 + i * 170, 562), PicturesBrush.c(0x8A5A28, 120), 5);
        for (int i = 0; i < 240; i++) { double x = b.rnd(-50, W), y = b.rnd(0, H); if (x > 330 && x < 960 && y > 470) continue; b.line(PicturesBrush.seg(x, y, x - 12, y + 46), PicturesBrush.c(0xF4FBFB, 150), 3.4); }
        for (int i = 0; i < 26; i++) { double x = b.rnd(40, 1560), y = b.rnd(1060, 1190); b.line(PicturesBrush.oval(x, y, b.rnd(14, 34), 6), PicturesBrush.c(0xF4FBFB, 140), 3); }
    }

    static void opening(PicturesBrush b) {
        corner(b, 4, 0);
        b.shadow(330, 1080, 150, 18, 90);                        // two players at a stone table
        b.person(180, 1090, 390, OLD, 2, 1, 40, 62);
        b.person(480, 1090, 390, MAN, 2, -1, 40, 62);
        b.fill(PicturesBrush.poly(290, 990, 370, 990, 360, 1080, 300, 1080), 0xA9A294);
        b.fill(PicturesBrush.oval(330, 985, 120, 28), 0xDDD5C4, 0xC2B8A2);
        for (int i = 0; i < 6; i++) b.flat(PicturesBrush.oval(270 + i * 24, 978 + i % 2 * 12, 10, 6), i % 2 == 0 ? 0x3B352E : 0xF6EFE0);
        for (int i = 0; i < 2; i++) b.fill(PicturesBrush.round(130 + i * 310, 980, 90, 112, 16), 0xB9B0A0);
        b.person(180, 1090, 390, OLD, 2, 1, 40, 62);
        b.person(480, 1090, 390, MAN, 2, -1, 40, 62);
        b.person(820, 1040, 400, WOMAN, 0, 1, 96, 112);
        b.line(PicturesBrush.seg(836, 762, 1010, 800), 0x9A6B35, 17);
        b.line(PicturesBrush.seg(838, 760, 1008, 797), 0xE9CE8E, 10);
        b.person(1090, 1130, 410, GRAN, 0, -1, 10, 40);
        b.person(940, 1150, 310, CHILD, 1, -1, 60, 130);
        b.bench(1230, 1100, 330);
        b.cat(1370, 1010, 150, 0xE0A45C, true);
        int[] c = {0xD9694F, 0xE8B84B, 0x5F8E8A, 0xC48FB0, 0xF6EFE0};
        b.line(PicturesBrush.curve(0, 130, 800, 330, W, 110), 0x9A8A70, 5);
        for (int i = 0; i < 22; i++) { double t = (i + .5) / 22, x = W * t, y = 130 * (1 - t) * (1 - t) + 660 * t * (1 - t) + 110 * t * t; b.line(PicturesBrush.seg(x, y, x, y + 16), 0x9A8A70, 3); b.fill(PicturesBrush.oval(x, y + 38, 25, 24), c[i % 5]); }
    }
}
