package yunguan.part.player;

import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * What a node listens to while it stands on a screen, and no longer: a player, a visit and what is typed outlive what is laid out around
 * them, and a screen that is laid out anew for another mode must leave nothing behind that still listens.
 */
public final class WhileSeen {

    private Subscription listening = Subscription.EMPTY;

    private WhileSeen() {
    }

    /** @param begins listens, and says how to end that; called whenever the node comes onto a screen */
    public static void listens(Node node, Supplier<Subscription> begins) {
        WhileSeen seen = new WhileSeen();
        node.sceneProperty().subscribe(scene -> seen.on(scene, begins));
    }

    private void on(@Nullable Scene scene, Supplier<Subscription> begins) {
        listening.unsubscribe();
        listening = scene == null ? Subscription.EMPTY : begins.get();
    }
}
