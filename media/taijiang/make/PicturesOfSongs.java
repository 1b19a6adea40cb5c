import java.awt.*;
import java.awt.geom.*;

/** Six calm abstract covers, 800 × 800 px, one idea each: water, steps, breath, round, dance, night. */
public class PicturesOfSongs {
    public static void main(String[] args) throws Exception {
        String folder = args.length > 0 ? args[0] : "../pictures/songs";
        int[][] ground = {{0xBFDAD6, 0xF2E6C8}, {0xF0D9A8, 0xD98A62}, {0xD9E2DC, 0x8FAAA6}, {0xF4EAD6, 0xB9CBA0}, {0xF2D8CC, 0xC9849A}, {0x3F5470, 0x9A8FA8}};
        String[] numeral = {"一", "二", "三", "四", "五", "六"};
        for (int i = 0; i < 6; i++) {
            PicturesBrush b = new PicturesBrush(800, 800, 60 + i);
            b.g.setPaint(new PicturesBrush.Grain(0, 0, ground[i][0], 0, 800, ground[i][1], .14));
            b.g.fillRect(0, 0, 800, 800);
            switch (i) {
                case 0 -> { b.flat(PicturesBrush.oval(560, 230, 86, 86), 0xF3C77A); for (int k = 0; k < 9; k++) wave(b, 330 + k * 56, 34, PicturesBrush.mix(0x9CC9C4, 0x3F7F84, k / 8.0), k); b.boat(300, 420, 170, 0x8A5C3E, 1, 1); }
                case 1 -> { for (int k = 0; k < 8; k++) { double x = 90 + k * 90, y = 620 - 60 * Math.abs(Math.sin(k * 1.1)) - k * 26; b.shadow(x, y + 46, 40, 8, 80); b.fill(PicturesBrush.oval(x, y, 42, 42), b.pick(0xC4553F, 0xF4E6C8, 0x4F8580, 0xE3B04B)); b.line(new Arc2D.Double(x - 70, y - 90, 140, 120, 30, 110, Arc2D.OPEN), PicturesBrush.c(0xFFFBEF, 150), 5); } b.flat(PicturesBrush.oval(610, 190, 70, 70), 0xFBE9C2); }
                case 2 -> { b.hills(560, 120, 0x9DB5B0, 0xC3CFC6, 300); b.hills(650, 80, 0x6F918C, 0x8FAAA4, 300); b.flat(PicturesBrush.oval(240, 230, 74, 74), 0xF7EBD0); for (int k = 0; k < 6; k++) b.line(new CubicCurve2D.Double(120, 420 + k * 12, 330, 280 + k * 26, 480, 520 - k * 16, 720, 330 + k * 14), PicturesBrush.c(0xFFFDF4, 170 - k * 22), 6 - k * .7); for (int k = 0; k < 5; k++) b.bird(480 + k * 44, 210 + Math.abs(k - 2) * 20, 20, 0x4F6668); }
                case 3 -> { int[] c = {0xC4664E, 0x4F8580, 0xE3A94B}; for (int k = 0; k < 3; k++) for (int j = 0; j < 7; j++) b.line(PicturesBrush.oval(310 + k * 92, 380 + (k % 2) * 92, 210 - j * 26, 210 - j * 26), PicturesBrush.c(c[k], 215 - j * 14), 9); }
                case 4 -> { for (int k = 0; k < 3; k++) { AffineTransform t = b.g.getTransform(); b.g.rotate(k * 2.094 + .2, 400, 390); for (int j = 0; j < 9; j++) b.fill(new Arc2D.Double(400 - 280 + j * 12, 390 - 280 + j * 12, 560 - j * 24, 560 - j * 24, 10 + j * 3, 62, Arc2D.PIE), PicturesBrush.mix(new int[] {0xE8A598, 0xB9647E, 0xF0CE9A}[k], 0xFFF4E2, j / 11.0)); b.g.setTransform(t); } b.flat(PicturesBrush.oval(400, 390, 46, 46), 0x8A4458); }
                default -> { for (int k = 0; k < 60; k++) b.flat(PicturesBrush.oval(b.rnd(20, 780), b.rnd(20, 480), b.rnd(1.4, 3.6), 2.2), 0xF7EBD0); b.glow(520, 250, 240, 0xFFE9B4, 130); Area m = new Area(PicturesBrush.oval(520, 250, 104, 104)); m.subtract(new Area(PicturesBrush.oval(566, 226, 92, 92))); b.flat(m, 0xFBEBC2); b.hills(600, 70, 0x4F5F78, 0x3C4A62, 260); b.hills(680, 50, 0x34425A, 0x2C384E, 200); b.house(240, 690, 150, 100, 0x6F7486, 0x3A4458, 0); }
            }
            b.finish();
            b.g.setColor(PicturesBrush.c(0xFDF8EC, 225));
            b.g.fill(PicturesBrush.round(40, 690, 200, 66, 30));
            b.g.setColor(PicturesBrush.c(0x5A4638));
            b.g.setFont(new Font("Noto Serif CJK SC", Font.BOLD, 38));
            b.g.drawString("示例曲" + numeral[i], 64, 737);
            b.notice("示意画 · 合成音色", 20);
            b.save(folder + "/song-" + (i + 1) + ".jpg", .82);
        }
    }

    static void wave(PicturesBrush b, double y, double amp, int colour, int phase) {
        Path2D p = new Path2D.Double();
        p.moveTo(-10, 810);
        for (int x = -10; x <= 810; x += 10) p.lineTo(x, y + amp * Math.sin(x / 92.0 + phase * .9) + amp * .3 * Math.sin(x / 37.0 + phase));
        p.lineTo(810, 810);
        p.closePath();
        b.fill(p, PicturesBrush.light(colour, .2), colour);
    }
}
