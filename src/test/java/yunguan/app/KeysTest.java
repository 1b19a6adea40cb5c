package yunguan.app;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TextField;
import javafx.scene.text.Text;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yunguan.Fx;
import yunguan.catalogue.Lang;
import yunguan.settings.Settings;
import yunguan.shell.Mode;

/** The keys on the screen never cover what they write into, nor the way out, whatever modes are on. */
class KeysTest {

    @TempDir
    Path folder;

    private static Bounds place(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    /** What two rectangles share, less a pixel of rounding. */
    private static boolean over(Bounds one, Bounds other) {
        return new BoundingBox(one.getMinX() + 1, one.getMinY() + 1, one.getWidth() - 2, one.getHeight() - 2).intersects(other);
    }

    /** What the line asks for is read whole: a box cuts it off without a word. */
    private static void promptIsWhole(OpenHall hall, String where) {
        Fx.run(() -> {
            Parent root = hall.scene.getRoot();
            root.applyCss();
            root.resize(hall.scene.getWidth(), hall.scene.getHeight());
            root.layout();
            root.layout();
            TextField box = (TextField) Objects.requireNonNull(hall.node("search-box"));
            Text prompt = new Text(box.getPromptText());
            prompt.setFont(box.getFont());
            assertTrue(prompt.getLayoutBounds().getWidth() <= box.getWidth() - box.snappedLeftInset() - box.snappedRightInset(),
                    where + ": “" + box.getPromptText() + "” is wider than its line");
        });
    }

    @ParameterizedTest
    @CsvSource({"1920, 1080", "1080, 1920"})
    void theyLeaveTheLineAndTheFootFree(int width, int height) throws Exception {
        try (OpenHall hall = new OpenHall(folder.resolve("data"), Settings.defaults(), width, height)) {
            for (Set<Mode> modes : List.of(Set.<Mode>of(), Set.of(Mode.LARGE), Set.of(Mode.REACH), Set.of(Mode.LARGE, Mode.REACH, Mode.CONTRAST))) {
                for (Lang lang : Lang.OWN) {
                    Fx.run(hall.wiring::freshVisit);
                    Fx.run(() -> {
                        hall.wiring.visit().language().set(lang);
                        hall.wiring.visit().modes().addAll(modes);
                    });
                    hall.touch("home-search");
                    Fx.until("the keys are there", () -> hall.sees("key-q"));
                    promptIsWhole(hall, lang.tag() + " " + modes + " " + width + "x" + height);
                    hall.touch("key-s");
                    String where = lang.tag() + " " + modes + " " + width + "x" + height;
                    Fx.run(() -> {
                        Parent root = hall.scene.getRoot();
                        root.applyCss();
                        root.resize(width, height);
                        root.layout();
                        root.layout();
                        Bounds line = place(Objects.requireNonNull(hall.node("search-box")));
                        assertTrue(line.getMinY() >= 0 && line.getMaxY() <= height && line.getMinX() >= 0 && line.getMaxX() <= width, where + ": the line is off the screen: " + line);
                        Bounds keys = place(root.lookup(".keyboard"));
                        assertFalse(over(line, keys), where + ": keys " + keys + " over " + line);
                        Node offered = root.lookup(".candidates");
                        assertFalse(offered.isVisible() && over(line, place(offered)), where + ": what is offered lies over the line");
                        Bounds home = place(Objects.requireNonNull(hall.node("home")));
                        assertFalse(over(home, keys), where + ": keys " + keys + " over the way home " + home);
                        assertTrue(keys.getMaxY() <= height && keys.getMinY() >= 0, where + ": keys off the screen: " + keys);
                    });
                }
            }
        }
    }
}
