package yunguan.command.audit;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;
import yunguan.shell.Mode;
import yunguan.ui.Scale;

/** What a finger needs: targets that are large enough, far enough from each other, not covered, and low enough. */
final class Touching {

    private static final double SIZE = 22;
    private static final double GAP = 5;
    /** Pixels that rounding to whole ones may take. */
    private static final double ROUNDED = 1;

    private Touching() {
    }

    static void look(Seen seen, Consumer<Hit> hits) {
        List<Target> reachable = seen.targets().stream().filter(target -> !lost(seen, target, hits)).toList();
        for (int i = 0; i < reachable.size(); i++) {
            Target one = reachable.get(i);
            size(seen, one, hits);
            reach(seen, one, hits);
            for (Target other : reachable.subList(i + 1, reachable.size())) {
                gap(seen, one, other, hits);
            }
        }
    }

    /** Whether it cannot be touched, because something lies over it. */
    private static boolean lost(Seen seen, Target target, Consumer<Hit> hits) {
        if (target.surface() || target.seen().width() < ROUNDED || target.seen().height() < ROUNDED) {
            return false; // a list will bring it into view
        }
        Node above = uppermost(seen.scene().getRoot(), target.seen().middleX(), target.seen().middleY());
        if (above == null || within(above, target.node())) {
            return false;
        }
        hits.accept(seen.hit(Measure.SIZE, target.name(), Names.of(above) + " lies over its middle", "nothing over it"));
        return true;
    }

    private static boolean within(Node node, Node ancestor) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at == ancestor) {
                return true;
            }
        }
        return false;
    }

    /** What a finger at this place would touch. @param x and y: of what the node lies in; of the scene, for its root */
    static @Nullable Node uppermost(Node node, double x, double y) {
        if (!node.isVisible() || node.isMouseTransparent()) {
            return null;
        }
        Point2D here = node.parentToLocal(x, y);
        if (here == null || node.getClip() != null && !node.getClip().contains(node.getClip().parentToLocal(here))) {
            return null;
        }
        if (node instanceof Parent parent) {
            if (!node.getBoundsInLocal().contains(here)) {
                return null; // all that lies in it lies within its bounds
            }
            for (Node child : parent.getChildrenUnmodifiable().reversed()) {
                Node found = uppermost(child, here.getX(), here.getY());
                if (found != null) {
                    return found;
                }
            }
        }
        return node.contains(here) ? node : null;
    }

    private static void size(Seen seen, Target target, Consumer<Hit> hits) {
        double least = seen.px(SIZE) - ROUNDED;
        if (target.whole().width() >= least && target.whole().height() >= least || excused(seen, target, hits)) {
            return;
        }
        hits.accept(seen.hit(Measure.SIZE, target.name(), mm(seen, target.whole().width()) + " x " + mm(seen, target.whole().height()) + " mm", "22 x 22 mm"));
    }

    /** Whether the content dictates its place, and there is a control of full size that reaches the same thing. */
    private static boolean excused(Seen seen, Target target, Consumer<Hit> hits) {
        if (target.placed().isEmpty()) {
            return false;
        }
        Optional<Target> other = seen.target(target.placed().get());
        double least = seen.px(SIZE) - ROUNDED;
        if (other.filter(full -> full.placed().isEmpty() && full.whole().width() >= least && full.whole().height() >= least).isEmpty()) {
            hits.accept(seen.hit(Measure.SIZE, target.name(), "no #" + target.placed().get() + " of full size on this screen", "a full-size control for the same thing"));
        }
        return true;
    }

    private static void gap(Seen seen, Target one, Target other, Consumer<Hit> hits) {
        boolean together = one.list() == other.list();
        Box here = together ? one.whole() : one.seen();
        Box there = together ? other.whole() : other.seen();
        if (here.isEmpty() || there.isEmpty() || one.placed().isPresent() || other.placed().isPresent()
                || within(one.node(), other.node()) || within(other.node(), one.node()) || one.surface() || other.surface()) {
            return; // a map, a picture or a film is drawn along, as a list is: controls lie upon it and beside it
        }
        double gap = here.gap(there);
        if (gap < seen.px(GAP) - ROUNDED) {
            hits.accept(seen.hit(Measure.GAP, one.name() + " | " + other.name(), mm(seen, gap) + " mm", "5 mm"));
        }
    }

    private static void reach(Seen seen, Target target, Consumer<Hit> hits) {
        if (!seen.setting().is(Mode.REACH) || target.seen().isEmpty()) {
            return;
        }
        double above = seen.scale().bottom() + seen.mm(seen.scene().getHeight() - target.seen().y());
        if (above > Scale.REACH_MM + seen.mm(ROUNDED)) {
            hits.accept(seen.hit(Measure.REACH, target.name(), Math.round(above) + " mm above the floor", "1200 mm at the most"));
        }
    }

    static String mm(Seen seen, double pixels) {
        return String.format(Locale.ROOT, "%.1f", seen.mm(pixels));
    }
}
