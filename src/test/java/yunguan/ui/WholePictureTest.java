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

/** A picture that is always whole has one shape, whatever the room that it was last read for. */
class WholePictureTest {

    @TempDir
    Path folder;

    @Test
    void itsShapeStaysWhereItIsReadForAnotherRoom() throws Exception {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(997, 613, BufferedImage.TYPE_INT_RGB), "png", png);
        try (Database store = Database.open(folder.resolve("store.db"), "store"); Background background = Background.pooled(failure -> { })) {
            store.update("INSERT INTO object VALUES ('picture', ?, 'image/png', ?)", png.size(), png.toByteArray());
            WholePicture picture = Fx.on(() -> {
                WholePicture made = new WholePicture(new Pictures(new ObjectStore(store, folder.resolve("objects")), background), "picture", "mdi2i-image-outline");
                new Scene(new Pane(made), 400, 400);
                return made;
            });
            double shape = 0;
            for (int side : new int[] {61, 37, 53, 101}) {
                Fx.run(() -> {
                    picture.resize(side, side);
                    picture.layout();
                });
                Fx.until("it is read for " + side, () -> picture.getChildrenUnmodifiable().stream()
                        .anyMatch(node -> node instanceof ImageView view && view.getImage() != null && view.getImage().getWidth() == side));
                shape = shape == 0 ? Fx.on(() -> picture.shape().get()) : shape;
                assertEquals(shape, Fx.on(() -> picture.shape().get()), "read for " + side);
            }
        }
    }
}
