package yunguan.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import yunguan.Fx;
import yunguan.catalogue.Lang;
import yunguan.catalogue.LangText;
import yunguan.settings.Settings;
import yunguan.task.Background;
import yunguan.ui.Scale;
import yunguan.ui.Texts;

/** What the frame does with its screens: motion that ends, modes that keep the place, one touch each. */
class FrameTest {

    private static final long MOST_MILLIS = 300;

    private final List<Room> opened = new ArrayList<>();
    private Surroundings around;
    private Navigator navigator;
    private Frame frame;

    private final class Room implements Screen {
        private final Route route;
        private final Region node = new Region();
        private final boolean laysItselfOut;
        private int relaid;

        Room(Route route, boolean laysItselfOut) {
            this.route = route;
            this.laysItselfOut = laysItselfOut;
            opened.add(this);
        }

        @Override
        public Node node() {
            return node;
        }

        @Override
        public ObservableValue<String> title() {
            return new SimpleStringProperty(route.getClass().getSimpleName());
        }

        @Override
        public boolean mayBeRenewed() {
            return !laysItselfOut;
        }

        @Override
        public boolean comesAtOnce() {
            return laysItselfOut;
        }

        @Override
        public boolean relaid() {
            relaid++;
            return laysItselfOut;
        }
    }

    private void hall(Scale scale) {
        Visit visit = new Visit(Lang.HANS, 0.5, 1);
        navigator = new Navigator(route -> new Room(route, route instanceof Route.LectureAt), route -> { });
        around = new Surroundings(visit, new Texts(visit.language()), navigator, Background.direct(), null, scale, Settings.defaults());
        navigator.home();
        frame = new Frame(around, LangText.EMPTY);
        Scene scene = new Scene(frame, scale.width(), scale.height());
        scale.on(scene);
        for (String sheet : List.of("tokens.css", "controls.css")) {
            scene.getStylesheets().add(Objects.requireNonNull(Texts.class.getResource(sheet)).toExternalForm());
        }
        lay();
    }

    private void lay() {
        frame.applyCss();
        frame.resize(around.glass().width(), around.glass().glass());
        frame.layout();
        frame.layout();
    }

    private StackPane middle() {
        return (StackPane) frame.lookup(".middle");
    }

    private Node shown() {
        assertEquals(1, middle().getChildren().size(), "one screen and nothing beside it");
        return middle().getChildren().getFirst();
    }

    private void touch(String id) {
        ((ToggleButton) frame.lookup("#" + id)).fire();
        lay();
    }

    @Test
    void aScreenComesFromItsSideAndIsThereSoon() {
        Fx.run(() -> hall(new Scale(1920, 1080)));
        long begun = System.nanoTime();
        double[] from = new double[2];
        Fx.run(() -> {
            navigator.go(new Route.Help());
            from[0] = shown().getTranslateX();
        });
        Fx.until("it is there", () -> shown().getTranslateX() == 0 && shown().getOpacity() == 1);
        Fx.run(() -> {
            navigator.back();
            from[1] = shown().getTranslateX();
        });
        Fx.until("it is there", () -> shown().getTranslateX() == 0 && shown().getOpacity() == 1);
        assertTrue(from[0] > 0, "forward comes from the right");
        assertTrue(from[1] < 0, "back comes from the left");
        assertTrue(System.nanoTime() - begun > 0);
        assertTrue(new Arrival().getCycleDuration().toMillis() <= MOST_MILLIS);
    }

    @Test
    void whoeverGoesOnAtOnceLeavesNothingBehind() {
        Fx.run(() -> {
            hall(new Scale(1920, 1080));
            navigator.go(new Route.Help());
            Node help = shown();
            navigator.go(new Route.Lectures());
            assertEquals(0, help.getTranslateX());
            assertEquals(1, help.getOpacity());
            assertFalse(shown().isMouseTransparent() || shown().isDisabled(), "it can be touched while it comes");
            navigator.home();
            shown();
        });
        Fx.until("home is there", () -> shown().getTranslateX() == 0 && shown().getOpacity() == 1);
    }

    @Test
    void whatPlaysIsThereAtOnce() {
        Fx.run(() -> {
            hall(new Scale(1920, 1080));
            navigator.go(new Route.LectureAt("lecture-a", 0));
            assertEquals(0, shown().getTranslateX(), "eyes wait for the film");
            assertEquals(1, shown().getOpacity());
        });
    }

