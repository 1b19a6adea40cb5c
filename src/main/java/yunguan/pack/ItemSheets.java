package yunguan.pack;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yunguan.catalogue.Audience;
import yunguan.catalogue.Datum;
import yunguan.catalogue.Kind;
import yunguan.catalogue.LangText;

/** Makes entries of the rows of an author's sheets, and sees that what they name is there. */
final class ItemSheets {

    private static final List<String> AUDIENCE = Stream.of(Audience.values()).map(Audience::word).toList();

    /** A link in Markdown that leads to an item; what has a dot, a slash or a colon leads elsewhere. */
    private static final Pattern LINK = Pattern.compile("(?<!!)\\[[^\\]\\n]+]\\(([a-z0-9][a-z0-9-]*)\\)");

    private final Crate crate;
    private final Problems problems;
    private final AuthorsFiles files;
    private final CaptionFiles captions;
    private final Advice advice;
    private final Targets targets;
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final LessonSheets lessons;
    private final AtlasCells atlas;
    private final SongSheets songs;
    private final ShowSheets shows;
    /** Rows of books, to tell of one without pages where it stands. */
    private final Map<Entry, SheetRow> books = new LinkedHashMap<>();

    ItemSheets(Crate crate, Problems problems, AuthorsFiles files, CaptionFiles captions, Map<String, SheetForm> ids, Datum datum) {
        this.crate = crate;
        this.problems = problems;
        this.files = files;
        this.captions = captions;
        this.advice = new Advice(files, problems);
        this.targets = new Targets(ids);
        this.lessons = new LessonSheets(problems, files, advice, targets, entries);
        this.atlas = new AtlasCells(files, datum);
        this.songs = new SongSheets(crate, files, captions);
        this.shows = new ShowSheets(problems, files, advice, targets, entries, lessons);
    }

    void item(SheetRow row, Kind kind) {
        Cells cells = new Cells(row, problems, files);
        Entry entry = new Entry(kind, row.cell("id"));
        common(cells, entry);
        switch (kind) {
            case LECTURE -> {
                medium(cells, entry, "film", true, MediaType.MP4);
                words(cells, entry, "speaker");
                text(cells, entry, "transcript");
                entry.scenes = cells.wordsOf("scenes", List.of("yes", "no")).contains("yes") ? row : null;
                captions.read(row, entry, seconds(entry, "film"));
            }
            case COURSE -> {
                parts(cells, entry, "lectures", "hasPart", Kind.LECTURE);
                words(cells, entry, "publisher", "teacher", "aim");
                lessons.worksheet(cells, entry);
                lessons.facts(cells, entry);
            }
            case AUDIO -> {
                medium(cells, entry, "sound", true, MediaType.MP3, MediaType.M4A, MediaType.WAV, MediaType.AAC);
                words(cells, entry, "reader");
                number(cells, entry, "episode");
                text(cells, entry, "transcript");
                captions.read(row, entry, seconds(entry, "sound"));
            }
            case BOOK -> {
                books.put(entry, row);
                words(cells, entry, "reader");
                Entry.Medium reading = files.medium(row, "sound", MediaType.MP3, MediaType.M4A, MediaType.WAV, MediaType.AAC);
                if (reading != null) {
                    entry.media.put("reading", reading);
                }
            }
            case PLACE -> {
                atlas.place(cells, entry);
                words(cells, entry, "offers");
                shows.pair(cells, entry);
                shows.voice(cells, entry);
                lessons.facts(cells, entry);
            }
            case TRAIL -> {
                if (row.has("stops") || !row.has("line")) { // a walk that somebody has recorded may have no stops
                    parts(cells, entry, "stops", "itinerary", Kind.PLACE);
                }
                number(cells, entry, "minutes");
                atlas.line(cells, entry);
            }
            case EXHIBIT -> exhibit(cells, entry);
            case SONG -> {
                words(cells, entry, "performer", "place");
                songs.song(cells, entry);
            }
            case MAP -> {
                words(cells, entry, "attribution");
                atlas.map(cells, entry);
            }
            case PROGRAMME -> lessons.programme(cells, entry);
            case DOCUMENT, EVENT, PERSON -> shows.voice(cells, entry);
            case HALL -> shows.hall(cells, entry);
        }
        advice.item(row, entry);
        crate.entries.add(entry);
        entries.putIfAbsent(entry.id, entry);
    }

    private void common(Cells cells, Entry entry) {
        SheetRow row = cells.row;
        entry.title = cells.requiredText("title");
        entry.summary = cells.text("summary");
        entry.body = files.markdown(row, "text");
        entry.children = files.markdown(row, "children");
        entry.source = cells.text("source");
        entry.notice = cells.text("notice");
        entry.date = cells.date("date");
        entry.audience = cells.wordsOf("audience", AUDIENCE);
        entry.language = cells.language("language");
        entry.pending = cells.wordsOf("pending", List.of("yes", "no")).contains("yes");
        entry.license = cells.plain("license");
        Entry.Medium picture = files.medium(row, "picture", MediaType.JPEG, MediaType.PNG);
        advice.picture(row, "picture", picture);
        entry.picture = picture == null ? null : picture.path();
        words(cells, entry, "reviewer");
        day(cells, entry, "reviewed");
        day(cells, entry, "review-due");
        group(cells, entry);
        link(cells, entry, "links", "mentions", null, null);
        read(cells, entry, "text", entry.body);
        read(cells, entry, "children", entry.children);
    }

