package yunguan.room.atlas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import javafx.scene.image.Image;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yunguan.Fx;
import yunguan.store.Pyramid;
import yunguan.store.PyramidWriter;
import yunguan.task.Background;

/** The map library's tiles come from the store, whatever is or is not there. */
class StoreTilesTest {

    private static final int BLUE = 0xFF0000FF;
    private static final int RED = 0xFFFF0000;

    @TempDir
    private Path folder;

    @Test
    void theMapLibraryHasTakenOurs() {
        assertTrue(StoreTiles.isLoaded());
    }

    @Test
    void aTileIsGivenAndKeptAndAMissingOneIsGround() throws IOException {
        try (TileShelf shelf = shelf()) {
            assertEquals(13, shelf.lowest());
            assertEquals(new MapArea(119, 26, 120, 27), shelf.area().orElseThrow());
            Image tile = load(shelf, 14, 100, 200);
            assertEquals(RED, tile.getPixelReader().getArgb(10, 10));
            assertEquals(BLUE, tile.getPixelReader().getArgb(200, 10));
            assertSame(tile, load(shelf, 14, 100, 200));
            assertEquals(shelf.ground().getPixelReader().getArgb(0, 0), load(shelf, 14, 7, 7).getPixelReader().getArgb(128, 128));
        }
    }

    @Test
    void aboveTheLastZoomTheParentIsEnlarged() throws IOException {
        try (TileShelf shelf = shelf()) {
            assertEquals(RED, load(shelf, 15, 200, 400).getPixelReader().getArgb(128, 128));
            assertEquals(BLUE, load(shelf, 15, 201, 400).getPixelReader().getArgb(128, 128));
            assertEquals(BLUE, load(shelf, 16, 403, 803).getPixelReader().getArgb(255, 255));
        }
    }

    @Test
    void aClosedPyramidStillAnswers() throws IOException {
        TileShelf shelf = shelf();
        shelf.close();
        assertEquals(256, load(shelf, 14, 100, 200).getWidth());
    }

    @Test
    void withoutAnOpenAtlasATileIsBlank() {
        Image blank = Fx.on(() -> new StoreTiles().loadTile(14, 1, 1).getNow(null));
        assertFalse(blank.isError());
    }

    private static Image load(TileShelf shelf, int zoom, long column, long row) {
        return Fx.on(() -> {
            StoreTiles.Source source = new StoreTiles.Source(shelf, Background.direct());
            StoreTiles.open(source);
            try {
                return new StoreTiles().loadTile(zoom, column, row).getNow(null);
            } finally {
                StoreTiles.close(source);
            }
        });
    }

    /** A pyramid with one tile: red on the left, blue on the right. */
    private TileShelf shelf() throws IOException {
        Path file = folder.resolve("map.mbtiles");
        try (PyramidWriter writer = PyramidWriter.create(file, new TreeMap<>(Map.of(
                "minzoom", "13", "maxzoom", "14", "bounds", "119,26,120,27", "format", "png")))) {
            BufferedImage picture = new BufferedImage(256, 256, BufferedImage.TYPE_INT_RGB);
            var brush = picture.createGraphics();
            brush.setColor(Color.RED);
            brush.fillRect(0, 0, 128, 256);
            brush.setColor(Color.BLUE);
            brush.fillRect(128, 0, 128, 256);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            ImageIO.write(picture, "png", bytes);
            writer.tile(14, 100, 200, bytes.toByteArray());
        }
        return new TileShelf(Pyramid.open(file));
    }
}
