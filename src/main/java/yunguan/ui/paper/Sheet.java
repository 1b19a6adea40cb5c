package yunguan.ui.paper;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import yunguan.catalogue.Lang;

/** One sheet of A4, upright, to draw on in millimetres. */
final class Sheet {

    static final double WIDTH = 210;
    static final double HEIGHT = 297;
    private static final double DOTS = 200 / 25.4;
    private static final double MM_A_POINT = 25.4 / 72;

    private final BufferedImage picture = new BufferedImage((int) Math.round(WIDTH * DOTS), (int) Math.round(HEIGHT * DOTS), BufferedImage.TYPE_INT_RGB);
    private final Graphics2D brush = picture.createGraphics();
    private final String family;

    Sheet(Lang lang) {
        // said by language, or glyphs come out in the Japanese shapes
        family = lang.equals(Lang.HANT) ? "Noto Sans CJK TC" : "Noto Sans CJK SC";
        brush.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        brush.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        brush.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        brush.setColor(Color.WHITE);
        brush.fillRect(0, 0, picture.getWidth(), picture.getHeight());
    }

    /** How a text is set. @param points its size */
    record Type(double points, boolean bold, Color colour) {

        Type smaller(double by) {
            return new Type(points * by, bold, colour);
        }
    }

    private Font font(Type type, boolean digits) {
        return new Font(digits ? Font.MONOSPACED : family, type.bold ? Font.BOLD : Font.PLAIN, 1)
                .deriveFont((float) (type.points * MM_A_POINT * DOTS));
    }

    double width(String text, Type type) {
        return brush.getFontMetrics(font(type, false)).stringWidth(text) / DOTS;
    }

    /** A line of text; one that is too long is set smaller, and cut off where that would be too small to read. @param y of its base line */
    void text(String text, double x, double y, double most, Type type) {
        double wide = width(text, type);
        Type fitting = wide > most ? type.smaller(Math.max(0.7, most / wide)) : type;
        String shown = text;
        while (shown.length() > 1 && width(shown, fitting) > most) {
            shown = shown.substring(0, shown.offsetByCodePoints(shown.length(), shown.endsWith("…") ? -2 : -1)) + "…";
        }
        draw(shown, x, y, font(fitting, false), type.colour);
    }

    /** Words broken into lines as their script is: between words, and in Chinese between characters. @param most width of a line */
    List<String> lines(String words, double most, Type type) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : words.split("\n", -1)) {
            BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
            breaks.setText(paragraph);
            int from = 0;
            int last = 0;
            for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
                if (last > from && width(paragraph.substring(from, to).stripTrailing(), type) > most) {
                    lines.add(paragraph.substring(from, last).stripTrailing());
                    from = last;
                }
                last = to;
            }
            lines.add(paragraph.substring(from).stripTrailing());
        }
        return lines;
    }

    void textRight(String text, double right, double y, Type type) {
        draw(text, right - width(text, type), y, font(type, false), type.colour);
    }

    void textMiddle(String text, double middle, double y, double most, Type type) {
        double wide = Math.min(most, width(text, type));
        text(text, middle - wide / 2, y, most, type);
    }

    /** A code in letters of equal width. */
    void code(String code, double middle, double y, Type type) {
        FontMetrics metrics = brush.getFontMetrics(font(type, true));
        draw(code, middle - metrics.stringWidth(code) / DOTS / 2, y, font(type, true), type.colour);
    }

    private void draw(String text, double x, double y, Font font, Color colour) {
        brush.setFont(font);
        brush.setColor(colour);
        brush.drawString(text, (float) (x * DOTS), (float) (y * DOTS));
    }

    void bar(double x, double y, double wide, double high, Color colour) {
        brush.setColor(colour);
        brush.fillRect((int) Math.round(x * DOTS), (int) Math.round(y * DOTS), (int) Math.round(wide * DOTS), (int) Math.round(high * DOTS));
    }

    /** @param dashed to be cut along */
    void line(double x, double y, double toX, double toY, Color colour, boolean dashed) {
        brush.setColor(colour);
        brush.setStroke(dashed ? new BasicStroke(1.5f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 1, new float[] {9, 7}, 0) : new BasicStroke(2));
        brush.drawLine((int) (x * DOTS), (int) (y * DOTS), (int) (toX * DOTS), (int) (toY * DOTS));
    }

    BufferedImage picture() {
        return picture;
    }
}
