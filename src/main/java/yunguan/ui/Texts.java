package yunguan.ui;

import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.value.ObservableValue;
import yunguan.catalogue.Lang;
import yunguan.catalogue.LangText;

/**
 * The words of the screens, out of {@link Languages}; a view binds to a text, so that a change of language is instant and keeps the
 * place.
 */
public final class Texts {

    private static final Pattern ONE_OR_MANY = Pattern.compile("\\{(\\d):([^|{}]*)\\|([^|{}]*)}");

    private final ObservableValue<Lang> language;
    private final Languages languages;

    /** Texts in the languages that the program carries. */
    public Texts(ObservableValue<Lang> language) {
        this(language, Languages.own());
    }

    public Texts(ObservableValue<Lang> language, Languages languages) {
        this.language = language;
        this.languages = languages;
    }

    /** The same texts, following another choice of language. */
    public Texts following(ObservableValue<Lang> other) {
        return new Texts(other, languages);
    }

    /** The languages that there are. */
    public Languages languages() {
        return languages;
    }

    public ObservableValue<Lang> language() {
        return language;
    }

    /** Whether there is such a text. */
    public boolean has(String key) {
        return languages.has(key);
    }

    /**
     * A text as it is now. {@code {0}}, {@code {1}}, … stand for the arguments; a {@link LangText} among them is put in the same language.
     * {@code {0:minute|minutes}} is its first word where the argument is 1, and its second otherwise, for languages that tell one from many.
     */
    public String now(String key, Object... arguments) {
        Lang lang = language.getValue();
        String text = ONE_OR_MANY.matcher(languages.word(lang, key)).replaceAll(found -> {
            int at = Integer.parseInt(found.group(1));
            return Matcher.quoteReplacement(found.group(at < arguments.length && String.valueOf(arguments[at]).equals("1") ? 2 : 3));
        });
        for (int i = 0; i < arguments.length; i++) {
            Object argument = arguments[i] instanceof LangText several ? languages.forms().shown(several, lang) : arguments[i];
            text = text.replace("{" + i + "}", String.valueOf(argument));
        }
        return typeset(text, lang);
    }

    /** Quotation marks as this language has them. */
    private String typeset(String text, Lang lang) {
        return Typesetting.quoted(text, languages.of(lang).latin());
    }

    /** A text that follows the language. */
    public StringBinding of(String key, Object... arguments) {
        return Bindings.createStringBinding(() -> now(key, arguments), language);
    }

    /** An item's text that follows the language. */
    public StringBinding of(LangText text) {
        return Bindings.createStringBinding(() -> now(text), language);
    }

    /** Anything that is said differently in each language. */
    public StringBinding in(Function<Lang, String> said) {
        return Bindings.createStringBinding(() -> typeset(said.apply(language.getValue()), language.getValue()), language);
    }

    /** An item's text as it is now. */
    public String now(LangText text) {
        return typeset(languages.forms().shown(text, language.getValue()), language.getValue());
    }
}
