package yunguan.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import javafx.scene.image.ImageView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yunguan.Fx;
import yunguan.settings.Settings;
import yunguan.task.Background;

/** The hall's own sign is shown; what is no sign does no harm. */
class HallSignTest {

    @TempDir
    Path folder;

    private HallSign sign(String logo) throws Exception {
        Path file = Files.writeString(folder.resolve("kiosk.properties"), "hall.logo = " + logo + "\n");
        return Fx.on(() -> new HallSign(Settings.read(file), Background.direct(), 100));
    }

    @Test
    void aSignIsAsHighAsAskedAndLiesBesideTheSettings() throws Exception {
        ImageIO.write(new BufferedImage(600, 300, BufferedImage.TYPE_INT_ARGB), "png", folder.resolve("sign.png").toFile());
        HallSign sign = sign("sign.png");
        assertTrue(sign.isVisible() && sign.isManaged());
        assertEquals(100, ((ImageView) sign.getChildren().getFirst()).getImage().getHeight());
        assertEquals(200, ((ImageView) sign.getChildren().getFirst()).getImage().getWidth());
        assertTrue(HallSign.isReadable(folder.resolve("sign.png")));
    }

    @Test
    void whatIsMissingOrNoPictureIsNotThere() throws Exception {
        Files.write(folder.resolve("noise.jpg"), new byte[4000]);
        Files.writeString(folder.resolve("words.png"), "no picture");
        Files.createDirectory(folder.resolve("folder.png"));
        for (String logo : new String[] {"nothing.png", "noise.jpg", "words.png", "folder.png", "\u0001.png", ""}) {
            assertFalse(sign(logo).isVisible(), logo);
        }
        assertFalse(HallSign.isReadable(folder.resolve("noise.jpg")));
        assertFalse(HallSign.isReadable(folder.resolve("nothing.png")));
        assertEquals(1, Settings.read(Files.writeString(folder.resolve("kiosk.properties"), "hall.logo = sign.svg\n")).complaints().size());
    }
}
