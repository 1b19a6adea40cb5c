package yunguan.command.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Films opened, sought and left in a row, as in months of a hall. */
@Command(name = "soak", mixinStandardHelpOptions = true,
        description = "Open a film, seek in it and leave it, again and again: whether memory, descriptors and threads stay as they are.")
final class SoakBench extends Bench {

    private static final int SAMPLES = 10;
    private static final int LENGTH = 60;
    /** What may come on top once two fifths of the films are over and all that is kept is there. */
    private static final double MEGABYTES = 60;
    private static final long FEW = 8;

    /** @param megabytes resident */
    private record Sample(int plays, double megabytes, long descriptors, long threads) { }

    @Option(names = "--plays", paramLabel = "N", defaultValue = "200", description = "so many films (default: ${DEFAULT-VALUE})")
    private int plays;

    @Override
    Findings measure() throws IOException {
        List<Sample> samples = new ArrayList<>();
        try (FilmGround ground = new FilmGround(LENGTH)) {
            Random places = new Random(7);
            int step = Math.max(1, plays / SAMPLES);
            for (int play = 1; play <= plays; play++) {
                FilmGround.onScreen(ground.trial::open);
                long end = System.nanoTime() + 10_000_000_000L;
                while (!FilmGround.onScreen(() -> ground.trial.plays() && ground.trial.position() > 0.1)) {
                    if (System.nanoTime() > end) {
                        throw new BenchException("Film " + play + " did not play.");
                    }
                    FilmGround.rest(20);
                }
                double there = places.nextDouble() * (LENGTH - 5);
                FilmGround.onScreen(() -> ground.trial.seek(there));
                FilmGround.rest(150);
                FilmGround.onScreen(ground.trial::close);
                if (play % step == 0) {
                    System.gc();
                    FilmGround.rest(300);
                    ProcessHandle self = ProcessHandle.current();
                    samples.add(new Sample(play, Cost.status(self, "VmRSS:") / 1024, Cost.descriptors(), (long) Cost.status(self, "Threads:")));
                    say(play + " of " + plays);
                }
            }
        }
        return findings(samples);
    }

    private Findings findings(List<Sample> samples) {
        List<String> lines = new ArrayList<>();
        List<Map<String, Object>> data = new ArrayList<>();
        lines.add("%8s %10s %12s %9s".formatted("plays", "MB", "descriptors", "threads"));
        for (Sample one : samples) {
            lines.add(String.format(Locale.ROOT, "%8d %10.0f %12d %9d", one.plays(), one.megabytes(), one.descriptors(), one.threads()));
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("plays", one.plays());
            row.put("megabytes", one.megabytes());
            row.put("descriptors", one.descriptors());
            row.put("threads", one.threads());
            data.add(row);
        }
        boolean flat = samples.size() < 2 || flat(samples.get(samples.size() * 2 / 5), samples.getLast());
        lines.add(flat ? "All stays as it was, as promised." : "Something grows; that is not as promised.");
        return new Findings(lines, Map.of("samples", data, "flat", flat));
    }

    private static boolean flat(Sample before, Sample after) {
        return after.megabytes() - before.megabytes() <= MEGABYTES && after.descriptors() - before.descriptors() <= FEW
                && after.threads() - before.threads() <= FEW;
    }
}
