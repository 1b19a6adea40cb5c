package yunguan.room.gallery;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import yunguan.catalogue.Card;
import yunguan.catalogue.Item;
import yunguan.catalogue.LangText;
import yunguan.part.book.PictureBookPane;
import yunguan.part.player.Players;
import yunguan.part.player.SoundWay;
import yunguan.part.story.CardGrid;
import yunguan.part.story.LinkedCards;
import yunguan.part.story.QuestionsOffer;
import yunguan.part.story.StoryPane;
import yunguan.shell.Screen;
import yunguan.shell.Surroundings;
import yunguan.shell.TroubleView;
import yunguan.ui.Touch;
import yunguan.ui.TouchScroll;
import yunguan.ui.WholePicture;

/** A picture book: closed, with its cover and what is said of it; then open; and after its last page what there is to see next. */
public final class BookView implements Screen {

    /** How many things are offered after a book. */
    private static final int MOST_NEXT = 4;

    private final Surroundings around;
    private final Players players;
    private final Asked<GalleryShelf.Book> book;
    private final StackPane node = new StackPane();
    private final ObservableValue<String> title;
    private @Nullable PictureBookPane pages;

    public BookView(Surroundings around, GalleryShelf shelf, Players players, String id) {
        this.around = around;
        this.players = players;
        book = new Asked<>(around.background(), () -> shelf.book(id));
        title = Titles.of(around, book.answer().map(found -> found.item().card()));
        node.getStyleClass().add("gallery");
        node.getStylesheets().add(Walls.sheet());
        book.answer().subscribe(found -> {
            if (found != null) {
                lay(found);
            }
        });
        book.trouble().subscribe(stem -> {
            if (stem != null) {
                node.getChildren().setAll(new TroubleView(around, stem).node());
            }
        });
    }

    /** The same page lies open as before. */
    private void lay(GalleryShelf.Book found) {
        PictureBookPane before = pages;
        PictureBookPane laid = new PictureBookPane(around, players, found.item().pages(), found.item().reading(), cover(found), end(found));
        if (before != null) {
            laid.resumes(before);
        }
        pages = laid;
        node.getChildren().setAll(laid);
    }

    private Region cover(GalleryShelf.Book found) {
        Card card = found.item().card();
        WholePicture picture = new WholePicture(around.pictures(), card.picture(), "mdi2b-book-open-page-variant-outline");
        picture.accessibleTextProperty().bind(around.texts().of(card.title()));
        Button open = Touch.primary("mdi2b-book-open-page-variant-outline", around.texts().of("gallery.open-book"), () -> onPages(PictureBookPane::next));
        open.setId("open-book");
        VBox words = new VBox(open);
        if (found.item().reading() != null || found.item().pages().stream().anyMatch(page -> !page.sounds().isEmpty())) {
            if (!found.item().reader().isEmpty()) {
                words.getChildren().add(Touch.label(around.texts().of("gallery.reader", found.item().reader()), "section-summary"));
            }
            words.getChildren().add(SoundWay.line(around));
        }
        words.getChildren().addAll(new StoryPane(around, card, found.item().story(), found.item().pages().stream().map(Item.Page::text).toArray(LangText[]::new)),
                new LinkedCards(around, found.linked()));
        words.getStyleClass().add("cover-words");
        TouchScroll scroll = new TouchScroll(words);
        boolean portrait = around.scale().portrait();
        Region cover = portrait ? new VBox(picture, scroll) : new HBox(picture, scroll);
        cover.getStyleClass().add("book-cover");
        if (portrait) {
            scroll.prefHeightProperty().bind(cover.heightProperty().multiply(0.45));
            scroll.setMinHeight(0);
            VBox.setVgrow(picture, Priority.ALWAYS);
        } else {
            scroll.prefWidthProperty().bind(cover.widthProperty().multiply(around.longWords() ? 0.5 : 0.4));
            HBox.setHgrow(picture, Priority.ALWAYS);
            ((HBox) cover).setAlignment(Pos.CENTER);
        }
        return cover;
    }

    /** After the last page: once more, or what belongs to it; other books first. */
    private Region end(GalleryShelf.Book found) {
        Button again = Touch.primary("mdi2r-restart", around.texts().of("part.book.again"), () -> onPages(PictureBookPane::again));
        again.setId("page-first");
        FlowPane ways = new FlowPane(again, new QuestionsOffer(around, found.item().card().id(), found.item().questions()));
        ways.getStyleClass().addAll("chips", "book-end-ways");
        ways.setAlignment(Pos.CENTER);
        VBox all = new VBox(Touch.label(around.texts().of("gallery.book-end"), "book-end-title"), ways);
        List<Card> next = new ArrayList<>(Stream.concat(found.others().stream(), found.linked().stream()).limit(MOST_NEXT).toList());
        if (!next.isEmpty()) {
            all.getChildren().addAll(Touch.label(around.texts().of("gallery.book-next"), "section-title"), new CardGrid(around, next));
        }
        all.getStyleClass().add("book-end");
        return new TouchScroll(all);
    }

    private void onPages(java.util.function.Consumer<PictureBookPane> done) {
        if (pages != null) {
            done.accept(pages);
        }
    }

    /** Somebody who has it read to them need touch nothing. */
    @Override
    public boolean inUse() {
        return pages != null && pages.heard();
    }

    @Override
    public boolean relaid() {
        GalleryShelf.Book found = book.answer().get();
        if (found == null) {
            return false;
        }
        lay(found);
        return true;
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public ObservableValue<String> title() {
        return title;
    }

    @Override
    public void entered() {
        book.ask();
    }

    @Override
    public void left() {
        onPages(PictureBookPane::left);
    }
}
