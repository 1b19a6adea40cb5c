package yunguan.part.player;

import java.util.List;
import java.util.Objects;
import javafx.animation.PauseTransition;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.event.EventHandler;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import yunguan.catalogue.Card;
import yunguan.catalogue.Item;
import yunguan.shell.Mode;
import yunguan.shell.Surroundings;
import yunguan.ui.CardTile;
import yunguan.ui.FillingColumn;
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
    /** Where the film hangs elsewhere, so much of the glass's width is as high as what is chosen, or seen after it, at the most. */
    private static final double AFTER = 0.4;
    /** Of the film, in millimetres on the glass, at the least: two lines of captions in large letters. */
    private static final double FILM_MM = 88;

    /** Width of what is being spoken of, over the film, in pixels of the design. */
    private static final double MOMENT = 1100;

    private final Surroundings around;
    private final Player player;
    private final BooleanProperty whole;
    private final BooleanProperty controls;
    private final FilmStage stage;
    /** Whether the film is seen above the reach of hands, and what steers it alone is here. */
    private final boolean aloft;
    private final TouchScroll afterwards;
    private final PlayerBar bar;
    private final @Nullable VBox beside;
    private final StackPane band = new StackPane();
    private final PlayerChoices choices;
    private final TouchScroll choosable;
    private final SeekBubble bubble;
    private final VBox ending = new VBox();
    private final PauseTransition patience = new PauseTransition(PATIENCE);
    private final EventHandler<KeyEvent> pressed = key -> stay();
    private final EventHandler<MouseEvent> released = touch -> lifted();
    private Subscription watching;
    private @Nullable LookPanel look;
    private double least;

    /**
     * @param preview small pictures of the film, or {@code null}
     * @param next    what one might see instead or afterwards; may be empty
     * @param glass   whether the film has all of it; {@code null}: it never does
     */
    public PlayerPane(Surroundings around, Player player, List<Item.Chapter> chapters, Captions captions, Item.@Nullable Preview preview,
                      List<Card> next, @Nullable WholeGlass glass) {
        this.around = around;
        this.player = player;
        WholeGlass all = glass == null ? new WholeGlass() : glass;
        whole = all.taken();
        controls = all.steered();
        getStyleClass().add("player-pane");
        getStylesheets().add(sheet());
        BooleanProperty choosing = new SimpleBooleanProperty();
        bar = new PlayerBar(around, player, chapters, !captions.isEmpty(), "play-pause").choosing(choosing);
        aloft = glass != null && glass.hangs() && around.aloft();
        if (glass != null && !aloft) {
            bar.whole(whole);
        }
        // with large letters on a small glass what steers it would leave nothing of the film beside it: there it lies below
        beside = player.upright() && !around.scale().portrait() && !around.narrow() ? new VBox(band, bar) : null;
        BooleanBinding well = player.trouble().isEqualTo(PlayerTrouble.NONE);
        Touch.visible(bar, beside != null ? well : well.and(controls.or(whole.not())));
        choices = new PlayerChoices(around, player, captions.tags(), choosing);
        choosable = new TouchScroll(choices);
        choosable.getStyleClass().add("on-surface");
        Touch.visible(choosable, choosing);
        bubble = new SeekBubble(around, chapters, preview, around.scale().px(PREVIEW));
        afterwards = after(next);
        stage = new FilmStage(around, player, captions, afterwards, this::tapped, beside, aloft);
        getChildren().add(aloft ? afterwards : stage);
        all.aloft().set(aloft ? stage : null);
        if (aloft) {
            whole.set(false); // it has more room where it is
        }
        Touch.visible(band, new SimpleBooleanProperty(false));
        if (beside == null) {
            getChildren().addAll(band, bar);
        }
        getChildren().addAll(choosable, bubble);
        setMinSize(0, 0);
        bar.seek().dragged().addListener((share, before, now) -> drags());
        patience.setOnFinished(event -> {
            if (player.playing().get() && !choosing.get() && bar.seek().draggedTo() < 0) {
                controls.set(false);
            }
        });
        choosing.addListener((open, before, now) -> stay());
        watching = Subscription.combine(whole.subscribe(is -> stay()), player.playing().subscribe(now -> stay()), sceneProperty().subscribe(this::listens));
    }

    /** Whoever touches or presses anything on the glass is there: what steers the film comes, or stays. */
    private void listens(@Nullable Scene before, @Nullable Scene now) {
        if (before != null) {
            before.removeEventFilter(KeyEvent.KEY_PRESSED, pressed);
            before.removeEventFilter(MouseEvent.MOUSE_RELEASED, released);
        }
        if (now != null) {
            now.addEventFilter(KeyEvent.KEY_PRESSED, pressed);
            now.addEventFilter(MouseEvent.MOUSE_RELEASED, released);
        }
    }

    /** Shows the controls; in full frame, while it plays, for some seconds. Who wants stillness keeps them. */
    private void stay() {
        controls.set(true);
        patience.stop();
        if (whole.get() && player.playing().get() && !still()) {
            patience.playFromStart();
        }
        requestLayout();
    }

    private boolean still() {
        return around.visit().modes().contains(Mode.STILL);
    }

    private void lifted() {
        if (controls.get()) {
            stay();
        }
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
        bubble.stand(above.getX(), above.getY(), getWidth(), aloft ? Double.NEGATIVE_INFINITY : 0); // where the film hangs elsewhere it may stand out above
    }

    /** What is being spoken of: it lies above the bar while the film has all of the glass, comes with the controls and goes with them. */
    public void band(Node moment) {
        band.getChildren().setAll(moment);
        Touch.visible(band, whole.and(controls).and(choosable.visibleProperty().not()).and(moment.visibleProperty()));
        band.managedProperty().addListener((managed, before, now) -> requestLayout());
    }

    /** Shows keys for looking in what is said, over the film, while somebody types. */
    public void looks(TranscriptModel model, BooleanProperty typing) {
        watching = Subscription.combine(watching, typing.subscribe(types -> look(model, typing)));
    }

    /** It is never lower than this, nor lower than the keys while somebody types. @param pixels how high */
    public void keeps(double pixels) {
        least = pixels;
        setMinHeight(USE_COMPUTED_SIZE);
    }

    @Override
    protected double computeMinHeight(double width) {
        // of the film itself something is seen, however much room what steers it takes in large letters
        if (aloft) {
            return Math.max(steered(width, around.scale().width() * AFTER / 3), look == null ? 0 : look.prefHeight(width)); // each scrolls
        }
        double lowest = Math.max(least, around.scale().mm(FILM_MM) + (beside != null || !bar.isManaged() ? 0 : bar.prefHeight(width)));
        return look == null ? lowest : Math.max(lowest, look.prefHeight(width));
    }

    /** What is needed where the film itself hangs elsewhere: the bar, and above it what one chooses, or sees when the film is over. @param most of that, in pixels */
    private double steered(double width, double most) {
        double more = choosable.isManaged() ? choices.prefHeight(width) : afterwards.isManaged() ? most : 0;
        return (bar.isManaged() ? bar.prefHeight(width) : 0) + Math.min(more, most);
    }

    /** Whether it wants the room of what stands beside it: where the film hangs elsewhere, and somebody chooses how it runs. */
    public ObservableBooleanValue spreads() {
        return aloft ? choosable.visibleProperty() : new SimpleBooleanProperty(false);
    }

    private void look(TranscriptModel model, BooleanProperty typing) {
        stage.makesWay().set(typing.get() && !aloft);
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
        if (aloft) {
            return Math.max(computeMinHeight(width), steered(width, around.scale().width() * AFTER));
        }
        return stage.prefHeight(width) + (beside != null || !bar.isManaged() ? 0 : bar.prefHeight(width));
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        double below = beside != null || !bar.isManaged() ? 0 : Math.min(height, bar.prefHeight(width));
        boolean over = whole.get() && beside == null && !still();
        double foot = foot();
        double chosen = choosable.isManaged() ? Math.min(height - below, choices.prefHeight(width)) : 0;
        double wide = Math.min(width, around.scale().px(MOMENT));
        double spoken = beside != null || !band.isManaged() ? 0 : band.prefHeight(wide);
        stage.covered(aloft ? 0 : foot + (over ? below + spoken : 0) + chosen); // whoever chooses how captions are wants to see them
        double typed = look == null ? 0 : Math.min(height, look.prefHeight(width)); // the film makes room for the keys
        if (aloft) {
            afterwards.resizeRelocate(0, 0, width, height - below);
        } else {
            stage.resizeRelocate(0, 0, width, look != null ? height - typed : over ? height + foot : height + foot - below - spoken);
        }
        if (beside == null) {
            bar.resizeRelocate(0, height - below, width, below);
            band.resizeRelocate((width - wide) / 2, height - below - spoken, wide, spoken);
        }
        if (choosable.isManaged()) {
            choosable.resizeRelocate(0, height - below - chosen, width, chosen);
        }
        if (look != null) {
            look.resizeRelocate(0, height - typed, width, typed);
        }
    }

    /** In full frame the film keeps all of the glass, and the foot of the hall lies over it: how high, in pixels. Where nothing comes and goes by itself it lies below. */
    private double foot() {
        Scene scene = getScene();
        return scene == null || !whole.get() || still() ? 0 : Math.max(0, scene.getHeight() - localToScene(0, getHeight()).getY());
    }

    static String sheet() {
        return Objects.requireNonNull(PlayerPane.class.getResource("player.css")).toExternalForm();
    }

    /** Offers something more when the film is over, before what one might see next. */
    public void offers(Node node) {
        ending.getChildren().add(node);
        Touch.visible(ending, player.ended().and(node.visibleProperty()));
    }

    private TouchScroll after(List<Card> next) {
        BooleanBinding troubled = player.trouble().isNotEqualTo(PlayerTrouble.NONE);
        VBox page = new FillingColumn(new PlayerTroubleBox(around, player));
        page.getStyleClass().add("film-after");
        page.setAlignment(Pos.CENTER);
        var replay = Touch.button("mdi2r-replay", around.texts().of("part.player.replay"), player::play);
        replay.setId("replay");
        Touch.visible(replay, troubled.not());
        ending.setAlignment(Pos.CENTER);
        ending.setManaged(false);
        page.getChildren().addAll(replay, ending);
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
        watching.unsubscribe();
        listens(getScene(), null);
        stage.dark();
    }
}
