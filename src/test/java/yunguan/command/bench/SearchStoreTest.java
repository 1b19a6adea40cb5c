package yunguan.command.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yunguan.catalogue.Search;

class SearchStoreTest {

    @TempDir
    Path folder;

    @Test
    void whatIsAskedIsFound() {
        SearchQueries asked = new SearchQueries(20);
        try (SearchStore store = new SearchStore(folder)) {
            SearchCorpus.invent(600, (title, text) -> {
                asked.sees(title, text);
                store.add(title, text);
            });
            store.flush();
            assertEquals(600, store.items());
            assertTrue(store.indexBytes() > 0 && store.indexBytes() < store.allBytes());
            Search search = new Search(store.store);
            asked.all().forEach((kind, questions) -> {
                assertFalse(questions.isEmpty(), kind);
                if (!kind.equals("pinyin with a slip")) { // a letter that makes another syllable may mean something else
                    questions.forEach(question -> assertEquals("", search.find(question).nearest(), kind + " " + question));
                }
            });
            String word = asked.all().values().iterator().next().getFirst();
            assertTrue(word.length() < 3 || store.plainFinds("trigram", word) > 0, word);
        }
    }

    @Test
    void ownTextsAreReadLineByLine() throws Exception {
        Path file = folder.resolve("texts.jsonl");
        Files.writeString(file, "{\"title\": \"闽江\", \"text\": \"水\"}\n\n{\"title\": \"茶亭\"}\n");
        List<String> read = new ArrayList<>();
        SearchCorpus.read(file, (title, text) -> read.add(title + "|" + text));
        assertEquals(List.of("闽江|水", "茶亭|"), read);
        Files.writeString(file, "{\"title\": \"闽江\"}\n{\"text\": \"水\"}\n");
        assertTrue(assertThrows(BenchException.class, () -> SearchCorpus.read(file, (title, text) -> { })).getMessage().startsWith("Line 2 of"));
        Files.writeString(file, "no JSON\n");
        assertTrue(assertThrows(BenchException.class, () -> SearchCorpus.read(file, (title, text) -> { })).getMessage().contains("is not JSON"));
    }
}
