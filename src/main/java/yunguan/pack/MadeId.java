package yunguan.pack;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
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
}
