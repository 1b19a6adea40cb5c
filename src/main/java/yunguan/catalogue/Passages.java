package yunguan.catalogue;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yunguan.store.Database;
import yunguan.store.Question;

/** What is written and said, found by its characters and words in the full-text index. */
final class Passages {

    /** So many are looked at before they are ranked; of a word that more passages have, the newest ones. */
    private static final int MOST = 120;
    private static final int MOST_A_ROOM = 24;
    /** Latin letters from so many on may be the beginning of a word. */
    private static final int LETTERS_OF_A_BEGINNING = 3;

    private final Database store;
    private final String items;

    /** @param items the view of the items that may be found, under the name {@code live} */
    Passages(Database store, String items) {
        this.store = store;
        this.items = items;
    }

    /**
     * A passage that answers.
     *
     * @param length of its texts in bytes
     */
    record Found(long passage, long item, int room, String field, long length) { }

    /** @param more whether there are more than were looked at */
    record Answer(List<Found> found, boolean more) { }

    /** The passages with everything that was typed. */
    Answer find(Question question, Typed typed) {
        String words = all(typed.runs());
        if (words.isEmpty()) {
            return new Answer(List.of(), false);
        }
        List<Found> found = match(question, "words : (" + words + ")", MOST);
        boolean more = found.size() == MOST;
        if (more) {
            // a word that is everywhere: each room shows some
            List<Found> each = new ArrayList<>();
            NameBook.ROOMS.forEach(room -> each.addAll(match(question, "room : \"" + room + "\" AND words : (" + words + ")", MOST_A_ROOM)));
            found = each;
        }
        return new Answer(found, more);
    }

    private List<Found> match(Question question, String match, int most) {
        return store.query(question, """
                SELECT passage.key, passage.item, passage.field, live.kind, octet_length(passage.text) AS length
                FROM passage_index CROSS JOIN passage ON passage.key = passage_index.rowid CROSS JOIN %s ON live.key = passage.item
                WHERE passage_index MATCH ? AND live.kind NOT IN %s ORDER BY passage_index.rowid DESC LIMIT ?""".formatted(items, Kind.UNLISTED),
                row -> new Found(row.whole("key"), row.whole("item"), NameBook.ROOMS.indexOf(Kind.valueOf(row.textOrEmpty("kind")).room()),
                        row.textOrEmpty("field"), row.whole("length")), match, most);
    }

    /** The FTS5 expression for runs that must all be there. */
    static String all(List<String> runs) {
        List<String> terms = new ArrayList<>();
        for (String run : runs) {
            String term = term(run);
            if (term != null) {
                terms.add(term);
            }
        }
        return String.join(" AND ", terms);
    }

    private static @Nullable String term(String run) {
        int[] characters = run.codePoints().toArray();
        if (!Folding.isHan(characters[0])) {
            boolean beginning = characters.length >= LETTERS_OF_A_BEGINNING && !run.matches("\\d+");
            return quoted(run) + (beginning ? " *" : "");
        }
        if (characters.length == 1) {
            return quoted(run) + " *";
        }
        StringBuilder pairs = new StringBuilder();
        for (int i = 0; i + 1 < characters.length; i++) {
            pairs.append(i == 0 ? "" : " ").appendCodePoint(characters[i]).appendCodePoint(characters[i + 1]);
        }
        return quoted(pairs.toString());
    }

    private static String quoted(String term) {
        return "\"" + term.replace("\"", "\"\"") + "\"";
    }
}
