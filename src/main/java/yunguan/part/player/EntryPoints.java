package yunguan.part.player;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/**
 * Where a film can be entered at once: its key frames, by the tables of its index. Every other place costs the time to decode all
 * pictures since the key frame before it, which is what a visitor waits for after a drag.
 */
final class EntryPoints {

    /** What nobody notices who let go of a thumb between two key frames 2 s apart, in seconds. */
    private static final double NEAR = 1.05;
    /** So much of what was said before may be heard first, in seconds. */
    private static final double BREATH = 0.5;
    /** So much before a chapter, or before the place where somebody left it, may be seen first, in seconds: every picture between a key frame and the place is waited for. */
    static final double LEAD = 1.2;
    /** A syllable takes longer than this; in seconds. */
    private static final double NOTHING_LOST = 0.12;
    /** Aimed at so far behind a key frame, it is surely that one that is found and not the one before; in seconds. */
    private static final double BEHIND = 0.01;
    static final EntryPoints NONE = new EntryPoints(new double[0]);

    private final double[] seconds;

    private EntryPoints(double[] seconds) {
        this.seconds = seconds;
    }

    /** Those of a film; none where its file does not tell, or every picture is one. */
    static EntryPoints of(Path film) {
        try (RandomAccessFile file = new RandomAccessFile(film.toFile(), "r")) {
            FilmBoxes boxes = new FilmBoxes(file);
            for (FilmBoxes.Box track : boxes.tracks("vide")) {
                return of(boxes, track);
            }
        } catch (IOException | BufferUnderflowException | IndexOutOfBoundsException | ArithmeticException odd) {
            System.getLogger(EntryPoints.class.getName()).log(System.Logger.Level.DEBUG, "no key frames are known of " + film, odd);
        }
        return NONE;
    }

    private static EntryPoints of(FilmBoxes boxes, FilmBoxes.Box track) throws IOException {
        Optional<FilmBoxes.Box> stss = boxes.in(track, "mdia", "minf", "stbl", "stss");
        Optional<FilmBoxes.Box> stts = boxes.in(track, "mdia", "minf", "stbl", "stts");
        Optional<FilmBoxes.Box> mdhd = boxes.in(track, "mdia", "mdhd");
        if (stss.isEmpty() || stts.isEmpty() || mdhd.isEmpty()) {
            return NONE;
        }
        ByteBuffer head = boxes.table(mdhd.get());
        double scale = Integer.toUnsignedLong(head.getInt(head.get(0) == 1 ? 20 : 12));
        ByteBuffer keys = boxes.table(stss.get());
        Optional<FilmBoxes.Box> ctts = boxes.in(track, "mdia", "minf", "stbl", "ctts");
        Runs decoded = new Runs(boxes.table(stts.get()));
        Runs shifted = ctts.isPresent() ? new Runs(boxes.table(ctts.get())) : null;
        double shift = begins(boxes, track);
        double[] seconds = new double[Math.clamp(keys.getInt(4), 0, (keys.limit() - 8) / 4)];
        for (int i = 0; i < seconds.length; i++) {
            int frame = keys.getInt(8 + 4 * i) - 1;
            seconds[i] = (decoded.sumBefore(frame) + (shifted == null ? 0 : shifted.at(frame)) - shift) / scale;
        }
        Arrays.sort(seconds);
        return new EntryPoints(seconds);
    }

    /** Where in its track the film begins, by its edit list. */
    private static double begins(FilmBoxes boxes, FilmBoxes.Box track) throws IOException {
        Optional<FilmBoxes.Box> elst = boxes.in(track, "edts", "elst");
        if (elst.isEmpty()) {
            return 0;
        }
        ByteBuffer list = boxes.table(elst.get());
        return list.getInt(4) == 0 ? 0 : Math.max(0, list.get(0) == 1 ? list.getLong(16) : list.getInt(12));
    }

    /** The entry point nearest to a second, or the second itself where none is near. */
    double near(double second) {
        return orItself(nearest(second, NEAR, NEAR), second);
    }

    /**
     * Where to begin for what is said at a second: at an entry point a breath before it, or so little after it that nothing is lost.
     * Without this the place a moment before a key frame would be the one that is waited for longest.
     */
    double entering(double second) {
        return orItself(nearest(second, BREATH, NOTHING_LOST), second);
    }

    private static double orItself(double entry, double second) {
        return Double.isNaN(entry) ? second : entry;
    }

    /** Where to begin for a chapter, or for somebody who goes on: a little before it, so that fewer pictures have to be decoded for the first that is seen. */
    double leading(double second) {
        double near = nearest(second, LEAD, NOTHING_LOST);
        if (!Double.isNaN(near)) {
            return near;
        }
        return seconds.length > 0 && seconds[0] < second ? Math.max(seconds[0], second - LEAD) : second;
    }

    /** The entry point nearest to a second; NaN where none is so near. */
    private double nearest(double second, double before, double behind) {
        int at = Arrays.binarySearch(seconds, second);
        int after = at >= 0 ? at : -at - 1;
        double best = Double.NaN;
        double least = Double.MAX_VALUE;
        for (int i = Math.max(0, after - 1); i < Math.min(seconds.length, after + 1); i++) {
            double away = Math.abs(seconds[i] - second);
            if (away < least && away < (seconds[i] <= second ? before : behind)) {
                least = away;
                best = Math.max(0, seconds[i]) + BEHIND;
            }
        }
        return best;
    }

    /** A table of how many frames have which value, asked for frames in order. */
    private static final class Runs {

        private final ByteBuffer table;
        private final int runs;
        private int run;
        private long first;
        private double sum;

        Runs(ByteBuffer table) {
            this.table = table;
            runs = Math.min(table.getInt(4), (table.limit() - 8) / 8);
        }

        private long length() {
            return Integer.toUnsignedLong(table.getInt(8 + 8 * run));
        }

        private double value() {
            return table.getInt(12 + 8 * run);
        }

        private void go(int frame) {
            while (run < runs - 1 && frame >= first + length()) {
                sum += length() * value();
                first += length();
                run++;
            }
        }

        double at(int frame) {
            go(frame);
            return value();
        }

        double sumBefore(int frame) {
            go(frame);
            return sum + (frame - first) * value();
        }
    }
}
