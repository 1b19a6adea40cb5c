package yunguan.part.spots;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import yunguan.Fx;
import yunguan.catalogue.Lang;
import yunguan.catalogue.LangText;
import yunguan.catalogue.Spot;
import yunguan.settings.Settings;
import yunguan.shell.Navigator;
import yunguan.shell.Surroundings;
import yunguan.shell.Visit;
import yunguan.task.Background;
import yunguan.ui.Scale;
import yunguan.ui.Texts;

/** The spots of a picture on a real screen. */
class SpotLayerTest {

    private final Visit visit = new Visit(Lang.HANS, 0.5, 1);
    private @Nullable Stage stage;

    private static Spot spot(double x, double y, String title, String text) {
        return new Spot(x, y, new LangText(Map.of("zh-Hans", title)), new LangText(Map.of("zh-Hans", text)), "");
    }

    private SpotLayer layer(Spot... spots) {
        Navigator navigator = new Navigator(route -> {
            throw new IllegalStateException(route.toString());
        }, route -> { });
        Surroundings around = new Surroundings(visit, new Texts(visit.language()), navigator, Background.direct(), null, new Scale(1920, 1080), Settings.defaults());
        return Fx.on(() -> {
            SpotLayer layer = new SpotLayer(around, List.of(spots), Map.of(), spot -> new double[] {spot.x() * 1600, spot.y() * 600}, spot -> { });
            layer.getStyleClass().add("frame");
            layer.setStyle("-fx-font-size: " + around.em() + "px;");
            Stage shown = new Stage();
            shown.setScene(new Scene(layer, 1600, 600));
            for (String sheet : List.of("tokens.css", "controls.css")) {
                shown.getScene().getStylesheets().add(Objects.requireNonNull(Texts.class.getResource(sheet)).toExternalForm());
            }
            shown.show();
            stage = shown;
            return layer;
        });
    }

    @AfterEach
    void closes() {
        Fx.run(() -> Objects.requireNonNull(stage).close());
    }

    @Test
    void noSignLiesBelowWhatIsTold() {
        SpotLayer layer = layer(spot(0.6, 0.4, "门", "这里有一口井。"), spot(0.08, 0.93, "井", ""));
        Node door = Fx.on(() -> Objects.requireNonNull(layer.lookup("#spot-mark-1")));
        Node well = Fx.on(() -> Objects.requireNonNull(layer.lookup("#spot-mark-2")));
        Fx.until("both signs", () -> door.isVisible() && well.isVisible());
        assertFalse(Fx.on(() -> door.isFocusTraversable() || well.isFocusTraversable()), "keys go through the names, which have an order");
        assertTrue(Fx.on(() -> layer.names().stream().allMatch(Node::isFocusTraversable)));
        Fx.run(() -> layer.names().getFirst().fire());
        Fx.until("the card covers the well", () -> !well.isVisible());
        assertTrue(Fx.on(door::isVisible), "this one is told of, and lies beside the card");
        Fx.run(() -> ((Button) Objects.requireNonNull(layer.lookup("#spot-close"))).fire());
        Fx.until("the well is seen again", well::isVisible);
    }

    @Test
    void whatIsToldStaysWithinThePictureHoweverLong() {
        SpotLayer layer = layer(spot(0.9, 0.4, "门", "红门外面是江边。".repeat(3)), spot(0.9, 0.2, "井", "这里有一口井，水很清。".repeat(60)));
        Fx.run(() -> layer.names().getFirst().fire());
        Fx.until("three sentences are whole", () -> layer.lookup("#spot-told .touch-scroll") instanceof ScrollPane words && words.getContent().getLayoutBounds().getHeight() > 2 * 28
                && words.getHeight() >= words.getContent().getLayoutBounds().getHeight() - 1);
        Fx.run(() -> layer.names().getLast().fire());
        Fx.until("a long text is drawn along", () -> layer.lookup("#spot-told .touch-scroll") instanceof ScrollPane words
                && words.getContent().getLayoutBounds().getHeight() > words.getHeight() + 100 && words.getHeight() > 200);
        Fx.until("all of the card is seen", () -> {
            Bounds card = Objects.requireNonNull(layer.lookup("#spot-told")).getBoundsInParent();
            Node close = Objects.requireNonNull(layer.lookup("#spot-close"));
            return card.getMinY() >= 0 && card.getMaxY() <= 600 && close.localToScene(close.getLayoutBounds()).getMaxY() <= 600;
        });
    }
}
