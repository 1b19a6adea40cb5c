package yunguan.ui;

import java.util.List;

/**
 * Something about a language, or about the venue's words, that was not followed. None of it stops the kiosk.
 *
 * @param values of the sentence {@code languages.fault.KIND}
 */
public record LanguageFault(Kind kind, List<Object> values) {

    /** What is wrong. */
    public enum Kind {
        /** No language tag, or a folder that cannot be looked into. */
        FOLDER,
        /** A file that cannot be read as texts. */
        FILE,
        /** A value of {@code language.properties} that is not understood. */
        VALUE,
        /** A folder without one text that can be used: it is no language. */
        EMPTY,
        /** Texts that are not there: the nearest language stands in. */
        MISSING,
        /** Texts that no screen shows. */
        UNKNOWN,
        /** Texts without the places for numbers and names that they should have, or with others; or with broken characters. */
        BROKEN,
        /** {@code language =} names a language that is not there. */
        FIRST,
        /** A line of {@code words.txt}. */
        WORD,
        /** A line of {@code words.txt} that says something else of a word than an earlier one. */
        WORD_AGAIN
    }

    public LanguageFault {
        values = List.copyOf(values);
    }

    static LanguageFault of(Kind kind, Object... values) {
        return new LanguageFault(kind, List.of(values));
    }

    /** The sentence, in the language of this moment. */
    public String in(Texts texts) {
        return texts.now("languages.fault." + kind.name().toLowerCase(java.util.Locale.ROOT), values.toArray());
    }
}
