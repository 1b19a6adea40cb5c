package yunguan.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import yunguan.pack.StarterStore;
import yunguan.store.Database;

/** What visitors type in front of the starter pack, and what they mean by it: {@code queries.tsv}. */
class StarterQueriesTest {

    @TempDir
    static Path folder;

    private static Database store;
    private static Search search;

    @BeforeAll
    static void fill() {
        store = Database.open(folder.resolve("store.db"), "store");
        StarterStore.fill(store);
        search = new Search(store);
    }

    @AfterAll
    static void close() {
        store.close();
    }

    static List<String> queries() throws Exception {
        try (InputStream in = Objects.requireNonNull(StarterQueriesTest.class.getResourceAsStream("queries.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#") && !line.isBlank()).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("queries")
    void whatIsMeantComesFirst(String query) {
        String[] cells = query.split("\t");
        List<Search.Hit> hits = search.find(cells[0]).hits();
        List<String> found = hits.stream().map(hit -> hit.card().id()).toList();
        assertFalse(hits.isEmpty(), "nothing found");
        assertTrue(Arrays.stream(cells[1].split("\\|")).anyMatch(wanted -> wanted.endsWith("*")
                ? found.getFirst().startsWith(wanted.substring(0, wanted.length() - 1)) : found.getFirst().equals(wanted)), found.toString());
        if (cells.length > 2) {
            Double at = hits.getFirst().at();
            assertNotNull(at, "it opens at its beginning");
            assertEquals(Double.parseDouble(cells[2]), at, 0.001);
        }
    }

    @ParameterizedTest
    @MethodSource("queries")
    void whyItWasFoundIsMarkedInEveryLanguage(String query) {
        Search.Hit hit = search.find(query.split("\t")[0]).hits().getFirst();
        if (hit.field().equals("date")) {
            return; // its row says when it was
        }
        for (Lang lang : Lang.OWN) {
            Marks.Marked marked = hit.marked(lang);
            assertFalse(marked.ranges().isEmpty(), lang + ": " + marked.text());
            int at = 0;
            for (Marks.Range range : marked.ranges()) {
                assertTrue(at <= range.from() && range.from() < range.to() && range.to() <= marked.text().length(), marked.toString());
                at = range.to();
            }
        }
    }

    @Test
    void thereAreEnoughOfThem() throws Exception {
        assertTrue(queries().stream().map(query -> query.split("\t")[0]).distinct().count() >= 150);
    }
}
