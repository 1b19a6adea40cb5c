import java.awt.*;
import java.awt.font.*;
import java.awt.image.BufferedImage;
import java.text.AttributedString;
import java.util.*;
import java.util.List;

/** The pages of a film: a heading on paper beside a drawing. The lowest sixth stays free for captions. */
final class Slides {
    private static final String VOICE = "合成语音，非现场录制";

    private Slides() {}

    static BufferedImage draw(Script.Slide slide, int w, int h) {
        var picture = new BufferedImage(w, h, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = picture.createGraphics();
        var b = new Brush(g);
        b.box(Brush.PAPER, 0, 0, w, h);
        boolean upright = h > w;
        double u = upright ? w / 720.0 : w / 1280.0, px, py, pw, ph, tx, ty, tw;
        if (upright) { px = 0; py = 0; pw = w; ph = 620 * u; tx = 56 * u; ty = 676 * u; tw = w - 112 * u; }
        else { px = 500 * u; py = 0; pw = w - px; ph = 600 * u; tx = 56 * u; ty = 108 * u; tw = 400 * u; }
        Picture.scene(g, slide.drawing(), px, py, pw, ph);
        band(b, w, h, u, upright);
        if (!upright) b.box(Brush.RED, px - 8 * u, 0, 8 * u, ph);
        else b.box(Brush.RED, 0, ph - 4 * u, w, 8 * u);

        b.round(Brush.RED, tx, ty, 64 * u, 8 * u, 6 * u);
        double y = ty + 34 * u;
        Font big = new Font("Noto Serif CJK SC", Font.BOLD, 1).deriveFont((float) ((slide.heading().length() > 9 ? 48 : 56) * u));
        for (String part : split(slide.heading(), big, g, tw)) {
            g.setFont(big);
            g.setColor(Brush.RED);
            y += big.getSize2D() * 1.06;
            g.drawString(part, (float) tx, (float) y);
            y += big.getSize2D() * 0.24;
        }
        y += 20 * u;
        y = paragraph(g, slide.english(), new Font("Noto Serif CJK SC", Font.PLAIN, 1).deriveFont((float) (28 * u)), Brush.INK, tx, y, tw);
        Font small = new Font("Noto Sans CJK SC", Font.PLAIN, 1).deriveFont((float) (23 * u));
        double ny = upright ? 1010 * u : 528 * u;
        g.setFont(small);
        g.setColor(Brush.mix(Brush.INK, Brush.PAPER, 0.12));
        b.round(Brush.GOLD, tx, ny - 30 * u, 5 * u, 72 * u, 4);
        g.setColor(Brush.INK);
        g.drawString(Picture.NOTICE, (float) (tx + 20 * u), (float) (ny - 6 * u));
        g.drawString(VOICE, (float) (tx + 20 * u), (float) (ny + 30 * u));
        if (y > ny - 40 * u) throw new IllegalStateException("the heading is too long: " + slide.heading());
        g.dispose();
        return picture;
    }

    /** The quiet band of water behind the captions. */
    private static void band(Brush b, int w, int h, double u, boolean upright) {
        double top = (upright ? 1070 : 600) * u;
        b.g.setPaint(new GradientPaint(0, (float) top, Brush.mix(Brush.RIVER, Brush.PAPER, 0.72), 0, h, Brush.mix(Brush.RIVER, Brush.PAPER, 0.4)));
        b.g.fill(new Rectangle(0, (int) top, w, h - (int) top));
        var r = new Random(5);
        for (double y = top + 16 * u; y < h; y += 22 * u)
            for (int i = 0; i < 6; i++) {
                double x = r.nextInt(w), l = (60 + r.nextInt(120)) * u;
                b.curve(Brush.clear(Brush.PAPER, 110), 2.5 * u, x, y, x + l / 2, y - 8 * u, x + l, y);
            }
    }

    /** Breaks a heading at // or after a comma if it does not fit on one line, else by width. */
    private static List<String> split(String words, Font font, Graphics2D g, double width) {
        var parts = new ArrayList<String>();
        FontMetrics m = g.getFontMetrics(font);
        for (String piece : m.stringWidth(words) <= width ? new String[] {words} : words.split("//|(?<=[，、：])")) {
            String rest = piece;
            while (m.stringWidth(rest) > width) {
                int n = rest.length();
                while (m.stringWidth(rest.substring(0, n)) > width) n--;
                n = Math.min(n, (rest.length() + 1) / 2 + 1);
                parts.add(rest.substring(0, n));
                rest = rest.substring(n);
            }
            parts.add(rest);
        }
        return parts;
    }

    private static double paragraph(Graphics2D g, String words, Font font, Color colour, double x, double y, double width) {
        var text = new AttributedString(words);
        text.addAttribute(TextAttribute.FONT, font);
        var lines = new LineBreakMeasurer(text.getIterator(), g.getFontRenderContext());
        g.setColor(colour);
        while (lines.getPosition() < words.length()) {
            TextLayout line = lines.nextLayout((float) width);
            y += font.getSize2D() * 1.35;
            line.draw(g, (float) x, (float) y);
        }
        return y;
    }
}
