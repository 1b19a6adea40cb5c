package yunguan.pack;

import java.util.Collection;

/** Finds the word that an author may have meant. */
final class Nearest {

    private Nearest() {
    }

    /** The nearest word where one is near, else all of them where they are few, else nothing. */
    static String of(String word, Collection<String> words) {
        String best = one(word, words);
        return !best.isEmpty() || words.size() > 20 ? best : String.join(", ", words);
    }

    /** The nearest word, or empty where none is near. */
    static String one(String word, Collection<String> words) {
        String best = "";
        int least = Math.max(2, word.length() / 3) + 1;
        for (String candidate : words) {
            int distance = distance(word, candidate);
            if (distance < least) {
                least = distance;
                best = candidate;
            }
        }
        return best;
    }

    /** Levenshtein's. */
    private static int distance(String a, String b) {
        if (Math.abs(a.length() - b.length()) > 10) {
            return Integer.MAX_VALUE;
        }
        int[] row = new int[b.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int changed = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
