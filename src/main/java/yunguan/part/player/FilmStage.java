package yunguan.part.player;

import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.media.MediaPlayer;
import javafx.scene.media.MediaView;
import javafx.scene.shape.Rectangle;
import yunguan.ui.Hand;
import yunguan.ui.Icon;
import org.jspecify.annotations.Nullable;
import yunguan.shell.CaptionSize;
import yunguan.shell.Surroundings;
import yunguan.shell.Visit;
import yunguan.ui.Touch;
import yunguan.ui.Typesetting;

/**
 * The dark place where a film is shown, as large as fits: in the middle, with its captions below it where there is room and over its
 * lower edge where there is none. On a broad glass an upright one stands at the left at full height, with its captions large beside it.
 */
final class FilmStage extends Region {

    /** Where captions end, as a share of the film's height from its top. */
    private static final double CAPTIONS_END = 0.96;

    /** How much of the width an upright film takes beside its words. */
    private static final double MOST_OF_THE_WIDTH = 0.62;

    /** How much of the dark lies above a film: less than half, so that what comes over the lower edge of the glass leaves its words where they are. */
    private static final double ABOVE = 0.38;

    /** Between the film and words that stand below it, as a share of the room of the words. */
    private static final double GAP = 0.1;

    /** Two lines of captions: so much is kept free for them. */
    private static final String LINES = "国\n国";

    /** By such steps the words are drawn together. */
    private static final double EVENLY = 0.95;

    private final boolean upright;
    private final Captions captions;
    private final Visit visit;
    private final MediaView picture = new MediaView();
    private final Label caption = new Label();
    private final Label measure = new Label(LINES);
    private final Button play;
    private final Node after;
    private final @Nullable Region beside;
    private double covered;
    private final BooleanProperty makesWay = new SimpleBooleanProperty();
    private final BooleanProperty cramped = new SimpleBooleanProperty();
    // a field, because the visit, which outlives this, holds it weakly
    private final ChangeListener<CaptionSize> sized;

    /**
     * @param after  what is shown over the stage when the film is over or does not play; it shows and hides itself
     * @param tapped what a touch on the film does
     * @param beside what stands beside an upright film, under its captions; {@code null}: nothing does, and its captions stand below it
     */
    FilmStage(Surroundings around, Player player, Captions captions, Node after, Runnable tapped, @Nullable Region beside) {
        this.upright = player.upright();
        this.captions = captions;
        this.visit = around.visit();
        this.after = after;
        this.beside = beside;
        getStyleClass().add("film-stage");
        picture.setPreserveRatio(true);
        picture.setSmooth(true);
        picture.mediaPlayerProperty().bind(player.machine());
        for (Label words : new Label[] {caption, measure}) {
            words.getStyleClass().addAll("film-caption", beside != null ? "beside" : "over");
        }
        measure.setVisible(false);
        measure.setManaged(false);
        caption.setWrapText(true);
        caption.setAlignment(Pos.CENTER);
        caption.setId("caption");
        caption.textProperty().bind(Bindings.createStringBinding(
                () -> visit.captions().get() ? Typesetting.set(captions.at(visit.captionLanguage().get(), visit.language().get(), player.position().get())) : "",
                visit.captions(), visit.captionLanguage(), visit.language(), player.position()));
        sized = (size, before, now) -> size(now);
        visit.captionSize().addListener(new WeakChangeListener<>(sized));
        size(visit.captionSize().get());
        caption.visibleProperty().bind(caption.textProperty().isNotEmpty().and(after.visibleProperty().not()).and(makesWay.not()));
        caption.textProperty().addListener((text, before, now) -> requestLayout());
        WhileSeen.listens(this, () -> visit.captions().subscribe(on -> requestLayout())); // the film makes room for them, or takes it back
        play = Touch.round("mdi2p-play", around.texts().of("part.player.play"), player::toggle);
        play.setId("play");
        play.getStyleClass().add("film-play");
        ((Icon) play.getGraphic()).name().bind(PlayerBar.sign(player));
        play.visibleProperty().bind(player.playing().not().and(after.visibleProperty().not()).and(makesWay.not()).and(cramped.not()));
        getChildren().addAll(picture, measure, caption, play);
        if (beside != null) {
            getChildren().add(beside);
        }
        getChildren().add(after);
        Hand.taps(this, (x, y) -> tapped.run());
        setMinSize(0, 0);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
    }

