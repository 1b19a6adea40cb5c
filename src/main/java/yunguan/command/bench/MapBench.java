package yunguan.command.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import yunguan.command.tour.Finger;
import yunguan.room.atlas.TileReads;
import yunguan.store.StoreException;

/** Whether the map follows the hand, on this machine, with nobody else's help. */
@Command(name = "map", mixinStandardHelpOptions = true,
        description = "The map under a hand: milliseconds a picture while it is dragged and pinched, the first whole view, reading a tile, what wandering leaves on the heap, and what it takes at rest; beside it Leaflet on the same tiles, where chromium and libjs-leaflet are installed.")
final class MapBench extends Bench {

    private static final double WANTED_DRAG = 28;
    private static final double WANTED_PINCH = 40;
    /** No picture of a movement may take longer. */
    private static final double WANTED_MOST = 60;
    private static final double WANTED_FIRST = 1000;
    private static final double WANTED_TILE = 8;
    private static final double WANTED_HEAP = 64;
    /** Percent of a core beyond an empty window: nothing, as far as ticks of a hundredth of a second can tell it. The house looks after its sticks and hours meanwhile. */
    private static final double WANTED_REST = 0.5;
    private static final long SETTLED_MILLIS = 15_000;
    /** What the map itself is long at, it is long at each time; the machine is not. */
    private static final int ROUNDS = 3;
    private static final int TAPS = 60;
    /** The nearest that the map comes. */
    private static final int HIGHEST = 18;
    /** After so many steps the cache is full. */
    private static final int FILLS = 1000;

    @Option(names = "--pictures", paramLabel = "N", defaultValue = "600", description = "so many pictures of each movement (default: ${DEFAULT-VALUE})")
    private int pictures;

    @Option(names = "--steps", paramLabel = "N", defaultValue = "10000", description = "so many steps of wandering (default: ${DEFAULT-VALUE})")
    private int steps;

    @Option(names = "--size", paramLabel = "WxH", defaultValue = "1920x1080", description = "of the screen, in pixels (default: ${DEFAULT-VALUE})")
    private String size = "";

    private final List<String> lines = new ArrayList<>();
    private final Map<String, Object> data = new LinkedHashMap<>();
    private final List<String> broken = new ArrayList<>();
    private final List<String> lacks = LeafletBeside.missing(OtherProgram.path(), LeafletBeside.LIBRARY);
    private @Nullable LeafletBeside leaflet;
    /** Percent of a core. */
    private double rest;

