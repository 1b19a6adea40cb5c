package yunguan.pack.mapping;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yunguan.catalogue.LangText;
import yunguan.store.Pyramid;

/** A ground and a style become tiles without words, and a sheet of labels. */
class BaseMapTest {

    private static final Path MAP = Path.of(System.getProperty("yunguan.home", "."), "media/taijiang/map");
    private static final String GROUND = """
            {"type": "FeatureCollection", "features": [
              {"type": "Feature", "properties": {"role": "water", "name": "江", "name@en": "River"},
               "geometry": {"type": "Polygon", "coordinates": [[[119.30, 26.05], [119.32, 26.05], [119.32, 26.06], [119.30, 26.06], [119.30, 26.05]]]}},
              {"type": "Feature", "properties": {"role": "road", "class": "major", "name": "路"},
               "geometry": {"type": "LineString", "coordinates": [[119.30, 26.07], [119.32, 26.07]]}}]}
            """;
    private static final String STYLE = """
            {"bounds": [119.29, 26.04, 119.33, 26.08], "zooms": [13, 14],
             "labels": {"road.major": {"importance": 40, "zooms": [13, 18]}},
             "styles": {"light": {"paper": "#FFFFFF", "layers": [{"of": "water", "fill": "#0000FF"}, {"of": "road", "line": "#FF0000", "width": {"13": 6, "14": 12}}]},
                        "contrast": {"paper": "#000000", "layers": [{"of": "road.major", "line": "#FFFF00", "width": 8}]}}}
            """;

    @TempDir
    private Path folder;

