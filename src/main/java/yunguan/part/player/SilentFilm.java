package yunguan.part.player;

import java.time.Duration;
import javafx.scene.layout.Region;
import javafx.scene.media.MediaPlayer;
import javafx.scene.media.MediaView;
import javafx.scene.shape.Rectangle;
import yunguan.catalogue.Item;
import yunguan.catalogue.Lang;
import yunguan.shell.Mode;
import yunguan.shell.Visit;
import yunguan.task.Background;

/** A piece of a film without its sound, whole within its box. It is not seen until its first picture is there; whoever made it must dispose of it. */
public final class SilentFilm extends Region {

    /** Less than it is seen: after that nobody would hear that it does not play, and the next one would wait as long. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /** By then a picture has come, in seconds. */
    private static final double BEGUN = 0.05;

    private final Player player;
    private final MediaView picture = new MediaView();

    /**
     * Begins to play as soon as it can.
     *
     * @param from   seconds
     * @param fails  told once why, when it does not play; it shows nothing then
     */
    public SilentFilm(Players players, Background background, Item.Medium film, double from, java.util.function.Consumer<PlayerTrouble> fails) {
        Visit nobody = new Visit(Lang.HANS, 0, 0);
        nobody.modes().add(Mode.SILENT);
        player = players.open(background, nobody, film, from, PATIENCE);
        getStyleClass().add("silent-film");
        picture.setPreserveRatio(true);
        picture.mediaPlayerProperty().bind(player.machine());
        getChildren().add(picture);
        setVisible(false);
        setMouseTransparent(true);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        double begins = Math.max(0, from - EntryPoints.LEAD) + BEGUN; // its clock would wait for the very second, of which nobody here has heard
        player.machine().subscribe(media -> {
            if (media != null) {
                media.currentTimeProperty().addListener((time, before, now) -> {
                    if (now.toSeconds() > begins) {
                        setVisible(true);
                    }
                });
            }
        });
        player.trouble().addListener((trouble, before, now) -> {
            setVisible(false);
            fails.accept(now);
        });
        player.play();
    }

    /** Whether its picture moves. */
    public boolean plays() {
        return player.playing().get() && isVisible();
    }

    /** Ends it for good. */
    public void dispose() {
        picture.mediaPlayerProperty().unbind();
        picture.setMediaPlayer(null);
        player.dispose();
    }

    @Override
    protected void layoutChildren() {
        MediaPlayer machine = picture.getMediaPlayer();
        double wide = machine == null ? 0 : machine.getMedia().getWidth();
        double high = machine == null ? 0 : machine.getMedia().getHeight();
        double shape = wide > 0 && high > 0 ? wide / high : player.upright() ? 9.0 / 16 : 16.0 / 9;
        double width = Math.min(getWidth(), getHeight() * shape);
        picture.setFitWidth(width);
        picture.setFitHeight(width / shape);
        picture.relocate(Math.floor((getWidth() - width) / 2), Math.floor((getHeight() - width / shape) / 2));
    }
}
