package yunguan.room.door;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One sentence is read in passing; of several, the first. */
final class FirstSentence {

    /** In English only after a whole word and before a new beginning: “No. 16” ends nothing. */
    private static final Pattern END = Pattern.compile("[。！？][”」』）]?|(?<=\\p{L}{3}|[)\\d”’])[.!?](?=\\s+\\p{Lu})");

    private FirstSentence() {
    }

    static String of(String text) {
        String words = text.strip();
        Matcher end = END.matcher(words);
        return end.find() ? words.substring(0, end.end()) : words;
    }
}
