package yunguan.ui;

import javafx.scene.Node;
import javafx.scene.Scene;

/**
 * How the design, drawn for 1080 pixels on the short side, lies on this screen, and how large that is in the hand.
 *
 * @param width  of the screen in pixels
 * @param height of the screen in pixels
 * @param inches from corner to corner
 */
public record Scale(double width, double height, double inches) {

    /** Size of running text in the design, in pixels. */
    private static final double TEXT = 28;
    private static final double INCHES = 43;
    private static final double MM_OF_AN_INCH = 25.4;

    /** A screen of 43 inches. */
    public Scale(double width, double height) {
        this(width, height, INCHES);
    }

    /** The scale of the scene that a node is in; of a screen of 43 inches where nobody has said. */
    public static Scale of(Node node) {
        Scene scene = node.getScene();
        if (scene == null) {
            return new Scale(1920, 1080);
        }
        return scene.getProperties().get(Scale.class) instanceof Scale known ? known : new Scale(scene.getWidth(), scene.getHeight());
    }

    /** Tells a scene what scale it has, so that every control in it knows how long a millimetre is. */
    public void on(Scene scene) {
        scene.getProperties().put(Scale.class, this);
    }

    /** Design pixels as pixels of this screen. */
    public double px(double design) {
        return Math.rint(design * Math.min(width, height) / 1080);
    }

    /** Millimetres on the glass as pixels of this screen. */
    public double mm(double millimetres) {
        return millimetres * Math.hypot(width, height) / (inches * MM_OF_AN_INCH);
    }

    /** Size of running text on this screen, in pixels. */
    public double text() {
        return px(TEXT);
    }

    public boolean portrait() {
        return height > width;
    }
}
