package yunguan.command.tour;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.text.LayoutInfo;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import yunguan.ui.Icon;
import yunguan.ui.Typesetting;

/**
 * How what is written on a screen is broken into lines, as it is drawn: no word of letters is broken, no line begins with what ends a sentence, none ends with what opens a
 * bracket, none has a single character, lines are far enough apart to be read, and no number is written with digits as wide as characters. Only to be asked on the JavaFX thread.
 */
final class Lines {

    private static final String NEVER_FIRST = "，。、；：？！）》」』”’…—·％";
    private static final String NEVER_LAST = "（《「『“‘";
    /** From line to line, in em, at the least; less a pixel that rounding may take. */
    private static final double LINE = 1.5;

    private Lines() {
    }

    /** What is badly set below a node, a sentence each. */
    static List<String> bad(Node root) {
        List<String> bad = new ArrayList<>();
        look(root, bad);
        return bad;
    }

    private static void look(Node node, List<String> bad) {
        if (!node.isVisible() || node.getOpacity() < 0.05) {
            return;
        }
        if (node instanceof TextFlow flow) {
            List<Text> parts = flow.getChildren().stream().filter(Text.class::isInstance).map(Text.class::cast).toList();
            double em = parts.stream().mapToDouble(part -> part.getFont().getSize()).max().orElse(0);
            look(parts.stream().map(Text::getText).collect(Collectors.joining()), em, flow.getLayoutInfo(), bad);
        } else if (node instanceof Text text) {
            if (text instanceof Icon icon) {
                if (!icon.inItsFont()) {
                    bad.add("the sign “" + icon.name().get() + "” is an empty box");
                }
            } else {
                look(text.getText(), text.getFont().getSize(), text.getLayoutInfo(), bad);
            }
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> look(child, bad));
        }
    }

    /** Whether letters stand on both sides of an end of a line. Chinese may be broken anywhere. */
    private static boolean isWithinAWord(String text, int end) {
        return end > 0 && end < text.length() && isLetter(text.charAt(end - 1)) && isLetter(text.charAt(end));
    }

    private static boolean isLetter(char c) {
        return Character.isLetter(c) && !Character.isIdeographic(c);
    }

    private static void look(String text, double em, LayoutInfo layout, List<String> bad) {
        layout.getTextLines(false).stream().filter(line -> isWithinAWord(text, line.end())).findFirst().ifPresent(line ->
                bad.add("“" + Typesetting.plain(text) + "” is broken within a word"));
        if (text.codePoints().noneMatch(Character::isIdeographic)) {
            return;
        }
        if (text.codePoints().anyMatch(c -> c >= '０' && c <= '９')) {
            bad.add("“" + Typesetting.plain(text) + "” has digits as wide as characters");
        }
        List<String> lines = layout.getTextLines(false).stream()
                .map(line -> Typesetting.plain(text.substring(line.start(), Math.min(line.end(), text.length()))).strip()).toList();
        if (lines.size() > 1) {
            double high = layout.getTextLine(1, true).bounds().getMinY() - layout.getTextLine(0, true).bounds().getMinY();
            if (high < LINE * em - 1) {
                bad.add("%.2f em from line to line: %s".formatted(high / em, lines));
            }
        }
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.isEmpty() || lines.size() == 1) {
                continue;
            }
            if (i > 0 && NEVER_FIRST.indexOf(line.charAt(0)) >= 0) {
                bad.add("a line begins with " + line.charAt(0) + ": " + lines);
            }
            if (i < lines.size() - 1 && NEVER_LAST.indexOf(line.charAt(line.length() - 1)) >= 0) {
                bad.add("a line ends with " + line.charAt(line.length() - 1) + ": " + lines);
            }
            if (line.codePoints().filter(Character::isLetterOrDigit).count() == 1) {
                bad.add("a line has a single character: " + lines);
            }
        }
    }
}
