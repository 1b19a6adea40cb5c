package yunguan.ui;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/**
 * Keeps the words of a label whole: JavaFX breaks a word that is wider than its line anywhere. Where one is, all of the label is set in a
 * smaller step of the type scale, the largest in which it fits.
 */
final class WholeWords {

    /** The type scale of tokens.css, in em. */
    private static final double[] STEPS = {2.4, 2, 1.6, 1.35, 1.15, 1, 0.85, 0.75};
    private static final Pattern WORD = Pattern.compile("[\\p{IsLatin}\\p{IsGreek}\\p{IsCyrillic}'’]{6,}");
    /** No letter is wider, in em of its size; so most labels need no measuring. */
    private static final double WIDEST = 1;

    private final Label label;
    /** Its size as the style sheet has it, in em of running text; 0 while it has that. */
    private double plain;

    private WholeWords(Label label) {
        this.label = label;
    }

    static void in(Label label) {
        WholeWords words = new WholeWords(label);
        label.widthProperty().addListener((width, before, now) -> words.fit());
        label.textProperty().addListener((text, before, now) -> words.fit());
        label.fontProperty().addListener((font, before, now) -> words.fit());
    }

    private void fit() {
        if (label.getScene() == null || label.getWidth() <= 0 || !label.isWrapText()) {
            return;
        }
        if (label.getMinWidth() == Region.USE_PREF_SIZE) {
            return; // it takes the width that its words have; when letters grow it is too narrow for a moment only
        }
        double em = em();
        Font font = label.getFont();
        double full = plain > 0 ? plain * em : font.getSize();
        double room = room();
        double longest = WORD.matcher(label.getText()).results().map(MatchResult::group).filter(word -> word.length() * WIDEST * full > room)
                .mapToDouble(word -> width(word, Font.font(font.getFamily(), bold(font), full))).max().orElse(0);
        double size = full;
        for (int step = 0; step < STEPS.length && longest * size / full > room; step++) {
            size = Math.min(size, STEPS[step] * em);
        }
        if (size < full - 0.5) {
            plain = full / em;
            set("-fx-font-size: " + size + "px;");
        } else if (plain > 0) {
            plain = 0;
            set("");
        }
    }

    private void set(String style) {
        if (!style.equals(label.getStyle())) {
            label.setStyle(style);
        }
    }

    private static javafx.scene.text.FontWeight bold(Font font) {
        return font.getStyle().contains("Bold") ? javafx.scene.text.FontWeight.BOLD : javafx.scene.text.FontWeight.NORMAL;
    }

    private double em() {
        return Scale.of(label).text() * (label.getScene().getRoot().getStyleClass().contains("mode-large") ? Scale.LARGE : 1);
    }

    /** How wide a line may be, in pixels. */
    private double room() {
        Insets padding = label.getLabelPadding();
        Node sign = label.getGraphic();
        boolean beside = sign != null && (label.getContentDisplay() == ContentDisplay.LEFT || label.getContentDisplay() == ContentDisplay.RIGHT);
        return label.getWidth() - label.snappedLeftInset() - label.snappedRightInset() - padding.getLeft() - padding.getRight()
                - (beside ? sign.getLayoutBounds().getWidth() + label.getGraphicTextGap() : 0) + 1;
    }

    private static double width(String word, Font font) {
        Text text = new Text(word);
        text.setFont(font);
        return text.getLayoutBounds().getWidth();
    }
}
