package yunguan.room.gallery;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
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
import yunguan.part.story.LinkedCards;
import yunguan.part.story.StoryPane;
import yunguan.shell.Screen;
import yunguan.shell.Surroundings;
import yunguan.shell.TroubleView;
import yunguan.ui.Touch;
import yunguan.ui.TouchScroll;
import yunguan.ui.WholePicture;

/** A picture book: closed, with its cover and what is said of it; then open. */
public final class BookView implements Screen {

    private final Surroundings around;
    private final Asked<GalleryShelf.Book> book;
    private final StackPane node = new StackPane();
    private final ObservableValue<String> title;
    private @Nullable PictureBookPane pages;

    public BookView(Surroundings around, GalleryShelf shelf, String id) {
        this.around = around;
        book = new Asked<>(around.background(), () -> shelf.book(id));
        title = Titles.of(around, book.answer().map(found -> found.item().card()));
        node.getStyleClass().add("gallery");
        node.getStylesheets().add(Walls.sheet());
        book.answer().subscribe(found -> {
            if (found != null) {
                pages = new PictureBookPane(around, found.item().pages(), cover(found));
                node.getChildren().setAll(pages);
            }
        });
        book.trouble().subscribe(stem -> {
            if (stem != null) {
                node.getChildren().setAll(new TroubleView(around, stem).node());
            }
        });
    }

    private Region cover(GalleryShelf.Book found) {
        Card card = found.item().card();
        WholePicture picture = new WholePicture(around.pictures(), card.picture(), "mdi2b-book-open-page-variant-outline");
        picture.accessibleTextProperty().bind(around.texts().of(card.title()));
        Button open = Touch.primary("mdi2b-book-open-page-variant-outline", around.texts().of("gallery.open-book"), this::open);
        open.setId("open-book");
        VBox words = new VBox(open, new StoryPane(around, card, found.item().story(), found.item().pages().stream().map(Item.Page::text).toArray(LangText[]::new)),
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
            scroll.prefWidthProperty().bind(cover.widthProperty().multiply(0.4));
            HBox.setHgrow(picture, Priority.ALWAYS);
            ((HBox) cover).setAlignment(Pos.CENTER);
        }
        return cover;
    }

    private void open() {
        if (pages != null) {
            pages.next();
        }
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
        if (pages != null) {
            pages.left();
        }
    }
}
