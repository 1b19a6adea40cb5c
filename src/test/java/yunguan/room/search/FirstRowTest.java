package yunguan.room.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yunguan.Fx;
import yunguan.catalogue.Catalogue;
import yunguan.catalogue.Lang;
import yunguan.catalogue.Search;
import yunguan.pack.StarterStore;
import yunguan.settings.Settings;
import yunguan.shell.Navigator;
import yunguan.shell.Surroundings;
import yunguan.shell.Visit;
import yunguan.store.Database;
import yunguan.store.ObjectStore;
import yunguan.task.Background;
import yunguan.ui.Pictures;
import yunguan.ui.Scale;
import yunguan.ui.Texts;

/** The first row of what was found waits for no other, and the others come by themselves. */
class FirstRowTest {

    @TempDir
    Path folder;

    @Test
    void theFirstRowIsThereWithTheFirstPictureAndAllTheOthersSoonAfter() throws Exception {
        try (Database store = Database.open(folder.resolve("store.db"), "store"); Background background = Background.pooled(failure -> { })) {
            StarterStore.fill(store);
            Visit visit = new Visit(Lang.HANS, 0.5, 1);
            Navigator navigator = new Navigator(route -> {
                throw new IllegalStateException(route.toString());
            }, route -> { });
            Surroundings around = new Surroundings(visit, new Texts(visit.language()), navigator, background,
                    new Pictures(new ObjectStore(store, folder.resolve("objects")), background), new Scale(1920, 1080), Settings.defaults());
            int hits = new Search(store).find("台江").hits().size();
            assertTrue(hits > 8, "台江 is found in many rooms");
            AtomicInteger pulses = new AtomicInteger();
            AtomicInteger rowsAtFirst = new AtomicInteger();
            SearchView view = Fx.on(() -> new SearchView(around, new Search(store), new Catalogue(store), "", ""));
            Stage stage = Fx.on(() -> {
                Stage shown = new Stage();
                view.node().getStyleClass().add("frame");
                shown.setScene(new Scene((Pane) view.node(), 1920, 900));
                shown.getScene().getStylesheets().add(Texts.class.getResource("tokens.css").toExternalForm());
                shown.show();
                return shown;
            });
            Scene scene = Fx.on(stage::getScene);
            Fx.run(() -> scene.addPostLayoutPulseListener(() -> {
                int rows = view.node().lookupAll(".card-row").size();
                if (rows > 0 && pulses.getAndIncrement() == 0) {
                    rowsAtFirst.set(rows);
                }
            }));
            Fx.run(() -> ((javafx.scene.control.TextField) assertNotNullOf(view.node().lookup("#search-box"))).setText("台江"));
            Fx.until("every room has its rows", () -> view.node().lookupAll(".card-row").size() > 8
                    && view.node().lookupAll(".rows").stream().noneMatch(rows -> ((Pane) rows).getChildren().isEmpty()));
            assertEquals(1, rowsAtFirst.get(), "rows in the first picture");
            Fx.run(stage::close);
        }
    }

    private static javafx.scene.Node assertNotNullOf(javafx.scene.Node node) {
        assertNotNull(node);
        return node;
    }
}
