package yunguan.pack;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import yunguan.catalogue.Kind;
import yunguan.catalogue.Lang;
import yunguan.catalogue.LangText;
import yunguan.settings.OpeningHours;

/**
 * Reads the catalogue out of an RO-Crate, entity by entity. It takes crates that others wrote:
 * what it does not know it passes over, and what it cannot use it reports with the entity and the property.
 */
final class CrateReader {

    /** Nobody reads more. */
    private static final int MOST_NOTICES = 100;

    private final CrateGraph graph;
    private final NavigableSet<String> payload;
    private final Problems problems;

    private CrateReader(CrateGraph graph, NavigableSet<String> payload, Problems problems) {
        this.graph = graph;
        this.payload = payload;
        this.problems = problems;
    }

    /**
     * Reads a crate.
     *
     * @param json    the catalogue
     * @param bag     what the bag says of itself: id, version, title and so on stand there
     * @param payload the paths of all payload files, to see that what is named is there
     */
    static Crate read(byte[] json, Crate.PackInfo bag, NavigableSet<String> payload, Problems problems) throws IOException {
        CrateGraph graph;
        try {
            graph = CrateGraph.read(json, id -> odd(problems, id, "@id", "2 ×", "1 ×"));
        } catch (JsonProcessingException broken) {
            long line = broken.getLocation() == null ? 0 : broken.getLocation().getLineNr();
            problems.add(ProblemKind.BROKEN_CATALOGUE, Crate.METADATA, (int) line, "", "", "JSON");
            return new Crate(bag);
        }
        if (!graph.found()) {
            problems.add(ProblemKind.BROKEN_CATALOGUE, Crate.METADATA, 0, "@graph", "", "RO-Crate 1.1");
        }
        return new CrateReader(graph, payload, problems).crate(bag);
    }

    /** What is needed of the root after it was read: it names every file and is too large to be kept. */
    private record Root(Crate.PackInfo info, List<String> parts, List<String> mentions, String about) { }

    private Crate crate(Crate.PackInfo bag) {
        Optional<Root> root = root(bag);
        if (root.isEmpty()) {
            problems.add(ProblemKind.BROKEN_CATALOGUE, Crate.METADATA, 0, "./", "", "Dataset");
            return new Crate(bag);
        }
        Crate crate = new Crate(root.get().info);
        reachable(root.get().parts);
        headings(crate);
        items(crate, root.get().mentions);
        openingHours(crate, root.get().about);
        return crate;
    }

    private Optional<Root> root(Crate.PackInfo bag) {
        String rootId = ref(entity(CrateTerms.METADATA).path("about"));
        JsonNode root = entity(rootId.isEmpty() ? "./" : rootId);
        if (root.isMissingNode()) {
            return Optional.empty();
        }
        for (String property : List.of("name", "description", "datePublished", "license")) {
            if (root.path(property).isMissingNode()) {
                odd("./", property, "", property);
            }
        }
        return Optional.of(new Root(new Crate.PackInfo(bag.id(), bag.version(), rootTitle(root, bag), publisher(root, bag), bag.date(),
                license(root.path("license")), text(root.path("description")).in(Lang.HANS)), refs(root.path("hasPart")), refs(root.path("mentions")), ref(root.path("about"))));
    }

