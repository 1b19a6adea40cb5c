package yunguan.command.audit;

import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import yunguan.shell.Mode;

/** How texts, signs and outlines stand out, counted from the pixels that are drawn. */
final class Contrasts {

    private static final double TEXT = 4.5;
    private static final double TEXT_IN_HIGH_CONTRAST = 7;
    private static final double SIGN = 3;
    /** On a picture a text has to stand out from all but this share of what lies behind it. */
    private static final double SHARE = 0.05;
    /** So many pixels must change where a text is written, or nothing of it is seen. */
    private static final double WRITTEN = 0.01;

    private Contrasts() {
    }

    static void look(Seen seen, Consumer<Hit> hits) {
        Sheet bare = seen.bare();
        if (bare == null) {
            return;
        }
        for (Words words : seen.words()) {
            if (words.seen().width() > 3 && words.seen().height() > 3 && !words.node().isDisabled() && isDrawn(seen, words)) {
                words(seen, bare, words, hits);
            }
        }
        if (seen.setting().is(Mode.CONTRAST)) {
            seen.targets().stream().filter(target -> target.node() instanceof ButtonBase && !target.seen().isEmpty()).forEach(target -> outline(seen, bare, target, hits));
        }
    }

    /** Whether something of it is seen; what lies below something else is not. */
    static boolean isDrawn(Seen seen, Words words) {
        Box box = words.seen();
        Sheet drawn = seen.asDrawn();
        Sheet bare = seen.bare();
        if (drawn == null || bare == null) {
            return true; // nothing in the hall lies below anything else for good
        }
        int changed = 0;
        int all = 0;
        for (int y = (int) Math.ceil(box.y()); y < box.bottom(); y++) {
            for (int x = (int) Math.ceil(box.x()); x < box.right(); x++) {
                all++;
                changed += drawn.at(x, y) == bare.at(x, y) ? 0 : 1;
            }
        }
        return changed > Math.max(4, all * WRITTEN);
    }

    private static void words(Seen seen, Sheet bare, Words words, Consumer<Hit> hits) {
        double wanted = words.sign() ? SIGN : seen.setting().is(Mode.CONTRAST) ? TEXT_IN_HIGH_CONTRAST : TEXT;
        if (words.sign() && words.pressed() == null) {
            return; // it only adorns
        }
        double found = behind(seen, bare, words);
        if (found < wanted - 0.05) {
            hits.accept(seen.hit(Measure.CONTRAST, words.name(), String.format(Locale.ROOT, "%.1f:1", found), String.format(Locale.ROOT, "%.1f:1", wanted)));
        }
    }

    /** Looks only at the pixels that its strokes lie upon, and at those around them. */
    private static double behind(Seen seen, Sheet bare, Words words) {
        Sheet drawn = Objects.requireNonNull(seen.asDrawn());
        Box box = words.seen();
        double[] all = new double[(int) ((box.width() + 2) * (box.height() + 2))];
        int count = 0;
        for (int y = (int) Math.ceil(box.y()); y < box.bottom(); y++) {
            for (int x = (int) Math.ceil(box.x()); x < box.right() && count < all.length; x++) {
                int behind = bare.at(x, y);
                if (drawn.at(x, y) != behind || drawn.at(x - 1, y) != bare.at(x - 1, y) || drawn.at(x + 1, y) != bare.at(x + 1, y)) {
                    all[count++] = Sheet.contrast(Sheet.over(words.colour(), behind), behind);
                }
            }
        }
        Arrays.sort(all, 0, count);
        return count == 0 ? 21 : all[(int) (count * SHARE)];
    }

    /** The edge of a target stands out from what is around it, or from what is within: half of its sides at least. */
    private static void outline(Seen seen, Sheet bare, Target target, Consumer<Hit> hits) {
        Box box = target.seen();
        if (!target.whole().equals(box)) {
            return; // a list hides a side of it
        }
        double[] found = new double[80];
        for (int i = 0; i < 40; i++) {
            double along = (i + 0.5) / 40;
            found[2 * i] = edge(bare, box.x() + along * box.width(), i % 2 == 0 ? box.y() : box.bottom() - 1, 0, i % 2 == 0 ? 1 : -1);
            found[2 * i + 1] = edge(bare, i % 2 == 0 ? box.x() : box.right() - 1, box.y() + along * box.height(), i % 2 == 0 ? 1 : -1, 0);
        }
        Arrays.sort(found);
        double half = found[40];
        if (half < SIGN - 0.05) {
            hits.accept(seen.hit(Measure.CONTRAST, target.name(), String.format(Locale.ROOT, "its outline has %.1f:1", half), "3.0:1"));
        }
    }

    /** The strongest step from just outside to a few pixels inside. */
    private static double edge(Sheet sheet, double x, double y, int right, int below) {
        int outside = sheet.at((int) x - 3 * right, (int) y - 3 * below);
        double most = 1;
        for (int in = -2; in < 8; in++) {
            most = Math.max(most, Sheet.contrast(outside, sheet.at((int) x + in * right, (int) y + in * below)));
        }
        return most;
    }

    static boolean isPart(Node node, Node of) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at == of) {
                return true;
            }
        }
        return false;
    }
}
