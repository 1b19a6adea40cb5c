package yunguan.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import yunguan.catalogue.Datum;

/** Walks come as GeoJSON and as GPX, in any datum, and go out again as both. */
class WalkFilesTest {

    private static final String TRACK = """
            <?xml version="1.0"?><gpx xmlns="http://www.topografix.com/GPX/1/1" version="1.1"><wpt lat="26" lon="119"/>
            <rte><rtept lat="1" lon="2"/><rtept lat="3" lon="4"/></rte>
            <trk><trkseg><trkpt lat="26.07" lon="119.29"><ele>3</ele></trkpt><trkpt lat="26.06" lon="119.30"/></trkseg>
            <trkseg><trkpt lat="26.06" lon="119.30"/><trkpt lat="26.05" lon="119.31"/></trkseg></trk></gpx>
            """;

    @TempDir
    private Path work;

    private static JsonNode coordinates(LineFile.Answer answer) throws Exception {
        assertEquals("", answer.mistake());
        return new ObjectMapper().readTree(answer.geoJson()).path("coordinates");
    }

    @Test
    void aTrackIsOneLineAndTellsMoreThanARoute() throws Exception {
        JsonNode line = coordinates(GpxFile.read(TRACK));
        assertEquals("[[119.29,26.07],[119.3,26.06],[119.31,26.05]]", line.toString());
        JsonNode route = coordinates(GpxFile.read(TRACK.replaceAll("(?s)<trk>.*</trk>", "")));
        assertEquals("[[2.0,1.0],[4.0,3.0]]", route.toString());
    }

    @Test
    void whatIsNoWalkIsSaid() {
        assertEquals("no GPX", GpxFile.read("<gpx><trk>").mistake());
        assertEquals("no GPX", GpxFile.read(TRACK.replace("lat=\"26.07\"", "")).mistake());
        assertEquals("no GPX", GpxFile.read("<!DOCTYPE gpx [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><gpx>&x;<wpt lat='1' lon='2'/></gpx>").mistake());
        assertFalse(GpxFile.read("<gpx><wpt lat='1' lon='2'/></gpx>").mistake().isEmpty(), "one place is no walk");
    }

    @Test
    void aLineInChinesePositionsIsMovedToWhereItIs() throws Exception {
        var gcj = Datum.GCJ_02.fromWgs84(26.0665, 119.3125);
        String moved = LineFile.moved("{\"type\":\"LineString\",\"coordinates\":[[%s,%s],[119.3,26.05]]}".formatted(gcj.longitude(), gcj.latitude()), Datum.GCJ_02);
        JsonNode first = new ObjectMapper().readTree(moved).path("coordinates").path(0);
        assertEquals(119.3125, first.path(0).asDouble(), 5e-8, "5 mm");
        assertEquals(26.0665, first.path(1).asDouble(), 5e-8);
    }

    @Test
    void anInstalledPackGivesItsPlacesAndTrailsAway() throws Exception {
        SmallFolder folder = SmallFolder.in(work.resolve("folder"));
        folder.write("t/walk.gpx", TRACK);
        folder.write("trails.csv", "id,title,stops,minutes,line\ntrail-a,路线,place-a,50,t/walk.gpx\n");
        try (Hall hall = new Hall(work.resolve("hall"))) {
            BuildReport report = new PackBuilder().build(folder.path, work.resolve("one.zip"), Progress.SILENT);
            assertEquals(List.of(), report.problems());
            hall.installer.install(work.resolve("one.zip"), Progress.SILENT);
            assertEquals(2, new MapExport(hall.premises).export("small", work.resolve("map.geojson")));
            JsonNode features = new ObjectMapper().readTree(work.resolve("map.geojson").toFile()).path("features");
            assertEquals("南公园", features.path(0).path("properties").path("name@zh-Hans").asText());
            assertEquals("[119.3125,26.0665]", features.path(0).path("geometry").path("coordinates").toString());
            assertEquals(120, features.path(0).path("properties").path("uncertainty_m").asDouble());
            assertTrue(features.path(1).path("properties").path("surveyed").asBoolean());
            assertEquals(3, features.path(1).path("geometry").path("coordinates").size());
            new MapExport(hall.premises).export("small", work.resolve("map.gpx"));
            String gpx = Files.readString(work.resolve("map.gpx"));
            Document read = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(work.resolve("map.gpx").toFile());
            Element place = (Element) read.getElementsByTagName("wpt").item(0);
            assertEquals("26.0665", place.getAttribute("lat"));
            assertTrue(gpx.contains("±120 m"), "how sure it is goes along");
            assertEquals(coordinates(GpxFile.read(TRACK)), coordinates(GpxFile.read(gpx)), "what was read in comes out again");
        }
    }

