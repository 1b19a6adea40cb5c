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
import yunguan.command.tour.Finger;

/** Films opened, sought and left in a row on the kiosk's own pages, as in months of a hall. */
@Command(name = "soak", mixinStandardHelpOptions = true,
        description = "Open a lecture, seek in it and leave it, again and again: whether memory, descriptors and threads stay as they are.")
final class SoakBench extends Bench {

    private static final int SAMPLES = 10;
    /** With fewer samples there is nothing to hold the last against. */
    private static final int FEWEST = 5;
    /** What may come on top once two fifths of the films are over and all that is kept is there. */
    private static final double MEGABYTES = 60;
    private static final long FEW = 8;
    private static final long LEFT_MILLIS = 100;
    private static final String SIZE = "1920x1080";
    /** After so many another visitor comes. */
    private static final int A_VISIT = 5;
    /** After so many films it is known how long the rest will take. */
    private static final int KNOWN = 20;
    private static final double MEGA = 1024 * 1024;

    /**
     * @param megabytes resident
     * @param heap      megabytes of what Java still needs
     */
    private record Sample(int plays, double megabytes, double heap, long descriptors, long threads) {

        static Sample after(int play) {
            for (int i = 0; i < 2; i++) {
                System.gc();
                Finger.rest(150);
            }
            ProcessHandle self = ProcessHandle.current();
            Runtime machine = Runtime.getRuntime();
            return new Sample(play, Cost.status(self, "VmRSS:") / 1024, (machine.totalMemory() - machine.freeMemory()) / MEGA,
                    Cost.descriptors(), (long) Cost.status(self, "Threads:"));
        }
    }

    @Option(names = "--plays", paramLabel = "N", defaultValue = "200", description = "so many films (default: ${DEFAULT-VALUE})")
    private int plays;

    @Override
    Findings measure() throws IOException {
        List<Sample> samples = new ArrayList<>();
        FilmGround.with(place(), SIZE, ground -> plays(ground, samples), this::say);
        return findings(samples);
    }

    private void plays(FilmGround ground, List<Sample> samples) {
        Random places = new Random(7);
        int step = Math.max(1, plays / SAMPLES);
        long begun = System.nanoTime();
        for (int play = 1; play <= plays; play++) {
            if (play % A_VISIT == 1) {
                ground.comes();
            }
            ground.opens();
            ground.touchesBarInPassing(places.nextDouble());
            Finger.rest(LEFT_MILLIS); // left before all of that place has been decoded, as impatient visitors do
            ground.leaves();
            if (play == KNOWN && plays > 2 * KNOWN) {
                say(String.format(Locale.ROOT, "all %d take about %.0f min", plays, (System.nanoTime() - begun) / 60e9 / play * plays));
            }
            if (play % step == 0) {
                samples.add(Sample.after(play));
                say(play + " of " + plays);
            }
        }
    }

    private Findings findings(List<Sample> samples) {
        List<String> lines = new ArrayList<>();
        List<Map<String, Object>> data = new ArrayList<>();
        lines.add("%8s %10s %10s %12s %9s".formatted("plays", "MB", "Java's MB", "descriptors", "threads"));
        for (Sample one : samples) {
            lines.add(String.format(Locale.ROOT, "%8d %10.0f %10.1f %12d %9d", one.plays(), one.megabytes(), one.heap(), one.descriptors(), one.threads()));
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("plays", one.plays());
            row.put("megabytes", one.megabytes());
            row.put("heap-megabytes", one.heap());
            row.put("descriptors", one.descriptors());
            row.put("threads", one.threads());
            data.add(row);
        }
        if (samples.size() < FEWEST) {
            lines.add("Too few films to tell whether anything grows: at least " + FEWEST + " are needed, and some hundred say more.");
            return new Findings(lines, Map.of("samples", data), List.of());
        }
        boolean flat = flat(samples.get(samples.size() * 2 / 5), samples.getLast());
        lines.add(flat ? "All stays as it was, as promised." : "Something grows; that is not as promised.");
        return new Findings(lines, Map.of("samples", data, "flat", flat), flat ? List.of() : List.of("memory, descriptors or threads"));
    }

    private static boolean flat(Sample before, Sample after) {
        return after.megabytes() - before.megabytes() <= MEGABYTES && after.descriptors() - before.descriptors() <= FEW
                && after.threads() - before.threads() <= FEW;
    }
}
