package yunguan.part.player;

import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
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
import yunguan.catalogue.Item;
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

    /** Of the room beside the film, what a line of words takes; and what it may take where there is no height for one more. */
    private static final double LINE = 0.86;
    private static final double LONGEST_LINE = 0.97;

    /** Where a glass is less than so many em wide, words beside a film are no larger than those below one. */
    private static final double BROAD = 60;

    /** How much of the dark lies above a film: less than half, so that what comes over the lower edge of the glass leaves its words where they are. */
    private static final double ABOVE = 0.38;

    /** Between the film and words that stand below it, as a share of the room of the words. */
    private static final double GAP = 0.1;

    /** Of a film that hangs above, what is left at the least where words are to stand below it. */
    private static final double SMALLER = 0.75;

    /** Two lines of captions: so much is kept free for them. */
    private static final String LINES = "国\n国";

    /** Of a film, what words over it may cover before they are cut into pieces. */
    private static final double COVERED = 0.62;
    private static final int MOST_PIECES = 6;

    /** Of a film's width, what words take that say that it comes. */
    private static final double WAIT = 0.9;

    /** By such steps the words are drawn together. */
    private static final double EVENLY = 0.95;

    private final boolean upright;
    private final boolean aloft;
    private final Captions captions;
    private final Visit visit;
    private final MediaView picture = new MediaView();
    private final Label caption = new Label();
    private final Label measure = new Label(LINES);
    /** Measures what might be shown. */
    private final Label trial = new Label();
    private final ObjectProperty<Item.@Nullable Cue> said = new SimpleObjectProperty<>();
    /** In how many what is said is shown. */
    private final IntegerProperty pieces = new SimpleIntegerProperty(1);
    private final Button play;
    /** Says that the film is being made ready, where it will be. */
    private final Label wait;
    private final Node after;
    /** Whether the words of an upright film stand beside it. */
    private final boolean sideways;
    private final @Nullable Region beside;
    private double covered;
    private final BooleanProperty makesWay = new SimpleBooleanProperty();
    private final BooleanProperty cramped = new SimpleBooleanProperty();
    // a field, because the visit, which outlives this, holds it weakly
    private final ChangeListener<CaptionSize> sized;

    /**
     * @param after  what is shown over the stage when the film is over or does not play; it shows and hides itself
     * @param tapped what a touch on the film does
     * @param beside what stands beside an upright film on a broad glass, under its captions; {@code null}: nothing does
     * @param aloft  whether it is seen above the reach of hands: then it has nothing to be touched, and what is shown after it stands elsewhere
     */
    FilmStage(Surroundings around, Player player, Captions captions, Node after, Runnable tapped, @Nullable Region beside, boolean aloft) {
        this.upright = player.upright();
        this.aloft = aloft;
        this.captions = captions;
        this.visit = around.visit();
        this.after = after;
        this.beside = beside;
        sideways = upright && !around.scale().portrait();
        getStyleClass().add("film-stage");
        picture.setPreserveRatio(true);
        picture.setSmooth(true);
        picture.mediaPlayerProperty().bind(player.machine());
        for (Label words : new Label[] {caption, measure, trial}) {
            words.getStyleClass().addAll("film-caption", sideways ? "beside" : "over");
        }
        if (sideways && around.scale().width() < BROAD * around.scale().text()) {
            caption.getStyleClass().add("small-glass");
            trial.getStyleClass().add("small-glass");
        }
        measure.setVisible(false);
        measure.setManaged(false);
        trial.setVisible(false);
        trial.setManaged(false);
        trial.setWrapText(true);
        caption.setWrapText(true);
        caption.setAlignment(Pos.CENTER);
        caption.setId("caption");
        said.bind(Bindings.createObjectBinding(
                () -> visit.captions().get() ? captions.cueAt(visit.captionLanguage().get(), visit.language().get(), player.position().get()).orElse(null) : null,
                visit.captions(), visit.captionLanguage(), visit.language(), player.position()));
        caption.textProperty().bind(Bindings.createStringBinding(() -> shown(said.get(), player.position().get()), said, pieces, player.position()));
        said.addListener((words, before, now) -> requestLayout());
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
        play.visibleProperty().bind(player.playing().not().and(player.preparing().not()).and(after.visibleProperty().not()).and(makesWay.not()).and(cramped.not()));
        wait = Touch.label(Bindings.when(player.preparing()).then(around.texts().of("part.player.soundless.wait")).otherwise(around.texts().of("part.player.opening")), "film-wait");
        wait.visibleProperty().bind(player.preparing().or(player.opening()).and(after.visibleProperty().not()).and(makesWay.not()));
        getChildren().addAll(picture, measure, trial, caption, wait);
        if (aloft) {
            getStylesheets().add(PlayerPane.sheet());
        } else {
            getChildren().add(play); // keys come to it before what stands beside the film
            Hand.taps(this, (x, y) -> tapped.run());
        }
        if (beside != null) {
            getChildren().add(beside);
        }
        if (!aloft) {
            getChildren().add(after);
        }
        setMinSize(0, 0);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
    }

    private String shown(Item.@Nullable Cue cue, double second) {
        if (cue == null) {
            return "";
        }
        return Typesetting.set(pieces.get() == 1 ? cue.text()
                : CaptionPieces.at(CaptionPieces.of(cue.text(), pieces.get()), (second - cue.start()) / Math.max(0.001, cue.stop() - cue.start())));
    }

    /** What has more lines than there is room for is shown in pieces, one after the other. @param line of the words, at the most @param high that they may be; both in pixels */
    private void cut(double line, double high) {
        Item.Cue cue = said.get();
        int into = 1;
        while (cue != null && into < MOST_PIECES && CaptionPieces.of(cue.text(), into).stream().anyMatch(piece -> {
            trial.setText(Typesetting.set(piece));
            return trial.prefHeight(line) > high;
        })) {
            into++;
        }
        pieces.set(into);
    }

    private void size(CaptionSize size) {
        for (Label words : new Label[] {caption, measure, trial}) {
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
        return !sideways && !captions.isEmpty() && visit.captions().get() ? Math.ceil(measure.prefHeight(-1) * (1 + 2 * GAP)) : 0;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        Box film = sideways ? besideItsWords(width, height) : aboveItsWords(width, height);
        picture.setFitWidth(film.wide);
        picture.setFitHeight(film.high);
        picture.relocate(film.left, film.top);
        double size = play.prefWidth(-1);
        boolean above = !sideways && caption.isVisible(); // the words stay readable while it stands still
        double bottom = Math.min(film.top + film.high, above ? Math.min(caption.getLayoutY(), height - covered) : height - covered);
        cramped.set(bottom - film.top < size); // the bar has the same button
        play.resizeRelocate(film.left + (film.wide - size) / 2, film.top + (bottom - film.top - size) / 2, size, size);
        double room = film.wide * WAIT;
        double words = wait.prefHeight(room);
        wait.resizeRelocate(film.left + (film.wide - room) / 2, film.top + Math.max(0, (bottom - film.top - words) / 2), room, words);
        if (!aloft) {
            after.resizeRelocate(0, 0, width, height - covered);
        }
    }

    /** Where the film lies. In pixels. */
    private record Box(double left, double top, double wide, double high) { }

    private Box besideItsWords(double width, double height) {
        // with large letters what steers it may need more than is left beside full height
        double most = Math.max(0, Math.min(width * MOST_OF_THE_WIDTH, width - (beside == null ? 0 : beside.minWidth(-1))));
        double high = Math.min(height, most / shape());
        double wide = high * shape();
        double room = width - wide;
        double below = 0;
        if (beside != null) {
            below = beside.prefHeight(room);
            beside.resizeRelocate(wide, height - covered - below, room, below);
        }
        double free = Math.max(0, height - covered - below);
        double line = room * LINE;
        if (caption.prefHeight(line) > free) {
            line = room * LONGEST_LINE;
        }
        cut(room * LONGEST_LINE, free);
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
        if (aloft) {
            high = Math.min(high, Math.max(high * SMALLER, height - room)); // and where it hangs, a little
        }
        double top = Math.max(0, (height - high - room) * ABOVE);
        cut(width * 0.94, Math.min(height - covered, Math.max(measure.prefHeight(-1), high * COVERED)));
        double line = evenly(Math.min(width * 0.94, caption.prefWidth(-1))); // the dark beside the film may carry words too
        double words = Math.min(height, caption.prefHeight(line)); // in large letters they may need more than a small film has
        double gap = room * GAP;
        double end = height - high >= room ? top + high + gap + words : Math.max(top + high * CAPTIONS_END, height - gap);
        double lowest = height - covered - (covered > 0 ? gap : 0);
        caption.resizeRelocate((width - line) / 2, Math.max(0, Math.min(end, lowest) - words), line, words);
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
