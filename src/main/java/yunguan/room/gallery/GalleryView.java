package yunguan.room.gallery;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import yunguan.shell.Screen;
import yunguan.shell.Surroundings;
import yunguan.shell.TroubleView;
import yunguan.ui.CardTile;
import yunguan.ui.Touch;
import yunguan.ui.TouchScroll;

/** The entrance of the cloud exhibition: its halls as large pictures, and below them the shelf of picture books. */
public final class GalleryView implements Screen {

    private final Surroundings around;
    private final GalleryModel model;
    private final StackPane node = new StackPane();
    private final ObservableValue<String> title;

    public GalleryView(Surroundings around, GalleryShelf shelf) {
        this.around = around;
        title = around.texts().of("gallery.title");
        model = new GalleryModel(around.background(), shelf);
        node.getStyleClass().add("gallery");
        node.getStylesheets().add(Walls.sheet());
        model.entrance().subscribe(entrance -> {
            if (entrance != null) {
                show(entrance);
            }
        });
        model.trouble().subscribe(stem -> {
            if (stem != null) {
                node.getChildren().setAll(new TroubleView(around, stem).node());
            }
        });
    }

    private void show(GalleryModel.Entrance entrance) {
        if (entrance.empty()) {
            node.getChildren().setAll(new TroubleView(around, "gallery.empty").node());
            return;
        }
        VBox page = Walls.page(around);
        if (!entrance.doors().isEmpty()) {
            page.getChildren().addAll(Touch.label(around.texts().of("gallery.halls"), "section-title"),
                    Walls.wall(around, entrance.doors().stream().map(this::door).toList()));
        }
        if (!entrance.books().isEmpty()) {
            page.getChildren().addAll(Touch.label(around.texts().of("gallery.books"), "section-title"),
                    Walls.wall(around, entrance.books().stream().map(book -> new CardTile(book, around.texts(),
                            around.pictures(), Walls.exhibit(around), 0.75, around::open, Touch.label(around.texts().of(book.summary()), "card-summary"))).toList()));
        }
        node.getChildren().setAll(new TouchScroll(page));
    }

    private Node door(GalleryShelf.Door door) {
        CardTile tile = new CardTile(door.hall(), around.texts(), around.pictures(), Walls.door(around), 0.5, around::open,
                Touch.label(around.texts().of("gallery.count", door.exhibits()), "card-summary"));
        tile.getStyleClass().add("hall-door");
        return tile;
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
        model.open();
    }
}
