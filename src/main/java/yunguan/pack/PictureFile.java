package yunguan.pack;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** A PNG or JPEG file, told by its content. */
final class PictureFile {

    private static final int GLANCE = 256;

    private PictureFile() {
    }

    /** Reads width and height. */
    static MediaFacts read(Path file, MediaType type) throws IOException, BrokenMediaException {
        try (ImageInputStream in = new FileImageInputStream(new File(file.toString()))) {
            ImageReader reader = reader(in, type);
            try {
                return new MediaFacts(0, reader.getWidth(0), reader.getHeight(0));
            } finally {
                reader.dispose();
            }
        } catch (javax.imageio.IIOException | RuntimeException broken) {
            throw new BrokenMediaException("a damaged " + type);
        }
    }

    /** Decodes a picture to a small one, row by row. */
    static MediaFacts glance(Path file, MediaType type) throws IOException, BrokenMediaException {
        try (ImageInputStream in = new FileImageInputStream(new File(file.toString()))) {
            return glance(in, type);
        }
    }

    /** The same of a picture in memory. */
    static MediaFacts glance(byte[] picture, MediaType type) throws IOException, BrokenMediaException {
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(picture))) {
            return glance(in, type);
        }
    }

    private static MediaFacts glance(ImageInputStream in, MediaType type) throws IOException, BrokenMediaException {
        try {
            ImageReader reader = reader(in, type);
            try {
                MediaFacts facts = new MediaFacts(0, reader.getWidth(0), reader.getHeight(0));
                ImageReadParam small = reader.getDefaultReadParam();
                int step = Math.max(1, Math.max(facts.width(), facts.height()) / GLANCE);
                small.setSourceSubsampling(step, step, 0, 0);
                reader.read(0, small);
                return facts;
            } finally {
                reader.dispose();
            }
        } catch (javax.imageio.IIOException | RuntimeException broken) {
            throw new BrokenMediaException("a damaged " + type);
        }
    }

    /** Reads all pixels as bytes of blue, green and red, without transparency: what shines through is white. */
    static BufferedImage pixels(Path file, MediaType type) throws IOException, BrokenMediaException {
        try (ImageInputStream in = new FileImageInputStream(new File(file.toString()))) {
            ImageReader reader = reader(in, type);
            try {
                BufferedImage picture = reader.read(0);
                if (picture.getType() == BufferedImage.TYPE_3BYTE_BGR) { // as JPEG comes: a large picture is not copied
                    return picture;
                }
                BufferedImage opaque = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_3BYTE_BGR);
                Graphics2D graphics = opaque.createGraphics();
                graphics.drawImage(picture, 0, 0, java.awt.Color.WHITE, null);
                graphics.dispose();
                return opaque;
            } finally {
                reader.dispose();
            }
        } catch (javax.imageio.IIOException | RuntimeException broken) {
            throw new BrokenMediaException("a damaged " + type);
        }
    }

    /** Whether this program reads a foreign picture itself. */
    static boolean own(Path file) {
        String name = file.toString().toLowerCase(java.util.Locale.ROOT);
        return name.endsWith(".bmp") || name.endsWith(".gif");
    }

    /** Width and height of such a picture. */
    static MediaFacts any(Path file) throws IOException, BrokenMediaException {
        try (ImageInputStream in = new FileImageInputStream(new File(file.toString()))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new BrokenMediaException("no picture");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                return new MediaFacts(0, reader.getWidth(0), reader.getHeight(0));
            } finally {
                reader.dispose();
            }
        } catch (javax.imageio.IIOException | RuntimeException broken) {
            throw new BrokenMediaException("a damaged picture");
        }
    }

    /** Makes a PNG of such a picture; of one that moves, its first frame. */
    static void toPng(Path file, Path target) throws IOException, BrokenMediaException {
        try {
            BufferedImage picture = ImageIO.read(file.toFile());
            if (picture == null || !ImageIO.write(picture, "png", target.toFile())) {
                throw new BrokenMediaException("no picture");
            }
        } catch (javax.imageio.IIOException | RuntimeException broken) {
            throw new BrokenMediaException("a damaged picture");
        }
    }

    private static ImageReader reader(ImageInputStream in, MediaType type) throws IOException, BrokenMediaException {
        Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
        if (!readers.hasNext()) {
            throw new BrokenMediaException("no picture");
        }
        ImageReader reader = readers.next();
        String format = reader.getFormatName();
        if (!format.equalsIgnoreCase(type.name())) {
            reader.dispose();
            throw new BrokenMediaException("a " + format);
        }
        reader.setInput(in, true, true);
        return reader;
    }
}
