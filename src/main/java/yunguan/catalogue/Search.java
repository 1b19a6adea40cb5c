package yunguan.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yunguan.store.Database;
import yunguan.store.Question;

/**
 * Finds items by what is written, said and named, in either script: names also by pinyin, by initials and with a slip, passages by
 * their characters and words. It blocks: call it through {@code Background}.
 */
public final class Search {

    /** So many hits of a room are shown. */
    public static final int MOST_A_ROOM = 12;
    private static final int MOST_CANDIDATES = 8;
    private static final int MOST_NEAR = 12;
    /** However many years something lasted, it comes before what is heard less surely. */
    private static final int MOST_WIDTH = 4000;
    private static final String STAFF = "current_item AS live";

    private final Database store;
    /** The view of the items that may be found, under the name {@code live}. */
    private final String items;
    private final Passages passages;
    private @Nullable Readings readings;
    private @Nullable NameBook names;
    private @Nullable Eras eras;
    private String bookOf = "";

    /** What visitors can see. */
    public Search(Database store) {
        this(store, "live");
    }

    private Search(Database store, String items) {
        this.store = store;
        this.items = items;
        passages = new Passages(store, items);
    }

    /** For staff: also what is hidden from visitors. */
    public static Search alsoHidden(Database store) {
        return new Search(store, STAFF);
    }

    /**
     * One item that was found, by its best passage.
     *
     * @param field   where it was found: title, summary, body, cue, …, or date
     * @param passage the text that it was found in; empty for date
     * @param at      seconds into the film or piece, where it was found in something said
     * @param marks   what shows in a text where it answers
     */
    public record Hit(Card card, String field, LangText passage, @Nullable Double at, Marks marks) {

        /** An item that nobody searched for, among others. */
        public static Hit listed(Card card) {
            return new Hit(card, "title", LangText.EMPTY, null, Marks.none());
        }

        /** The passage in a language, or in one that shows why it was found, with what is to be marked. */
        public Marks.Marked marked(Lang lang) {
            return marks.in(passage, lang);
        }

        /** The same, as it is read where somebody has words of their own. */
        public Marks.Marked marked(Lang lang, ChineseForms forms) {
            return marks.in(passage, lang, forms);
        }
    }

    /**
     * What the keyboard offers.
     *
     * @param shown characters, simplified
     * @param words what stands in the box when it was chosen
     */
    public record Candidate(String shown, String words) { }

    /**
     * What was found.
     *
     * @param hits       best first, at most {@link #MOST_A_ROOM} a room
     * @param topics     headings whose name answers
     * @param candidates characters that letters may stand for, or that may come next; only what is there to be found
     * @param more       whether there is more than these hits
     * @param nearest    what was looked for instead, because nothing answers to what was typed; empty where something does
     */
    public record Answer(List<Hit> hits, List<Heading> topics, List<Candidate> candidates, boolean more, String nearest) {

        public static final Answer NOTHING = new Answer(List.of(), List.of(), List.of(), false, "");
    }

    /** What is kept in memory. @param hidden what visitors do not see of it */
    private record Book(NameBook names, Eras eras, Set<Long> hidden) { }

    /** What may answer: an item by one of its passages. @param passage 0: by its date */
    private record Choice(long item, long passage, int room, int rank) { }

    /** Reads what it needs to answer quickly, where it has not yet: a second for 300,000 names. */
    public void prepare() {
        book(new Question());
    }

    /** What answers to some words, best first. */
    public Answer find(String words) {
        return find(words, new Question());
    }

    /** The same; once the question was given up, it answers nothing, and at once. */
    public Answer find(String words, Question question) {
        try {
            Book open = book(question);
            Typed typed = new Typed(words);
            if (typed.isEmpty()) {
                return new Answer(List.of(), List.of(), candidates(open.names.beginnings(open.hidden), ""), false, "");
            }
            Answer found = exactly(open, typed, question);
            return found.hits.isEmpty() && found.topics.isEmpty() ? nearest(open, typed, question, found) : found;
        } catch (Question.GivenUp nobodyWaits) {
            return Answer.NOTHING;
        }
    }

    private synchronized Book book(Question question) {
        String now = store.one("""
                SELECT coalesce((SELECT group_concat(id || ' ' || version) FROM pack), '')
                  || (SELECT count(*) FROM sqlite_schema WHERE name = 'passage_before') AS packs""", row -> row.textOrEmpty("packs")).orElse("");
        if (names == null || eras == null || !bookOf.equals(now)) {
            names = NameBook.read(store, readings());
            eras = Eras.read(store);
            bookOf = now;
        }
        return new Book(names, eras, hidden(question));
    }

    private Readings readings() {
        if (readings == null) {
            readings = new Readings();
        }
        return readings;
    }

    private Answer exactly(Book book, Typed typed, Question question) {
        NameBook names = book.names;
        NameBook.Answer named = names.find(typed, false, book.hidden, question::isGivenUp);
        // one character that many names have stands in most texts as well: to go through them all helps nobody
        boolean everywhere = typed.keys().length == 1 && named.more();
        // letters and characters side by side are half a name, and no text is written so
        boolean half = typed.isHalfAName() && !named.names().isEmpty();
        Passages.Answer written = everywhere || half ? new Passages.Answer(List.of(), everywhere) : passages.find(question, typed);
        List<NameBook.Found> found = new ArrayList<>(named.names());
        if (typed.words().size() > 1) {
            found.addAll(names.findAll(typed.words().stream().map(Typed::new).toList(), book.hidden, question::isGivenUp));
        }
        List<Choice> dated = dated(book, typed, question);
        if (found.isEmpty() && written.found().isEmpty() && dated.isEmpty()) {
            named = names.find(typed, true, book.hidden, question::isGivenUp);
            found.addAll(named.names());
        }
        List<Choice> choices = new ArrayList<>(dated);
        found.forEach(one -> choices.add(new Choice(one.item(), one.passage(), one.room(), one.rank())));
        written.found().forEach(one -> choices.add(new Choice(one.item(), one.passage(), one.room(), rank(one))));
        List<Hit> hits = hits(choices, typed, question);
        return new Answer(hits, names.headings(typed), candidates(book, typed, named, question),
                named.more() || written.more() || hits.size() < choices.stream().map(Choice::item).distinct().count(), "");
    }

