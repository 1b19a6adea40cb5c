package yunguan.part.player;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableDoubleValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import yunguan.catalogue.Item;
import yunguan.shell.Mode;
import yunguan.shell.Surroundings;
import yunguan.shell.Visit;
import yunguan.ui.Icon;
import yunguan.ui.Icons;
import yunguan.ui.Texts;
import yunguan.ui.Touch;

/** What a film or a sound is steered with: the way through it, play, ten seconds back and on, captions, loudness. */
public final class PlayerBar extends VBox {

    private final Visit visit;
    private final Texts texts;
    private final Player player;
    private final SeekBar seek;
    private final List<Item.Chapter> chapters;
    private final HBox sound;

    /**
     * @param chapters marked on the way; may be empty
     * @param captions whether there are any to switch on and off
     * @param playId   the id of its play button
     */
    public PlayerBar(Surroundings around, Player player, List<Item.Chapter> chapters, boolean captions, String playId) {
        this.visit = around.visit();
        this.texts = around.texts();
        this.player = player;
        this.chapters = chapters;
        getStyleClass().add("player-bar");
        getStylesheets().add(PlayerPane.sheet());
        setFillWidth(true);

        seek = new SeekBar(player, chapters, texts);
        HBox.setHgrow(seek, Priority.ALWAYS);
        HBox way = new HBox(time(player.position(), false), seek, time(player.length(), true));
        way.getStyleClass().add("player-way");
        way.setAlignment(Pos.CENTER);

        HBox steer = group(playButton(playId),
                named(Touch.round("mdi2r-rewind-10", texts.of("part.player.back"), () -> player.skip(-10)), "back-10"),
                named(Touch.round("mdi2f-fast-forward-10", texts.of("part.player.forward"), () -> player.skip(10)), "forward-10"));
        sound = new VolumeSteps(around, player);
        if (captions) {
            sound.getChildren().addFirst(captionsButton());
        }
        FlowPane buttons = new FlowPane(steer, sound);
        buttons.getStyleClass().add("player-buttons");
        buttons.setAlignment(Pos.CENTER);
        getChildren().addAll(VolumeSteps.quietLine(around), way, buttons);
    }

    /** Adds a button that opens the choices of speed and captions. */
    public PlayerBar choosing(BooleanProperty open) {
        sound.getChildren().addFirst(toggle("mdi2t-tune-variant", "part.player.choices", "choices", open));
        return this;
    }

    /** Adds a button for the film alone on the glass, and back. */
    PlayerBar whole(BooleanProperty whole) {
        ToggleButton button = toggle("mdi2f-fullscreen", "part.player.whole", "whole", whole);
        ((Icon) button.getGraphic()).name().bind(Bindings.createStringBinding(() -> whole.get() ? "mdi2f-fullscreen-exit" : "mdi2f-fullscreen", whole));
        button.accessibleTextProperty().bind(Bindings.createStringBinding(
                () -> texts.now(whole.get() ? "part.player.whole.back" : "part.player.whole"), whole, texts.language()));
        sound.getChildren().add(button);
        if (!chapters.isEmpty()) { // beside the rest they stand in a list
            ChapterNames names = new ChapterNames(texts, player, seek, chapters);
            Touch.visible(names, whole);
            getChildren().add(1, names);
        }
        return this;
    }

    /** The way through the film, for what stands over the finger. */
    SeekBar seek() {
        return seek;
    }

    private ToggleButton toggle(String icon, String text, String id, BooleanProperty on) {
        ToggleButton button = new ToggleButton();
        button.setId(id);
        button.setGraphic(Icons.of(icon));
        button.accessibleTextProperty().bind(texts.of(text));
        button.getStyleClass().addAll("touch", "round", "player-switch");
        button.setMinWidth(USE_PREF_SIZE);
        button.selectedProperty().bindBidirectional(on);
        return button;
    }

    private static HBox group(Node... nodes) {
        HBox group = new HBox(nodes);
        group.getStyleClass().add("player-group");
        group.setAlignment(Pos.CENTER);
        return group;
    }

    private static Button named(Button button, String id) {
        button.setId(id);
        return button;
    }

    private static Label time(ObservableDoubleValue seconds, boolean whole) {
        Label label = new Label();
        label.getStyleClass().add("player-time");
        label.setMinWidth(USE_PREF_SIZE);
        label.textProperty().bind(Bindings.createStringBinding(
                () -> whole ? PlayingTime.length(seconds.get()) : PlayingTime.clock(seconds.get()), seconds));
        return label;
    }

    private Button playButton(String id) {
        StringBinding word = Bindings.createStringBinding(() -> texts.now(player.playing().get() ? "part.player.pause"
                : player.ended().get() ? "part.player.replay" : "part.player.play"), player.playing(), player.ended(), texts.language());
        Button button = named(Touch.primary("mdi2p-play", word, player::toggle), id);
        button.getStyleClass().add("player-play");
        Icon sign = (Icon) button.getGraphic();
        sign.name().bind(sign(player));
        return button;
    }

    /** The sign of what a touch would do: play, stand still, or once more. */
    static StringBinding sign(Player player) {
        return Bindings.createStringBinding(() -> player.playing().get() ? "mdi2p-pause"
                : player.ended().get() ? "mdi2r-replay" : "mdi2p-play", player.playing(), player.ended());
    }

    private ToggleButton captionsButton() {
        ToggleButton button = new ToggleButton();
        button.setId("captions");
        button.setGraphic(Icons.of("mdi2s-subtitles-outline"));
        button.textProperty().bind(texts.of("part.player.captions"));
        button.accessibleTextProperty().bind(texts.of("part.player.captions"));
        button.getStyleClass().addAll("chip", "player-captions");
        button.setMinWidth(USE_PREF_SIZE);
        // with large letters the sign alone: the row of buttons must not take a second row from the film
        button.contentDisplayProperty().bind(Bindings.createObjectBinding(() -> visit.modes().contains(Mode.LARGE)
                ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT, visit.modes()));
        button.selectedProperty().bindBidirectional(visit.captions()); // which holds the button only weakly
        return button;
    }
}
