package yunguan.command.bench;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yunguan.store.PyramidWriter;

/** The map that Leaflet is given is the kiosk's, and what it says is read as it was said. Nothing here says how quick it is. */
class LeafletBesideTest {

    /** In the tile 14/13622/6981 and on its middle. */
    private static final LeafletBeside.Look LOOK = new LeafletBeside.Look(26.0568, 119.3225, 14, 600, 400);

    @TempDir
    private Path folder;

    private Path library() throws IOException {
        Path library = Files.createDirectories(folder.resolve("leaflet"));
        for (String file : List.of("leaflet.js", "leaflet.css")) {
            Files.writeString(library.resolve(file), "/* " + file + " */");
        }
        return library;
    }

    private Path program(String name) throws IOException {
        Path programs = Files.createDirectories(folder.resolve("bin"));
        assertTrue(Files.writeString(programs.resolve(name), "#!/bin/sh\n").toFile().setExecutable(true));
        return programs;
    }

    private static byte[] tile(int zoom) throws IOException {
        BufferedImage picture = new BufferedImage(256, 256, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(zoom, 0, 0xFF0000);
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", png);
        return png.toByteArray();
    }

    private Path map() throws IOException {
        Path file = folder.resolve("map.mbtiles");
        try (PyramidWriter writer = PyramidWriter.create(file, new TreeMap<>(Map.of("format", "png", "minzoom", "11", "maxzoom", "15", "paper", "#F3EDE0")))) {
            for (int zoom = 11; zoom <= 15; zoom++) {
                long side = 1L << zoom;
                long column = (long) ((LOOK.longitude() + 180) / 360 * side);
                double latitude = Math.toRadians(LOOK.latitude());
                long row = (long) ((1 - Math.log(Math.tan(latitude) + 1 / Math.cos(latitude)) / Math.PI) / 2 * side);
                for (long x = column - 3; x <= column + 3; x++) {
                    for (long y = row - 3; y <= row + 3; y++) {
                        writer.tile(zoom, x, y, tile(zoom));
                    }
                }
            }
        }
        return file;
    }

    @Test
    void whatIsMissingIsSaidByItsDebianPackage() throws IOException {
        assertEquals(List.of("chromium", "libjs-leaflet"), LeafletBeside.missing(folder.toString(), folder));
        assertEquals(List.of("libjs-leaflet"), LeafletBeside.missing(folder + ":" + program("chromium"), folder));
        assertEquals(List.of("chromium"), LeafletBeside.missing("", library()));
        assertEquals(List.of(), LeafletBeside.missing(program("chromium").toString(), library()));
    }

    @Test
    void thePageHasTheSameTilesAndTheSameViewAndGoesAwayWithAllOfIt() throws Exception {
        Path page;
        try (LeafletBeside beside = LeafletBeside.lay(library(), map(), LOOK, 12, 30)) {
            page = beside.folder();
            assertTrue(Files.readString(page.resolve("index.html")).contains("look.js"));
            assertEquals("/* leaflet.js */", Files.readString(page.resolve("leaflet.js")));
            String look = Files.readString(page.resolve("look.js"));
            JsonNode said = new ObjectMapper().readTree(look.substring(look.indexOf('{'), look.lastIndexOf('}') + 1));
            assertEquals(LOOK.latitude(), said.path("latitude").asDouble());
            assertEquals(14, said.path("zoom").asDouble());
            assertEquals(12, said.path("names").asInt());
            assertEquals(30, said.path("pictures").asInt());
            assertEquals("#F3EDE0", said.path("paper").asText());
            assertEquals(15, said.path("last").asInt());
            try (var zooms = Files.list(page.resolve("tiles"))) {
                assertEquals(List.of("12", "13", "14", "15"), zooms.map(zoom -> zoom.getFileName().toString()).sorted().toList(), "as far as a pinch goes");
            }
            long column = (long) ((LOOK.longitude() + 180) / 360 * (1 << 14));
            try (var rows = Files.list(page.resolve("tiles/14/" + column))) {
                List<Path> tiles = rows.toList();
                assertEquals(7, tiles.size(), "those that there are");
                assertArrayEquals(tile(14), Files.readAllBytes(tiles.getFirst()));
            }
        }
        assertFalse(Files.exists(page));
    }

    @Test
    void whatThePageSaysIsReadAsItWasSaid() {
        String log = "[1:1:0101/000000.1:WARNING:x.cc(1)] something else\n"
                + "[1:1:0101/000000.2:INFO:CONSOLE(23)] \"yunguan-bench shown Leaflet 1.7.1 in a window of 1920x1080\", source: file:///x/index.html (23)\n"
                + "[1:1:0101/000000.3:INFO:CONSOLE(23)] \"yunguan-bench dragged 16.70,16.60\", source: file:///x/index.html (23)\n"
                + "[1:1:0101/000000.4:INFO:CONSOLE(23)] \"yunguan-bench dragged 33.40\", source: file:///x/index.html (23)\n"
                + "[1:1:0101/000000.5:INFO:CONSOLE(23)] \"yunguan-bench pinched 20.00\", source: file:///x/index.html (23)\n";
        assertEquals(java.util.Optional.empty(), LeafletBeside.read(log), "it is not done");
        LeafletBeside.Report report = LeafletBeside.read(log + "[1:1:0101/000000.6:INFO:CONSOLE(23)] \"yunguan-bench done \", source: file:///x/index.html (23)\n").orElseThrow();
        assertEquals("Leaflet 1.7.1 in a window of 1920x1080", report.shown());
        assertEquals(Map.of("dragged", List.of(16.7, 16.6, 33.4), "pinched", List.of(20.0)), report.millis());
        String fails = "[1:1:0101/000000.7:INFO:CONSOLE(23)] \"yunguan-bench failed ReferenceError: L is not defined\", source: x (1)\n";
        assertTrue(assertThrows(BenchException.class, () -> LeafletBeside.read(log + fails)).getMessage().contains("L is not defined"));
    }

    @Test
    void whereBothAreInstalledEveryPictureIsMeasured() throws Exception {
        assumeTrue(LeafletBeside.missing(OtherProgram.path(), LeafletBeside.LIBRARY).isEmpty(), "chromium and libjs-leaflet are not installed here");
        try (LeafletBeside beside = LeafletBeside.lay(LeafletBeside.LIBRARY, map(), LOOK, 12, 30)) {
            LeafletBeside.Report report = beside.measure("800x600", 30);
            assertTrue(report.shown().startsWith("Leaflet 1."), report.shown());
            assertEquals(Set.of("dragged", "pinched"), report.millis().keySet());
            report.millis().values().forEach(millis -> {
                assertEquals(30, millis.size());
                assertTrue(millis.stream().allMatch(one -> one > 0), millis.toString());
            });
        }
    }
}
