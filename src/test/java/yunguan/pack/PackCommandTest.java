package yunguan.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import yunguan.command.PackCommand;
import yunguan.store.DataFolder;
import yunguan.store.Database;

/** What staff type and read. */
class PackCommandTest {

    @TempDir
    Path work;

    private final StringWriter said = new StringWriter();

    private int pack(String... words) {
        said.getBuffer().setLength(0);
        CommandLine line = new CommandLine(new PackCommand(() -> new DataFolder(work.resolve("data")), () -> work));
        line.setOut(new PrintWriter(said)).setErr(new PrintWriter(said));
        return line.execute(words);
    }

    @Test
    void fromTheFolderToTheKiosk() throws Exception {
        SmallFolder folder = SmallFolder.in(work.resolve("folder"));
        String zip = work.resolve("small.zip").toString();
        assertEquals(0, pack("build", "folder", "-o", zip, "--lang", "en"), said::toString);
        assertTrue(said.toString().contains("12 items"), said::toString);
        assertEquals(0, pack("check", zip, "--lang", "zh-Hans"));
        assertTrue(said.toString().startsWith("资料包完好：small"), said::toString);
        assertEquals(0, pack("list", "--json"));
        assertEquals("[ ]", said.toString().strip());
        assertEquals(0, pack("install", zip, "--allow-unsigned", "--lang", "zh-Hant"));
        assertTrue(said.toString().startsWith("已安裝 small"), said::toString);
        assertEquals(0, pack("list", "--json"));
        JsonNode list = new ObjectMapper().readTree(said.toString());
        assertEquals("small", list.at("/0/id").asText());
        assertEquals(12, list.at("/0/items").asInt());
        assertEquals(0, pack("remove", "small"));
        assertEquals(1, pack("remove", "small", "--lang", "en"));
        assertTrue(said.toString().contains("not installed"), said::toString);
        folder.replace("documents.csv", "1921/1927", "gestern");
        assertEquals(1, pack("build", "folder", "-o", zip, "--lang", "en"));
        assertTrue(said.toString().contains("documents.csv, row 2, column date: the date \"gestern\""), said::toString);
        assertEquals(1, pack("build", "folder", "-o", zip, "--json"));
        assertEquals(2, new ObjectMapper().readTree(said.toString()).at("/problems/0/row").asInt());
    }

    @Test
    void aNewFolderBuilds() throws Exception {
        String folder = work.resolve("new").toString();
        assertEquals(0, pack("new", folder, "--json"));
        assertEquals("资料包.xlsx", new ObjectMapper().readTree(said.toString()).path("workbook").asText());
        assertEquals(0, pack("build", folder, "-o", work.resolve("new.zip").toString(), "--lang", "en"), said::toString);
        assertEquals(1, pack("new", folder, "--lang", "zh-Hans"));
        assertTrue(said.toString().contains("已经有文件"), said::toString);
        assertEquals(2, pack("new"));
    }

    @Test
    void volumesFromTheFolderToTheKiosk() throws Exception {
        SmallFolder.in(work.resolve("folder"));
        String zip = work.resolve("small.zip").toString();
        for (String size : new String[] {"0", "-5", "5X", "big", "1.5G", "99999999999999T"}) {
            assertEquals(2, pack("build", "folder", "-o", zip, "--volume", size), size);
            assertTrue(said.toString().contains("3900M"), said::toString);
        }
        assertEquals(2, pack("build", "folder", "-o", work.resolve("bag").toString(), "--volume", "1M"));
        assertEquals(2, pack("build", "folder", "-o", zip + ".001"));
        assertEquals(1, pack("build", "folder", "-o", zip, "--volume", "9", "--lang", "en"));
        assertTrue(said.toString().contains("999 is the most"), said::toString);
        assertEquals(0, pack("build", "folder", "-o", zip, "--volume", "10k", "--lang", "en"), said::toString);
        assertTrue(said.toString().contains("small.zip.001 to small.zip.0"), said::toString);
        assertEquals(10240, java.nio.file.Files.size(work.resolve("small.zip.001")));
        assertEquals(0, pack("check", zip + ".001", "--lang", "en"), said::toString);
        assertTrue(said.toString().contains("This kiosk would not take it: nobody signed this pack"), said::toString);
        String key = work.resolve("street").toString();
        assertEquals(0, pack("keygen", key));
        assertEquals(2, pack("sign", "folder", "--key", key + ".key", "--volume", "1M"));
        assertEquals(0, pack("sign", zip, "--key", key + ".key", "--volume", "3900M"), said::toString);
        assertTrue(java.nio.file.Files.exists(work.resolve("small.zip.001")) && !java.nio.file.Files.exists(work.resolve("small.zip.002")));
        assertEquals(0, pack("trust", key + ".pub"));
        assertEquals(0, pack("check", "small.zip", "--lang", "en"), said::toString);
        assertTrue(said.toString().contains("This kiosk would take it."), said::toString);
        assertEquals(0, pack("check", "small.zip.001", "--json"));
        assertTrue(new ObjectMapper().readTree(said.toString()).at("/taken").asBoolean());
        assertEquals(0, pack("install", "small.zip.001"), said::toString);
        assertEquals(0, pack("verify", "--repair", "small.zip"), said::toString);
    }

