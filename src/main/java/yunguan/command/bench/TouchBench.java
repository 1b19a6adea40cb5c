package yunguan.command.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import yunguan.command.tour.Reactions;
import yunguan.command.tour.Reactions.Reaction;

/** From a finger to the first change that is seen, on every screen. */
@Command(name = "touch", mixinStandardHelpOptions = true,
        description = "How soon something is seen to happen under a finger that comes down on a button or draws a list, a map or a picture along, on every screen.")
final class TouchBench extends Bench {

    private static final double WANTED_MILLIS = 50;
    /** A finger under which nothing changed took so long at the least. */
    private static final double NEVER_MILLIS = 1000;

    @Option(names = "--rounds", paramLabel = "N", defaultValue = "1", description = "so many fingers on each thing, and two more where it is slow (default: ${DEFAULT-VALUE})")
    private int rounds;

    @Option(names = "--size", paramLabel = "WxH", defaultValue = "1920x1080", description = "of the screen, in pixels (default: ${DEFAULT-VALUE})")
    private String size = "";

    @Option(names = "--only", paramLabel = "PART[,…]", split = ",", description = "these parts of the walk alone, as the tour names them")
    private List<String> only = List.of();

    @Override
    Findings measure() throws IOException {
        Reactions.Walked walked = Reactions.of(place(), size, rounds, only, this::say);
        if (walked.fingers().isEmpty()) {
            throw new BenchException("The kiosk could not be opened, or had nothing to touch.");
        }
        return findings(walked, size);
    }

    static Findings findings(Reactions.Walked walked, String size) {
        List<Reaction> all = walked.fingers();
        List<String> lines = new ArrayList<>();
        Map<String, Object> screens = new LinkedHashMap<>();
        lines.add("from a finger to the first change that is seen, in ms, at " + size);
        lines.add("%-28s %7s %7s %7s %7s".formatted("screen", "fingers", "p50", "p95", "most"));
        Map<String, List<Reaction>> byScreen = new LinkedHashMap<>();
        all.forEach(one -> byScreen.computeIfAbsent(one.screen(), screen -> new ArrayList<>()).add(one));
        byScreen.forEach((screen, reactions) -> {
            lines.add(row(screen, reactions));
            screens.put(screen, data(reactions));
        });
        lines.add(row("all", all));
        lines.add(row("  coming down on a button", all.stream().filter(one -> !one.drawn()).toList()));
        lines.add(row("  drawing along", all.stream().filter(Reaction::drawn).toList()));
        List<String> blind = all.stream().filter(one -> one.millis() < 0).map(one -> one.screen() + ": " + one.what()).distinct().toList();
        if (!blind.isEmpty()) {
            lines.add("nothing was seen to change under a finger on " + String.join("; ", blind));
        }
        walked.failed().forEach(part -> lines.add("not walked: " + part));
        List<String> slow = slow(all);
        if (!slow.isEmpty()) {
            lines.add("slow whenever it was touched: " + String.join("; ", slow));
        }
        double p95 = quantile(all.stream().filter(one -> !one.drawn()).toList(), 0.95); // what a list takes that is drawn along is told, and promised by no number
        lines.add(String.format(Locale.ROOT, "p95 of a finger that comes down is %.1f ms: %s the promised %.0f ms.", p95, p95 <= WANTED_MILLIS ? "within" : "above", WANTED_MILLIS));
        return new Findings(lines, Map.of("size", size, "screens", screens, "all", data(all), "nothing-seen", blind, "slow", slow, "not-walked", walked.failed()),
                broken(p95, always(all, NEVER_MILLIS).keySet(), walked.failed()));
    }

    private static List<String> broken(double p95, Collection<String> blind, List<String> failed) {
        List<String> broken = new ArrayList<>();
        if (p95 > WANTED_MILLIS) {
            broken.add("from a finger to the first change");
        }
        if (!blind.isEmpty()) {
            broken.add("something is seen to change under a finger on " + String.join("; ", blind));
        }
        if (!failed.isEmpty()) {
            broken.add("the whole walk: " + String.join("; ", failed));
        }
        return broken;
    }

    private static List<String> slow(List<Reaction> all) {
        List<String> slow = new ArrayList<>();
        always(all, Math.nextUp(WANTED_MILLIS)).forEach((thing, half) -> {
            if (half < NEVER_MILLIS) {
                slow.add(String.format(Locale.ROOT, "%s %.0f", thing, half));
            }
        });
        return slow;
    }

    /** What took so long not only once, when something else may have had the machine; and how long. */
    private static Map<String, Double> always(List<Reaction> all, double millis) {
        Map<String, List<Reaction>> byThing = new LinkedHashMap<>();
        all.forEach(one -> byThing.computeIfAbsent(one.screen() + ": " + one.what() + (one.drawn() ? " drawn" : ""), thing -> new ArrayList<>()).add(one));
        Map<String, Double> always = new LinkedHashMap<>();
        byThing.forEach((thing, reactions) -> {
            double half = quantile(reactions, 0.5);
            if (half >= millis) {
                always.put(thing, half);
            }
        });
        return always;
    }

    private static String row(String name, List<Reaction> reactions) {
        return String.format(Locale.ROOT, "%-28s %7d %7.1f %7.1f %7.1f", name, reactions.size(),
                quantile(reactions, 0.5), quantile(reactions, 0.95), quantile(reactions, 1));
    }

    private static Map<String, Object> data(List<Reaction> reactions) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("fingers", reactions.size());
        data.put("p50", quantile(reactions, 0.5));
        data.put("p95", quantile(reactions, 0.95));
        data.put("most", quantile(reactions, 1));
        return data;
    }

    private static double quantile(List<Reaction> reactions, double share) {
        double[] sorted = reactions.stream().mapToDouble(one -> one.millis() < 0 ? NEVER_MILLIS : one.millis()).sorted().toArray();
        return sorted.length == 0 ? 0 : sorted[(int) Math.clamp(Math.ceil(share * sorted.length) - 1, 0, sorted.length - 1)];
    }
}
