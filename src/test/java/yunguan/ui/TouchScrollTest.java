package yunguan.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.SimpleStringProperty;
import javafx.geometry.Orientation;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollBar;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import yunguan.Fx;
import yunguan.shell.touch.SceneGlass;

/** A list says that there is more where there is more, and only there. */
class TouchScrollTest {

    private static final int HIGH = 600;

    private TouchScroll list(double contentHeight) {
        return Fx.on(() -> {
            Region outlined = new Region(); // its outline stands out of it, as in high contrast
            outlined.setStyle("-fx-border-color: black; -fx-border-width: 4; -fx-border-insets: -4;");
            outlined.setMinHeight(contentHeight);
            VBox page = new VBox(outlined);
            TouchScroll list = new TouchScroll(page);
            StackPane root = new StackPane(list);
            root.getStyleClass().add("frame");
            Scene scene = new Scene(root, 800, HIGH);
            for (String sheet : new String[] {"tokens.css", "controls.css"}) {
                scene.getStylesheets().add(Objects.requireNonNull(Texts.class.getResource(sheet)).toExternalForm());
            }
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            scene.getRoot().layout();
            return list;
        });
    }

    private static boolean says(TouchScroll list, String end) {
        return Fx.on(() -> {
            list.layout();
            return list.lookup("." + end).isVisible();
        });
    }

    private static boolean bar(TouchScroll list) {
        return Fx.on(() -> list.lookupAll(".scroll-bar").stream().map(ScrollBar.class::cast)
                .anyMatch(bar -> bar.getOrientation() == Orientation.VERTICAL && bar.isVisible()));
    }

    @Test
    void whatIsSeenWholeClaimsNoMore() {
        for (double high : new double[] {200, HIGH - 4, HIGH - 1}) {
            TouchScroll list = list(high);
            assertFalse(says(list, "cut-below") || says(list, "cut-above") || bar(list), high + " of " + HIGH);
        }
    }

    @Test
    void theThumbOfAnEndlessListIsStillSeen() {
        TouchScroll list = list(100 * HIGH);
        double em = Fx.on(() -> ((Region) list.lookup(".scroll-bar:vertical")).getWidth() / 0.9); // a bar is 0.9 em wide
        double high = Fx.on(() -> ((Region) list.lookup(".scroll-bar:vertical").lookup(".thumb")).getHeight());
        assertTrue(high >= 0.85 * em, high + " px of it, at " + em + " px an em: what is drawn lies 0.15 em within");
    }

    /** It fills the list where it is lower, and words that wrap make it higher than that. */
    @Test
    void aColumnThatFillsTheListHasABarWhereItIsCut() {
        for (int lines : new int[] {1, 8}) {
            TouchScroll list = Fx.on(() -> {
                Region high = new Region();
                high.setMinHeight(HIGH - 100);
                TouchScroll filled = new TouchScroll(new FillingColumn(high, Touch.label(new SimpleStringProperty("Taijiang Cloud Hall, open today. ".repeat(lines)), "home-name")));
                filled.setFitToHeight(true);
                StackPane root = new StackPane(filled);
                root.getStyleClass().add("frame");
                root.setStyle("-fx-font-size: 28px;");
                Scene scene = new Scene(root, 800, HIGH);
                for (String sheet : new String[] {"tokens.css", "controls.css"}) {
                    scene.getStylesheets().add(Objects.requireNonNull(Texts.class.getResource(sheet)).toExternalForm());
                }
                for (int pass = 0; pass < 3; pass++) {
                    root.applyCss();
                    root.layout();
                }
                return filled;
            });
            assertEquals(lines > 1, bar(list), lines + " lines");
            assertEquals(lines > 1, says(list, "cut-below"));
        }
    }

    @Test
    void whatGoesOnSaysSoAtTheEndWhereItDoes() {
        TouchScroll list = list(2 * HIGH);
        assertTrue(bar(list));
        assertTrue(says(list, "cut-below"));
        assertFalse(says(list, "cut-above"));
        Fx.run(() -> list.setVvalue(0.5));
        assertTrue(says(list, "cut-below") && says(list, "cut-above"));
        Fx.run(() -> list.setVvalue(1));
        assertFalse(says(list, "cut-below"));
        assertTrue(says(list, "cut-above"));
        assertEquals(1, Fx.on(list::getVvalue));
    }

    /** A slider in the page, which notes what it is told. */
    private Pane slider(TouchScroll list, List<String> told) {
        return Fx.on(() -> {
            Pane slider = new Pane();
            slider.setMinHeight(100);
            Hand.on(slider, Stroke.Way.SIDEWAYS, new Hand.Holder() {
                @Override
                public boolean down(double x, double y) {
                    told.add("down");
                    return false;
                }

                @Override
                public void follows(double right, double below) {
                    told.add("follows");
                }

                @Override
                public void let(double speedX, double speedY) {
                    told.add("let");
                }

                @Override
                public void springsBack() {
                    told.add("back");
                }

                @Override
                public void tapped(double x, double y) {
                    told.add("tapped");
                }
            });
            ((VBox) list.getContent()).getChildren().addFirst(slider);
            Scene scene = list.getScene();
            new Scale(1920, 1080, 43, 700).on(scene);
            scene.getRoot().getStyleClass().add("mode-still");
            scene.getRoot().layout();
            scene.getRoot().layout();
            return slider;
        });
    }

