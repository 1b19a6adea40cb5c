package yunguan.pack;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yunguan.catalogue.Kind;

/**
 * Places and trails as map programs and receivers write them: {@code places} or {@code trails} with the ending {@code .geojson} or
 * {@code .gpx}. Every point becomes a row of places and every line one of trails, by their properties, as if they stood in sheets; what
 * has no id gets one of its name, and a trail without stops has those places of the file that lie along it.
 */
final class MapFile {

    /** A line of a file with several: {@code walks.geojson#2}, counted from 1. */
    static final Pattern PART = Pattern.compile("(?i)(.+\\.(?:geojson|gpx))#([1-9]\\d{0,5})");

    private static final ObjectMapper JSON = new ObjectMapper();
    /** What programs call what our columns are called. */
    private static final Map<String, String> ALIKE = Map.of("name", "title", "desc", "summary", "description", "summary", "cmt", "summary", "src", "source");
    /** Metres from a line within which a place of the same file is one of its stops. */
    private static final double ALONG = 60;
    private static final double DEGREE = 111_195;

    /** One feature: its number in the file, its cells, and where it is: longitude and latitude of one or several positions. */
    private record Feature(int number, SequencedMap<String, String> cells, boolean point, List<double[]> at) { }

    private final String name;
    private final SheetNames names;
    private final List<Feature> features = new ArrayList<>();

    private MapFile(String name, SheetNames names) {
        this.name = name;
        this.names = names;
    }

    /** Whether a file in the root of an author's folder is one, by its name. */
    static boolean means(String file, SheetNames names) {
        int dot = file.lastIndexOf('.');
        String ending = file.substring(dot + 1).toLowerCase(Locale.ROOT);
        return dot > 0 && (ending.equals("geojson") || ending.equals("gpx")) && names.sheet(file.substring(0, dot))
                .filter(form -> form == SheetForm.PLACES || form == SheetForm.TRAILS).isPresent();
    }

    /** Reads a file; what is wrong with it as a whole goes to the problems. */
    static Optional<MapFile> read(String name, String text, SheetNames names, Problems problems) {
        JsonNode root = features(name, text).orElse(null);
        if (root == null || !root.path("type").asText().equals("FeatureCollection")) {
            problems.add(ProblemKind.BAD_MAP_FILE, name, name, "");
            return Optional.empty();
        }
        MapFile file = new MapFile(name, names);
        int number = 0;
        for (JsonNode feature : root.path("features")) {
            number++;
            file.add(number, feature, root.path("datum").asText(""), problems);
        }
        return Optional.of(file);
    }

    /** The ids that its author wrote. */
    Stream<String> ids() {
        return features.stream().map(feature -> feature.cells.get("id")).filter(Objects::nonNull);
    }

    /** Its tables. @param taken the ids in all map files of the folder; those that are made here join them */
    Map<SheetForm, Sheet.Table> tables(Set<String> taken) {
        for (Feature one : features) {
            one.cells.computeIfAbsent("id", none -> MadeId.of(one.point ? Kind.PLACE : Kind.TRAIL,
                    one.cells.getOrDefault("title", one.cells.getOrDefault("title@en", one.number + "")), taken));
        }
        stops();
        Map<SheetForm, Sheet.Table> tables = new LinkedHashMap<>();
        table(SheetForm.PLACES, true).ifPresent(table -> tables.put(SheetForm.PLACES, table));
        table(SheetForm.TRAILS, false).ifPresent(table -> tables.put(SheetForm.TRAILS, table));
        return tables;
    }

    private static Optional<JsonNode> features(String name, String text) {
        if (name.toLowerCase(Locale.ROOT).endsWith(".gpx")) {
            return GpxFile.features(text).map(collection -> collection);
        }
        try {
            return Optional.of(JSON.readTree(text));
        } catch (JsonProcessingException broken) {
            return Optional.empty();
        }
    }

    /** One line of a file. @param number which feature, from 1 */
    static LineFile.Answer line(Path file, String text, int number) {
        JsonNode root = features(file.toString(), text).orElse(JSON.nullNode());
        JsonNode feature = root.path("features").path(number - 1);
        return feature.isMissingNode() ? new LineFile.Answer("#" + number, "", false) : LineFile.read(feature.toString()).in(root.path("datum").asText(""));
    }

