package yunguan.part.player;

import java.util.List;
import java.util.Objects;
import javafx.animation.PauseTransition;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import yunguan.catalogue.Card;
import yunguan.catalogue.Item;
import yunguan.shell.Mode;
import yunguan.shell.Surroundings;
import yunguan.ui.CardTile;
import yunguan.ui.Touch;
import yunguan.ui.TouchScroll;

/**
 * A film with its captions and all that steers it. When it is over, or does not play, it says what else there
 * is to see; it never goes on to another film by itself.
 */
public final class PlayerPane extends Region {

    /** In full frame the controls go when nobody has touched the film for so long. */
    private static final Duration PATIENCE = Duration.seconds(4);
    /** Width of the picture over a dragging finger, in pixels of the design. */
    private static final double PREVIEW = 320;

    private final Surroundings around;
    private final Player player;
    private final BooleanProperty whole;
    private final FilmStage stage;
    private final PlayerBar bar;
    private final boolean beside;
    private final PlayerChoices choices;
    private final TouchScroll choosable;
    private final SoundlessBand soundless;
    private final SeekBubble bubble;
    private final BooleanProperty controls = new SimpleBooleanProperty(true);
    private final PauseTransition patience = new PauseTransition(PATIENCE);
    private @Nullable LookPanel look;

    /**
     * @param preview small pictures of the film, or {@code null}
     * @param next    what one might see instead or afterwards; may be empty
     * @param alone   whether the film stands alone on the glass; {@code null}: it never does
     */
    public PlayerPane(Surroundings around, Player player, List<Item.Chapter> chapters, Captions captions, Item.@Nullable Preview preview,
                      List<Card> next, @Nullable BooleanProperty alone) {
        this.around = around;
        this.player = player;
        whole = alone == null ? new SimpleBooleanProperty() : alone;
        getStyleClass().add("player-pane");
        getStylesheets().add(sheet());
        BooleanProperty choosing = new SimpleBooleanProperty();
        bar = new PlayerBar(around, player, chapters, !captions.isEmpty(), "play-pause").choosing(choosing);
        if (alone != null) {
            bar.whole(whole);
        }
        beside = player.upright() && !around.scale().portrait();
        Touch.visible(bar, player.trouble().isEqualTo(PlayerTrouble.NONE).and(controls.or(whole.not())));
        choices = new PlayerChoices(around, player, captions.tags(), choosing);
        choosable = new TouchScroll(choices);
        choosable.getStyleClass().add("on-surface");
        Touch.visible(choosable, choosing);
        soundless = new SoundlessBand(around, player);
        bubble = new SeekBubble(around, chapters, preview, around.scale().px(PREVIEW));
        stage = new FilmStage(around, player, captions, after(around, player, next), this::tapped, beside ? bar : null);
        getChildren().add(stage);
        if (!beside) {
            getChildren().add(bar);
        }
        getChildren().addAll(soundless, choosable, bubble);
        setMinSize(0, 0);
        bar.seek().dragged().addListener((share, before, now) -> drags());
        patience.setOnFinished(event -> {
            if (player.playing().get() && !choosing.get() && bar.seek().draggedTo() < 0) {
                controls.set(false);
            }
        });
        whole.addListener((now, before, is) -> stay());
        player.playing().addListener((playing, before, now) -> stay());
        choosing.addListener((open, before, now) -> stay());
        addEventFilter(MouseEvent.MOUSE_RELEASED, event -> {
            if (controls.get()) {
                stay();
            }
        });
        stay();
    }

    /** Shows the controls; in full frame, while it plays, for some seconds. Who wants stillness keeps them. */
    private void stay() {
        controls.set(true);
        patience.stop();
        if (whole.get() && !beside && player.playing().get() && !around.visit().modes().contains(Mode.STILL)) {
            patience.playFromStart();
        }
        requestLayout();
    }

    private void tapped() {
        if (whole.get() && !controls.get()) {
            stay(); // the first touch brings the controls, and does nothing else
        } else {
            player.toggle();
        }
    }

    private void drags() {
        double second = bar.seek().draggedTo();
        if (second < 0) {
            bubble.setVisible(false);
            return;
        }
        bubble.show(second);
        Point2D above = sceneToLocal(bar.seek().localToScene(bar.seek().thumbAt(), 0));
        bubble.stand(above.getX(), above.getY(), getWidth());
    }

    /** Shows keys for looking in what is said, over the film, while somebody types. */
    public void looks(TranscriptModel model, BooleanProperty typing) {
        typing.addListener((types, before, now) -> look(model, typing));
        look(model, typing);
    }

    private void look(TranscriptModel model, BooleanProperty typing) {
        stage.makesWay().set(typing.get());
        if (look == null && typing.get()) {
            look = new LookPanel(around, model, typing);
            getChildren().add(look);
        } else if (look != null && !typing.get()) {
            getChildren().remove(look);
            look = null;
        }
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return stage.prefHeight(width) + (beside || !bar.isManaged() ? 0 : bar.prefHeight(width));
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        double below = beside || !bar.isManaged() ? 0 : Math.min(height, bar.prefHeight(width));
        boolean over = whole.get() && !beside;
        double chosen = choosable.isManaged() ? Math.min(height - below, choices.prefHeight(width)) : 0;
        stage.covered((over ? below : 0) + chosen); // whoever chooses how captions are wants to see them
        double typed = look == null ? 0 : Math.min(height, look.prefHeight(width)); // the film makes room for the keys
        stage.resizeRelocate(0, 0, width, look != null ? height - typed : over ? height : height - below);
        if (!beside) {
            bar.resizeRelocate(0, height - below, width, below);
        }
        if (soundless.isManaged()) {
            soundless.resizeRelocate(0, 0, width, soundless.prefHeight(width));
        }
        if (choosable.isManaged()) {
            choosable.resizeRelocate(0, height - below - chosen, width, chosen);
        }
        if (look != null) {
            look.resizeRelocate(0, height - typed, width, typed);
        }
    }

    static String sheet() {
        return Objects.requireNonNull(PlayerPane.class.getResource("player.css")).toExternalForm();
    }

    private static TouchScroll after(Surroundings around, Player player, List<Card> next) {
        BooleanBinding troubled = player.trouble().isNotEqualTo(PlayerTrouble.NONE);
        VBox page = new VBox(new PlayerTroubleBox(around, player));
        page.getStyleClass().add("film-after");
        page.setAlignment(Pos.CENTER);
        var replay = Touch.button("mdi2r-replay", around.texts().of("part.player.replay"), player::play);
        replay.setId("replay");
        Touch.visible(replay, troubled.not());
        page.getChildren().add(replay);
        if (!next.isEmpty()) {
            FlowPane tiles = new FlowPane();
            tiles.getStyleClass().add("cards");
            tiles.setAlignment(Pos.CENTER);
            tiles.setRowValignment(VPos.TOP);
            for (Card card : next) {
                CardTile tile = PlayableTile.brief(around, card, around.scale().px(300));
                tile.setId("next-" + card.id());
                tiles.getChildren().add(tile);
            }
            page.getChildren().addAll(Touch.label(around.texts().of("part.player.next"), "film-next"), tiles);
        }
        TouchScroll scroll = new TouchScroll(page);
        scroll.getStyleClass().add("film-over");
        scroll.setFitToHeight(true);
        Touch.visible(scroll, player.ended().or(troubled));
        return scroll;
    }

    /** Stops showing; call it before the player is disposed. */
    public void dark() {
        patience.stop();
        stage.dark();
    }
}
