package yunguan.ui;

import javafx.scene.Node;
import javafx.scene.Scene;

/**
 * How the design, drawn for 1080 pixels on the short side, lies on this screen, how large that is in the hand, and how high above
 * the floor. Everything grows from one length, the em of running text: style sheets count in it, and {@link #px} follows it.
 *
 * <p>One em is 28 pixels of the design, and at least {@value #LEAST_TEXT_MM} mm on the glass (a Han character is about 0.88 em high:
 * 7.3 mm); on a screen so small that this would leave no room it is a twenty-sixth of the short side, and {@link #cramped()} says so.
 *
 * @param width  of what the screens of the hall have, in pixels
 * @param height of what the screens of the hall have, in pixels
 * @param inches of the whole glass, from corner to corner
 * @param bottom how high the picture's lower edge is above the floor, in millimetres
 * @param above  pixels of the glass above what the screens have, where nothing is touched
 */
public record Scale(double width, double height, double inches, double bottom, double above) {

    /** What is touched in reach mode lies at most this high above the floor, in millimetres. */
    public static final double REACH_MM = 1200;
    /** One em of running text, in millimetres, at the least. */
    public static final double LEAST_TEXT_MM = 8.3;
    /** What is touched is at least this wide and high, in em: 22 mm. */
    public static final double TARGET = 2.65;
    /** Between two things that are touched, in em: 5 mm, also where a pixel is lost in rounding. */
    public static final double GAP = 0.62;
    /** Running text in large mode, in em of the standard one. */
    public static final double LARGE = 1.5;

    /** Size of running text in the design, in pixels. */
    private static final double TEXT = 28;
    private static final double SHORT_SIDE = 1080;
    /** Where the screens are less than so many em high, room is scarce; targets may then be so many em. */
    private static final double LOW = 40;
    private static final double LOW_TARGET = 2;
    private static final double LEAST_TARGET_MM = 22;
    /** How many em the short side has at the least. */
    private static final double FEWEST = 26;
    /** How many em high the screens have to be to be of use. */
    private static final double USEFUL = 18;
    /** Left and right of every page, in em. */
    private static final double MARGIN = 1.4;
    /** What is not clearly wider than high is laid out as an upright screen. */
    private static final double BROAD = 1.2;
    /** Two columns of words take a line of so many em. */
    private static final double TWO_COLUMNS = 42;
    private static final double INCHES = 43;
    private static final double BOTTOM = 700;
    private static final double MM_OF_AN_INCH = 25.4;

    /** A screen of 43 inches, 700 mm above the floor. */
    public Scale(double width, double height) {
        this(width, height, INCHES, BOTTOM);
    }

    /** The whole glass. */
    public Scale(double width, double height, double inches, double bottom) {
        this(width, height, inches, bottom, 0);
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

    /**
     * The same glass, with the screens where a child and somebody in a wheelchair reach everything: below {@link #REACH_MM}. Where
     * that would leave no room to be of use they have what they need, and {@link #beyondReach()} says so.
     */
    public Scale withinReach() {
        double low = Math.floor(mm(REACH_MM - bottom));
        double high = Math.min(glass(), Math.max(low, Math.ceil(USEFUL * text())));
        return new Scale(width, high, inches, bottom, glass() - high);
    }

    /** Whether the glass hangs so high that not even the least that is of use lies within reach. */
    public boolean beyondReach() {
        return Math.min(glass(), USEFUL * text()) > mm(REACH_MM - bottom) + 1;
    }

    /** Whether the screens have so little height, on a glass large enough for it, that targets are no larger than they have to be. */
    public boolean low() {
        return above > 0 && height < LOW * text() && textMm() * LOW_TARGET >= LEAST_TARGET_MM;
    }

    /** Whether running text is smaller than it should be, because the screen is so small. */
    public boolean cramped() {
        return text() / mm(1) < LEAST_TEXT_MM - 0.1;
    }

    /** Millimetres of one em of running text, as it is. */
    public double textMm() {
        return text() / mm(1);
    }

    /** Height of the whole glass, in pixels. */
    public double glass() {
        return height + above;
    }

    private double shortSide() {
        return Math.min(width, glass());
    }

    /** Design pixels as pixels of this screen. They grow with the text; nothing is designed wider than a page. */
    public double px(double design) {
        return Math.rint(Math.min(design * text() / TEXT, page()));
    }

    /** How wide a page is between its margins, in pixels. */
    public double page() {
        return width - 2 * MARGIN * text();
    }

    /**
     * The narrowest that tiles in a wall may be. Where texts are larger than the design has them, tiles grow by a quarter of that, so
     * that as many stand beside each other as were drawn.
     *
     * @param design in pixels of the design
     */
    public double column(double design) {
        double plain = shortSide() / SHORT_SIDE;
        double larger = text() / (TEXT * plain);
        return Math.rint(design * plain * (1 + (larger - 1) / 4));
    }

    /** Millimetres on the glass as pixels of this screen. */
    public double mm(double millimetres) {
        return millimetres * Math.hypot(width, glass()) / (inches * MM_OF_AN_INCH);
    }

    /** Size of running text on this screen, in pixels. */
    public double text() {
        double wanted = Math.max(TEXT * shortSide() / SHORT_SIDE, Math.ceil(mm(LEAST_TEXT_MM)));
        return Math.rint(Math.min(wanted, Math.max(TEXT * shortSide() / SHORT_SIDE, shortSide() / FEWEST)));
    }

    /** Whether a line is too short for two columns of words: on an upright screen, and in large texts on a small one. @param em of running text as it is had, in pixels */
    public boolean narrow(double em) {
        return portrait() || width < TWO_COLUMNS * em;
    }

    /** Whether things are laid out below each other rather than side by side. */
    public boolean portrait() {
        return width < height * BROAD;
    }
}
