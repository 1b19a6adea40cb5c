package yunguan.command.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import yunguan.app.Place;
import yunguan.settings.Settings;
import yunguan.store.DataFolder;

/** That a bench measures and says so, on a size that shows nothing of speed. */
class BenchCommandTest {

    private static final Path HOME = Path.of(System.getProperty("yunguan.home", ".")).toAbsolutePath();

    @TempDir
    private Path root;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... words) {
        Path settings = HOME.resolve("kiosk.properties");
        CommandLine line = new CommandLine(new BenchCommand(() -> new Place(HOME, settings, Settings.read(settings), new DataFolder(root))));
        line.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
        return line.execute(words);
    }

    @Test
    void packsPrintsATable() throws Exception {
        int code = run("packs", "--films", "1", "--size", "1M", "--files", "20", "--rounds", "1");
        String said = out.toString();
        assertEquals(said.contains("NOT KEPT") ? 1 : 0, code, err::toString);
        assertEquals(said.contains("NOT KEPT"), err.toString().contains("not as promised: packs: "), err::toString);
        for (String pack : List.of("films, zip", "films, folder", "pictures, zip", "pictures, folder")) {
            assertTrue(said.lines().anyMatch(line -> line.matches(pack + " .* \\d+ %   at least \\d+ %: (kept|NOT KEPT on this machine)")), said);
            assertTrue(said.lines().anyMatch(line -> line.matches(pack + " +-?\\d+\\.\\d MiB in \\d+ looks; promised at most 64: kept")), said);
        }
        nothingIsLeft();
    }

    @Test
    void packsAnswersAsJson() throws Exception {
        int code = run("packs", "--films", "0", "--files", "30", "--rounds", "1", "--json");
        JsonNode packs = new ObjectMapper().readTree(out.toString()).path("packs");
        assertEquals(1, packs.path("rounds").asInt());
        assertEquals(packs.path("broken").isEmpty() ? 0 : 1, code, err::toString);
        assertEquals(2, packs.path("packs").size());
        JsonNode zip = packs.path("packs").get(0);
        assertEquals("pictures, zip", zip.path("pack").asText());
        assertTrue(zip.path("files").asInt() == 31 && zip.path("bytes").asLong() > 30 * 8192, "and the catalogue");
        assertTrue(zip.path("ratio").asDouble() > 0 && zip.path("byHandSeconds").asDouble() > 0 && zip.path("installSeconds").asDouble() > 0);
        assertEquals(0.5, zip.path("ratioWanted").asDouble());
        assertEquals(zip.path("ratio").asDouble() >= 0.5, zip.path("ratioKept").asBoolean(true));
        assertEquals(1, zip.path("byHand").size());
        assertEquals(1, zip.path("installed").size());
        nothingIsLeft();
    }

    /** A bench whose promise is kept or not. */
    @CommandLine.Command(name = "made-up")
    static final class MadeUp extends Bench {

        private final List<String> broken;

        MadeUp(List<String> broken) {
            this.broken = broken;
        }

        @Override
        Findings measure() {
            return new Findings(List.of("measured"), Map.of("number", 1), broken);
        }
    }

    private int madeUp(List<String> broken, String... words) {
        Path settings = HOME.resolve("kiosk.properties");
        CommandLine line = new CommandLine(new BenchCommand(() -> new Place(HOME, settings, Settings.read(settings), new DataFolder(root))));
        line.addSubcommand(new MadeUp(broken));
        return line.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true)).execute(words);
    }

    @Test
    void whatIsNotAsPromisedEndsWithOne() throws Exception {
        assertEquals(0, madeUp(List.of(), "made-up"));
        assertEquals("", err.toString());
        assertEquals(1, madeUp(List.of("first picture"), "made-up"));
        assertEquals("not as promised: made-up: first picture", err.toString().strip());
        out.getBuffer().setLength(0);
        assertEquals(1, madeUp(List.of("first picture"), "made-up", "--json"));
        JsonNode found = new ObjectMapper().readTree(out.toString()).path("made-up");
        assertEquals("first picture", found.path("broken").get(0).asText());
        assertEquals(1, found.path("number").asInt(), "beside what was measured");
        assertEquals("measured", found.path("lines").get(0).asText(), "and what is read without it");
    }

    @Test
    void aBenchThatDoesNotEndIsEndedAndCouldNotMeasure() throws Exception {
        assertTrue(BenchProcess.run("made-up", sleeps(0), Duration.ofMinutes(1)).isPresent());
        long began = System.nanoTime();
        assertEquals(Optional.empty(), BenchProcess.run("made-up", sleeps(50), Duration.ofMillis(300)));
        assertTrue(System.nanoTime() - began < TimeUnit.SECONDS.toNanos(30));
    }

    /** What answers at once, and ends later. */
    private static List<String> sleeps(int seconds) {
        return List.of("sh", "-c", "echo '{\"made-up\": {\"broken\": []}}'; exec sleep " + seconds);
    }

    private int all(String... words) {
        Path settings = HOME.resolve("kiosk.properties");
        ObjectMapper json = new ObjectMapper();
        List<String> asked = new ArrayList<>();
        CommandLine line = new CommandLine(new BenchCommand(() -> new Place(HOME, settings, Settings.read(settings), new DataFolder(root)), bench -> {
            asked.add(bench);
            return switch (bench) {
                case "player" -> Optional.empty(); // it has said why
                case "map" -> Optional.of(json.readTree("{\"frames\": 3, \"lines\": [\"the map\"], \"broken\": [\"frames\"]}"));
                default -> Optional.of(json.readTree("{\"lines\": [\"well\"], \"broken\": []}"));
            };
        }));
        int code = line.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true)).execute(words);
        assertEquals(List.copyOf(line.getSubcommands().keySet()), asked, "each of them, once");
        return code;
    }

    @Test
    void withoutANameAllAreRunAndATableSaysWhatWasKept() throws Exception {
        assertEquals(1, all());
        List<String> said = out.toString().lines().toList();
        assertTrue(said.containsAll(List.of("---- map", "the map", "well")), said::toString);
        List<String> table = said.subList(said.indexOf("---- all") + 1, said.size());
        assertEquals(11, table.size());
        assertEquals("packs      as promised", table.getFirst());
        assertTrue(table.contains("map        NOT as promised: frames"), table::toString);
        assertTrue(table.contains("player     NOT as promised: it could not be measured"), table::toString);
        assertTrue(err.toString().contains("not as promised: map: frames"), err.toString());
        out.getBuffer().setLength(0);

        assertEquals(1, all("--json"));
        JsonNode found = new ObjectMapper().readTree(out.toString());
        assertEquals(11, found.size());
        assertEquals(3, found.path("map").path("frames").asInt());
        assertEquals(1, found.path("player").path("broken").size());
        assertEquals(0, found.path("soak").path("broken").size());
    }

    @Test
    void contestCountsWhatItCast() throws Exception {
        assertEquals(0, run("contest", "--votes", "50", "--json"), err::toString);
        JsonNode contest = new ObjectMapper().readTree(out.toString()).path("contest");
        assertEquals(45, contest.path("counted").asInt(), contest::toString);
        assertTrue(contest.path("countKept").asBoolean(), contest::toString);
        assertTrue(contest.path("castMillisP95").asDouble() >= contest.path("castMillisMedian").asDouble());
        assertEquals(2, run("contest", "--votes", "0"));
        nothingIsLeft();
    }

    private void nothingIsLeft() throws Exception {
        try (Stream<Path> all = Files.list(root)) {
            assertEquals(List.of(), all.filter(file -> file.getFileName().toString().startsWith("bench")).toList());
        }
    }

    @Test
    void thereIsAListAndWrongCallsAreSaid() {
        assertEquals(0, run("--list"));
        assertTrue(out.toString().startsWith("packs "), out.toString());
        assertEquals(2, run("packs", "--size", "much"));
        assertTrue(err.toString().contains("300M"), err.toString());
        assertEquals(2, run("packs", "--films", "0", "--files", "0"));
        assertEquals(2, run("nothing"));
    }

    @Test
    void itsPicturesArePicturesOfJustThatSize() throws Exception {
        for (int seed = 0; seed < 20; seed++) {
            byte[] png = NoisePicture.png(PackMaterial.PICTURE, seed);
            assertEquals(PackMaterial.PICTURE, png.length);
            assertEquals(50, ImageIO.read(new java.io.ByteArrayInputStream(png)).getWidth());
        }
    }

    @Test
    void theMedianOfRounds() {
        assertEquals(2, PackFindings.median(List.of(9.0, 1.0, 2.0)));
        assertEquals(3, PackFindings.median(List.of(4.0, 2.0)));
    }
}
