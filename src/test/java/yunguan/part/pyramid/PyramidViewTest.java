package yunguan.part.pyramid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import javafx.application.Platform;
import javafx.beans.property.SimpleStringProperty;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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
import yunguan.store.Leases;
import yunguan.store.PyramidWriter;
import yunguan.task.Background;
import yunguan.task.Deferred;
import yunguan.ui.Scale;
import yunguan.ui.Taps;
import yunguan.ui.Texts;

/** A large picture under a finger, on a real screen. */
class PyramidViewTest {

    private static final double NEAR = 1.5;

    @TempDir
    private Path folder;
    private final Background pool = Background.pooled(failure -> { });
    private final Visit visit = new Visit(Lang.HANS, 0.5, 1);
    private @Nullable Stage stage;
    private @Nullable PyramidView view;

    @BeforeEach
    void cut() throws Exception {
        BufferedImage tile = new BufferedImage(256, 256, BufferedImage.TYPE_INT_RGB);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(tile, "jpg", out);
        try (PyramidWriter writer = PyramidWriter.create(folder.resolve("picture"), new TreeMap<>(Map.of("name", "x", "format", "jpg", "minzoom", "0", "maxzoom", "4", "width", "4000", "height", "2800")))) {
            for (int zoom = 0; zoom <= 4; zoom++) {
                for (int row = 0; row < 1 << zoom; row++) {
                    for (int column = 0; column < 1 << zoom; column++) {
                        writer.tile(zoom, column, row, out.toByteArray());
                    }
                }
            }
        }
    }

