package yunguan.room.search;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Objects;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yunguan.Fx;
import yunguan.catalogue.Catalogue;
import yunguan.catalogue.Lang;
import yunguan.catalogue.LangText;
import yunguan.catalogue.Search;
import yunguan.settings.Settings;
import yunguan.shell.Frame;
import yunguan.shell.Mode;
import yunguan.shell.Navigator;
import yunguan.shell.Route;
import yunguan.shell.Surroundings;
import yunguan.shell.Visit;
import yunguan.store.Database;
import yunguan.task.Background;
import yunguan.ui.Scale;
import yunguan.ui.Texts;

/** On the smallest glass, with everything larger and stronger, a finger for the lowest keys does not meet the foot. */
class KeysAboveFootTest {

    private static final Scale SMALL = new Scale(1920, 1080, 21.5, 700);
    private static final double APART_MM = 5;
    private static final double TARGET_MM = 22;

    @TempDir
    Path folder;
    private Surroundings around;

    @Test
    void theLowestKeysStayAwayFromTheFootAndTheBoxCanStillBeTouched() throws Exception {
        try (Database store = Database.open(folder.resolve("store.db"), "store")) {
            Visit visit = new Visit(Lang.HANS, 0.5, 1);
            visit.modes().addAll(EnumSet.allOf(Mode.class));
            Navigator navigator = new Navigator(route -> new SearchView(around, new Search(store), new Catalogue(store), "", ""), route -> { });
            around = new Surroundings(visit, new Texts(visit.language()), navigator, Background.direct(), null, SMALL, Settings.defaults());
            Frame frame = Fx.on(() -> {
                navigator.home();
                navigator.go(new Route.SearchFor(""));
                Frame made = new Frame(around, LangText.EMPTY);
                Scene scene = new Scene(made, SMALL.width(), SMALL.height());
                SMALL.on(scene);
                for (String sheet : new String[] {"tokens.css", "controls.css"}) {
                    scene.getStylesheets().add(Objects.requireNonNull(Texts.class.getResource(sheet)).toExternalForm());
                }
                for (int i = 0; i < 3; i++) {
                    made.applyCss();
                    made.layout();
                }
                return made;
            });
            double apart = place(frame, "#back").getMinY() - place(frame, "#key-space").getMaxY();
            double box = place(frame, "#search-box").getHeight();
            assertTrue(apart >= SMALL.mm(APART_MM), () -> "apart, in pixels: " + apart + ", wanted " + SMALL.mm(APART_MM));
            assertTrue(box >= SMALL.mm(TARGET_MM), () -> "the box, in pixels: " + box + ", wanted " + SMALL.mm(TARGET_MM));
        }
    }

    private static Bounds place(Frame frame, String id) {
        Node node = Objects.requireNonNull(frame.lookup(id));
        return Fx.on(() -> node.localToScene(node.getLayoutBounds()));
    }
}