    @Test
    void wrongCalls() throws Exception {
        assertEquals(2, pack());
        assertEquals(2, pack("build"));
        assertEquals(2, pack("build", "folder"));
        assertEquals(2, pack("instal", "x"));
        assertEquals(2, pack("list", "--lang", "fr"));
        assertEquals(1, pack("install", "nothing.zip", "--lang", "en"));
        assertTrue(said.toString().contains("is not there"), said::toString);
    }

    @Test
    void whatIsDamagedIsNamedAndHiddenWhereNoKioskRuns() throws Exception {
        SmallFolder.in(work.resolve("folder"));
        String zip = work.resolve("small.zip").toString();
        assertEquals(0, pack("verify", "--lang", "en"), "nothing is kept yet");
        assertEquals(0, pack("build", "folder", "-o", zip));
        assertEquals(0, pack("install", zip, "--allow-unsigned"));
        String film;
        DataFolder data = new DataFolder(work.resolve("data"));
        try (Database store = Database.openForReading(data.store())) {
            film = store.one("SELECT sha256 FROM payload WHERE path = 'data/media/f/a.mp4'", row -> row.textOrEmpty("sha256")).orElseThrow();
        }
        spoilCaptions(data);
        assertEquals(1, pack("verify", "--lang", "zh-Hans"));
        assertTrue(said.toString().contains("“data/media/f/a.vtt”已损坏") && said.toString().contains("内容照常显示"), said::toString);
        assertEquals(0, hiddenItems(data));
        Files.delete(data.objects().resolve(film));
        try (DataFolder.Owner _ = data.own()) {
            assertEquals(1, pack("verify", "--lang", "zh-Hans"));
            assertTrue(said.toString().contains("《云宣讲》的文件损坏"), said::toString);
            assertEquals(0, hiddenItems(data), "a kiosk that runs owns the store");
        }
        assertEquals(1, pack("verify", "--lang", "zh-Hans"));
        assertTrue(said.toString().contains("《云宣讲》暂时不显示：文件损坏"), said::toString);
        assertEquals(1, hiddenItems(data));
        assertEquals(0, pack("verify", "--repair", zip, "--lang", "zh-Hans"), said::toString);
        assertEquals(0, hiddenItems(data));
    }

    private static void spoilCaptions(DataFolder data) {
        try (Database store = Database.open(data.store(), "store")) {
            store.update("UPDATE object SET body = x'00' WHERE sha256 = (SELECT sha256 FROM payload WHERE path = 'data/media/f/a.vtt')");
        }
    }

    private static long hiddenItems(DataFolder data) {
        try (Database store = Database.openForReading(data.store())) {
            return store.one("SELECT count(*) AS n FROM hidden", row -> row.whole("n")).orElseThrow();
        }
    }

    @Test
    void anotherProgramThatOwnsTheFolderIsNotDisturbed() throws Exception {
        SmallFolder.in(work.resolve("folder"));
        String zip = work.resolve("small.zip").toString();
        assertEquals(0, pack("build", "folder", "-o", zip));
        try (DataFolder.Owner _ = new DataFolder(work.resolve("data")).own()) {
            assertEquals(1, pack("install", zip, "--lang", "en"));
            assertTrue(said.toString().startsWith("another program uses"), said::toString);
            assertEquals(0, pack("list"), "reading goes on beside it");
            assertEquals(0, pack("check", zip));
        }
    }
}
