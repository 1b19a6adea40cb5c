package yunguan.command.audit;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import yunguan.ui.Icon;

/** Texts are shown whole, and nothing lies over them. */
final class Wholeness {

    /** Pixels that rounding may take. */
    private static final double SLACK = 2;

    /** A line of so many em is one; a word that is longer than that is broken on any screen. */
    private static final double LINE = 9;
    private static final Pattern WORD = Pattern.compile("[\\p{IsLatin}\\p{M}’']{2,}");

    private Wholeness() {
    }

    static void look(Seen seen, Consumer<Hit> hits) {
        shortened(seen, seen.scene().getRoot(), hits);
        // what a list hides for now is drawn as soon as it is drawn along
        List<Words> drawn = seen.words().stream().filter(words -> words.seen().isEmpty() ? words.list() != null : Contrasts.isDrawn(seen, words)).toList();
        for (Words words : seen.words()) {
            cut(seen, words, hits);
            broken(seen, words, hits);
        }
        for (int i = 0; i < drawn.size(); i++) {
            Words one = drawn.get(i);
            for (Words other : drawn.subList(i + 1, drawn.size())) {
                if (!(one.sign() && other.sign()) && (one.list() != null && one.list() == other.list() ? overlap(one.ink(), other.ink()) : overlap(one.seen(), other.seen()))
                        && !isOneText(one, other) && !(isPlaced(seen, one) && (isPlaced(seen, other) || isOfAControl(other))) && !(isPlaced(seen, other) && isOfAControl(one))
                        && !(isSlanting(one, other) && !Slant.of(one).meets(Slant.of(other), SLACK))) {
                    hits.accept(seen.hit(Measure.OVERLAP, one.name(), "meets " + other.name(), "texts apart"));
                }
            }
            for (Target target : seen.targets()) {
                if (!one.sign() && !target.surface() && (one.list() != null && one.list() == target.list() ? overlap(one.ink(), target.whole()) : overlap(one.seen(), target.seen()))
                        && !isPlaced(seen, one) && !Contrasts.isPart(one.node(), target.node())
                        && !(Slant.is(one.node()) && !Slant.of(one).meets(Slant.of(target.whole()), SLACK))
                        && (one.pressed() == null || !Contrasts.isPart(target.node(), one.pressed().node()))) {
                    hits.accept(seen.hit(Measure.OVERLAP, one.name(), "meets the control " + target.name(), "text and control apart"));
                }
            }
        }
    }

    /** Parts of one text that flows over several lines, such as the words that were looked for in it, or the letters of a name along a river. */
    private static boolean isOneText(Words one, Words other) {
        return one.node().getParent() == other.node().getParent()
                && (one.node().getParent() instanceof TextFlow || one.node().getParent().getStyleClass().contains("one-text")); // characters of one name that is written along a line
    }

    private static boolean isSlanting(Words one, Words other) {
        return Slant.is(one.node()) || Slant.is(other.node());
    }

    /** Whether the content dictates where a text stands, and the same thing is reached, and read, elsewhere on the screen. */
    private static boolean isPlaced(Seen seen, Words words) {
        return words.placed().flatMap(seen::target).filter(other -> other.placed().isEmpty()).isPresent();
    }

    /** Of a button that lies over what the content has placed below it. */
    private static boolean isOfAControl(Words words) {
        return words.pressed() != null && words.pressed().placed().isEmpty() && !words.pressed().surface();
    }

    private static boolean overlap(Box one, Box other) {
        Box both = one.in(other);
        return both.width() > SLACK && both.height() > SLACK;
    }

    /** A label that had not room enough says so with dots, or shows nothing. */
    private static void shortened(Seen seen, Node node, Consumer<Hit> hits) {
        if (!node.isVisible() || node.getOpacity() < 0.05) {
            return;
        }
        if (node instanceof Labeled labeled && labeled.getContentDisplay() != ContentDisplay.GRAPHIC_ONLY
                && labeled.getText() != null && !labeled.getText().isBlank() && labeled.getWidth() > 0) {
            String dots = labeled.getEllipsisString();
            labeled.getChildrenUnmodifiable().stream().filter(child -> child instanceof Text && !(child instanceof Icon) && child != labeled.getGraphic())
                    .map(child -> ((Text) child).getText()).findFirst()
                    .filter(shown -> shown.isEmpty() || shown.endsWith(dots) && !labeled.getText().strip().endsWith(dots))
                    .ifPresent(shown -> hits.accept(seen.hit(Measure.CUT, Names.of(labeled), "shown as “" + shown + "”", "“" + labeled.getText() + "”")));
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> shortened(seen, child, hits));
        }
    }

    private static void cut(Seen seen, Words words, Consumer<Hit> hits) {
        if (words.sign() && !(words.node().getParent() instanceof Labeled) || isTyped(words.node()) || words.pressed() != null && words.pressed().surface() || words.ink().in(words.free()).isEmpty() && !outside(seen, words)) {
            return; // a box shows the end of what is typed, a map what it is drawn to; and what nobody can ever see is no text
        }
        if (!words.free().holds(words.ink(), SLACK)) {
            hits.accept(seen.hit(Measure.CUT, words.name(), where(words.free(), words.ink()), "the whole text"));
        } else if (words.node().getParent() instanceof Labeled label && !words.sign()
                && !Box.of(label.localToScene(label.getLayoutBounds())).holds(words.ink(), SLACK)) {
            hits.accept(seen.hit(Measure.CUT, words.name(), where(Box.of(label.localToScene(label.getLayoutBounds())), words.ink()) + " (its label is too small)", "the whole text"));
        }
    }

    /** A line that is narrower than one of its words breaks it wherever it ends: nobody reads “Shangxiah” and “ang”. A line of some length may. */
    private static void broken(Seen seen, Words words, Consumer<Hit> hits) {
        double line = words.node().getWrappingWidth();
        if (words.sign() || line <= 0 || line >= LINE * words.node().getFont().getSize() || isTyped(words.node())) {
            return;
        }
        WORD.matcher(words.said()).results().map(java.util.regex.MatchResult::group).filter(word -> isWider(word, words.node().getFont(), line)).findFirst()
                .ifPresent(word -> hits.accept(seen.hit(Measure.CUT, words.name(), "“" + word + "” is broken: its line is " + Touching.mm(seen, line) + " mm", "words whole")));
    }

    private static boolean isWider(String word, Font font, double line) {
        if (word.length() * font.getSize() < line) {
            return false; // no letter is wider than it is high
        }
        Text alone = new Text(word);
        alone.setFont(font);
        return alone.getLayoutBounds().getWidth() > line + SLACK;
    }

    private static boolean outside(Seen seen, Words words) {
        return words.free().width() >= seen.scene().getWidth() - SLACK && words.list() == null;
    }

    private static boolean isTyped(Node text) {
        for (Node at = text; at != null; at = at.getParent()) {
            if (at instanceof TextInputControl) {
                return true;
            }
        }
        return false;
    }

    private static String where(Box free, Box ink) {
        StringBuilder where = new StringBuilder("cut off by");
        double[] beyond = {free.x() - ink.x(), ink.right() - free.right(), free.y() - ink.y(), ink.bottom() - free.bottom()};
        String[] sides = {"left", "right", "above", "below"};
        for (int i = 0; i < 4; i++) {
            if (beyond[i] > SLACK) {
                where.append(' ').append(Math.round(beyond[i])).append(" px ").append(sides[i]);
            }
        }
        return where.toString();
    }
}