    /** RO-Crate: every payload file is a {@code File} that the root reaches by {@code hasPart}; here also over folders. */
    private void reachable(List<String> parts) {
        Set<String> reached = new HashSet<>();
        List<List<String>> open = new ArrayList<>(List.of(parts));
        while (!open.isEmpty()) {
            for (String id : open.removeLast()) {
                String path = file(id);
                String type = entity(id).path("encodingFormat").asText();
                if (payload.contains(path) && !MediaType.of(path).accepts(type)) {
                    odd(id, "encodingFormat", type, MediaType.of(path).type());
                }
                if (reached.add(path) && types(entity(id)).contains("Dataset")) {
                    open.add(refs(entity(id).path("hasPart")));
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
        for (String term : graph.terms()) {
            JsonNode entity = entity(term);
            LangText title = text(entity.path("name"));
            String id = local(term);
            if (id.isEmpty() || title.isEmpty()) {
                odd(term, "name", "", "name");
                continue;
            }
            crate.headings.add(new Crate.Heading(id, entity.path("sheet").asText(), title, text(entity.path("description")),
                    entity.path("icon").asText(), entity.path("colour").asText(), times(term, entity)));
        }
    }

    private Crate.Times times(String term, JsonNode entity) {
        String first = entity.path("startDate").asText();
        String last = entity.path("endDate").asText();
        boolean era = entity.path("sheet").asText().equals(HeadingSheets.ERAS);
        Crate.Times times = era ? HeadingSheets.era(first, last) : new Crate.Times(SongSheets.moment(first), SongSheets.moment(last));
        if (times.begins().isEmpty() == entity.has("startDate") || times.ends().isEmpty() == entity.has("endDate")) {
            odd(term, "startDate, endDate", first + " – " + last, era ? "1921, 1949" : "2026-12-01, 2026-12-01T09:00");
        }
        return times;
    }

    private void items(Crate crate, List<String> mentions) {
        Set<String> ids = new HashSet<>();
        Set<String> headings = new HashSet<>(crate.headings.stream().map(Crate.Heading::id).toList());
        for (String id : mentions) {
            JsonNode entity = entity(id);
            Kind kind = types(entity).stream().flatMap(type -> CrateTerms.kind(type).stream()).findFirst().orElse(null);
            if (entity.isMissingNode() || kind == null || !ids.add(id)) {
                if (entity.isMissingNode()) {
                    odd("./", "mentions", id, "@graph");
                }
                if (types(entity).contains(CrateTerms.NOTICE)) {
                    notice(crate, id, entity);
                }
                continue; // an entity of another kind is none of ours
            }
            if (!PackProperties.id(local(id))) {
                odd(id, "@id", id, "#place-nan-park");
                continue;
            }
            crate.entries.add(new EntryReader(this, headings).entry(entity, kind, local(id)));
        }
        if (crate.isEmpty()) {
            odd("./", "mentions", "", "VideoObject, Article, Place, …");
        }
    }

    private void notice(Crate crate, String id, JsonNode entity) {
        LangText said = text(entity.path("text"));
        if (said.isEmpty()) {
            odd(id, "text", "", "text");
        } else if (crate.notices.size() < MOST_NOTICES) {
            crate.notices.add(new Crate.Notice(said, day(id, entity, "datePosted"), day(id, entity, "expires")));
        }
    }

    /** A day; of a moment its day. Empty where it is missing, or is none, which is said. */
    private String day(String id, JsonNode entity, String property) {
        String said = entity.path(property).asText();
        String day = said.length() > 10 && said.charAt(10) == 'T' ? said.substring(0, 10) : said;
        if (!day.isEmpty() && !PackProperties.day(day)) {
            odd(id, property, said, "2026-11-23");
            return "";
        }
        return day;
    }

    private void openingHours(Crate crate, String about) {
        JsonNode said = entity(about).path("openingHours");
        List<String> hours = new ArrayList<>();
        for (JsonNode one : said.isArray() ? said : List.of(said)) {
            hours.add(one.asText());
        }
        String all = String.join("; ", hours);
        if (all.isBlank()) {
            return;
        }
        OpeningHours.parse(all).ifPresentOrElse(read -> crate.openingHours = read.inSchema(), () -> odd(about, "openingHours", all, "Tu-Su 09:00-17:00"));
    }

    void odd(String entity, String property, String found, String expected) {
        odd(problems, entity, property, found, expected);
    }

    private static void odd(Problems problems, String entity, String property, String found, String expected) {
        problems.add(ProblemKind.ODD_ENTITY, Crate.METADATA, 0, entity + " " + property, found, expected);
    }

    JsonNode entity(String id) {
        return graph.entity(id);
    }

    /** The path of a payload file that a property names; empty where it names none, or one that is not there, which is said. */
    String file(JsonNode entity, String property) {
        String id = ref(entity.path(property));
        return id.isEmpty() ? "" : file(entity, property, id);
    }

    String file(JsonNode entity, String property, String id) {
        String path = file(id);
        if (!payload.contains(path)) {
            odd(entity.path("@id").asText(), property, id, "data/…");
            return "";
        }
        return path;
    }

    /** The path that an id stands for; of a payload file the very string that the bag has, since catalogues name many. */
    private String file(String id) {
        String path = CrateTerms.path(id);
        String listed = payload.ceiling(path);
        return path.equals(listed) ? listed : path;
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
        return texts.isEmpty() ? LangText.EMPTY : new LangText(texts);
    }
}
