package yunguan.task;

import java.util.ArrayList;
import java.util.List;

/**
 * A command of one line, as words. Quotation marks ({@code '…'} and {@code "…"}) keep spaces together and a backslash takes the next
 * character as it is, as in a shell; nothing else means anything, so that nothing is ever expanded or run by surprise.
 */
public final class ShellWords {

    private ShellWords() {
    }

    /** The words. @throws IllegalArgumentException where a quotation mark is not closed, or a backslash ends the line */
    public static List<String> of(String line) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        boolean inWord = false;
        char quote = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '\\' && quote != '\'') {
                if (++i == line.length()) {
                    throw new IllegalArgumentException("a backslash ends the line");
                }
                word.append(line.charAt(i));
                inWord = true;
            } else if (quote != 0) {
                if (c == quote) {
                    quote = 0;
                } else {
                    word.append(c);
                }
            } else if (c == '\'' || c == '"') {
                quote = c;
                inWord = true;
            } else if (Character.isWhitespace(c)) {
                if (inWord) {
                    words.add(word.toString());
                    word.setLength(0);
                    inWord = false;
                }
            } else {
                word.append(c);
                inWord = true;
            }
        }
        if (quote != 0) {
            throw new IllegalArgumentException("a quotation mark is not closed");
        }
        if (inWord) {
            words.add(word.toString());
        }
        return words;
    }
}
