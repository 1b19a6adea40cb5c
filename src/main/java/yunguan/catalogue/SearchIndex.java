package yunguan.catalogue;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import yunguan.store.Database;
import yunguan.store.StoreException;
import yunguan.store.Transaction;

/**
 * Writes what search finds. Whoever lays down an item adds its texts; whoever takes it away removes them first. A text is one row
 * in all its languages, and what reads the same once it is folded is indexed once.
 */
public final class SearchIndex {

    /** These are names: they are also found by how they sound, and lie in the table {@code name}; the others in {@code passage_index}. */
    static final Set<String> NAMES = Set.of("title", "chapter", "slide", "fact");

    private static final int BATCH = 200;

    private SearchIndex() {
    }

    /**
     * Adds one text of an item.
     *
     * @param field title, summary, body, children, cue, chapter, slide, page or fact
     * @param start seconds into the film or piece, for captions, chapters and slides
     */
    public static void add(Transaction transaction, long item, Kind kind, String field, @Nullable Double start, LangText text) {
        if (text.isEmpty()) {
            return;
        }
        long key = transaction.insert("INSERT INTO passage (item, field, start, text) VALUES (?, ?, ?, ?)", item, field, start, text.json());
        Set<String> folded = new LinkedHashSet<>();
        Lang.HANS.nearest().forEach(lang -> folded.add(Folding.fold(text.texts().getOrDefault(lang.tag(), ""))));
        text.texts().values().forEach(words -> folded.add(Folding.fold(words)));
        folded.remove("");
        if (NAMES.contains(field)) {
            transaction.update("INSERT INTO name (passage, item, field, folded) VALUES (?, ?, ?, ?)", key, item, field, String.join("\n", folded));
        } else {
            transaction.update("INSERT INTO passage_index (rowid, room, words) VALUES (?, ?, ?)", key, kind.room(),
                    String.join(" ", folded.stream().map(Folding::tokens).toList()));
        }
    }

    /** Removes all texts of an item. */
    public static void remove(Transaction transaction, long item) {
        for (long key : transaction.query("SELECT key FROM passage WHERE item = ? AND field NOT IN ('title', 'chapter', 'slide', 'fact')", row -> row.whole("key"), item)) {
            transaction.update("DELETE FROM passage_index WHERE rowid = ?", key);
        }
        transaction.update("DELETE FROM passage WHERE item = ?", item); // its names go with it
    }

    /** A text of a store from before version 5, when each language was a row. */
    private record Before(long item, Kind kind, String field, String language, @Nullable Double start, String text) { }

    /** {@link #carryOver}; where the disk is full, some of it is done when the store is next opened. */
    public static void tryToCarryOver(Database store) {
        try {
            carryOver(store);
        } catch (StoreException full) {
            System.getLogger(SearchIndex.class.getName()).log(System.Logger.Level.WARNING, "what search finds could not be carried over", full);
        }
    }

    /** Indexes again what a store from before has, some items to a transaction: it may be ended at any point and run again. */
    public static void carryOver(Database store) {
        if (store.query("SELECT 1 AS there FROM sqlite_schema WHERE name = 'passage_before'", row -> 1).isEmpty()) {
            return;
        }
        boolean more = true;
        while (more) {
            more = store.inTransaction(transaction -> {
                List<Long> items = transaction.query("SELECT DISTINCT item FROM passage_before ORDER BY item LIMIT " + BATCH, row -> row.whole("item"));
                items.forEach(item -> carryOver(transaction, item));
                return !items.isEmpty();
            });
        }
        store.update("DROP TABLE IF EXISTS passage_before");
    }

    private static void carryOver(Transaction transaction, long item) {
        List<Before> rows = transaction.query("""
                SELECT passage_before.*, item.kind AS kind FROM passage_before JOIN item ON item.key = passage_before.item
                WHERE passage_before.item = ? ORDER BY passage_before.key""", row -> new Before(row.whole("item"), Kind.valueOf(row.textOrEmpty("kind")),
                row.textOrEmpty("field"), row.textOrEmpty("language"), row.realOrNull("start"), row.textOrEmpty("text")), item);
        Map<String, Map<String, String>> open = new LinkedHashMap<>(); // by field and start
        for (Before row : rows) {
            String place = row.field + "@" + row.start;
            Map<String, String> texts = open.computeIfAbsent(place, none -> new LinkedHashMap<>());
            // a text's languages came one after the other, in the order of their tags: an earlier tag begins the next text
            if (row.start == null && !texts.isEmpty() && texts.keySet().stream().anyMatch(tag -> tag.compareTo(row.language) >= 0)) {
                add(transaction, item, row.kind, row.field, null, new LangText(texts));
                texts.clear();
            }
            texts.put(row.language, row.text);
        }
        open.forEach((place, texts) -> {
            Before first = rows.stream().filter(row -> place.equals(row.field + "@" + row.start)).findFirst().orElseThrow();
            add(transaction, item, first.kind, first.field, first.start, new LangText(texts));
        });
        transaction.update("DELETE FROM passage_before WHERE item = ?", item);
    }
}
