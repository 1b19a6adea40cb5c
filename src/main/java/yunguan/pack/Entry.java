package yunguan.pack;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;
import yunguan.catalogue.Figure;
import yunguan.catalogue.Item;
import yunguan.catalogue.Kind;
import yunguan.catalogue.LangText;
import yunguan.catalogue.Shot;
import yunguan.catalogue.Spot;
import yunguan.catalogue.Voices;

/**
 * One item on its way from the author's sheets into a crate, or from a crate into the store. It is filled
 * while it is being read, and not changed afterwards. Files are named by their path in the bag ({@code data/…}).
 */
final class Entry {

    final Kind kind;
    final String id;
    LangText title = LangText.EMPTY;
    LangText summary = LangText.EMPTY;
    LangText body = LangText.EMPTY;
    LangText children = LangText.EMPTY;
    LangText source = LangText.EMPTY;
    LangText notice = LangText.EMPTY;
    @Nullable String heading;
    @Nullable String picture;
    String date = "";
    List<String> audience = List.of();
    String language = "";
    boolean pending;
    /** Empty: the pack's. */
    String license = "";
    /** What only some kinds have, by the names of the table {@code fact}. */
    final SequencedMap<String, LangText> words = new LinkedHashMap<>();
    final SequencedMap<String, String> facts = new LinkedHashMap<>();
    final SequencedMap<String, Medium> media = new LinkedHashMap<>();
    @Nullable Site site;
    final List<Link> links = new ArrayList<>();
    final List<Chapter> chapters = new ArrayList<>();
    /** Paths of caption files by language. */
    final TreeMap<String, String> captions = new TreeMap<>();
    final List<Page> pages = new ArrayList<>();
    /** Longer texts in Markdown that only some kinds have: transcript, worksheet. */
    final SequencedMap<String, LangText> texts = new LinkedHashMap<>();
    final List<Slide> slides = new ArrayList<>();
    final List<Item.Question> questions = new ArrayList<>();
    final List<Step> steps = new ArrayList<>();
    final List<Figure> figures = new ArrayList<>();
    final List<Spot> spots = new ArrayList<>();
    /** Further pictures of an exhibit, by their paths. */
    final Map<Shot.Kind, List<Shot>> shots = new EnumMap<>(Shot.Kind.class);
    @Nullable Preview preview;
    /** Of a film: the row that asks for its scenes to become slides. */
    @Nullable SheetRow scenes;

    Entry(Kind kind, String id) {
        this.kind = kind;
        this.id = id;
    }

    /** Its text read aloud, by the language of the words. */
    SequencedMap<String, Medium> voices() {
        SequencedMap<String, Medium> voices = new LinkedHashMap<>();
        media.forEach((role, medium) -> {
            if (!Voices.tag(role).isEmpty()) {
                voices.put(Voices.tag(role), medium);
            }
        });
        return voices;
    }

    /** A film, sound or large picture; seconds, width and height are 0 where they do not apply. */
    record Medium(String path, double seconds, int width, int height, Item.Measured measured) {
        Medium(String path, double seconds, int width, int height) {
            this(path, seconds, width, height, Item.Measured.NOTHING);
        }

        Medium with(Item.Measured other) {
            return new Medium(path, seconds, width, height, other);
        }
    }

    /** WGS-84; uncertainty in metres, 0 where none is stated. */
    record Site(Item.Position position, double uncertainty, LangText basis) { }

    /** A link, from the whole item or from a second of its film on. */
    record Link(String relation, String target, @Nullable Double start) { }

    record Chapter(double start, LangText title) { }

    /** @param sounds by the language of the words @param start in the reading of the whole book, NaN where that is not known */
    record Page(int number, String picture, LangText text, Map<String, Medium> sounds, double start) { }

    record Slide(double start, String picture, LangText title) { }

    record Step(Item.Step.What what, String target) { }

    /** {@link Item.Preview}, its sheets by their paths. */
    record Preview(double every, int columns, int rows, int width, int height, int count, List<String> sheets) { }
}
