package yunguan.pack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** A walk as GPX 1.1, as walkers' apps and satellite receivers write it: its tracks, or else its routes, or else its waypoints. */
final class GpxFile {

    private static final List<String> KINDS = List.of("trkpt", "rtept", "wpt");

    private GpxFile() {
    }

    /** The lines of a file as GeoJSON that {@link LineFile} understands; a mistake where it is none. */
    static LineFile.Answer read(String text) {
        List<StringJoiner> segments = new ArrayList<>();
        String found = "";
        try {
            XMLStreamReader xml = reader(text);
            while (xml.hasNext()) {
                if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                    continue;
                }
                String name = xml.getLocalName();
                if (name.equals("trkseg") || name.equals("rte")) {
                    segments.add(segment());
                } else if (KINDS.contains(name)) {
                    if (found.isEmpty() || KINDS.indexOf(name) < KINDS.indexOf(found)) {
                        // a track tells more than a route, and a route more than places beside it
                        found = name;
                        segments.clear();
                        segments.add(segment());
                    }
                    if (name.equals(found)) {
                        double latitude = Double.parseDouble(xml.getAttributeValue(null, "lat"));
                        double longitude = Double.parseDouble(xml.getAttributeValue(null, "lon"));
                        segments.getLast().add(String.format(Locale.ROOT, "[%.8f,%.8f]", longitude, latitude));
                    }
                }
            }
        } catch (XMLStreamException | RuntimeException broken) {
            return new LineFile.Answer("no GPX", "", false);
        }
        StringJoiner lines = new StringJoiner(",", "{\"type\":\"MultiLineString\",\"coordinates\":[", "]}");
        segments.stream().map(StringJoiner::toString).filter(segment -> segment.contains("],[")).forEach(lines::add);
        LineFile.Answer answer = LineFile.read(lines.toString());
        return new LineFile.Answer(answer.mistake(), answer.geoJson(), true);
    }

    /**
     * Everything in a file as GeoJSON: waypoints as points, routes and tracks as lines, with {@code name} and {@code desc}; nothing where
     * it is no GPX.
     */
    static Optional<ObjectNode> features(String text) {
        ObjectNode all = JsonNodeFactory.instance.objectNode().put("type", "FeatureCollection");
        ArrayNode features = all.putArray("features");
        ObjectNode open = null;
        boolean ofTheWhole = false; // a route's points have names of their own
        try {
            XMLStreamReader xml = reader(text);
            while (xml.hasNext()) {
                if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                    continue;
                }
                switch (xml.getLocalName()) {
                    case "wpt" -> {
                        open = feature(features, "Point");
                        ofTheWhole = true;
                        position(xml).forEach(((ArrayNode) open.at("/geometry/coordinates"))::add);
                    }
                    case "rte", "trk" -> {
                        open = feature(features, "MultiLineString");
                        ofTheWhole = true;
                        ((ArrayNode) open.at("/geometry/coordinates")).addArray();
                    }
                    case "trkseg" -> ((ArrayNode) part(open).at("/geometry/coordinates")).addArray();
                    case "rtept", "trkpt" -> {
                        ofTheWhole = false;
                        ArrayNode lines = (ArrayNode) part(open).at("/geometry/coordinates");
                        ((ArrayNode) lines.get(lines.size() - 1)).add(position(xml));
                    }
                    case "name", "desc", "src" -> {
                        String word = xml.getLocalName();
                        if (open != null && ofTheWhole) {
                            ((ObjectNode) open.path("properties")).put(word, xml.getElementText());
                        }
                    }
                    default -> { }
                }
            }
        } catch (XMLStreamException | RuntimeException broken) {
            return Optional.empty();
        }
        for (JsonNode feature : features) { // a track begins its own segments, and one position is no line
            if (feature.at("/geometry/coordinates") instanceof ArrayNode lines && feature.at("/geometry/type").asText().equals("MultiLineString")) {
                lines.removeIf(line -> line.size() < 2);
            }
        }
        return Optional.of(all);
    }

    private static ObjectNode part(@Nullable ObjectNode open) {
        if (open == null || !open.at("/geometry/type").asText().equals("MultiLineString")) {
            throw new IllegalArgumentException("a position of no line");
        }
        return open;
    }

    private static ObjectNode feature(ArrayNode features, String type) {
        ObjectNode feature = features.addObject().put("type", "Feature");
        feature.putObject("properties");
        feature.putObject("geometry").put("type", type).putArray("coordinates");
        return feature;
    }

    private static ArrayNode position(XMLStreamReader xml) {
        return JsonNodeFactory.instance.arrayNode().add(Double.parseDouble(xml.getAttributeValue(null, "lon"))).add(Double.parseDouble(xml.getAttributeValue(null, "lat")));
    }

    private static StringJoiner segment() {
        return new StringJoiner(",", "[", "]");
    }

    private static XMLStreamReader reader(String text) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        // a walk has no business with other files
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory.createXMLStreamReader(new StringReader(text));
    }
}
