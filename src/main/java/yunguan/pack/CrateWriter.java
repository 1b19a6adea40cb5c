package yunguan.pack;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import yunguan.catalogue.Item;
import yunguan.catalogue.Lang;
import yunguan.catalogue.LangText;
import yunguan.catalogue.Voices;

/** Writes a crate as RO-Crate 1.1: one flattened JSON-LD document. The same crate gives the same bytes. */
final class CrateWriter {

    private final Crate crate;
    private final List<Map<String, Object>> graph = new ArrayList<>();
    private final Map<String, String> licenses = new TreeMap<>();
    private final FilesWriter files = new FilesWriter(this);

    private CrateWriter(Crate crate) {
        this.crate = crate;
    }

    static byte[] write(Crate crate) {
        return new CrateWriter(crate).bytes();
    }

    private byte[] bytes() {
        root();
        crate.headings.forEach(this::heading);
        crate.entries.forEach(this::item);
        crate.files.keySet().forEach(files::write);
        licenses.forEach((id, name) -> entity(id, "CreativeWork").put("name", name));
        CrateTerms.OWN_TERMS.forEach((term, meaning) -> {
            Map<String, Object> property = entity(CrateTerms.own(term), "rdf:Property");
            property.put("rdfs:label", term);
            property.put("rdfs:comment", meaning);
        });
        Map<String, Object> own = new LinkedHashMap<>();
        CrateTerms.OWN_TERMS.keySet().forEach(term -> own.put(term, CrateTerms.own(term)));
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("@context", List.of(CrateTerms.CONTEXT, own));
        document.put("@graph", graph);
        return json(document);
    }

