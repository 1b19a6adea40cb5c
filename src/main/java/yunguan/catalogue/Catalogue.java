package yunguan.catalogue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yunguan.store.Database;
import yunguan.store.Row;

/**
 * What all kinds of items have in common: cards, stories, headings and links. A room's shelf reads the rest.
 * Everything here blocks: call it through {@code Background}.
 */
public final class Catalogue {

    /** The columns of the view {@code live} that make a card; for a shelf's own queries. */
    public static final String CARD = """
            live.key, live.id, live.kind, live.title, live.summary, live.pack || '/' || live.heading AS heading, live.picture, live.date,
            live.audience, live.children <> '{}' AS for_children, live.language, live.notice, live.pending""";

    private final Database store;

    public Catalogue(Database store) {
        this.store = store;
    }

    /** An installed pack, as visitors and staff may know it. */
    public record Pack(String id, long version, LangText title, String publisher, String date) { }

    /**
     * What decides what visitors see: when it is another, something else can be seen.
     *
     * @param packs     the current version of each
     * @param withdrawn ids of items that staff keep from visitors
     * @param damaged   ids of items that are hidden because a file of theirs is damaged
     */
    public record Showing(Map<String, Long> packs, Set<String> withdrawn, Set<String> damaged) { }

    /** What decides what visitors see, now. Quick enough to be asked every few seconds. */
    public Showing showing() {
        Map<String, Long> packs = new HashMap<>();
        store.query("SELECT id, version FROM pack", row -> packs.put(row.textOrEmpty("id"), row.whole("version")));
        Map<String, Set<String>> hidden = new HashMap<>();
        store.query("SELECT id, why FROM hidden", row -> hidden.computeIfAbsent(row.textOrEmpty("why"), why -> new HashSet<>()).add(row.textOrEmpty("id")));
        return new Showing(packs, hidden.getOrDefault("withdrawn", Set.of()), hidden.getOrDefault("damaged", Set.of()));
    }

    public List<Pack> packs() {
        return store.query("SELECT * FROM pack ORDER BY id", row -> new Pack(row.textOrEmpty("id"), row.whole("version"),
                LangText.read(row.text("title")), row.textOrEmpty("publisher"), row.textOrEmpty("date")));
    }

    /** Whether nothing is installed. What is only hidden is installed. */
    public boolean isEmpty() {
        return store.one("SELECT 1 AS one FROM item JOIN pack ON pack.id = item.pack AND pack.version = item.version LIMIT 1", row -> 1).isEmpty();
    }

    public Optional<Card> card(String id) {
        return store.one("SELECT " + CARD + " FROM live WHERE id = ?", Catalogue::card, id);
    }

    /** Under which an item can be cited and asked for, whatever version is installed: {@code PACK/ID}. */
    public String address(Card card) {
        return store.one("SELECT pack || '/' || id AS address FROM item WHERE key = ?", row -> row.textOrEmpty("address"), card.key()).orElse(card.id());
    }

    /** All cards of some kinds, in their authors' order. */
    public List<Card> cards(Kind... kinds) {
        StringJoiner names = new StringJoiner("','", "'", "'");
        for (Kind kind : kinds) {
            names.add(kind.name());
        }
        return store.query("SELECT " + CARD + " FROM live WHERE kind IN (" + names + ") ORDER BY kind, pack, position",
                Catalogue::card);
    }

    /** The longer texts of a card, also of one that was read before its pack changed: whoever reads goes on reading. */
    public Story story(Card card) {
        return store.one("SELECT body, children, source FROM item WHERE key = ?", row -> new Story(
                        LangText.read(row.text("body")), LangText.read(row.text("children")), LangText.read(row.text("source"))), card.key())
                .orElse(new Story(LangText.EMPTY, LangText.EMPTY, LangText.EMPTY));
    }

    /**
     * The headings that order one sheet ({@code lectures}, {@code places}, {@code archive}, …), in their authors' order.
     * One under which everything is hidden is not among them. A heading orders the items of its own pack: its id here is {@code PACK/ID},
     * so that two packs may each have a {@code series-1}.
     */
    public List<Heading> headings(String sheet) {
        return store.query("""
                SELECT pack || '/' || id AS id, title, summary, icon, colour FROM live_heading AS one WHERE kind = ?
                  AND (EXISTS (SELECT 1 FROM live WHERE live.pack = one.pack AND live.heading = one.id)
                    OR NOT EXISTS (SELECT 1 FROM item WHERE item.pack = one.pack AND item.version = one.version AND item.heading = one.id))
                ORDER BY pack, position""", Catalogue::heading, sheet);
    }

    /** A heading by its id; empty where nothing stands under it now. */
    public Optional<Heading> heading(String id) {
        return store.one("""
                SELECT pack || '/' || id AS id, title, summary, icon, colour FROM live_heading AS one WHERE pack || '/' || id = ?
                  AND EXISTS (SELECT 1 FROM live WHERE live.pack = one.pack AND live.heading = one.id)""", Catalogue::heading, id);
    }

