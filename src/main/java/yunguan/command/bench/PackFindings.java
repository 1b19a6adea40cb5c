package yunguan.command.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * What was measured with one pack in one form.
 *
 * @param bytes     of its payload
 * @param wanted    the least ratio that is promised
 * @param installed seconds, one a round
 * @param heap      bytes above idle
 */
record PackFindings(String name, long bytes, int files, double wanted, List<ByHand.Times> byHand, List<Double> installed, long heap, int looks) {

    private static final long HEAP_WANTED = 64L << 20;
    private static final double MEGA = 1 << 20;

    private double handSeconds() {
        return median(byHand.stream().map(ByHand.Times::all).toList());
    }

    private double seconds() {
        return median(installed);
    }

    /** Of the rates of the medians: 1 is as fast as by hand. */
    double ratio() {
        return handSeconds() / seconds();
    }

    static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    static Findings all(List<PackFindings> all, int rounds) {
        List<String> lines = new ArrayList<>();
        lines.add("Installing packs beside cp, sha256sum and sync of the same files; " + rounds + " round(s), in turn; medians.");
        lines.add("Before each run both sides' files are read once, so that both read them from memory, and everything is synced.");
        lines.add("");
        lines.add("%-18s %8s %7s   %8s %9s   %8s %9s   %6s   %s".formatted("pack", "MiB", "files", "by hand", "MiB/s", "install", "MiB/s", "ratio", "promised"));
        all.forEach(one -> lines.add(one.line()));
        lines.add("");
        all.forEach(one -> lines.add("%-18s by hand %s = cp %s, sha256sum %s, sync %s; installed %s s".formatted(one.name, one.hand(ByHand.Times::all),
                one.hand(ByHand.Times::copying), one.hand(ByHand.Times::hashing), one.hand(ByHand.Times::syncing), list(one.installed))));
        lines.add("");
        lines.add("Heap above idle (what is alive after full collections, every " + LiveHeap.PAUSE_MILLIS + " ms of one more installation each that is not timed):");
        all.forEach(one -> lines.add("%-18s %6.1f MiB in %d looks; promised at most 64: %s".formatted(one.name, one.heap / MEGA, one.looks, said(one.heap <= HEAP_WANTED))));
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("rounds", rounds);
        data.put("sources", "read from memory on both sides");
        data.put("packs", all.stream().map(PackFindings::asData).toList());
        List<String> broken = new ArrayList<>();
        all.stream().filter(one -> one.ratio() < one.wanted).forEach(one -> broken.add(one.name + ", beside the work by hand"));
        all.stream().filter(one -> one.heap > HEAP_WANTED).forEach(one -> broken.add(one.name + ", heap"));
        return new Findings(lines, data, broken);
    }

    private String line() {
        return String.format(Locale.ROOT, "%-18s %8.0f %7d   %6.2f s %9.0f   %6.2f s %9.0f   %4.0f %%   at least %.0f %%: %s", name, bytes / MEGA, files,
                handSeconds(), bytes / MEGA / handSeconds(), seconds(), bytes / MEGA / seconds(), ratio() * 100, wanted * 100, said(ratio() >= wanted));
    }

    private static String said(boolean kept) {
        return kept ? "kept" : "NOT KEPT on this machine";
    }

    private String hand(ToDoubleFunction<ByHand.Times> part) {
        return list(byHand.stream().map(part::applyAsDouble).toList());
    }

    private static String list(List<Double> seconds) {
        return String.join("/", seconds.stream().map(one -> String.format(Locale.ROOT, "%.2f", one)).toList());
    }

    private Map<String, Object> asData() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("pack", name);
        data.put("bytes", bytes);
        data.put("files", files);
        data.put("byHandSeconds", handSeconds());
        data.put("installSeconds", seconds());
        data.put("ratio", ratio());
        data.put("ratioWanted", wanted);
        data.put("ratioKept", ratio() >= wanted);
        data.put("heapAboveIdle", heap);
        data.put("heapWanted", HEAP_WANTED);
        data.put("heapKept", heap <= HEAP_WANTED);
        data.put("byHand", byHand.stream().map(one -> Map.of("cp", one.copying(), "sha256sum", one.hashing(), "sync", one.syncing())).toList());
        data.put("installed", installed);
        return data;
    }
}
