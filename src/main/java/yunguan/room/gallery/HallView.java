package yunguan.room.gallery;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import yunguan.catalogue.Card;
import yunguan.part.story.LinkedCards;
import yunguan.part.story.StoryPane;
import yunguan.shell.Screen;
import yunguan.shell.Surroundings;
import yunguan.shell.TroubleView;
import yunguan.ui.CardTile;
import yunguan.ui.PictureBox;
import yunguan.ui.Touch;
import yunguan.ui.TouchScroll;

/** A hall: what it is about, then its exhibits as a wall of pictures, and at the end what belongs to it. */
public final class HallView implements Screen {

    private final Surroundings around;
    private final Asked<GalleryShelf.Hall> hall;
    private final StackPane node = new StackPane();
    private final ObservableValue<String> title;

    public HallView(Surroundings around, GalleryShelf shelf, String id) {
        this.around = around;
        hall = new Asked<>(around.background(), () -> shelf.hall(id));
        title = Titles.of(around, hall.answer().map(found -> found.item().card()));
        node.getStyleClass().add("gallery");
        node.getStylesheets().add(Walls.sheet());
        hall.answer().subscribe(found -> {
            if (found != null) {
                show(found);
            }
        });
        hall.trouble().subscribe(this::trouble);
    }

    private void trouble(@Nullable String stem) {
        if (stem != null) {
            node.getChildren().setAll(new TroubleView(around, stem).node());
        }
    }

    private void show(GalleryShelf.Hall found) {
        Card card = found.item().card();
        VBox page = Walls.page(around);
        StoryPane story = new StoryPane(around, card, found.item().story());
        boolean portrait = around.scale().portrait();
        if (card.picture() == null) {
            page.getChildren().add(story);
        } else if (portrait) {
            page.getChildren().addAll(picture(card, Walls.door(around), 0.5), story);
        } else {
            HBox head = new HBox(picture(card, around.scale().px(680), 0.62), story);
            head.getStyleClass().add("hall-head");
            HBox.setHgrow(story, Priority.ALWAYS);
            page.getChildren().add(head);
        }
        page.getChildren().addAll(Touch.label(around.texts().of("gallery.count", found.wall().size()), "section-title"),
                Walls.wall(around, found.wall().stream().map(this::hung).toList()),
                new LinkedCards(around, found.linked()));
        node.getChildren().setAll(new TouchScroll(page));
    }

    private Node picture(Card card, double width, double ratio) {
        return new PictureBox(around.pictures(), card, width, Math.rint(width * ratio)).rounded(around.scale().px(12));
    }

    private Node hung(GalleryShelf.Hung hung) {
        Node[] lines = !hung.deep() && !hung.pair() ? new Node[0] : new Node[] {
                Touch.line(hung.deep() ? "mdi2m-magnify-plus-outline" : "mdi2a-arrow-left-right",
                        around.texts().of(hung.deep() ? "gallery.may.closer" : "gallery.may.compare"), "card-kind")};
        return new CardTile(hung.card(), around.texts(), around.pictures(), Walls.exhibit(around), 0.75, around::open, lines);
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
        hall.ask();
    }
}
