package yunguan.pack;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * AAC as a bare stream (ADTS, ISO/IEC 13818-7), such as recorders and radio stations write it. The kiosk plays AAC in a container alone, so
 * the frames are put into one as they are: nothing is encoded anew, and no foreign program is needed. The same file gives the same bytes.
 */
final class AacFile {

    private static final int[] RATES = {96000, 88200, 64000, 48000, 44100, 32000, 24000, 22050, 16000, 12000, 11025, 8000, 7350};
    private static final int SAMPLES = 1024;
    /** Frames of half a second or so. */
    private static final int CHUNK = 21;
    /** Longer than a day of sound. */
    private static final int MOST_FRAMES = 5_000_000;

    /** Of all frames alike. @param object of MPEG-4: 2 is AAC LC */
    private record Form(int object, int rate, int channels) { }

    private final Form form;
    private final List<Integer> sizes = new ArrayList<>();

    private AacFile(Form form) {
        this.form = form;
    }

    static MediaFacts read(Path file) throws IOException, BrokenMediaException {
        AacFile aac = walk(file, OutputStream.nullOutputStream());
        return new MediaFacts((double) aac.sizes.size() * SAMPLES / RATES[aac.form.rate], 0, 0);
    }

    /** Puts the frames into an M4A file. */
    static void toM4a(Path source, Path target) throws IOException, BrokenMediaException {
        AacFile aac = walk(source, OutputStream.nullOutputStream());
        try (OutputStream out = new java.io.BufferedOutputStream(Files.newOutputStream(target))) {
            byte[] kind = box("ftyp", bytes("M4A "), integer(0), bytes("M4A mp42isom"));
            long sound = aac.sizes.stream().mapToLong(Integer::longValue).sum();
            byte[] index = aac.index(0);
            if (sound > Integer.MAX_VALUE - 1_000_000L) {
                throw new BrokenMediaException("AAC of " + sound + " bytes");
            }
            out.write(kind);
            out.write(aac.index(kind.length + index.length + 8)); // in front, so that playing begins at once
            out.write(integer((int) sound + 8));
            out.write(bytes("mdat"));
            walk(source, out);
        }
    }

