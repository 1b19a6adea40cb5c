package yunguan.room.atlas;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import yunguan.catalogue.Item.Position;
import yunguan.catalogue.LangText;

/**
 * A name that is written on the base map, such as a road's.
 *
 * @param role       what it names, in one word: {@code road}, {@code river}, {@code metro}, …
 * @param importance 0 to 100: where two meet, the less important one is not written
 * @param from       the smallest zoom at which it is written
 * @param to         the largest one
 * @param line       along which it is written; a single position: beside it
 * @param date       when it is written (EDTF); empty: always
 */
record MapName(String role, int importance, double from, double to, LangText text, List<Position> line, String date) {

    /** A name of all times. */
    MapName(String role, int importance, double from, double to, LangText text, List<Position> line) {
        this(role, importance, from, to, text, line, "");
    }

    private static final ObjectMapper JSON = new ObjectMapper();
    /** Nobody reads more; a pack with more has them in the wrong file. */
    private static final int MOST = 5000;

    /** Reads the labels of a base map as the pack builder writes them, the most important first; what cannot be read is left out. */
    static List<MapName> read(byte[] json) {
        List<MapName> names = new ArrayList<>();
        try {
            for (JsonNode node : JSON.readTree(json).path("labels")) {
                TreeMap<String, String> texts = new TreeMap<>();
                node.path("name").properties().forEach(text -> texts.put(text.getKey(), text.getValue().asText()));
                List<Position> line = new ArrayList<>();
                for (JsonNode at : node.path("line")) {
                    if (at.path(0).isNumber() && at.path(1).isNumber() && Math.abs(at.path(1).asDouble()) < 86) {
                        line.add(new Position(at.path(1).asDouble(), at.path(0).asDouble()));
                    }
                }
                if (!line.isEmpty() && !texts.isEmpty() && names.size() < MOST) {
                    names.add(new MapName(node.path("role").asText(), node.path("importance").asInt(), node.path("from").asDouble(0),
                            node.path("to").asDouble(24), new LangText(texts), List.copyOf(line), node.path("date").asText()));
                }
            }
        } catch (IOException broken) {
            return List.of(); // the map is drawn without names
        }
        names.sort(Comparator.comparingInt(MapName::importance).reversed());
        return List.copyOf(names);
    }
}
