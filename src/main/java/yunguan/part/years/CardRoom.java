package yunguan.part.years;

/**
 * The room that a card on the line has.
 *
 * @param lines    of its title, one or two
 * @param high     how high the card is, in em
 * @param letters  of its title that stand in one line at the most, in em
 * @param pictured whether there is room for its picture as well
 */
record CardRoom(int lines, double high, double letters, boolean pictured) {

    /** How high a card with two lines is, in em, and one with one line; in large letters one line alone is as high as a finger needs. */
    private static final double TWO_LINES = 3.4;
    private static final double ONE_LINE = 2.65;
    private static final double ONE_LARGE_LINE = 1.87;
    private static final double MOST_LETTERS = 10.8;
    /** Where a line of the title would be shorter than that, the title is worth more than the picture. */
    private static final double LEAST_BESIDE = 7;
    /** A card takes no more of the line than that: the last one is seen whole, and half of the line is left for the years. */
    private static final double SHARE = 0.5;
    /** What a card needs beside its letters and its picture, and what two lines need to be broken well, in em. */
    static final double MARGIN = 1.2;
    static final double BREAKS = 1;

    /** @param wide of the line, in em @param large whether in large letters */
    static CardRoom of(int lines, double wide, boolean large) {
        double free = wide * SHARE - MARGIN - BREAKS;
        double high = height(lines, large);
        boolean pictured = free - high >= LEAST_BESIDE;
        return new CardRoom(lines, high, Math.clamp(free - (pictured ? high : 0), 1, MOST_LETTERS), pictured);
    }

    /** How high a card is, in em. @param lines of its title, one or two @param large whether in large letters */
    static double height(int lines, boolean large) {
        return lines > 1 ? TWO_LINES : large ? ONE_LARGE_LINE : ONE_LINE;
    }

    /** How wide a card is, in em. @param words of its title that are shown, in em @param has whether it has a picture */
    double wide(double words, boolean has) {
        double least = Math.min(4, letters);
        double most = letters + (lines > 1 ? BREAKS : 0);
        return Math.clamp(words / lines + (lines > 1 ? BREAKS : 0), least, most) + MARGIN + (has && pictured ? high : 0);
    }
}
