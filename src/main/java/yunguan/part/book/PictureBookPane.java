package yunguan.part.book;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import yunguan.catalogue.Item;
import yunguan.part.player.Players;
import yunguan.shell.Mode;
import yunguan.shell.Surroundings;
import yunguan.ui.Give;
import yunguan.ui.Hand;
import yunguan.ui.Keyed;
import yunguan.ui.ReadingTime;
import yunguan.ui.Stroke;

/**
 * A picture book: its cover, then two pages at a time, or one where the screen stands upright, then what there is to see after it. A page
 * follows the finger, large arrows and the keys of a keypad turn it, and while it is read aloud it turns by itself.
 */
public final class PictureBookPane extends BorderPane {

    /** From this width on, in em, a screen shows two pages. */
    private static final double BROAD = 60;
    private static final PseudoClass READ = PseudoClass.getPseudoClass("read");

    private final Surroundings around;
    private final List<Item.Page> pages;
    private Spreads spreads;
    private final Node cover;
    private final Node end;
    private final List<Leaf> leaves = new ArrayList<>();
    private final Region blank = new Region();
    private final OpenBook book = new OpenBook();
    private final Give give = new Give(book);
    private final PageArrows arrows;
    private final ReadingModel reading;
    private final BookVoice voice;
    private Subscription listening = Subscription.EMPTY;

    /**
     * A closed book.
     *
     * @param whole the sound of the whole book, or {@code null}
     * @param cover what the closed book shows
     * @param end   what is seen after the last page
     */
    public PictureBookPane(Surroundings around, Players players, List<Item.Page> pages, Item.@Nullable Medium whole, Node cover, Node end) {
        this.around = around;
        this.pages = pages;
        this.cover = cover;
        this.end = end;
        spreads = new Spreads(pages.size(), together());
        reading = new ReadingModel(pages, whole);
        voice = new BookVoice(around, players, reading, () -> book.turning() ? Long.MAX_VALUE : ReadingTime.of(book).toSeconds(), this::next); // no page is turned under a finger that turns one
        getStyleClass().add("picture-book");
        getStylesheets().add(java.util.Objects.requireNonNull(PictureBookPane.class.getResource("book.css")).toExternalForm());
        for (Item.Page page : pages) {
            leaves.add(new Leaf(around, page, pages.size()));
        }
        blank.getStyleClass().add("leaf");
        arrows = new PageArrows(around, this::previous, this::next);
        arrows.lieAbout(this, book, reading.offered() ? new AloudBar(around, reading, voice, this::readAloud) : null);
        book.setId("spread");
        book.setAccessibleRole(AccessibleRole.PAGINATION);
        book.accessibleTextProperty().bind(around.texts().of("part.book.pages"));
        Keyed.along(book, key -> switch (key) {
            case LEFT -> turns(!spreads.onCover(), this::previous);
            case RIGHT -> turns(!spreads.last(), this::next);
            default -> false;
        });
        Hand.under(book, Stroke.Way.SIDEWAYS, new PageFinger(book, give, fingered()));
        book.widthProperty().addListener((width, before, now) -> measure());
        book.heightProperty().addListener((height, before, now) -> measure());
        // what it listens to lasts as long as the visit: only while it is on the screen
        sceneProperty().subscribe(scene -> {
            listening.unsubscribe();
            listening = scene == null ? Subscription.EMPTY : Subscription.combine(around.texts().language().subscribe(now -> {
                measure();
                reading.speaks(now);
            }), around.visit().modes().subscribe(this::lieAnew));
        });
        reading.now().addListener((now, before, stretch) -> {
            for (int i = 0; i < leaves.size(); i++) {
                leaves.get(i).pseudoClassStateChanged(READ, stretch != null && stretch.page() == i);
            }
        });
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
        book.land();
        spreads = spreads.with(together());
        show();
    }

    /** Opens the book, or turns on. */
    public void next() {
        turn(true);
    }

    /** Turns back. */
    public void previous() {
        turn(false);
    }

    /** Back to the cover. */
    public void again() {
        book.land();
        spreads.fromTheStart();
        show();
    }

    /**
     * This pane takes the place of another one of the same book: it lies open at the same page and reads on where it was being read, and
     * the other is closed for good.
     */
    public void resumes(PictureBookPane other) {
        boolean aloud = other.reading.on().get();
        other.left();
        other.listening.unsubscribe();
        spreads = other.spreads.with(together());
        show();
        if (aloud) {
            reading.begin();
        }
    }

    /** Whether anything of it is being heard. */
    public boolean heard() {
        return reading.now().get() != null;
    }

    /** Reads what is open; a closed book is opened first, and where nothing more can be heard it begins anew. */
    public void readAloud() {
        book.land();
        if (spreads.onEnd() || !reading.more()) {
            again();
        }
        reading.begin();
        if (spreads.onCover()) {
            next();
        }
    }

    /** Stops what moves and what is heard. */
    public void left() {
        book.land();
        give.end();
        reading.stop();
    }

    private void turn(boolean onwards) {
        book.land();
        if (lift(onwards)) {
            settle(onwards, true);
        }
    }

    private boolean lift(boolean onwards) {
        boolean there = onwards ? !spreads.last() : !spreads.onCover();
        if (there) {
            book.lift(side(spreads.at().get() + (onwards ? 1 : -1)), onwards);
        }
        return there;
    }

    private void settle(boolean onwards, boolean over) {
        offers(spreads.at().get() + (!over ? 0 : onwards ? 1 : -1)); // at once: the last page has nothing after it while it still turns
        book.settle(over, () -> {
            if (over && onwards) {
                spreads.next();
            } else if (over) {
                spreads.previous();
            }
            show();
        });
    }

    /** What a finger does with the pages. */
    private PageFinger.Pages fingered() {
        return new PageFinger.Pages() {
            @Override
            public boolean lift(boolean onwards) {
                return PictureBookPane.this.lift(onwards);
            }

            @Override
            public void settle(boolean onwards, boolean over) {
                PictureBookPane.this.settle(onwards, over);
            }

            @Override
            public void lie() {
                show();
            }
        };
    }

    private OpenBook.Side side(int spread) {
        List<Node> open = new ArrayList<>();
        spreads.pages(spread).forEach(page -> open.add(leaves.get(page)));
        if (open.isEmpty()) {
            return new OpenBook.Side(List.of(spread == 0 ? cover : end));
        }
        if (together() == 2 && open.size() == 1) {
            open.add(blank);
        }
        return new OpenBook.Side(open);
    }

    private void show() {
        int at = spreads.at().get();
        book.lie(side(at));
        offers(at);
        reading.opens(spreads.pages(at));
        measure();
    }

    /** The arrows for a spread. */
    private void offers(int spread) {
        arrows.offer(spread > 0, spread < spreads.count() - 1);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        // the neighbours' pictures are read before anybody turns to them
        book.layout();
        int at = spreads.at().get();
        for (int page : spreads.pages(at)) {
            Leaf open = leaves.get(page);
            open.layout();
            for (int near : List.of(at + 1, at - 1)) {
                spreads.pages(near).forEach(other -> leaves.get(other).prepare(open));
            }
        }
    }

    /** All pages give their words the same room. */
    private void measure() {
        if (book.getScene() == null || pages.isEmpty() || book.getWidth() <= 0) {
            return;
        }
        double words = PageRuler.words(around, pages, (book.getWidth() - around.em()) / together(), book.getHeight());
        leaves.forEach(leaf -> leaf.wordsHeight(words));
    }
}
