package yunguan.part.surface;

import java.nio.IntBuffer;
import javafx.geometry.Rectangle2D;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** A place on the screen that is drawn pixel by pixel, one to one: when it is dirty, and at most once a pulse. */
public final class Surface extends Region {

    /** Draws into the pixels of the whole surface, row by row. */
    @FunctionalInterface
    public interface Painter {
        void paint(int[] pixels, int width, int height);
    }

    private final Painter painter;
    private final ImageView view = new ImageView();
    private @Nullable PixelBuffer<IntBuffer> buffer;
    private boolean dirty = true;

    public Surface(Painter painter) {
        this.painter = painter;
        view.setSmooth(false);
        getChildren().add(view);
        setMinSize(0, 0);
    }

    /** What it shows has changed: it is drawn with the next pulse. */
    public void dirty() {
        dirty = true;
        requestLayout();
    }

    /** Gives the memory back. */
    public void forget() {
        buffer = null;
        view.setImage(null);
    }

    @Override
    protected void layoutChildren() {
        int width = (int) Math.floor(getWidth());
        int height = (int) Math.floor(getHeight());
        if (width < 1 || height < 1 || getScene() == null) {
            return;
        }
        if (buffer == null || buffer.getWidth() != width || buffer.getHeight() != height) {
            buffer = new PixelBuffer<>(width, height, IntBuffer.allocate(width * height), PixelFormat.getIntArgbPreInstance());
            view.setImage(new WritableImage(buffer));
            dirty = true;
        }
        if (dirty) {
            dirty = false;
            buffer.updateBuffer(pixels -> {
                painter.paint(pixels.getBuffer().array(), width, height);
                return new Rectangle2D(0, 0, width, height);
            });
        }
    }
}
