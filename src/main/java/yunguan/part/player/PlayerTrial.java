package yunguan.part.player;

import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.media.MediaView;
import org.jspecify.annotations.Nullable;
import yunguan.catalogue.Item;
import yunguan.catalogue.Lang;
import yunguan.shell.Visit;
import yunguan.task.Background;

/**
 * A player that is watched by a bench: of a film whose pictures bear their number it reads which one is seen. The number stands
 * along the upper edge, in fields from the lowest bit on, light for 1 and dark for 0. On the JavaFX thread.
 */
public final class PlayerTrial {

    /** Fields of the number. */
    public static final int BITS = 16;
    /** Width and height of a field in the film, in pixels. */
    public static final int FIELD = 40;

    private final Players players;
    private final Background background;
    private final Item.Medium film;
    private final MediaView picture = new MediaView();
    private @Nullable WritableImage strip;
    private @Nullable Player player;

    public PlayerTrial(Players players, Background background, Item.Medium film) {
        this.players = players;
        this.background = background;
        this.film = film;
    }

    /** What is to be seen, in the film's own size. */
    public Node node() {
        return picture;
    }

    /** Opens it and plays at once, as a touch on a tile does. */
    public void open() {
        Player opened = players.open(background, new Visit(Lang.HANS, 0.5, 1), film, 0);
        player = opened;
        picture.mediaPlayerProperty().bind(opened.machine());
        opened.play();
    }

    public void seek(double second) {
        if (player != null) {
            player.seek(second);
        }
    }

    public double position() {
        return player == null ? 0 : player.position().get();
    }

    /** Whether it plays, and nothing is wrong. */
    public boolean plays() {
        return player != null && player.playing().get() && player.trouble().get() == PlayerTrouble.NONE;
    }

    /** The number of the picture that is seen; -1 while there is none. */
    public int number() {
        if (picture.getMediaPlayer() == null) {
            return -1;
        }
        SnapshotParameters there = new SnapshotParameters();
        there.setViewport(new Rectangle2D(0, 0, BITS * FIELD, FIELD));
        there.setFill(javafx.scene.paint.Color.MAGENTA);
        WritableImage seen = picture.snapshot(there, strip);
        strip = seen;
        PixelReader pixels = seen.getPixelReader();
        int number = 0;
        for (int bit = 0; bit < BITS; bit++) {
            int argb = pixels.getArgb(bit * FIELD + FIELD / 2, FIELD / 2);
            int green = argb >> 8 & 0xFF;
            if (Math.abs((argb >> 16 & 0xFF) - green) > 60) {
                return -1; // no picture yet
            }
            number |= green > 127 ? 1 << bit : 0;
        }
        return number;
    }

    public void close() {
        picture.mediaPlayerProperty().unbind();
        picture.setMediaPlayer(null);
        if (player != null) {
            player.dispose();
            player = null;
        }
    }
}
