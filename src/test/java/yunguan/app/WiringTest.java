package yunguan.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yunguan.Fx;
import yunguan.catalogue.Lang;
import yunguan.catalogue.LangText;
import yunguan.settings.Settings;
import yunguan.shell.Trouble;
import yunguan.store.DataFolder;
import yunguan.task.Background;
import yunguan.ui.Scale;
import yunguan.ui.Texts;

class WiringTest {

    @TempDir
    Path folder;

    private static ButtonBase button(Scene scene, String id) {
        return (ButtonBase) scene.getRoot().lookup("#" + id);
    }

    @Test
    void aFreshVisitPutsBackLanguageSizesAndPlace() {
        Background background = Background.pooled(failure -> { });
        try (Holdings holdings = Holdings.open(new DataFolder(folder))) {
            Scene scene = HallScene.of(1920, 1080);
            Wiring wiring = Fx.on(() -> new Wiring(Settings.defaults(), yunguan.ui.Languages.own(), background, holdings, scene, new Scale(1920, 1080),
                    List.of(Trouble.NO_PACK), LangText.EMPTY));
            Fx.run(wiring::freshVisit);
            Fx.run(() -> {
                button(scene, "language-en").fire();
                button(scene, "mode-large").fire();
                button(scene, "help").fire();
            });
            assertEquals("Help", Fx.on(() -> ((Label) scene.getRoot().lookup("#where")).getText()));
            assertTrue(scene.getRoot().getStyleClass().contains("mode-large"));

            Fx.run(wiring::freshVisit);
            assertFalse(scene.getRoot().getStyleClass().contains("mode-large"));
            assertTrue(scene.getRoot().getStyleClass().contains("lang-zh-Hans"));
            assertTrue(Fx.on(() -> button(scene, "home").isDisabled()), "it is home");
            Fx.run(wiring::close);
        }
        background.close();
    }

    @Test
    void aHallWithoutContentTellsStaffWhatToDo() {
        Background background = Background.pooled(failure -> { });
        try (Holdings holdings = Holdings.open(new DataFolder(folder))) {
            Scene scene = HallScene.of(1920, 1080);
            Wiring wiring = Fx.on(() -> new Wiring(Settings.defaults(), yunguan.ui.Languages.own(), background, holdings, scene, new Scale(1920, 1080),
                    List.of(Trouble.NO_PACK), LangText.EMPTY));
            Fx.run(wiring::freshVisit);
            Fx.run(scene.getRoot()::applyCss); // a scroll pane holds its content only once it has a skin
            assertNotNull(scene.getRoot().lookup(".trouble"));
            String text = Fx.on(() -> ((Label) scene.getRoot().lookup(".trouble-text")).getText());
            assertTrue(text.contains("后台"), text);
            Fx.run(wiring::sorry);
            Fx.run(scene.getRoot()::applyCss);
            assertNotNull(Fx.on(() -> scene.getRoot().lookup(".trouble-title")));
            Fx.run(wiring::close);
        }
        background.close();
    }

    /** Nobody can type on the visitors' screen: commands and files are told by doctor, and at the desk. */
    @Test
    void whatTheHallSaysOfItselfCanBeDoneBeforeIt() {
        for (Lang lang : Lang.OWN) {
            Texts texts = new Texts(new SimpleObjectProperty<>(lang));
            for (Trouble trouble : Trouble.values()) {
                String text = texts.now(trouble.key() + ".text", "");
                assertFalse(text.contains("./kiosk") || text.contains("store.db"), text);
            }
        }
    }
}
