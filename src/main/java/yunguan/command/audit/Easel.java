package yunguan.command.audit;

import java.util.List;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Paints a scene with its texts and without them, again and again upon the same two canvases: a new one for every look is eight
 * megabytes that somebody has to clear away. What it has painted holds until it paints the next. Only on the JavaFX thread.
 */
final class Easel {

    private @Nullable Canvas drawn;
    private @Nullable Canvas bare;

    private record Canvas(WritableImage picture, int[] pixels) {

        static Canvas of(@Nullable Canvas before, Scene scene) {
            int width = (int) Math.ceil(scene.getWidth());
            int height = (int) Math.ceil(scene.getHeight());
            Canvas canvas = before != null && (int) before.picture.getWidth() == width && (int) before.picture.getHeight() == height
                    ? before : new Canvas(new WritableImage(width, height), new int[width * height]);
            scene.snapshot(canvas.picture);
            canvas.picture.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbPreInstance(), canvas.pixels, 0, width);
            return canvas;
        }

        Sheet sheet() {
            return new Sheet((int) picture.getWidth(), (int) picture.getHeight(), pixels);
        }
    }

    Sheet drawn(Scene scene) {
        drawn = Canvas.of(drawn, scene);
        return drawn.sheet();
    }

    /** What lies behind a text is what is seen when nothing is written. */
    Sheet without(List<Text> texts, Scene scene) {
        List<Text> hidden = texts.stream().filter(text -> text.getClip() == null).toList();
        hidden.forEach(text -> text.setClip(new Rectangle()));
        bare = Canvas.of(bare, scene);
        hidden.forEach(text -> text.setClip(null));
        return bare.sheet();
    }
}