    @Test
    void whatIsWrittenAsGeoJsonIsReadBackAsItWas() throws Exception {
        SmallFolder folder = SmallFolder.in(work.resolve("folder"));
        folder.write("places.csv", "id,title,group,latitude,longitude,uncertainty\nplace-a,南公园,layer-a,26.0665,119.3125,120\nplace-b,茶亭,layer-a,26.0671,119.30,\n");
        folder.write("trails.csv", "id,title,stops,line\ntrail-a,画的,place-a place-b,t/line.geojson\ntrail-b,连的,place-b place-a,\ntrail-c,一站,place-a,\n");
        Path map = work.resolve("map.geojson");
        List<String> before = installed(folder, "one", map);
        JsonNode features = new ObjectMapper().readTree(map.toFile()).path("features");
        assertEquals("南公园", features.path(0).path("properties").path("name").asText(), "what map programs label by");
        assertTrue(features.path(4).path("geometry").isNull(), "one position is no line");
        SmallFolder back = SmallFolder.in(work.resolve("back"));
        Files.delete(back.path.resolve("places.csv"));
        Files.delete(back.path.resolve("trails.csv"));
        back.write("places.geojson", Files.readString(map));
        assertEquals(before, installed(back, "two", work.resolve("again.geojson")));
        assertEquals(List.of("place-a 南公园 120.0", "place-b 茶亭 ", "trail-a 画的 2 line", "trail-b 连的 2 ", "trail-c 一站 1 "), before);
    }

    /** Builds and installs a folder, and writes its map. @return what is known of its places and trails */
    private List<String> installed(SmallFolder folder, String name, Path map) throws Exception {
        try (Hall hall = new Hall(work.resolve(name))) {
            assertEquals(List.of(), new PackBuilder().build(folder.path, work.resolve(name + ".zip"), Progress.SILENT).problems());
            hall.installer.install(work.resolve(name + ".zip"), Progress.SILENT);
            new MapExport(hall.premises).export("small", map);
            return hall.store.query("""
                    SELECT item.id || ' ' || json_extract(item.title, '$.zh-Hans') || ' ' || CASE kind WHEN 'PLACE' THEN coalesce(site.uncertainty, '') ELSE
                      (SELECT count(*) FROM link WHERE link.item = item.key AND relation = 'itinerary') || ' ' || coalesce(medium.role, '') END AS v
                    FROM item LEFT JOIN site ON site.item = item.key LEFT JOIN medium ON medium.item = item.key AND medium.role = 'line'
                    WHERE kind IN ('PLACE', 'TRAIL') ORDER BY item.id""", row -> row.textOrEmpty("v"));
        }
    }

    @Test
    void aRoundWalkComesBackToItsFirstStop() throws Exception {
        SmallFolder folder = SmallFolder.in(work.resolve("folder"));
        folder.write("places.csv", "id,title,group,latitude,longitude,datum,uncertainty,basis\nplace-a,南公园,layer-a,26.0665,119.3125,WGS-84,120,估计\nplace-b,茶亭,layer-a,26.0671,119.30,WGS-84,120,估计\n");
        folder.write("trails.csv", "id,title,stops,minutes,line\ntrail-a,路线,place-a place-b place-b place-a,50,\n");
        try (Hall hall = new Hall(work.resolve("hall"))) {
            assertEquals(List.of(), new PackBuilder().build(folder.path, work.resolve("one.zip"), Progress.SILENT).problems());
            hall.installer.install(work.resolve("one.zip"), Progress.SILENT);
            assertEquals(List.of("place-a", "place-b", "place-a"), hall.store.query("SELECT target FROM link WHERE relation = 'itinerary' ORDER BY position", row -> row.text("target")));
        }
    }
}
