package yunguan.pack;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** How far apart the key frames of a film are: seeking waits for the next. Told by the tables of its index, without decoding. */
final class KeyFrames {

    /** As far apart as key frames may be where seeking is to be quick, in seconds: two, and a frame or so. */
    static final double NEAR_ENOUGH = 2.1;
    /** More than any film has; a table that claims more is not believed. */
    private static final int MOST = 10_000_000;

    private long timescale;
    private String handler = "";
    private List<int[]> durations = new ArrayList<>();
    private int[] keys = new int[0];
    private boolean listed;
    private OptionalDouble gap = OptionalDouble.empty();

    private KeyFrames() {
    }

    /** Seconds of the longest way from one to the next; nothing where the file does not tell. */
    static OptionalDouble longestGap(Path film) {
        KeyFrames frames = new KeyFrames();
        try {
            frames.boxes(Mp4File.index(film));
        } catch (IOException | BrokenMediaException | BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException odd) {
            return OptionalDouble.empty(); // whether it plays at all is told elsewhere
        }
        return frames.gap;
    }

    private void boxes(ByteBuffer in) {
        while (in.remaining() >= 8) {
            int start = in.position();
            int size = in.getInt();
            byte[] type = new byte[4];
            in.get(type);
            size = size == 0 ? in.limit() - start : size;
            ByteBuffer body = in.slice(start + 8, size - 8);
            box(new String(type, StandardCharsets.ISO_8859_1), body);
            in.position(start + size);
        }
    }

    private void box(String type, ByteBuffer body) {
        switch (type) {
            case "mdia", "minf", "stbl" -> boxes(body);
            case "trak" -> {
                handler = "";
                durations = new ArrayList<>();
                listed = false;
                boxes(body);
                if (handler.equals("vide") && gap.isEmpty() && !durations.isEmpty() && timescale > 0) {
                    gap = longest();
                }
            }
            case "mdhd" -> timescale = Integer.toUnsignedLong(body.getInt(body.get(0) == 1 ? 20 : 12));
            case "hdlr" -> {
                byte[] four = new byte[4];
                body.get(8, four);
                handler = new String(four, StandardCharsets.ISO_8859_1);
            }
            case "stts" -> {
                for (int i = 0; i < count(body, 8); i++) {
                    durations.add(new int[] {body.getInt(8 + 8 * i), body.getInt(12 + 8 * i)});
                }
            }
            case "stss" -> {
                listed = true;
                keys = new int[count(body, 4)];
                for (int i = 0; i < keys.length; i++) {
                    keys[i] = body.getInt(8 + 4 * i);
                }
            }
            default -> { }
        }
    }

    private static int count(ByteBuffer body, int each) {
        int count = body.getInt(4);
        if (count < 0 || count > MOST || 8 + (long) count * each > body.limit()) {
            throw new IndexOutOfBoundsException(count);
        }
        return count;
    }

    private OptionalDouble longest() {
        if (!listed) {
            return OptionalDouble.of(0); // every frame is one
        }
        long longest = 0;
        long time = 0;
        long last = 0;
        long frame = 1;
        int key = 0;
        for (int[] run : durations) {
            long behind = frame + Integer.toUnsignedLong(run[0]);
            while (key < keys.length && keys[key] < behind) {
                long at = time + (keys[key++] - frame) * Integer.toUnsignedLong(run[1]);
                longest = Math.max(longest, at - last);
                last = at;
            }
            time += Integer.toUnsignedLong(run[0]) * Integer.toUnsignedLong(run[1]);
            frame = behind;
        }
        return OptionalDouble.of((double) Math.max(longest, time - last) / timescale);
    }
}
