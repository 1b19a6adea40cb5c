package yunguan.command.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import yunguan.app.Place;
import yunguan.catalogue.Lang;
import yunguan.catalogue.Search;
import yunguan.store.DataFolder;

/** How fast search answers, all the way to cards that can be shown, in a store of many texts. */
@Command(name = "search", mixinStandardHelpOptions = true,
        description = "Search a store of many texts as a visitor's letters do, beside plain FTS5 tables with the same texts.")
final class SearchBench extends Bench {

    private static final double MILLI = 1e6;
    private static final double MEGA = 1e6;
    private static final long HEAP_WANTED = 64_000_000;
    private static final long INDEX_WANTED = 200_000_000;
    private static final double ROW_WANTED = 100;
    private static final int WORDS_ON_SCREEN = 20;
    private static final Map<String, Double> WANTED = Map.of("Chinese words", 10.0, "pinyin", 50.0, "half-typed pinyin", 50.0, "initials", 50.0, "mixed", 50.0);

    @Option(names = "--from", paramLabel = "FILE", description = "texts as JSON lines of \"title\" and \"text\"; without it they are invented")
    private @Nullable Path from;

    @Option(names = "--items", paramLabel = "N", defaultValue = "300000", description = "so many are invented (default: ${DEFAULT-VALUE})")
    private int items;

    @Option(names = "--queries", paramLabel = "N", defaultValue = "300", description = "so many of each kind (default: ${DEFAULT-VALUE})")
    private int queries;

    @Option(names = "--screen", description = "afterwards open the kiosk with these texts and measure from each key to the first row; takes the screen")
    private boolean screen;

    private List<String> typedWords = List.of();

    /**
     * Milliseconds of one kind of question, sorted.
     *
     * @param worked the same as the processor counts them: without what others kept it busy with
     * @param found  how many found anything
     */
    private record Times(String name, double[] millis, double[] worked, int found) {

        double at(double share) {
            return at(millis, share);
        }

        private static double at(double[] millis, double share) {
            return millis.length == 0 ? 0 : millis[Math.min(millis.length - 1, (int) Math.ceil(share * millis.length) - 1)];
        }

        String line(@Nullable Double wanted) {
            return "%-24s %6d %6d   %8.2f %8.2f %8.2f   %8.2f   %s".formatted(name, millis.length, found, at(0.5), at(0.95), at(0.99), at(worked, 0.95),
                    wanted == null ? "" : "p95 under " + Math.round(wanted) + ": " + (at(0.95) < wanted ? "kept" : "NOT KEPT"));
        }
    }

    @Override
    Findings measure() throws IOException {
        if (items < 1 || items > 5_000_000 || queries < 1 || queries > 100_000) {
            throw new CommandLine.ParameterException(spec().commandLine(), "At least one item and at most 5000000, at least one query and at most 100000.");
        }
        if (screen && System.getenv("DISPLAY") == null) {
            throw new BenchException("There is no screen (DISPLAY is not set): leave --screen out.");
        }
        if (from != null && !Files.isReadable(from)) {
            throw new BenchException(from + " is missing or cannot be read.");
        }
        Path work = Files.createTempDirectory("bench-search-");
        Thread atTheEnd = new Thread(() -> forget(work), "bench-end");
        Runtime.getRuntime().addShutdownHook(atTheEnd);
        try (SearchStore store = new SearchStore(work)) {
            Findings findings = measure(store);
            if (screen) {
                findings.lines().forEach(this::say); // the screen may fail, and this took minutes
            }
            return screen ? withScreen(findings, work) : findings;
        } finally {
            forget(work);
            Runtime.getRuntime().removeShutdownHook(atTheEnd);
        }
    }

    private Findings withScreen(Findings findings, Path work) {
        say("Typing on the screen …");
        double[] millis = SearchScreen.type(new Place(place().home(), place().settingsFile(), place().settings(), new DataFolder(work)), typedWords)
                .stream().mapToDouble(Double::doubleValue).sorted().toArray();
        Times keys = new Times("key to first row", millis, new double[millis.length], millis.length);
        List<String> lines = new ArrayList<>(findings.lines());
        lines.add("On the screen, from the key to the layout of the first row, typing %d names by pinyin: %d keys, p50 %.0f ms, p95 %.0f ms, p99 %.0f ms; promised 100: %s"
                .formatted(typedWords.size(), millis.length, keys.at(0.5), keys.at(0.95), keys.at(0.99), keys.at(0.95) < ROW_WANTED ? "kept" : "NOT KEPT"));
        Map<String, Object> data = new LinkedHashMap<>(findings.data());
        data.put(keys.name, Map.of("asked", millis.length, "p50", keys.at(0.5), "p95", keys.at(0.95), "p99", keys.at(0.99)));
        List<String> broken = new ArrayList<>(findings.broken());
        if (keys.at(0.95) >= ROW_WANTED) {
            broken.add(keys.name);
        }
        return new Findings(lines, data, broken);
    }

