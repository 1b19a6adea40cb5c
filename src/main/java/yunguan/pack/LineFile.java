package yunguan.pack;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import yunguan.catalogue.Datum;
import yunguan.catalogue.Item;

/**
 * A trail's line: GeoJSON (RFC 7946) as map programs write it. One LineString is kept as it is; several lines, or
 * points alone, are joined in their order into one, which is what the kiosk draws.
 */
final class LineFile {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<List<JsonNode>> lines = new ArrayList<>();
    private final List<JsonNode> points = new ArrayList<>();
    private String mistake = "";

    private LineFile() {
    }

    /**
     * What was read: what is wrong, in a few words, or the line.
     *
     * @param joined it is not what the file says word for word
     * @param datum  in which the file says that it is written; empty where it does not say
     */
    record Answer(String mistake, String geoJson, boolean joined, String datum) {
        Answer(String mistake, String geoJson, boolean joined) {
            this(mistake, geoJson, joined, "");
        }

        Answer in(String other) {
            return new Answer(mistake, geoJson, joined, other);
        }
    }

    static Answer read(String text) {
        JsonNode node;
        try {
            node = JSON.readTree(text);
        } catch (JsonProcessingException broken) {
            return new Answer("no JSON", "", false);
        }
        LineFile file = new LineFile();
        String system = node.at("/crs/properties/name").asText();
        if (!system.isEmpty() && !system.matches(".*(CRS84|EPSG:+(\\d|\\.)*:?4326|EPSG:+(\\d|\\.)*:?4490)")) {
            file.mistake = "crs " + system;
        }
        file.add(node);
        return file.answer().in(node.path("datum").asText(""));
    }

    /** A line of {@link Answer#geoJson()} in WGS-84. @param from the datum that it is written in */
    static String moved(String line, Datum from) {
        if (from == Datum.WGS_84) {
            return line;
        }
        try {
            ObjectNode moved = (ObjectNode) JSON.readTree(line);
            ArrayNode places = JSON.createArrayNode();
            for (JsonNode at : moved.path("coordinates")) {
                Item.Position there = from.toWgs84(at.path(1).asDouble(), at.path(0).asDouble());
                places.addArray().add(Math.round(there.longitude() * 1e8) / 1e8).add(Math.round(there.latitude() * 1e8) / 1e8);
            }
            moved.set("coordinates", places);
            return moved.toString();
        } catch (JsonProcessingException impossible) {
            throw new IllegalArgumentException(impossible); // it is this class that wrote it
        }
    }

    private void add(JsonNode node) {
        String type = node.path("type").asText();
        JsonNode places = node.path("coordinates");
        switch (type) {
            case "FeatureCollection" -> node.path("features").forEach(this::add);
            case "Feature" -> add(node.path("geometry"));
            case "GeometryCollection" -> node.path("geometries").forEach(this::add);
            case "LineString" -> line(places);
            case "MultiLineString" -> places.forEach(this::line);
            case "Point" -> point(places, points);
            case "MultiPoint" -> places.forEach(place -> point(place, points));
            default -> wrong(type.isEmpty() ? "no type" : type);
        }
    }

    private void line(JsonNode places) {
        List<JsonNode> line = new ArrayList<>();
        places.forEach(place -> point(place, line));
        if (line.size() < 2) {
            wrong(places.size() + " positions");
        } else {
            lines.add(line);
        }
    }

    private void point(JsonNode place, List<JsonNode> into) {
        boolean good = place.size() >= 2 && place.get(0).isNumber() && place.get(1).isNumber()
                && Math.abs(place.get(0).asDouble()) <= 180 && Math.abs(place.get(1).asDouble()) <= 90;
        if (good) {
            into.add(JSON.createArrayNode().add(place.get(0)).add(place.get(1)));
        } else {
            wrong(place.toString());
        }
    }

    private void wrong(String what) {
        mistake = mistake.isEmpty() ? what : mistake;
    }

    private Answer answer() {
        if (mistake.isEmpty() && lines.isEmpty() && points.size() < 2) {
            mistake = points.size() + " positions";
        }
        if (!mistake.isEmpty()) {
            return new Answer(mistake, "", false);
        }
        ObjectNode line = JSON.createObjectNode().put("type", "LineString");
        ArrayNode places = line.putArray("coordinates");
        JsonNode last = null;
        for (List<JsonNode> part : lines.isEmpty() ? List.of(points) : lines) {
            List<JsonNode> next = part.getLast().equals(last) ? part.reversed() : part;
            for (JsonNode place : next) {
                if (!place.equals(last)) {
                    places.add(place);
                }
                last = place;
            }
        }
        return new Answer("", line.toString(), lines.size() != 1 || !points.isEmpty());
    }
}
