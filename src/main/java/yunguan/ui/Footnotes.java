package yunguan.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The footnotes of a text in Markdown: {@code [^1]} where it is spoken of, {@code [^1]: words} on a line of its own. They are numbered in the
 * order in which they are spoken of; one that nobody speaks of is not shown, and a mark without a note stays as it was written.
 *
 * @param text  the text with a small number where each note is spoken of, without the notes
 * @param shown the notes, each with its number, as they stand below the text
 */
record Footnotes(String text, List<String> shown) {

    private static final Pattern NOTE = Pattern.compile("(?m)^\\[\\^([^\\]\\s]+)]:[ \\t]*(.*(?:\\n(?:[ \\t]+\\S.*))*)\\n?");
    private static final Pattern MARK = Pattern.compile("\\[\\^([^\\]\\s]+)]");
    private static final String SMALL = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    static Footnotes of(String text) {
        if (!text.contains("[^")) {
            return new Footnotes(text, List.of());
        }
        Map<String, String> notes = new LinkedHashMap<>();
        String without = NOTE.matcher(text).replaceAll(note -> {
            notes.putIfAbsent(note.group(1), note.group(2).replaceAll("\\s*\\n\\s*", " ").strip());
            return "";
        });
        List<String> order = new ArrayList<>();
        String numbered = MARK.matcher(without).replaceAll(mark -> {
            String name = mark.group(1);
            if (!notes.containsKey(name)) {
                return Matcher.quoteReplacement(mark.group());
            }
            if (!order.contains(name)) {
                order.add(name);
            }
            return small(order.indexOf(name) + 1);
        });
        List<String> shown = new ArrayList<>();
        for (int i = 0; i < order.size(); i++) {
            shown.add(small(i + 1) + " " + notes.get(order.get(i)));
        }
        return new Footnotes(numbered, shown);
    }

    private static String small(int number) {
        StringBuilder digits = new StringBuilder();
        for (char digit : Integer.toString(number).toCharArray()) {
            digits.append(SMALL.charAt(digit - '0'));
        }
        return digits.toString();
    }
}
