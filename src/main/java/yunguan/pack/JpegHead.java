package yunguan.pack;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What decides whether the kiosk shows a JPEG as it is meant.
 *
 * @param colours     channels: 1 or 3; 4 is CMYK, for print
 * @param orientation as Exif counts it: 1 upright, 2 to 8 turned or mirrored
 */
record JpegHead(int colours, int orientation) {

    /** For what is no JPEG, or a damaged one: that is told elsewhere. */
    static final JpegHead PLAIN = new JpegHead(3, 1);
    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.ISO_8859_1);

    /** Whether it lies on its side or is mirrored, as it is stored. */
    boolean turned() {
        return orientation > 1;
    }

    /** Whether width and height change places when it is turned upright. */
    boolean lying() {
        return orientation > 4;
    }

    boolean cmyk() {
        return colours == 4;
    }

    static JpegHead of(Path file) throws IOException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            return in.readUnsignedShort() == 0xFFD8 ? read(in) : PLAIN;
        } catch (EOFException | IndexOutOfBoundsException | IllegalArgumentException cut) {
            return PLAIN;
        }
    }

    private static JpegHead read(DataInputStream in) throws IOException {
        int orientation = 1;
        while (in.readUnsignedByte() == 0xFF) {
            int mark = in.readUnsignedByte();
            while (mark == 0xFF) {
                mark = in.readUnsignedByte();
            }
            if (mark == 0x01 || mark >= 0xD0 && mark <= 0xD8) {
                continue;
            }
            int length = in.readUnsignedShort() - 2;
            boolean frame = mark >= 0xC0 && mark <= 0xCF && mark != 0xC4 && mark != 0xC8 && mark != 0xCC;
            if (mark == 0xD9 || mark == 0xDA || length < 0) {
                return PLAIN;
            }
            byte[] body = in.readNBytes(length);
            if (frame) {
                return new JpegHead(body[5], orientation);
            }
            if (mark == 0xE1 && body.length > 14 && java.util.Arrays.equals(EXIF, 0, 6, body, 0, 6)) {
                orientation = orientation(ByteBuffer.wrap(body, 6, body.length - 6).slice());
            }
        }
        return PLAIN;
    }

    /** Tag 0x0112 of the first directory (TIFF 6.0). */
    private static int orientation(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int at = tiff.getInt(4);
        int entries = Short.toUnsignedInt(tiff.getShort(at));
        for (int i = 0; i < entries; i++) {
            int entry = at + 2 + 12 * i;
            if (tiff.getShort(entry) == 0x0112) {
                int orientation = tiff.getShort(entry + 8);
                return orientation >= 1 && orientation <= 8 ? orientation : 1;
            }
        }
        return 1;
    }
}
