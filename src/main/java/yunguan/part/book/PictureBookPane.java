package yunguan.part.book;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.SetChangeListener;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import yunguan.catalogue.Item;
import yunguan.shell.Mode;
import yunguan.shell.Surroundings;
import yunguan.ui.Give;
import yunguan.ui.Hand;
import yunguan.ui.Keyed;
import yunguan.ui.Stroke;
import yunguan.ui.Touch;

/**
 * A picture book: its cover, then two pages at a time, or one where the screen stands upright. Large arrows and a
 * swipe turn them.
 */
public final class PictureBookPane extends BorderPane {

    /** A finger that has drawn a page this far, in millimetres, turns it also when it is slow. */
    private static final double TURNED = 20;
    /** So much of its way a page follows the finger. */
    private static final double FOLLOWS = 0.4;
    /** Size of the words in em; as in the style sheet. */
    private static final double WORDS = 1.1;
    private static final double WORDS_UPRIGHT = 1.3;
    /** Space between lines of words, in em; as in the style sheet. */
    private static final double LINE_SPACING = 0.3;

    /** From this width on, in em, a screen shows two pages. */
    private static final double BROAD = 60;

    private final Surroundings around;
    private final List<Item.Page> pages;
    private Spreads spreads;
    private final Node cover;
    private final List<Leaf> leaves = new ArrayList<>();
    private final HBox spread = new HBox();
    private final Button previous;
    private final Button next;
    private final Button again;
    private final PageTurn turn = new PageTurn();
    private final Give give = new Give(spread);
    private double drawn;

    /** @param cover what the closed book shows */
    public PictureBookPane(Surroundings around, List<Item.Page> pages, Node cover) {
        this.around = around;
        this.pages = pages;
        this.cover = cover;
        boolean upright = around.scale().portrait();
        spreads = new Spreads(pages.size(), together());
        getStyleClass().add("picture-book");
        getStylesheets().add(java.util.Objects.requireNonNull(PictureBookPane.class.getResource("book.css")).toExternalForm());
        for (Item.Page page : pages) {
            leaves.add(new Leaf(around, page, pages.size()));
        }
        previous = Touch.round("mdi2c-chevron-left", around.texts().of("part.book.previous"), this::previous);
        previous.setId("page-previous");
        next = Touch.round("mdi2c-chevron-right", around.texts().of("part.book.next"), this::next);
        next.setId("page-next");
        next.getStyleClass().add("primary");
        again = Touch.tab("mdi2r-restart", around.texts().of("part.book.again"), this::again);
        again.setId("page-first");
        for (Button arrow : List.of(previous, next)) {
            arrow.getStyleClass().add("book-arrow");
        }
        // at the end the way on is the way to the start: it stands where the arrow stood, and no page moves
        StackPane onwards = new StackPane(again, next);
        BorderPane.setAlignment(previous, Pos.CENTER);
        spread.getStyleClass().add("book-spread");
        spread.setMinSize(0, 0);
        // keys go on in the order in which they are put there
        if (upright) {
            setCenter(spread);
            HBox foot = new HBox(previous, onwards);
            foot.getStyleClass().add("book-foot");
            foot.setAlignment(Pos.CENTER);
            setBottom(foot);
        } else {
            setLeft(previous);
            setCenter(spread);
            setRight(onwards);
        }
        spread.setAccessibleRole(AccessibleRole.PAGINATION);
        spread.accessibleTextProperty().bind(around.texts().of("part.book.pages"));
        Keyed.along(spread, key -> switch (key) {
            case LEFT -> turns(!spreads.onCover(), this::previous);
            case RIGHT -> turns(!spreads.atEnd(), this::next);
            default -> false;
        });
        Hand.under(spread, Stroke.Way.SIDEWAYS, new Finger());
        spread.widthProperty().addListener((width, before, now) -> measure());
        spread.heightProperty().addListener((height, before, now) -> measure());
        around.texts().language().addListener((language, before, now) -> measure());
        around.visit().modes().addListener((SetChangeListener<Mode>) change -> lieAnew());
        show();
    }

    private static boolean turns(boolean there, Runnable page) {
        if (there) {
            page.run();
        }
        return there;
    }

    /** Two pages where there is room for two and their words: not on an upright screen, not on a small one, and not in large text. */
    private int together() {
        return around.scale().portrait() || around.scale().width() < BROAD * around.em() ? 1 : 2;
    }

    /** The text has another size: the same page lies open, with or without its neighbour. */
    private void lieAnew() {
        turn.end();
        spreads = spreads.with(together());
        show();
    }

