package yunguan.catalogue;

import com.github.houbb.opencc4j.util.ZhConverterUtil;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Derives one written form of Chinese from the other: OpenCC's tables of phrases and characters, then our own short list
 * ({@code forms-traditional.txt}, {@code forms-simplified.txt}), because OpenCC's traditional form is its own
 * standard and readers in Taiwan and Hong Kong write 裡, 峰 and 為. The words of a venue or an author win over both.
 */
public final class ChineseForms {

    private static final PhraseList TRADITIONAL = read("forms-traditional.txt");
    private static final PhraseList SIMPLIFIED = read("forms-simplified.txt");

    /** What the tables do not know to be written there as well, in names of places. */
    private static final String ALSO_TRADITIONAL = "坂";

    private final ChineseWords words;

    /** The tables alone. */
    public ChineseForms() {
        this(ChineseWords.NONE);
    }

    /** @param words that win over the tables */
    public ChineseForms(ChineseWords words) {
        this.words = words;
    }

    /** Whether somebody has words of their own. */
    public boolean hasWords() {
        return !words.isEmpty();
    }

    public String traditional(String simplified) {
        return words.traditional().replace(simplified, ChineseForms::byTables);
    }

    public String simplified(String traditional) {
        return words.simplified().replace(traditional, text -> SIMPLIFIED.replace(ZhConverterUtil.toSimple(text)));
    }

    /** Whether readers of traditional Chinese write this character, too, in one sense or another. */
    public boolean isTraditional(char character) {
        List<String> written = ZhConverterUtil.toTraditional(character);
        return written == null || written.isEmpty() || written.contains(String.valueOf(character)) || ALSO_TRADITIONAL.indexOf(character) >= 0;
    }

    private static String byTables(String text) {
        return TRADITIONAL.replace(ZhConverterUtil.toTraditional(text));
    }

    /**
     * The text as a reader of this language sees it: a form that the tables alone would make just so was made by a machine, in the pack
     * or in the settings, and is made anew with the words that win here; what somebody wrote otherwise stays as it was written.
     */
    public String shown(LangText text, Lang lang) {
        String said = text.in(lang);
        if (words.isEmpty() || !lang.chinese()) {
            return said;
        }
        boolean toTraditional = text.shown(lang).equals(Lang.HANT);
        String source = text.texts().get((toTraditional ? Lang.HANS : Lang.HANT).tag());
        return source == null ? said : rewritten(source, said, toTraditional);
    }

    /** The same for two texts of which one may have been derived from the other. */
    public String rewritten(String source, String said, boolean toTraditional) {
        if (words.isEmpty() || !(toTraditional ? words.traditional() : words.simplified()).occursIn(source)) {
            return said;
        }
        String made = toTraditional ? byTables(source) : SIMPLIFIED.replace(ZhConverterUtil.toSimple(source));
        if (!made.equals(said)) {
            return said;
        }
        return toTraditional ? traditional(source) : simplified(source);
    }

    private static PhraseList read(String name) {
        Map<String, String> list = new HashMap<>();
        try (InputStream in = ChineseForms.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is not in the program");
            }
            for (String line : new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().toList()) {
                int equals = line.indexOf('=');
                if (!line.startsWith("#") && equals > 0) {
                    list.put(line.substring(0, equals), line.substring(equals + 1).strip());
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return new PhraseList(list);
    }
}
