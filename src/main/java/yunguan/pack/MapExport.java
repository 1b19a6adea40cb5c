package yunguan.pack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import yunguan.catalogue.Lang;
import yunguan.catalogue.LangText;
import yunguan.store.ObjectStore;

/** Writes the places and trails of an installed pack as GPX 1.1 or GeoJSON (RFC 7946), in WGS-84, for other maps and for phones. */
public final class MapExport {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String GPX = "http://www.topografix.com/GPX/1/1";

    private final Premises premises;

    public MapExport(Premises premises) {
        this.premises = premises;
    }

    /** @param uncertainty metres, 0 where nothing is stated */
    private record Place(String id, LangText title, LangText summary, double latitude, double longitude, double uncertainty) { }

    /** @param line longitudes and latitudes; empty where none was drawn */
    private record Trail(String id, LangText title, LangText summary, List<Place> stops, List<double[]> line) { }

    /** Whether a file is to be a map, by its name. */
    public static boolean means(Path target) {
        return target.toString().endsWith(".gpx") || target.toString().endsWith(".geojson");
    }

    /** Writes a map. @return how many places and trails it has */
    public int export(String id, Path target) {
        long version = premises.store().one("SELECT version FROM pack WHERE id = ?", row -> row.whole("version"), id)
                .orElseThrow(() -> new PackException(Refusal.NOT_INSTALLED, id, ""));
        if (Files.isDirectory(target)) {
            throw new PackException(Refusal.TARGET_EXISTS, target.toString(), "");
        }
        SequencedMap<String, Place> places = new LinkedHashMap<>();
        premises.store().query("""
                SELECT item.id, item.title, item.summary, site.latitude, site.longitude, site.uncertainty FROM item JOIN site ON site.item = item.key
                WHERE item.pack = ? AND item.version = ? AND item.kind = 'PLACE' ORDER BY item.position""", row -> places.put(row.textOrEmpty("id"),
                new Place(row.textOrEmpty("id"), LangText.read(row.text("title")), LangText.read(row.text("summary")),
                        row.real("latitude"), row.real("longitude"), row.real("uncertainty"))), id, version);
        List<Trail> trails = trails(id, version, places);
        try {
            Path fresh = target.resolveSibling(target.getFileName() + ".new");
            try (OutputStream out = Files.newOutputStream(fresh)) {
                if (target.toString().endsWith(".gpx")) {
                    gpx(out, places.values(), trails);
                } else {
                    JSON.writerWithDefaultPrettyPrinter().writeValue(out, geoJson(places.values(), trails));
                }
            }
            Files.move(fresh, target, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        } catch (XMLStreamException failure) {
            throw PackException.writing(new IOException(failure), target);
        } catch (IOException failure) {
            throw PackException.writing(failure, target);
        }
        return places.size() + trails.size();
    }

    private List<Trail> trails(String id, long version, Map<String, Place> places) {
        ObjectStore objects = premises.objects();
        return premises.store().query("""
                SELECT item.key, item.id, item.title, item.summary, medium.object FROM item
                LEFT JOIN medium ON medium.item = item.key AND medium.role = 'line'
                WHERE item.pack = ? AND item.version = ? AND item.kind = 'TRAIL' ORDER BY item.position""", row -> {
                    List<Place> stops = premises.store().query("SELECT target FROM link WHERE item = ? AND relation = 'itinerary' ORDER BY position",
                            stop -> places.get(stop.textOrEmpty("target")), row.whole("key"));
                    String object = row.textOrEmpty("object");
                    return new Trail(row.textOrEmpty("id"), LangText.read(row.text("title")), LangText.read(row.text("summary")),
                            stops.stream().filter(java.util.Objects::nonNull).toList(), object.isEmpty() ? List.of() : objects.bytes(object).map(MapExport::line).orElse(List.of()));
                }, id, version);
    }

    private static List<double[]> line(byte[] geoJson) {
        List<double[]> line = new ArrayList<>();
        LineFile.Answer answer = LineFile.read(new String(geoJson, StandardCharsets.UTF_8));
        try {
            for (JsonNode at : JSON.readTree(answer.geoJson()).path("coordinates")) {
                line.add(new double[] {at.path(0).asDouble(), at.path(1).asDouble()});
            }
        } catch (IOException broken) {
            return List.of(); // it could not be drawn either
        }
        return line;
    }

    private static void gpx(OutputStream out, Iterable<Place> places, List<Trail> trails) throws XMLStreamException {
        XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("gpx");
        xml.writeDefaultNamespace(GPX);
        xml.writeAttribute("version", "1.1");
        xml.writeAttribute("creator", "Yunguan");
        for (Place place : places) {
            point(xml, "wpt", place);
        }
        for (Trail trail : trails) {
            xml.writeStartElement("rte");
            named(xml, trail.title, trail.summary);
            for (Place stop : trail.stops) {
                point(xml, "rtept", stop);
            }
            xml.writeEndElement();
        }
        for (Trail trail : trails) {
            if (!trail.line.isEmpty()) {
                xml.writeStartElement("trk");
                named(xml, trail.title, trail.summary);
                xml.writeStartElement("trkseg");
                for (double[] at : trail.line) {
                    xml.writeEmptyElement("trkpt");
                    xml.writeAttribute("lat", Double.toString(at[1]));
                    xml.writeAttribute("lon", Double.toString(at[0]));
                }
                xml.writeEndElement();
                xml.writeEndElement();
            }
        }
        xml.writeEndDocument();
        xml.flush();
    }

    private static void point(XMLStreamWriter xml, String element, Place place) throws XMLStreamException {
        xml.writeStartElement(element);
        xml.writeAttribute("lat", Double.toString(place.latitude));
        xml.writeAttribute("lon", Double.toString(place.longitude));
        named(xml, place.title, place.uncertainty > 0 ? new LangText(Map.of(Lang.HANS.tag(),
                place.summary.in(Lang.HANS) + " (±" + Math.round(place.uncertainty) + " m)")) : place.summary);
        xml.writeEndElement();
    }

    private static void named(XMLStreamWriter xml, LangText title, LangText summary) throws XMLStreamException {
        xml.writeStartElement("name");
        xml.writeCharacters(title.in(Lang.HANS));
        xml.writeEndElement();
        if (!summary.isEmpty()) {
            xml.writeStartElement("desc");
            xml.writeCharacters(summary.in(Lang.HANS));
            xml.writeEndElement();
        }
    }

    private static ObjectNode geoJson(Iterable<Place> places, List<Trail> trails) {
        ObjectNode root = JSON.createObjectNode().put("type", "FeatureCollection");
        ArrayNode features = root.putArray("features");
        for (Place place : places) {
            ObjectNode feature = feature(features, place.id, place.title, place.summary);
            ObjectNode properties = (ObjectNode) feature.get("properties");
            if (place.uncertainty > 0) {
                properties.put("uncertainty_m", place.uncertainty).put("uncertainty", place.uncertainty); // the second is our own column
            }
            feature.putObject("geometry").put("type", "Point").putArray("coordinates").add(place.longitude).add(place.latitude);
        }
        for (Trail trail : trails) {
            ObjectNode feature = feature(features, trail.id, trail.title, trail.summary);
            ObjectNode properties = (ObjectNode) feature.get("properties");
            ArrayNode stops = properties.putArray("stops");
            trail.stops.forEach(stop -> stops.add(stop.id));
            properties.put("surveyed", !trail.line.isEmpty()); // otherwise the stops are only joined
            List<double[]> way = trail.line.isEmpty() ? trail.stops.stream().map(stop -> new double[] {stop.longitude, stop.latitude}).toList() : trail.line;
            if (way.size() < 2) {
                feature.putNull("geometry"); // one position is no line
                continue;
            }
            ArrayNode line = feature.putObject("geometry").put("type", "LineString").putArray("coordinates");
            way.forEach(at -> line.addArray().add(at[0]).add(at[1]));
        }
        return root;
    }

    private static ObjectNode feature(ArrayNode features, String id, LangText title, LangText summary) {
        ObjectNode feature = features.addObject().put("type", "Feature").put("id", id);
        ObjectNode properties = feature.putObject("properties").put("id", id).put("name", title.in(Lang.HANS)); // map programs label by name
        title.texts().forEach((tag, text) -> properties.put("name@" + tag, text));
        summary.texts().forEach((tag, text) -> properties.put("description@" + tag, text));
        return feature;
    }
}
