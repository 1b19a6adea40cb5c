package yunguan.pack;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import yunguan.store.PyramidWriter;

/**
 * Cuts a large picture into a pyramid: 256-pixel JPEG tiles at every zoom, {@code maxzoom} being one to one,
 * each zoom below it half the size, its top left at column 0, row 0. Tiles at the right and lower edge are
 * whole tiles filled with the last column and row of pixels; {@code width} and {@code height} in the
 * metadata say where the picture ends. The same picture gives the same bytes.
 */
final class PictureCutter implements AutoCloseable {

    static final int TILE = 256;
    /** ImageIO cannot read larger ones at once: vips cuts them. */
    static final long MOST_PIXELS = 200_000_000L;
    private static final float QUALITY = 0.85f;

    private final ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();

    /** The zoom at which a picture of this size is one to one. */
    static int maxZoom(int width, int height) {
        int zoom = 0;
        while ((long) TILE << zoom < Math.max(width, height)) {
            zoom++;
        }
        return zoom;
    }

    void cut(Path source, MediaType type, Path target, String name) throws IOException, BrokenMediaException {
        BufferedImage level = PictureFile.pixels(source, type);
        int maxZoom = maxZoom(level.getWidth(), level.getHeight());
        try (PyramidWriter pyramid = PyramidWriter.create(target, metadata(name, level.getWidth(), level.getHeight()))) {
            for (int zoom = maxZoom; zoom >= 0; zoom--) {
                level(pyramid, zoom, level);
                level = zoom == 0 ? level : half(level);
            }
        }
    }

    private static TreeMap<String, String> metadata(String name, int width, int height) {
        TreeMap<String, String> metadata = new TreeMap<>();
        metadata.put("name", name);
        metadata.put("format", "jpg");
        metadata.put("type", "picture");
        metadata.put("minzoom", "0");
        metadata.put("maxzoom", Integer.toString(maxZoom(width, height)));
        metadata.put("width", Integer.toString(width));
        metadata.put("height", Integer.toString(height));
        return metadata;
    }

    /** The same of tiles that lie as files named {@code ZOOM/COLUMN_ROW.jpg}; those at the edge are filled to whole ones. */
    void assemble(Path tiles, int width, int height, Path target, String name) throws IOException, BrokenMediaException {
        int maxZoom = maxZoom(width, height);
        try (PyramidWriter pyramid = PyramidWriter.create(target, metadata(name, width, height))) {
            for (int zoom = maxZoom; zoom >= 0; zoom--) {
                int across = of(width, maxZoom - zoom);
                int down = of(height, maxZoom - zoom);
                for (int row = 0; row * TILE < down; row++) {
                    for (int column = 0; column * TILE < across; column++) {
                        Path file = tiles.resolve(zoom + "/" + column + "_" + row + ".jpg");
                        boolean whole = (column + 1) * TILE <= across && (row + 1) * TILE <= down;
                        pyramid.tile(zoom, column, row, whole ? Files.readAllBytes(file) : jpeg(tile(PictureFile.pixels(file, MediaType.JPEG), 0, 0)));
                    }
                }
            }
        }
    }

    /** The same of tiles that somebody else has cut. */
    void assemble(ReadyTiles tiles, Path target, String name) throws IOException, BrokenMediaException {
        int maxZoom = maxZoom(tiles.width(), tiles.height());
        try (PyramidWriter pyramid = PyramidWriter.create(target, metadata(name, tiles.width(), tiles.height()))) {
            for (int zoom = maxZoom; zoom >= 0; zoom--) {
                int across = of(tiles.width(), maxZoom - zoom);
                int down = of(tiles.height(), maxZoom - zoom);
                for (int row = 0; row * TILE < down; row++) {
                    for (int column = 0; column * TILE < across; column++) {
                        BufferedImage part = tiles.part(maxZoom - zoom, column * TILE, row * TILE, Math.min(TILE, across - column * TILE), Math.min(TILE, down - row * TILE));
                        pyramid.tile(zoom, column, row, jpeg(tile(part, 0, 0)));
                    }
                }
            }
        }
    }

    /** A length after so many halvings, each rounded up. */
    private static int of(int length, int halvings) {
        return (int) ((length + (1L << halvings) - 1) >> halvings);
    }

    private void level(PyramidWriter pyramid, int zoom, BufferedImage level) throws IOException {
        for (int row = 0; row * TILE < level.getHeight(); row++) {
            for (int column = 0; column * TILE < level.getWidth(); column++) {
                pyramid.tile(zoom, column, row, jpeg(tile(level, column, row)));
            }
        }
    }

    private static BufferedImage tile(BufferedImage level, int column, int row) {
        BufferedImage tile = new BufferedImage(TILE, TILE, BufferedImage.TYPE_3BYTE_BGR);
        byte[] from = pixels(level);
        byte[] to = pixels(tile);
        for (int y = 0; y < TILE; y++) {
            int line = Math.min(row * TILE + y, level.getHeight() - 1) * level.getWidth();
            for (int x = 0; x < TILE; x++) {
                System.arraycopy(from, 3 * (line + Math.min(column * TILE + x, level.getWidth() - 1)), to, 3 * (y * TILE + x), 3);
            }
        }
        return tile;
    }

    /** Half the size, each pixel the mean of four; an odd last row or column counts twice. */
    private static BufferedImage half(BufferedImage whole) {
        int width = (whole.getWidth() + 1) / 2;
        int height = (whole.getHeight() + 1) / 2;
        BufferedImage half = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        byte[] from = pixels(whole);
        byte[] to = pixels(half);
        for (int y = 0; y < height; y++) {
            int upper = 2 * y * whole.getWidth();
            int lower = Math.min(2 * y + 1, whole.getHeight() - 1) * whole.getWidth();
            for (int x = 0; x < width; x++) {
                int left = 2 * x;
                int right = Math.min(2 * x + 1, whole.getWidth() - 1);
                for (int colour = 0; colour < 3; colour++) {
                    int sum = at(from, upper + left, colour) + at(from, upper + right, colour)
                            + at(from, lower + left, colour) + at(from, lower + right, colour);
                    to[3 * (y * width + x) + colour] = (byte) (sum + 2 >> 2);
                }
            }
        }
        return half;
    }

    private static int at(byte[] pixels, int pixel, int colour) {
        return pixels[3 * pixel + colour] & 0xFF;
    }

    private static byte[] pixels(BufferedImage image) {
        return ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
    }

    private byte[] jpeg(BufferedImage tile) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(32 << 10);
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(QUALITY);
            writer.setOutput(out);
            writer.write(null, new IIOImage(tile, null, null), how);
        }
        return bytes.toByteArray();
    }

    @Override
    public void close() {
        writer.dispose();
    }
}
