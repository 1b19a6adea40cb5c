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

    /**
     * The one tag of the language that is spoken, in however many ways authors write it: {@code zh-yue} and {@code yue-HK} are {@code yue};
     * {@code zh} and {@code zh-CN}, which name no dialect, are {@code cmn}. @param tag BCP 47; of an empty one it is empty
     */
    public static String language(String tag) {
        String small = tag.toLowerCase(Locale.ROOT);
        if ((small + "-").startsWith("zh-min-")) { // registered before the dialects had tags; Java takes it for another language
            return (small + "-").startsWith("zh-min-nan-") ? "nan" : "zh-min";
        }
        String language = Locale.forLanguageTag(small).getLanguage();
        return language.equals("zh") ? "cmn" : language.isEmpty() ? small : language;
    }

    /** The name of a language. @param tag BCP 47; of an empty one the name is empty too */
    public LangText name(String tag) {
        if (tag.isEmpty()) {
            return LangText.EMPTY;
        }
        LangText name = names.get(language(tag));
        if (name != null) {
            return name;
        }
        Locale spoken = Locale.forLanguageTag(tag);
        Map<String, String> known = new HashMap<>();
        for (Lang lang : java.util.List.of(Lang.HANS, Lang.HANT, Lang.EN)) {
            String said = spoken.getDisplayLanguage(Locale.forLanguageTag(lang.tag()));
            known.put(lang.tag(), said.isEmpty() ? tag : said);
        }
        return new LangText(known);
    }
}
