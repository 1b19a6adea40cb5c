package yunguan.ui;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import yunguan.Fx;

/** What JavaFX keeps of nodes that are painted once, counted where it keeps it. */
class PaintedTest {

    private static final int ROUNDS = 12;
    private static final int NODES = 5;

    private final Pane root = new Pane();
    private final Pane map = new Pane();
    private Stage stage;

    @BeforeEach
    void shows() {
        Fx.run(() -> {
            root.getChildren().setAll(map);
            stage = new Stage();
            stage.setScene(new Scene(root, 400, 300));
            stage.show();
        });
    }

    @AfterEach
    void closes() {
        Fx.run(stage::close);
    }

    @Test
    void nothingIsKeptOfWhatWasLetGo() throws Exception {
        long more = after(nodes -> Painted.over(stage.getScene(), nodes));
        assertTrue(more < NODES * 2, () -> more + " pictures are still there");
    }

    /** Whoever ends a visit, or calls the desk, puts another root there in the same moment. */
    @Test
    void norWhereTheVisitEndsWithIt() throws Exception {
        long more = after(nodes -> {
            Painted.over(stage.getScene(), nodes);
            stage.getScene().setRoot(new Pane(map));
        });
        assertTrue(more < NODES * 2, () -> more + " pictures are still there");
    }

    /** Otherwise the test above proves nothing, and {@link Painted} may go. */
    @Test
    void javaFxKeepsThePicturesOfWhatIsJustTakenOut() throws Exception {
        long more = after(nodes -> { });
        assertTrue(more >= NODES * (ROUNDS - 2), () -> "only " + more);
    }

    private long after(Consumer<List<Node>> away) throws Exception {
        PaintedPictures.pulses();
        long before = PaintedPictures.kept();
        for (int round = 0; round < ROUNDS; round++) {
            List<Node> nodes = new ArrayList<>();
            for (int at = 0; at < NODES; at++) {
                Group group = new Group(new Text("上下杭"), new Text(5, 5, "上下杭"));
                group.relocate(20, 40 * at);
                nodes.add(Painted.once(group));
            }
            Fx.run(() -> map.getChildren().setAll(nodes));
            PaintedPictures.pulses();
            Fx.run(() -> {
                away.accept(nodes);
                map.getChildren().clear();
            });
            PaintedPictures.pulses();
        }
        return PaintedPictures.kept() - before;
    }
}