    private PyramidView shows(Background background, Path file) {
        Navigator navigator = new Navigator(route -> {
            throw new IllegalStateException(route.toString());
        }, route -> { });
        Surroundings around = new Surroundings(visit, new Texts(visit.language()), navigator, background, null, new Scale(1600, 900), Settings.defaults());
        return Fx.on(() -> {
            Spot spot = new Spot(0.6, 0.4, new LangText(Map.of("zh-Hans", "门")), LangText.EMPTY, "");
            PyramidView made = new PyramidView(around, file, new Leases(), List.of(spot), Map.of(), new SimpleStringProperty("回"), () -> { });
            Stage shown = new Stage();
            StackPane root = new StackPane(made);
            root.getStyleClass().add("frame");
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

    private PyramidView shows() {
        PyramidView made = shows(pool, folder.resolve("picture"));
        Fx.until("the picture is there", () -> made.lookup("#spot-mark-1") != null && made.lookup("#spot-mark-1").isVisible());
        return made;
    }

    @AfterEach
    void closes() {
        Fx.run(() -> {
            if (view != null) {
                view.left();
            }
            if (stage != null) {
                stage.close();
            }
        });
        pool.close();
    }

    private Node surface() {
        return Objects.requireNonNull(Objects.requireNonNull(view).lookup(".pyramid-surface"));
    }

    /** The middle of the spot's sign, in pixels of the surface. */
    private Point2D mark() {
        return Fx.on(() -> {
            Node mark = Objects.requireNonNull(Objects.requireNonNull(view).lookup("#spot-mark-1"));
            Bounds at = surface().sceneToLocal(mark.localToScene(mark.getLayoutBounds()));
            return new Point2D(at.getCenterX(), at.getCenterY());
        });
    }

    private boolean wholeIsSeen() {
        return ((Button) Objects.requireNonNull(Objects.requireNonNull(view).lookup("#whole"))).isDisabled();
    }

    private void finger(EventType<MouseEvent> type, double x, double y) {
        onScreen(() -> finger(surface(), type, x, y));
    }

    /** On something that lies there, in pixels of the surface. */
    private void finger(Node on, EventType<MouseEvent> type, double x, double y) {
        Point2D at = surface().localToScene(x, y);
        Event.fireEvent(on, new MouseEvent(on, on, type, at.getX(), at.getY(), at.getX(), at.getY(), MouseButton.PRIMARY, 1,
                false, false, false, false, true, false, false, false, false, true, null));
    }

    private static void onScreen(Runnable work) {
        if (Platform.isFxApplicationThread()) {
            work.run();
        } else {
            Fx.run(work);
        }
    }

    private void taps(double x, double y) {
        finger(MouseEvent.MOUSE_PRESSED, x, y);
        finger(MouseEvent.MOUSE_RELEASED, x, y);
    }

    private void zoom(EventType<ZoomEvent> type, double factor, double x, double y) {
        Fx.run(() -> {
            Node surface = surface();
            Point2D at = surface.localToScene(x, y);
            Event.fireEvent(surface, new ZoomEvent(surface, surface, type, at.getX(), at.getY(), at.getX(), at.getY(), false, false, false, false, true, false, factor, factor, null));
        });
    }

    @Test
    void twoTapsGoNearerThereAndOneDoesNothing() {
        shows();
        Point2D first = mark();
        taps(first.getX(), first.getY());
        assertTrue(Fx.on(this::wholeIsSeen), "one tap means nothing");
        pause(600);
        Fx.run(() -> { // one after the other, however slow the machine is
            taps(first.getX(), first.getY());
            taps(first.getX() + 4, first.getY() + 3);
        });
        Fx.until("nearer", () -> !wholeIsSeen());
        rests();
        Point2D before = mark(); // the picture fills the screen now, and what is tapped can stay where it is
        Fx.run(() -> {
            taps(before.getX(), before.getY());
            taps(before.getX(), before.getY());
        });
        rests();
        Point2D after = mark();
        assertEquals(before.getX(), after.getX(), 12, "what was tapped stays under the finger");
        assertEquals(before.getY(), after.getY(), 12);
    }

    @Test
    void twoTapsWhereItGoesNoNearerShowTheWhole() {
        visit.modes().add(Mode.STILL);
        shows();
        Button closer = Fx.on(() -> (Button) Objects.requireNonNull(Objects.requireNonNull(view).lookup("#closer")));
        for (int i = 0; i < 8 && !Fx.on(closer::isDisabled); i++) {
            Fx.run(closer::fire);
        }
        assertFalse(Fx.on(this::wholeIsSeen));
        Fx.run(() -> {
            taps(600, 300);
            taps(600, 300);
        });
        Fx.until("the whole again", this::wholeIsSeen);
    }

    @Test
    void aSpotThatIsChosenRestsInTheMiddleAlsoWhereNothingMayMove() {
        for (boolean still : new boolean[] {false, true}) {
            if (still) {
                visit.modes().add(Mode.STILL);
            }
            PyramidView shown = shows();
            Fx.run(() -> ((Button) Objects.requireNonNull(shown.lookup("#spot-1"))).fire());
            assertNotNull(Fx.on(() -> shown.lookup("#spot-told")));
            if (still) {
                Fx.run(() -> shown.getScene().getRoot().layout());
            } else {
                rests();
            }
            Point2D middle = Fx.on(() -> new Point2D(surface().getLayoutBounds().getCenterX(), surface().getLayoutBounds().getCenterY()));
            assertEquals(middle.getX(), mark().getX(), NEAR, "still: " + still);
            assertEquals(middle.getY(), mark().getY(), NEAR, "still: " + still);
            assertFalse(Fx.on(this::wholeIsSeen), "so near that it is seen well");
            Fx.run(() -> {
                shown.left();
                Objects.requireNonNull(stage).close();
            });
        }
    }

    @Test
    void twoFingersDrawItNearerAndOneDrawsItAlong() {
        visit.modes().add(Mode.STILL);
        shows();
        zoom(ZoomEvent.ZOOM_STARTED, 1, 700, 400);
        zoom(ZoomEvent.ZOOM, 2, 700, 400);
        assertFalse(Fx.on(this::wholeIsSeen));
        zoom(ZoomEvent.ZOOM, 1.6, 700, 400);
        zoom(ZoomEvent.ZOOM_FINISHED, 1, 700, 400);
        rests();
        Point2D before = mark();
        finger(MouseEvent.MOUSE_PRESSED, 700, 400);
        for (int i = 1; i <= 8; i++) {
            finger(MouseEvent.MOUSE_DRAGGED, 700 - i * 20, 400 + i * 10);
        }
        finger(MouseEvent.MOUSE_RELEASED, 540, 480);
        rests();
        assertEquals(before.getX() - 160, mark().getX(), 30, "it follows the finger");
        assertEquals(before.getY() + 80, mark().getY(), 20);
    }

    @Test
    void aFingerThatComesDownOnASpotDrawsThePictureAndATapOpensTheSpot() {
        visit.modes().add(Mode.STILL);
        PyramidView shown = shows();
        Fx.run(() -> {
            Taps.on(shown.getScene());
            ((Button) Objects.requireNonNull(shown.lookup("#closer"))).fire();
        });
        rests();
        Point2D before = mark();
        Finger finger = new Finger();
        Point2D from = Fx.on(() -> surface().localToScreen(before));
        finger.draws(from, from.subtract(120, 90));
        rests();
        assertEquals(before.getX() - 120, mark().getX(), 30, "it follows the finger");
        assertEquals(before.getY() - 90, mark().getY(), 30);
        assertNull(Fx.on(() -> shown.lookup("#spot-told")), "and nothing is told of what has slid along under it");
        Point2D there = mark();
        finger.taps(Fx.on(() -> surface().localToScreen(there)));
        Fx.until("it is told of", () -> shown.lookup("#spot-told") != null);
        Fx.run(() -> shown.getScene().getRoot().layout());
        Point2D middle = Fx.on(() -> new Point2D(surface().getLayoutBounds().getCenterX(), surface().getLayoutBounds().getCenterY()));
        assertEquals(middle.getX(), mark().getX(), NEAR, "it has flown there");
    }

    @Test
    void twoTapsOnASpotAreNotTwoOnThePicture() {
        visit.modes().add(Mode.STILL);
        PyramidView shown = shows();
        Fx.run(() -> {
            Taps.on(shown.getScene());
            ((Button) Objects.requireNonNull(shown.lookup("#spot-1"))).fire();
            ((Button) Objects.requireNonNull(shown.lookup("#spot-close"))).fire();
        });
        rests();
        Point2D there = mark();
        Fx.run(() -> {
            Node sign = Objects.requireNonNull(shown.lookup("#spot-mark-1"));
            for (var type : List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED, MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED)) {
                finger(sign, type, there.getX(), there.getY());
            }
        });
        rests();
        assertNotNull(Fx.on(() -> shown.lookup("#spot-told")));
        assertFalse(Fx.on(() -> Objects.requireNonNull(shown.lookup("#closer")).isDisabled()), "it has gone no nearer");
    }

    @Test
    void aFailureThatComesLateDoesNotCoverWhatIsSeenBySomebodyElse() {
        Deferred late = new Deferred();
        Path file = folder.resolve("later");
        PyramidView shown = shows(late, file);
        Fx.run(shown::left); // its visitor has gone before the file was looked for
        Fx.run(late::one);
        assertFalse(Fx.on(() -> troubled(shown)), "who has gone is told nothing");
        Fx.run(shown::entered);
        Fx.run(late::all);
        assertTrue(Fx.on(() -> troubled(shown)), "who is there is told that it is missing");
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean troubled(Node shown) {
        shown.applyCss();
        shown.getScene().getRoot().layout();
        return shown.lookup(".trouble") != null;
    }

    /** Waits until the sign has not moved for a while. */
    private void rests() {
        Point2D[] last = {new Point2D(-1, -1)};
        int[] same = {0};
        Fx.until("at rest", () -> {
            Node mark = Objects.requireNonNull(Objects.requireNonNull(view).lookup("#spot-mark-1"));
            Point2D now = new Point2D(mark.getLayoutX(), mark.getLayoutY());
            same[0] = now.equals(last[0]) ? same[0] + 1 : 0;
            last[0] = now;
            return same[0] >= 4;
        });
    }
}
