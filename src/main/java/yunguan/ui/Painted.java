package yunguan.ui;

import java.util.Collection;
import java.util.List;
import javafx.animation.AnimationTimer;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;

/**
 * Nodes that are painted once and then only moved. JavaFX (25) gives the picture that it keeps of such a node back when it hears that
 * the node needs none any more, and it listens only to nodes that are in a scene: of one that is just taken out, the picture stays for
 * ever. A kiosk that shows a map all day would fill with them. So whoever takes such nodes away lets them go here.
 */
public final class Painted {

    /** The first pulse tells the renderer, the second begins when it has heard. */
    private static final int PULSES = 2;

    private Painted() {
    }

    /** From now on it is painted once. */
    public static <N extends Node> N once(N node) {
        node.setCache(true);
        return node;
    }

    /** Takes nodes away for good. Those that are painted each time may be among them. @param scene that they were in; nothing where there is none any more */
    public static void over(@Nullable Scene scene, Collection<? extends Node> nodes) {
        List<Node> painted = nodes.stream().filter(Node::isCache).map(Node.class::cast).toList();
        if (painted.isEmpty() || scene == null || !(scene.getRoot() instanceof Pane root)) {
            return;
        }
        painted.forEach(node -> {
            node.setCache(false);
            node.setVisible(false); // of what is not seen, the renderer hears no more than that it is not; and with it this
        });
        Group leaving = new Group();
        leaving.setManaged(false);
        leaving.setAutoSizeChildren(false);
        leaving.setMouseTransparent(true);
        leaving.getChildren().setAll(painted); // which takes them from where they were
        root.getChildren().add(leaving);
        new AnimationTimer() {
            private int pulses;

            @Override
            public void handle(long now) {
                if (leaving.getScene() != scene && scene.getRoot() instanceof Pane other) {
                    other.getChildren().add(leaving); // a visit has ended meanwhile: the renderer hears only of what is in the scene
                    pulses = 0;
                }
                if (++pulses > PULSES) {
                    stop();
                    if (leaving.getParent() instanceof Pane holder) {
                        holder.getChildren().remove(leaving);
                    }
                }
            }
        }.start();
    }
}
