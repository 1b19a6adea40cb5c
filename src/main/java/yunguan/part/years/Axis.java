package yunguan.part.years;

/**
 * Which days are in view, and how many pixels a day has. The line never leaves its place: one cannot look beyond its ends, and no nearer
 * than a day of some width. Days are counted since 1970-01-01.
 */
final class Axis {

    private static final double LEAST_DAYS = 30;
    private static final double STEP = Math.sqrt(2);

    private double first;
    private double last = LEAST_DAYS;
    private double width = 1;
    private double before;
    private double behind;
    private double dayPixels = 100;
    private double left;
    private double perDay = 1;
    private boolean whole = true;

    /** Another history is shown, from a day to a day: the whole of it. */
    void span(double from, double to) {
        double days = Math.max(LEAST_DAYS, to - from);
        first = (from + to) / 2 - days / 2;
        last = first + days;
        whole();
    }

    /**
     * The place on the screen has another width. Who saw the whole sees it still.
     *
     * @param widestDay pixels of a day at the nearest
     * @param roomBefore pixels that stay free before the first day
     * @param roomBehind pixels that stay free behind the last one, where what began there is written
     */
    void resize(double pixels, double widestDay, double roomBefore, double roomBehind) {
        double middle = left + width / perDay / 2;
        width = Math.max(1, pixels);
        dayPixels = widestDay;
        before = roomBefore;
        behind = roomBehind;
        if (whole) {
            whole();
        } else {
            perDay = clampScale(perDay);
            lookAt(middle);
        }
    }

    void whole() {
        whole = true;
        perDay = leastScale();
        left = first - before / perDay;
    }

    boolean seesWhole() {
        return perDay <= leastScale() * (1 + 1e-9);
    }

    boolean nearest() {
        return perDay >= mostScale() * (1 - 1e-9);
    }

    private double leastScale() {
        return Math.max(1, width - before - behind) / (last - first);
    }

    private double mostScale() {
        return Math.max(leastScale(), dayPixels);
    }

    private double clampScale(double wanted) {
        return Math.max(leastScale(), Math.min(mostScale(), wanted));
    }

    /** The line follows a finger by so many pixels. @return how far it went */
    double drag(double pixels) {
        double before = left;
        lookFrom(left - pixels / perDay);
        return (before - left) * perDay;
    }

    /** Changes the scale; what lies under a pixel stays there as far as it can. */
    void scaleTo(double wanted, double atX) {
        double day = day(atX);
        perDay = clampScale(wanted);
        whole = seesWhole();
        lookFrom(day - atX / perDay);
    }

    /** Brings a day to the middle, as far as it can be. */
    void lookAt(double day) {
        lookFrom(day - width / perDay / 2);
    }

    private void lookFrom(double day) {
        double leftmost = first - before / perDay;
        left = Math.max(leftmost, Math.min(last + (behind - width) / perDay, day));
    }

    double day(double x) {
        return left + x / perDay;
    }

    double x(double day) {
        return (day - left) * perDay;
    }

    double perDay() {
        return perDay;
    }

    double width() {
        return width;
    }

    double first() {
        return first;
    }

    double last() {
        return last;
    }

    double left() {
        return left;
    }

    double right() {
        return left + width / perDay;
    }

    /** A scale whose steps are each half as near again as the one before; what is worked out for one holds up to the next. */
    int level() {
        return (int) Math.floor(levelOf(perDay / leastScale()) + 1e-9);
    }

    /** How many levels there are. */
    int levels() {
        return (int) Math.floor(levelOf(mostScale() / leastScale()) + 1e-9) + 1;
    }

    /** Pixels of a day at a level, at the least. */
    double perDayAt(int level) {
        return leastScale() * Math.pow(STEP, level);
    }

    private static double levelOf(double times) {
        return Math.log(times) / Math.log(STEP);
    }
}
