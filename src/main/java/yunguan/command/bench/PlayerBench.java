package yunguan.command.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.DoubleConsumer;
import javafx.animation.AnimationTimer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** How soon a film is seen and found, and whether all of it is. */
@Command(name = "player", mixinStandardHelpOptions = true,
        description = "From the touch to a film's first picture, from a seek to its picture, pictures lost, and what playing costs, beside mpv and Chromium where they are installed.")
final class PlayerBench extends Bench {

    private static final double WANTED_FIRST_MILLIS = 400;
    private static final double WANTED_SEEK_MILLIS = 300;
    private static final long PATIENCE_MILLIS = 10_000;
    private static final long LOOKS_EVERY_MILLIS = 10;
    private static final List<List<String>> OTHERS = List.of(
            List.of("mpv", "--no-config", "--fullscreen", "--loop", "--really-quiet"),
            List.of("chromium", "--no-sandbox", "--kiosk", "--autoplay-policy=no-user-gesture-required"));

    @Option(names = "--openings", paramLabel = "N", defaultValue = "10", description = "so often the film is opened (default: ${DEFAULT-VALUE})")
    private int openings;

    @Option(names = "--seeks", paramLabel = "N", defaultValue = "40", description = "so often a place is sought (default: ${DEFAULT-VALUE})")
    private int seeks;

    @Option(names = "--seconds", paramLabel = "N", defaultValue = "20", description = "so long it is watched, and so long its cost (default: ${DEFAULT-VALUE})")
    private int seconds;

    @Override
    Findings measure() throws IOException {
        int length = Math.max(60, seconds + 30);
        say("a film of " + length + " s is made");
        try (FilmGround ground = new FilmGround(length)) {
            opens(ground); // what comes first pays for all that is read once
            close(ground);
            List<Double> first = new ArrayList<>();
            for (int i = 0; i < openings; i++) {
                first.add(opens(ground));
                close(ground);
            }
            opens(ground);
            List<Double> found = seeks(ground, length, ground.trial::seekNear);
            List<Double> exact = seeks(ground, length, ground.trial::seek);
            FilmGround.onScreen(() -> ground.trial.seek(0));
            FilmGround.rest(1500);
            int[] lost = watched(ground);
            Cost own = Cost.of(ProcessHandle.current(), seconds);
            close(ground);
            return findings(first, found, exact, lost, own, others(ground.film));
        }
    }

    private static void close(FilmGround ground) {
        FilmGround.onScreen(ground.trial::close);
    }

    /** @return milliseconds to the first picture */
    private static double opens(FilmGround ground) {
        long begun = System.nanoTime();
        FilmGround.onScreen(ground.trial::open);
        return until(ground, begun, 0, Integer.MAX_VALUE);
    }

    /** Waits until a picture of these numbers is seen. @return milliseconds since then */
    private static double until(FilmGround ground, long begun, int from, int to) {
        while (System.nanoTime() - begun < PATIENCE_MILLIS * 1_000_000) {
            int seen = FilmGround.onScreen(ground::number);
            if (seen >= from && seen <= to) {
                return (System.nanoTime() - begun) / 1e6;
            }
            FilmGround.rest(LOOKS_EVERY_MILLIS); // reading the screen takes some of what playing needs
        }
        throw new BenchException("The film does not play here, or its picture is not seen.");
    }

    private List<Double> seeks(FilmGround ground, int length, DoubleConsumer goes) {
        Random places = new Random(7);
        List<Double> took = new ArrayList<>();
        double at = 0;
        for (int i = 0; i < seeks; i++) {
            double next;
            do {
                next = places.nextDouble() * (length - 10);
            } while (Math.abs(next - at) < 6);
            at = next;
            double target = next;
            long begun = System.nanoTime();
            FilmGround.onScreen(() -> goes.accept(target));
            took.add(until(ground, begun, (int) ((target - 1.3) * FilmGround.RATE), (int) ((target + 3) * FilmGround.RATE)));
            FilmGround.rest(400);
        }
        return took;
    }