    private Findings measure(SearchStore store) throws IOException {
        say(from == null ? "Inventing " + items + " items …" : "Reading " + from + " …");
        SearchQueries asked = new SearchQueries(queries);
        java.util.function.BiConsumer<String, String> each = (title, text) -> {
            asked.sees(title, text);
            store.add(title, text);
        };
        if (from == null) {
            SearchCorpus.invent(items, each);
        } else {
            SearchCorpus.read(from, each);
        }
        store.flush();
        say(store.items() + " items, " + store.characters() + " characters. Asking …");
        SequencedMap<String, List<String>> questions = asked.all();
        typedWords = java.util.Objects.requireNonNull(questions.get("pinyin")).stream().filter(word -> word.matches("[a-z]+")).limit(WORDS_ON_SCREEN).toList();

        LiveHeap heap = new LiveHeap(); // nothing is timed while it looks
        Search search = new Search(store.store);
        try (heap) {
            search.prepare();
            questions.values().forEach(some -> some.stream().limit(20).forEach(search::find));
        }
        long begun = System.nanoTime();
        Search fresh = new Search(store.store);
        fresh.prepare();
        double prepared = (System.nanoTime() - begun) / MILLI;

        questions.values().forEach(some -> some.stream().limit(20).forEach(search::find)); // the program is warm, as it is in a hall
        List<Times> times = new ArrayList<>();
        questions.forEach((kind, some) -> times.add(time(kind, some, one -> shows(search.find(one)))));
        List<Times> plain = new ArrayList<>();
        for (String kind : SearchStore.PLAIN) {
            List<String> words = java.util.Objects.requireNonNull(questions.get("Chinese words"));
            plain.add(time("plain FTS5 " + kind, words, one -> store.plainFinds(kind, one) > 0));
        }
        return findings(store, times, plain, heap, prepared);
    }

    /** Makes what a screen shows of an answer. @return whether it shows anything */
    private static boolean shows(Search.Answer answer) {
        return answer.hits().stream().mapToInt(hit -> hit.marked(Lang.HANS).text().length()).sum() > 0;
    }

    private static Times time(String name, List<String> questions, Predicate<String> ask) {
        double[] millis = new double[questions.size()];
        double[] worked = new double[questions.size()];
        int found = 0;
        for (int i = 0; i < millis.length; i++) {
            long busy = worked();
            long begun = System.nanoTime();
            found += ask.test(questions.get(i)) ? 1 : 0;
            millis[i] = (System.nanoTime() - begun) / MILLI;
            worked[i] = (worked() - busy) / MILLI;
        }
        Arrays.sort(millis);
        Arrays.sort(worked);
        return new Times(name, millis, worked, found);
    }

    /** Nanoseconds that the processor has worked for this thread; 0 where Linux does not count them. */
    private static long worked() {
        try {
            return Long.parseLong(Files.readString(Path.of("/proc/thread-self/schedstat")).split(" ")[0]);
        } catch (IOException | NumberFormatException notCounted) {
            return 0;
        }
    }

    private Findings findings(SearchStore store, List<Times> times, List<Times> plain, LiveHeap heap, double prepared) {
        List<String> lines = new ArrayList<>();
        Map<String, Object> data = new LinkedHashMap<>();
        lines.add("Search in %d items with %d characters, %s.".formatted(store.items(), store.characters(), from == null
                ? "invented (a synthetic corpus: words made of the input method's characters, frequent by Zipf's law)" : "from " + from));
        lines.add("Milliseconds from the words to the cards, texts and marks that a screen shows, one question after the other; cpu: what the processor worked for it.");
        lines.add("");
        lines.add("%-24s %6s %6s   %8s %8s %8s   %8s   %s".formatted("typed", "asked", "found", "p50", "p95", "p99", "cpu p95", "promised"));
        times.forEach(one -> lines.add(one.line(WANTED.get(one.name))));
        lines.add("The same Chinese words, the bare query for the 20 best rows:");
        plain.forEach(one -> lines.add(one.line(null)));
        lines.add("");
        long index = store.indexBytes();
        lines.add("Index %.0f MB, promised under 200: %s; the whole store with its texts %.0f MB; built in %.0f s".formatted(index / MEGA,
                index < INDEX_WANTED ? "kept" : "NOT KEPT", store.allBytes() / MEGA, store.seconds(0)));
        for (int i = 0; i < SearchStore.PLAIN.size(); i++) {
            String kind = SearchStore.PLAIN.get(i);
            lines.add("plain FTS5 %s %.0f MB, built in %.0f s".formatted(kind, store.plainBytes(kind) / MEGA, store.seconds(1 + i)));
        }
        lines.add("Names are read into memory in %.0f ms, once; heap %.1f MB above idle at the most, promised under 64: %s".formatted(prepared,
                heap.above() / MEGA, heap.above() < HEAP_WANTED ? "kept" : "NOT KEPT"));
        data.put("synthetic", from == null);
        data.put("items", store.items());
        data.put("characters", store.characters());
        List<Times> all = new ArrayList<>(times);
        all.addAll(plain);
        all.forEach(one -> data.put(one.name, Map.of("asked", one.millis.length, "found", one.found, "p50", one.at(0.5), "p95", one.at(0.95), "p99", one.at(0.99), "cpu p95", Times.at(one.worked, 0.95))));
        data.put("index bytes", index);
        data.put("build seconds", store.seconds(0));
        SearchStore.PLAIN.forEach(kind -> data.put(kind + " bytes", store.plainBytes(kind)));
        data.put("heap bytes above idle", heap.above());
        data.put("prepare millis", prepared);
        List<String> broken = new ArrayList<>();
        times.stream().filter(one -> WANTED.containsKey(one.name) && one.at(0.95) >= WANTED.get(one.name)).forEach(one -> broken.add(one.name));
        if (index >= INDEX_WANTED) {
            broken.add("index");
        }
        if (heap.above() >= HEAP_WANTED) {
            broken.add("heap");
        }
        return new Findings(lines, data, broken);
    }

    private static void forget(Path work) {
        try {
            PackMaterial.delete(work);
        } catch (IOException left) {
            System.err.println(work + " could not be deleted.");
        }
    }
}
