package yunguan.command.audit;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import org.jspecify.annotations.Nullable;
import yunguan.ui.Scale;

/**
 * A screen as it is at one moment, on the JavaFX thread.
 *
 * @param screen     its name
 * @param targets    in the order in which they are drawn
 * @param words      in the order in which they are drawn
 * @param focusable  what keys can go to, in the order in which they do
 * @param lists      what can be drawn along
 * @param asDrawn    the picture; {@code null} where only the places count
 * @param bare       the same without texts and signs
 */
record Seen(String screen, Setting setting, Scene scene, List<Target> targets, List<Words> words, List<Node> focusable,
            List<ScrollPane> lists, @Nullable Sheet asDrawn, @Nullable Sheet bare) {

    Scale scale() {
        return Scale.of(scene.getRoot());
    }

    /** Millimetres on the glass as pixels. */
    double px(double millimetres) {
        return scale().mm(millimetres);
    }

    /** Pixels as millimetres on the glass. */
    double mm(double pixels) {
        return pixels / scale().mm(1);
    }

    /** The target of an id, be it hidden by a list for now. */
    Optional<Target> target(String id) {
        return targets.stream().filter(target -> id.equals(target.node().getId())).findFirst();
    }

    Hit hit(Measure measure, String node, String found, String wanted) {
        return new Hit(screen, setting, measure, node, found, wanted);
    }
}
