package yunguan.ui;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import yunguan.settings.Key;
import yunguan.settings.Settings;
import yunguan.task.Background;

/** The hall's own sign, read off the screen at the size in which it is shown. One that is missing or broken is not there, and the log says why. */
public final class HallSign extends StackPane {

    /** More than any sign needs, in bytes. */
    private static final long MOST = 20L << 20;
    /** A sign is at most so many times as wide as it is high. */
    private static final double BROADEST = 4;

    /** @param height in pixels */
    public HallSign(Settings settings, Background background, double height) {
        getStyleClass().add("hall-sign");
        setId("hall-sign");
        setManaged(false);
        setVisible(false);
        settings.logo().ifPresent(file -> background.run(() -> read(file, height), this::show, broken -> missing(settings, broken)));
    }

    private static Image read(Path file, double height) throws IOException {
        Image image = new Image(new ByteArrayInputStream(bytes(file)), height * BROADEST, height, true, true);
        if (image.isError()) {
            throw new IOException("no PNG or JPEG picture");
        }
        return image;
    }

    private static byte[] bytes(Path file) throws IOException {
        if (!Files.isRegularFile(file) || Files.size(file) > MOST) {
            throw new IOException("no such file, or one larger than " + (MOST >> 20) + " MB");
        }
        return Files.readAllBytes(file);
    }

    private void show(Image image) {
        getChildren().setAll(new ImageView(image));
        setMinWidth(image.getWidth());
        setManaged(true);
        setVisible(true);
    }

    private static void missing(Settings settings, Exception broken) {
        System.getLogger(HallSign.class.getName()).log(System.Logger.Level.WARNING,
                "the hall's sign is not shown: hall.logo = " + settings.text(Key.HALL_LOGO) + ": " + broken.getMessage());
    }

    /** Whether a file is a picture that can be shown. It reads the file, and needs no screen. */
    public static boolean isReadable(Path file) {
        try (InputStream in = new ByteArrayInputStream(bytes(file))) {
            return Optional.ofNullable(javax.imageio.ImageIO.read(in)).isPresent();
        } catch (IOException | RuntimeException broken) { // a crafted picture may break its reader
            return false;
        }
    }
}
