package yunguan.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yunguan.catalogue.Datum;
import yunguan.catalogue.Item;
import yunguan.catalogue.Lang;
import yunguan.catalogue.Shot;

/** What only the map has, from the sheets through the crate into the store: layers, eras, datums, subdistricts, pictures and voices of places, files of map programs. */
class AtlasSheetsTest {

    private static final String POINTS = """
            {"type": "FeatureCollection", "features": [
             {"type": "Feature", "properties": {"fid": 7, "id": "place-hall", "name": "会馆", "name:en": "Guild hall", "group": "layer-b", "uncertainty": 25},
              "geometry": {"type": "Point", "coordinates": [119.3000, 26.0500]}},
             {"type": "Feature", "properties": {"名称": "戏台", "简介": "看戏的地方"}, "geometry": {"type": "Point", "coordinates": [119.3040, 26.0502]}},
             {"type": "Feature", "properties": {"name": "远处"}, "geometry": {"type": "Point", "coordinates": [119.3200, 26.0600]}},
             {"type": "Feature", "properties": {"name": "老街一程", "minutes": 12},
              "geometry": {"type": "LineString", "coordinates": [[119.2990, 26.0500], [119.3050, 26.0503]]}}]}
            """;
    private static final String WALK = """
            <?xml version="1.0" encoding="UTF-8"?><gpx xmlns="http://www.topografix.com/GPX/1/1" version="1.1"><metadata><name>all</name></metadata>
            <wpt lat="26.07" lon="119.29"><name>亭子</name><desc>歇脚</desc></wpt>
            <rte><name>短的</name><rtept lat="26.05" lon="119.30"><name>起点</name></rtept><rtept lat="26.051" lon="119.301"/></rte>
            <trk><name>江边</name><trkseg><trkpt lat="26.07" lon="119.29"/><trkpt lat="26.071" lon="119.292"/></trkseg>
            <trkseg><trkpt lat="26.072" lon="119.293"/><trkpt lat="26.073" lon="119.294"/></trkseg></trk></gpx>
            """;

    @TempDir
    private Path work;
    private SmallFolder folder;
    private Hall hall;

    @BeforeEach
    void aFolder() throws Exception {
        folder = SmallFolder.in(work.resolve("folder"));
        hall = new Hall(work.resolve("data"));
    }

    @AfterEach
    void close() {
        hall.close();
    }

    private void installs() {
        BuildReport report = new PackBuilder().build(folder.path, work.resolve("small.zip"), Progress.SILENT);
        assertEquals(List.of(), report.problems().stream().map(problem -> problem.inWords(Lang.EN)).toList());
        hall.installer.install(work.resolve("small.zip"), Progress.SILENT);
    }

    private List<String> refused() {
        Problems problems = new Problems();
        AuthorsFolder.read(folder.path, problems, Progress.SILENT);
        return problems.problems().stream().map(problem -> problem.kind() + " " + problem.file() + ":" + problem.row() + ":" + problem.column()).toList();
    }

    private List<String> rows(String sql) {
        return hall.store.query(sql, row -> row.textOrEmpty("v"));
    }

    @Test
    void layersAndErasHaveSheetsOfTheirOwn() throws Exception {
        folder.write("图层.csv", "编号,标题,图标,颜色\nlayer-b,会馆,mdi2b-bank,#335577\n");
        folder.write("eras.csv", "id,title,begins,ends\nera-new,如今,1980,\nera-old,从前,1930~,1979\n");
        folder.replace("places.csv", "layer-a", "layer-b");
        installs();
        assertEquals(List.of("layer-b"), hall.catalogue.headings("places").stream().map(heading -> heading.id().replaceFirst(".*/", "")).filter(id -> id.equals("layer-b")).toList());
        assertEquals(List.of("era-old 1930~ 1979", "era-new 1980 "),
                rows("SELECT id || ' ' || begins || ' ' || ends AS v FROM round_time WHERE id LIKE 'era%' ORDER BY begins"));
        folder.write("eras.csv", "id,title,begins,ends\nera-a,错,1980,1970\nera-b,无,,\nera-c,跨,1980/1990,\nlayer-b,重,1990,\n");
        assertEquals(List.of("DUPLICATE_ID eras.csv:5:id", "BAD_DATE eras.csv:2:ends", "MISSING_VALUE eras.csv:3:begins", "BAD_DATE eras.csv:4:begins"), refused());
    }

    @Test
    void theDatumIsSaidOnceForTheFolderAndARowMaySayAnother() throws Exception {
        folder.replace("pack.properties", "description", "datum = GCJ-02\ndescription");
        folder.write("places.csv", "id,title,latitude,longitude,datum\nplace-a,甲,26.0665,119.3125,\nplace-b,乙,26.0665,119.3125,WGS-84\n");
        installs();
        List<Double> longitudes = hall.store.query("SELECT longitude FROM site ORDER BY item", row -> row.real("longitude"));
        assertEquals(0.0048, longitudes.get(1) - longitudes.get(0), 0.0003, "half a kilometre, as map providers shift it");
        folder.replace("pack.properties", "GCJ-02", "GCJ02");
        assertTrue(refused().contains("BAD_PROPERTY pack.properties:9:datum"), refused().toString());
    }

