package yunguan.room.atlas;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.scene.Node;
import yunguan.ui.Painted;

/** Signs that stood on the map and stand there again: to move one costs nothing, to make one and to give it its style costs a hundred times as much. */
final class SignStock {

    private final Map<SignPainter.Look, Deque<Node>> spare = new HashMap<>();

    /** A sign that is not needed where it stands. */
    void lay(SignPainter.Look look, Node sign) {
        spare.computeIfAbsent(look, first -> new ArrayDeque<>()).add(sign);
    }

    /** A sign that looks like that: the one that was laid down first, or else a new one. */
    Node take(SignPainter.Look look, Function<SignPainter.Look, Node> make) {
        Deque<Node> alike = spare.get(look);
        Node there = alike == null ? null : alike.poll();
        return there != null ? there : Painted.once(make.apply(look));
    }

    /** Gives away what nobody has taken. */
    List<Node> rest() {
        List<Node> all = new ArrayList<>();
        spare.values().forEach(all::addAll);
        spare.clear();
        return all;
    }
}
