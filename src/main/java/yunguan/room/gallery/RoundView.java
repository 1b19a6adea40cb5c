package yunguan.room.gallery;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import yunguan.catalogue.Card;
import yunguan.catalogue.Item;
import yunguan.part.player.Players;
import yunguan.part.player.ToldAloud;
import yunguan.part.player.WholeGlass;
import yunguan.part.story.StoryPane;
import yunguan.shell.Screen;
import yunguan.shell.Surroundings;
import yunguan.shell.TroubleView;
import yunguan.ui.NarrowButton;
import yunguan.ui.Touch;
import yunguan.ui.TouchScroll;
import yunguan.ui.WholePicture;

/** A guided round through a hall: one exhibit after the other, with what is told of it, aloud where there is a voice, and how many are left. */
public final class RoundView implements Screen {

    private static final double WORDS_BESIDE = 0.36;
    private static final double WORDS_BELOW = 0.4;

    private final Surroundings around;
    private final Players players;
    private final ToldAloud told;
    private final RoundModel model;
    private final StackPane node = new StackPane();
    private final ObservableValue<String> title;
    private final WholeGlass glass = new WholeGlass();
    /** What the stop shows, while it is played or read. */
    private @Nullable ShownPiece piece;
    private boolean here;
    /** The stop of which it has begun to tell. */
    private int begun = -1;

    public RoundView(Surroundings around, GalleryShelf shelf, Players players, String hall) {
        this.around = around;
        this.players = players;
        told = new ToldAloud(around, players);
        model = new RoundModel(around.background(), shelf, hall);
        title = Titles.of(around, model.round().map(GalleryShelf.Round::hall));
        node.getStyleClass().add("gallery");
        node.getStylesheets().add(Walls.sheet());
        model.round().subscribe(this::show);
        model.at().addListener((at, was, is) -> show(model.round().get()));
        model.trouble().subscribe(stem -> {
            if (stem != null) {
                node.getChildren().setAll(new TroubleView(around, stem).node());
            }
        });
    }

    private void show(GalleryShelf.@Nullable Round round) {
        if (round == null || piece != null) {
            return;
        }
        var texts = around.texts();
        GalleryShelf.Stop stop = round.stops().get(model.at().get());
        Card card = stop.card();
        WholePicture picture = new WholePicture(around.pictures(), card.picture(), "mdi2i-image-outline");
        picture.accessibleTextProperty().bind(texts.of(card.title()));
        var left = Touch.label(model.left() == 0 ? texts.of("gallery.round.last", model.at().get() + 1)
                : texts.of("gallery.round.left", model.at().get() + 1, model.left()), "section-summary");
        left.setId("round-left");
        VBox words = new VBox(left, Touch.label(texts.of(card.title()), "exhibit-title"));
        told.of(card.id(), stop.voice()).ifPresent(words.getChildren()::add);
        if (begun != model.at().get()) {
            begun = model.at().get();
            told.play(); // who asked to be guided wants to be told
        }
        words.getChildren().add(new StoryPane(around, card, stop.story()));
        words.getStyleClass().add("exhibit-words");
        TouchScroll scroll = new TouchScroll(words);
        BorderPane pane = new BorderPane(picture);
        pane.getStyleClass().add("exhibit");
        if (around.scale().portrait()) {
            scroll.prefHeightProperty().bind(node.heightProperty().multiply(WORDS_BELOW));
            pane.setBottom(scroll);
        } else {
            scroll.prefWidthProperty().bind(node.widthProperty().multiply(Walls.beside(around, WORDS_BESIDE)));
            pane.setRight(scroll);
        }
        BorderPane whole = new BorderPane(pane);
        whole.setBottom(buttons(round, stop));
        node.getChildren().setAll(whole);
    }

    private Node buttons(GalleryShelf.Round round, GalleryShelf.Stop stop) {
        var texts = around.texts();
        Button previous = Touch.button("mdi2c-chevron-left", texts.of("gallery.previous"), () -> model.go(-1));
        previous.setId("round-previous");
        previous.setDisable(model.at().get() == 0);
        Button stay = Touch.button("mdi2m-magnify-plus-outline", texts.of("gallery.round.stay"), () -> around.open(stop.card()));
        stay.setId("round-stay");
        boolean last = model.at().get() == round.stops().size() - 1;
        Button next = Touch.primary(last ? "mdi2c-check" : "mdi2c-chevron-right", texts.of(last ? "gallery.round.done" : "gallery.next"),
                () -> {
                    if (last) {
                        around.navigator().back();
                    } else {
                        model.go(1);
                    }
                });
        next.setId(last ? "round-done" : "round-next");
        FlowPane buttons = new FlowPane(NarrowButton.of(previous), NarrowButton.of(stay), NarrowButton.of(next));
        Item played = stop.piece();
        if (played != null) {
            Button see = NarrowButton.of(ShownPiece.way(around, played, () -> plays(played)));
            see.setId("round-piece");
            buttons.getChildren().add(1, see);
        }
        buttons.getStyleClass().addAll("chips", "round-buttons");
        buttons.setAlignment(Pos.CENTER);
        return buttons;
    }

    /** What the stop shows, on the spot; then the round goes on. */
    private void plays(Item played) {
        told.left(); // two voices at once are none
        ShownPiece opened = new ShownPiece(around, players, played, glass, this::seen);
        piece = opened;
        opened.begin();
        node.getChildren().setAll(opened.node());
    }

    private void seen() {
        if (piece != null) {
            piece.left();
            piece = null;
        }
        if (here) {
            told.entered();
        }
        show(model.round().get());
    }

    @Override
    public ObservableValue<Stand> stand() {
        return glass.stand();
    }

    /** Who is being told is told on, and what plays plays on. */
    @Override
    public boolean relaid() {
        if (piece != null) {
            piece.relaid();
        }
        show(model.round().get());
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
    public boolean inUse() {
        return told.playing() || piece != null && piece.playing();
    }

    @Override
    public void entered() {
        here = true;
        if (piece != null) {
            piece.entered();
        } else {
            told.entered();
        }
        model.open();
    }

    @Override
    public void left() {
        here = false;
        if (piece != null) {
            piece.left();
        }
        told.left();
    }
}
