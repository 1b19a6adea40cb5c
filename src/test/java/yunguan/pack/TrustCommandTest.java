package yunguan.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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

/** Keys and kept packs, as publishers and staff type them. */
class TrustCommandTest {

    @TempDir
    Path work;

    private final StringWriter said = new StringWriter();

    private void pack(int code, String... words) {
        said.getBuffer().setLength(0);
        CommandLine line = new CommandLine(new PackCommand(() -> new DataFolder(work.resolve("data")), () -> work, () -> "hall-a"));
        line.setOut(new PrintWriter(said)).setErr(new PrintWriter(said));
        assertEquals(code, line.execute(words), said::toString);
        assertFalse(said.toString().contains("Exception"), said::toString);
    }

    private JsonNode json() throws Exception {
        return new ObjectMapper().readTree(said.toString());
    }

    @Test
    void fromTheKeyToTheExport() throws Exception {
        SmallFolder folder = SmallFolder.in(work.resolve("folder"));
        String zip = work.resolve("small.zip").toString();
        String name = work.resolve("street").toString();
        pack(0, "keygen", name, "--json");
        String fingerprint = json().at("/fingerprint").asText();
        pack(1, "keygen", name, "--lang", "en");
        assertTrue(said.toString().contains("was not overwritten"), said::toString);
        pack(0, "build", "folder", "-o", zip);
        pack(0, "check", zip, "--lang", "en");
        assertTrue(said.toString().contains("--allow-unsigned"), said::toString);
        assertFalse(Files.exists(work.resolve("data")), "a check makes nothing");
        pack(1, "install", zip, "--lang", "en");
        assertTrue(said.toString().startsWith("nobody signed this pack"), said::toString);
        pack(0, "sign", zip, "--key", name + ".key", "--lang", "zh-Hans");
        assertTrue(said.toString().contains(fingerprint), said::toString);
        pack(1, "install", zip, "--json");
        assertEquals("UNKNOWN_KEY", json().at("/refusal").asText());
        pack(0, "check", zip, "--json");
        assertEquals("UNKNOWN", json().at("/signature").asText());
        pack(2, "trust");
        pack(2, "trust", name + ".pub", "--list");
        pack(0, "trust", name + ".pub", "--name", "街道办");
        pack(0, "trust", "--list", "--json");
        assertEquals(fingerprint, json().at("/0/fingerprint").asText());
        pack(0, "install", zip);
        pack(0, "list", "--json");
        assertEquals("TRUSTED", json().at("/0/signature").asText());
        assertEquals("街道办", json().at("/0/signer").asText());
        assertTrue(json().at("/0/previous").isNull());
        pack(0, "list", "--lang", "zh-Hant");
        assertTrue(said.toString().contains("街道办") && said.toString().contains(fingerprint), said::toString);
        pack(1, "rollback", "small", "--lang", "en");
        assertTrue(said.toString().startsWith("there is no earlier version"), said::toString);

        folder.replace("pack.properties", "version = 1", "version = 2");
        pack(0, "build", "folder", "-o", zip);
        pack(0, "sign", zip, "--key", name + ".key");
        pack(0, "install", zip);
        pack(0, "rollback", "small", "--lang", "en");
        assertTrue(said.toString().contains("version 1"), said::toString);
        pack(0, "rollback", "small");
        pack(0, "verify", "--lang", "en");
        assertTrue(said.toString().startsWith("All "), said::toString);
        Path object = Folders.children(work.resolve("data/objects")).getFirst();
        Files.write(object, new byte[10]);
        pack(1, "verify", "--lang", "en");
        assertTrue(said.toString().contains("small 2: the file \"data/") && said.toString().contains("is damaged"), said::toString);
        pack(0, "verify", "--repair", zip, "--json");
        assertTrue(json().at("/ok").asBoolean());
        String out = work.resolve("out.zip").toString();
        pack(0, "export", "small", "-o", out);
        assertEquals(-1, Files.mismatch(Path.of(zip), Path.of(out)));
        pack(0, "trust", "--forget", fingerprint);
        pack(1, "trust", "--forget", fingerprint);
        pack(0, "list", "--json");
        assertEquals("UNKNOWN", json().at("/0/signature").asText());
        pack(0, "remove", "small");
        pack(1, "export", "small", "-o", out);
    }

    @Test
    void anOlderDataFolderIsRead() throws Exception {
        Path data = Files.createDirectories(work.resolve("data"));
        try (var connection = java.sql.DriverManager.getConnection("jdbc:sqlite:" + data.resolve("visits.db")); var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE ballot (key INTEGER PRIMARY KEY)");
        }
        pack(0, "trust", "--list", "--json");
        assertEquals(0, json().size());
        pack(0, "list");
        pack(0, "verify");
    }
}