    /** @return pictures that should have been seen, and pictures that were not */
    private int[] watched(FilmGround ground) {
        List<Integer> seen = Collections.synchronizedList(new ArrayList<>());
        AnimationTimer looking = FilmGround.onScreen(() -> new AnimationTimer() {
            @Override
            public void handle(long now) {
                seen.add(ground.number());
            }
        });
        FilmGround.onScreen(looking::start);
        FilmGround.rest(seconds * 1000L);
        FilmGround.onScreen(looking::stop);
        TreeSet<Integer> numbers = new TreeSet<>(seen);
        numbers.remove(-1);
        if (numbers.size() < 2) {
            throw new BenchException("The film does not play on here.");
        }
        int should = numbers.last() - numbers.first() + 1;
        return new int[] {should, should - numbers.size()};
    }

    private Map<String, Cost> others(Path film) throws IOException {
        Map<String, Cost> others = new LinkedHashMap<>();
        for (List<String> words : OTHERS) {
            if (OtherProgram.isInstalled(words.getFirst(), OtherProgram.path())) {
                others.put(words.getFirst(), other(words, film));
            }
        }
        return others;
    }

    private Cost other(List<String> words, Path film) throws IOException {
        List<String> line = new ArrayList<>(words);
        try (PassingFolder home = PassingFolder.of("bench-other-")) {
            Path named = Files.createSymbolicLink(home.path().resolve("film.mp4"), film);
            line.add(words.getFirst().equals("mpv") ? named.toString() : named.toUri().toString());
            Process process = OtherProgram.start(line, home.path(), ProcessBuilder.Redirect.DISCARD);
            try {
                FilmGround.rest(4000);
                return Cost.of(process.toHandle(), seconds);
            } finally {
                OtherProgram.end(process);
            }
        }
    }

    private Findings findings(List<Double> first, List<Double> found, List<Double> exact, int[] lost, Cost own, Map<String, Cost> others) {
        List<String> lines = new ArrayList<>();
        lines.add("1080p25, H.264, a key frame every 2 s, with sound");
        lines.add("%-28s %7s %7s %7s".formatted("milliseconds", "p50", "p95", "most"));
        lines.add(row("to the first picture", first));
        lines.add(row("from a drag to its picture", found));
        lines.add(row("from a line to its picture", exact));
        lines.add("pictures lost: %d of %d, while each was read off the screen".formatted(lost[1], lost[0]));
        lines.add(own.row("playing here"));
        Map<String, Object> beside = new LinkedHashMap<>();
        for (List<String> words : OTHERS) {
            Cost cost = others.get(words.getFirst());
            lines.add(cost == null ? words.getFirst() + " is not installed" : cost.row(words.getFirst()));
            if (cost != null) {
                beside.put(words.getFirst(), cost.data());
            }
        }
        List<String> broken = new ArrayList<>();
        promise("The first picture", quantile(first, 0.95), WANTED_FIRST_MILLIS, lines, broken);
        promise("A drag", quantile(found, 0.95), WANTED_SEEK_MILLIS, lines, broken);
        promise("A touch on a line or a chapter", quantile(exact, 0.95), WANTED_SEEK_MILLIS, lines, broken);
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("first-picture", first);
        data.put("drags", found);
        data.put("seeks", exact);
        data.put("pictures", lost[0]);
        data.put("pictures-lost", lost[1]);
        data.put("cost", own.data());
        data.put("beside", beside);
        return new Findings(lines, data, broken);
    }

    private static void promise(String what, double millis, double wanted, List<String> lines, List<String> broken) {
        lines.add("%s takes %.0f ms at p95: %s the promised %.0f ms.".formatted(what, millis, millis <= wanted ? "within" : "above", wanted));
        if (millis > wanted) {
            broken.add(what.substring(0, 1).toLowerCase(Locale.ROOT) + what.substring(1));
        }
    }

    private static String row(String name, List<Double> millis) {
        return String.format(Locale.ROOT, "%-28s %7.0f %7.0f %7.0f", name, quantile(millis, 0.5), quantile(millis, 0.95), quantile(millis, 1));
    }

    private static double quantile(List<Double> all, double share) {
        List<Double> sorted = all.stream().sorted().toList();
        return sorted.isEmpty() ? 0 : sorted.get((int) Math.clamp(Math.ceil(share * sorted.size()) - 1, 0, sorted.size() - 1));
    }
}
