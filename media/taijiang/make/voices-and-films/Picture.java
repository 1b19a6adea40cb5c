import java.awt.*;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.*;
import javax.imageio.*;
import javax.imageio.stream.FileImageOutputStream;

/** A drawing in a frame of any shape, the line that says what it is, and its way to a file. */
final class Picture {
    static final String NOTICE = "示意画，非实景、非史料";

    private Picture() {}

    /** Draws the named scene so that it covers the frame, keeping its middle. */
    static void scene(Graphics2D g, String name, double x, double y, double w, double h) {
        var part = (Graphics2D) g.create();
        double s = Math.max(w / 1200, h / 800);
        // a layer of its own: scenes may set and lift clips
        var layer = new BufferedImage((int) Math.ceil(w), (int) Math.ceil(h), BufferedImage.TYPE_INT_RGB);
        var lg = layer.createGraphics();
        lg.transform(new AffineTransform(s, 0, 0, s, w / 2 - 600 * s, h / 2 - 400 * s));
        var brush = new Brush(lg);
        if (!Outdoors.draw(brush, name) && !Indoors.draw(brush, name)) throw new IllegalArgumentException("no drawing is called " + name);
        lg.dispose();
        part.drawImage(layer, (int) x, (int) y, null);
        part.dispose();
    }

    static BufferedImage framed(String name, int w, int h) {
        var picture = new BufferedImage(w, h, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = picture.createGraphics();
        scene(g, name, 0, 0, w, h);
        Brush.grain(picture, 3);
        label(g, NOTICE, w - 20, h - 20, w / 42.0 + 2);
        g.dispose();
        return picture;
    }

    /** A small pale plate whose lower right corner is at x, y. */
    static void label(Graphics2D g, String words, double x, double y, double size) {
        var b = new Brush(g);
        g.setFont(new Font("Noto Sans CJK SC", Font.PLAIN, 1).deriveFont((float) size));
        FontMetrics m = g.getFontMetrics();
        double w = m.stringWidth(words) + size * 1.2, h = size * 1.8;
        b.round(Brush.clear(Brush.PAPER, 225), x - w, y - h, w, h, size * 0.7);
        g.setColor(Brush.INK);
        g.drawString(words, (float) (x - w + size * 0.6), (float) (y - h / 2 + size * 0.36));
    }

    static void jpeg(BufferedImage picture, Path file) throws IOException {
        Files.createDirectories(file.getParent());
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ImageWriteParam how = writer.getDefaultWriteParam();
        how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        how.setCompressionQuality(0.82f);
        Files.deleteIfExists(file);
        try (var out = new FileImageOutputStream(file.toFile())) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), how);
        } finally {
            writer.dispose();
        }
    }
}