    private static byte[] json(Object document) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        printer.indentObjectsWith(new DefaultIndenter(" ", "\n"));
        try (JsonGenerator generator = new ObjectMapper().createGenerator(out)) {
            generator.setPrettyPrinter(printer);
            generator.writeObject(document);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible); // it writes to memory
        }
        return out.toByteArray();
    }

    Map<String, Object> entity(String id, String type) {
        Map<String, Object> entity = new LinkedHashMap<>();
        entity.put("@id", id);
        entity.put("@type", type);
        graph.add(entity);
        return entity;
    }

    private void root() {
        Map<String, Object> descriptor = entity(CrateTerms.METADATA, "CreativeWork");
        descriptor.put("conformsTo", ref(CrateTerms.PROFILE));
        descriptor.put("about", ref("./"));
        Crate.PackInfo info = crate.info;
        Map<String, Object> root = entity("./", "Dataset");
        // plain for every reader of RO-Crate; the other languages stand beside it
        root.put("name", info.title().in(Lang.HANS));
        root.put("inLanguage", Lang.HANS.tag());
        Map<String, String> others = new TreeMap<>(info.title().texts());
        others.remove(Lang.HANS.tag());
        put(root, "alternateName", new LangText(others));
        root.put("description", info.description());
        root.put("identifier", info.id());
        root.put("version", Long.toString(info.version()));
        root.put("datePublished", info.date());
        root.put("license", license(info.license()));
        root.put("publisher", ref("#pack/publisher"));
        root.put("hasPart", crate.files.keySet().stream().map(CrateTerms::fileId).map(CrateWriter::ref).toList());
        List<Object> mentions = new ArrayList<>(crate.entries.stream().map(entry -> ref("#" + entry.id)).toList());
        for (int i = 1; i <= crate.notices.size(); i++) {
            mentions.add(ref(CrateTerms.notice(i)));
        }
        root.put("mentions", mentions);
        if (!crate.openingHours.isEmpty()) {
            root.put("about", ref(CrateTerms.HALL));
            entity(CrateTerms.HALL, "CivicStructure").put("openingHours", List.of(crate.openingHours.split("; ")));
        }
        for (int i = 1; i <= crate.notices.size(); i++) {
            Crate.Notice notice = crate.notices.get(i - 1);
            Map<String, Object> said = entity(CrateTerms.notice(i), CrateTerms.NOTICE);
            put(said, "text", notice.text());
            put(said, "datePosted", notice.from());
            put(said, "expires", notice.until());
        }
        entity("#pack/publisher", "Organization").put("name", info.publisher());
        // the five places (五進), and children, as audiences
        crate.entries.stream().flatMap(entry -> entry.audience.stream()).distinct().sorted()
                .forEach(word -> entity("#pack/audience/" + word, "Audience").put("audienceType", word));
        if (crate.entries.stream().anyMatch(entry -> !entry.children.isEmpty() || asks(entry, Item.Question.Whom.CHILD))) {
            entity(LessonWriter.CHILDREN, "PeopleAudience").put("audienceType", "children");
        }
        if (crate.entries.stream().anyMatch(entry -> asks(entry, Item.Question.Whom.GROWN_UP))) {
            entity(LessonWriter.GROWN_UPS, "PeopleAudience").put("audienceType", LessonWriter.GROWN_UP);
        }
    }

    private static boolean asks(Entry entry, Item.Question.Whom whom) {
        return entry.questions.stream().anyMatch(question -> question.whom() == whom);
    }

    private Object license(String license) {
        String id = license.matches("https?://.+") ? license
                : license.matches("[A-Za-z0-9.+-]+") ? "https://spdx.org/licenses/" + license
                : "#pack/license/" + Integer.toHexString(license.hashCode());
        licenses.put(id, license);
        return ref(id);
    }

    private void heading(Crate.Heading heading) {
        Map<String, Object> entity = entity("#" + heading.id(), "DefinedTerm");
        put(entity, "name", heading.title());
        put(entity, "description", heading.summary());
        entity.put("sheet", heading.sheet());
        put(entity, "icon", heading.icon());
        put(entity, "colour", heading.colour());
        if (!heading.times().equals(Crate.Times.NONE)) {
            entity.put("@type", List.of("DefinedTerm", "Event"));
            put(entity, "startDate", heading.times().begins());
            put(entity, "endDate", heading.times().ends());
        }
    }

    private void item(Entry entry) {
        Map<String, Object> entity = entity("#" + entry.id, CrateTerms.type(entry));
        put(entity, "name", entry.title);
        put(entity, "description", entry.summary);
        put(entity, "text", entry.body);
        put(entity, "citation", entry.source);
        put(entity, "usageInfo", entry.notice);
        put(entity, "temporalCoverage", entry.date);
        put(entity, "inLanguage", entry.language);
        put(entity, "creativeWorkStatus", entry.pending ? "pending" : "");
        List<Object> groups = new ArrayList<>(entry.heading == null ? List.of() : List.of(ref("#" + entry.heading)));
        groups.addAll(refs(entry, "round", null));
        if (groups.size() == 1) {
            entity.put("genre", groups.getFirst());
        } else {
            putAll(entity, "genre", groups);
        }
        putRef(entity, "image", entry.picture == null ? null : CrateTerms.fileId(entry.picture));
        if (!entry.audience.isEmpty()) {
            entity.put("audience", entry.audience.stream().map(word -> ref("#pack/audience/" + word)).toList());
        }
        if (!entry.license.isEmpty()) {
            entity.put("license", license(entry.license));
        }
        entry.words.forEach((name, text) -> put(entity, CrateTerms.WORDS.get(name), text));
        entry.texts.forEach((name, text) -> put(entity, CrateTerms.TEXTS.get(name), text));
        put(entity, "episodeNumber", entry.facts.getOrDefault("episode", ""));
        put(entity, "approval", entry.facts.getOrDefault("approval", ""));
        put(entity, "classHours", entry.facts.getOrDefault("hours", ""));
        put(entity, "teachingPoint", entry.facts.getOrDefault("point", ""));
        CrateTerms.POINTS.forEach((fact, property) -> put(entity, property, entry.facts.getOrDefault(fact, "")));
        CrateTerms.DAYS.forEach((fact, property) -> put(entity, property, entry.facts.getOrDefault(fact, "")));
        if (entry.facts.containsKey("minutes")) {
            entity.put("timeRequired", "PT" + entry.facts.get("minutes") + "M");
        }
        entry.media.forEach((role, medium) -> {
            files.medium(medium);
            if (!role.startsWith("leaf-") && !role.startsWith(LessonSheets.PAPER) && Voices.tag(role).isEmpty()) { // their parts say it; and a voice is one of several
                putRef(entity, CrateTerms.property(role), CrateTerms.fileId(medium.path()));
            }
        });
        if (!entry.captions.isEmpty()) {
            entity.put("caption", entry.captions.values().stream().map(CrateTerms::fileId).map(CrateWriter::ref).toList());
            entry.captions.forEach((language, path) -> files.language(path, language));
        }
        parts(entry, entity);
    }

    private void parts(Entry entry, Map<String, Object> entity) {
        String id = "#" + entry.id;
        List<Object> parts = new ArrayList<>(refs(entry, "hasPart", null));
        for (Entry.Chapter chapter : entry.chapters) {
            parts.add(ref(id + "/chapter/" + seconds(chapter.start())));
        }
        entry.pages.forEach(page -> parts.add(ref(id + "/page/" + page.number())));
        List<PartWriter> writers = List.of(new LessonWriter(this, entry), new ShowWriter(this, entry));
        writers.forEach(writer -> parts.addAll(writer.parts()));
        putAll(entity, "hasPart", parts);
        putAll(entity, "itinerary", refs(entry, "itinerary", null));
        putAll(entity, "mentions", refs(entry, "mentions", null));
        putRef(entity, "geo", entry.site == null ? null : id + "/geo");
        putRef(entity, "subjectOf", entry.children.isEmpty() ? null : id + "/children");
        for (Entry.Chapter chapter : entry.chapters) {
            Map<String, Object> clip = entity(id + "/chapter/" + seconds(chapter.start()), "Clip");
            put(clip, "name", chapter.title());
            clip.put("startOffset", number(chapter.start()));
            clip.put("isPartOf", ref(id));
            putAll(clip, "mentions", refs(entry, "mentions", chapter.start()));
        }
        writers.forEach(writer -> writer.write(entity, files));
        if (entry.preview != null) {
            files.preview(entry.preview);
        }
        if (entry.site != null) {
            Map<String, Object> geo = entity(id + "/geo", "GeoCoordinates");
            geo.put("latitude", entry.site.position().latitude());
            geo.put("longitude", entry.site.position().longitude());
            put(geo, "description", entry.site.basis());
            if (entry.site.uncertainty() > 0) {
                geo.put("uncertainty", number(entry.site.uncertainty()));
                Map<String, Object> circle = entity(id + "/circle", "GeoCircle");
                circle.put("geoMidpoint", ref(id + "/geo"));
                circle.put("geoRadius", number(entry.site.uncertainty()));
            }
        }
        if (!entry.children.isEmpty()) {
            Map<String, Object> children = entity(id + "/children", "CreativeWork");
            put(children, "text", entry.children);
            children.put("audience", ref("#pack/audience/children"));
            children.put("about", ref(id));
        }
    }

    private static List<Object> refs(Entry entry, String relation, @Nullable Double start) {
        List<Object> refs = new ArrayList<>();
        for (Entry.Link link : entry.links) {
            if (link.relation().equals(relation) && java.util.Objects.equals(link.start(), start)) {
                refs.add(ref("#" + link.target()));
            }
        }
        return refs;
    }

    /** To the thousandth, without an exponent and without zeros that say nothing. */
    static String seconds(double seconds) {
        return java.math.BigDecimal.valueOf(Math.round(seconds * 1000), 3).stripTrailingZeros().toPlainString();
    }

    static Object number(double number) {
        return new java.math.BigDecimal(seconds(number));
    }

    static Map<String, String> ref(String id) {
        return Map.of("@id", id);
    }

    static void putRef(Map<String, Object> entity, String property, @Nullable String id) {
        if (id != null) {
            entity.put(property, ref(id));
        }
    }

    static void putAll(Map<String, Object> entity, String property, List<Object> values) {
        if (!values.isEmpty()) {
            entity.put(property, values);
        }
    }

    static void put(Map<String, Object> entity, String property, String value) {
        if (!value.isEmpty()) {
            entity.put(property, value);
        }
    }

    /** JSON-LD value objects: unlike a language map they need no term of schema.org to be defined anew. */
    static void put(Map<String, Object> entity, String property, LangText text) {
        List<Object> values = new ArrayList<>();
        new TreeMap<>(text.texts()).forEach((tag, value) -> {
            Map<String, String> one = new LinkedHashMap<>();
            one.put("@language", tag);
            one.put("@value", value);
            values.add(one);
        });
        putAll(entity, property, values);
    }
}