    /** What a text leads to is linked with it from both ends; what it leads to must be there. */
    private void read(Cells cells, Entry entry, String column, LangText text) {
        Set<String> ids = new LinkedHashSet<>();
        text.texts().values().forEach(words -> LINK.matcher(words).results().forEach(link -> ids.add(link.group(1))));
        for (String target : ids) {
            boolean known = entry.links.stream().anyMatch(link -> link.target().equals(target));
            if (targets.is(cells, column, target, Targets.OPENED) && !known && !target.equals(entry.id)) {
                entry.links.add(new Entry.Link("mentions", target, null));
            }
        }
    }

    private void group(Cells cells, Entry entry) {
        String group = cells.plain("group");
        if (group.isEmpty()) {
            return;
        }
        Crate.Heading heading = crate.headings.stream().filter(one -> one.id().equals(group)).findFirst().orElse(null);
        if (heading == null) {
            cells.wrong(ProblemKind.UNKNOWN_GROUP, "group", group, Nearest.of(group, crate.headings.stream().map(Crate.Heading::id).toList()));
        } else if (!heading.sheet().isEmpty() && !AuthorsFolder.orders(heading.sheet(), entry.kind)) {
            cells.wrong(ProblemKind.WRONG_GROUP, "group", group, heading.sheet());
        } else {
            entry.heading = group;
        }
    }

    /** Links to other items; {@code kind}: all of them must be of this kind. A walk may come back to where it was, everything else is named once. */
    private void link(Cells cells, Entry entry, String column, String relation, @Nullable Double start, @Nullable Kind kind) {
        Set<String> seen = new HashSet<>();
        String last = "";
        for (String target : cells.words(column)) {
            if (targets.is(cells, column, target, kind == null ? Targets.OPENED : Set.of(kind))
                    && (seen.add(target) || relation.equals("itinerary") && !target.equals(last))) {
                last = target;
                entry.links.add(new Entry.Link(relation, target, start));
            }
        }
    }

    private void parts(Cells cells, Entry entry, String column, String relation, Kind kind) {
        cells.required(column);
        link(cells, entry, column, relation, null, kind);
    }

    private void words(Cells cells, Entry entry, String... names) {
        for (String name : names) {
            LangText text = cells.text(name);
            if (!text.isEmpty()) {
                entry.words.put(name, text);
            }
        }
    }

    private void text(Cells cells, Entry entry, String name) {
        LangText text = files.markdown(cells.row, name);
        if (!text.isEmpty()) {
            entry.texts.put(name, text);
        }
    }

    private void number(Cells cells, Entry entry, String name) {
        int number = cells.whole(name);
        if (number > 0) {
            entry.facts.put(name, Integer.toString(number));
        }
    }

    private static void day(Cells cells, Entry entry, String name) {
        String day = cells.day(name);
        if (!day.isEmpty()) {
            entry.facts.put(name, day);
        }
    }

    private Entry.@Nullable Medium medium(Cells cells, Entry entry, String role, boolean required, MediaType first, MediaType... more) {
        if (required) {
            cells.required(role);
        }
        Entry.Medium medium = files.medium(cells.row, role, first, more);
        if (medium != null) {
            entry.media.put(role, medium);
        }
        return medium;
    }

    private static double seconds(Entry entry, String role) {
        Entry.Medium medium = entry.media.get(role);
        return medium == null ? 0 : medium.seconds();
    }

    private void exhibit(Cells cells, Entry entry) {
        words(cells, entry, "creator");
        shows.exhibit(cells, entry);
        String hall = cells.plain("hall");
        // halls stand before exhibits in the order of sheets, so theirs is there
        Entry whole = !hall.isEmpty() && targets.is(cells, "hall", hall, Set.of(Kind.HALL)) ? entries.get(hall) : null;
        if (whole != null) {
            whole.links.add(new Entry.Link("hasPart", entry.id, null));
        }
        if (whole != null || hall.isEmpty()) { // one that is unknown was said
            shows.place(cells, entry, whole);
        }
        Entry.Medium deep = files.deep(cells.row, "deep", entry.id);
        if (deep != null) {
            entry.media.put("deep", deep);
        }
        shows.pair(cells, entry);
    }

    void chapter(SheetRow row) {
        Cells cells = new Cells(row, problems, files);
        Double start = cells.time("start");
        LangText title = cells.requiredText("title");
        String id = cells.required("lecture");
        Entry lecture = !id.isEmpty() && targets.is(cells, "lecture", id, Set.of(Kind.LECTURE)) ? entries.get(id) : null;
        if (start == null || lecture == null) {
            link(cells, new Entry(Kind.LECTURE, ""), "mentions", "mentions", null, null); // to hear of unknown ids in the same run
            return;
        }
        double seconds = seconds(lecture, "film");
        if (seconds > 0 && start > seconds) {
            cells.wrong(ProblemKind.BAD_TIME, "start", row.cell("start"), "≤ " + seconds + " s");
        }
        if (lecture.chapters.stream().anyMatch(chapter -> chapter.start() == start)) {
            cells.wrong(ProblemKind.DUPLICATE_ENTRY, "start", row.cell("start"), id);
        }
        lecture.chapters.add(new Entry.Chapter(start, title));
        link(cells, lecture, "mentions", "mentions", start, null);
    }

    LessonSheets lessons() {
        return lessons;
    }

    ShowSheets shows() {
        return shows;
    }

    /** What can be told only when every sheet is read. */
    void finish() {
        atlas.finish();
        lessons.finish();
        shows.finish();
        advice.finish();
        for (Map.Entry<Entry, SheetRow> book : books.entrySet()) {
            if (book.getKey().pages.isEmpty()) {
                problems.add(ProblemKind.NO_PAGES, book.getValue(), "id", book.getKey().id, "pages.csv");
            }
        }
        for (Entry entry : crate.entries) {
            entry.chapters.sort(Comparator.comparingDouble(Entry.Chapter::start));
            entry.pages.sort(Comparator.comparingInt(Entry.Page::number));
        }
    }
}
