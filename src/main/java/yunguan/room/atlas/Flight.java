package yunguan.room.atlas;

/**
 * The way from one view to another as a bird would take it: up until both can be seen, across, and down again (van Wijk and Nuij,
 * Smooth and efficient zooming and panning, 2003). Speed as it is perceived is even, and eased at both ends.
 */
final class Flight {

    /** How much it rather rises than goes far; the authors' users liked 1.42. */
    private static final double RHO = 1.42;
    /** Seconds for one unit of the way. */
    private static final double PACE = 0.55;
    private static final double SHORTEST = 0.5;
    private static final double LONGEST = 2.2;

    private final Steering.View from;
    private final Steering.View to;
    private final double width;
    private final double away;
    private final double rise;
    private final double way;

    /** @param pixels of the map's longer side */
    Flight(Steering.View from, Steering.View to, double pixels) {
        this.from = from;
        this.to = to;
        width = pixels / Mercator.side(from.zoom());
        double end = pixels / Mercator.side(to.zoom());
        away = Math.hypot(to.x() - from.x(), to.y() - from.y());
        if (away < end * 1e-6) {
            rise = 0;
            way = Math.abs(Math.log(end / width)) / RHO;
        } else {
            double rho4 = Math.pow(RHO, 4) * away * away;
            double b0 = (end * end - width * width + rho4) / (2 * width * RHO * RHO * away);
            double b1 = (end * end - width * width - rho4) / (2 * end * RHO * RHO * away);
            rise = -asinh(b0);
            way = (-asinh(b1) - rise) / RHO;
        }
    }

    /** How long it takes, in seconds. */
    double seconds() {
        return Math.max(SHORTEST, Math.min(LONGEST, way * PACE));
    }

    /** Where it is after a share of its time, 0 to 1. */
    Steering.View at(double share) {
        if (share <= 0 || share >= 1) {
            return share <= 0 ? from : to;
        }
        double eased = share * share * (3 - 2 * share);
        double gone = way * eased;
        if (rise == 0 && away * Mercator.side(to.zoom()) < 1) {
            return new Steering.View(to.x(), to.y(), from.zoom() + (to.zoom() - from.zoom()) * eased);
        }
        double travelled = width / (RHO * RHO * away) * (Math.cosh(rise) * Math.tanh(RHO * gone + rise) - Math.sinh(rise));
        double seen = width * Math.cosh(rise) / Math.cosh(RHO * gone + rise);
        return new Steering.View(from.x() + (to.x() - from.x()) * travelled, from.y() + (to.y() - from.y()) * travelled,
                from.zoom() + Math.log(width / seen) / Math.log(2));
    }

    private static double asinh(double value) {
        return Math.log(Math.abs(value) + Math.sqrt(value * value + 1)) * Math.signum(value);
    }
}
