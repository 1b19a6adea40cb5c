package yunguan.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import yunguan.catalogue.Item;
import yunguan.catalogue.Lang;
import yunguan.pack.mapping.BaseMap;

/**
 * The subdistricts whose areas the base maps draw: features with the role {@code subdistrict} that are polygons. A place that names
 * one must lie in it, or as near to it as the place may be off.
 */
final class Subdistricts {

    private static final String ROLE = "subdistrict";
    /** Metres of a degree of latitude. */
    private static final double DEGREE = 111_195;

    private final AuthorsFiles files;
    /** Their outlines by every name that they have. */
    private final Map<String, List<BaseMap.Area>> areas = new TreeMap<>();
    private final List<String> names = new ArrayList<>();

    Subdistricts(AuthorsFiles files) {
        this.files = files;
    }

    void add(BaseMap map) {
        for (BaseMap.Area area : map.areas(ROLE)) {
            Map<String, String> said = new TreeMap<>();
            area.names().forEach((tag, name) -> said.put(tag.isEmpty() ? Lang.HANS.tag() : tag, name));
            files.derive(said).texts().values().forEach(name -> areas.computeIfAbsent(name, none -> new ArrayList<>()).add(area));
            names.add(area.names().getOrDefault("", ""));
        }
    }

    /** Says what is wrong with a place's subdistrict; nothing is known where no map draws any. */
    void check(Cells cells, Item.Position position, double uncertainty) {
        String name = cells.plain("subdistrict");
        if (name.isEmpty() || areas.isEmpty()) {
            return;
        }
        List<BaseMap.Area> named = areas.getOrDefault(name, List.of());
        if (named.isEmpty()) {
            cells.wrong(ProblemKind.UNKNOWN_WORD, "subdistrict", name, Nearest.of(name, names));
        } else if (named.stream().noneMatch(area -> away(area, position) <= uncertainty)) {
            cells.wrong(ProblemKind.OUTSIDE_SUBDISTRICT, "latitude", cells.plain("latitude") + ", " + cells.plain("longitude"), name);
        }
    }

    /** How far a position lies outside an area, in metres; 0 inside. */
    private static double away(BaseMap.Area area, Item.Position position) {
        double wide = DEGREE * Math.cos(Math.toRadians(position.latitude()));
        boolean inside = false;
        double nearest = Double.MAX_VALUE;
        for (List<double[]> ring : area.rings()) {
            for (int i = 0; i < ring.size(); i++) {
                double[] from = ring.get(i);
                double[] to = ring.get((i + 1) % ring.size());
                double x1 = (from[0] - position.longitude()) * wide;
                double y1 = (from[1] - position.latitude()) * DEGREE;
                double x2 = (to[0] - position.longitude()) * wide;
                double y2 = (to[1] - position.latitude()) * DEGREE;
                if (y1 > 0 != y2 > 0 && x1 + (x2 - x1) * -y1 / (y2 - y1) > 0) {
                    inside = !inside; // an odd number of edges to the east; holes count as edges, too
                }
                double length = (x2 - x1) * (x2 - x1) + (y2 - y1) * (y2 - y1);
                double share = length == 0 ? 0 : Math.clamp(-(x1 * (x2 - x1) + y1 * (y2 - y1)) / length, 0, 1);
                nearest = Math.min(nearest, Math.hypot(x1 + share * (x2 - x1), y1 + share * (y2 - y1)));
            }
        }
        return inside ? 0 : nearest;
    }
}