    /** Reads all frames, and writes what is in them. */
    private static AacFile walk(Path file, OutputStream frames) throws IOException, BrokenMediaException {
        AacFile aac = null;
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16))) {
            skipTag(in);
            while (true) {
                byte[] head = in.readNBytes(7);
                if (head.length < 7) {
                    break;
                }
                if (head[0] != -1 || (head[1] & 0xF6) != 0xF0) {
                    if (aac != null) {
                        break; // a tag behind the sound
                    }
                    throw new BrokenMediaException("no AAC frame");
                }
                int blocks = (head[6] & 3) + 1;
                Form form = new Form((head[2] >> 6 & 3) + 1, head[2] >> 2 & 15, (head[2] & 1) << 2 | head[3] >> 6 & 3);
                int size = (head[3] & 3) << 11 | (head[4] & 0xFF) << 3 | (head[5] & 0xFF) >> 5;
                int extra = (head[1] & 1) == 0 ? 2 : 0;
                aac = aac == null ? new AacFile(form) : aac;
                if (!aac.form.equals(form) || blocks != 1 || form.rate >= RATES.length || form.channels == 0 || size <= 7 + extra
                        || aac.sizes.size() >= MOST_FRAMES) {
                    throw new BrokenMediaException("AAC that changes its form");
                }
                in.skipNBytes(extra);
                byte[] body = in.readNBytes(size - 7 - extra);
                if (body.length < size - 7 - extra) {
                    break; // cut short: the last frame is left out
                }
                frames.write(body);
                aac.sizes.add(body.length);
            }
        } catch (EOFException cut) {
            throw new BrokenMediaException("no AAC frame");
        }
        if (aac == null || aac.sizes.isEmpty()) {
            throw new BrokenMediaException("no AAC frame");
        }
        return aac;
    }

    /** An ID3 tag, as radio stations put in front. */
    private static void skipTag(DataInputStream in) throws IOException {
        in.mark(10);
        byte[] head = in.readNBytes(10);
        if (head.length == 10 && head[0] == 'I' && head[1] == 'D' && head[2] == '3') {
            in.skipNBytes((head[6] & 0x7F) << 21 | (head[7] & 0x7F) << 14 | (head[8] & 0x7F) << 7 | head[9] & 0x7F);
        } else {
            in.reset();
        }
    }

    /** The box {@code moov}. @param at where the first frame lies in the file */
    private byte[] index(int at) {
        int rate = RATES[form.rate];
        int length = sizes.size() * SAMPLES;
        byte[] matrix = join(integer(0x10000), new byte[12], integer(0x10000), new byte[12], integer(0x40000000));
        byte[] movie = box("mvhd", new byte[12], integer(rate), integer(length), integer(0x10000), shorts(0x100, 0), new byte[8], matrix, new byte[24], integer(2));
        byte[] track = box("tkhd", integer(7), new byte[8], integer(1), integer(0), integer(length), new byte[8], shorts(0, 0, 0x100, 0), matrix, new byte[8]);
        byte[] header = box("mdhd", new byte[12], integer(rate), integer(length), shorts(0x55C4, 0));
        byte[] handler = box("hdlr", new byte[8], bytes("soun"), new byte[13]);
        byte[] source = box("dinf", box("dref", new byte[4], integer(1), box("url ", integer(1))));
        byte[] table = box("stbl", described(rate), box("stts", new byte[4], integer(1), integer(sizes.size()), integer(SAMPLES)),
                chunks(), sizes(), places(at));
        byte[] media = box("mdia", header, handler, box("minf", box("smhd", new byte[8]), source, table));
        return box("moov", movie, box("trak", track, media));
    }

    private byte[] described(int rate) {
        int specific = form.object << 11 | form.rate << 7 | form.channels << 3;
        byte[] decoder = join(new byte[] {0x04, 17, 0x40, 0x15, 0, 0, 0}, integer(0), integer(0), new byte[] {0x05, 2}, shorts(specific), new byte[] {0x06, 1, 2});
        byte[] stream = join(new byte[4], new byte[] {0x03, (byte) (3 + decoder.length), 0, 1, 0}, decoder);
        byte[] sound = box("mp4a", new byte[6], shorts(1), new byte[8], shorts(Math.min(2, form.channels), 16), new byte[4],
                integer((int) Math.min(rate, 65535L) << 16), box("esds", stream));
        return box("stsd", new byte[4], integer(1), sound);
    }

    /** So many frames to a chunk, and in the last one what is left: a player reads chunk by chunk. */
    private byte[] chunks() {
        int whole = sizes.size() / CHUNK;
        int left = sizes.size() % CHUNK;
        byte[] first = whole == 0 ? new byte[0] : join(integer(1), integer(CHUNK), integer(1));
        byte[] last = left == 0 ? new byte[0] : join(integer(whole + 1), integer(left), integer(1));
        return box("stsc", new byte[4], integer((first.length + last.length) / 12), first, last);
    }

    private byte[] sizes() {
        return box("stsz", new byte[8], integer(sizes.size()), integers(sizes));
    }

    private byte[] places(int at) {
        List<Integer> places = new ArrayList<>();
        int place = at;
        for (int frame = 0; frame < sizes.size(); frame++) {
            if (frame % CHUNK == 0) {
                places.add(place);
            }
            place += sizes.get(frame);
        }
        return box("stco", new byte[4], integer(places.size()), integers(places));
    }

    private static byte[] integers(List<Integer> numbers) {
        ByteBuffer all = ByteBuffer.allocate(4 * numbers.size());
        numbers.forEach(all::putInt);
        return all.array();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] integer(int number) {
        return ByteBuffer.allocate(4).putInt(number).array();
    }

    private static byte[] shorts(int... numbers) {
        ByteBuffer all = ByteBuffer.allocate(numbers.length * 2);
        for (int number : numbers) {
            all.putShort((short) number);
        }
        return all.array();
    }

    private static byte[] box(String type, byte[]... parts) {
        byte[] body = join(parts);
        return join(integer(body.length + 8), bytes(type), body);
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
