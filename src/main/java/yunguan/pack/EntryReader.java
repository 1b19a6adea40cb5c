package yunguan.pack;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yunguan.catalogue.Audience;
import yunguan.catalogue.Item;
import yunguan.catalogue.Kind;
import yunguan.catalogue.Lang;
import yunguan.catalogue.LangText;
import yunguan.catalogue.Voices;

/** Reads one item of an RO-Crate with all that belongs to it. */
final class EntryReader {

    /** ISO 8601: hours, minutes and seconds of a length of time. */
    private static final Pattern LENGTH = Pattern.compile("PT(?:(\\d{1,5})H)?(?:(\\d{1,7})M)?(?:(\\d{1,9}(?:\\.\\d{1,9})?)S)?");
    private static final Set<Kind> VOICED = EnumSet.of(Kind.DOCUMENT, Kind.EVENT, Kind.PERSON, Kind.EXHIBIT, Kind.PLACE);
    private static final List<String> MENTIONS = List.of("mentions", "about", "contentLocation");

    private final CrateReader crate;
    private final Set<String> headings;

    EntryReader(CrateReader crate, Set<String> headings) {
        this.crate = crate;
        this.headings = headings;
    }

    Entry entry(JsonNode entity, Kind kind, String id) {
        Entry entry = new Entry(kind, id);
        entry.title = CrateReader.text(entity.path("name"));
        if (entry.title.isEmpty()) {
            crate.odd("#" + id, "name", "", "name");
        }
        entry.summary = CrateReader.text(entity.path("description"));
        entry.body = CrateReader.text(entity.path("text"));
        entry.source = CrateReader.text(entity.path("citation"));
        entry.notice = CrateReader.text(entity.path("usageInfo"));
        entry.date = plain(entity, "temporalCoverage");
        if (!entry.date.isEmpty() && !Edtf.valid(entry.date)) {
            crate.odd("#" + id, "temporalCoverage", entry.date, "EDTF");
        }
        entry.language = plain(entity, "inLanguage");
        entry.pending = plain(entity, "creativeWorkStatus").equals("pending");
        entry.license = entity.has("license") ? crate.license(entity.path("license")) : "";
        entry.audience = audience(entity);
        String heading = CrateReader.local(CrateReader.ref(entity.path("genre")));
        entry.heading = headings.contains(heading) ? heading : null;
        for (String round : CrateReader.refs(entity.path("genre"))) {
            if (kind == Kind.SONG && headings.contains(CrateReader.local(round)) && !CrateReader.local(round).equals(entry.heading)) {
                entry.links.add(new Entry.Link("round", CrateReader.local(round), null));
            }
        }
        String picture = crate.file(entity, "image");
        entry.picture = picture.isEmpty() ? null : picture;
        facts(entity, entry);
        days(entity, entry);
        media(entity, entry);
        links(entity, entry);
        parts(entity, entry);
        site(entity, entry);
        for (String other : CrateReader.refs(entity.path("subjectOf"))) {
            JsonNode work = crate.entity(other);
            JsonNode audience = crate.entity(CrateReader.ref(work.path("audience")));
            if (plain(audience, "audienceType").equals("children")) {
                entry.children = CrateReader.text(work.path("text"));
            }
        }
        return entry;
    }

    private static String plain(JsonNode entity, String property) {
        return entity.path(property).isValueNode() ? entity.path(property).asText() : "";
    }

    private List<String> audience(JsonNode entity) {
        List<String> words = Stream.of(Audience.values()).map(Audience::word).toList();
        return CrateReader.refs(entity.path("audience")).stream()
                .map(id -> plain(crate.entity(id), "audienceType")).filter(words::contains).distinct().toList();
    }

    private void facts(JsonNode entity, Entry entry) {
        CrateTerms.WORDS.forEach((name, property) -> {
            if (CrateTerms.says(entry.kind, name)) {
                LangText text = CrateReader.text(entity.path(property));
                if (text.isEmpty()) { // a foreign crate names a person or an organization there
                    text = CrateReader.text(crate.entity(CrateReader.ref(entity.path(property))).path("name"));
                }
                if (!text.isEmpty()) {
                    entry.words.put(name, text);
                }
            }
        });
        CrateTerms.TEXTS.forEach((name, property) -> {
            LangText text = CrateTerms.says(entry.kind, name) ? CrateReader.text(entity.path(property)) : LangText.EMPTY;
            if (!text.isEmpty()) {
                entry.texts.put(name, text);
            }
        });
        whole(entry, "episode", plain(entity, "episodeNumber"));
        Matcher time = LENGTH.matcher(plain(entity, "timeRequired"));
        if (time.matches()) {
            whole(entry, "minutes", Long.toString(Math.round(seconds(time) / 60)));
        }
        fact(entity, entry, "approval", "approval", ".+", "");
        if (entry.kind == Kind.COURSE) {
            fact(entity, entry, "classHours", "hours", LessonSheets.HOURS, "1.5");
        } else if (entry.kind == Kind.PLACE) {
            fact(entity, entry, "teachingPoint", "point", String.join("|", LessonSheets.POINTS), String.join(", ", LessonSheets.POINTS));
        }
    }

