package yunguan.command.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SequencedMap;
import yunguan.catalogue.PinyinWords;

/** What visitors might type to find a sample of the items: the same questions each time. */
final class SearchQueries {

    private static final long SEED = 7;

    private final List<String[]> sample = new ArrayList<>();
    private final Random random = new Random(SEED);
    private final int most;
    private int seen;

    /** @param most so many of each kind */
    SearchQueries(int most) {
        this.most = most;
    }

    /** Lets an item into the sample, each as likely as any other. */
    void sees(String title, String text) {
        seen++;
        if (sample.size() < most) {
            sample.add(new String[] {title, text});
        } else {
            int place = random.nextInt(seen);
            if (place < most) {
                sample.set(place, new String[] {title, text});
            }
        }
    }

    /** Questions by their kind; a kind that the texts do not give, such as pinyin for English, has none. */
    SequencedMap<String, List<String>> all() {
        SequencedMap<String, List<String>> all = new LinkedHashMap<>();
        all.put("Chinese words", new ArrayList<>());
        all.put("pinyin", new ArrayList<>());
        all.put("half-typed pinyin", new ArrayList<>());
        all.put("initials", new ArrayList<>());
        all.put("mixed", new ArrayList<>());
        all.put("pinyin with a slip", new ArrayList<>());
        all.put("one character", new ArrayList<>());
        for (int i = 0; i < sample.size(); i++) {
            String[] one = sample.get(i);
            String word = han(one[i % 2 == 0 ? 1 : 0]);
            String name = han(one[0]);
            if (!word.isEmpty()) {
                all.get("Chinese words").add(word);
                all.get("one character").add(word.substring(0, 1));
            }
            List<String> syllables = name.isEmpty() ? List.of() : PinyinWords.syllables(name);
            if (!syllables.isEmpty()) {
                pinyin(all, name, syllables);
            }
        }
        return all;
    }

    private void pinyin(Map<String, List<String>> all, String name, List<String> syllables) {
        String letters = String.join("", syllables);
        StringBuilder initials = new StringBuilder();
        syllables.forEach(syllable -> initials.append(syllable.charAt(0)));
        all.get("pinyin").add(letters);
        all.get("half-typed pinyin").add(letters.substring(0, letters.length() - syllables.getLast().length() + 1));
        all.get("initials").add(initials.toString());
        all.get("mixed").add(syllables.getFirst() + name.substring(1));
        if (letters.length() >= 6) {
            int at = 1 + random.nextInt(letters.length() - 1);
            all.get("pinyin with a slip").add(letters.substring(0, at) + (char) ('a' + random.nextInt(26)) + letters.substring(at + 1));
        }
    }

    /** Two to four Han characters that stand side by side in a text; empty where there are none. */
    private String han(String text) {
        List<String> runs = new ArrayList<>();
        for (String run : text.split("[^\\p{IsHan}]+")) {
            if (run.length() >= 2) {
                runs.add(run);
            }
        }
        if (runs.isEmpty()) {
            return "";
        }
        String run = runs.get(random.nextInt(runs.size()));
        int length = Math.min(run.length(), 2 + random.nextInt(3));
        int from = random.nextInt(run.length() - length + 1);
        return run.substring(from, from + length);
    }
}
