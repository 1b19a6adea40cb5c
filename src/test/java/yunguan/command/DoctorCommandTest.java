package yunguan.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yunguan.store.Database;

/** What the doctor finds is what the desk shows. */
class DoctorCommandTest {

    @TempDir
    Path folder;

    private record Answer(int code, String said) { }

    private static Answer run(String... words) {
        PrintStream before = System.out;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
            return new Answer(Kiosk.run(words), said.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(before);
        }
    }

    private String settings(String text) throws Exception {
        return Files.writeString(folder.resolve("kiosk.properties"), text).toString();
    }

    @Test
    void anEmptyKioskIsWell() throws Exception {
        Answer answer = run("--settings", settings("idle.seconds = 60"), "--data", Files.createDirectories(folder.resolve("data")).toString(), "doctor");
        assertEquals(0, answer.code(), answer.said());
        assertTrue(answer.said().contains("none installed"), answer.said());
    }

    @Test
    void beforeTheFirstStartItIsWellToo() throws Exception {
        Answer answer = run("--settings", settings("idle.seconds = 60"), "--data", folder.resolve("not/there/yet").toString(), "doctor");
        assertEquals(0, answer.code(), answer.said());
        assertFalse(answer.said().contains("cannot be written") || answer.said().contains("almost full"), answer.said());
    }

    @Test
    void asData() throws Exception {
        Path data = Files.createDirectories(folder.resolve("data"));
        try (Database store = Database.open(data.resolve("store.db"), "store")) {
            store.update("INSERT INTO pack VALUES ('p', 3, '{\"zh-Hans\":\"包\"}', 's', '2026-01-01', 'x', '', NULL)");
        }
        Answer answer = run("--settings", settings("idle.seconds = soon"), "--data", data.toString(), "doctor", "--json");
        assertEquals(1, answer.code(), answer.said());
        JsonNode json = new ObjectMapper().readTree(answer.said());
        assertFalse(json.get("well").asBoolean());
        JsonNode pack = find(json, "pack");
        assertEquals("p", pack.get("id").asText());
        assertEquals(3, pack.get("version").asInt());
        JsonNode setting = find(json, "settings");
        assertEquals("note", setting.get("weight").asText());
        assertEquals("idle.seconds", setting.get("key").asText());
        assertEquals("soon", setting.get("value").asText());
        assertTrue(find(json, "program").get("says").asText().contains("SQLite"));
    }

    private static JsonNode find(JsonNode json, String about) {
        for (JsonNode finding : json.get("findings")) {
            if (finding.get("about").asText().equals(about)) {
                return finding;
            }
        }
        throw new AssertionError(about + " in " + json);
    }
}
