package yunguan.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import javafx.scene.Scene;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yunguan.Fx;
import yunguan.store.Database;
import yunguan.store.ObjectStore;
import yunguan.task.Background;

/** A picture in a list is drawn pixel by pixel, whole or filling its box, and keeps within the frame around it. */
class PictureBoxTest {

    @TempDir
    Path folder;

    private ImageView shown(String style, boolean whole) throws Exception {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        BufferedImage white = new BufferedImage(900, 900, BufferedImage.TYPE_INT_RGB);
        white.createGraphics().fillRect(0, 0, 900, 900);
        ImageIO.write(white, "png", png);
        try (Database store = Database.open(folder.resolve("store.db"), "store"); Background background = Background.pooled(failure -> { })) {
            store.update("INSERT INTO object VALUES ('picture', ?, 'image/png', ?)", png.size(), png.toByteArray());
            PictureBox box = Fx.on(() -> {
                PictureBox made = new PictureBox(new Pictures(new ObjectStore(store, folder.resolve("objects")), background), "picture", "mdi2i-image-outline", 300, 100);
                made.setStyle(style);
                new Scene(new Pane(whole ? made.whole() : made), 400, 400);
                made.applyCss();
                made.resize(300, 100.4);
                made.layout();
                return made;
            });
            Fx.until("it is read", () -> box.getChildren().getFirst() instanceof ImageView);
            return Fx.on(() -> {
                box.layout();
                return (ImageView) box.getChildren().getFirst();
            });
        }
    }

    @Test
    void aWholeOneIsReadInTheSizeInWhichItIsSeen() throws Exception {
        ImageView view = shown("", true);
        assertEquals(100, view.getImage().getWidth());
        assertEquals(0, view.getFitWidth(), "one to one");
        assertEquals(100, view.getLayoutBounds().getHeight());
    }

    @Test
    void itsCornersAreThoseOfItsGround() throws Exception {
        var pixels = shown("-fx-background-color: white; -fx-background-radius: 14 14 0 0;", false).getImage().getPixelReader();
        assertEquals(0, pixels.getArgb(0, 0));
        assertEquals(0, pixels.getArgb(2, 2));
        assertEquals(-1, pixels.getArgb(6, 6));
        assertEquals(-1, pixels.getArgb(14, 0));
        assertEquals(-1, pixels.getArgb(0, 99), "the lower ones lie within the frame");
        assertEquals(0, pixels.getArgb(299, 0));
    }
}
