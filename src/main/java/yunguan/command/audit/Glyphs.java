package yunguan.command.audit;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import yunguan.command.tour.Finger;

/** Whether the fonts of this machine really draw the shapes of the mainland and of Taiwan, and not the Japanese ones; a name alone proves nothing. */
final class Glyphs {

    /** Written differently in each of the three. */
    private static final String TELLING = "骨直关誤";

    private Glyphs() {
    }

    static void look(Consumer<Hit> hits, List<Setting> settings) {
        for (String style : List.of("Sans", "Serif")) {
            int[] japanese = drawn("Noto " + style + " CJK JP");
            int[] mainland = drawn("Noto " + style + " CJK SC");
            int[] taiwan = drawn("Noto " + style + " CJK TC");
            tell(java.util.Arrays.equals(japanese, mainland), "Noto " + style + " CJK SC", "the shapes of JP", hits, settings);
            tell(java.util.Arrays.equals(japanese, taiwan), "Noto " + style + " CJK TC", "the shapes of JP", hits, settings);
            tell(java.util.Arrays.equals(mainland, taiwan), "Noto " + style + " CJK TC", "the shapes of SC", hits, settings);
        }
    }

    private static void tell(boolean same, String font, String found, Consumer<Hit> hits, List<Setting> settings) {
        if (same) {
            hits.accept(new Hit("(fonts)", settings.getFirst(), Measure.GLYPH, font, found, "its own shapes of " + TELLING));
        }
    }

    private static int[] drawn(String family) {
        return Finger.onScreen(() -> {
            Text text = new Text(TELLING);
            text.setFont(Font.font(family, 96));
            return Sheet.of(new Scene(new StackPane(text), 480, 160).snapshot(null)).pixels();
        });
    }
}
