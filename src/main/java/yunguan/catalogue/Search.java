package yunguan.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import yunguan.store.Database;

/** Finds items by what is written, said and named, in either script, by pinyin and by initials. */
public final class Search {

    private static final int MOST_PASSAGES = 400;

    private final Database store;
    private final String items;

    /** What visitors can see. */
    public Search(Database store) {
        this(store, "live");
    }

    private Search(Database store, String items) {
        this.store = store;
        this.items = items;
    }

    /** For staff: also what is hidden from visitors. */
    public static Search alsoHidden(Database store) {
        return new Search(store, "current_item AS live");
    }

    /**
     * One item that was found, by its best passage.
     *
     * @param field   where it was found: title, summary, body, cue, …
     * @param passage the text it was found in
     * @param at      seconds into the film or piece, where it was found in something said
     */
    public record Hit(Card card, String field, String passage, @Nullable Double at) {
    }

    /** The items that answer to some words, best first; none for words without a letter or digit. */
    public List<Hit> find(String words) {
        List<Hit> hits = run(match(words));
        if (hits.isEmpty() && Folding.hasHan(words)) {
            // 上下航 for 上下杭: what is written wrong but sounds right
            Pinyin.Sounds heard = Pinyin.of(words);
            if (!heard.syllables().isEmpty()) {
                hits = run("pinyin : " + quoted(heard.syllables().getFirst()) + " *");
            }
        }
        return hits;
    }

    private List<Hit> run(String match) {
        if (match.isEmpty()) {
            return List.of();
        }
        List<Hit> passages = store.query("SELECT " + Catalogue.CARD + """
                , passage.field, passage.text, passage.start
                FROM passage_index JOIN passage ON passage.key = passage_index.rowid JOIN %s ON live.key = passage.item
                WHERE passage_index MATCH ? AND live.kind <> 'MAP'
                ORDER BY CASE passage.field WHEN 'title' THEN 0 WHEN 'chapter' THEN 1 WHEN 'fact' THEN 1 WHEN 'summary' THEN 2 ELSE 3 END,
                  bm25(passage_index), live.position LIMIT ?""".formatted(items),
                row -> new Hit(Catalogue.card(row), row.textOrEmpty("field"), row.textOrEmpty("text"), row.realOrNull("start")),
                match, MOST_PASSAGES);
        Map<String, Hit> best = new LinkedHashMap<>();
        passages.forEach(hit -> best.putIfAbsent(hit.card().id(), hit));
        return new ArrayList<>(best.values());
    }

    /** The FTS5 expression for what somebody typed. */
    static String match(String words) {
        List<String> terms = new ArrayList<>();
        List<String> runs = Folding.runs(Folding.fold(words));
        for (String run : runs) {
            if (Folding.hasHan(run)) {
                int[] characters = run.codePoints().toArray();
                if (characters.length == 1) {
                    terms.add("words : " + quoted(run) + " *");
                } else {
                    StringBuilder pairs = new StringBuilder();
                    for (int i = 0; i + 1 < characters.length; i++) {
                        pairs.append(i == 0 ? "" : " ").appendCodePoint(characters[i]).appendCodePoint(characters[i + 1]);
                    }
                    terms.add("words : " + quoted(pairs.toString()));
                }
            } else {
                terms.add("words : " + quoted(run) + " *");
            }
        }
        if (terms.isEmpty()) {
            return "";
        }
        String written = "(" + String.join(" AND ", terms) + ")";
        boolean letters = runs.stream().allMatch(run -> run.matches("[a-z]+"));
        if (!letters) {
            return written;
        }
        String sound = quoted(String.join("", runs).toLowerCase(Locale.ROOT)) + " *";
        return written + " OR {pinyin initials} : " + sound;
    }

    private static String quoted(String term) {
        return "\"" + term.replace("\"", "\"\"") + "\"";
    }
}
