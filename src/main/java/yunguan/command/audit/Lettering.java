package yunguan.command.audit;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextBoundsType;
import yunguan.catalogue.Lang;
import yunguan.shell.Mode;
import yunguan.ui.Languages;

/** How high texts are, in standard and in large text, and whether their characters have the shapes of their region. */
final class Lettering {

    /** Millimetres that a Chinese character of running text is high. */
    private static final double RUNNING = 7.3;
    /** Of that, what a note may have; the token that makes it one is named in tokens.css. */
    private static final double NOTE = 0.75;
    private static final double LARGER = 1.5;
    /** Twice as large as running text is in large letters: no eye needs more, and no glass has room for it. */
    private static final double DISPLAY = 3;
    /** Of a size, what rounding to whole pixels may take. */
    private static final double ROUNDED = 0.02;

    private final Map<Font, Double> heights = new HashMap<>();
    /** By glass, language, screen and kind of text: the smallest size of type. */
    private final Map<String, Double> standard = new HashMap<>();
    private final Map<String, Large> large = new HashMap<>();

    /** A text in large text, which waits for its size in standard. @param hit without what was found */
    private record Large(String key, double size, Hit hit) { }

    private final Languages languages;

    /** @param languages each may say in which font it is set */
    Lettering(Languages languages) {
        this.languages = languages;
    }

    void look(Seen seen, Consumer<Hit> hits) {
        for (Words words : seen.words()) {
            if (!words.sign()) {
                height(seen, words, hits);
                growth(seen, words);
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

    private void growth(Seen seen, Words words) {
        double size = words.node().getFont().getSize();
        if (seen.setting().is(Mode.LARGE) && seen.mm(heights.computeIfAbsent(words.node().getFont(), Lettering::character)) >= RUNNING * DISPLAY * (1 - ROUNDED)) {
            return; // a line that a hall sings from is read from across the hall; where it is long it wraps rather than grows
        }
        String key = seen.setting().glass() + " " + seen.setting().lang().tag() + " " + seen.screen() + " " + words.role();
        if (seen.setting().is(Mode.LARGE)) {
            large.merge(key + " " + seen.setting().manner(), new Large(key, size, seen.hit(Measure.GROWTH, words.name(), "", "1.5 times")), (one, other) -> one.size() <= other.size() ? one : other);
        } else if (seen.setting().modes().isEmpty()) {
            standard.merge(key, size, Math::min);
        }
    }

    /** Says what is not larger in large text than it was, or will be, in standard. */
    void compare(Consumer<Hit> hits) {
        for (Large one : large.values()) {
            Double before = standard.get(one.key());
            if (before != null && one.size() < before * LARGER * (1 - ROUNDED)) {
                Hit hit = one.hit();
                hits.accept(new Hit(hit.screen(), hit.setting(), hit.measure(), hit.node(), String.format(Locale.ROOT, "%.2f times as large as in standard", one.size() / before), hit.wanted()));
            }
        }
        large.clear();
    }

    private void glyphs(Seen seen, Words words, Consumer<Hit> hits) {
        String family = words.node().getFont().getFamily();
        Lang lang = Tongue.of(words.node(), seen.setting().lang());
        yunguan.ui.Tongue spoken = languages.of(lang);
        if (!spoken.font().isEmpty() && List.of(spoken.font(), spoken.serif()).contains(family)) {
            return; // whoever added it knows which shapes its readers know
        }
        String region = lang.tag().equals("zh-Hant") ? "TC" : "SC";
        boolean own = Tongue.isOwn(words.node()) && family.matches("Noto (Sans|Serif) CJK (SC|TC)");
        if (!own && words.said().codePoints().anyMatch(Lettering::isHan) && !List.of("Noto Sans CJK " + region, "Noto Serif CJK " + region, "Noto Sans Mono CJK " + region).contains(family)) {
            hits.accept(seen.hit(Measure.GLYPH, words.name(), family, "Noto Sans or Serif CJK " + region));
        }
    }

    static boolean isHan(int character) {
        return Character.UnicodeScript.of(character) == Character.UnicodeScript.HAN;
    }
}
