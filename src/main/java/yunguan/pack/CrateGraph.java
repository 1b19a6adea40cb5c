package yunguan.pack;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The entities of a catalogue by their id. All are read once to see that they can be; after that only the place of each is known,
 * and it is read there again when it is asked for. As trees, those of twenty thousand files would take forty megabytes.
 */
final class CrateGraph {

    /** No catalogue is as deep as this, and no text as long. */
    private static final JsonFactory FACTORY = JsonFactory.builder().streamReadConstraints(StreamReadConstraints.builder()
            .maxNestingDepth(50).maxStringLength(2_000_000).maxNameLength(2_000).maxNumberLength(100).build()).build();
    private static final ObjectMapper JSON = new ObjectMapper(FACTORY);
    private static final int MOST_ENTITIES = 300_000;
    private static final int LONG = 2048;
    private static final int OFTEN = 3;
    private static final JsonNode NOTHING = JsonNodeFactory.instance.missingNode();

    private final byte[] bytes;
    /** By id: where an entity begins, times 2³², and how long it is, in bytes. */
    private final Map<String, Long> places = new HashMap<>();
    private final List<String> terms = new ArrayList<>();
    /** How often one that is long was asked for, and those that were asked for again and again: nobody can keep us reading the same for hours. */
    private final Map<String, Integer> asked = new HashMap<>();
    private final Map<String, JsonNode> kept = new HashMap<>();
    private boolean found;
    private String lastId = "";
    private JsonNode last = NOTHING;

    private CrateGraph(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * Reads all entities once.
     *
     * @param json  of the whole catalogue; not to be changed afterwards
     * @param twice hears of every id that stands there more than once; the first one counts
     * @throws com.fasterxml.jackson.core.JsonProcessingException where it is no JSON
     */
    static CrateGraph read(byte[] json, Consumer<String> twice) throws IOException {
        CrateGraph graph = new CrateGraph(inUtf8(json));
        graph.read(twice);
        return graph;
    }

    /** RO-Crate asks for UTF-8; whoever wrote another form of Unicode is understood all the same. */
    private static byte[] inUtf8(byte[] json) throws IOException {
        for (int i = 0; i < Math.min(4, json.length); i++) {
            if (json[i] == 0 || json[i] == (byte) 0xFE || json[i] == (byte) 0xFF) {
                return JSON.writeValueAsBytes(JSON.readTree(json));
            }
        }
        return json;
    }

    private void read(Consumer<String> twice) throws IOException {
        try (JsonParser parser = JSON.createParser(bytes)) {
            if (parser.nextToken() == JsonToken.START_OBJECT) {
                while (parser.nextToken() == JsonToken.FIELD_NAME) {
                    String name = parser.currentName();
                    JsonToken value = parser.nextToken();
                    if (name.equals("@graph") && value == JsonToken.START_ARRAY) {
                        found = true;
                        while (parser.nextToken() != JsonToken.END_ARRAY) {
                            entity(parser, twice);
                        }
                    } else {
                        parser.skipChildren();
                    }
                }
            }
        }
    }

    private void entity(JsonParser parser, Consumer<String> twice) throws IOException {
        long from = parser.currentTokenLocation().getByteOffset();
        JsonNode entity = parser.readValueAsTree();
        long length = entity.isObject() ? parser.currentLocation().getByteOffset() - from : 0;
        if (places.size() >= MOST_ENTITIES) {
            throw new PackException(Refusal.TOO_LARGE, Crate.METADATA, MOST_ENTITIES + " × @id");
        }
        String id = entity.path("@id").asText();
        if (places.putIfAbsent(id, from << Integer.SIZE | length) != null) {
            twice.accept(id);
        } else if (CrateReader.types(entity).contains("DefinedTerm") && entity.has("sheet")) {
            terms.add(id);
        }
    }

    /** Whether there is a graph at all. */
    boolean found() {
        return found;
    }

    /** The ids of what orders items, in their order. */
    List<String> terms() {
        return terms;
    }

    /** An entity; a missing node where there is none of this id. */
    JsonNode entity(String id) {
        if (!id.equals(lastId) || last == NOTHING) {
            last = NOTHING; // the one before need not be here while this one is read
            last = tree(id);
            lastId = id;
        }
        return last;
    }

    private JsonNode tree(String id) {
        Long place = places.get(id);
        if (place == null || place.intValue() == 0) {
            return NOTHING;
        }
        JsonNode there = kept.get(id);
        if (there != null) {
            return there;
        }
        try {
            JsonNode tree = JSON.readTree(bytes, (int) (place >>> Integer.SIZE), place.intValue());
            if (place.intValue() > LONG && asked.merge(id, 1, Integer::sum) >= OFTEN) {
                kept.put(id, tree);
            }
            return tree;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible); // it was read before
        }
    }
}
