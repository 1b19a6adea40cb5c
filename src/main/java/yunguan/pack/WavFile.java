package yunguan.pack;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Length of a WAV file from its chunks. Only plain samples (PCM) of 8 or 16 bits are let through: those every kiosk plays. */
final class WavFile {

    private static final int PCM = 1;
    /** Its real form stands further on; its first two bytes are as those of the plain ones. */
    private static final int EXTENSIBLE = 0xFFFE;

    private WavFile() {
    }

    static MediaFacts read(Path file) throws IOException, BrokenMediaException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            ByteBuffer head = bytes(channel, 0, 12);
            if (head.remaining() < 12 || !type(head, 0).equals("RIFF") || !type(head, 8).equals("WAVE")) {
                throw new BrokenMediaException("no WAV");
            }
            long at = 12;
            int bytesASecond = 0;
            while (at + 8 <= channel.size()) {
                ByteBuffer chunk = bytes(channel, at, 8);
                long size = Integer.toUnsignedLong(chunk.getInt(4));
                if (type(chunk, 0).equals("fmt ")) {
                    bytesASecond = bytesASecond(bytes(channel, at + 8, (int) Math.min(40, size)));
                } else if (type(chunk, 0).equals("data")) {
                    long there = Math.min(size, channel.size() - at - 8); // recorders that were switched off leave a size that is too large
                    if (bytesASecond == 0 || there < bytesASecond / 100) {
                        throw new BrokenMediaException(bytesASecond == 0 ? "WAV without a form" : "WAV of length 0");
                    }
                    return new MediaFacts((double) there / bytesASecond, 0, 0);
                }
                at += 8 + size + size % 2;
            }
        }
        throw new BrokenMediaException("WAV cut short: no samples");
    }

    private static int bytesASecond(ByteBuffer form) throws BrokenMediaException {
        if (form.remaining() < 16) {
            throw new BrokenMediaException("WAV cut short");
        }
        int kind = Short.toUnsignedInt(form.getShort(0));
        kind = kind == EXTENSIBLE && form.remaining() >= 26 ? Short.toUnsignedInt(form.getShort(24)) : kind;
        int channels = form.getShort(2);
        int rate = form.getInt(4);
        int bits = form.getShort(14);
        if (kind != PCM || bits != 8 && bits != 16) {
            throw new BrokenMediaException("WAV with " + bits + " bits a sample, form " + kind);
        }
        if (channels < 1 || channels > 8 || rate < 4000 || rate > 384_000) {
            throw new BrokenMediaException("WAV with " + channels + " channels and " + rate + " samples a second");
        }
        return channels * rate * bits / 8;
    }

    private static String type(ByteBuffer in, int at) {
        byte[] four = new byte[4];
        in.get(at, four);
        return new String(four, StandardCharsets.ISO_8859_1);
    }

    private static ByteBuffer bytes(FileChannel channel, long at, int length) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        while (buffer.hasRemaining() && channel.read(buffer, at + buffer.position()) > 0) {
            continue;
        }
        return buffer.flip();
    }
}
