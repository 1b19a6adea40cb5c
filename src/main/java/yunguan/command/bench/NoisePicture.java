package yunguan.command.bench;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** A PNG of noise that has just so many bytes: what does not fill a row of pixels is filled by a comment. */
final class NoisePicture {

    private static final byte[] MARK = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final int WIDTH = 50;
    /** All that is not noise: mark, header, end, the frames of two chunks, and what deflating adds. */
    private static final int FRAME = 110;

    private NoisePicture() {
    }

    /** @param size in bytes, at least a kilobyte */
    static byte[] png(int size, long seed) {
        int row = 1 + 3 * WIDTH;
        int height = (size - FRAME) / row;
        byte[] pixels = new byte[row * height];
        new Random(seed).nextBytes(pixels);
        for (int y = 0; y < height; y++) {
            pixels[y * row] = 0; // the row is as it stands
        }
        ByteArrayOutputStream png = new ByteArrayOutputStream(size);
        png.writeBytes(MARK);
        chunk(png, "IHDR", ByteBuffer.allocate(13).putInt(WIDTH).putInt(height).put((byte) 8).put((byte) 2).put(new byte[3]).array());
        byte[] packed = deflated(pixels);
        byte[] comment = new byte[size - png.size() - 12 - packed.length - 12 - 12];
        byte[] word = "Comment\0".getBytes(StandardCharsets.ISO_8859_1);
        java.util.Arrays.fill(comment, (byte) ' ');
        System.arraycopy(word, 0, comment, 0, word.length);
        chunk(png, "tEXt", comment);
        chunk(png, "IDAT", packed);
        chunk(png, "IEND", new byte[0]);
        return png.toByteArray();
    }

    private static byte[] deflated(byte[] bytes) {
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        try {
            deflater.setInput(bytes);
            deflater.finish();
            byte[] room = new byte[bytes.length + 64];
            return java.util.Arrays.copyOf(room, deflater.deflate(room));
        } finally {
            deflater.end();
        }
    }

    private static void chunk(ByteArrayOutputStream png, String type, byte[] body) {
        ByteBuffer chunk = ByteBuffer.allocate(12 + body.length).putInt(body.length).put(type.getBytes(StandardCharsets.US_ASCII)).put(body);
        CRC32 crc = new CRC32();
        crc.update(chunk.array(), 4, 4 + body.length);
        png.writeBytes(chunk.putInt((int) crc.getValue()).array());
    }
}
