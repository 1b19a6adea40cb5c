package yunguan.command.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import yunguan.catalogue.Kind;
import yunguan.catalogue.LangText;
import yunguan.catalogue.SearchIndex;
import yunguan.store.Database;
import yunguan.store.Transaction;

/** A store with one document for each text, laid down as packs are; and plain tables of SQLite with the same texts. */
final class SearchStore implements AutoCloseable {

    private static final int BATCH = 500;
    /** The tables that SQLite itself offers for this. */
    static final List<String> PLAIN = List.of("trigram", "unicode61");

    final Database store;
    final Database plain;
    private final List<String[]> waiting = new ArrayList<>();
    private int count;
    private long characters;
    private long[] nanos = new long[1 + PLAIN.size()];

    SearchStore(Path folder) {
        store = Database.open(folder.resolve("store.db"), "store");
        plain = Database.open(folder.resolve("plain.db"), "visits"); // what else is in there is empty
        store.update("INSERT INTO pack VALUES ('bench', 1, '{}', '', '', '', '', NULL)");
        PLAIN.forEach(kind -> plain.update("CREATE VIRTUAL TABLE " + kind + "_words USING fts5(title, text, content='', tokenize='" + kind + "')"));
    }

    void add(String title, String text) {
        waiting.add(new String[] {title, text});
        characters += title.codePointCount(0, title.length()) + text.codePointCount(0, text.length());
        if (waiting.size() == BATCH) {
            flush();
        }
    }

    void flush() {
        // the other Chinese form is derived when a pack is built, not when it is installed: it is not timed
        List<LangText[]> texts = waiting.stream().map(one -> new LangText[] {text(one[0]), text(one[1])}).toList();
        long begun = System.nanoTime();
        store.inTransaction(transaction -> {
            texts.forEach(one -> lay(transaction, one[0], one[1]));
            return null;
        });
        nanos[0] += System.nanoTime() - begun;
        for (int kind = 0; kind < PLAIN.size(); kind++) {
            String table = PLAIN.get(kind) + "_words";
            long begunPlain = System.nanoTime();
            plain.inTransaction(transaction -> {
                waiting.forEach(one -> transaction.update("INSERT INTO " + table + " (title, text) VALUES (?, ?)", one[0], one[1]));
                return null;
            });
            nanos[1 + kind] += System.nanoTime() - begunPlain;
        }
        waiting.clear();
    }

    private static LangText text(String words) {
        return LangText.derived(Map.of("zh-Hans", words));
    }

    private void lay(Transaction transaction, LangText title, LangText text) {
        count++;
        long key = transaction.insert("""
                INSERT INTO item (pack, version, id, kind, position, title, summary, body, children, date, audience, language, source, notice, pending, license)
                VALUES ('bench', 1, ?, 'DOCUMENT', ?, ?, '{}', ?, '{}', '', '', '', '{}', '{}', 0, '')""", "doc-" + count, count, title.json(), text.json());
        SearchIndex.add(transaction, key, Kind.DOCUMENT, "title", null, title);
        SearchIndex.add(transaction, key, Kind.DOCUMENT, "body", null, text);
    }

    int items() {
        return count;
    }

    long characters() {
        return characters;
    }

    /** Seconds for the product's rows and index, then for each plain table. */
    double seconds(int which) {
        return nanos[which] / 1e9;
    }

    /** Bytes on the disk of what search alone needs: the index of passages and the names. */
    long indexBytes() {
        return bytes(store, "name LIKE 'passage_index%' OR name = 'name'");
    }

    /** Bytes on the disk of everything. */
    long allBytes() {
        return bytes(store, "1");
    }

    long plainBytes(String kind) {
        return bytes(plain, "name LIKE '" + kind + "_words%'");
    }

    private static long bytes(Database database, String which) {
        return database.one("SELECT coalesce(sum(pgsize), 0) AS bytes FROM dbstat WHERE aggregate = 1 AND (" + which + ")", row -> row.whole("bytes")).orElse(0L);
    }

    /** How many rows a plain table finds for a word, at most 20, best first. */
    int plainFinds(String kind, String word) {
        String table = kind + "_words";
        return plain.query("SELECT rowid FROM " + table + " WHERE " + table + " MATCH ? ORDER BY rank LIMIT 20", row -> 1, "\"" + word.replace("\"", "") + "\"").size();
    }

    @Override
    public void close() {
        store.close();
        plain.close();
    }
}
