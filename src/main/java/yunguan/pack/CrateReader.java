package yunguan.pack;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import yunguan.catalogue.Kind;
import yunguan.catalogue.Lang;
import yunguan.catalogue.LangText;

/**
 * Reads the catalogue out of an RO-Crate, entity by entity from the stream. It takes crates that others wrote:
 * what it does not know it passes over, and what it cannot use it reports with the entity and the property.
 */
final class CrateReader {

    /** No catalogue is as deep as this, and no text as long. */
    private static final JsonFactory FACTORY = JsonFactory.builder().streamReadConstraints(StreamReadConstraints.builder()
            .maxNestingDepth(50).maxStringLength(2_000_000).maxNameLength(2_000).maxNumberLength(100).build()).build();
    private static final int MOST_ENTITIES = 300_000;
    private static final JsonNode NOTHING = JsonNodeFactory.instance.missingNode();

    final Map<String, JsonNode> entities = new LinkedHashMap<>();
    private final Set<String> payload;
    private final Problems problems;

    private CrateReader(Set<String> payload, Problems problems) {
        this.payload = payload;
        this.problems = problems;
    }

    /**
     * Reads a crate.
     *
     * @param bag     what the bag says of itself: id, version, title and so on stand there
     * @param payload the paths of all payload files, to see that what is named is there
     */
    static Crate read(InputStream in, Crate.PackInfo bag, Set<String> payload, Problems problems) throws IOException {
        CrateReader reader = new CrateReader(payload, problems);
        try {
            reader.graph(in);
        } catch (JsonProcessingException broken) {
            long line = broken.getLocation() == null ? 0 : broken.getLocation().getLineNr();
            problems.add(ProblemKind.BROKEN_CATALOGUE, Crate.METADATA, (int) line, "", "", "JSON");
            return new Crate(bag);
        }
        return reader.crate(bag);
    }

    private void graph(InputStream in) throws IOException {
        try (JsonParser parser = new ObjectMapper(FACTORY).createParser(in)) {
            boolean found = false;
            if (parser.nextToken() == JsonToken.START_OBJECT) {
                while (parser.nextToken() == JsonToken.FIELD_NAME) {
                    String name = parser.currentName();
                    JsonToken value = parser.nextToken();
                    if (name.equals("@graph") && value == JsonToken.START_ARRAY) {
                        found = true;
                        while (parser.nextToken() != JsonToken.END_ARRAY) {
                            JsonNode entity = parser.readValueAsTree();
                            if (entities.size() >= MOST_ENTITIES) {
                                throw new PackException(Refusal.TOO_LARGE, Crate.METADATA, MOST_ENTITIES + " × @id");
                            }
                            if (entities.putIfAbsent(entity.path("@id").asText(), entity) != null) {
                                odd(entity.path("@id").asText(), "@id", "2 ×", "1 ×");
                            }
                        }
                    } else {
                        parser.skipChildren();
                    }
                }
            }
            if (!found) {
                problems.add(ProblemKind.BROKEN_CATALOGUE, Crate.METADATA, 0, "@graph", "", "RO-Crate 1.1");
            }
        }
    }

    private Crate crate(Crate.PackInfo bag) {
        String rootId = ref(entity(CrateTerms.METADATA).path("about"));
        JsonNode root = entity(rootId.isEmpty() ? "./" : rootId);
        if (root.isMissingNode()) {
            problems.add(ProblemKind.BROKEN_CATALOGUE, Crate.METADATA, 0, "./", "", "Dataset");
            return new Crate(bag);
        }
        for (String property : List.of("name", "description", "datePublished", "license")) {
            if (root.path(property).isMissingNode()) {
                odd("./", property, "", property);
            }
        }
        Crate crate = new Crate(new Crate.PackInfo(bag.id(), bag.version(), rootTitle(root, bag), publisher(root, bag), bag.date(),
                license(root.path("license")), text(root.path("description")).in(Lang.HANS)));
        reachable(root);
        headings(crate);
        items(crate, root);
        return crate;
    }

    /** RO-Crate: every payload file is a {@code File} that the root reaches by {@code hasPart}; here also over folders. */
    private void reachable(JsonNode root) {
        Set<String> reached = new HashSet<>();
        List<JsonNode> open = new ArrayList<>(List.of(root));
        while (!open.isEmpty()) {
            for (String id : refs(open.removeLast().path("hasPart"))) {
                String path = CrateTerms.path(id);
                String type = entity(id).path("encodingFormat").asText();
                if (payload.contains(path) && !MediaType.of(path).accepts(type)) {
                    odd(id, "encodingFormat", type, MediaType.of(path).type());
                }
                if (reached.add(path) && types(entity(id)).contains("Dataset")) {
                    open.add(entity(id));
                }
            }
        }
        for (String path : payload) {
            if (!path.equals(Crate.METADATA) && !reached.contains(path)) {
                odd("./", "hasPart", "", CrateTerms.fileId(path));
            }
        }
    }

