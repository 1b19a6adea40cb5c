package yunguan.catalogue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** How visitors call the languages that are spoken in films and sounds: the table {@code spoken.tsv}, and after it what Java knows. */
public final class Spoken {

    private final Map<String, LangText> names = new HashMap<>();

    public Spoken() {
        try (InputStream in = Spoken.class.getResourceAsStream("spoken.tsv")) {
            if (in == null) {
                throw new IllegalStateException("spoken.tsv is not in the program");
            }
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t")).forEach(cells -> names.put(cells[0],
                            new LangText(Map.of(Lang.HANS.tag(), cells[1], Lang.HANT.tag(), cells[2], Lang.EN.tag(), cells[3]))));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The name of a language. @param tag BCP 47; of an empty one the name is empty too */
    public LangText name(String tag) {
        if (tag.isEmpty()) {
            return LangText.EMPTY;
        }
        for (String part = tag.toLowerCase(Locale.ROOT); !part.isEmpty(); part = part.substring(0, Math.max(0, part.lastIndexOf('-')))) {
            LangText name = names.get(part);
            if (name != null) {
                return name;
            }
        }
        Locale spoken = Locale.forLanguageTag(tag);
        Map<String, String> known = new HashMap<>();
        for (Lang lang : java.util.List.of(Lang.HANS, Lang.HANT, Lang.EN)) {
            String name = spoken.getDisplayLanguage(Locale.forLanguageTag(lang.tag()));
            known.put(lang.tag(), name.isEmpty() ? tag : name);
        }
        return new LangText(known);
    }
}
