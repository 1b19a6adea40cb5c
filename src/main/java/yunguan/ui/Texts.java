package yunguan.ui;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.value.ObservableValue;
import yunguan.catalogue.Lang;
import yunguan.catalogue.LangText;

/**
 * The words of the screens. A language is a folder {@code texts/TAG} with one file a room; a view binds to a
 * text, so that a change of language is instant and keeps the place.
 */
public final class Texts {

    /** One file a room or part, in every language's folder. */
    public static final List<String> FILES = List.of("shell", "home", "door", "lectures", "archive", "atlas", "gallery", "contest",
            "listening", "search", "part", "trouble", "desk", "desk-packs", "desk-items", "desk-care", "count");

    private final ObservableValue<Lang> language;
    private final Map<Lang, Map<String, String>> words = new HashMap<>();

    public Texts(ObservableValue<Lang> language) {
        this.language = language;
        for (Lang lang : Lang.ALL) {
            words.put(lang, load(lang));
        }
    }

    /** All texts of a language by key. */
    public static Map<String, String> load(Lang lang) {
        Map<String, String> all = new HashMap<>();
        for (String file : FILES) {
            String name = "texts/" + lang.tag() + "/" + file + ".properties";
            try (InputStream in = Texts.class.getResourceAsStream(name)) {
                if (in == null) {
                    throw new IllegalStateException("missing texts: " + name);
                }
                Properties properties = new Properties();
                properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
                properties.forEach((key, text) -> all.put((String) key, (String) text));
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
        return all;
    }

    public ObservableValue<Lang> language() {
        return language;
    }

    /** A text as it is now. {@code {0}}, {@code {1}}, … stand for the arguments; a {@link LangText} among them is put in the same language. */
    public String now(String key, Object... arguments) {
        Lang lang = language.getValue();
        String text = words.get(lang).get(key);
        if (text == null) {
            throw new IllegalArgumentException("no text " + key + " in " + lang.tag());
        }
        for (int i = 0; i < arguments.length; i++) {
            Object argument = arguments[i] instanceof LangText several ? several.in(lang) : arguments[i];
            text = text.replace("{" + i + "}", String.valueOf(argument));
        }
        return typeset(text, lang);
    }

    /** The curly quotation marks of a Chinese font are as wide as a character, which tears English words apart. */
    private static String typeset(String text, Lang lang) {
        return lang.equals(Lang.EN) ? text.replaceAll("[\u2018\u2019]", "'").replaceAll("[\u201C\u201D]", "\"") : text;
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
        return typeset(text.in(language.getValue()), language.getValue());
    }
}
