package yunguan.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each entity is found again where it lies. */
class CrateGraphTest {

    private static final String CRATE = """
            { "@context": [1, {"a": "@graph"}], "@graph": [
              {"@id": "./", "@type": "Dataset", "name": "雲館 𠮷"} ,
              {"@id":"#a","@type":["DefinedTerm"],"sheet":"books","name":{"zh-Hans":"上下杭","n":[{"@id":"#b"}]}},
              7, null, "x",
              {"@id": "#b", "name": "one"}, {"@id": "#b", "name": "two"},
              {"@id": "#c", "@type": "DefinedTerm", "sheet": "places"}
            ], "behind": 1 }""";

    private final List<String> twice = new ArrayList<>();

    private CrateGraph read(String text, Charset charset) throws Exception {
        return CrateGraph.read(text.getBytes(charset), twice::add);
    }

    private void sound(CrateGraph graph) {
        assertTrue(graph.found());
        assertEquals("雲館 𠮷", graph.entity("./").path("name").asText());
        for (int i = 0; i < 5; i++) {
            assertEquals("上下杭", graph.entity("#a").path("name").path("zh-Hans").asText());
            assertEquals("one", graph.entity("#b").path("name").asText(), "the first one counts");
        }
        assertTrue(graph.entity("#d").isMissingNode());
        assertTrue(graph.entity("").isMissingNode(), "what is no object is no entity");
        assertEquals(List.of("#a", "#c"), graph.terms());
        assertEquals(List.of("", "", "#b"), twice);
    }

    @Test
    void everyEntityIsFound() throws Exception {
        sound(read(CRATE, StandardCharsets.UTF_8));
    }

    @Test
    void alsoBehindAByteOrderMark() throws Exception {
        sound(read("\uFEFF" + CRATE, StandardCharsets.UTF_8));
    }

    @Test
    void alsoInOtherFormsOfUnicode() throws Exception {
        for (String charset : List.of("UTF-16LE", "UTF-16BE", "UTF-16", "UTF-32BE")) {
            twice.clear();
            sound(read(CRATE, Charset.forName(charset)));
        }
    }

    @Test
    void aLongOneThatIsAskedForAgainAndAgainIsReadAFewTimesOnly() throws Exception {
        CrateGraph graph = read("{\"@graph\":[{\"@id\":\"#long\",\"name\":\"" + "雲".repeat(2000) + "\"},{\"@id\":\"#other\"}]}", StandardCharsets.UTF_8);
        List<Object> trees = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            Object tree = graph.entity("#long");
            if (trees.stream().noneMatch(one -> one == tree)) {
                trees.add(tree);
            }
            graph.entity("#other");
        }
        assertTrue(trees.size() <= 3, trees.size() + " times");
    }

    @Test
    void whatIsNoJsonIsRefusedAndWhatHasNoGraphSaysSo() throws Exception {
        assertThrows(JsonProcessingException.class, () -> read(CRATE.substring(0, 200), StandardCharsets.UTF_8));
        assertFalse(read("[]", StandardCharsets.UTF_8).found());
        assertFalse(read("{\"graph\": []}", StandardCharsets.UTF_8).found());
    }
}