    private static int colour(Pyramid map, int zoom, double longitude, double latitude) throws IOException {
        double x = (longitude + 180) / 360 * (1L << zoom);
        double sine = Math.sin(Math.toRadians(latitude));
        double y = (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * (1L << zoom);
        BufferedImage tile = ImageIO.read(new ByteArrayInputStream(map.tile(zoom, (long) x, (long) y).orElseThrow()));
        return tile.getRGB((int) ((x - (long) x) * tile.getWidth()), (int) ((y - (long) y) * tile.getHeight())) & 0xFFFFFF;
    }

    private Path drawn(BaseMap map, String look) throws IOException {
        Path file = folder.resolve(look + ".mbtiles");
        map.draw(look, "test", file);
        return file;
    }

    @Test
    void everyLookShowsWhatItsStyleSays() throws Exception {
        BaseMap map = BaseMap.read(GROUND, STYLE);
        try (Pyramid light = Pyramid.open(drawn(map, "light")); Pyramid contrast = Pyramid.open(drawn(map, "contrast"))) {
            for (int zoom : new int[] {13, 14}) {
                assertEquals(0x0000FF, colour(light, zoom, 119.31, 26.055));
                assertEquals(0xFF0000, colour(light, zoom, 119.31, 26.07));
                assertEquals(0xFFFFFF, colour(light, zoom, 119.31, 26.065));
                assertEquals(0x000000, colour(contrast, zoom, 119.31, 26.055), "only roads are drawn in this look");
                assertEquals(0xFFFF00, colour(contrast, zoom, 119.31, 26.07));
            }
            assertEquals("119.29,26.04,119.33,26.08", light.metadata("bounds").orElseThrow());
            assertEquals("#000000", contrast.metadata("paper").orElseThrow());
            assertEquals(14, light.number("maxzoom", 0));
            assertTrue(light.tile(15, 0, 0).isEmpty());
        }
    }

    /** One can go one zoom nearer than the last one, and see as much as is drawn. */
    @Test
    void theLastZoomHasTwiceAsManyPixelsAndShowsTheSame() throws Exception {
        try (Pyramid light = Pyramid.open(drawn(BaseMap.read(GROUND, STYLE), "light"))) {
            assertEquals(Map.of(13, 256, 14, 512), Map.of(13, side(light, 13), 14, side(light, 14)));
        }
        String further = STYLE.replace("\"zooms\": [13, 14]", "\"zooms\": [13, 15]");
        try (Pyramid to = Pyramid.open(drawn(BaseMap.read(GROUND, STYLE), "contrast")); Pyramid beyond = Pyramid.open(drawn(BaseMap.read(GROUND, further), "light"))) {
            assertEquals(256, side(beyond, 14), "whichever is the last");
            assertEquals(512, side(to, 14));
        }
    }

    private static int side(Pyramid map, int zoom) throws IOException {
        long x = (long) ((119.31 + 180) / 360 * (1L << zoom));
        double sine = Math.sin(Math.toRadians(26.06));
        long y = (long) ((0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * (1L << zoom));
        return ImageIO.read(new ByteArrayInputStream(map.tile(zoom, x, y).orElseThrow())).getWidth();
    }

    @Test
    void theSameGroundGivesTheSameBytes() throws Exception {
        byte[] once = Files.readAllBytes(drawn(BaseMap.read(GROUND, STYLE), "light"));
        assertArrayEquals(once, Files.readAllBytes(drawn(BaseMap.read(GROUND, STYLE), "light")));
    }

    @Test
    void labelsAreThoseThatTheStyleNames() throws Exception {
        String labels = BaseMap.read(GROUND, STYLE).labels(names -> new LangText(new TreeMap<>(Map.of("zh-Hans", names.get("")))));
        JsonNode all = new ObjectMapper().readTree(labels).path("labels");
        assertEquals(1, all.size(), "the style says nothing of rivers");
        assertEquals("路", all.path(0).path("name").path("zh-Hans").asText());
        assertEquals(40, all.path(0).path("importance").asInt());
        assertEquals(119.30, all.path(0).path("line").path(0).path(0).asDouble(), 1e-9);
    }

    @Test
    void whatIsWrongIsSaidWithItsPlace() {
        assertEquals("styles.light.layers[1].line: red", wrong(GROUND, STYLE.replace("#FF0000", "red")));
        assertEquals("bounds: west, south, east, north", wrong(GROUND, STYLE.replace("119.33", "119.20")));
        assertEquals("features[1]: no role", wrong(GROUND.replace("\"role\": \"road\"", "\"roll\": \"road\""), STYLE));
        assertEquals("features[1]: 1 positions", wrong(GROUND.replace("[119.30, 26.07], ", ""), STYLE));
        assertEquals("features[1]: [119.32,91.07]", wrong(GROUND.replace("[119.32, 26.07]", "[119.32, 91.07]"), STYLE));
        assertTrue(wrong("{", STYLE).startsWith("no JSON"));
        assertTrue(wrong(GROUND, STYLE.replace("[119.29, 26.04, 119.33, 26.08], \"zooms\": [13, 14]", "[-179, -80, 179, 80], \"zooms\": [0, 20]")).contains("tiles"));
        assertFalse(assertThrows(DrawingException.class, () -> BaseMap.read("[]", STYLE)).ofStyle());
    }

    private static String wrong(String ground, String style) {
        return assertThrows(DrawingException.class, () -> BaseMap.read(ground, style)).found();
    }

    /** Whoever needs strong contrast is shown all that others are shown. */
    @ParameterizedTest
    @CsvSource({"style.json", "sample-former-style.json"})
    void bothLooksOfTheStarterPackDrawTheSameThings(String look) throws Exception {
        Map<String, java.util.Set<String>> roles = new TreeMap<>();
        for (var one : new ObjectMapper().readTree(MAP.resolve(look).toFile()).path("styles").properties()) {
            one.getValue().path("layers").forEach(layer -> roles.computeIfAbsent(one.getKey(), none -> new java.util.TreeSet<>()).add(layer.path("of").asText()));
        }
        assertEquals(java.util.Set.of("light", "contrast"), roles.keySet());
        assertEquals(roles.get("light"), roles.get("contrast"));
    }

    /** The drawings that lie in the starter pack's measured/ are those that the builder makes of its ground and style today. */
    @ParameterizedTest
    @CsvSource({"ground.geojson, style.json", "sample-former.geojson, sample-former-style.json"})
    void theStarterPacksDrawingIsNotStale(String ground, String look) throws Exception {
        String geoJson = Files.readString(MAP.resolve(ground));
        String style = Files.readString(MAP.resolve(look));
        byte[] of = (BaseMap.HAND + "\n" + geoJson + "\n" + style).getBytes(StandardCharsets.UTF_8);
        String made = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(of)).substring(0, 16);
        BaseMap map = BaseMap.read(geoJson, style.replaceFirst("\"zooms\": \\[11, 1[4-7]]", "\"zooms\": [11, 14]"));
        for (String drawn : map.looks()) {
            Path kept = MAP.resolveSibling("measured").resolve("map-" + made + "-" + drawn + ".mbtiles");
            try (Pyramid fresh = Pyramid.open(drawn(map, drawn)); Pyramid old = Pyramid.open(kept)) {
                assertEquals(fresh.metadata("paper"), old.metadata("paper"));
                for (double[] at : new double[][] {{119.30, 26.06}, {119.32, 26.05}, {119.27, 26.06}, {119.35, 26.045}}) {
                    for (int zoom = 11; zoom <= 13; zoom++) {
                        assertEquals(colour(fresh, zoom, at[0], at[1]), colour(old, zoom, at[0], at[1]), drawn + " at zoom " + zoom);
                    }
                }
            }
        }
    }
}
