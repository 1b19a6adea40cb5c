package yunguan.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yunguan.store.Leases;
import yunguan.store.Pyramid;

/** Tiles that others have cut become the kiosk's own: the same picture at every zoom. */
class ReadyTilesTest {

    private static final int WIDTH = 1100;
    private static final int HEIGHT = 700;

    @TempDir
    Path work;

    private BufferedImage picture;

    @BeforeEach
    void draw() {
        picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_3BYTE_BGR);
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                picture.setRGB(x, y, x * 255 / WIDTH << 16 | y * 255 / HEIGHT << 8 | 0x40);
            }
        }
    }

    private static BufferedImage scaled(BufferedImage of, int width, int height) {
        BufferedImage scaled = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D pen = scaled.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(of, 0, 0, width, height, null);
        pen.dispose();
        return scaled;
    }

    private static void write(BufferedImage image, Path file) throws Exception {
        Files.createDirectories(file.getParent());
        ImageIO.write(image, "png", file.toFile());
    }

    private Path deepZoom(int side, int overlap) throws Exception {
        Path file = work.resolve("picture.dzi");
        Files.writeString(file, "<?xml version=\"1.0\"?><Image TileSize=\"" + side + "\" Overlap=\"" + overlap + "\" Format=\"png\" xmlns=\"http://schemas.microsoft.com/deepzoom/2008\">"
                + "<Size Width=\"" + WIDTH + "\" Height=\"" + HEIGHT + "\"/></Image>");
        for (int level = 11; level >= 0; level--) {
            int halvings = 11 - level;
            int width = (WIDTH + (1 << halvings) - 1) >> halvings;
            int height = (HEIGHT + (1 << halvings) - 1) >> halvings;
            BufferedImage whole = scaled(picture, width, height);
            for (int row = 0; row * side < height; row++) {
                for (int column = 0; column * side < width; column++) {
                    int left = Math.max(0, column * side - overlap);
                    int top = Math.max(0, row * side - overlap);
                    int right = Math.min(width, (column + 1) * side + overlap);
                    int bottom = Math.min(height, (row + 1) * side + overlap);
                    write(whole.getSubimage(left, top, right - left, bottom - top), work.resolve("picture_files/" + level + "/" + column + "_" + row + ".png"));
                }
            }
        }
        return file;
    }

    /** Only two of its levels, as programs that make static tiles often write them. */
    private Path iiif(boolean second) throws Exception {
        Path folder = work.resolve("iiif");
        Files.createDirectories(folder);
        Path file = folder.resolve("info.json");
        Files.writeString(file, "{\"width\":" + WIDTH + ",\"height\":" + HEIGHT + ",\"tiles\":[{\"width\":512,\"scaleFactors\":[1,2]}]}");
        for (int times : new int[] {1, 2}) {
            for (int y = 0; y < HEIGHT; y += 512 * times) {
                for (int x = 0; x < WIDTH; x += 512 * times) {
                    int wide = Math.min(512 * times, WIDTH - x);
                    int high = Math.min(512 * times, HEIGHT - y);
                    int across = (wide + times - 1) / times;
                    int down = (high + times - 1) / times;
                    write(scaled(picture.getSubimage(x, y, wide, high), across, down),
                            folder.resolve(x + "," + y + "," + wide + "," + high + "/" + across + "," + (second ? "" : down) + "/0/default.png"));
                }
            }
        }
        return file;
    }

    private void isThePicture(Path file) throws Exception {
        ReadyTiles tiles = ReadyTiles.of(file);
        assertEquals(WIDTH, tiles.width());
        assertEquals(HEIGHT, tiles.height());
        Path made = work.resolve("made.mbtiles");
        try (PictureCutter cutter = new PictureCutter()) {
            cutter.assemble(tiles, made, "x");
        }
        try (Pyramid pyramid = Pyramid.open(made, new Leases())) {
            assertEquals(3, pyramid.number("maxzoom", -1));
            for (int zoom = 0; zoom <= 3; zoom++) {
                int halvings = 3 - zoom;
                for (int x : new int[] {3, 254, 257, 511, 900}) {
                    for (int y : new int[] {3, 255, 256, 600}) {
                        int column = (x >> halvings) / 256;
                        int row = (y >> halvings) / 256;
                        BufferedImage tile = ImageIO.read(new ByteArrayInputStream(pyramid.tile(zoom, column, row).orElseThrow()));
                        int seen = tile.getRGB((x >> halvings) % 256, (y >> halvings) % 256);
                        assertEquals(x * 255 / WIDTH, seen >> 16 & 255, 8, "red at " + x + "," + y + " zoom " + zoom);
                        assertEquals(y * 255 / HEIGHT, seen >> 8 & 255, 8, "green at " + x + "," + y + " zoom " + zoom);
                    }
                }
            }
        }
    }

    @Test
    void aDeepZoomImage() throws Exception {
        isThePicture(deepZoom(254, 1));
    }

    @Test
    void staticTilesOfBothVersionsOfIiif() throws Exception {
        isThePicture(iiif(false));
        isThePicture(iiif(true));
    }

    @Test
    void aMissingTileIsNamed() throws Exception {
        Path file = deepZoom(254, 1);
        Files.delete(work.resolve("picture_files/11/2_1.png"));
        try (PictureCutter cutter = new PictureCutter()) {
            BrokenMediaException broken = assertThrows(BrokenMediaException.class, () -> cutter.assemble(ReadyTiles.of(file), work.resolve("made.mbtiles"), "x"));
            assertTrue(broken.found().contains("picture_files/11/2_1.png"), broken.found());
        }
    }

    @Test
    void whatDescribesNoTilesSaysSo() throws Exception {
        Path file = work.resolve("info.json");
        for (String text : new String[] {"", "{", "[]", "{\"width\":10}", "{\"width\":10,\"height\":10,\"tiles\":[{\"width\":512,\"scaleFactors\":[2]}]}"}) {
            Files.writeString(file, text);
            assertThrows(BrokenMediaException.class, () -> ReadyTiles.of(file), text);
        }
        Path dzi = work.resolve("x.dzi");
        Files.writeString(dzi, "<Image TileSize=\"99999\" Format=\"exe\"><Size Width=\"-1\" Height=\"5\"/></Image>");
        assertThrows(BrokenMediaException.class, () -> ReadyTiles.of(dzi));
    }
}
