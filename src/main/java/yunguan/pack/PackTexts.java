package yunguan.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import yunguan.catalogue.Lang;

/** The sentences of this package in one language, from {@code problems*.properties}. */
public final class PackTexts {

    private final Properties texts;

    private PackTexts(Properties texts) {
        this.texts = texts;
    }

    /** The sentences in a language; the nearest where the program itself does not speak it. */
    public static PackTexts in(Lang lang) {
        Lang own = lang.among(Lang.OWN);
        String name = own.equals(Lang.HANS) ? "problems.properties"
                : own.equals(Lang.HANT) ? "problems.zh-Hant.properties" : "problems.en.properties";
        Properties read = new Properties();
        try (InputStream in = PackTexts.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is not in the program");
            }
            read.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return new PackTexts(read);
    }

    /**
     * A sentence, with {@code {name}} replaced.
     *
     * @param arguments name, value, name, value, …
     */
    public String say(String key, String... arguments) {
        String sentence = texts.getProperty(key);
        if (sentence == null) {
            throw new IllegalArgumentException("no text " + key);
        }
        StringBuilder said = new StringBuilder();
        int at = 0;
        // one pass from left to right: a value that itself holds {name} stays as it is
        while (at < sentence.length()) {
            int open = sentence.indexOf('{', at);
            int close = open < 0 ? -1 : sentence.indexOf('}', open);
            if (close < 0) {
                break;
            }
            said.append(sentence, at, open).append(value(sentence.substring(open + 1, close), arguments));
            at = close + 1;
        }
        return said.append(sentence.substring(at)).toString();
    }

    private static String value(String name, String... arguments) {
        for (int i = 0; i + 1 < arguments.length; i += 2) {
            if (arguments[i].equals(name)) {
                return arguments[i + 1];
            }
        }
        return "";
    }

    Set<String> keys() {
        return texts.stringPropertyNames();
    }
}
