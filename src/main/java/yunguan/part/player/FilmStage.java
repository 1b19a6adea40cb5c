package yunguan.part.player;

import javafx.beans.binding.Bindings;
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
import yunguan.shell.Surroundings;
import yunguan.ui.Touch;
import yunguan.ui.Typesetting;

/**
 * The dark place where a film is shown, as large as fits: a wide film in the middle with its captions over the
 * lower edge, an upright one at the left at full height with its captions large beside it.
 */
final class FilmStage extends Region {

    /** Where captions end, as a share of the film's height from its top. */
    private static final double CAPTIONS_END = 0.96;

    private final boolean upright;
    private final MediaView picture = new MediaView();
    private final Label caption = new Label();
    private final Button play;
    private final Node after;
    private final @Nullable Region beside;

    /**
     * @param after  what is shown over the stage when the film is over or does not play; it shows and hides itself
     * @param beside what stands beside an upright film, under its captions
     */
    FilmStage(Surroundings around, Player player, Captions captions, Node after, @Nullable Region beside) {
        this.upright = player.upright();
        this.after = after;
        this.beside = beside;
        getStyleClass().add("film-stage");
        picture.setPreserveRatio(true);
        picture.setSmooth(true);
        picture.mediaPlayerProperty().bind(player.machine());
        caption.getStyleClass().addAll("film-caption", upright ? "beside" : "over");
        caption.setWrapText(true);
        caption.setAlignment(Pos.CENTER);
        caption.setId("caption");
        var visit = around.visit();
        caption.textProperty().bind(Bindings.createStringBinding(
                () -> visit.captions().get() ? Typesetting.set(captions.at(visit.language().get(), player.position().get())) : "",
                visit.captions(), visit.language(), player.position()));
        caption.visibleProperty().bind(caption.textProperty().isNotEmpty().and(after.visibleProperty().not()));
        caption.textProperty().addListener((text, before, now) -> requestLayout());
        play = Touch.round("mdi2p-play", around.texts().of("part.player.play"), player::toggle);
        play.setId("play");
        play.getStyleClass().add("film-play");
        ((Icon) play.getGraphic()).name().bind(PlayerBar.sign(player));
        play.visibleProperty().bind(player.playing().not().and(after.visibleProperty().not()));
        getChildren().addAll(picture, caption, play);
        if (beside != null) {
            getChildren().add(beside);
        }
        getChildren().add(after);
        Hand.taps(this, (x, y) -> player.toggle());
        setMinSize(0, 0);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
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
        return width > 0 ? width * 9 / 16 : 0;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        double shape = shape();
        double filmHeight = Math.min(height, (upright ? width * 0.62 : width) / shape);
        double filmWidth = filmHeight * shape;
        double left = upright ? 0 : (width - filmWidth) / 2;
        double top = (height - filmHeight) / 2;
        picture.setFitWidth(filmWidth);
        picture.setFitHeight(filmHeight);
        picture.relocate(left, top);

        if (upright) {
            double room = width - left - filmWidth;
            double below = 0;
            if (beside != null && beside.isManaged()) {
                below = beside.prefHeight(room);
                beside.resizeRelocate(left + filmWidth, height - below, room, below);
            }
            double wide = room * 0.86;
            double high = Math.min(height - below, caption.prefHeight(wide));
            caption.resizeRelocate(left + filmWidth + (room - wide) / 2, (height - below - high) / 2, wide, high);
        } else {
            double wide = Math.min(width * 0.94, caption.prefWidth(-1)); // the dark beside the film may carry words too
            double high = Math.min(filmHeight, caption.prefHeight(wide));
            caption.resizeRelocate((width - wide) / 2, top + filmHeight * CAPTIONS_END - high, wide, high);
        }
        double size = play.prefWidth(-1);
        boolean above = !upright && caption.isVisible(); // the words stay readable while it stands still
        double free = above ? Math.max(size, caption.getLayoutY() - top) : filmHeight;
        play.resizeRelocate(left + (filmWidth - size) / 2, top + (free - size) / 2, size, size);
        after.resizeRelocate(0, 0, width, height);
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
