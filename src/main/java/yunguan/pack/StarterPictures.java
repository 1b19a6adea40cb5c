package yunguan.pack;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import yunguan.store.PyramidWriter;

/** Pictures and a map for a new author's folder, drawn without a word on them: plainly drawings, never a likeness of a place. */
final class StarterPictures {

    private static final int TILE = 256;
    private static final int[] ZOOMS = {12, 13, 14, 15};

    /** Hills, water and houses; the same seed gives the same picture, {@code late} the same in other colours with more houses. */
    byte[] scene(int width, int height, long seed, boolean late, String format) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = graphics(image);
        graphics.setPaint(new GradientPaint(0, 0, late ? new Color(0xCFE3EA) : new Color(0xEFE3C8), 0, height, new Color(0xFBF7EE)));
        graphics.fillRect(0, 0, width, height);
        graphics.setColor(late ? new Color(0xF2B84B) : new Color(0xD98A5B));
        graphics.fill(new Ellipse2D.Double(width * 0.72, height * 0.12, height * 0.16, height * 0.16));
        Random random = new Random(seed);
        Color[] hills = {new Color(0xA9BDB4), new Color(0x7F9F95), new Color(0x567D74)};
        for (int layer = 0; layer < hills.length; layer++) {
            Path2D hill = new Path2D.Double();
            hill.moveTo(0, height);
            double phase = random.nextDouble() * 6;
            for (int x = 0; x <= width; x += 8) {
                hill.lineTo(x, height * (0.42 + 0.1 * layer) + height * 0.08 * Math.sin(x / (height * (0.25 + 0.1 * layer)) + phase));
            }
            hill.lineTo(width, height);
            hill.closePath();
            graphics.setColor(hills[layer]);
            graphics.fill(hill);
        }
        graphics.setColor(new Color(0x9CC3CC));
        graphics.fillRect(0, (int) (height * 0.8), width, height);
        int houses = width / 150;
        for (int i = 0; i < houses; i++) {
            double tall = height * (0.08 + 0.08 * random.nextDouble()) * (late ? 1.7 : 1);
            house(graphics, (i + 0.2) * width / houses, height * 0.8 - tall, width * 0.5 / houses, tall, late && i % 2 == 0);
        }
        graphics.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, format, out);
        return out.toByteArray();
    }

    private static void house(Graphics2D graphics, double x, double y, double wide, double tall, boolean flat) {
        graphics.setColor(new Color(0xF4EDE0));
        graphics.fill(new Rectangle2D.Double(x, y, wide, tall));
        graphics.setColor(new Color(0x6B3B2E));
        Path2D roof = new Path2D.Double();
        roof.moveTo(x - wide * 0.12, y);
        roof.lineTo(x + wide * (flat ? 0 : 0.5), y - wide * (flat ? 0.1 : 0.35));
        roof.lineTo(x + wide * (flat ? 1 : 0.5), y - wide * (flat ? 0.1 : 0.35));
        roof.lineTo(x + wide * 1.12, y);
        roof.closePath();
        graphics.fill(roof);
        for (double window = 0.2; window < 0.9; window += 0.3) {
            graphics.fill(new Rectangle2D.Double(x + wide * window, y + tall * 0.3, wide * 0.14, tall * 0.2));
        }
    }

    private static Graphics2D graphics(BufferedImage image) {
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        return graphics;
    }

    /** A map of nowhere as MBTiles: a river and a net of streets between these degrees. */
    void map(Path file, double west, double south, double east, double north) throws IOException {
        TreeMap<String, String> metadata = new TreeMap<>(Map.of("name", "示例底图", "format", "png", "type", "baselayer",
                "minzoom", Integer.toString(ZOOMS[0]), "maxzoom", Integer.toString(ZOOMS[ZOOMS.length - 1]),
                "bounds", west + "," + south + "," + east + "," + north));
        try (PyramidWriter writer = PyramidWriter.create(file, metadata)) {
            for (int zoom : ZOOMS) {
                long right = (long) across(east, zoom);
                long bottom = (long) down(south, zoom);
                for (long row = (long) down(north, zoom); row <= bottom; row++) {
                    for (long column = (long) across(west, zoom); column <= right; column++) {
                        writer.tile(zoom, column, row, tile(zoom, column, row));
                    }
                }
            }
        }
    }

    private static double across(double longitude, int zoom) {
        return (longitude + 180) / 360 * (1L << zoom);
    }

    private static double down(double latitude, int zoom) {
        double angle = Math.toRadians(latitude);
        return (1 - Math.log(Math.tan(angle) + 1 / Math.cos(angle)) / Math.PI) / 2 * (1L << zoom);
    }

    private static byte[] tile(int zoom, long column, long row) throws IOException {
        BufferedImage image = new BufferedImage(TILE, TILE, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = graphics(image);
        graphics.setColor(new Color(0xF3EFE6));
        graphics.fillRect(0, 0, TILE, TILE);
        // drawn in tiles of zoom 15, counted from the middle of the example
        double scale = TILE * Math.pow(2, zoom - 15.0);
        graphics.translate((across(119.315, 15) - column * Math.pow(2, 15.0 - zoom)) * scale, (down(26.055, 15) - row * Math.pow(2, 15.0 - zoom)) * scale);
        graphics.scale(scale, scale);
        graphics.setColor(new Color(0xDDD6C6));
        for (int line = -24; line <= 24; line++) {
            graphics.fill(new Rectangle2D.Double(line - 0.02, -24, line % 4 == 0 ? 0.09 : 0.04, 48));
            graphics.fill(new Rectangle2D.Double(-24, line * 0.8 - 0.02, 48, line % 3 == 0 ? 0.09 : 0.04));
        }
        graphics.setColor(new Color(0xB9D6DC));
        Path2D river = new Path2D.Double();
        river.moveTo(-24, 2);
        river.curveTo(-8, 0.4, -3, 3.6, 24, 2.2);
        river.lineTo(24, 3.6);
        river.curveTo(-3, 5, -8, 1.8, -24, 3.2);
        river.closePath();
        graphics.fill(river);
        graphics.setColor(new Color(0xCBDDBB));
        graphics.fill(new Ellipse2D.Double(-1.2, -1.6, 1.3, 0.9));
        graphics.fill(new Ellipse2D.Double(2.1, 0.2, 0.8, 1.1));
        graphics.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }
}
