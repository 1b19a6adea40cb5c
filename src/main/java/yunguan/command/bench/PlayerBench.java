package yunguan.command.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.DoubleSupplier;
import javafx.animation.AnimationTimer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import yunguan.command.tour.Finger;

/** How soon a film is seen and found on the page of a lecture, and whether all of it is. */
@Command(name = "player", mixinStandardHelpOptions = true,
        description = "From the touch on a lecture of two hours to its first picture, from a touch on its bar or on a chapter to the picture, pictures lost, and what playing costs, beside mpv and Chromium where they are installed.")
final class PlayerBench extends Bench {

    private static final double WANTED_FIRST_MILLIS = 400;
    private static final double WANTED_SEEK_MILLIS = 300;
    /** What comes first pays for all that is read once and is not yet compiled: the kiosk is warm after so many. */
    private static final int WARMS = 3;
    private static final long BETWEEN_MILLIS = 400;
    private static final String SIZE = "1920x1080";

    @Option(names = "--openings", paramLabel = "N", defaultValue = "20", description = "so often the lecture is opened (default: ${DEFAULT-VALUE})")
    private int openings;

    @Option(names = "--seeks", paramLabel = "N", defaultValue = "40", description = "so often a place is sought (default: ${DEFAULT-VALUE})")
    private int seeks;

    @Option(names = "--seconds", paramLabel = "N", defaultValue = "20", description = "so long it is watched, and so long its cost (default: ${DEFAULT-VALUE})")
    private int seconds;

    private final List<Double> first = new ArrayList<>();
    private final List<Double> again = new ArrayList<>();
    private final List<Double> bar = new ArrayList<>();
    private final List<Double> chapters = new ArrayList<>();
    private int[] lost = new int[2];
    private @Nullable Cost own;
    private Map<String, OtherPlayers.Other> others = Map.of();

    @Override
    Findings measure() throws IOException {
        FilmGround.with(place(), SIZE, this::measures, this::say);
        return findings();
    }

    private void measures(FilmGround ground) {
        say("the lecture is opened");
        for (int i = -WARMS; i < openings; i++) {
            ground.comes();
            double fresh = ground.opens();
            Finger.rest(BETWEEN_MILLIS);
            ground.leaves();
            double resumed = ground.opens(); // the same visitor finds it where it was left
            Finger.rest(BETWEEN_MILLIS);
            if (i >= 0) {
                first.add(fresh);
                again.add(resumed);
            }
        }
        say("places are sought");
        Random places = new Random(7);
        seek(bar, () -> ground.touchesBar(0.01 + 0.98 * places.nextDouble()));
        int reach = ground.chaptersInReach();
        seek(chapters, () -> ground.touchesChapter(places.nextInt(reach)));
        say("it is watched");
        ground.touchesChapter(0);
        Finger.rest(1500);
        lost = watched(ground);
        own = Cost.of(ProcessHandle.current(), seconds);
        ground.leaves();
        say("others play it");
        others = OtherPlayers.play(ground.film, SIZE, ground::numberOnTheWholeScreen, seconds);
    }

    private void seek(List<Double> took, DoubleSupplier touches) {
        while (took.size() < seeks) {
            double millis = touches.getAsDouble();
            if (!Double.isNaN(millis)) {
                took.add(millis);
                Finger.rest(BETWEEN_MILLIS);
            }
        }
    }

    /** @return pictures that should have been seen, and pictures that were not */
    private int[] watched(FilmGround ground) {
        List<Integer> seen = Collections.synchronizedList(new ArrayList<>());
        AnimationTimer looking = Finger.onScreen(() -> new AnimationTimer() {
            @Override
            public void handle(long now) {
                seen.add(ground.number());
            }
        });
        Finger.onScreen(() -> {
            looking.start();
            return true;
        });
        Finger.rest(seconds * 1000L);
        Finger.onScreen(() -> {
            looking.stop();
            return true;
        });
        TreeSet<Integer> numbers = new TreeSet<>();
        int rounds = 0;
        int before = 0;
        for (int number : seen) {
            if (number >= 0) {
                rounds += number < before - 1 ? 1 : 0; // they begin anew
                before = number;
                numbers.add(number + rounds * FilmMaterial.PIECE * FilmMaterial.RATE);
            }
        }
        if (numbers.size() < 2) {
            throw new BenchException("The film does not play on here.");
        }
        int should = numbers.last() - numbers.first() + 1;
        return new int[] {should, should - numbers.size()};
    }

    private Findings findings() {
        List<String> lines = new ArrayList<>();
        lines.add("a lecture of 2 h: 1080p25, H.264, a key frame every 2 s, with sound, captions, chapters and slides; on its page, at " + SIZE);
        lines.add("%-38s %7s %7s %7s".formatted("from the lifted finger, milliseconds", "p50", "p95", "most"));
        lines.add(row("a lecture in the list: first picture", first));
        lines.add(row("the same, opened where it was left", again));
        lines.add(row("its bar: the picture", bar));
        lines.add(row("a chapter: the picture", chapters));
        lines.add("pictures lost: %d of %d, while each was read off the screen".formatted(lost[1], lost[0]));
        Cost here = Objects.requireNonNull(own, "it was measured");
        lines.add(here.row("playing here"));
        Map<String, Object> beside = new LinkedHashMap<>();
        others.forEach((name, other) -> {
            lines.add(other.row(name));
            if (other.cost() != null) {
                beside.put(name, other.cost().data());
            }
        });
        List<String> broken = new ArrayList<>();
        promise("The first picture", first, WANTED_FIRST_MILLIS, lines, broken);
        promise("The first picture of a lecture that was left", again, WANTED_FIRST_MILLIS, lines, broken);
        promise("A touch on the bar", bar, WANTED_SEEK_MILLIS, lines, broken);
        promise("A touch on a chapter", chapters, WANTED_SEEK_MILLIS, lines, broken);
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("first-picture", first);
        data.put("first-picture-where-left", again);
        data.put("bar", bar);
        data.put("chapters", chapters);
        data.put("pictures", lost[0]);
        data.put("pictures-lost", lost[1]);
        data.put("cost", here.data());
        data.put("beside", beside);
        return new Findings(lines, data, broken);
    }

    private static void promise(String what, List<Double> took, double wanted, List<String> lines, List<String> broken) {
        double millis = Frames.quantile(took, 0.95);
        lines.add("%s takes %.0f ms at p95: %s the promised %.0f ms.".formatted(what, millis, millis <= wanted ? "within" : "above", wanted));
        if (millis > wanted) {
            broken.add(what.substring(0, 1).toLowerCase(Locale.ROOT) + what.substring(1));
        }
    }

    private static String row(String name, List<Double> millis) {
        return String.format(Locale.ROOT, "%-38s %7.0f %7.0f %7.0f", name, Frames.quantile(millis, 0.5), Frames.quantile(millis, 0.95), Frames.quantile(millis, 1));
    }
}