    private void size(CaptionSize size) {
        for (Label words : new Label[] {caption, measure}) {
            words.getStyleClass().removeIf(name -> name.startsWith("size-"));
            words.getStyleClass().add("size-" + size.word());
        }
        requestLayout();
    }

    /** Whether it has made room for something larger: words and buttons over what is left of it would hide it. */
    BooleanProperty makesWay() {
        return makesWay;
    }

    /** How much of the lower edge something else lies over: words and buttons stand above it. In pixels. */
    void covered(double height) {
        if (height != covered) {
            covered = height;
            requestLayout();
        }
    }

    /** Stops showing: the view lets go of what is about to be disposed. */
    void dark() {
        picture.mediaPlayerProperty().unbind();
        picture.setMediaPlayer(null);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return width > 0 ? width * 9 / 16 + room() : 0;
    }

    /** What captions take below a film: two lines, whatever is said, so that the film does not move while it is watched. */
    private double room() {
        return beside == null && !captions.isEmpty() && visit.captions().get() ? Math.ceil(measure.prefHeight(-1) * (1 + 2 * GAP)) : 0;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        Box film = beside != null ? besideItsWords(beside, width, height) : aboveItsWords(width, height);
        picture.setFitWidth(film.wide);
        picture.setFitHeight(film.high);
        picture.relocate(film.left, film.top);
        double size = play.prefWidth(-1);
        boolean above = beside == null && caption.isVisible(); // the words stay readable while it stands still
        double bottom = Math.min(film.top + film.high, above ? Math.min(caption.getLayoutY(), height - covered) : height - covered);
        cramped.set(bottom - film.top < size); // the bar has the same button
        play.resizeRelocate(film.left + (film.wide - size) / 2, film.top + (bottom - film.top - size) / 2, size, size);
        after.resizeRelocate(0, 0, width, height - covered);
    }

    /** Where the film lies. In pixels. */
    private record Box(double left, double top, double wide, double high) { }

    private Box besideItsWords(Region controls, double width, double height) {
        // with large letters what steers it may need more than is left beside full height
        double most = Math.max(0, Math.min(width * MOST_OF_THE_WIDTH, width - controls.minWidth(-1)));
        double high = Math.min(height, most / shape());
        double wide = high * shape();
        double room = width - wide;
        double below = controls.prefHeight(room);
        controls.resizeRelocate(wide, height - covered - below, room, below);
        double line = room * 0.86;
        double free = Math.max(0, height - covered - below);
        double words = Math.min(free, caption.prefHeight(line));
        caption.resizeRelocate(wide + (room - line) / 2, (free - words) / 2, line, words);
        return new Box(0, (height - high) / 2, wide, high);
    }

    private Box aboveItsWords(double width, double height) {
        double room = room();
        double high = Math.min(height, width / shape());
        if (upright && high * shape() < width) { // it cannot fill the width, so that words below it cost it little
            high = Math.min(high, Math.max(height / 2, height - room));
        }
        double top = Math.max(0, (height - high - room) * ABOVE);
        double line = evenly(Math.min(width * 0.94, caption.prefWidth(-1))); // the dark beside the film may carry words too
        double words = Math.min(high, caption.prefHeight(line));
        double gap = room * GAP;
        double end = height - high >= room ? top + high + gap + words : Math.max(top + high * CAPTIONS_END, height - gap);
        double lowest = height - covered - (covered > 0 ? gap : 0);
        caption.resizeRelocate((width - line) / 2, Math.min(end, lowest) - words, line, words);
        return new Box((width - high * shape()) / 2, top, high * shape(), high);
    }

    /** The narrowest in which the words have as few lines as in the widest: so none of them stands alone in the last. @param most in pixels */
    private double evenly(double most) {
        double high = caption.prefHeight(most);
        double narrow = most;
        while (narrow > most / 2 && caption.prefHeight(narrow * EVENLY) <= high) {
            narrow *= EVENLY;
        }
        return Math.ceil(narrow);
    }

    /** Width by height of the film. */
    private double shape() {
        MediaPlayer machine = picture.getMediaPlayer();
        if (machine != null && machine.getMedia().getWidth() > 0 && machine.getMedia().getHeight() > 0) {
            return (double) machine.getMedia().getWidth() / machine.getMedia().getHeight();
        }
        return upright ? 9.0 / 16 : 16.0 / 9;
    }
}