    private static Heading heading(Row row) {
        return new Heading(row.textOrEmpty("id"), LangText.read(row.text("title")), LangText.read(row.text("summary")),
                row.textOrEmpty("icon"), row.textOrEmpty("colour"));
    }

    /** The years that most items begin in, in order. @param most how many */
    public List<String> years(int most) {
        return store.query("SELECT substr(date, 1, 4) AS year FROM live WHERE date <> '' GROUP BY year ORDER BY count(*) DESC", row -> row.textOrEmpty("year"))
                .stream().filter(year -> year.matches("\\d{4}")).limit(most).sorted().toList();
    }

    /** Everything that stands under a heading, in its author's order. */
    public List<Card> under(Heading heading) {
        return store.query("SELECT " + CARD + " FROM live WHERE live.pack || '/' || live.heading = ? ORDER BY kind, pack, position", Catalogue::card, heading.id());
    }

    /** What an item holds in order: a course's lectures ({@code hasPart}), a trail's places ({@code itinerary}). */
    public List<Card> parts(Card whole, String relation) {
        return store.query("SELECT " + CARD + " FROM link JOIN live ON live.id = link.target"
                + " WHERE link.item = ? AND link.relation = ? ORDER BY link.position", Catalogue::card, whole.key(), relation);
    }

    /** Everything that a link joins with an item, from either end, each once; in the order lectures, audio, archive, places, the rest. */
    public List<Card> linked(Card item) {
        return store.query("SELECT " + CARD + " " + """
                FROM live WHERE live.id <> ? AND live.kind NOT IN ('MAP', 'PROGRAMME') AND live.id IN (
                   SELECT target FROM link WHERE item = ?
                   UNION
                   SELECT source.id FROM link JOIN live AS source ON source.key = link.item WHERE link.target = ?)
                 ORDER BY CASE live.kind WHEN 'LECTURE' THEN 0 WHEN 'AUDIO' THEN 1 WHEN 'DOCUMENT' THEN 2 WHEN 'EVENT' THEN 2
                   WHEN 'PERSON' THEN 2 WHEN 'PLACE' THEN 3 ELSE 4 END, live.kind, live.position""",
                Catalogue::card, item.id(), item.key(), item.id());
    }

    /** A text in several languages that only some kinds have, such as {@code speaker}; empty where there is none. */
    public LangText fact(Card card, String name) {
        return LangText.read(factText(card, name).orElse(null));
    }

    /** A whole number that only some kinds have, such as {@code episode}; 0 where there is none. */
    public int factNumber(Card card, String name) {
        return factText(card, name).map(Integer::parseInt).orElse(0);
    }

    /** A plain text that only some kinds have, such as {@code approval}. */
    public Optional<String> factText(Card card, String name) {
        return store.one("SELECT value FROM fact WHERE item = ? AND name = ?", row -> row.textOrEmpty("value"), card.key(), name);
    }

    /** A film, sound or large picture of an item, by its role. */
    public Optional<Item.Medium> medium(Card card, String role) {
        return store.one("SELECT * FROM medium WHERE item = ? AND role = ?", Catalogue::medium, card.key(), role);
    }

    /** An item's text read aloud, in every language in which it is. */
    public Voices voices(Card card) {
        Map<String, Item.Medium> sounds = new HashMap<>();
        store.query("SELECT * FROM medium WHERE item = ? AND (role = ? OR role LIKE ?)", row -> sounds.put(Voices.tag(row.textOrEmpty("role")), medium(row)),
                card.key(), Voices.role(Lang.HANS.tag()), Voices.role("%"));
        return new Voices(sounds, card.language());
    }

    /** The worksheets of a course that are handed out as they are, by the language that they are written in; those that are pictures have a size. */
    public Map<String, Item.Medium> papers(Card card) {
        Map<String, Item.Medium> papers = new TreeMap<>();
        store.query("SELECT *, substr(role, 7) AS language FROM medium WHERE item = ? AND role LIKE 'sheet-%'", row -> papers.put(row.textOrEmpty("language"), medium(row)) == null,
                card.key());
        return papers;
    }

    /** What learners of a course fill in. Questions are those of its lessons first, then its own, in a grown-up's words. */
    public Worksheet worksheet(Card course) {
        List<Item.Question> questions = new ArrayList<>();
        LangText written = fact(course, "worksheet");
        Map<String, Item.Medium> papers = papers(course);
        if (written.isEmpty() && papers.isEmpty()) {
            parts(course, "hasPart").forEach(lesson -> questions.addAll(questions(lesson)));
            questions.addAll(questions(course));
            questions.removeIf(question -> question.whom() == Item.Question.Whom.CHILD);
        }
        return new Worksheet(course, papers, written, List.copyOf(questions));
    }

    /** Further pictures of an item, in its author's order. */
    public List<Shot> shots(Card card, Shot.Kind kind) {
        return store.query("SELECT * FROM shot WHERE item = ? AND kind = ? ORDER BY position", row -> new Shot(row.textOrEmpty("object"), row.textOrEmpty("date"),
                LangText.read(row.text("title")), Shot.points(row.textOrEmpty("points"))), card.key(), kind.name());
    }

