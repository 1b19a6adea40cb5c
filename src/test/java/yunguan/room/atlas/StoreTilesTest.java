package yunguan.room.atlas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import javafx.scene.image.Image;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yunguan.Fx;
import yunguan.catalogue.Card;
import yunguan.catalogue.Catalogue;
import yunguan.catalogue.Kind;
import yunguan.catalogue.LangText;
import yunguan.store.Database;
import yunguan.store.ObjectStore;
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
    void whereTheMapInStrongContrastIsDamagedTheLightOneIsSeen() throws Exception {
        Path light = folder.resolve("light.mbtiles");
        PyramidWriter.create(light, new TreeMap<>(Map.of("minzoom", "13", "maxzoom", "14", "paper", "#112233"))).close();
        Path contrast = Files.writeString(folder.resolve("contrast.mbtiles"), "not a pyramid");
        List<LangText> missing = new ArrayList<>();
        try (Database store = Database.open(folder.resolve("store.db"), "store")) {
            AtlasShelf shelf = new AtlasShelf(store, new Catalogue(store), new ObjectStore(store, folder.resolve("objects")), missing::add);
            Card card = new Card(1, "map", Kind.MAP, LangText.EMPTY, LangText.EMPTY, null, null, "", Set.of(), "", LangText.EMPTY, false);
            try (TileShelf seen = Objects.requireNonNull(shelf.tiles(new Atlas.Sheet(card, light, contrast, List.of(), LangText.EMPTY, ""), true, 1))) {
                assertEquals("#112233", seen.paper());
            }
            assertEquals(1, missing.size(), "staff hear of it");
            assertNull(shelf.tiles(new Atlas.Sheet(card, contrast, null, List.of(), LangText.EMPTY, ""), true, 1));
            assertEquals(2, missing.size());
        }
    }

    @Test
    void aBrokenTileIsPaperAndIsAskedForAgain() throws Exception {
        Path file = folder.resolve("broken.mbtiles");
        PyramidWriter.create(file, new TreeMap<>(Map.of("minzoom", "13", "maxzoom", "14", "paper", "#112233"))).close();
        java.util.concurrent.atomic.AtomicReference<byte[]> bytes = new java.util.concurrent.atomic.AtomicReference<>(new byte[] {1, 2, 3});
        try (TileShelf shelf = new TileShelf(Pyramid.open(file), 1, (zoom, column, row) -> java.util.Optional.of(bytes.get()))) {
            Image shown = load(shelf, 14, 100, 200);
            assertEquals(0xFF112233, shown.getPixelReader().getArgb(10, 10), "paper, and never a hole");
            assertTrue(shelf.hasBroken());
            assertEquals(List.of(), shelf.again(), "it is still broken");
            bytes.set(tile());
            List<Runnable> paint = shelf.again();
            assertEquals(1, paint.size());
            Fx.run(paint.getFirst());
            assertEquals(RED, shown.getPixelReader().getArgb(10, 10), "the very picture that the map library holds");
            assertFalse(shelf.hasBroken());
        }
    }

    @Test
    void aboveTheLastZoomABrokenTileIsAskedForAgainAsWell() throws Exception {
        Path file = folder.resolve("broken.mbtiles");
        PyramidWriter.create(file, new TreeMap<>(Map.of("minzoom", "13", "maxzoom", "14", "paper", "#112233"))).close();
        java.util.concurrent.atomic.AtomicReference<byte[]> bytes = new java.util.concurrent.atomic.AtomicReference<>(new byte[] {1, 2, 3});
        try (TileShelf shelf = new TileShelf(Pyramid.open(file), 1, (zoom, column, row) -> java.util.Optional.of(bytes.get()))) {
            Image shown = load(shelf, 16, 400, 800);
            assertEquals(0xFF112233, shown.getPixelReader().getArgb(10, 10), "paper, and never a hole");
            assertEquals(null, shelf.known(new TileShelf.Address(16, 400, 800)), "paper is not taken for the tile");
            bytes.set(tile());
            List<Runnable> paint = shelf.again();
            assertEquals(1, paint.size());
            Fx.run(paint.getFirst());
            assertEquals(RED, shown.getPixelReader().getArgb(10, 10));
            assertEquals(RED, load(shelf, 16, 400, 800).getPixelReader().getArgb(10, 10), "and it is kept");
        }
    }

    @Test
    void ofManyBrokenTilesThoseThatWereWantedLastAreAskedForAgain() throws Exception {
        Path file = folder.resolve("broken.mbtiles");
        PyramidWriter.create(file, new TreeMap<>(Map.of("minzoom", "13", "maxzoom", "14"))).close();
        java.util.concurrent.atomic.AtomicReference<byte[]> bytes = new java.util.concurrent.atomic.AtomicReference<>(new byte[] {1, 2, 3});
        try (TileShelf shelf = new TileShelf(Pyramid.open(file), 1, (zoom, column, row) -> java.util.Optional.of(bytes.get()))) {
            for (int column = 0; column < 500; column++) {
                load(shelf, 14, column, 200);
            }
            Image last = load(shelf, 14, 500, 200);
            bytes.set(tile());
            List<Runnable> paint = shelf.again();
            assertTrue(paint.size() < 200, paint.size() + " at once");
            Fx.run(() -> paint.forEach(Runnable::run));
            assertEquals(RED, last.getPixelReader().getArgb(10, 10));
        }
    }

    @Test
    void whatIsKeptStaysWithinItsBounds() throws IOException {
        Path file = folder.resolve("many.mbtiles");
        try (PyramidWriter writer = PyramidWriter.create(file, new TreeMap<>(Map.of("minzoom", "13", "maxzoom", "13")))) {
            for (int column = 0; column < 300; column++) {
                writer.tile(13, column, 1, tile());
            }
        }
        try (TileShelf shelf = new TileShelf(Pyramid.open(file))) {
            for (int column = 0; column < 300; column++) {
                shelf.tile(new TileShelf.Address(13, column, 1));
            }
            assertTrue(shelf.bytesKept() <= 64L << 20, shelf.bytesKept() + " bytes");
            assertTrue(shelf.bytesKept() > 60L << 20);
        }
    }

    @Test
    void aScreenOfTwiceAsManyPixelsGetsTheNextZoom() throws IOException {
        Path file = folder.resolve("sharp.mbtiles");
        try (PyramidWriter writer = PyramidWriter.create(file, new TreeMap<>(Map.of("minzoom", "13", "maxzoom", "14")))) {
            for (int right = 0; right < 2; right++) {
                for (int down = 0; down < 2; down++) {
                    writer.tile(14, 200 + right, 400 + down, tile());
                }
            }
        }
        try (TileShelf shelf = new TileShelf(Pyramid.open(file), 2)) {
            Image tile = load(shelf, 13, 100, 200);
            assertEquals(512, tile.getWidth());
            assertEquals(RED, tile.getPixelReader().getArgb(10, 10));
            assertEquals(BLUE, tile.getPixelReader().getArgb(200, 300));
            assertEquals(RED, tile.getPixelReader().getArgb(300, 300));
            assertEquals(512, load(shelf, 15, 800, 1600).getWidth(), "above the last zoom, too");
        }
    }

    @Test
    void atTheEdgeOfAPyramidWhatIsMissingIsPaperAndTheRestIsSharp() throws IOException {
        Path file = folder.resolve("edge.mbtiles");
        try (PyramidWriter writer = PyramidWriter.create(file, new TreeMap<>(Map.of("minzoom", "13", "maxzoom", "14", "paper", "#112233")))) {
            writer.tile(13, 100, 200, tile());
            writer.tile(14, 200, 400, tile());
            writer.tile(14, 201, 401, tile());
            writer.tile(13, 101, 200, tile());
        }
        try (TileShelf shelf = new TileShelf(Pyramid.open(file), 2)) {
            Image tile = load(shelf, 13, 100, 200);
            assertEquals(512, tile.getWidth(), "not the stretched tile of the zoom below");
            assertEquals(RED, tile.getPixelReader().getArgb(10, 10));
            assertEquals(0xFF112233, tile.getPixelReader().getArgb(300, 10));
            assertEquals(0xFF112233, tile.getPixelReader().getArgb(10, 500));
            assertEquals(BLUE, tile.getPixelReader().getArgb(500, 500));
            Image whole = load(shelf, 13, 101, 200);
            assertEquals(512, whole.getWidth(), "as many pixels as the screen has");
            assertEquals(RED, whole.getPixelReader().getArgb(200, 10), "where nothing nearer was drawn, the tile itself");
            assertEquals(512, load(shelf, 14, 200, 400).getWidth(), "at the last zoom, too");
        }
    }

    @Test
    void tilesThatHaveTwiceAsManyPixelsByThemselvesAreAsLargeAsTheScreenDrawsThem() throws IOException {
        Path file = folder.resolve("double.mbtiles");
        BufferedImage picture = new BufferedImage(512, 512, BufferedImage.TYPE_INT_RGB);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", bytes);
        try (PyramidWriter writer = PyramidWriter.create(file, new TreeMap<>(Map.of("minzoom", "13", "maxzoom", "14")))) {
            writer.tile(13, 100, 200, bytes.toByteArray());
            writer.tile(14, 200, 400, bytes.toByteArray());
        }
        try (TileShelf once = new TileShelf(Pyramid.open(file), 1); TileShelf twice = new TileShelf(Pyramid.open(file), 2)) {
            assertEquals(256, load(once, 13, 100, 200).getWidth());
            assertEquals(512, load(twice, 13, 100, 200).getWidth());
            assertEquals(512, load(twice, 14, 200, 400).getWidth());
        }
    }

    @Test
    void whereTheLastZoomAloneHasTwiceAsManyPixelsTheOneBeforeItIsSharpAsWell() throws IOException {
        Path file = folder.resolve("last.mbtiles");
        try (PyramidWriter writer = PyramidWriter.create(file, new TreeMap<>(Map.of("minzoom", "13", "maxzoom", "14")))) {
            writer.tile(13, 100, 200, chequered(256));
            for (int right = 0; right < 2; right++) {
                for (int down = 0; down < 2; down++) {
                    BufferedImage plain = new BufferedImage(512, 512, BufferedImage.TYPE_INT_RGB);
                    plain.setRGB(0, 0, 512, 512, java.util.Collections.nCopies(512 * 512, right == down ? RED : BLUE).stream().mapToInt(colour -> colour).toArray(), 0, 512);
                    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                    ImageIO.write(plain, "png", bytes);
                    writer.tile(14, 200 + right, 400 + down, bytes.toByteArray());
                }
            }
        }
        try (TileShelf twice = new TileShelf(Pyramid.open(file), 2)) {
            Image tile = load(twice, 13, 100, 200);
            assertEquals(512, tile.getWidth());
            assertEquals(RED, tile.getPixelReader().getArgb(10, 10), "not the tile itself, made larger");
            assertEquals(BLUE, tile.getPixelReader().getArgb(300, 10));
            assertEquals(RED, tile.getPixelReader().getArgb(511, 511));
        }
    }

    /** Pixels that each have a colour of their own, so that a tile which is enlarged and one which is not are told apart. */
    private static byte[] chequered(int side) throws IOException {
        BufferedImage picture = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                picture.setRGB(x, y, colour(side, x, y));
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", bytes);
        return bytes.toByteArray();
    }

    private static int colour(int side, int x, int y) {
        return 0xFF000000 | x * 255 / side << 16 | y * 255 / side << 8 | (x + y) % 2 * 255;
    }

    @Test
    void aQuarterOfATileOfTwiceAsManyPixelsIsASharpTileOfTheNextZoom() throws IOException {
        Path file = folder.resolve("double.mbtiles");
        try (PyramidWriter writer = PyramidWriter.create(file, new TreeMap<>(Map.of("minzoom", "17", "maxzoom", "17")))) {
            writer.tile(17, 100, 200, chequered(512));
        }
        try (TileShelf once = new TileShelf(Pyramid.open(file), 1); TileShelf twice = new TileShelf(Pyramid.open(file), 2)) {
            assertEquals(256, load(once, 17, 100, 200).getWidth()); // whatever was kept of it for the screen is too small to be enlarged
            for (int down = 0; down < 2; down++) {
                for (int right = 0; right < 2; right++) {
                    Image quarter = load(once, 18, 200 + right, 400 + down);
                    assertEquals(256, quarter.getWidth());
                    for (int[] at : new int[][] {{0, 0}, {1, 0}, {77, 130}, {255, 255}}) {
                        assertEquals(colour(512, 256 * right + at[0], 256 * down + at[1]), quarter.getPixelReader().getArgb(at[0], at[1]), "pixel for pixel");
                    }
                }
            }
            assertSame(load(once, 18, 201, 400), load(once, 18, 201, 400), "kept");
            assertEquals(256, load(once, 17, 100, 200).getWidth(), "and below it is as large as the screen draws it");
            assertEquals(512, load(twice, 18, 201, 401).getWidth(), "on a screen of twice as many pixels it is enlarged");
        }
    }

    @Test
    void whereNoMoreWasDrawnTheNextZoomIsEnlargedSmoothlyOnAnyScreen() throws IOException {
        Path file = folder.resolve("single.mbtiles");
        try (PyramidWriter writer = PyramidWriter.create(file, new TreeMap<>(Map.of("minzoom", "15", "maxzoom", "17")))) {
            writer.tile(17, 100, 200, tile());
        }
        for (int density : new int[] {1, 2}) {
            try (TileShelf shelf = new TileShelf(Pyramid.open(file), density)) {
                int side = 256 * density;
                Image west = load(shelf, 18, 200, 400);
                Image east = load(shelf, 18, 201, 400);
                assertEquals(side, west.getWidth());
                assertEquals(RED, west.getPixelReader().getArgb(side / 2, side / 2));
                assertEquals(BLUE, east.getPixelReader().getArgb(side / 2, side / 2));
                int edge = west.getPixelReader().getArgb(side - 1, 9);
                assertTrue((edge >> 16 & 255) > 128 && (edge & 255) > 0, "from one to the other without a step, also from tile to tile: " + Integer.toHexString(edge));
                assertTrue((east.getPixelReader().getArgb(0, 9) & 255) > 128);
            }
        }
    }

    /** A scanned map of another time may begin nearer than the view over which it comes. */
    @Test
    void somewhatBelowTheFirstZoomTilesArePutTogetherOfThoseThatWereDrawn() throws IOException {
        Path file = folder.resolve("near.mbtiles");
        try (PyramidWriter writer = PyramidWriter.create(file, new TreeMap<>(Map.of("minzoom", "14", "maxzoom", "14", "paper", "#112233")))) {
            writer.tile(14, 100, 200, tile());
        }
        for (int density : new int[] {1, 2}) {
            try (TileShelf shelf = new TileShelf(Pyramid.open(file), density)) {
                Image half = load(shelf, 13, 50, 100);
                assertEquals(256 * density, half.getWidth());
                assertEquals(RED, half.getPixelReader().getArgb(10 * density, 10 * density));
                assertEquals(BLUE, half.getPixelReader().getArgb(100 * density, 100 * density));
                assertEquals(0xFF112233, half.getPixelReader().getArgb(200 * density, 100 * density), "and paper beside it");
                Image eighth = load(shelf, 11, 12, 25);
                assertEquals(RED, eighth.getPixelReader().getArgb(132 * density, 5 * density));
                assertEquals(BLUE, eighth.getPixelReader().getArgb(156 * density, 5 * density));
                assertSame(eighth, load(shelf, 11, 12, 25), "kept");
                assertSame(shelf.ground(), load(shelf, 11, 13, 25));
                assertSame(shelf.ground(), load(shelf, 10, 6, 12), "farther off it would take too many");
            }
        }
    }

    @Test
    void aDamagedTileLeavesTheOthersOfSuchAPieceInSight() throws Exception {
        Path file = folder.resolve("near.mbtiles");
        PyramidWriter.create(file, new TreeMap<>(Map.of("minzoom", "14", "maxzoom", "14", "paper", "#112233"))).close();
        byte[] whole = tile();
        java.util.concurrent.atomic.AtomicBoolean damaged = new java.util.concurrent.atomic.AtomicBoolean(true);
        TileShelf.Bytes bytes = (zoom, column, row) -> java.util.Optional.of(damaged.get() && column == 101 && row == 200 ? new byte[] {1, 2, 3} : whole);
        try (TileShelf shelf = new TileShelf(Pyramid.open(file), 1, bytes)) {
            for (int below = 1; below <= 2; below++) {
                Image shown = load(shelf, 14 - below, 100 >> below, 200 >> below);
                int side = 256 >> below;
                assertEquals(RED, shown.getPixelReader().getArgb(10 / below, 10 / below), "what can be read is seen");
                assertEquals(0xFF112233, shown.getPixelReader().getArgb(side + 10 / below, 10 / below), "and paper for the other one");
            }
            assertTrue(shelf.hasBroken());
            assertEquals(List.of(), shelf.again(), "it is still broken");
            Image shown = load(shelf, 13, 50, 100);
            damaged.set(false);
            List<Runnable> paint = shelf.again();
            assertEquals(2, paint.size());
            Fx.run(() -> paint.forEach(Runnable::run));
            assertEquals(RED, shown.getPixelReader().getArgb(138, 10));
            assertFalse(shelf.hasBroken());
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
            writer.tile(14, 100, 200, tile());
        }
        return new TileShelf(Pyramid.open(file));
    }

    /** Red on the left, blue on the right. */
    private static byte[] tile() throws IOException {
        BufferedImage picture = new BufferedImage(256, 256, BufferedImage.TYPE_INT_RGB);
        var brush = picture.createGraphics();
        brush.setColor(Color.RED);
        brush.fillRect(0, 0, 128, 256);
        brush.setColor(Color.BLUE);
        brush.fillRect(128, 0, 128, 256);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", bytes);
        return bytes.toByteArray();
    }
}
