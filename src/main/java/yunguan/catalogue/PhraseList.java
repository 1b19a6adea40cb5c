package yunguan.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Phrases with what stands for them. At each place the longest wins, so that 着→著 can have its exceptions as longer entries. */
final class PhraseList {

    private final Map<String, String> phrases;
    /** How long the longest is that begins with a character: with most of them none does. */
    private final Map<Character, Integer> longest = new HashMap<>();

    /** A phrase that was found. @param at where it begins */
    private record Found(int at, String phrase, String with) { }

    PhraseList(Map<String, String> phrases) {
        this.phrases = Map.copyOf(phrases);
        phrases.keySet().stream().filter(phrase -> !phrase.isEmpty()).forEach(phrase -> longest.merge(phrase.charAt(0), phrase.length(), Math::max));
    }

    boolean isEmpty() {
        return phrases.isEmpty();
    }

    boolean occursIn(String text) {
        return phrases.keySet().stream().anyMatch(text::contains);
    }

    private List<Found> find(String text) {
        List<Found> all = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int length = Math.min(longest.getOrDefault(text.charAt(at), 0), text.length() - at);
            while (length > 0 && !phrases.containsKey(text.substring(at, at + length))) {
                length--;
            }
            if (length > 0) {
                String phrase = text.substring(at, at + length);
                all.add(new Found(at, phrase, phrases.get(phrase)));
            }
            at += Math.max(1, length);
        }
        return all;
    }

    String replace(String text) {
        return replace(text, UnaryOperator.identity());
    }

    /** Puts in what stands for the phrases, and has everything else turned by another hand, which sees the whole sentence. */
    String replace(String text, UnaryOperator<String> others) {
        List<Found> found = phrases.isEmpty() ? List.of() : find(text);
        if (found.isEmpty()) {
            return others.apply(text);
        }
        String turned = others.apply(text);
        boolean aligned = turned.length() == text.length(); // character for character, as the tables of Chinese are
        StringBuilder out = new StringBuilder(text.length());
        int from = 0;
        for (Found one : found) {
            out.append(aligned ? turned.substring(from, one.at) : others.apply(text.substring(from, one.at))).append(one.with);
            from = one.at + one.phrase.length();
        }
        return out.append(aligned ? turned.substring(from) : others.apply(text.substring(from))).toString();
    }
}
