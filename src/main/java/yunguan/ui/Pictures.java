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
        String name = sha256 + "@" + (int) width + "x" + (int) height;
        Image known = kept.get(name);
        if (known != null) {
            then.accept(Optional.of(known));
            return;
        }
        background.run(() -> read(sha256, width, height), image -> {
            image.ifPresent(read -> keep(name, read));
            then.accept(image);
        }, missing -> then.accept(Optional.empty()));
    }

    private Optional<Image> read(String sha256, double width, double height) {
        return objects.bytes(sha256).flatMap(bytes -> {
            Image image = new Image(new ByteArrayInputStream(bytes));
            if (image.isError()) {
                return Optional.empty();
            }
            double factor = Math.max(width / image.getWidth(), height / image.getHeight());
            if (width > 0 && height > 0 && factor < 1) {
                image = new Image(new ByteArrayInputStream(bytes), Math.ceil(image.getWidth() * factor),
                        Math.ceil(image.getHeight() * factor), false, true);
            }
            return image.isError() ? Optional.empty() : Optional.of(image);
        });
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
