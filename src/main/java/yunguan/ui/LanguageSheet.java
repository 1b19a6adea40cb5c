package yunguan.ui;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/** The fonts of languages that a venue has added, as a style sheet: what ours say in {@code .lang-zh-Hant}, said for each of them. */
public final class LanguageSheet {

    private LanguageSheet() {
    }

    /** The address of the sheet, which is in the address itself; nothing is written to disk. */
    public static String of(Languages languages) {
        String css = languages.all().stream().map(LanguageSheet::rules).collect(Collectors.joining());
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
    }

    private static String rules(Tongue tongue) {
        String dress = ".lang-" + tongue.lang().tag();
        StringBuilder css = new StringBuilder();
        if (!tongue.font().isEmpty()) {
            css.append(".frame%1$s, .touch.language%1$s, .poster-words%1$s, .closed-words%1$s { -fx-font-family: \"%2$s\"; }\n".formatted(dress, tongue.font()));
        }
        String titles = tongue.serif().isEmpty() ? tongue.font() : tongue.serif();
        if (!titles.isEmpty()) {
            css.append(".closed-words%s .closed-title { -fx-font-family: \"%s\"; }\n".formatted(dress, titles));
            serifs().forEach(selector -> css.append("%s %s { -fx-font-family: \"%s\"; }\n".formatted(dress, selector, titles)));
        }
        return css.toString();
    }

    /** What is set in the serif of titles: the selectors of all style sheets, held to them by a test. */
    static List<String> serifs() {
        try (InputStream in = LanguageSheet.class.getResourceAsStream("serifs.txt")) {
            if (in == null) {
                throw new IllegalStateException("serifs.txt is not in the program");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().filter(line -> line.startsWith(".")).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
