package yunguan.pack;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Puts the small pictures of a film onto sheets: as large and good as they may be. A sheet is no larger than a picture of a page, so that
 * whoever drags through a film reads one and has the pictures of four minutes.
 */
final class FilmStrip {

    /** Seconds from one picture to the next. */
    static final double EVERY = 10;
    /** All sheets together may have this share of the film's size. */
    static final double MOST_SHARE = 0.03;
    /** The longer side of the largest small picture, in pixels. */
    static final int LONGEST = 320;
    private static final int COLUMNS = 5;
    private static final int ROWS = 5;
    /** Not even a picture of one colour has fewer. */
    private static final int FEWEST_BYTES = 300;

    /** How large and how good, from the best on: share of the size, quality. */
    private static final List<double[]> STEPS = List.of(new double[] {1, 0.75}, new double[] {1, 0.55}, new double[] {0.75, 0.6}, new double[] {0.75, 0.4},
            new double[] {0.5, 0.5}, new double[] {0.5, 0.3}, new double[] {0.3, 0.4}, new double[] {0.3, 0.2});

    private FilmStrip() {
    }

    /** How the pictures of a film stand on their sheets, row by row. @param count of pictures @param width of one, pixels */
    record Layout(int columns, int rows, int width, int height, int count) {

        int sheets() {
            return (count - 1) / (columns * rows) + 1;
        }

        /** Width and height of a sheet: the last one is only as large as it must be. */
        int[] size(int sheet) {
            int there = Math.min(columns * rows, count - sheet * columns * rows);
            return new int[] {Math.min(columns, there) * width, ((there - 1) / columns + 1) * height};
        }
    }

    /** How so many pictures of this size stand; nothing where these numbers mean nothing. */
    static @Nullable Layout layout(int count, int width, int height) {
        if (count < 1 || width < 1 || height < 1) {
            return null;
        }
        int columns = Math.min(COLUMNS, count);
        return new Layout(columns, Math.min(ROWS, (count - 1) / columns + 1), width, height, count);
    }

    /** The sheets as JPEG; none where not even the smallest pictures fit. */
    record Sheets(Layout layout, List<byte[]> pictures) { }

    /** Width and height of the largest small picture of a film of this size. */
    static int[] size(int width, int height) {
        double scale = (double) LONGEST / Math.max(1, Math.max(width, height));
        return new int[] {even(width * scale), even(height * scale)};
    }

    private static int even(double pixels) {
        return Math.max(16, 2 * (int) Math.round(pixels / 2));
    }

    /**
     * Makes the sheets.
     *
     * @param pictures of the same size
     * @param most     bytes that they may have together
     * @return nothing where not even the smallest fit
     */
    static @Nullable Sheets of(List<Path> pictures, long most) throws IOException {
        BufferedImage first = ImageIO.read(pictures.getFirst().toFile());
        for (double[] step : STEPS) {
            Layout layout = layout(pictures.size(), even(first.getWidth() * step[0]), even(first.getHeight() * step[0]));
            Sheets sheets = layout == null || most / pictures.size() < FEWEST_BYTES ? null : sheets(pictures, layout, (float) step[1], most);
            if (sheets != null) {
                return sheets;
            }
        }
        return null;
    }

    private static @Nullable Sheets sheets(List<Path> pictures, Layout layout, float quality, long most) throws IOException {
        int each = layout.columns * layout.rows;
        List<byte[]> sheets = new ArrayList<>();
        long bytes = 0;
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try {
            for (int number = 0; number < layout.sheets(); number++) {
                List<Path> some = pictures.subList(number * each, Math.min(pictures.size(), (number + 1) * each));
                byte[] sheet = jpeg(writer, sheet(some, layout, number), quality);
                bytes += sheet.length;
                // the first sheets tell: a film of hours is not tried out whole
                if (bytes > most || (double) bytes / (number * each + some.size()) * pictures.size() > most * 1.2) {
                    return null;
                }
                sheets.add(sheet);
            }
        } finally {
            writer.dispose();
        }
        return new Sheets(layout, sheets);
    }

    private static BufferedImage sheet(List<Path> pictures, Layout layout, int number) throws IOException {
        int[] size = layout.size(number);
        BufferedImage sheet = new BufferedImage(size[0], size[1], BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = sheet.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        for (int at = 0; at < pictures.size(); at++) {
            graphics.drawImage(ImageIO.read(pictures.get(at).toFile()), at % layout.columns * layout.width, at / layout.columns * layout.height,
                    layout.width, layout.height, null);
        }
        graphics.dispose();
        return sheet;
    }

    private static byte[] jpeg(ImageWriter writer, BufferedImage sheet, float quality) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(64 << 10);
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(quality);
            writer.setOutput(out);
            writer.write(null, new IIOImage(sheet, null, null), how);
        }
        return bytes.toByteArray();
    }
}