    /** As something was and as it is: two pictures, with the points by which they are lined up; empty where there are not both. */
    public List<Shot> pair(Card card) {
        List<Shot> pair = Stream.of("before", "after").flatMap(role -> medium(card, role).stream().map(picture -> new Shot(picture.object(), "", LangText.EMPTY,
                Shot.points(factText(card, role + "-points").orElse(""))))).toList();
        return pair.size() == 2 ? pair : List.of();
    }

    /** Makes a medium of a row that has the columns of the table {@code medium}. */
    public static Item.Medium medium(Row row) {
        return new Item.Medium(row.textOrEmpty("object"), row.real("seconds"), (int) row.whole("width"), (int) row.whole("height"),
                new Item.Measured(measured(row, "loudness"), measured(row, "peak"), measured(row, "key_frames")));
    }

    private static double measured(Row row, String column) {
        Double value = row.realOrNull(column);
        return value == null ? Double.NaN : value;
    }

    /** The questions of an item, in its author's order. */
    public List<Item.Question> questions(Card card) {
        return store.query("SELECT * FROM question WHERE item = ? ORDER BY position", Catalogue::question, card.key());
    }

    /** The questions of all items of a kind, each in its author's order, by the item's key. */
    public Map<Long, List<Item.Question>> questions(Kind kind) {
        Map<Long, List<Item.Question>> questions = new HashMap<>();
        store.query("SELECT question.* FROM live JOIN question ON question.item = live.key WHERE live.kind = ? ORDER BY question.item, question.position",
                row -> questions.computeIfAbsent(row.whole("item"), first -> new ArrayList<>()).add(question(row)), kind.name());
        return questions;
    }

    private static Item.Question question(Row row) {
        return new Item.Question((int) row.whole("number"), Item.Question.Whom.valueOf(row.textOrEmpty("whom")), LangText.read(row.text("text")),
                LangText.readAll(row.text("answers")), (int) row.whole("solution"), LangText.read(row.text("explanation")));
    }

    /** An item that plays an object, and the name that the object's file has in its pack; may be empty. */
    public record Playing(Card card, String file) { }

    /** Who plays an object; of several the first. */
    public Optional<Playing> playing(String object) {
        return store.one("SELECT " + CARD + ", coalesce(payload.path, '') AS file FROM (SELECT item, object FROM medium"
                + " UNION ALL SELECT item, object FROM page_sound) AS medium JOIN live ON live.key = medium.item"
                + " LEFT JOIN payload ON payload.pack = live.pack AND payload.version = live.version AND payload.sha256 = medium.object"
                + " WHERE medium.object = ? ORDER BY live.key LIMIT 1", row -> new Playing(card(row), row.textOrEmpty("file")), object);
    }

    /** The chapters of a film, in order. */
    public List<Item.Chapter> chapters(Card card) {
        return store.query("SELECT start, title FROM chapter WHERE item = ? ORDER BY start",
                row -> new Item.Chapter(row.real("start"), LangText.read(row.text("title"))), card.key());
    }

    /** Small pictures of a film; {@code null} where there are none. */
    public Item.@Nullable Preview preview(Card card) {
        List<Item.Preview> sheets = store.query("SELECT * FROM preview WHERE item = ? ORDER BY number", row -> new Item.Preview(row.real("every"),
                (int) row.whole("columns"), (int) row.whole("rows"), (int) row.whole("width"), (int) row.whole("height"), (int) row.whole("count"),
                List.of(row.textOrEmpty("object"))), card.key());
        if (sheets.isEmpty()) {
            return null;
        }
        Item.Preview first = sheets.getFirst();
        return new Item.Preview(first.every(), first.columns(), first.rows(), first.width(), first.height(), first.count(),
                sheets.stream().map(sheet -> sheet.sheets().getFirst()).toList());
    }

    /** Captions in every language the item has, by language and time. */
    public List<Item.Cue> cues(Card card) {
        return store.query("SELECT * FROM cue WHERE item = ? ORDER BY language, start", row -> new Item.Cue(
                row.textOrEmpty("language"), row.real("start"), row.real("stop"), row.textOrEmpty("text")), card.key());
    }

    /** Makes a card of a row that has the columns {@link #CARD}. */
    public static Card card(Row row) {
        return new Card(row.whole("key"), row.textOrEmpty("id"), Kind.valueOf(row.textOrEmpty("kind")),
                LangText.read(row.text("title")), LangText.read(row.text("summary")), row.text("heading"), row.text("picture"),
                row.textOrEmpty("date"), audience(row), row.textOrEmpty("language"),
                LangText.read(row.text("notice")), row.whole("pending") == 1);
    }

    private static Set<Audience> audience(Row row) {
        List<String> words = List.of(row.textOrEmpty("audience").split(" "));
        Set<Audience> all = EnumSet.noneOf(Audience.class);
        for (Audience one : Audience.values()) {
            if (words.contains(one.word())) {
                all.add(one);
            }
        }
        if (row.whole("for_children") == 1) {
            all.add(Audience.CHILDREN);
        }
        return all;
    }
}
