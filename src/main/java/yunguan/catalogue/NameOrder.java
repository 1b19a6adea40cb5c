package yunguan.catalogue;

import java.text.Collator;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The order of names in a list. Chinese ones stand by their sound: Java's own order knows that of common characters alone, and puts
 * 鳌 behind all others. For one sort; it remembers how what it has compared sounds.
 */
public final class NameOrder implements Comparator<String> {

    private static final Comparator<List<String>> SOUNDS = (one, other) -> {
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            int sound = one.get(i).compareTo(other.get(i));
            if (sound != 0) {
                return sound;
            }
        }
        return Integer.compare(one.size(), other.size());
    };

    private final Collator collator;
    private final boolean chinese;
    private final Map<String, List<String>> sounds = new HashMap<>();

    /** @param lang in which the names are read */
    public NameOrder(Lang lang) {
        collator = Collator.getInstance(Locale.forLanguageTag(lang.tag()));
        chinese = lang.tag().startsWith("zh");
    }

    @Override
    public int compare(String one, String other) {
        int sound = chinese ? SOUNDS.compare(sounds.computeIfAbsent(one, NameOrder::sounds), sounds.computeIfAbsent(other, NameOrder::sounds)) : 0;
        return sound != 0 ? sound : collator.compare(one, other);
    }

    /** A syllable for each character, in its usual reading; other letters as they are. */
    private static List<String> sounds(String name) {
        return name.toLowerCase(Locale.ROOT).codePoints().mapToObj(letter -> {
            String sound = Character.isIdeographic(letter) ? Pinyin.readings(letter).getFirst() : "?";
            return sound.equals("?") ? Character.toString(letter) : sound;
        }).toList();
    }
}
