package yunguan.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yunguan.store.Database;

/** A store of version 4, in which each language of a text was a row of its own, is searched by this version. */
class CarriedOverTest {

    @TempDir
    Path folder;

    private void makeVersionFour(Path file) throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file); Statement statement = connection.createStatement()) {
            for (int version = 1; version <= 4; version++) {
                try (InputStream in = Objects.requireNonNull(Database.class.getResourceAsStream("store-" + version + ".sql"))) {
                    for (String part : new String(in.readAllBytes(), StandardCharsets.UTF_8).split(";\\s*(\\R|$)")) {
                        if (!part.isBlank()) {
                            statement.execute(part);
                        }
                    }
                }
            }
            statement.execute("PRAGMA user_version=4");
            statement.execute("INSERT INTO pack (id, version, title, publisher, date, license, installed) VALUES ('p', 1, '{}', '', '', '', '')");
            statement.execute("""
                    INSERT INTO item (key, pack, version, id, kind, position, title, summary, body, children, date, audience, language, source, notice, pending, license)
                    VALUES (7, 'p', 1, 'film', 'LECTURE', 1, '{"zh-Hans":"闽江航线"}', '{}', '{}', '{}', '', '', '', '{}', '{}', 0, '')""");
            for (String row : List.of("'title', 'en', NULL, 'The Min route'", "'title', 'zh-Hans', NULL, '闽江航线'", "'title', 'zh-Hant', NULL, '閩江航線'",
                    "'page', 'en', NULL, 'one'", "'page', 'zh-Hans', NULL, '第一页'", "'page', 'zh-Hans', NULL, '第二页'", "'page', 'zh-Hant', NULL, '第二頁'",
                    "'cue', 'zh-Hans', 12.5, '十番音乐'", "'cue', 'zh-Hant', 12.5, '十番音樂'", "'cue', 'zh-Hans', 20.0, '渔歌'")) {
                statement.execute("INSERT INTO passage (item, field, language, start, text) VALUES (7, " + row + ")");
            }
        }
    }

    @Test
    void everythingIsFoundAsBeforeAndOnce() throws Exception {
        Path file = folder.resolve("store.db");
        makeVersionFour(file);
        try (Database store = Database.open(file, "store")) {
            Search search = new Search(store);
            assertEquals("", first(search, "闽江")); // nothing is lost, and nothing fails meanwhile
            SearchIndex.carryOver(store);
            SearchIndex.carryOver(store);
            for (String words : List.of("闽江", "minj", "mjhx", "min route", "第一页", "第二頁", "十番")) {
                assertEquals("film", first(search, words), words);
            }
            Search.Hit said = search.find("十番音樂").hits().getFirst();
            assertEquals(12.5, said.at());
            assertEquals(new LangText(Map.of("zh-Hans", "十番音乐", "zh-Hant", "十番音樂")), said.passage());
            List<String> pages = store.query("SELECT text FROM passage WHERE field = 'page' ORDER BY key", row -> row.textOrEmpty("text"));
            assertEquals(2, pages.size(), pages.toString());
            assertTrue(store.query("SELECT name FROM sqlite_schema WHERE name LIKE 'passage_before%'", row -> 1).isEmpty());
        }
    }

    private static String first(Search search, String words) {
        Search.Answer answer = search.find(words);
        return answer.hits().isEmpty() || !answer.nearest().isEmpty() ? "" : answer.hits().getFirst().card().id();
    }
}
