package yunguan.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;

/** Whether a keypad can be at one thing is asked after every layout, so it does not gather all the others; both answers are the same. */
class ReachableTest {

    @Test
    void oneThingIsReachedWhenItIsAmongAll() {
        Pane hidden = new Pane(stop());
        hidden.setVisible(false);
        Pane faint = new Pane(stop());
        faint.setOpacity(0);
        Pane disabled = new Pane(stop());
        disabled.setDisable(true);
        Pane within = stop();
        within.getChildren().add(stop());
        Region empty = stop();
        empty.resize(0, 20);
        StackPane root = new StackPane(new Pane(stop(), within, empty), hidden, faint, disabled);
        assertEquals(3, agreed(root));

        Pane question = new Pane(stop());
        question.getStyleClass().add(Reachable.MODAL);
        root.getChildren().addFirst(new Pane(new Pane(question)));
        assertEquals(1, agreed(root), "what must be answered first");
        question.setVisible(false);
        assertEquals(3, agreed(root));
    }

    private static int agreed(Parent root) {
        List<Node> all = new ArrayList<>();
        everything(root, all);
        List<Node> within = Reachable.within(root);
        assertEquals(within, all.stream().filter(node -> Reachable.is(node, root)).toList());
        return within.size();
    }

    private static void everything(Node node, List<Node> all) {
        all.add(node);
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> everything(child, all));
        }
    }

    private static Pane stop() {
        Pane stop = new Pane();
        stop.setFocusTraversable(true);
        stop.resize(50, 20);
        return stop;
    }
}
