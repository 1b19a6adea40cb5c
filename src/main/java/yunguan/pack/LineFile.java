package yunguan.pack;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** A trail's line: GeoJSON (RFC 7946) with one LineString, alone, in a feature, or in a collection of one. */
final class LineFile {

    private static final ObjectMapper JSON = new ObjectMapper();

    private LineFile() {
    }

    /** What is wrong with it, in a few words; empty where nothing is. */
    static String mistake(String text) {
        JsonNode node;
        try {
            node = JSON.readTree(text);
        } catch (JsonProcessingException broken) {
            return "no JSON";
        }
        if (node.path("type").asText().equals("FeatureCollection")) {
            if (node.path("features").size() != 1) {
                return node.path("features").size() + " features";
            }
            node = node.path("features").get(0);
        }
        if (node.path("type").asText().equals("Feature")) {
            node = node.path("geometry");
        }
        if (!node.path("type").asText().equals("LineString")) {
            return node.path("type").asText("no type");
        }
        if (node.path("coordinates").size() < 2) {
            return node.path("coordinates").size() + " positions";
        }
        for (JsonNode position : node.path("coordinates")) {
            boolean good = position.size() >= 2 && position.get(0).isNumber() && position.get(1).isNumber()
                    && Math.abs(position.get(0).asDouble()) <= 180 && Math.abs(position.get(1).asDouble()) <= 90;
            if (!good) {
                return position.toString();
            }
        }
        return "";
    }
}