    private static void draws(Pane on, double right, double below) {
        Fx.run(() -> {
            SceneGlass glass = new SceneGlass(on.getScene());
            glass.down(400, 50, true);
            for (int step = 1; step <= 10; step++) {
                glass.moved(400 + right * step / 10, 50 + below * step / 10);
            }
            glass.lifted(400 + right, 50 + below);
        });
    }

    @Test
    void anUprightWayThatBeginsOnASliderDrawsThePage() {
        TouchScroll list = list(2 * HIGH);
        List<String> told = new ArrayList<>();
        draws(slider(list, told), -120, -400);
        assertTrue(Fx.on(list::getVvalue) > 0.3, "the page has followed");
        assertEquals(List.of("down", "back"), told, "the slider is where it was");
    }

    @Test
    void aWayAlongASliderLeavesThePageWhereItIs() {
        TouchScroll list = list(2 * HIGH);
        List<String> told = new ArrayList<>();
        draws(slider(list, told), 400, -120);
        assertEquals(0, Fx.on(list::getVvalue));
        assertTrue(told.contains("follows") && !told.contains("back"), told.toString());
    }

    @Test
    void aPageThatIsSeenWholeTakesNothingFromASlider() {
        TouchScroll list = list(HIGH - 200);
        List<String> told = new ArrayList<>();
        draws(slider(list, told), 400, -120);
        assertTrue(told.contains("follows") && !told.contains("back"), told.toString());
    }

    /** How often a large button in the page was pressed by a finger that came down on it and went so far upwards. @param contentHeight of what lies below it */
    private int pressed(double contentHeight, double above) {
        TouchScroll list = list(contentHeight);
        int[] pressed = {0};
        Fx.run(() -> {
            Button button = new Button();
            button.setMinSize(800, 300);
            button.setOnAction(event -> pressed[0]++);
            VBox page = (VBox) list.getContent();
            page.getChildren().addFirst(button);
            Scene scene = list.getScene();
            new Scale(1920, 1080, 43, 700).on(scene);
            scene.getRoot().getStyleClass().add("mode-still");
            Taps.on(scene);
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            scene.getRoot().layout();
            SceneGlass glass = new SceneGlass(scene);
            glass.down(400, 250, true);
            for (int step = 1; step <= 10; step++) {
                glass.moved(400, 250 - above * step / 10);
                scene.getRoot().layout();
            }
            glass.lifted(400, 250 - above);
        });
        return pressed[0];
    }

    @Test
    void aFingerThatHasDrawnThePageAlongPressedNothing() {
        assertEquals(0, pressed(2 * HIGH, 120), "the button has slid along under the finger");
        assertEquals(1, pressed(2 * HIGH, 4), "a tap presses it");
        assertEquals(1, pressed(HIGH - 400, 120), "where there is nothing to draw, a finger that stays on it presses it");
    }

    /** Whoever throws a list and sees something in it holds it with a finger, and has not chosen what lies there. */
    @Test
    void aTapThatStopsAGlidingListPressesNothing() {
        TouchScroll list = list(20 * HIGH);
        int[] pressed = {0};
        SceneGlass glass = Fx.on(() -> {
            Button button = new Button();
            button.setMinSize(800, 10 * HIGH);
            button.setOnAction(event -> pressed[0]++);
            ((VBox) list.getContent()).getChildren().addFirst(button);
            Scene scene = list.getScene();
            new Scale(1920, 1080, 43, 700).on(scene);
            Taps.on(scene);
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            scene.getRoot().layout();
            return new SceneGlass(scene);
        });
        Fx.run(() -> {
            glass.down(400, 500, true);
            for (int step = 1; step <= 10; step++) {
                glass.moved(400, 500 - 30 * step);
            }
            glass.lifted(400, 200);
        });
        double thrown = Fx.on(list::getVvalue);
        Fx.until("it glides", () -> list.getVvalue() > thrown);
        double caught = Fx.on(() -> {
            glass.down(400, 300, true);
            double at = list.getVvalue();
            glass.lifted(400, 300);
            return at;
        });
        assertEquals(0, pressed[0], "it was only stopped");
        assertEquals(caught, Fx.on(list::getVvalue), "and stays where it was stopped");
        Fx.run(() -> {
            glass.down(400, 300, true);
            glass.lifted(400, 300);
        });
        assertEquals(1, pressed[0], "what lies still is chosen");
    }
}
