package yunguan.part.panorama;

/**
 * Where one looks: a direction all around, up or down, and how wide. Angles are in radians; the direction is 0 in the middle of the picture
 * and grows to the right, the height is positive upwards. One never sees straight up or down: there the picture is drawn together.
 */
final class Gaze {

    /** The widest and the narrowest that is seen along the longer side of the screen. */
    static final double WIDEST = Math.toRadians(100);
    static final double NARROWEST = Math.toRadians(35);
    private static final double FIRST = Math.toRadians(80);
    /** The edge of what is seen stays this far from straight up and down. */
    private static final double POLE = Math.toRadians(3);

    private double direction;
    private double height;
    private double wide = FIRST;
    private double screenWidth = 16;
    private double screenHeight = 9;

    /** The place on the screen has another size, in pixels. */
    void resize(double width, double height) {
        screenWidth = Math.max(1, width);
        screenHeight = Math.max(1, height);
        look(direction, this.height);
    }

    double direction() {
        return direction;
    }

    double height() {
        return height;
    }

    double wide() {
        return wide;
    }

    boolean widest() {
        return wide >= WIDEST - 1e-9;
    }

    boolean narrowest() {
        return wide <= NARROWEST + 1e-9;
    }

    /** From the eye to the screen, in pixels. */
    double away() {
        return Math.max(screenWidth, screenHeight) / 2 / Math.tan(wide / 2);
    }

    /** Looks elsewhere, as far as one can. */
    void look(double to, double up) {
        direction = around(to);
        double most = Math.max(0, Math.PI / 2 - POLE - Math.atan2(Math.hypot(screenWidth, screenHeight) / 2, away()));
        height = Math.max(-most, Math.min(most, up));
    }

    /** The picture follows a finger that went so many pixels. @return whether it could go up or down as asked */
    boolean drag(double right, double below) {
        double before = height;
        double wanted = height + Math.atan2(below, away());
        look(direction - Math.atan2(right, away()) / Math.max(0.3, Math.cos(height)), wanted);
        return below == 0 || Math.abs(height - before) > 1e-9;
    }

    /** Sees more or less at once. */
    void widen(double to) {
        wide = Math.max(NARROWEST, Math.min(WIDEST, to));
        look(direction, height);
    }

    /** The same direction between −π and π. */
    static double around(double angle) {
        double turned = (angle + Math.PI) % (2 * Math.PI);
        return (turned < 0 ? turned + 2 * Math.PI : turned) - Math.PI;
    }

    /** Where something is seen, in pixels from the left and from above, or {@code null} where it lies behind. @param to its direction @param up its height */
    double @org.jspecify.annotations.Nullable [] seen(double to, double up) {
        double turn = to - direction;
        double x = Math.cos(up) * Math.sin(turn);
        double y = Math.sin(up);
        double z = Math.cos(up) * Math.cos(turn);
        double lifted = y * Math.cos(height) - z * Math.sin(height);
        double ahead = y * Math.sin(height) + z * Math.cos(height);
        if (ahead < 0.05) {
            return null;
        }
        return new double[] {screenWidth / 2 + x / ahead * away(), screenHeight / 2 - lifted / ahead * away()};
    }
}
