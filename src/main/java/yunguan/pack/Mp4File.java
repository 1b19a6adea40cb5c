package yunguan.pack;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;

/**
 * Length and size of an MP4 file, from its boxes (ISO/IEC 14496-12). Only the codecs that the kiosk plays are
 * let through: H.264 or H.265, with AAC.
 */
final class Mp4File {

    private static final Set<String> FILMS = Set.of("avc1", "avc3", "hvc1", "hev1");
    private static final Set<String> SOUNDS = Set.of("mp4a");
    /** A {@code moov} box of a film of many hours has a few megabytes. */
    private static final long MOST_INDEX = 64L << 20;

    private int timescale;
    private double seconds;
    private int width;
    private int height;
    private boolean film;
    private boolean sound;
    private boolean upright = true;
    // of the track that is being read
    private int trackWidth;
    private int trackHeight;
    private boolean trackUpright;
    private String handler = "";

    private Mp4File() {
    }

    static MediaFacts read(Path file, boolean wantsFilm) throws IOException, BrokenMediaException {
        Mp4File mp4 = new Mp4File();
        mp4.boxes(index(file));
        if (wantsFilm && !mp4.film) {
            throw new BrokenMediaException("MP4 without a film track");
        }
        if (!wantsFilm && !mp4.sound) {
            throw new BrokenMediaException("MP4 without a sound track");
        }
        if (!(mp4.seconds > 0)) {
            throw new BrokenMediaException("MP4 of length 0");
        }
        return new MediaFacts(mp4.seconds, mp4.width, mp4.height);
    }

    /** Whether a film's pictures are stored otherwise than they are meant to be seen: as a phone does that was held upright. JavaFX shows them as they are stored. */
    static boolean turned(Path file) throws IOException, BrokenMediaException {
        Mp4File mp4 = new Mp4File();
        mp4.boxes(index(file));
        return !mp4.upright;
    }

    /** The body of a film's index, the box {@code moov}. */
    static ByteBuffer index(Path file) throws IOException, BrokenMediaException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            return index(channel);
        }
    }

    /** Finds the box {@code moov} among the boxes of the file and reads it. */
    private static ByteBuffer index(FileChannel channel) throws IOException, BrokenMediaException {
        long at = 0;
        long end = channel.size();
        boolean known = false;
        while (at + 8 <= end) {
            ByteBuffer header = bytes(channel, at, (int) Math.min(16, end - at));
            long size = Integer.toUnsignedLong(header.getInt());
            String type = type(header);
            int headerSize = 8;
            if (size == 1 && header.remaining() >= 8) {
                size = header.getLong();
                headerSize = 16;
            } else if (size == 0) {
                size = end - at;
            }
            known |= type.equals("ftyp");
            if (size < headerSize || size > end - at) {
                throw new BrokenMediaException(known ? "MP4 cut short" : "no MP4");
            }
            if (type.equals("moov")) {
                if (size > MOST_INDEX) {
                    throw new BrokenMediaException("MP4 with an index of " + size + " bytes");
                }
                return bytes(channel, at + headerSize, (int) (size - headerSize));
            }
            at += size;
        }
        throw new BrokenMediaException(known ? "MP4 cut short: no index (moov)" : "no MP4");
    }

    private static ByteBuffer bytes(FileChannel channel, long at, int length) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(length);
        while (buffer.hasRemaining() && channel.read(buffer, at + buffer.position()) > 0) {
            continue;
        }
        return buffer.flip();
    }

    private static String type(ByteBuffer in) {
        byte[] four = new byte[4];
        in.get(four);
        return new String(four, StandardCharsets.ISO_8859_1);
    }

    private void boxes(ByteBuffer in) throws BrokenMediaException {
        while (in.remaining() >= 8) {
            int start = in.position();
            long size = Integer.toUnsignedLong(in.getInt());
            String type = type(in);
            size = size == 0 ? in.limit() - start : size;
            if (size < 8 || size > in.limit() - start) {
                throw new BrokenMediaException("MP4 with a broken box " + type.replaceAll("[^ -~]", "?"));
            }
            ByteBuffer body = in.slice(start + 8, (int) size - 8);
            try {
                box(type, body);
            } catch (java.nio.BufferUnderflowException | IndexOutOfBoundsException cut) {
                throw new BrokenMediaException("MP4 with a broken box " + type);
            }
            in.position(start + (int) size);
        }
    }

    private void box(String type, ByteBuffer body) throws BrokenMediaException {
        switch (type) {
            case "mdia", "minf", "stbl", "mvex" -> boxes(body);
            case "trak" -> {
                handler = "";
                trackWidth = 0;
                trackHeight = 0;
                boxes(body);
                if (handler.equals("vide") && !film) {
                    film = true;
                    width = trackWidth;
                    height = trackHeight;
                    upright = trackUpright;
                }
                sound |= handler.equals("soun");
            }
            case "mvhd" -> movieHeader(body);
            case "mehd" -> fragmentsHeader(body);
            case "tkhd" -> trackHeader(body);
            case "hdlr" -> {
                body.position(8); // version, flags, pre_defined
                handler = type(body);
            }
            case "stsd" -> samples(body);
            default -> { }
        }
    }

    private void movieHeader(ByteBuffer body) {
        boolean wide = body.get(0) == 1;
        timescale = body.getInt(wide ? 20 : 12);
        long duration = wide ? body.getLong(24) : Integer.toUnsignedLong(body.getInt(16));
        if (timescale > 0 && duration != 0xFFFFFFFFL) {
            seconds = Math.max(seconds, (double) duration / timescale);
        }
    }

    /** A film in fragments tells its length here. */
    private void fragmentsHeader(ByteBuffer body) {
        long duration = body.get(0) == 1 ? body.getLong(4) : Integer.toUnsignedLong(body.getInt(4));
        if (timescale > 0) {
            seconds = Math.max(seconds, (double) duration / timescale);
        }
    }

    private void trackHeader(ByteBuffer body) {
        int matrix = body.get(0) == 1 ? 52 : 40;
        int across = body.getInt(matrix + 36) >>> 16;
        int down = body.getInt(matrix + 40) >>> 16;
        trackUpright = body.getInt(matrix) > 0 && body.getInt(matrix + 4) == 0 && body.getInt(matrix + 12) == 0 && body.getInt(matrix + 16) > 0;
        // phones write a lying picture and a matrix that turns it upright: a and d are 0 then
        boolean turned = body.getInt(matrix) == 0 && body.getInt(matrix + 16) == 0;
        trackWidth = turned ? down : across;
        trackHeight = turned ? across : down;
    }

    private void samples(ByteBuffer body) throws BrokenMediaException {
        body.position(12); // version, flags, count, size of the first entry
        String codec = type(body);
        boolean plays = switch (handler) {
            case "vide" -> FILMS.contains(codec);
            case "soun" -> SOUNDS.contains(codec);
            default -> true;
        };
        if (!plays) {
            throw new BrokenMediaException("MP4 with codec " + codec.replaceAll("[^ -~]", "?"));
        }
    }
}
