package yunguan.ui.paper;

import java.awt.Color;
import java.util.List;
import yunguan.catalogue.LangText;
import yunguan.ui.Dates;
import yunguan.ui.Texts;
import yunguan.visits.classes.Held;

/** One page on what a group did together: day, time, how many, and the parts. It has no room for a name. */
public final class GroupPage {

    private static final Color INK = new Color(0x2A, 0x24, 0x1F);
    private static final Color PALE = new Color(0x5A, 0x50, 0x47);
    private static final Color LINE = new Color(0xD0, 0xC4, 0xAF);
    private static final double LEFT = 20;
    private static final double RIGHT = Sheet.WIDTH - 20;
    private static final double WIDE = RIGHT - LEFT;
    private static final double FACT = 34;
    private static final double ROW = 11;
    private static final int MOST_ROWS = 12;
    /** Where the lines for notes end. */
    private static final double FOOT = Sheet.HEIGHT - 24;

    private GroupPage() {
    }

    /** @param hall its name @param title of what was held, also where nobody gave it one @param colour of the hall, {@code #RRGGBB} */
    public static Printed of(Texts texts, LangText hall, String title, Held held, String colour) {
        Color own = Color.decode(colour);
        Sheet sheet = new Sheet(texts.language().getValue());
        sheet.bar(0, 0, Sheet.WIDTH, 8, own);
        sheet.text(texts.now(hall), LEFT, 24, WIDE, new Sheet.Type(14, false, PALE));
        sheet.text(texts.now("count.page.title"), LEFT, 38, WIDE, new Sheet.Type(28, true, own));
        sheet.text(title, LEFT, 52, WIDE, new Sheet.Type(18, true, INK));
        double y = 66;
        y = fact(sheet, texts.now("count.page.day"), Dates.inWords(held.day().toString(), texts), y);
        y = fact(sheet, texts.now("count.page.time"), held.planned() > 0 ? texts.now("count.page.time.says", held.minutes(), held.planned())
                : texts.now("count.page.minutes", held.minutes()), y);
        y = fact(sheet, texts.now("count.page.people"), held.people() > 0 ? texts.now("count.page.people.says", held.people()) : texts.now("count.page.people.none"), y);
        y = parts(sheet, texts, held, y + 8, own);
        notes(sheet, texts, y + 8);
        sheet.text(texts.now("count.page.foot"), LEFT, Sheet.HEIGHT - 12, WIDE, new Sheet.Type(9, false, PALE));
        return new Printed(List.of(sheet));
    }

    private static double fact(Sheet sheet, String name, String says, double y) {
        sheet.text(name, LEFT, y, FACT - 4, new Sheet.Type(13, false, PALE));
        sheet.text(says, LEFT + FACT, y, WIDE - FACT, new Sheet.Type(13, true, INK));
        return y + 9;
    }

    private static double parts(Sheet sheet, Texts texts, Held held, double top, Color own) {
        double y = top;
        sheet.text(texts.now("count.page.parts"), LEFT, y, WIDE, new Sheet.Type(16, true, own));
        y += 5;
        boolean all = held.parts().size() <= MOST_ROWS;
        int shown = all ? held.parts().size() : MOST_ROWS - 1;
        for (int i = 0; i < shown; i++) {
            Held.Part part = held.parts().get(i);
            sheet.line(LEFT, y, RIGHT, y, LINE, false);
            double base = y + 7;
            sheet.text(Integer.toString(i + 1), LEFT, base, 8, new Sheet.Type(13, true, own));
            sheet.text(texts.now(part.title()), LEFT + 9, base, WIDE - 72, new Sheet.Type(13, false, INK));
            sheet.textRight(texts.now("count.page.what." + part.what().name()), RIGHT - 30, base, new Sheet.Type(12, false, PALE));
            long minutes = Math.round(part.seconds() / 60.0);
            sheet.textRight(minutes > 0 ? texts.now("count.page.minutes", minutes) : texts.now("count.page.short"), RIGHT, base, new Sheet.Type(12, false, INK));
            y += ROW;
        }
        if (!all) {
            sheet.text(texts.now("count.page.more", held.parts().size() - shown), LEFT + 9, y + 7, WIDE, new Sheet.Type(12, false, PALE));
            y += ROW;
        }
        sheet.line(LEFT, y, RIGHT, y, LINE, false);
        return y + 6;
    }

    /** Lines to write on, as many as there is room for. */
    private static void notes(Sheet sheet, Texts texts, double top) {
        if (top + 20 < FOOT) {
            sheet.text(texts.now("count.page.notes"), LEFT, top, WIDE, new Sheet.Type(13, false, PALE));
            for (double y = top + 12; y < FOOT; y += 11) {
                sheet.line(LEFT, y, RIGHT, y, LINE, false);
            }
        }
    }
}
