package yunguan.pack;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import yunguan.catalogue.Lang;
import yunguan.catalogue.LangText;
import yunguan.pack.mapping.BaseMap;
import yunguan.pack.mapping.DrawingException;

/** A base map that the builder draws: the cells {@code ground} (GeoJSON) and {@code style}. */
final class GroundCells {

    private final AuthorsFiles files;
    private final MapBounds bounds;
    private final Subdistricts subdistricts;

    GroundCells(AuthorsFiles files, MapBounds bounds, Subdistricts subdistricts) {
        this.subdistricts = subdistricts;
        this.files = files;
        this.bounds = bounds;
    }

    void map(Cells cells, Entry entry) {
        cells.required("style");
        Path ground = files.find(cells.row, "ground");
        Path style = files.find(cells.row, "style");
        String geoJson = ground == null ? null : files.read(ground);
        String look = style == null ? null : files.read(style);
        if (geoJson == null || look == null) {
            return;
        }
        BaseMap map;
        try {
            map = BaseMap.read(geoJson, look);
        } catch (DrawingException broken) {
            String column = broken.ofStyle() ? "style" : "ground";
            cells.wrong(broken.expected().isEmpty() ? ProblemKind.BAD_GROUND : ProblemKind.UNKNOWN_WORD, column, cells.plain(column) + ": " + broken.found(), broken.expected());
            return;
        }
        subdistricts.add(map);
        String labels = "data/maps/" + entry.id + "-labels.json";
        files.put(labels, map.labels(this::languages).getBytes(StandardCharsets.UTF_8));
        entry.media.put("labels", new Entry.Medium(labels, 0, 0, 0));
        String ways = map.roads();
        if (!ways.isEmpty()) {
            String roads = "data/maps/" + entry.id + "-roads.json";
            files.put(roads, ways.getBytes(StandardCharsets.UTF_8));
            entry.media.put("roads", new Entry.Medium(roads, 0, 0, 0));
        }
        if (!cells.row.has("tiles")) {
            bounds.add(map.bounds());
            String made = madeOf(geoJson, look);
            draw(entry, "tiles", map, "light", made);
            if (map.looks().contains("contrast")) {
                draw(entry, "contrast", map, "contrast", made);
            }
        }
    }

    private void draw(Entry entry, String role, BaseMap map, String look, String made) {
        String path = "data/maps/" + entry.id + "-" + look + ".mbtiles";
        files.draw(path, map, look, entry.id, "map-" + made + "-" + look + ".mbtiles");
        entry.media.put(role, new Entry.Medium(path, 0, 0, 0));
    }

    /** What a drawing is made of, in sixteen letters: another ground, style or hand gives others. */
    private static String madeOf(String geoJson, String style) {
        String hand = geoJson.contains("\"datum\"") ? BaseMap.HAND + "-datum" : BaseMap.HAND; // older drawings of such a ground were not moved
        byte[] all = (hand + "\n" + geoJson + "\n" + style).getBytes(StandardCharsets.UTF_8);
        return Hashing.sha256(all).substring(0, 16);
    }

    private LangText languages(Map<String, String> names) {
        TreeMap<String, String> all = new TreeMap<>();
        names.forEach((tag, name) -> all.put(tag.isEmpty() ? Lang.HANS.tag() : tag, name));
        return files.derive(all);
    }
}