    private LangText rootTitle(JsonNode root, Crate.PackInfo bag) {
        Map<String, String> titles = new TreeMap<>(text(root.path("alternateName")).texts());
        titles.putAll(text(root.path("name")).texts());
        return titles.isEmpty() ? bag.title() : new LangText(titles);
    }

    private String publisher(JsonNode root, Crate.PackInfo bag) {
        String name = text(entity(ref(root.path("publisher"))).path("name")).in(Lang.HANS);
        return name.isEmpty() ? bag.publisher() : name;
    }

    private void headings(Crate crate) {
        for (JsonNode entity : entities.values()) {
            if (types(entity).contains("DefinedTerm") && entity.has("sheet")) {
                LangText title = text(entity.path("name"));
                String id = local(entity.path("@id").asText());
                if (id.isEmpty() || title.isEmpty()) {
                    odd(entity.path("@id").asText(), "name", "", "name");
                    continue;
                }
                crate.headings.add(new Crate.Heading(id, entity.path("sheet").asText(), title, text(entity.path("description")),
                        entity.path("icon").asText(), entity.path("colour").asText()));
            }
        }
    }

    private void items(Crate crate, JsonNode root) {
        Set<String> ids = new HashSet<>();
        Set<String> headings = new HashSet<>(crate.headings.stream().map(Crate.Heading::id).toList());
        Map<String, Entry> found = new HashMap<>();
        for (String id : refs(root.path("mentions"))) {
            JsonNode entity = entity(id);
            Kind kind = types(entity).stream().flatMap(type -> CrateTerms.kind(type).stream()).findFirst().orElse(null);
            if (entity.isMissingNode() || kind == null || !ids.add(id)) {
                if (entity.isMissingNode()) {
                    odd("./", "mentions", id, "@graph");
                }
                continue; // an entity of another kind is none of ours
            }
            if (!PackProperties.id(local(id))) {
                odd(id, "@id", id, "#place-nan-park");
                continue;
            }
            Entry entry = new EntryReader(this, headings).entry(entity, kind, local(id));
            found.put(entry.id, entry);
            crate.entries.add(entry);
        }
        if (crate.entries.isEmpty()) {
            odd("./", "mentions", "", "VideoObject, Article, Place, …");
        }
    }

    void odd(String entity, String property, String found, String expected) {
        problems.add(ProblemKind.ODD_ENTITY, Crate.METADATA, 0, entity + " " + property, found, expected);
    }

    JsonNode entity(String id) {
        return entities.getOrDefault(id, NOTHING);
    }

    /** The path of a payload file that a property names; empty where it names none, or one that is not there, which is said. */
    String file(JsonNode entity, String property) {
        String id = ref(entity.path(property));
        return id.isEmpty() ? "" : file(entity, property, id);
    }

    String file(JsonNode entity, String property, String id) {
        String path = CrateTerms.path(id);
        if (!payload.contains(path)) {
            odd(entity.path("@id").asText(), property, id, "data/…");
            return "";
        }
        return path;
    }

    /** The license that a property refers to, by its name, or the text itself. */
    String license(JsonNode value) {
        String id = ref(value);
        String name = text(entity(id).path("name")).in(Lang.EN);
        return id.isEmpty() ? text(value).in(Lang.EN) : name.isEmpty() ? id : name;
    }

    static Set<String> types(JsonNode entity) {
        Set<String> types = new HashSet<>();
        entity.path("@type").forEach(type -> types.add(type.asText()));
        if (entity.path("@type").isTextual()) {
            types.add(entity.path("@type").asText());
        }
        return types;
    }

    /** An id without its {@code #}; empty where it is not one of this document. */
    static String local(String id) {
        return id.startsWith("#") ? id.substring(1) : "";
    }

    static String ref(JsonNode value) {
        return refs(value).stream().findFirst().orElse("");
    }

    static List<String> refs(JsonNode value) {
        List<String> refs = new ArrayList<>();
        for (JsonNode one : value.isArray() ? value : List.of(value)) {
            if (one.path("@id").isTextual()) {
                refs.add(one.path("@id").asText());
            }
        }
        return refs;
    }

    /** A text in any of the forms of JSON-LD: plain, with its language, several of those, or a language map. */
    static LangText text(JsonNode value) {
        Map<String, String> texts = new TreeMap<>();
        for (JsonNode one : value.isArray() ? value : List.of(value)) {
            if (one.isValueNode()) {
                texts.putIfAbsent(Lang.HANS.tag(), one.asText());
            } else if (one.has("@value")) {
                texts.putIfAbsent(one.path("@language").asText(Lang.HANS.tag()), one.path("@value").asText());
            } else if (one.isObject() && !one.has("@id")) {
                one.properties().forEach(entry -> texts.putIfAbsent(entry.getKey(), entry.getValue().asText()));
            }
        }
        return new LangText(texts);
    }
}
