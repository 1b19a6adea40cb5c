package yunguan.ui;

/**
 * How the design, drawn for 1080 pixels on the short side, lies on this screen.
 *
 * @param width  of the screen in pixels
 * @param height of the screen in pixels
 */
public record Scale(double width, double height) {

    /** Size of running text in the design, in pixels. */
    private static final double TEXT = 28;

    /** Design pixels as pixels of this screen. */
    public double px(double design) {
        return Math.rint(design * Math.min(width, height) / 1080);
    }

    /** Size of running text on this screen, in pixels. */
    public double text() {
        return px(TEXT);
    }

    public boolean portrait() {
        return height > width;
    }
}
