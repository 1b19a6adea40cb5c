package yunguan.shell.touch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import yunguan.Fx;
import yunguan.ui.Hand;
import yunguan.ui.Scale;
import yunguan.ui.Stroke;
import yunguan.ui.Taps;
import yunguan.ui.TouchScroll;

/** Fingers on real controls: a list of buttons at the left, a surface at the right that can be drawn apart. A millimetre is two pixels. */
class SceneGlassTest {

    private final List<String> told = new ArrayList<>();
    private long millis = 1000;
    private TouchScroll list;
    private List<Button> rows;
    private Pane surface;
    private SceneGlass glass;
    private Scene scene;

    @BeforeEach
    void open() {
        Fx.run(() -> {
            rows = new ArrayList<>();
            VBox column = new VBox();
            for (int i = 0; i < 20; i++) {
                Button row = new Button("row " + i);
                row.setMinSize(400, 100);
                row.setMaxSize(400, 100);
                row.setOnAction(event -> told.add(row.getText()));
                rows.add(row);
                column.getChildren().add(row);
            }
            list = new TouchScroll(column);
            list.setMinSize(430, 600);
            list.setMaxSize(430, 600);
            surface = new Pane();
            surface.setMinSize(400, 600);
            surface.setOnZoom(event -> told.add("by " + event.getZoomFactor() + " at " + Math.round(event.getX()) + "," + Math.round(event.getY())));
            Hand.on(surface, Stroke.Way.ANY, new Hand.Holder() {
                @Override
                public void follows(double right, double below) {
                    told.add("follows " + Math.round(right) + "," + Math.round(below));
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
                    told.add("tap " + Math.round(x) + "," + Math.round(y));
                }
            });
            StackPane root = new StackPane(new HBox(list, surface));
            root.getStyleClass().add("mode-still"); // what springs back is there at once
            scene = new Scene(root, 830, 600);
            new Scale(1920, 1080, Math.hypot(1920, 1080) / 2 / 25.4, 700).on(scene);
            scene.getProperties().put(LongSupplier.class, (LongSupplier) () -> millis * 1_000_000);
            Taps.on(scene);
            root.applyCss();
            root.layout();
            glass = new SceneGlass(scene);
        });
    }

    private SceneGlassTest down(double x, double y) {
        Fx.run(() -> glass.down(x, y, true));
        return this;
    }

    private SceneGlassTest goes(double x, double y) {
        millis += 30;
        Fx.run(() -> glass.moved(x, y));
        return this;
    }

    private SceneGlassTest lifted(double x, double y, int after) {
        millis += after;
        Fx.run(() -> {
            glass.lifted(x, y);
            scene.getRoot().layout();
        });
        return this;
    }

    private void told(String... lines) {
        assertEquals(List.of(lines), told);
        told.clear();
    }

    @Test
    void aTapPressesWhatLiesUnderIt() {
        down(100, 150);
        assertTrue(rows.get(1).isArmed(), "it looks pressed at once");
        lifted(100, 150, 60);
        told("row 1");
        assertFalse(rows.get(1).isArmed() || rows.get(1).isPressed());
    }

    @Test
    void aShakyFingerPressesWhatItCameDownOnAndTheListSpringsBack() {
        down(100, 190).goes(100, 196).goes(102, 210);
        assertFalse(rows.get(1).isArmed(), "the list follows");
        lifted(102, 210, 120);
        told("row 1");
        assertEquals(0, list.getVvalue());
        down(100, 150).goes(100, 142).goes(100, 130);
        assertTrue(list.getVvalue() > 0);
        lifted(100, 130, 120);
        told("row 1");
        assertEquals(0, list.getVvalue());
        down(395, 150).goes(415, 150).lifted(415, 150, 120);
        told("row 1");
    }

