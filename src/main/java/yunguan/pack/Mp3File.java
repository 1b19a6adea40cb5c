package yunguan.pack;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Length of an MP3 file (ISO/IEC 11172-3 and 13818-3, layer III): from the Xing or Info header where there is
 * one, else by walking through all frames.
 */
final class Mp3File {

    private static final int[] RATES = {44100, 48000, 32000};
    private static final int[] KILOBITS_1 = {0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320};
    private static final int[] KILOBITS_2 = {0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160};
    /** So much may lie before the first frame besides an ID3v2 tag. */
    private static final int MOST_NOISE = 64 << 10;

    private Mp3File() {
    }

    /** One frame header. */
    private record Frame(boolean version1, boolean mono, int rate, int samples, int bytes) { }

    static MediaFacts read(Path file) throws IOException, BrokenMediaException {
        try (InputStream plain = Files.newInputStream(file);
             DataInputStream in = new DataInputStream(new BufferedInputStream(plain, 1 << 16))) {
            int header = firstHeader(in);
            Frame first = frame(header);
            if (first == null) {
                throw new BrokenMediaException("no MP3 frame");
            }
            byte[] body = in.readNBytes(first.bytes - 4);
            int told = toldFrames(first, body);
            long frames = told > 0 ? told : 1 + walk(in);
            double seconds = (double) frames * first.samples / first.rate;
            return new MediaFacts(seconds, 0, 0);
        } catch (EOFException cut) {
            throw new BrokenMediaException("no MP3 frame");
        }
    }

    private static int firstHeader(DataInputStream in) throws IOException {
        int header = in.readInt();
        while (header >>> 8 == 0x494433) { // "ID3": version, revision, flags and a size of four times seven bits follow
            in.readNBytes(1);
            int flags = in.readUnsignedByte();
            int size = 0;
            for (int i = 0; i < 4; i++) {
                size = size << 7 | in.readUnsignedByte() & 0x7F;
            }
            in.skipNBytes(size + ((flags & 0x10) != 0 ? 10 : 0));
            header = in.readInt();
        }
        for (int noise = 0; frame(header) == null && noise < MOST_NOISE; noise++) {
            header = header << 8 | in.readUnsignedByte();
        }
        return header;
    }

    private static @org.jspecify.annotations.Nullable Frame frame(int header) {
        int version = header >>> 19 & 3;
        int layer = header >>> 17 & 3;
        int bitrate = header >>> 12 & 15;
        int rate = header >>> 10 & 3;
        if (header >>> 21 != 0x7FF || version == 1 || layer != 1 || bitrate == 0 || bitrate == 15 || rate == 3) {
            return null;
        }
        boolean version1 = version == 3;
        int hertz = RATES[rate] >> (version1 ? 0 : version == 2 ? 1 : 2);
        int bits = (version1 ? KILOBITS_1 : KILOBITS_2)[bitrate] * 1000;
        int samples = version1 ? 1152 : 576;
        int bytes = samples / 8 * bits / hertz + (header >>> 9 & 1);
        return new Frame(version1, (header >>> 6 & 3) == 3, hertz, samples, bytes);
    }

    /** The number of frames that a Xing, Info or VBRI header in the first frame tells, or 0. */
    private static int toldFrames(Frame first, byte[] body) {
        int xing = first.version1 ? first.mono ? 17 : 32 : first.mono ? 9 : 17;
        if (body.length >= xing + 12) {
            ByteBuffer in = ByteBuffer.wrap(body, xing, 12);
            int name = in.getInt();
            int flags = in.getInt();
            if ((name == 0x58696E67 || name == 0x496E666F) && (flags & 1) != 0) { // "Xing", "Info"
                return in.getInt();
            }
        }
        if (body.length >= 32 + 18 && ByteBuffer.wrap(body, 32, 4).getInt() == 0x56425249) { // "VBRI"
            return ByteBuffer.wrap(body, 32 + 14, 4).getInt();
        }
        return 0;
    }

    private static long walk(DataInputStream in) throws IOException {
        long frames = 0;
        try {
            while (true) {
                Frame next = frame(in.readInt());
                if (next == null) {
                    return frames; // a tag at the end, or the end of what can be played
                }
                in.skipNBytes(next.bytes - 4);
                frames++;
            }
        } catch (EOFException end) {
            return frames;
        }
    }
}
