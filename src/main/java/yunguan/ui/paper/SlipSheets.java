package yunguan.ui.paper;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import yunguan.ui.Texts;
import yunguan.visits.slips.SlipCode;

/** Voting slips to print and cut: three beside each other, nine below. */
public final class SlipSheets {

    private static final int ACROSS = 3;
    private static final int DOWN = 9;
    private static final double EDGE = 9;
    private static final Color INK = new Color(0x22, 0x22, 0x22);
    private static final Color PALE = new Color(0x66, 0x66, 0x66);
    private static final Color CUT = new Color(0x99, 0x99, 0x99);

    private SlipSheets() {
    }

    /** @param hall its name @param key the name of the key @param first the number of the first slip */
    public static Printed of(Texts texts, String hall, List<String> codes, String key, int first) {
        List<Sheet> sheets = new ArrayList<>();
        double wide = (Sheet.WIDTH - 2 * EDGE) / ACROSS;
        double high = (Sheet.HEIGHT - 2 * EDGE) / DOWN;
        for (int page = 0; page * ACROSS * DOWN < codes.size(); page++) {
            Sheet sheet = new Sheet(texts.language().getValue());
            for (int i = 0; i <= ACROSS; i++) {
                sheet.line(EDGE + i * wide, EDGE, EDGE + i * wide, Sheet.HEIGHT - EDGE, CUT, true);
            }
            for (int i = 0; i <= DOWN; i++) {
                sheet.line(EDGE, EDGE + i * high, Sheet.WIDTH - EDGE, EDGE + i * high, CUT, true);
            }
            for (int place = 0; place < ACROSS * DOWN && page * ACROSS * DOWN + place < codes.size(); place++) {
                int number = page * ACROSS * DOWN + place;
                double left = EDGE + place % ACROSS * wide;
                double top = EDGE + place / ACROSS * high;
                sheet.textMiddle(hall, left + wide / 2, top + 6.5, wide - 6, new Sheet.Type(8.5, false, PALE));
                sheet.textMiddle(texts.now("count.slip.title"), left + wide / 2, top + 12, wide - 6, new Sheet.Type(11, true, INK));
                sheet.code(SlipCode.spaced(codes.get(number)), left + wide / 2, top + 20.5, new Sheet.Type(20, true, INK));
                sheet.textMiddle(texts.now("count.slip.how"), left + wide / 2, top + 25.5, wide - 6, new Sheet.Type(7, false, PALE));
                sheet.textMiddle(key + " · " + (first + number), left + wide / 2, top + 29.3, wide - 6, new Sheet.Type(6, false, PALE));
            }
            sheets.add(sheet);
        }
        return new Printed(sheets);
    }
}