    @Test
    void inStillModeNothingMoves() {
        Fx.run(() -> {
            hall(new Scale(1920, 1080));
            touch("mode-still");
            navigator.go(new Route.Help());
            assertEquals(0, shown().getTranslateX());
            assertEquals(1, shown().getOpacity());
            touch("mode-still");
            navigator.go(new Route.Lectures());
            assertNotEquals(0, shown().getTranslateX());
            touch("mode-still");
            assertEquals(0, shown().getTranslateX(), "whatever moves stops with the touch");
        });
    }

    @Test
    void everyModeIsOneTouchAndSeenWithoutColours() {
        Fx.run(() -> {
            hall(new Scale(1920, 1080));
            for (Mode mode : Mode.values()) {
                String id = "mode-" + mode.word();
                Node tick = frame.lookup("#" + id).lookup(".tick");
                assertFalse(tick.isVisible());
                touch(id);
                assertTrue(around.visit().modes().contains(mode));
                assertTrue(frame.getStyleClass().contains(id));
                assertTrue(tick.isVisible(), id + " is ticked");
            }
            touch("mode-large");
            assertFalse(around.visit().modes().contains(Mode.LARGE));
            around.visit().modes().remove(Mode.SILENT);
            assertFalse(((ToggleButton) frame.lookup("#mode-silent")).isSelected(), "also when a loudness button has ended it");
        });
    }

    @Test
    void largeTextsAreOneAndAHalfTimesAsLarge() {
        Fx.run(() -> {
            hall(new Scale(1920, 1080));
            navigator.go(new Route.Help());
            lay();
            Label where = (Label) frame.lookup("#where");
            double before = where.getFont().getSize();
            touch("mode-large");
            assertTrue(where.getFont().getSize() >= before * 1.5 - 0.01);
        });
    }

    @Test
    void reachModeKeepsThePlaceAndSaysItAbove() {
        Fx.run(() -> {
            hall(new Scale(1080, 1920));
            navigator.go(new Route.Help());
            navigator.go(new Route.Lectures());
            Screen before = navigator.screen().get();
            touch("mode-reach");
            assertEquals(new Route.Lectures(), navigator.route().get());
            assertNotSame(before, navigator.screen().get(), "it is laid out for the room that it has now");
            assertEquals(1008, frame.lookup(".house").getBoundsInParent().getHeight(), 1);
            assertTrue(frame.lookup(".lintel").isVisible());
            assertEquals("Lectures", ((Label) frame.lookup("#where-above")).getText());
            assertFalse(frame.lookup(".head").isVisible(), "it is said once");
            navigator.back();
            assertEquals(new Route.Help(), navigator.route().get(), "the way back is as before");
            touch("mode-reach");
            assertFalse(frame.lookup(".lintel").isVisible());
            assertEquals(1920, frame.lookup(".house").getBoundsInParent().getHeight(), 1);
        });
    }

    @Test
    void whatPlaysIsNotOpenedAnew() {
        Fx.run(() -> {
            hall(new Scale(1080, 1920));
            navigator.go(new Route.LectureAt("a", 0));
            Room film = (Room) navigator.screen().get();
            touch("mode-reach");
            assertSame(film, navigator.screen().get());
            assertEquals(1, film.relaid);
        });
    }

    @Test
    void whereEverythingIsLowEnoughNothingChanges() {
        Fx.run(() -> {
            hall(new Scale(1080, 1920, 21.5, 700));
            navigator.go(new Route.Help());
            Screen before = navigator.screen().get();
            touch("mode-reach");
            assertSame(before, navigator.screen().get());
            assertFalse(frame.lookup(".lintel").isVisible());
            assertTrue(((ToggleButton) frame.lookup("#mode-reach")).isSelected());
        });
    }

    @Test
    void whatIsLaidOverTheFrameCanBeTakenAway() {
        Fx.run(() -> {
            hall(new Scale(1920, 1080));
            Region question = new Region();
            var over = frame.over(question);
            assertTrue(((Parent) frame.lookup(".floating")).getChildrenUnmodifiable().contains(question));
            over.unsubscribe();
            assertTrue(((Parent) frame.lookup(".floating")).getChildrenUnmodifiable().isEmpty());
        });
    }
}
