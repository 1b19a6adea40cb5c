package yunguan.ui;

import java.time.Duration;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;

/**
 * How long somebody of seventy reads what is in view without touching anything: some 240 Han characters or 150 words a minute. Only
 * running text counts: prose, and labels that were marked; a list of titles is looked over, not read.
 */
public final class ReadingTime {

    private static final double HAN_A_SECOND = 4;
    private static final double WORDS_A_SECOND = 2.5;
    /** Nobody reads one screen for longer; whoever went away must not hold it. */
    private static final Duration MOST = Duration.ofMinutes(5);

    private ReadingTime() {
    }

    /** Marks a label whose words are read one by one, as those of a picture book. */
    public static void counts(Labeled label) {
        label.getProperties().put(ReadingTime.class, true);
    }

    /** Of everything in view below a node. */
    public static Duration of(Node root) {
        double seconds = seconds(root, false, root.localToScene(root.getLayoutBounds()));
        return Duration.ofSeconds(Math.min(MOST.toSeconds(), (long) Math.ceil(seconds)));
    }

    private static double seconds(Node node, boolean prose, Bounds seen) {
        if (!node.isVisible() || node.getOpacity() == 0) {
            return 0;
        }
        Bounds bounds = node.localToScene(node.getLayoutBounds());
        if (node instanceof Labeled label && (prose || label.getProperties().containsKey(ReadingTime.class))) {
            return label.getText() == null ? 0 : seconds(label.getText()) * share(bounds, seen);
        }
        double all = 0;
        if (node instanceof Parent parent) {
            Bounds within = node instanceof ScrollPane ? common(bounds, seen) : seen;
            for (Node child : parent.getChildrenUnmodifiable()) {
                all += seconds(child, prose || node instanceof Prose, within);
            }
        }
        return all;
    }

    /** Which share of the height of some lines is in view. */
    private static double share(Bounds lines, Bounds seen) {
        if (!lines.intersects(seen) || lines.getHeight() <= 0) {
            return 0;
        }
        double top = Math.max(lines.getMinY(), seen.getMinY());
        double bottom = Math.min(lines.getMaxY(), seen.getMaxY());
        return Math.max(0, bottom - top) / lines.getHeight();
    }

    private static Bounds common(Bounds one, Bounds other) {
        double left = Math.max(one.getMinX(), other.getMinX());
        double top = Math.max(one.getMinY(), other.getMinY());
        return new javafx.geometry.BoundingBox(left, top, Math.max(0, Math.min(one.getMaxX(), other.getMaxX()) - left),
                Math.max(0, Math.min(one.getMaxY(), other.getMaxY()) - top));
    }

    private static double seconds(String text) {
        long han = text.codePoints().filter(Character::isIdeographic).count();
        String others = text.codePoints().map(c -> Character.isIdeographic(c) ? ' ' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
        long words = others.codePoints().anyMatch(Character::isLetterOrDigit)
                ? java.util.Arrays.stream(others.split("\\s+")).filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit)).count() : 0;
        return han / HAN_A_SECOND + words / WORDS_A_SECOND;
    }
}