    @Test
    void aFingerThatDrawsTheListPressesNothing() {
        down(100, 450).goes(100, 400).goes(100, 300).lifted(100, 300, 100);
        told();
        assertEquals((150 - 6) / 1400.0, list.getVvalue(), 5e-4, "it followed after three millimetres");
        assertTrue(rows.stream().noneMatch(row -> row.isArmed() || row.isPressed()));
        lifted(100, 300, 0);
        down(100, 400).goes(100, 500).goes(100, 590);
        assertTrue(list.getContent().getTranslateY() > 0, "at the top it gives");
        lifted(100, 590, 100);
        assertEquals(0, list.getContent().getTranslateY());
        told();
    }

    @Test
    void theSurfaceFollowsTapsAndIsDrawnApart() {
        down(500, 100).goes(503, 100).lifted(503, 100, 50);
        told("back", "tap 70,100");
        down(500, 100).goes(520, 100).lifted(520, 100, 100);
        told("follows 14,0", "back", "tap 70,100");
        down(500, 100).goes(560, 100).lifted(560, 100, 100);
        told("follows 54,0", "let");
        down(500, 100);
        assertTrue(Fx.on(glass::takesTwo));
        Fx.run(() -> {
            glass.zoomStarted(500, 100);
            glass.zoomed(2, 500, 100);
            glass.zoomEnded(500, 100);
        });
        lifted(500, 100, 50);
        told("by 2.0 at 70,100", "let");
        down(100, 100);
        assertFalse(Fx.on(glass::takesTwo), "a list is not drawn apart");
        Fx.run(glass::cancelled);
        told();
    }

    @Test
    void aPalmIsTakenBack() {
        down(100, 150);
        Fx.run(glass::cancelled);
        told();
        assertFalse(rows.get(1).isArmed() || rows.get(1).isPressed());
        down(500, 100).goes(540, 100);
        Fx.run(glass::cancelled);
        told("follows 34,0", "back");
        down(100, 595).lifted(100, 595, 1500);
        told();
    }

    @Test
    void aFingerThatSlidesOffAButtonPressesNothing() {
        Button alone = Fx.on(() -> {
            Button button = new Button("alone");
            button.setOnAction(event -> told.add("alone"));
            button.setMinSize(100, 100);
            surface.getChildren().add(button);
            button.relocate(100, 300);
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            return button;
        });
        down(560, 350).goes(700, 350).lifted(700, 350, 100);
        assertFalse(told.contains("alone"));
        assertFalse(alone.isArmed());
        told.clear();
        down(560, 350).goes(580, 350).lifted(580, 350, 700);
        assertTrue(told.contains("alone"), "slow, and still upon it");
    }

    @Test
    void aRealMouseTapsAsWell() {
        Fx.run(() -> {
            // what JavaFX tells of the first press of all: it was not still since the one before
            for (var type : List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED)) {
                javafx.event.Event.fireEvent(surface, new MouseEvent(type, 500, 100, 500, 100, javafx.scene.input.MouseButton.PRIMARY, 1, false, false, false, false,
                        type == MouseEvent.MOUSE_PRESSED, false, false, false, false, false, null));
            }
        });
        told("back", "tap 70,100");
    }

    @Test
    void neitherASecondButtonNorAMenuKeyDoesAnything() {
        Fx.run(() -> {
            boolean[] heard = new boolean[2];
            rows.getFirst().addEventHandler(MouseEvent.MOUSE_PRESSED, event -> heard[0] = true);
            rows.getFirst().addEventHandler(ContextMenuEvent.ANY, event -> heard[1] = true);
            javafx.event.Event.fireEvent(rows.getFirst(), new MouseEvent(MouseEvent.MOUSE_PRESSED, 10, 10, 10, 10, javafx.scene.input.MouseButton.SECONDARY,
                    1, false, false, false, false, false, false, true, true, true, true, null));
            javafx.event.Event.fireEvent(rows.getFirst(), new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, 10, 10, 10, 10, true, null));
            assertFalse(heard[0] || heard[1]);
        });
    }
}