    /** Opens the book, or turns on. */
    public void next() {
        if (!spreads.atEnd()) {
            turnWith(spreads::next, true);
        }
    }

    /** Turns back. */
    public void previous() {
        if (!spreads.onCover()) {
            turnWith(spreads::previous, false);
        }
    }

    private void again() {
        turn.end();
        spreads.fromTheStart();
        show();
    }

    /** Stops what moves. */
    public void left() {
        turn.end();
        give.end();
    }

    private void turnWith(Runnable step, boolean onwards) {
        turn.end();
        if (around.visit().modes().contains(Mode.STILL)) {
            step.run();
            show();
            return;
        }
        var before = spread.getChildren();
        turn.turn(onwards ? before.getLast() : before.getFirst(), onwards, () -> {
            step.run();
            show();
            return onwards ? spread.getChildren().getFirst() : spread.getChildren().getLast();
        });
    }

    /** A page follows the finger a little, and turns when it is let go. */
    private final class Finger implements Hand.Holder {

        @Override
        public void down(double x, double y) {
            drawn = 0;
        }

        @Override
        public void follows(double right, double below) {
            drawn += right;
            give.follow(right * FOLLOWS, 0, (x, y) -> Point2D.ZERO);
        }

        @Override
        public void let(double speedX, double speedY) {
            give.release();
            boolean thrown = speedX * drawn > 0 && Math.abs(speedX) > Math.abs(speedY);
            if (!thrown && Math.abs(drawn) < around.scale().mm(TURNED)) {
                return;
            }
            if (drawn < 0) {
                next();
            } else {
                previous();
            }
        }

        @Override
        public void springsBack() {
            give.release();
        }

        @Override
        public void tapped(double x, double y) {
            // the arrows turn pages
        }
    }

    private void show() {
        spread.getChildren().clear();
        if (spreads.onCover()) {
            spread.getChildren().add(cover);
        }
        for (int page : spreads.pages(spreads.at().get())) {
            spread.getChildren().add(leaves.get(page));
        }
        for (Node one : spread.getChildren()) {
            HBox.setHgrow(one, Priority.ALWAYS);
            // all pages of a spread are of one width, whatever they hold
            ((Region) one).setPrefWidth(1);
            ((Region) one).setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        }
        boolean alone = !spreads.onCover() && together() == 2 && spread.getChildren().size() == 1;
        if (alone) {
            Region blank = new Region();
            blank.setPrefWidth(1);
            HBox.setHgrow(blank, Priority.ALWAYS);
            spread.getChildren().add(blank);
        }
        previous.setDisable(spreads.onCover());
        next.setVisible(!spreads.atEnd() || pages.isEmpty());
        next.setDisable(pages.isEmpty());
        again.setVisible(spreads.atEnd() && !pages.isEmpty());
        measure();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        // the neighbours' pictures are read before anybody turns to them
        spread.layout();
        for (int page : spreads.pages(spreads.at().get())) {
            Leaf open = leaves.get(page);
            open.layout();
            for (int near : List.of(spreads.at().get() + 1, spreads.at().get() - 1)) {
                spreads.pages(near).forEach(other -> leaves.get(other).prepare(open));
            }
        }
    }

    /** The longest words of the book decide how much room all pages give to theirs. */
    private void measure() {
        if (spread.getScene() == null || pages.isEmpty() || spread.getWidth() <= 0) {
            return;
        }
        Text ruler = new Text();
        double em = fontSize();
        double words = em * (around.scale().portrait() ? WORDS_UPRIGHT : WORDS);
        ruler.setFont(Font.font("Noto Sans CJK SC", words));
        ruler.setLineSpacing(words * LINE_SPACING);
        double width = (spread.getWidth() - em) / together();
        ruler.setWrappingWidth(Math.max(50, Leaf.wordsWidth(width, spread.getHeight()) - 4 * em));
        double most = 0;
        for (Item.Page page : pages) {
            ruler.setText(yunguan.ui.Typesetting.set(around.texts().now(page.text())));
            most = Math.max(most, ruler.getLayoutBounds().getHeight());
        }
        for (Leaf leaf : leaves) {
            leaf.wordsHeight(most + 1.2 * em);
        }
    }

    /** Running text on this screen, in pixels, in the visitor's size. */
    private double fontSize() {
        return around.scale().text() * (around.visit().modes().contains(Mode.LARGE) ? 1.5 : 1);
    }
}
