package yunguan.command.tour;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/** Takes the pictures of a walk, with what there is to read on them. */
final class Camera {

    private final Scene scene;
    private final Sight sight;
    private final Album album;
    private final Repose repose;

    Camera(Scene scene, Sight sight, Album album, Repose repose) {
        this.scene = scene;
        this.sight = sight;
        this.album = album;
        this.repose = repose;
    }

    /** Keeps what is to be seen, as soon as it rests, under a name. A film never rests: it is taken as it runs. */
    void photographs(String name) {
        String restless = repose.comes();
        String page = album.keep(name, picture(), Finger.onScreen(sight::textsOfTheRoom), Finger.onScreen(sight::cutOff),
                Finger.onScreen(() -> sight.styled("trouble").or(() -> sight.node("band-pack_refused")).isPresent()));
        if (!restless.isEmpty()) {
            album.isWrong(page + ": " + restless);
        }
    }

    private BufferedImage picture() {
        WritableImage seen = Finger.onScreen(() -> scene.snapshot(null));
        int width = (int) seen.getWidth();
        int height = (int) seen.getHeight();
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        int[] pixels = ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
        seen.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return picture;
    }
}
