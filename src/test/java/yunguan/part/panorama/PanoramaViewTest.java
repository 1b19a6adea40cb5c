package yunguan.part.panorama;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ZoomEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import yunguan.Fx;
import yunguan.catalogue.Lang;
import yunguan.catalogue.LangText;
import yunguan.catalogue.Spot;
import yunguan.command.tour.Finger;
import yunguan.settings.Settings;
import yunguan.shell.Mode;
import yunguan.shell.Navigator;
import yunguan.shell.Surroundings;
import yunguan.shell.Visit;
import yunguan.task.Deferred;
import yunguan.ui.Scale;
import yunguan.ui.Taps;
import yunguan.ui.Texts;

/** A panorama under a finger, on a real screen. */
class PanoramaViewTest {

    private final Deferred work = new Deferred();
    private final Visit visit = new Visit(Lang.HANS, 0.5, 1);
    private @Nullable Stage stage;
    private @Nullable PanoramaView view;

    private PanoramaView shows(Optional<byte[]> file) {
        Navigator navigator = new Navigator(route -> {
            throw new IllegalStateException(route.toString());
        }, route -> { });
        Surroundings around = new Surroundings(visit, new Texts(visit.language()), navigator, work, null, new Scale(1600, 900), Settings.defaults());
        return Fx.on(() -> {
            Spot spot = new Spot(0.55, 0.5, new LangText(Map.of("zh-Hans", "门")), LangText.EMPTY, "");
            PanoramaView made = new PanoramaView(around, () -> Optional.of(file.orElseThrow()), List.of(spot), Map.of(), new SimpleStringProperty("回"), () -> { });
            Stage shown = new Stage();
            StackPane root = new StackPane(made);
            root.getStyleClass().addAll("frame", "mode-still");
            root.setStyle("-hall: #8C2F1B; -fx-font-size: " + around.em() + "px;");
            shown.setScene(new Scene(root, 1600, 900));
            for (String sheet : List.of("tokens.css", "controls.css")) {
                shown.getScene().getStylesheets().add(Objects.requireNonNull(Texts.class.getResource(sheet)).toExternalForm());
            }
            shown.show();
            stage = shown;
            view = made;
            made.entered();
            return made;
        });
    }

    @AfterEach
    void closes() {
        Fx.run(() -> {
            Objects.requireNonNull(view).left();
            Objects.requireNonNull(stage).close();
        });
    }

    private static byte[] picture() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(1024, 512, BufferedImage.TYPE_INT_RGB), "jpg", out);
        return out.toByteArray();
    }

    private static boolean troubled(Node shown) {
        shown.applyCss();
        shown.getScene().getRoot().layout();
        return shown.lookup(".trouble") != null;
    }

    /** How far right of the middle the spot is seen, in pixels. */
    private double right() {
        return Fx.on(() -> {
            PanoramaView shown = Objects.requireNonNull(view);
            work.all();
            shown.getScene().getRoot().layout();
            Node mark = Objects.requireNonNull(shown.lookup("#spot-mark-1"));
            return mark.isVisible() ? mark.getBoundsInParent().getCenterX() - Objects.requireNonNull(shown.lookup("#panorama-surface")).getLayoutBounds().getCenterX() : Double.NaN;
        });
    }

    @Test
    void aFailureThatComesLateTellsNobodyWhoHasGone() {
        PanoramaView shown = shows(Optional.empty());
        Fx.run(() -> {
            shown.left();
            work.all();
        });
        assertFalse(Fx.on(() -> troubled(shown)));
        Fx.run(() -> {
            shown.entered();
            work.all();
        });
        assertTrue(Fx.on(() -> troubled(shown)));
    }

    @Test
    void oneFingerLooksAroundTwoLookNearerAndASpotIsLedToTheMiddle() throws Exception {
        visit.modes().add(Mode.STILL);
        PanoramaView shown = shows(Optional.of(picture()));
        Fx.run(work::all);
        double before = right();
        assertTrue(before > 20, "it lies to the right: " + before);
        Node surface = Fx.on(() -> Objects.requireNonNull(shown.lookup("#panorama-surface")));
        for (int i = 0; i <= 6; i++) {
            int step = i;
            Fx.run(() -> {
                Point2D at = surface.localToScene(800 + 25 * step, 300);
                for (var type : step == 0 ? List.of(MouseEvent.MOUSE_PRESSED) : step < 6 ? List.of(MouseEvent.MOUSE_DRAGGED) : List.of(MouseEvent.MOUSE_DRAGGED, MouseEvent.MOUSE_RELEASED)) {
                    Event.fireEvent(surface, new MouseEvent(surface, surface, type, at.getX(), at.getY(), at.getX(), at.getY(), MouseButton.PRIMARY, 1,
                            false, false, false, false, true, false, false, false, false, true, null));
                }
            });
        }
        double drawn = right();
        assertTrue(drawn > before + 90, "it follows the finger: " + before + " → " + drawn);
        Fx.run(() -> {
            for (var type : List.of(ZoomEvent.ZOOM_STARTED, ZoomEvent.ZOOM, ZoomEvent.ZOOM_FINISHED)) {
                double factor = type == ZoomEvent.ZOOM ? 1.4 : 1;
                Event.fireEvent(surface, new ZoomEvent(surface, surface, type, 800, 300, 800, 300, false, false, false, false, true, false, factor, factor, null));
            }
        });
        double nearer = right();
        assertTrue(nearer > drawn * 1.2, "two fingers draw it nearer: " + drawn + " → " + nearer);
        Fx.run(() -> ((Button) Objects.requireNonNull(shown.lookup("#spot-1"))).fire());
        double led = right();
        assertTrue(Math.abs(led) < 2, "it is led to the middle: " + led);
    }

    /** The middle of the spot's sign, in pixels of the screen. */
    private Point2D sign() {
        return Fx.on(() -> {
            Node mark = Objects.requireNonNull(Objects.requireNonNull(view).lookup("#spot-mark-1"));
            return mark.localToScreen(mark.getLayoutBounds().getCenterX(), mark.getLayoutBounds().getCenterY());
        });
    }

    @Test
    void aFingerThatComesDownOnASpotDrawsThePictureAndATapOpensTheSpot() throws Exception {
        visit.modes().add(Mode.STILL);
        PanoramaView shown = shows(Optional.of(picture()));
        Fx.run(() -> {
            work.all();
            Taps.on(shown.getScene());
        });
        double before = right();
        Finger finger = new Finger();
        Point2D from = sign();
        finger.draws(from, from.subtract(400, 0));
        double drawn = right();
        assertTrue(drawn < before - 300, "it follows the finger: " + before + " → " + drawn);
        assertNull(Fx.on(() -> shown.lookup("#spot-told")), "and nothing is told of what has slid along under it");
        finger.taps(sign());
        assertNotNull(Fx.on(() -> shown.lookup("#spot-told")));
    }
}
