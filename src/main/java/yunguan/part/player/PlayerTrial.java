package yunguan.part.player;

import javafx.scene.Node;
import javafx.scene.image.PixelReader;
import javafx.scene.media.MediaView;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;
import yunguan.catalogue.Item;
import yunguan.catalogue.Lang;
import yunguan.shell.Visit;
import yunguan.task.Background;

/**
 * A player that is watched by a bench: of a film whose pictures bear their number it tells which one is seen. The number stands
 * along the upper edge, in fields from the lowest bit on, light for 1 and dark for 0. On the JavaFX thread.
 */
public final class PlayerTrial {

    /** Fields of the number. */
    public static final int BITS = 16;
    /** Width and height of a field in the film, in pixels. */
    public static final int FIELD = 40;
    /** What is seen where no picture is: no field of a number is like it. */
    public static final Color NOTHING = Color.MAGENTA;

    private final Players players;
    private final Background background;
    private final Item.Medium film;
    private final MediaView picture = new MediaView();
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

    /** As a finger that was drawn there does. */
    public void seekNear(double second) {
        if (player != null) {
            player.seekNear(second);
        }
    }

    public double position() {
        return player == null ? 0 : player.position().get();
    }

    /** Whether it plays, and nothing is wrong. */
    public boolean plays() {
        return player != null && player.playing().get() && player.trouble().get() == PlayerTrouble.NONE;
    }

    /**
     * The number that the screen shows, {@link #BITS} fields of {@link #FIELD} pixels from the left.
     *
     * @param seen a row of pixels through the middle of the fields; where there is no picture, in {@link #NOTHING}
     * @return -1 while there is none
     */
    public static int number(PixelReader seen) {
        int number = 0;
        for (int bit = 0; bit < BITS; bit++) {
            int argb = seen.getArgb(bit * FIELD + FIELD / 2, 0);
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
