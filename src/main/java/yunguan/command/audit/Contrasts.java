package yunguan.command.audit;

import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import yunguan.shell.Mode;
import yunguan.ui.Placed;

/** How texts, signs and outlines stand out, counted from the pixels that are drawn. */
final class Contrasts {

    private static final double TEXT = 4.5;
    private static final double TEXT_IN_HIGH_CONTRAST = 7;
    private static final double SIGN = 3;
    /** On a picture a text has to stand out from all but this share of what lies behind it. */
    private static final double SHARE = 0.05;
    /** So many pixels must change where a text is written, or nothing of it is seen. */
    private static final double WRITTEN = 0.01;

    /** Pixels within which the edge of a straight side lies. */
    private static final double EDGE = 8;
    /** Of its shorter side: what is rounded more than that has round ends; and how far in these begin. */
    private static final double ROUND = 0.3;
    private static final double ROUND_WITHIN = 0.35;

    private Contrasts() {
    }

    static void look(Seen seen, Consumer<Hit> hits) {
        look(seen, Set.of(), hits);
    }

    /** @param read texts that need not be measured again */
    static void look(Seen seen, Set<Node> read, Consumer<Hit> hits) {
        Sheet bare = seen.bare();
        if (bare == null) {
            return;
        }
        for (Words words : seen.words()) {
            if (!read.contains(words.node()) && words.seen().width() > 3 && words.seen().height() > 3 && !words.node().isDisabled() && isDrawn(seen, words) && !isUnderAnother(seen, words)) {
                words(seen, bare, words, hits);
            }
        }
        if (seen.setting().is(Mode.CONTRAST)) {
            seen.targets().stream().filter(target -> target.node() instanceof ButtonBase && !target.seen().isEmpty()).forEach(target -> outline(seen, bare, target, hits));
        }
    }

    /** Whether the content has placed it so near to another that this one lies upon it. There is a control of full size for the same thing, which is measured. */
    private static boolean isUnderAnother(Seen seen, Words words) {
        if (words.placed().flatMap(seen::target).filter(control -> control.placed().isEmpty()).isEmpty()) {
            return false;
        }
        Node own = Placed.nearest(words.node());
        return seen.words().stream().map(other -> Placed.nearest(other.node())).filter(other -> other != null && other != own)
                .anyMatch(other -> Box.of(other.localToScene(other.getBoundsInLocal())).meets(words.seen()));
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
        Slant slant = Slant.is(words.node()) ? Slant.of(words) : null; // what else stands in its corners is measured by itself
        for (int y = (int) Math.ceil(box.y()); y < box.bottom(); y++) {
            for (int x = (int) Math.ceil(box.x()); x < box.right() && count < all.length; x++) {
                if (slant != null && !slant.holds(x, y)) {
                    continue;
                }
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
            found[2 * i] = edge(bare, target, box.x() + along * box.width(), i % 2 == 0 ? box.y() : box.bottom() - 1);
            found[2 * i + 1] = edge(bare, target, i % 2 == 0 ? box.x() : box.right() - 1, box.y() + along * box.height());
        }
        Arrays.sort(found);
        double half = found[40];
        if (half < SIGN - 0.05) {
            hits.accept(seen.hit(Measure.CONTRAST, target.name(), String.format(Locale.ROOT, "its outline has %.1f:1", half), "3.0:1"));
        }
    }

    /** The strongest step on the way from just outside to its middle, within a few pixels; where its ends are round, the corners are outside. */
    private static double edge(Sheet sheet, Target target, double x, double y) {
        Box box = target.seen();
        double right = box.middleX() - x;
        double below = box.middleY() - y;
        double far = Math.hypot(right, below);
        double most = ROUND_WITHIN * Math.min(box.width(), box.height());
        double within = isRound(target) ? Math.clamp(far * ROUND_WITHIN, EDGE, Math.max(EDGE, most)) : EDGE;
        int outside = sheet.at((int) (x - 3 * right / far), (int) (y - 3 * below / far));
        double step = 1;
        for (double in = -2; in < within; in++) {
            step = Math.max(step, Sheet.contrast(outside, sheet.at((int) (x + in * right / far), (int) (y + in * below / far))));
        }
        return step;
    }

    private static boolean isRound(Target target) {
        return target.node() instanceof Region region && region.getBackground() != null && region.getBackground().getFills().stream()
                .anyMatch(fill -> fill.getRadii().getTopLeftHorizontalRadius() > ROUND * Math.min(region.getWidth(), region.getHeight()));
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
