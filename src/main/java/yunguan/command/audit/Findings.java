package yunguan.command.audit;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import yunguan.command.tour.Unexpected;
import yunguan.shell.Route;

/** What was found: each thing once, with all the settings it was found in. */
final class Findings {

    private record Place(String screen, Measure measure, String node) {
    }

    private final long begun = System.nanoTime();
    private final Map<Place, List<Hit>> hits = new LinkedHashMap<>();
    private final Set<String> screens = new LinkedHashSet<>();
    private final Set<Class<?>> routes = new HashSet<>();
    private final Set<Setting> settings = new LinkedHashSet<>();
    private int looks;
    private int targets;
    private int words;
    private final @Nullable Path pictures;

    /** @param pictures where the picture of each look goes; {@code null}: nowhere */
    Findings(@Nullable Path pictures) {
        this.pictures = pictures;
    }

    boolean keepsPictures() {
        return pictures != null;
    }

    /** A visitor's screen was measured there. */
    synchronized void went(Route route) {
        routes.add(route.getClass());
    }

    synchronized void looked(Seen seen) {
        screens.add(seen.screen());
        settings.add(seen.setting());
        looks++;
        targets += seen.targets().size();
        words += seen.words().size();
        if (pictures != null && seen.asDrawn() != null) {
            keep(pictures, seen, seen.asDrawn());
        }
    }

    /** What can be opened in the hall, and was not: nobody has said in {@link Rooms} how one comes there. */
    synchronized List<String> never() {
        return Arrays.stream(Route.class.getPermittedSubclasses()).filter(route -> !routes.contains(route)).map(Class::getSimpleName).toList();
    }

    private static void keep(Path pictures, Seen seen, Sheet drawn) {
        BufferedImage picture = new BufferedImage(drawn.width(), drawn.height(), BufferedImage.TYPE_INT_RGB);
        picture.setRGB(0, 0, drawn.width(), drawn.height(), drawn.pixels(), 0, drawn.width());
        try {
            ImageIO.write(picture, "png", pictures.resolve((seen.screen() + " " + seen.setting()).replace("\"", "").replace(' ', '_') + ".png").toFile());
        } catch (IOException failure) {
            throw new Unexpected("the picture of " + seen.screen() + " could not be written to " + pictures + ": " + failure.getMessage());
        }
    }

    synchronized void add(Hit hit) {
        screens.add(hit.screen());
        List<Hit> same = hits.computeIfAbsent(new Place(hit.screen(), hit.measure(), hit.node()), place -> new ArrayList<>());
        if (same.stream().noneMatch(known -> known.setting().equals(hit.setting()))) {
            same.add(hit);
        }
    }

    synchronized boolean none() {
        return hits.isEmpty();
    }

    /** A table of how many there are, screen by measure, then each in a line of its own. */
    synchronized List<String> lines() {
        List<String> lines = new ArrayList<>();
        List<Measure> columns = List.of(Measure.values());
        lines.add("%-26s".formatted("screen") + columns.stream().map(one -> "%9s".formatted(one.word())).collect(Collectors.joining()));
        for (String screen : screens) {
            lines.add("%-26s".formatted(screen) + columns.stream().map(one -> "%9s".formatted(shown(count(screen, one)))).collect(Collectors.joining()));
        }
        lines.add("%-26s".formatted("all") + columns.stream().map(one -> "%9s".formatted(shown(screens.stream().mapToInt(screen -> count(screen, one)).sum()))).collect(Collectors.joining()));
        lines.add("");
        hits.forEach((place, same) -> {
            Hit worst = same.getFirst();
            lines.add("✗ %s · %s · %s · found %s · wanted %s · %s".formatted(place.screen(), place.measure().word(), place.node(), worst.found(), worst.wanted(), where(same)));
        });
        if (!hits.isEmpty()) {
            lines.add("");
        }
        lines.add("%d screens in %d settings: %d looks, %d targets and %d texts measured in %d min %d s, %s".formatted(screens.size(), settings.size(), looks, targets, words,
                seconds() / 60, seconds() % 60, hits.isEmpty() ? "no hit" : hits.size() == 1 ? "1 hit" : hits.size() + " hits"));
        return lines;
    }

    private long seconds() {
        return (System.nanoTime() - begun) / 1_000_000_000L;
    }

    private static String shown(int count) {
        return count == 0 ? "·" : String.valueOf(count);
    }

    private int count(String screen, Measure measure) {
        return (int) hits.keySet().stream().filter(place -> place.screen().equals(screen) && place.measure() == measure).count();
    }

    private String where(List<Hit> same) {
        if (same.size() == settings.size()) {
            return "everywhere";
        }
        Map<String, List<String>> byGlass = new TreeMap<>();
        same.forEach(hit -> byGlass.computeIfAbsent(hit.setting().glass().toString(), glass -> new ArrayList<>()).add(hit.setting().manner()));
        return byGlass.entrySet().stream().map(one -> one.getKey() + " " + String.join(", ", one.getValue())).collect(Collectors.joining("; "));
    }

    /** The same as data. */
    synchronized Map<String, Object> data() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("screens", List.copyOf(screens));
        data.put("settings", settings.stream().map(Setting::toString).toList());
        data.put("looks", looks);
        data.put("targets", targets);
        data.put("texts", words);
        data.put("seconds", seconds());
        data.put("hits", hits.entrySet().stream().map(one -> {
            Map<String, Object> hit = new LinkedHashMap<>();
            hit.put("screen", one.getKey().screen());
            hit.put("measure", one.getKey().measure().word());
            hit.put("node", one.getKey().node());
            hit.put("in", one.getValue().stream().map(each -> Map.of("setting", each.setting().toString(), "found", each.found(), "wanted", each.wanted())).toList());
            return hit;
        }).toList());
        return data;
    }
}
