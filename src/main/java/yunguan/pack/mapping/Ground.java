package yunguan.pack.mapping;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import yunguan.catalogue.Datum;
import yunguan.catalogue.Item;

/**
 * What a base map shows: a GeoJSON FeatureCollection (RFC 7946, WGS-84; in another datum where its member {@code datum} says so) whose
 * features say their {@code role}, and where there are several kinds of one role their {@code class}; {@code name},
 * {@code name@zh-Hant}, {@code name@en} are written on the map; {@code date} (EDTF) says when; {@code surveyed} ({@code true}) lines are the ways that one can walk.
 *
 * @param features in the order of the file
 */
record Ground(List<Feature> features) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MOST_POINTS = 2_000_000;

    /** What a feature is drawn as. */
    enum Shape { POINT, LINE, AREA }

    /**
     * One thing on the map.
     *
     * @param role  such as {@code road}; {@code kind} such as {@code road.major} where it has a class, and the role otherwise
     * @param parts longitude and latitude of every point of every line or ring
     * @param names    by the column's tag: "" for simplified Chinese, {@code zh-Hant}, {@code en}, …; may be empty
     * @param date     when it bore its name (EDTF): the name comes and goes with the year; may be empty
     * @param surveyed a line that somebody has surveyed for walking
     */
    record Feature(String role, String kind, Shape shape, List<List<double[]>> parts, Map<String, String> names, String date, boolean surveyed) {
        /** Whether a style's word means it: its role, or its role and class. */
        boolean is(String of) {
            return of.equals(role) || of.equals(kind);
        }
    }

    /** Reads the text of a GeoJSON file. */
    static Ground read(String text) throws DrawingException {
        JsonNode root;
        try {
            root = JSON.readTree(text);
        } catch (JsonProcessingException broken) {
            throw new DrawingException("no JSON, line " + broken.getLocation().getLineNr(), false);
        }
        if (!root.path("type").asText().equals("FeatureCollection")) {
            throw new DrawingException("no FeatureCollection", false);
        }
        String word = root.path("datum").asText("");
        Datum datum = word.isEmpty() ? Datum.WGS_84 : Datum.named(word).orElse(null);
        if (datum == null) {
            throw new DrawingException(word, false, Datum.words());
        }
        List<Feature> features = new ArrayList<>();
        int points = 0;
        for (JsonNode node : root.path("features")) {
            Feature feature = feature(node, "features[" + features.size() + "]");
            points += feature.parts.stream().mapToInt(List::size).sum();
            if (points > MOST_POINTS) {
                throw new DrawingException("more than " + MOST_POINTS + " points", false);
            }
            feature.parts.forEach(part -> part.forEach(at -> move(at, datum)));
            features.add(feature);
        }
        return new Ground(List.copyOf(features));
    }

    private static void move(double[] at, Datum from) {
        Item.Position there = from.toWgs84(at[1], at[0]);
        at[0] = there.longitude();
        at[1] = there.latitude();
    }

    private static Feature feature(JsonNode node, String where) throws DrawingException {
        JsonNode properties = node.path("properties");
        String role = properties.path("role").asText();
        if (role.isEmpty()) {
            throw new DrawingException(where + ": no role", false);
        }
        String one = properties.path("class").asText();
        JsonNode geometry = node.path("geometry");
        JsonNode places = geometry.path("coordinates");
        List<List<double[]>> parts = new ArrayList<>();
        Shape shape = switch (geometry.path("type").asText()) {
            case "Point" -> {
                parts.add(List.of(point(places, where)));
                yield Shape.POINT;
            }
            case "LineString" -> {
                parts.add(line(places, where, 2));
                yield Shape.LINE;
            }
            case "MultiLineString" -> {
                for (JsonNode line : places) {
                    parts.add(line(line, where, 2));
                }
                yield Shape.LINE;
            }
            case "Polygon" -> {
                for (JsonNode ring : places) {
                    parts.add(line(ring, where, 4));
                }
                yield Shape.AREA;
            }
            case "MultiPolygon" -> {
                for (JsonNode area : places) {
                    for (JsonNode ring : area) {
                        parts.add(line(ring, where, 4));
                    }
                }
                yield Shape.AREA;
            }
            default -> throw new DrawingException(where + ": geometry " + geometry.path("type").asText(), false);
        };
        return new Feature(role, one.isEmpty() ? role : role + "." + one, shape, parts, names(properties), properties.path("date").asText(),
                shape == Shape.LINE && (properties.path("surveyed").asBoolean() || properties.path("surveyed").asText().equals("yes")));
    }

    private static Map<String, String> names(JsonNode properties) {
        Map<String, String> names = new TreeMap<>();
        properties.properties().forEach(property -> {
            String key = property.getKey();
            if ((key.equals("name") || key.startsWith("name@")) && !property.getValue().asText().isBlank()) {
                names.put(key.equals("name") ? "" : key.substring("name@".length()), property.getValue().asText().strip());
            }
        });
        return names;
    }

    private static List<double[]> line(JsonNode places, String where, int least) throws DrawingException {
        List<double[]> line = new ArrayList<>();
        for (JsonNode place : places) {
            line.add(point(place, where));
        }
        if (line.size() < least) {
            throw new DrawingException(where + ": " + line.size() + " positions", false);
        }
        return line;
    }

    private static double[] point(JsonNode place, String where) throws DrawingException {
        boolean good = place.path(0).isNumber() && place.path(1).isNumber()
                && Math.abs(place.path(0).asDouble()) <= 180 && Math.abs(place.path(1).asDouble()) <= 85;
        if (!good) {
            throw new DrawingException(where + ": " + place, false);
        }
        return new double[] {place.path(0).asDouble(), place.path(1).asDouble()};
    }
}
