package yunguan.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import yunguan.settings.Key;

/** The style sheets keep to the tokens, and the tokens to what eyes need. */
class StyleSheetsTest {

    private static final Path SHEETS = Path.of(System.getProperty("yunguan.home", "."), "src/main/resources/yunguan");
    private static final Set<Double> TYPE_SCALE = Set.of(0.75, 0.85, 1.0, 1.15, 1.35, 1.6, 2.0, 2.4, 3.0);
    /** What is drawn with letters rather than read has a size of its own. */
    private static final Pattern DRAWN = Pattern.compile(".*(icon|tick|tab|film-play|pin-key)(:[a-z]+)?$");
    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)}");
    private static final Pattern FONT_SIZE = Pattern.compile("-fx-font-size:\\s*([^;]+);?");
    private static final Set<Double> SPACING = Set.of(0.1, 0.2, 0.3, 0.42, 0.45, 0.6, 0.62, 0.9, 1.2, 1.4, 1.8, 2.4, 3.0);
    private static final Pattern SPACE = Pattern.compile("-fx-(?:padding|spacing|hgap|vgap):\\s*([^;]+);");
    private static final Pattern COLOUR = Pattern.compile("(-[a-z-]+):\\s*(#[0-9A-Fa-f]{6});");

    private static Map<String, String> sheets() throws IOException {
        Map<String, String> sheets = new HashMap<>();
        try (Stream<Path> all = Files.walk(SHEETS)) {
            for (Path sheet : all.filter(file -> file.toString().endsWith(".css")).toList()) {
                sheets.put(sheet.getFileName().toString(), Files.readString(sheet).replaceAll("(?s)/\\*.*?\\*/", ""));
            }
        }
        return sheets;
    }

    /** A chosen button must look pressed under a finger as well; its own ground would hide that of any button. */
    @Test
    void whatIsChosenLooksPressedUnderAFinger() throws IOException {
        String all = String.join("\n", sheets().values());
        List<String> wrong = new ArrayList<>();
        Matcher rule = RULE.matcher(all);
        while (rule.find()) {
            for (String selector : rule.group(1).split(",")) {
                String chosen = selector.strip();
                boolean ground = rule.group(2).contains("-fx-background-color") && !chosen.contains(" ") && !chosen.equals(".pin-name:chosen"); // a name on the map is no button
                String own = chosen.replaceAll("^\\.touch(?=\\.)", "");
                if (ground && chosen.endsWith(":chosen") && !all.contains(own + ":armed")) {
                    wrong.add(chosen);
                }
            }
        }
        assertEquals(List.of(), wrong);
        assertTrue(all.contains(".stick-band:armed"));
        assertTrue(!all.contains(".stack-pane"), "JavaFX gives a pane no style class of its own: such a rule is for nothing");
    }

    @Test
    void textsHaveTheSizesOfTheScale() throws IOException {
        List<String> wrong = new ArrayList<>();
        sheets().forEach((name, text) -> {
            Matcher rule = RULE.matcher(text);
            while (rule.find()) {
                Matcher size = FONT_SIZE.matcher(rule.group(2));
                String selector = rule.group(1).strip();
                while (size.find()) {
                    boolean drawn = Stream.of(selector.split(",")).allMatch(one -> DRAWN.matcher(one.strip()).matches());
                    String value = size.group(1).strip();
                    if (!value.endsWith("em")) {
                        wrong.add(name + ": " + selector + " is " + value + "; sizes are in em, and grow with the screen");
                    } else if (!drawn && !TYPE_SCALE.contains(Double.parseDouble(value.substring(0, value.length() - 2)))) {
                        wrong.add(name + ": " + selector + " is " + value);
                    }
                }
            }
        });
        assertEquals("", String.join("\n", wrong));
    }

    @Test
    void spaceIsThatOfTheScale() throws IOException {
        List<String> wrong = new ArrayList<>();
        sheets().forEach((name, text) -> SPACE.matcher(text).results().forEach(found -> Pattern.compile("([\\d.]+)em").matcher(found.group(1)).results()
                .filter(length -> !SPACING.contains(Double.parseDouble(length.group(1)))).forEach(length -> wrong.add(name + ": " + found.group()))));
        assertEquals("", String.join("\n", wrong));
    }

    private static Map<String, String> tokens(String selector) throws IOException {
        Matcher rule = RULE.matcher(sheets().get("tokens.css"));
        while (rule.find()) {
            if (rule.group(1).strip().equals(selector)) {
                Map<String, String> tokens = new HashMap<>();
                COLOUR.matcher(rule.group(2)).results().forEach(found -> tokens.put(found.group(1), found.group(2)));
                return tokens;
            }
        }
        throw new AssertionError("no " + selector);
    }

    /** A colour that nobody defines is drawn as nothing, and fills the log. */
    @Test
    void everyColourThatIsLookedUpIsATokenOfTheFrame() throws IOException {
        Map<String, String> all = sheets();
        Matcher frame = RULE.matcher(all.get("tokens.css"));
        assertTrue(frame.find() && frame.group(1).strip().equals(".frame"));
        Set<String> known = Pattern.compile("(?<![\\w-])(-[a-z-]+):").matcher(frame.group(2)).results().map(found -> found.group(1)).collect(Collectors.toSet());
        List<String> wrong = new ArrayList<>();
        all.forEach((name, text) -> Pattern.compile("[:,(\\s](-(?!fx-)[a-z][a-z-]*)(?=[\\s;,)])").matcher(text).results()
                .filter(found -> !known.contains(found.group(1))).forEach(found -> wrong.add(name + ": " + found.group(1))));
        assertEquals("", String.join("\n", wrong));
    }

    private static void assertRead(Map<String, String> tokens, double enough, List<String> words) {
        for (String word : words) {
            for (String ground : List.of("-ground", "-surface", "-surface-quiet", "-pressed")) {
                double contrast = HallColour.contrast(Color.web(tokens.get(word)), Color.web(tokens.get(ground)));
                assertTrue(contrast >= enough, word + " on " + ground + ": " + contrast);
            }
        }
    }

    @Test
    void wordsAreReadOnEveryGround() throws IOException {
        Map<String, String> standard = tokens(".frame");
        assertRead(standard, HallColour.ENOUGH, List.of("-ink", "-ink-quiet", "-jade", "-gold", "-focus"));
        Map<String, String> contrast = new HashMap<>(standard);
        contrast.putAll(tokens(".frame.mode-contrast"));
        assertRead(contrast, HallColour.ENOUGH_IN_CONTRAST, List.of("-ink", "-ink-quiet", "-jade", "-gold", "-focus"));
        assertEquals(Key.HALL_COLOUR.standard(), standard.get("-hall"), "until the frame says the venue's");
        assertTrue(HallColour.contrast(Color.web(standard.get("-on-hall")), Color.web(standard.get("-gold"))) >= HallColour.ENOUGH, "the band above a preview");
    }
}
