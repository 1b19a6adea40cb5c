package yunguan.pack;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import yunguan.catalogue.Kind;

/**
 * The id of what its author gave none. It is made of words alone, so that it is the same at every build. Citations, codes and ballots
 * name it: how it is made never changes.
 */
final class MadeId {

    private static final int DIGITS = 8;

    private MadeId() {
    }

    /**
     * @param from  the words that it is made of
     * @param taken what others are called; this one joins them
     */
    static String of(Kind kind, String from, Set<String> taken) {
        String stem = kind.name().toLowerCase(Locale.ROOT) + "-" + Hashing.sha256(from.getBytes(StandardCharsets.UTF_8)).substring(0, DIGITS);
        String id = stem;
        for (int again = 2; !taken.add(id); again++) {
            id = stem + "-" + again;
        }
        return id;
    }

    /** The ids that the rows of a sheet get in a pack: those with a title and without an id. */
    static SequencedMap<SheetRow, String> ofSheet(Kind kind, String pack, List<SheetRow> rows) {
        Set<String> taken = rows.stream().map(row -> row.cell("id")).collect(Collectors.toCollection(HashSet::new));
        SequencedMap<SheetRow, String> made = new LinkedHashMap<>();
        for (SheetRow row : rows) {
            String title = title(row);
            if (row.cell("id").isEmpty() && !title.isEmpty()) {
                made.put(row, of(kind, pack + "\n" + title, taken));
            }
        }
        return made;
    }

    private static String title(SheetRow row) {
        return row.cells().entrySet().stream().filter(cell -> cell.getKey().equals("title") || cell.getKey().startsWith("title@"))
                .sorted(Map.Entry.comparingByKey()).map(Map.Entry::getValue).findFirst().orElse("");
    }
}
