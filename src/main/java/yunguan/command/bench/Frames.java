package yunguan.command.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What was measured of frames: how long each took from its pulse to the next one that came, while something moved. */
final class Frames {

    private Frames() {
    }

    /**
     * Something that moved for a while.
     *
     * @param millis of each frame
     * @param cpu    milliseconds of a core that the whole program took for one, at the mean: what a busy machine does not blur
     */
    record Run(List<Double> millis, double cpu) { }

    /** A table of milliseconds by what was done, and whether the promise is kept by all of them together. */
    static Findings findings(String title, Map<String, Run> all, double wanted, Map<String, Object> more) {
        List<String> lines = new ArrayList<>(List.of(title, "%-34s %7s %7s %7s %7s %7s".formatted("", "frames", "p50", "p95", "most", "cpu")));
        Map<String, Object> data = new LinkedHashMap<>(more);
        List<Double> together = new ArrayList<>();
        double cpu = 0;
        for (Map.Entry<String, Run> one : all.entrySet()) {
            lines.add(row(one.getKey(), one.getValue()));
            data.put(one.getKey(), data(one.getValue()));
            together.addAll(one.getValue().millis());
            cpu += one.getValue().cpu() * one.getValue().millis().size();
        }
        Run whole = new Run(together, cpu / Math.max(1, together.size()));
        lines.add(row("all", whole));
        data.put("all", data(whole));
        more.forEach((name, value) -> lines.add(name + ": " + value));
        double p95 = quantile(together, 0.95);
        lines.add(String.format(Locale.ROOT, p95 <= wanted ? "p95 is within %.0f ms, as promised." : "p95 is above the promised %.0f ms.", wanted));
        return new Findings(lines, data, p95 <= wanted ? List.of() : List.of("frames"));
    }

    private static String row(String name, Run run) {
        List<Double> frames = run.millis();
        return String.format(Locale.ROOT, "%-34s %7d %7.1f %7.1f %7.1f %7.1f", name, frames.size(), quantile(frames, 0.5), quantile(frames, 0.95), quantile(frames, 1), run.cpu());
    }

    private static Map<String, Object> data(Run run) {
        List<Double> frames = run.millis();
        return Map.of("frames", frames.size(), "p50", quantile(frames, 0.5), "p95", quantile(frames, 0.95), "most", quantile(frames, 1), "cpu", run.cpu());
    }

    static double quantile(List<Double> values, double share) {
        double[] sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return sorted.length == 0 ? 0 : sorted[(int) Math.clamp(Math.ceil(share * sorted.length) - 1, 0, sorted.length - 1)];
    }
}
