package yunguan.catalogue;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import yunguan.store.Transaction;

/** Writes what search finds. Whoever lays down an item adds its texts; whoever takes it away removes them first. */
public final class SearchIndex {

    /** These are names: they are also found by how they sound. */
    private static final Set<String> NAMES = Set.of("title", "chapter", "fact");

    private SearchIndex() {
    }

    /**
     * Adds one text of an item.
     *
     * @param field    title, summary, body, children, cue, chapter, page or fact
     * @param language BCP 47
     * @param start    seconds into the film or piece, for captions and chapters
     */
    public static void add(Transaction transaction, long item, String field, String language,
                           @Nullable Double start, String text) {
        if (text.isBlank()) {
            return;
        }
        long key = transaction.insert("INSERT INTO passage (item, field, language, start, text) VALUES (?, ?, ?, ?, ?)",
                item, field, language, start, text);
        boolean sounds = NAMES.contains(field) && language.equals(Lang.HANS.tag());
        Pinyin.Sounds heard = sounds ? Pinyin.of(text) : new Pinyin.Sounds(new java.util.LinkedHashSet<>(), new java.util.LinkedHashSet<>());
        transaction.update("INSERT INTO passage_index (rowid, words, pinyin, initials) VALUES (?, ?, ?, ?)",
                key, Folding.tokens(text), String.join(" ", heard.syllables()), String.join(" ", heard.initials()));
    }

    /** Removes all texts of an item. */
    public static void remove(Transaction transaction, long item) {
        for (long key : transaction.query("SELECT key FROM passage WHERE item = ?", row -> row.whole("key"), item)) {
            transaction.update("DELETE FROM passage_index WHERE rowid = ?", key);
        }
        transaction.update("DELETE FROM passage WHERE item = ?", item);
    }
}
