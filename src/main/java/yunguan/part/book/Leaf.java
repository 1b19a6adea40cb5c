package yunguan.part.book;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import yunguan.catalogue.Item;
import yunguan.shell.Surroundings;
import yunguan.ui.TouchScroll;
import yunguan.ui.ReadingTime;
import yunguan.ui.Touch;
import yunguan.ui.WholePicture;

/** One page: its picture, whole, and its words below, or beside it where the page is broad. All pages give their words the same room, so that the pictures do not jump. */
final class Leaf extends Region {

    /** A page this many times as wide as high is broad. */
    private static final double BROAD = 1.4;
    private static final double PICTURE_BESIDE = 0.56;
    /** The shortest line of words that stands beside a picture, in em of the words: in a shorter one they would have to be smaller. */
    private static final double LEAST_LINE = 9;
    /** The picture gives way to that, as long as so much of the page is left to it. */
    private static final double LEAST_PICTURE = 0.4;
    /** How high a picture is for its width, before it has been read. */
    private static final double SHAPE = 0.75;

    private final Surroundings around;
    private final WholePicture picture;
    private final TouchScroll words;
    private final Label number;
    private double wordsHeight;

    Leaf(Surroundings around, Item.Page page, int pages) {
        this.around = around;
        getStyleClass().add("leaf");
        picture = new WholePicture(around.pictures(), page.picture(), "mdi2b-book-open-page-variant-outline");
        picture.accessibleTextProperty().bind(around.texts().of(page.text()));
        Label text = Touch.label(around.texts().of(page.text()), "leaf-words");
        picture.shape().addListener((shape, before, now) -> requestLayout());
        ReadingTime.counts(text);
        text.setMinHeight(USE_PREF_SIZE);
        words = new TouchScroll(text);
        number = Touch.label(around.texts().of("part.book.page", page.number(), pages), "leaf-number");
        number.setWrapText(false);
        getChildren().addAll(picture, words, number);
        setMinSize(0, 0);
    }

    /** Whether the words of a page of this size stand beside its picture. Pixels. @param letters how large the words are */
    private static boolean beside(double width, double height, double letters) {
        return width > BROAD * height && LEAST_LINE * letters <= width * (1 - LEAST_PICTURE);
    }

    /** How wide the words of a page of this size may run. Pixels. @param letters how large they are */
    static double wordsWidth(double width, double height, double letters) {
        return beside(width, height, letters) ? Math.max(width * (1 - PICTURE_BESIDE), LEAST_LINE * letters) : width;
    }

    /** How much room the words have, in pixels. */
    void wordsHeight(double pixels) {
        wordsHeight = pixels;
        requestLayout();
    }

    /** Reads the picture before this page is seen, for the same room as a page that is. */
    void prepare(Leaf open) {
        picture.prepare(open.picture.getWidth(), open.picture.getHeight());
    }

    @Override
    protected void layoutChildren() {
        double left = snappedLeftInset();
        double top = snappedTopInset();
        double width = Math.floor(getWidth() - left - snappedRightInset());
        double height = Math.floor(getHeight() - top - snappedBottomInset());
        double foot = Math.ceil(number.prefHeight(-1));
        number.resizeRelocate(left, top + height - foot, width, foot);
        double letters = PageRuler.letters(around);
        if (beside(width, height, letters)) {
            double broad = Math.rint(width - wordsWidth(width, height, letters));
            double room = Math.rint(Math.min(wordsHeight, height - foot));
            picture.resizeRelocate(left, top, broad, height - foot);
            words.resizeRelocate(left + broad, top + Math.rint((height - foot - room) / 2), width - broad, room);
            return;
        }
        double room = Math.rint(Math.min(wordsHeight, height * 0.5));
        // on a tall page picture and words stay together, in the middle: the picture has its own height and no more
        double shape = picture.shape().get() > 0 ? picture.shape().get() : SHAPE;
        double high = Math.rint(Math.clamp(height - room - foot, 0, Math.ceil(width * shape)));
        double spare = Math.rint((height - high - room - foot) / 2);
        picture.resizeRelocate(left, top + spare, width, high);
        words.resizeRelocate(left, top + spare + high, width, room);
    }
}
