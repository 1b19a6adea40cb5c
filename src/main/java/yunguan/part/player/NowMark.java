package yunguan.part.player;

import java.util.List;
import java.util.function.IntConsumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;

/** Marks, of things that stand in the order of time, the one that is on: the chapter, the picture, the line that is heard. */
final class NowMark {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    /** A place that was just gone to counts as reached, though the film stands a moment before it; in seconds. */
    private static final double EARLY = 0.05;

    /** Which of the things has begun by a second. */
    @FunctionalInterface
    interface Begun {

        /** @return the number of the last one, or -1 before the first */
        int by(double second);
    }

    private final Player player;
    private final Begun begun;
    private final IntConsumer moved;
    private List<? extends Node> things = List.of();
    private int current = -1;

    /** @param owner marks nothing while it is on no screen @param moved called with the number of another one that is on now */
    NowMark(Node owner, Player player, Begun begun, IntConsumer moved) {
        this.player = player;
        this.begun = begun;
        this.moved = moved;
        WhileSeen.listens(owner, () -> player.position().subscribe(now -> mark()));
    }

    /** @param owner marks nothing while it is on no screen @param starts in seconds, one a thing, in the order of time */
    NowMark(Node owner, Player player, List<Double> starts, List<? extends Node> things) {
        this(owner, player, second -> {
            int last = -1;
            while (last + 1 < starts.size() && starts.get(last + 1) <= second) {
                last++;
            }
            return last;
        }, now -> { });
        over(things);
    }

    /** From now on these are the things. */
    void over(List<? extends Node> made) {
        if (current >= 0 && current < things.size()) {
            things.get(current).pseudoClassStateChanged(CHOSEN, false);
        }
        things = made;
        current = -1;
        mark();
    }

    /** There are more of them now. */
    void more() {
        mark();
    }

    /** The number of the one that is on, or -1 before the first. */
    int current() {
        return current;
    }

    private void mark() {
        int now = begun.by(player.position().get() + EARLY);
        if (now == current || now >= things.size()) {
            return;
        }
        if (current >= 0 && current < things.size()) {
            things.get(current).pseudoClassStateChanged(CHOSEN, false);
        }
        current = now;
        if (now >= 0) {
            things.get(now).pseudoClassStateChanged(CHOSEN, true);
            moved.accept(now);
        }
    }
}