    @Test
    void aPlaceLiesInTheSubdistrictThatItNames() throws Exception {
        folder.write("map/ground.geojson", """
                {"type": "FeatureCollection", "features": [{"type": "Feature", "properties": {"role": "subdistrict", "name": "苍霞街道"},
                 "geometry": {"type": "Polygon", "coordinates": [[[119.29, 26.04], [119.31, 26.04], [119.31, 26.06], [119.29, 26.06], [119.29, 26.04]]]}}]}
                """);
        folder.write("map/style.json", """
                {"bounds": [119.2, 26.0, 119.4, 26.1], "zooms": [10, 10], "styles": {"light": {"paper": "#FFFFFF", "layers": []}}}
                """);
        folder.write("maps.csv", "id,title,ground,style,attribution\nmap-a,示意图,map/ground.geojson,map/style.json,© OSM\n");
        folder.write("places.csv", """
                id,title,latitude,longitude,uncertainty,subdistrict
                place-a,在里面,26.05,119.30,10,蒼霞街道
                place-b,差一点,26.05,119.3110,120,苍霞街道
                place-c,在外面,26.05,119.3130,120,苍霞街道
                place-d,写错了,26.05,119.30,10,苍下街道
                """);
        assertEquals(List.of("OUTSIDE_SUBDISTRICT places.csv:4:latitude", "UNKNOWN_WORD places.csv:5:subdistrict"), refused());
    }

    @Test
    void aPlaceHasPicturesOfSeveralTimesAndAVoice() throws Exception {
        folder.write("places.csv", "id,title,latitude,longitude,从前,如今,朗读\nplace-a,南公园,26.0665,119.3125,p/a.png,p/b.jpg,s/a.mp3\n");
        folder.write("views.csv", "of,picture,date\nplace-a,p/a.png,1950~\nplace-a,p/b.jpg,2020\n");
        installs();
        assertEquals(List.of("after", "before", "voice"), rows("SELECT role AS v FROM medium JOIN item ON item.key = medium.item WHERE item.id = 'place-a' ORDER BY role"));
        assertEquals(List.of("1950~", "2020"), hall.catalogue.shots(hall.catalogue.card("place-a").orElseThrow(), Shot.Kind.TIME).stream().map(Shot::date).toList());
        folder.write("places.csv", "id,title,latitude,longitude,before\nplace-a,南公园,26.0665,119.3125,p/a.png\n");
        assertEquals(List.of("MISSING_VALUE places.csv:2:after"), refused());
    }

    @Test
    void placesAndTrailsComeAsMapProgramsWriteThem() throws Exception {
        folder.write("layers.csv", "id,title\nlayer-b,会馆\n");
        folder.write("places.geojson", POINTS);
        folder.write("trails.gpx", WALK);
        installs();
        List<String> titles = rows("SELECT json_extract(title, '$.zh-Hans') || ' ' || kind AS v FROM item WHERE kind IN ('PLACE', 'TRAIL') ORDER BY kind, position");
        assertEquals(List.of("南公园 PLACE", "会馆 PLACE", "戏台 PLACE", "远处 PLACE", "亭子 PLACE", "路线 TRAIL", "老街一程 TRAIL", "短的 TRAIL", "江边 TRAIL"), titles);
        assertEquals(List.of("Guild hall"), rows("SELECT json_extract(title, '$.en') AS v FROM item WHERE id = 'place-hall'"));
        List<String> stops = rows("SELECT json_extract(stop.title, '$.zh-Hans') AS v FROM link JOIN item ON item.key = link.item JOIN item AS stop ON stop.id = link.target"
                + " WHERE link.relation = 'itinerary' AND json_extract(item.title, '$.zh-Hans') = '老街一程' ORDER BY link.position");
        assertEquals(List.of("会馆", "戏台"), stops, "what lies along the line, in its order");
        assertEquals(4, rows("SELECT object AS v FROM medium WHERE role = 'line'").size());
    }

    @Test
    void whatIsNoPlaceInSuchAFileIsNamedByItsNumber() throws Exception {
        folder.write("places.geojson", "{\"type\": \"FeatureCollection\", \"features\": [{\"geometry\": {\"type\": \"Point\", \"coordinates\": [119.3, 27.3]}, \"properties\": {\"name\": \"远\"}},"
                + "{\"geometry\": {\"type\": \"Polygon\", \"coordinates\": []}, \"properties\": {}}, {\"geometry\": {\"type\": \"Point\", \"coordinates\": [119.3, 26.05]}, \"properties\": {}}]}");
        folder.write("places.gpx", "<gpx><wpt lat=\"x\" lon=\"2\"/></gpx>");
        assertEquals(List.of("BAD_MAP_FILE places.geojson:2:", "BAD_MAP_FILE places.gpx:0:", "MISSING_VALUE places.geojson:3:title", "OUTSIDE_MAP places.geojson:1:latitude"), refused());
        Files.delete(folder.path.resolve("places.gpx"));
        folder.write("places.geojson", "{\"type\": \"Feature\"}");
        assertEquals(List.of("BAD_MAP_FILE places.geojson:0:"), refused());
    }

