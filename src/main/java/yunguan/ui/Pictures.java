package yunguan.ui;

import java.io.ByteArrayInputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.image.Image;
import yunguan.store.ObjectStore;
import yunguan.task.Background;

/** Reads pictures off the screen, at the size in which they are shown, and keeps the last ones. */
public final class Pictures {

    /** What is kept may take this many pixels: 16 million are 64 MB. */
    private static final long KEPT_PIXELS = 16_000_000;

    private final ObjectStore objects;
    private final Background background;
    private final Map<String, Image> kept = new LinkedHashMap<>(64, 0.75f, true);
    private long pixels;
    private int forgotten;

    public Pictures(ObjectStore objects, Background background) {
        this.objects = objects;
        this.background = background;
    }

    /**
     * Loads a picture so that it covers a box, and hands it over on the JavaFX thread; nothing where it is missing or broken.
     *
     * @param width  of the box in pixels; 0 for the picture's own size
     * @param height of the box in pixels; 0 for the picture's own size
     */
    public void load(String sha256, double width, double height, Consumer<Optional<Image>> then) {
        load(sha256, width, height, false, then);
    }

    /**
     * Loads a picture so that it lies whole within a box, one to one where it is larger, and hands it over on the JavaFX thread.
     *
     * @param width  of the box in pixels
     * @param height of the box in pixels
     */
    public void loadWithin(String sha256, double width, double height, Consumer<Optional<Image>> then) {
        load(sha256, width, height, true, then);
    }

    private void load(String sha256, double width, double height, boolean within, Consumer<Optional<Image>> then) {
        String name = sha256 + (within ? "<" : "@") + (int) width + "x" + (int) height;
        Image known = kept.get(name);
        if (known != null) {
            then.accept(Optional.of(known));
            return;
        }
        int asked = forgotten;
        background.run(() -> read(sha256, width, height, within), image -> {
            if (asked == forgotten) { // what was asked for before comes too late to be kept
                image.ifPresent(read -> keep(name, read));
            }
            then.accept(image);
        }, missing -> then.accept(Optional.empty()));
    }

    private Optional<Image> read(String sha256, double width, double height, boolean within) {
        return objects.bytes(sha256).flatMap(bytes -> {
            Image image = new Image(new ByteArrayInputStream(bytes));
            if (image.isError()) {
                return Optional.empty();
            }
            double across = width / image.getWidth();
            double down = height / image.getHeight();
            double factor = within ? Math.min(across, down) : Math.max(across, down);
            if (width > 0 && height > 0 && factor < 1) {
                return Optional.of(Minified.of(image, side(image.getWidth() * factor, within), side(image.getHeight() * factor, within)));
            }
            return Optional.of(image);
        });
    }

    private static int side(double pixels, boolean within) {
        return (int) (within ? Math.max(1, Math.floor(pixels + 1e-6)) : Math.ceil(pixels - 1e-6));
    }

    /** Keeps none any more: the next visitor's pictures are read anew. To be called on the JavaFX thread. */
    public void forget() {
        kept.clear();
        pixels = 0;
        forgotten++;
    }

    private void keep(String name, Image image) {
        if (kept.put(name, image) == null) {
            pixels += area(image);
        }
        var oldest = kept.entrySet().iterator();
        while (pixels > KEPT_PIXELS && kept.size() > 1 && oldest.hasNext()) {
            pixels -= area(oldest.next().getValue());
            oldest.remove();
        }
    }

    private static long area(Image image) {
        return (long) (image.getWidth() * image.getHeight());
    }
}