    private void fact(JsonNode entity, Entry entry, String property, String fact, String pattern, String expected) {
        String value = plain(entity, property);
        if (value.matches("(?s)" + pattern)) {
            entry.facts.put(fact, value);
        } else if (!value.isEmpty()) {
            crate.odd("#" + entry.id, property, value, expected);
        }
    }

    private void days(JsonNode entity, Entry entry) {
        CrateTerms.DAYS.forEach((fact, property) -> {
            String day = plain(entity, property);
            if (PackProperties.day(day)) {
                entry.facts.put(fact, day);
            } else if (!day.isEmpty()) {
                crate.odd("#" + entry.id, property, day, "2026-11-23");
            }
        });
    }

    private void whole(Entry entry, String fact, String value) {
        if (value.matches("[1-9]\\d{0,8}")) {
            entry.facts.put(fact, value);
        } else if (!value.isEmpty()) {
            crate.odd("#" + entry.id, fact, value, "1, 2, 3, …");
        }
    }

    private void media(JsonNode entity, Entry entry) {
        String encoding = CrateTerms.encodingRole(entry.kind);
        for (String role : List.of(encoding, "deep", "before", "after", "line", "contrast", "labels", "roads", entry.kind == Kind.BOOK ? "reading" : "",
                entry.kind == Kind.EXHIBIT ? "panorama" : "", entry.kind == Kind.HALL ? "plan" : "",
                entry.kind == Kind.SONG ? "video" : "", entry.kind == Kind.SONG ? "karaoke" : "")) {
            String property = CrateTerms.property(role);
            String id = role.isEmpty() ? "" : CrateReader.ref(entity.path(property));
            Entry.Medium medium = id.isEmpty() ? null : medium(entity, property, id);
            if (medium != null) {
                entry.media.put(role, medium);
            }
        }
        if (VOICED.contains(entry.kind)) {
            sounds(entity).forEach((language, voice) -> entry.media.put(Voices.role(language), voice));
        }
        if (!encoding.isEmpty() && !entry.media.containsKey(encoding) && !entry.media.containsKey("video")) {
            crate.odd("#" + entry.id, "encoding", "", encoding);
        }
        for (String id : CrateReader.refs(entity.path("caption"))) {
            String path = crate.file(entity, "caption", id);
            if (!path.isEmpty()) {
                entry.captions.putIfAbsent(language(id), path);
            }
        }
        for (String id : entry.kind == Kind.COURSE ? CrateReader.refs(entity.path("worksheet")) : List.<String>of()) {
            Entry.Medium paper = medium(entity, "worksheet", id);
            if (paper != null && LessonSheets.PAPERS.contains(MediaType.of(paper.path()))) {
                entry.media.putIfAbsent(LessonSheets.PAPER + language(id), paper);
            } else if (paper != null) {
                crate.odd("#" + entry.id, "worksheet", id, AuthorsFiles.names(LessonSheets.PAPERS));
            }
        }
    }

    /** In which a file is; simplified Chinese where it does not say. */
    private String language(String file) {
        String language = plain(crate.entity(file), "inLanguage");
        return language.isEmpty() ? Lang.HANS.tag() : language;
    }

    private Entry.@Nullable Medium medium(JsonNode entity, String property, String id) {
        String path = crate.file(entity, property, id);
        if (path.isEmpty()) {
            return null;
        }
        JsonNode file = crate.entity(id);
        Matcher length = LENGTH.matcher(plain(file, "duration"));
        return new Entry.Medium(path, length.matches() ? seconds(length) : 0, pixels(file, "width"), pixels(file, "height"), new Item.Measured(
                measured(file, "loudness", -100, 50), measured(file, "truePeak", -200, 50), measured(file, "keyFrameDistance", 0, 1e6)));
    }

    private static double measured(JsonNode file, String property, double least, double most) {
        double value = file.path(property).asDouble(Double.NaN);
        return value >= least && value <= most ? value : Double.NaN;
    }