    /** After names that are heard surely, before those heard by a mixture; a summary before a text, and what is said last. */
    private static int rank(Passages.Found found) {
        int field = switch (found.field()) {
            case "summary" -> 0;
            case "cue" -> 2;
            default -> 1;
        };
        return (Hearing.MIXED << NameBook.HOW) - 256 + field * 64 + (int) Math.min(found.length() / 16, 63);
    }

    private List<Choice> dated(Book book, Typed typed, Question question) {
        return typed.years().map(years -> book.eras.find(store, items, years, book.hidden, question)).orElse(List.of()).stream()
                .map(one -> new Choice(one.item(), 0, one.room(), (Hearing.HALF << NameBook.HOW) + Math.min(one.width(), MOST_WIDTH))).toList();
    }

    private Set<Long> hidden(Question question) {
        return items.equals(STAFF) ? Set.of() : new HashSet<>(store.query(question, "SELECT key FROM hidden JOIN item ON item.id = hidden.id", row -> row.whole("key")));
    }

    private List<Hit> hits(List<Choice> choices, Typed typed, Question question) {
        Map<Long, Choice> best = new LinkedHashMap<>();
        Map<Integer, Integer> counts = new HashMap<>();
        choices.stream().sorted(Comparator.comparingInt(Choice::rank)).forEach(choice -> {
            if (!best.containsKey(choice.item) && counts.merge(choice.room, 1, Integer::sum) <= MOST_A_ROOM) {
                best.put(choice.item, choice);
            }
        });
        if (best.isEmpty()) {
            return List.of();
        }
        Map<Long, Card> cards = new HashMap<>();
        store.query(question, "SELECT " + Catalogue.CARD + " FROM " + items + " WHERE live.key IN (" + list(best.keySet().stream()) + ")",
                Catalogue::card).forEach(card -> cards.put(card.key(), card));
        Marks names = new Marks(typed, readings());
        Marks texts = new Marks(typed, null);
        Map<Long, Hit> hits = new HashMap<>();
        store.query(question, "SELECT item, field, start, text FROM passage WHERE key IN (" + list(best.values().stream().map(Choice::passage)) + ")", row -> {
            Card card = cards.get(row.whole("item"));
            String field = row.textOrEmpty("field");
            return card == null ? null : hits.put(card.key(), new Hit(card, field, LangText.read(row.text("text")), row.realOrNull("start"),
                    SearchIndex.NAMES.contains(field) ? names : texts));
        });
        return best.values().stream().filter(choice -> cards.containsKey(choice.item)).map(choice -> hits.getOrDefault(choice.item,
                new Hit(java.util.Objects.requireNonNull(cards.get(choice.item)), "date", LangText.EMPTY, null, texts))).toList();
    }

    private static String list(Stream<Long> keys) {
        return keys.map(String::valueOf).collect(Collectors.joining(","));
    }

    /** Of words that blanks divide the last one is still being typed, unless the letters are one name: shang xia hang. */
    private List<Candidate> candidates(Book book, Typed typed, NameBook.Answer named, Question question) {
        List<String> words = typed.words();
        if (words.size() > 1 && named.sounding().isEmpty()) {
            Typed last = new Typed(words.getLast());
            NameBook.Answer offers = book.names.find(last, false, book.hidden, question::isGivenUp);
            return candidates(offers, last, String.join(" ", words.subList(0, words.size() - 1)) + " ");
        }
        return candidates(named, typed, "");
    }

    private static List<Candidate> candidates(NameBook.Answer named, Typed typed, String before) {
        return typed.hasLetters() ? candidates(named.sounding(), before) : candidates(named.next(), before + typed.folded());
    }

    private static List<Candidate> candidates(Map<String, Integer> offered, String before) {
        return offered.entrySet().stream().sorted(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_CANDIDATES).map(one -> new Candidate(one.getKey(), before + one.getKey())).toList();
    }

    /** Nothing answers: what answers to the longest part of what was typed. */
    private Answer nearest(Book book, Typed typed, Question question, Answer nothing) {
        for (String part : parts(typed)) {
            Answer near = exactly(book, new Typed(part), question);
            if (!near.hits.isEmpty()) {
                return new Answer(near.hits, near.topics, nothing.candidates, near.more, part);
            }
        }
        return nothing;
    }

    /** Parts of what was typed, the likeliest first: single words, then ever shorter beginnings, and of Han characters also ends. */
    static List<String> parts(Typed typed) {
        List<String> parts = new ArrayList<>();
        List<String> runs = typed.words().size() > 1 ? typed.words() : typed.runs();
        if (runs.size() > 1) {
            runs.stream().sorted(Comparator.comparingInt(String::length).reversed()).forEach(parts::add);
        }
        String close = new String(typed.keys());
        for (int length = close.length() - 1; length >= 2; length--) {
            parts.add(close.substring(0, length));
            if (Folding.isHan(close.charAt(close.length() - length))) {
                parts.add(close.substring(close.length() - length));
            }
        }
        if (typed.hasHan()) {
            close.chars().filter(Folding::isHan).forEach(han -> parts.add(Character.toString(han)));
        }
        return parts.stream().distinct().limit(MOST_NEAR).toList();
    }
}
