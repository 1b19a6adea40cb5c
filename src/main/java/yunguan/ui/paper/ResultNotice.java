package yunguan.ui.paper;

import java.awt.Color;
import java.util.List;
import yunguan.catalogue.Lang;
import yunguan.catalogue.LangText;
import yunguan.ui.Texts;
import yunguan.visits.count.Tally;

/** The results on one page, to hang up: each round with its songs, most votes first, and how the count can be checked. */
public final class ResultNotice {

    private static final Color INK = new Color(0x22, 0x22, 0x22);
    private static final Color PALE = new Color(0x66, 0x66, 0x66);
    private static final Color TRACK = new Color(0xE6, 0xE2, 0xDC);
    private static final double LEFT = 20;
    private static final double RIGHT = Sheet.WIDTH - 20;
    private static final double WIDE = RIGHT - LEFT;
    private static final double FOOT = 46;

    private final Texts texts;
    private final Lang lang;
    private final Tally tally;
    private final Color colour;
    private final Sheet sheet;
    private double y;

    private ResultNotice(Texts texts, Tally tally, String colour) {
        this.texts = texts;
        this.lang = texts.language().getValue();
        this.tally = tally;
        this.colour = Color.decode(colour);
        sheet = new Sheet(lang);
    }

    /** @param colour of the hall, {@code #RRGGBB} */
    public static Printed of(Texts texts, Tally tally, String colour) {
        ResultNotice notice = new ResultNotice(texts, tally, colour);
        notice.draw();
        return new Printed(List.of(notice.sheet));
    }

    private void draw() {
        sheet.bar(0, 0, Sheet.WIDTH, 8, colour);
        LangText hall = tally.kiosks().isEmpty() ? LangText.EMPTY : tally.kiosks().getFirst().newest().hall();
        sheet.text(texts.now(hall), LEFT, 24, WIDE, new Sheet.Type(14, false, PALE));
        sheet.text(texts.now("count.notice.title"), LEFT, 40, WIDE, new Sheet.Type(34, true, colour));
        String sum = texts.now("count.notice.sum", tally.votes(), tally.kiosks().stream().filter(Tally.KioskCount::known).count());
        sheet.text(sum, LEFT, 49, WIDE, new Sheet.Type(13, false, INK));
        if (!tally.whole()) {
            sheet.bar(LEFT, 53, WIDE, 9, new Color(0xFB, 0xEF, 0xD6));
            sheet.text(texts.now("count.notice.provisional"), LEFT + 3, 59.2, WIDE - 6, new Sheet.Type(12, true, new Color(0x7A, 0x4A, 0x00)));
        }
        y = 68;
        rounds();
        foot();
    }

    private void rounds() {
        double room = Sheet.HEIGHT - FOOT - y;
        int rows = tally.rounds().stream().mapToInt(round -> round.results().size()).sum();
        double heads = tally.rounds().size() * 13.0;
        // as large as everything fits; where it would be too small, each round shows its first ones
        double high = Math.min(15, Math.max(7.5, (room - heads) / Math.max(1, rows)));
        int rounds = Math.max(1, tally.rounds().size());
        int most = (int) ((room - heads) / high / rounds);
        boolean all = rows * high <= room - heads + 0.01;
        if (!all && most < 2) { // the first one, and how many follow, however many rounds there are
            most = 2;
            high = Math.max(0, (room - heads) / rounds / most);
        }
        for (Tally.Round round : tally.rounds()) {
            round(round, high, all ? Integer.MAX_VALUE : most);
        }
    }

    private void round(Tally.Round round, double high, int most) {
        String name = round.id().isEmpty() ? texts.now("count.round.none")
                : texts.now(tally.titles().round(round.id()));
        sheet.text(name, LEFT, y + 6, WIDE - 40, new Sheet.Type(16, true, INK));
        sheet.textRight(texts.now("count.notice.votes", round.votes()), RIGHT, y + 6, new Sheet.Type(12, false, PALE));
        y += 10;
        List<Tally.Result> results = round.results();
        boolean cut = results.size() > most;
        int shown = cut ? Math.max(1, most - 1) : results.size();
        long first = Math.max(1, results.getFirst().votes());
        for (int i = 0; i < shown; i++) {
            Tally.Result result = results.get(i);
            int place = 1 + (int) results.stream().filter(other -> other.votes() > result.votes()).count(); // as many votes, the same place
            double base = y + high * 0.52;
            double points = Math.min(15, high * 1.25);
            sheet.text(Integer.toString(place), LEFT, base, 9, new Sheet.Type(points, true, place == 1 ? colour : PALE));
            sheet.text(texts.now(tally.titles().song(result.song())), LEFT + 11, base, WIDE - 11 - 30, new Sheet.Type(points, place == 1, INK));
            sheet.textRight(Long.toString(result.votes()), RIGHT, base, new Sheet.Type(points, true, INK));
            double line = y + high * 0.68;
            double thick = high * 0.14;
            sheet.bar(LEFT + 11, line, WIDE - 11, thick, TRACK);
            sheet.bar(LEFT + 11, line, (WIDE - 11) * result.votes() / first, thick, colour);
            y += high;
        }
        if (cut) {
            sheet.text(texts.now("count.notice.more", results.size() - shown), LEFT + 11, y + high * 0.5, WIDE - 11, new Sheet.Type(10, false, PALE));
            y += high;
        }
        y += 3;
    }

    /** How anybody can check it: kiosks with their number of lines and check number. */
    private void foot() {
        double top = Sheet.HEIGHT - FOOT + 8;
        sheet.line(LEFT, top - 4, RIGHT, top - 4, TRACK, false);
        Sheet.Type small = new Sheet.Type(8.5, false, PALE);
        sheet.text(texts.now("count.notice.check"), LEFT, top + 2, WIDE, small);
        int rows = 5;
        List<Tally.KioskCount> kiosks = tally.kiosks().stream().filter(Tally.KioskCount::known).toList();
        boolean one = kiosks.size() <= rows;
        Sheet.Type line = one ? small : new Sheet.Type(6.5, false, PALE); // a check number is never cut off
        for (int i = 0; i < Math.min(kiosks.size(), 2 * rows); i++) {
            Tally.KioskCount kiosk = kiosks.get(i);
            var lines = kiosk.newest().lines();
            boolean tooMany = i == 2 * rows - 1 && kiosks.size() > 2 * rows;
            sheet.text(tooMany ? texts.now("count.notice.kiosks", kiosks.size() - i) : texts.now("count.notice.kiosk", kiosk.kiosk(), lines.size(), lines.getLast().hash().substring(0, 16)),
                    LEFT + (i / rows) * WIDE / 2, top + 7 + 4.2 * (i % rows), one ? WIDE : WIDE / 2 - 2, line);
        }
        String written = kiosks.stream().map(kiosk -> kiosk.newest().written()).max(String::compareTo).map(at -> at.substring(0, Math.min(10, at.length()))).orElse("");
        sheet.textRight(texts.now("count.notice.date", written), RIGHT, Sheet.HEIGHT - 10, small);
    }
}