    private static double seconds(Matcher length) {
        double seconds = length.group(3) == null ? 0 : Double.parseDouble(length.group(3));
        seconds += length.group(2) == null ? 0 : Double.parseDouble(length.group(2)) * 60;
        return seconds + (length.group(1) == null ? 0 : Double.parseDouble(length.group(1)) * 3600);
    }

    private static int pixels(JsonNode file, String property) {
        int number = file.path(property).asInt();
        return Math.clamp(number, 0, 1_000_000);
    }

    private void links(JsonNode entity, Entry entry) {
        for (String property : MENTIONS) {
            mention(entity.path(property), entry, null);
        }
        for (String relation : List.of("itinerary", "hasPart")) {
            for (String id : CrateReader.refs(entity.path(relation))) {
                if (PackProperties.id(CrateReader.local(id))) { // a chapter's or page's id has a slash
                    entry.links.add(new Entry.Link(relation, CrateReader.local(id), null));
                }
            }
        }
    }

    private static void mention(JsonNode value, Entry entry, @Nullable Double start) {
        for (String id : CrateReader.refs(value)) {
            if (PackProperties.id(CrateReader.local(id))) {
                entry.links.add(new Entry.Link("mentions", CrateReader.local(id), start));
            }
        }
    }

    private void parts(JsonNode entity, Entry entry) {
        List<JsonNode> parts = new ArrayList<>();
        for (String id : CrateReader.refs(entity.path("hasPart"))) {
            parts.add(crate.entity(id));
        }
        LessonReader lessons = new LessonReader(crate, entry);
        ShowReader shows = new ShowReader(crate, entry);
        shows.points(entity);
        for (JsonNode part : parts) {
            if (lessons.part(part) || shows.part(part)) {
                continue;
            }
            String partId = part.path("@id").asText();
            if (entry.kind == Kind.LECTURE && CrateReader.types(part).contains("Clip")) {
                double start = part.path("startOffset").asDouble(-1);
                if (!(start >= 0 && start < 1e6) || entry.chapters.stream().anyMatch(chapter -> chapter.start() == start)) {
                    crate.odd(partId, "startOffset", plain(part, "startOffset"), "0, 65.5, …");
                    continue;
                }
                entry.chapters.add(new Entry.Chapter(start, CrateReader.text(part.path("name"))));
                mention(part.path("mentions"), entry, start);
            } else if (ShowSheets.PAGED.contains(entry.kind) && part.has("position")) {
                int number = part.path("position").asInt();
                String picture = crate.file(part, "image");
                if (number < 1 || picture.isEmpty() || entry.pages.stream().anyMatch(page -> page.number() == number)) {
                    crate.odd(partId, number < 1 ? "position" : "image", plain(part, "position"), "1, 2, 3, …");
                    continue;
                }
                double start = part.path("startOffset").asDouble(-1);
                String deep = CrateReader.ref(part.path("deep"));
                Entry.Medium leaf = deep.isEmpty() || entry.kind != Kind.DOCUMENT ? null : medium(part, "deep", deep);
                if (leaf != null) {
                    entry.media.put("leaf-" + number, leaf);
                }
                entry.pages.add(new Entry.Page(number, picture, CrateReader.text(part.path("text")), sounds(part), start >= 0 && start < 1e6 ? start : Double.NaN));
            }
        }
        lessons.item(entity);
        entry.chapters.sort(Comparator.comparingDouble(Entry.Chapter::start));
        entry.pages.sort(Comparator.comparingInt(Entry.Page::number));
    }

    /** What is read aloud of an entry or a page, by language. */
    private Map<String, Entry.Medium> sounds(JsonNode read) {
        Map<String, Entry.Medium> sounds = new TreeMap<>();
        for (String id : CrateReader.refs(read.path("audio"))) {
            Entry.Medium sound = medium(read, "audio", id);
            if (sound != null) {
                sounds.putIfAbsent(language(id), sound);
            }
        }
        return sounds;
    }

    private void site(JsonNode entity, Entry entry) {
        if (entry.kind != Kind.PLACE) {
            return;
        }
        JsonNode geo = crate.entity(CrateReader.ref(entity.path("geo")));
        double latitude = geo.path("latitude").asDouble(Double.NaN);
        double longitude = geo.path("longitude").asDouble(Double.NaN);
        if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
            crate.odd("#" + entry.id, "geo", geo.path("latitude").asText() + ", " + geo.path("longitude").asText(), "-90 … 90, -180 … 180");
            return;
        }
        double uncertainty = Math.clamp(geo.path("uncertainty").asDouble(0), 0, 1e6);
        entry.site = new Entry.Site(new Item.Position(latitude, longitude), uncertainty, CrateReader.text(geo.path("description")));
    }
}
