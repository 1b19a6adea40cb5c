package yunguan.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A base map that the builder draws, from the author's sheet to the bag. */
class GroundCellsTest {

    @TempDir
    private Path folder;
    private final Problems problems = new Problems();

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("pack.properties"), "id = test\nversion = 1\ntitle = 测试\nlicense = CC0-1.0\npublisher = 测试\ndate = 2026-01-01\ndescription = 测试\n");
        Files.writeString(folder.resolve("ground.geojson"), """
                {"type": "FeatureCollection", "features": [{"type": "Feature", "properties": {"role": "road", "name": "广达路", "name@en": "Guangda Rd"},
                 "geometry": {"type": "LineString", "coordinates": [[119.30, 26.07], [119.32, 26.07]]}}]}
                """);
        Files.writeString(folder.resolve("style.json"), """
                {"bounds": [119.29, 26.04, 119.33, 26.08], "zooms": [13, 13], "labels": {"road": {"zooms": [13, 18]}},
                 "styles": {"light": {"paper": "#FFFFFF", "layers": []}, "contrast": {"paper": "#FFFFFF", "layers": []}}}
                """);
    }

    private Crate read(String maps) throws IOException {
        Files.writeString(folder.resolve("maps.csv"), maps);
        return AuthorsFolder.read(folder, problems, Progress.SILENT);
    }

    private List<String> said() {
        return problems.problems().stream().map(problem -> problem.kind() + " " + problem.file() + ":" + problem.row() + ":" + problem.column()).toList();
    }

    @Test
    void aGroundGivesTilesForBothLooksAndLabelsInEveryLanguage() throws IOException {
        Crate crate = read("id,title,ground,style,attribution\nmap-a,示意图,ground.geojson,style.json,© OSM\n");
        assertEquals(List.of(), said());
        Entry map = crate.entries.getFirst();
        assertEquals(List.of("labels", "tiles", "contrast"), List.copyOf(map.media.keySet()));
        assertInstanceOf(PayloadSource.ToDraw.class, crate.files.get("data/maps/map-a-contrast.mbtiles"));
        String labels = new String(crate.files.get("data/maps/map-a-labels.json").open().readAllBytes(), StandardCharsets.UTF_8);
        for (String name : List.of("广达路", "廣達路", "Guangda Rd")) {
            assertTrue(labels.contains(name), labels);
        }
    }

    @Test
    void thePackBuiltOfItHoldsPyramidsThatAreDrawnOnce() throws IOException {
        Files.writeString(folder.resolve("maps.csv"), "id,title,ground,style,attribution\nmap-a,示意图,ground.geojson,style.json,© OSM\n");
        Path bag = folder.resolveSibling(folder.getFileName() + "-bag");
        BuildOptions remembering = new BuildOptions(yunguan.pack.convert.Toolbox.NONE, false, true);
        Files.createDirectories(folder.resolve(Remembered.FOLDER));
        Path stale = Files.writeString(folder.resolve(Remembered.FOLDER).resolve("map-0123456789abcdef-light.mbtiles"), "old");
        BuildReport report = new PackBuilder().build(folder, bag, remembering, Progress.SILENT);
        assertTrue(report.built(), report.problems().toString());
        Path drawn = bag.resolve("data/maps/map-a-light.mbtiles");
        assertEquals("", new MapBounds().add(drawn), "what the builder draws passes what it asks of others");
        assertTrue(Files.notExists(stale), "a drawing of another ground is not kept");
        try (var all = Files.list(folder.resolve(Remembered.FOLDER))) {
            assertEquals(2, all.filter(file -> file.toString().endsWith(".mbtiles")).count());
        }
    }

    @Test
    void whatIsMissingOrWrongIsSaidWithSheetRowAndColumn() throws IOException {
        read("id,title,ground,style,attribution\nmap-a,示意图,ground.geojson,,© OSM\nmap-b,示意图,style.json,style.json,© OSM\nmap-c,示意图,ground.geojson,ground.geojson,© OSM\n");
        assertEquals(List.of("MISSING_VALUE maps.csv:2:style", "BAD_GROUND maps.csv:3:ground", "BAD_GROUND maps.csv:4:style"), said());
    }

    @Test
    void aGroundInAnotherDatumIsMovedToWhereItIs() throws IOException {
        yunguan.catalogue.Item.Position gcj = yunguan.catalogue.Datum.GCJ_02.fromWgs84(26.07, 119.30);
        Path ground = folder.resolve("ground.geojson");
        Files.writeString(ground, """
                {"type": "FeatureCollection", "datum": "GCJ-02", "features": [{"type": "Feature", "properties": {"role": "road", "name": "路"},
                 "geometry": {"type": "LineString", "coordinates": [[%s, %s], [119.32, 26.07]]}}]}
                """.formatted(gcj.longitude(), gcj.latitude()));
        Crate crate = read("id,title,ground,style,attribution\nmap-a,示意图,ground.geojson,style.json,© OSM\n");
        assertEquals(List.of(), said());
        String labels = new String(crate.files.get("data/maps/map-a-labels.json").open().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(labels.contains("[[119.3,26.07],"), labels);
        Files.writeString(ground, Files.readString(ground).replace("GCJ-02", "GCJ02"));
        read("id,title,ground,style,attribution\nmap-a,示意图,ground.geojson,style.json,© OSM\n");
        assertEquals("UNKNOWN_WORD ground: ground.geojson: GCJ02; WGS-84, GCJ-02, BD-09", problems.problems().getFirst().kind() + " " + problems.problems().getFirst().column()
                + ": " + problems.problems().getFirst().found() + "; " + problems.problems().getFirst().expected());
    }

    @Test
    void tilesAloneAreThankedForAsTheySay() throws IOException {
        java.util.TreeMap<String, String> metadata = new java.util.TreeMap<>(java.util.Map.of("name", "x", "minzoom", "13", "maxzoom", "13",
                "bounds", "119.29,26.04,119.33,26.08", "format", "png", "attribution", "<a href='x'>&copy; OpenStreetMap</a> contributors"));
        try (yunguan.store.PyramidWriter writer = yunguan.store.PyramidWriter.create(folder.resolve("m.mbtiles"), metadata)) {
            var png = new java.io.ByteArrayOutputStream();
            javax.imageio.ImageIO.write(new java.awt.image.BufferedImage(256, 256, java.awt.image.BufferedImage.TYPE_INT_RGB), "png", png);
            for (int column = 6808; column <= 6812; column++) {
                for (int row = 3480; row <= 3500; row++) {
                    writer.tile(13, column, row, png.toByteArray());
                }
            }
        }
        Crate crate = read("id,title,tiles\nmap-a,示意图,m.mbtiles\n");
        assertEquals(List.of(), said());
        assertEquals("© OpenStreetMap contributors", crate.entries.getFirst().words.get("attribution").in(yunguan.catalogue.Lang.HANS));
    }
}