    @Test
    void aMapNamesWhoseLinesItShows() throws Exception {
        folder.write("map/ground.geojson", "{\"type\": \"FeatureCollection\", \"features\": []}");
        folder.write("map/style.json", """
                {"bounds": [119.2, 26.0, 119.4, 26.1], "zooms": [10, 10], "styles": {"light": {"paper": "#FFFFFF", "layers": []}}}
                """);
        folder.write("maps.csv", "id,title,ground,style,tiles\nmap-a,图,map/ground.geojson,map/style.json,\nmap-b,图,,,m/map.mbtiles\n");
        assertEquals(List.of("MISSING_VALUE maps.csv:2:attribution", "MISSING_VALUE maps.csv:3:attribution"), refused());
    }

    @Test
    void aWalkLiesOnTheMapFromEndToEnd() throws Exception {
        folder.write("trails.geojson", """
                {"type": "FeatureCollection", "features": [
                 {"type": "Feature", "properties": {"name": "里"}, "geometry": {"type": "LineString", "coordinates": [[119.29, 26.06], [119.30, 26.06]]}},
                 {"type": "Feature", "properties": {"name": "外"}, "geometry": {"type": "LineString", "coordinates": [[119.29, 26.06], [119.30, 27.5], [119.30, 28.5]]}}]}
                """);
        folder.write("t/far.geojson", "{\"type\": \"LineString\", \"coordinates\": [[119.29, 26.06], [12.5, 41.9]]}");
        folder.write("trails.csv", "id,title,stops,line\ntrail-far,远,,t/far.geojson\n");
        assertEquals(List.of("OUTSIDE_MAP trails.csv:2:line", "OUTSIDE_MAP trails.geojson:2:line"), refused(), "the first position of each that lies off it");
    }

    @Test
    void aFileSaysOnceInWhichDatumItIs() throws Exception {
        Item.Position gcj = Datum.GCJ_02.fromWgs84(26.06, 119.31);
        String line = "{\"type\": \"LineString\", \"coordinates\": [[%s, %s], [119.32, 26.07]]}".formatted(gcj.longitude(), gcj.latitude());
        String all = """
                {"type": "FeatureCollection", "datum": "GCJ-02", "features": [
                 {"type": "Feature", "properties": {"name": "点"}, "geometry": {"type": "Point", "coordinates": [%s, %s]}},
                 {"type": "Feature", "properties": {"name": "线"}, "geometry": %s}]}
                """.formatted(gcj.longitude(), gcj.latitude(), line);
        folder.write("t/line.geojson", line.replace("{", "{\"datum\": \"GCJ-02\", "));
        folder.write("t/all.geojson", all);
        folder.write("trails.csv", "id,title,stops,line,datum\ntrail-a,一,,t/line.geojson,\ntrail-b,二,,t/all.geojson#2,\ntrail-c,三,,t/line.geojson,WGS-84\n");
        folder.write("places.csv", "id,title,latitude,longitude\nplace-a,南公园,26.0665,119.3125\n");
        folder.write("places.geojson", all);
        installs();
        assertEquals(List.of("119.31 26.06"), rows("SELECT longitude || ' ' || latitude AS v FROM site JOIN item ON item.key = site.item WHERE item.id <> 'place-a'"));
        List<Double> begin = new ArrayList<>();
        for (String object : rows("SELECT object AS v FROM medium JOIN item ON item.key = medium.item WHERE role = 'line' ORDER BY item.position")) {
            begin.add(new ObjectMapper().readTree(hall.premises.objects().bytes(object).orElseThrow()).at("/coordinates/0/0").asDouble());
        }
        assertEquals(List.of(119.31, 119.31, gcj.longitude(), 119.31), begin, "a row that says it knows better than its file");
        folder.replace("t/line.geojson", "GCJ-02", "火星");
        folder.replace("places.geojson", "GCJ-02", "火星");
        assertEquals(List.of("UNKNOWN_WORD places.geojson:1:datum", "UNKNOWN_WORD trails.csv:2:line", "UNKNOWN_WORD places.geojson:2:datum"), refused());
    }

    @Test
    void whereNothingIsSaidOfAPlacesUncertaintyItIsNotKnown() throws Exception {
        folder.write("places.csv", "id,title,latitude,longitude,uncertainty\nplace-a,甲,26.0665,119.3125,\nplace-b,乙,26.0665,119.3125,0\nplace-c,丙,26.0665,119.3125,40\n");
        installs();
        assertEquals(List.of("", "1.0", "40.0"), rows("SELECT uncertainty AS v FROM site ORDER BY item"));
    }
}