    private void add(int number, JsonNode feature, String datum, Problems problems) {
        String type = feature.at("/geometry/type").asText();
        boolean point = type.equals("Point");
        JsonNode properties = feature.path("properties");
        boolean nowhere = type.isEmpty() && properties.has("stops"); // a trail that says where it goes by its stops alone
        List<double[]> at = new ArrayList<>();
        positions(feature.at("/geometry/coordinates"), at);
        if (!nowhere && (!point && !type.equals("LineString") && !type.equals("MultiLineString") || at.isEmpty())) {
            problems.add(ProblemKind.BAD_MAP_FILE, name, number, "", type.isEmpty() ? "—" : type, "");
            return;
        }
        SheetForm form = point ? SheetForm.PLACES : SheetForm.TRAILS;
        SequencedMap<String, String> cells = new LinkedHashMap<>();
        properties.properties().forEach(property -> {
            String column = column(form, property.getKey());
            String value = cell(property.getValue());
            if (form.knows(column) && !value.isEmpty()) {
                cells.putIfAbsent(column, value);
            }
        });
        if (point) {
            cells.put("latitude", decimal(at.getFirst()[1]));
            cells.put("longitude", decimal(at.getFirst()[0]));
            cells.putIfAbsent("datum", datum.isEmpty() ? "WGS-84" : datum); // as both formats say, whatever the folder's sheets are written in
        } else if (!nowhere && !properties.path("surveyed").asText().matches("false|no")) { // otherwise stops are joined by it, and nobody walked there
            cells.put("line", name + "#" + number);
            if (!datum.isEmpty()) {
                cells.putIfAbsent("datum", datum);
            }
        }
        features.add(new Feature(number, cells, point, at));
    }

    /** What a property says as a cell: several ids are written one after the other. */
    private static String cell(JsonNode value) {
        if (value.isArray()) {
            List<String> several = new ArrayList<>();
            value.forEach(one -> several.add(cell(one)));
            return String.join(" ", several).strip();
        }
        return value.isValueNode() && !value.isNull() ? value.asText().strip() : "";
    }

    private String column(SheetForm form, String key) {
        String tag = key.replaceFirst("^([A-Za-z]+)[:_]([A-Za-z]{2}(?:-[A-Za-z]+)?)$", "$1@$2"); // name:en, as OpenStreetMap writes
        int at = tag.indexOf('@');
        String base = at < 0 ? tag : tag.substring(0, at);
        String ours = ALIKE.getOrDefault(base.toLowerCase(Locale.ROOT), base) + (at < 0 ? "" : tag.substring(at));
        return names.column(form, ours);
    }

    private static String decimal(double degrees) {
        return new java.math.BigDecimal(degrees).setScale(8, java.math.RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
    }

    private static void positions(JsonNode coordinates, List<double[]> into) {
        if (coordinates.path(0).isNumber()) {
            into.add(new double[] {coordinates.path(0).asDouble(), coordinates.path(1).asDouble()});
        } else {
            coordinates.forEach(inner -> positions(inner, into));
        }
    }

    /** Gives every line without stops the places that lie along it, in its order. */
    private void stops() {
        for (Feature line : features) {
            if (line.point || line.cells.containsKey("stops")) {
                continue;
            }
            record Stop(String id, double along) { }
            List<Stop> stops = new ArrayList<>();
            for (Feature place : features) {
                Double along = place.point ? along(line.at, place.at.getFirst()) : null;
                if (along != null) {
                    stops.add(new Stop(place.cells.getOrDefault("id", ""), along));
                }
            }
            if (!stops.isEmpty()) {
                stops.sort(Comparator.comparingDouble(Stop::along));
                line.cells.put("stops", String.join(" ", stops.stream().map(Stop::id).toList()));
            }
        }
    }

    /** How far along a line, in metres, it comes nearest to a place; {@code null} where it does not come near. */
    private static @Nullable Double along(List<double[]> line, double[] place) {
        double wide = DEGREE * Math.cos(Math.toRadians(place[1]));
        double gone = 0;
        double least = ALONG;
        Double found = null;
        for (int i = 1; i < line.size(); i++) {
            double x1 = (line.get(i - 1)[0] - place[0]) * wide;
            double y1 = (line.get(i - 1)[1] - place[1]) * DEGREE;
            double x = (line.get(i)[0] - place[0]) * wide - x1;
            double y = (line.get(i)[1] - place[1]) * DEGREE - y1;
            double length = Math.hypot(x, y);
            double share = length == 0 ? 0 : Math.clamp(-(x1 * x + y1 * y) / (length * length), 0, 1);
            double away = Math.hypot(x1 + share * x, y1 + share * y);
            if (away < least) {
                least = away;
                found = gone + share * length;
            }
            gone += length;
        }
        return found;
    }

    private Optional<Sheet.Table> table(SheetForm form, boolean points) {
        List<Feature> all = features.stream().filter(feature -> feature.point == points).toList();
        Set<String> columns = new LinkedHashSet<>();
        all.forEach(feature -> columns.addAll(feature.cells.keySet()));
        columns.add("title"); // a name that is missing is asked for row by row
        List<Sheet.Line> lines = new ArrayList<>(List.of(new Sheet.Line(0, List.copyOf(columns))));
        for (Feature feature : all) {
            lines.add(new Sheet.Line(feature.number, columns.stream().map(column -> feature.cells.getOrDefault(column, "")).toList()));
        }
        return all.isEmpty() ? Optional.empty() : Optional.of(new Sheet.Table(name, false, lines));
    }
}