    @Override
    Findings measure() throws IOException {
        List<Double> tiles = tiles();
        lines.add("the map at " + size);
        MapGround.with(place(), size, ground -> {
            double before = ground.alive();
            say("the map opens");
            ground.opens(); // what comes first pays for all that is read once
            ground.leaves();
            List<Double> first = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                first.add(ground.opens());
                if (i < 2) {
                    ground.leaves();
                }
            }
            tell("first whole view, ms", first, 1, WANTED_FIRST);
            ground.nearer();
            ground.nearer();
            LeafletBeside.Look look = ground.look();
            say("it is dragged");
            ground.drags(120);
            moves("dragged at a whole zoom, ms a picture", ground::drags, WANTED_DRAG);
            int names = ground.names();
            count("names and signs on it, dragged", names);
            say("it is pinched");
            ground.pinches(120);
            moves("pinched with names, ms a picture", ground::pinches, WANTED_PINCH);
            count("the longest picture after the fingers have lifted, ms", Frames.quantile(ground.settles(), 1));
            count("names and signs on it, pinched", ground.names());
            leaflet = lay(ground, look, names);
            say("at rest");
            Finger.rest(SETTLED_MILLIS); // what the machine still compiles is no map
            rest = EmptyWindow.atRest(ProcessHandle.current());
            say("it wanders");
            ground.wanders(Math.max(FILLS, steps / 10)); // the cache fills
            tell("more on the heap after " + steps + " steps, MB", List.of(ground.wanders(steps)), 1, WANTED_HEAP);
            count("more than before the first view, with the tiles that are kept, MB", ground.alive() - before);
            say("two thousand places come");
            ground.leaves();
            MapCrowd.comes(ground.data().store());
            tell("first whole view of 2,000 places, ms", List.of(ground.opens()), 1, WANTED_FIRST);
            ground.nearer();
            ground.nearer();
            ground.drags(120);
            moves("2,000 places dragged at a whole zoom, ms a picture", ground::drags, WANTED_DRAG);
            count("names and signs of 2,000 places on it, dragged", ground.names());
            ground.pinches(120);
            moves("2,000 places pinched, ms a picture", ground::pinches, WANTED_PINCH);
            tell("2,000 places, from a tap until what it means is open, ms", ground.taps(TAPS), 0.95, WANTED_MOST);
        }, this::say);
        if (data.isEmpty()) {
            throw new BenchException("The kiosk could not be opened, or has no map.");
        }
        double empty = EmptyWindow.atRest(size);
        lines.add(String.format(Locale.ROOT, "%-60s %.1f, an empty window of JavaFX %.1f", "at rest, % of a core", rest, empty));
        data.put("an empty window at rest, % of a core", empty);
        tell("at rest, % of a core more than an empty window", List.of(Math.max(0, rest - empty)), 1, WANTED_REST);
        beside();
        MapCrowd.measure(this::tell);
        if (!tiles.isEmpty()) {
            tell("a tile read and decoded, ms", tiles, 0.95, WANTED_TILE);
        }
        return new Findings(lines, data, broken);
    }

    /** The same map for others, as long as this kiosk has it; {@code null} where they are not installed. */
    private @Nullable LeafletBeside lay(MapGround ground, LeafletBeside.Look look, int names) {
        if (!lacks.isEmpty()) {
            without("not installed here (Debian packages): " + String.join(", ", lacks));
            return null;
        }
        try {
            return LeafletBeside.lay(LeafletBeside.LIBRARY, LeafletBeside.drawn(ground.data()), look, names, pictures);
        } catch (IOException | BenchException | StoreException unwritten) {
            without(unwritten.getMessage());
            return null;
        }
    }

    /** Leaflet in the same units, once this kiosk has left the screen. What others take is no promise of ours. */
    private void beside() throws IOException {
        try (LeafletBeside other = leaflet) {
            if (other == null) {
                return;
            }
            say("Leaflet does the same in Chromium");
            LeafletBeside.Report report = other.measure(size, pictures);
            lines.add("the same map in Chromium, with as many names: " + report.shown());
            report.millis().forEach((what, frames) -> {
                String said = "Leaflet " + what + ", ms a picture";
                lines.add(String.format(Locale.ROOT, "%-60s p50 %7.1f   p95  %7.1f   most %7.1f", said, Frames.quantile(frames, 0.5), Frames.quantile(frames, 0.95), Frames.quantile(frames, 1)));
                data.put(said, Map.of("p50", Frames.quantile(frames, 0.5), "p95", Frames.quantile(frames, 0.95), "most", Frames.quantile(frames, 1)));
            });
        } catch (BenchException silent) {
            without(silent.getMessage());
        }
    }

    private void without(String why) {
        lines.add("Leaflet is not measured beside it: " + why);
        data.put("Leaflet", "not measured: " + why);
    }

    /** The same movement some times over: all its pictures, and the longest of that round whose longest was the shortest. @param movement makes so many pictures, in milliseconds each */
    private void moves(String what, IntFunction<List<Double>> movement, double wanted) {
        List<List<Double>> rounds = Stream.generate(() -> movement.apply(pictures)).limit(ROUNDS).toList();
        tell(what, rounds.stream().flatMap(List::stream).toList(), 0.95, wanted);
        tell(what + ", the longest", rounds.stream().min(Comparator.comparing(round -> Frames.quantile(round, 1))).orElseThrow(), 1, WANTED_MOST);
    }

    /** What is said, and was not promised. */
    private void count(String what, double number) {
        lines.add(String.format(Locale.ROOT, "%-60s %.0f", what, number));
        data.put(what, number);
    }

    private void tell(String what, List<Double> all, double quantile, double wanted) {
        double half = Frames.quantile(all, 0.5);
        double high = Frames.quantile(all, quantile);
        lines.add(String.format(Locale.ROOT, "%-60s p50 %7.1f   %s %7.1f   %s", what, half, quantile == 1 ? "most" : "p95 ", high,
                high <= wanted ? String.format(Locale.ROOT, "within %.1f, as promised", wanted) : String.format(Locale.ROOT, "above the promised %.1f", wanted)));
        if (high > wanted) {
            broken.add(what);
        }
        data.put(what, Map.of("p50", half, quantile == 1 ? "most" : "p95", high, "promised", wanted));
    }

    /** Milliseconds for tiles all over the bundled pack's drawing; none where it has none. */
    private List<Double> tiles() throws IOException {
        List<Double> took = new ArrayList<>();
        Path kept = place().bundledPack().resolve("measured"); // where the pack builder keeps what it has drawn
        if (!Files.isDirectory(kept)) {
            return took;
        }
        Optional<Path> drawn;
        try (Stream<Path> all = Files.list(kept)) {
            drawn = all.filter(file -> file.toString().endsWith("-light.mbtiles")).max(Comparator.comparingLong(file -> file.toFile().length())); // today's, and not a sample
        }
        if (drawn.isEmpty()) {
            return took;
        }
        try (TileReads reads = new TileReads(drawn.get())) {
            for (int zoom = reads.lowest(); zoom <= HIGHEST; zoom++) {
                for (int i = 0; i < 40; i++) {
                    took.add(reads.takes(zoom, 119.262 + 0.1 * i / 40, 26.058, i % 3 - 1));
                }
            }
        }
        return took;
    }
}
