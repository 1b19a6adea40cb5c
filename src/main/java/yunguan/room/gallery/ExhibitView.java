package yunguan.room.gallery;

import java.util.Objects;
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
import yunguan.catalogue.Shot;
import yunguan.part.compare.CompareSlider;
import yunguan.part.compare.TimesView;
import yunguan.part.pictures.MorePictures;
import yunguan.part.player.Players;
import yunguan.part.player.ToldAloud;
import yunguan.part.story.LinkedCards;
import yunguan.part.story.StoryPane;
import yunguan.part.turn.TurnView;
import yunguan.shell.Route;
import yunguan.shell.Screen;
import yunguan.shell.Surroundings;
import yunguan.shell.TroubleView;
import yunguan.ui.NarrowButton;
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
    private final ToldAloud told;
    private final ExhibitModel model;
    private final CloserLook closer;
    private final StackPane node = new StackPane();
    private final ObservableValue<String> title;
    private @Nullable Region before;
    private @Nullable CompareSlider slider;
    private @Nullable TurnView turn;
    private @Nullable TimesView times;
    private @Nullable MorePictures pictures;
    private final String id;
    private boolean toLook;
    private boolean here;

    /** @param looking whether one looks closer at once, as one who comes from a spot of another picture wants to */
    public ExhibitView(Surroundings around, GalleryShelf shelf, Players players, String id, boolean looking) {
        this.around = around;
        this.id = id;
        toLook = looking;
        told = new ToldAloud(around, players);
        model = new ExhibitModel(around.background(), shelf, id);
        closer = new CloserLook(around, shelf, players, model::stepBack);
        title = Titles.of(around, model.exhibit().map(shown -> shown.hall() == null ? shown.item().card() : shown.hall()));
        node.getStyleClass().add("gallery");
        node.getStylesheets().add(Walls.sheet());
        model.exhibit().subscribe(shown -> {
            if (shown != null) {
                before = build(shown);
                node.getChildren().setAll(before);
                if (toLook) {
                    toLook = false;
                    model.lookAtOnce();
                }
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
            words.prefWidthProperty().bind(node.widthProperty().multiply(Walls.beside(around, WORDS_BESIDE)));
            pane.setRight(words);
        }
        return pane;
    }

    /** The picture, with the ways to its neighbours: at its sides, or below it where an upright screen has the height. */
    private Node wall(GalleryShelf.Shown shown) {
        BorderPane wall = new BorderPane();
        Node picture = picture(shown.item());
        wall.getStyleClass().add("exhibit-picture");
        wall.setMinSize(0, 0);
        Button previous = neighbour("mdi2c-chevron-left", "gallery.previous", shown.previous());
        previous.setId("previous-exhibit");
        Button next = neighbour("mdi2c-chevron-right", "gallery.next", shown.next());
        next.setId("next-exhibit");
        boolean looked = shown.piece() != null || shown.pyramid() != null || shown.item().panorama() != null;
        Node way = looked ? closer(picture, shown) : turn != null ? turns(turn) : new Region();
        if (around.scale().portrait() && !around.scale().low()) { // where all is within reach the height is the picture's
            HBox foot = new HBox(previous, way, next);
            foot.setAlignment(Pos.CENTER);
            foot.getStyleClass().add("exhibit-foot");
            wall.setCenter(picture);
            wall.setBottom(foot);
        } else {
            BorderPane.setAlignment(previous, Pos.CENTER);
            BorderPane.setAlignment(next, Pos.CENTER);
            BorderPane.setAlignment(way, Pos.CENTER);
            // keys go on in the order in which they are put there
            wall.setLeft(previous);
            wall.setCenter(picture);
            wall.setBottom(way);
            wall.setRight(next);
        }
        return wall;
    }

    private Node picture(Item.Exhibit item) {
        if (!item.pair().isEmpty()) {
            CompareSlider known = slider;
            slider = known != null ? known : new CompareSlider(around, item.pair());
            return slider;
        }
        if (!item.times().isEmpty()) {
            TimesView known = times;
            times = known != null ? known : new TimesView(around, item.times());
            return times;
        }
        if (!item.turn().isEmpty()) {
            TurnView known = turn;
            TurnView made = known != null ? known : new TurnView(around, item.turn().stream().map(Shot::picture).toList());
            turn = made;
            if (here && known == null) {
                made.entered();
            }
            return made;
        }
        WholePicture whole = new WholePicture(around.pictures(), item.card().picture(), "mdi2i-image-outline");
        whole.accessibleTextProperty().bind(around.texts().of(item.card().title()));
        return whole;
    }

    /** The one thing to do here; a touch on the picture does it as well. */
    private Node closer(Node picture, GalleryShelf.Shown shown) {
        Button look = NarrowButton.of(CloserLook.way(around, shown, model::lookCloser));
        look.setId("look-closer");
        look.getStyleClass().add("look-closer");
        if (picture instanceof WholePicture) {
            Hand.taps(picture, (x, y) -> model.lookCloser());
        }
        StackPane place = new StackPane(look);
        place.getStyleClass().add("closer-place");
        return place;
    }

    /** For those who do not drag: the object turns by a side. */
    private Node turns(TurnView object) {
        Button left = Touch.round("mdi2r-rotate-left", around.texts().of("gallery.turn.left"), () -> object.step(-1));
        left.setId("turn-left");
        Button right = Touch.round("mdi2r-rotate-right", around.texts().of("gallery.turn.right"), () -> object.step(1));
        right.setId("turn-right");
        HBox both = new HBox(left, right);
        both.getStyleClass().addAll("closer-place", "turn-buttons");
        both.setAlignment(Pos.CENTER);
        return both;
    }

    private Node words(GalleryShelf.Shown shown) {
        Item.Exhibit item = shown.item();
        VBox words = new VBox(Touch.label(around.texts().of(item.card().title()), "exhibit-title"));
        words.getStyleClass().add("exhibit-words");
        if (!item.creator().isEmpty()) {
            words.getChildren().add(Touch.label(around.texts().of("gallery.creator", item.creator()), "exhibit-creator"));
        }
        told.of(item.card().id(), item.voice()).ifPresent(words.getChildren()::add);
        words.getChildren().add(new StoryPane(around, item.card(), item.story()));
        if (!item.more().isEmpty()) {
            MorePictures known = pictures;
            pictures = known != null ? known : new MorePictures(around, item.card(), item.more(), this::instead);
            words.getChildren().addAll(Touch.label(around.texts().of("gallery.more-pictures"), "section-title"), pictures.row());
        }
        words.getChildren().add(new LinkedCards(around, shown.linked()));
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

    private void look(boolean close) {
        GalleryShelf.Shown shown = model.exhibit().get();
        if (close && shown != null) {
            if (shown.piece() != null) {
                told.left(); // two voices at once are none
            }
            instead(closer.open(shown));
        } else if (closer.close()) {
            instead(null);
            if (here) {
                told.entered();
            }
        }
    }

    /** Something takes the place of the exhibit; {@code null}: it is back. */
    private void instead(@Nullable Node look) {
        node.getChildren().setAll(look != null ? look : Objects.requireNonNull(before));
    }

    /** Who looks into it would look into it again. */
    @Override
    public Route renewed(Route opened) {
        return new Route.ExhibitOf(id, model.lookingCloser().get());
    }

    /** The line between then and now stays where it is, and who looks closer looks on: that takes the room that there is. */
    @Override
    public boolean relaid() {
        GalleryShelf.Shown shown = model.exhibit().get();
        if (shown == null) {
            return false;
        }
        before = build(shown);
        if (closer.isOpen()) {
            closer.relaid();
        } else {
            instead(pictures == null ? null : pictures.relaid());
        }
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
    public ObservableValue<Stand> stand() {
        return closer.stand();
    }

    @Override
    public boolean inUse() {
        return told.playing() || closer.playing();
    }

    @Override
    public void entered() {
        here = true;
        model.open();
        closer.entered();
        GalleryShelf.Shown shown = model.exhibit().get();
        if (!closer.isOpen() || shown == null || shown.piece() == null) { // a film or a sound that is open has the loudspeaker
            told.entered();
        }
        if (turn != null) {
            turn.entered();
        }
    }

    @Override
    public void left() {
        here = false;
        closer.left();
        told.left();
        if (slider != null) {
            slider.left();
        }
        if (times != null) {
            times.left();
        }
        if (turn != null) {
            turn.left();
        }
    }
}
