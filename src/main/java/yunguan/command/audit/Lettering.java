package yunguan.command.audit;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextBoundsType;
import yunguan.shell.Mode;

/** How high texts are, in standard and in large text, and whether their characters have the shapes of their region. */
final class Lettering {

    /** Millimetres that a Chinese character of running text is high. */
    private static final double RUNNING = 7.3;
    /** Of that, what a note may have; the token that makes it one is named in tokens.css. */
    private static final double NOTE = 0.75;
    private static final double LARGER = 1.5;
    /** Of a size, what rounding to whole pixels may take. */
    private static final double ROUNDED = 0.02;

    private final Map<Font, Double> heights = new HashMap<>();
    private final Map<String, Double> standard = new HashMap<>();

    void look(Seen seen, Consumer<Hit> hits) {
        for (Words words : seen.words()) {
            if (!words.sign()) {
                height(seen, words, hits);
                growth(seen, words, hits);
                glyphs(seen, words, hits);
            }
        }
    }

    /** What is written in another script has the same size of type, and is measured by it. */
    private void height(Seen seen, Words words, Consumer<Hit> hits) {
        double high = seen.mm(heights.computeIfAbsent(words.node().getFont(), Lettering::character));
        double wanted = RUNNING * (Notes.isNote(words.node()) ? NOTE : 1);
        if (high < wanted * (1 - ROUNDED)) {
            hits.accept(seen.hit(Measure.TEXT, words.name(), "a character is %.1f mm high".formatted(high), "%.1f mm".formatted(wanted)));
        }
    }

    private static double character(Font font) {
        Text character = new Text("国");
        character.setFont(font);
        character.setBoundsType(TextBoundsType.VISUAL);
        return character.getLayoutBounds().getHeight();
    }

    /** The same text is measured in standard first. */
    private void growth(Seen seen, Words words, Consumer<Hit> hits) {
        double size = words.node().getFont().getSize();
        String key = seen.setting().glass() + " " + seen.setting().lang().tag() + " " + seen.screen() + " " + words.role();
        if (!seen.setting().is(Mode.LARGE)) {
            if (seen.setting().modes().isEmpty()) {
                standard.merge(key, size, Math::min);
            }
            return;
        }
        Double before = standard.get(key);
        if (before != null && size < before * LARGER * (1 - ROUNDED)) {
            hits.accept(seen.hit(Measure.GROWTH, words.name(), String.format(Locale.ROOT, "%.2f times as large as in standard", size / before), "1.5 times"));
        }
    }

    private static void glyphs(Seen seen, Words words, Consumer<Hit> hits) {
        String family = words.node().getFont().getFamily();
        String region = Tongue.of(words.node(), seen.setting().lang()).tag().equals("zh-Hant") ? "TC" : "SC";
        if (words.said().codePoints().anyMatch(Lettering::isHan) && !List.of("Noto Sans CJK " + region, "Noto Serif CJK " + region, "Noto Sans Mono CJK " + region).contains(family)) {
            hits.accept(seen.hit(Measure.GLYPH, words.name(), family, "Noto Sans or Serif CJK " + region));
        }
    }

    static boolean isHan(int character) {
        return Character.UnicodeScript.of(character) == Character.UnicodeScript.HAN;
    }
}
