package yunguan.pack;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import yunguan.pack.convert.ConversionException;
import yunguan.pack.convert.Loudness;

/** Listens to every film and sound of a folder once, and warns of what a visitor would notice. */
final class SoundLevels {

    /** A visitor who goes from one piece to the next reaches for the volume beyond this, in LU. */
    private static final double APART = 6;
    /** Fewer pieces have no level in common. */
    private static final int FEWEST = 3;
    /** Not to be understood in a hall, in LUFS. */
    private static final double TOO_QUIET = -40;
    /** As much may be missing at the end before anybody notices: a share and seconds. */
    private static final double MISSING_SHARE = 0.02;
    private static final double MISSING_SECONDS = 2;

    private final MediaBench bench;
    private final Remembered remembered;
    private final Problems problems;
    private final Progress progress;

    private record Heard(MediaBench.Piece piece, Loudness loudness) { }

    SoundLevels(MediaBench bench, Remembered remembered, Problems problems, Progress progress) {
        this.bench = bench;
        this.remembered = remembered;
        this.problems = problems;
        this.progress = progress;
    }

    List<MeasuredMedium> measure() throws IOException {
        List<MeasuredMedium> all = new ArrayList<>();
        List<Heard> heard = new ArrayList<>();
        double total = bench.pieces().stream().mapToDouble(MediaBench.Piece::seconds).sum();
        double before = 0;
        for (MediaBench.Piece piece : bench.pieces()) {
            double done = before;
            Remembered.Facts facts = remembered.of(piece.file(), piece.name());
            Loudness loudness = facts == null ? null : facts.loudness();
            try {
                loudness = loudness != null ? loudness : Loudness.of(bench.tools, piece.file(), piece.footage(), bench.work(), seconds -> at(done + Math.min(seconds, piece.seconds()), total));
                heard.add(new Heard(piece, loudness));
            } catch (ConversionException unknown) {
                problems.add(ProblemKind.PLAYS_UNSURE, piece.row(), piece.column(), piece.name(), "");
            }
            all.add(new MeasuredMedium(piece.name(), piece.file(), piece.footage(), loudness));
            before += piece.seconds();
            at(before, total);
        }
        heard.forEach(this::alone);
        together(heard.stream().filter(one -> one.loudness.level() >= TOO_QUIET).toList());
        return all;
    }

    private void at(double done, double total) {
        progress.at(Progress.Phase.MEASURE, (long) (1000 * done), (long) (1000 * total));
    }

    private void alone(Heard one) {
        MediaBench.Piece piece = one.piece;
        double missing = piece.seconds() - one.loudness.seconds();
        if (missing > Math.max(MISSING_SECONDS, MISSING_SHARE * piece.seconds())) {
            problems.add(ProblemKind.SHORTER_THAN_SAID, piece.row(), piece.column(), number(one.loudness.seconds()), number(piece.seconds()));
        }
        if (one.loudness.level() < TOO_QUIET) {
            problems.add(ProblemKind.SOUND_TOO_QUIET, piece.row(), piece.column(), number(one.loudness.level()), number(TOO_QUIET));
        } else if (one.loudness.clipped()) {
            problems.add(ProblemKind.SOUND_CLIPPED, piece.row(), piece.column(), String.format(Locale.ROOT, "%+.1f", one.loudness.peak()), "-1");
        }
    }

    private void together(List<Heard> heard) {
        if (heard.size() < FEWEST) {
            return;
        }
        double[] levels = heard.stream().mapToDouble(one -> one.loudness.level()).sorted().toArray();
        double median = (levels[(levels.length - 1) / 2] + levels[levels.length / 2]) / 2;
        for (Heard one : heard) {
            if (Math.abs(one.loudness.level() - median) > APART) {
                problems.add(ProblemKind.SOUND_LEVEL_APART, one.piece.row(), one.piece.column(), number(one.loudness.level()), number(median));
            }
        }
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
