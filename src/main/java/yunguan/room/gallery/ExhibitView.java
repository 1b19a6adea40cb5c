package yunguan.room.gallery;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import yunguan.catalogue.Card;
import yunguan.catalogue.Item;
import yunguan.part.compare.CompareSlider;
import yunguan.part.pyramid.PyramidView;
import yunguan.part.story.LinkedCards;
import yunguan.part.story.StoryPane;
import yunguan.shell.Screen;
import yunguan.shell.Surroundings;
import yunguan.shell.TroubleView;
import yunguan.ui.Touch;
import yunguan.ui.Hand;
import yunguan.ui.TouchScroll;
import yunguan.ui.WholePicture;

/** One exhibit: its picture, whole and large, its words beside it, and its neighbours on the wall. */
public final class ExhibitView implements Screen {

    /** Share of the screen that the words take. */
    private static final double WORDS_BESIDE = 0.34;
    private static final double WORDS_BELOW = 0.42;

    private final Surroundings around;
    private final GalleryShelf shelf;
    private final ExhibitModel model;
    private final StackPane node = new StackPane();
    private final ObservableValue<String> title;
    private @Nullable Region before;
    private @Nullable CompareSlider slider;
    private @Nullable PyramidView pyramid;

    public ExhibitView(Surroundings around, GalleryShelf shelf, String id) {
        this.around = around;
        this.shelf = shelf;
        model = new ExhibitModel(around.background(), shelf, id);
        title = Titles.of(around, model.exhibit().map(shown -> shown.hall() == null ? shown.item().card() : shown.hall()));
        node.getStyleClass().add("gallery");
        node.getStylesheets().add(Walls.sheet());
        model.exhibit().subscribe(shown -> {
            if (shown != null) {
                before = build(shown);
                node.getChildren().setAll(before);
            }
        });
        model.trouble().subscribe(stem -> {
            if (stem != null) {
                node.getChildren().setAll(new TroubleView(around, stem).node());
            }
        });
        model.lookingCloser().subscribe(this::look);
    }

    private Region build(GalleryShelf.Shown shown) {
        TouchScroll words = new TouchScroll(words(shown));
        BorderPane pane = new BorderPane(wall(shown));
        pane.getStyleClass().add("exhibit");
        if (around.scale().portrait()) {
            words.prefHeightProperty().bind(node.heightProperty().multiply(WORDS_BELOW));
            pane.setBottom(words);
        } else {
            words.prefWidthProperty().bind(node.widthProperty().multiply(WORDS_BESIDE));
            pane.setRight(words);
        }
        return pane;
    }

    /** The picture, with the ways to its neighbours: at its sides, or below it where the screen stands upright. */
    private Node wall(GalleryShelf.Shown shown) {
        BorderPane wall = new BorderPane();
        Node picture = picture(shown.item());
        wall.getStyleClass().add("exhibit-picture");
        wall.setMinSize(0, 0);
        Button previous = neighbour("mdi2c-chevron-left", "gallery.previous", shown.previous());
        previous.setId("previous-exhibit");
        Button next = neighbour("mdi2c-chevron-right", "gallery.next", shown.next());
        next.setId("next-exhibit");
        Node closer = shown.pyramid() == null ? new Region() : closer(picture);
        if (around.scale().portrait()) {
            HBox foot = new HBox(previous, closer, next);
            foot.setAlignment(Pos.CENTER);
            foot.getStyleClass().add("exhibit-foot");
            wall.setCenter(picture);
            wall.setBottom(foot);
        } else {
            BorderPane.setAlignment(previous, Pos.CENTER);
            BorderPane.setAlignment(next, Pos.CENTER);
            BorderPane.setAlignment(closer, Pos.CENTER);
            // keys go on in the order in which they are put there
            wall.setLeft(previous);
            wall.setCenter(picture);
            wall.setBottom(closer);
            wall.setRight(next);
        }
        return wall;
    }

    private Node picture(Item.Exhibit item) {
        if (item.before() != null && item.after() != null) {
            slider = new CompareSlider(around, item.before().object(), item.after().object());
            return slider;
        }
        WholePicture whole = new WholePicture(around.pictures(), item.card().picture(), "mdi2i-image-outline");
        whole.accessibleTextProperty().bind(around.texts().of(item.card().title()));
        return whole;
    }

    /** The one thing to do here; a touch on the picture does it as well. */
    private Node closer(Node picture) {
        Button closer = Touch.primary("mdi2m-magnify-plus-outline", around.texts().of("gallery.closer"), model::lookCloser);
        closer.setId("look-closer");
        closer.getStyleClass().add("look-closer");
        if (picture instanceof WholePicture) {
            Hand.taps(picture, (x, y) -> model.lookCloser());
        }
        StackPane place = new StackPane(closer);
        place.getStyleClass().add("closer-place");
        return place;
    }

    private Node words(GalleryShelf.Shown shown) {
        Item.Exhibit item = shown.item();
        VBox words = new VBox(Touch.label(around.texts().of(item.card().title()), "exhibit-title"));
        words.getStyleClass().add("exhibit-words");
        if (!item.creator().isEmpty()) {
            words.getChildren().add(Touch.label(around.texts().of("gallery.creator", item.creator()), "exhibit-creator"));
        }
        words.getChildren().addAll(new StoryPane(around, item.card(), item.story()), new LinkedCards(around, shown.linked()));
        return words;
    }

    private Button neighbour(String icon, String key, @Nullable Card card) {
        Button button = Touch.round(icon, around.texts().of(key), () -> {
            if (card != null) {
                around.open(card);
            }
        });
        button.getStyleClass().add("exhibit-arrow");
        // at the end of the wall there is nothing to press, and the picture keeps its place
        button.setVisible(card != null);
        return button;
    }

    private void look(boolean closer) {
        GalleryShelf.Shown shown = model.exhibit().get();
        if (closer && shown != null && shown.pyramid() != null) {
            pyramid = new PyramidView(around, shown.pyramid(), shelf.leases(), around.texts().of("gallery.step-back"), model::stepBack);
            node.getChildren().setAll(pyramid);
            pyramid.entered();
        } else if (pyramid != null) {
            pyramid.left();
            pyramid = null;
            node.getChildren().setAll(java.util.Objects.requireNonNull(before));
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
        model.open();
        if (pyramid != null) {
            pyramid.entered();
        }
    }

    @Override
    public void left() {
        if (pyramid != null) {
            pyramid.left();
        }
        if (slider != null) {
            slider.left();
        }
    }
}
