package yunguan.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Test;
import yunguan.Fx;

/** What a finger does to a button that lies upon something that is drawn along. */
class HandTest {

    private int pressed;
    private double followed;
    private boolean canFollow = true;
    private boolean moves;
    private final List<String> told = new ArrayList<>();
    private final Button card = Fx.on(() -> new Button("1921"));

    private void show() {
        Fx.run(() -> {
            Pane line = new Pane(card);
            card.setOnAction(event -> pressed++);
            card.setPrefSize(200, 100);
            Hand.under(line, Stroke.Way.SIDEWAYS, new Hand.Holder() {
                @Override
                public boolean canFollow() {
                    return canFollow;
                }

                @Override
                public boolean down(double x, double y) {
                    boolean was = moves;
                    moves = false;
                    return was;
                }

                @Override
                public void follows(double right, double below) {
                    if (canFollow) {
                        followed += right;
                        card.setLayoutX(card.getLayoutX() + right); // so that it stays under the finger
                    }
                }

                @Override
                public void let(double speedX, double speedY) {
                    told.add("let");
                }

                @Override
                public void springsBack() {
                    card.setLayoutX(0);
                }

                @Override
                public void tapped(double x, double y) {
                    told.add("tapped");
                }
            });
            Scene scene = new Scene(line, 1920, 1080);
            new Scale(1920, 1080, 43, 700).on(scene);
            Taps.on(scene);
            line.applyCss();
            line.layout();
        });
    }

    private void draws(double pixels) {
        Fx.run(() -> {
            tells(card, MouseEvent.MOUSE_ENTERED, 0);
            tells(card, MouseEvent.MOUSE_PRESSED, 0);
        });
        for (int step = 1; step <= 20; step++) {
            int at = step;
            Fx.run(() -> tells(card, MouseEvent.MOUSE_DRAGGED, pixels * at / 20));
        }
        Fx.run(() -> tells(card, MouseEvent.MOUSE_RELEASED, pixels));
    }

    private static void tells(Node on, EventType<MouseEvent> type, double right) {
        boolean held = type == MouseEvent.MOUSE_DRAGGED || type == MouseEvent.MOUSE_PRESSED;
        Event.fireEvent(on, new MouseEvent(type, 60 + right, 50, 60 + right, 50, MouseButton.PRIMARY, 1, false, false, false, false,
                held, false, false, true, false, right == 0, null));
    }

    @Test
    void aCardThatIsDrawnAlongIsNotPressed() {
        show();
        draws(600);
        assertEquals(0, pressed);
        assertTrue(followed > 500, "the line has followed");
    }

    @Test
    void aCardIsPressedByAShakyTap() {
        show();
        draws(5);
        assertEquals(1, pressed);
    }

    @Test
    void whatCannotBeDrawnAlongLeavesTheFingerToItsButtons() throws InterruptedException {
        canFollow = false;
        show();
        Fx.run(() -> {
            tells(card, MouseEvent.MOUSE_ENTERED, 0);
            tells(card, MouseEvent.MOUSE_PRESSED, 0);
            tells(card, MouseEvent.MOUSE_DRAGGED, 20);
        });
        Thread.sleep(Stroke.TAP_NANOS / 1_000_000 + 100); // too long for a tap that has slipped
        Fx.run(() -> tells(card, MouseEvent.MOUSE_RELEASED, 20));
        assertEquals(1, pressed, "it was on the button all the time");
    }

    /** Whoever wakes the hall changes the screen under the finger that is just coming down. */
    @Test
    void aFingerThatComesDownOnWhatHasJustGoneMeansNothing() {
        show();
        Fx.run(() -> {
            Scene scene = card.getScene();
            scene.addEventFilter(MouseEvent.MOUSE_PRESSED, press -> scene.setRoot(new Pane()));
            Node line = card.getParent();
            tells(card, MouseEvent.MOUSE_PRESSED, 0);
            assertEquals(null, line.getScene());
        });
        assertEquals(0, pressed);
    }

    private void taps(Node on) {
        Fx.run(() -> {
            tells(on, MouseEvent.MOUSE_ENTERED, 0);
            tells(on, MouseEvent.MOUSE_PRESSED, 0);
            tells(on, MouseEvent.MOUSE_RELEASED, 0);
        });
    }

    @Test
    void aTapThatStopsWhatMovesOnlyStopsIt() {
        show();
        moves = true;
        taps(card);
        assertEquals(0, pressed, "nobody could choose what slid under the finger");
        moves = true;
        taps(card.getParent());
        assertEquals(List.of("let", "let"), told);
        taps(card);
        taps(card.getParent());
        assertEquals(1, pressed);
        assertEquals(List.of("let", "let", "tapped"), told);
    }

    /** As a word in a text that leads on, in a page that glides. */
    @Test
    void aTapThatStopsThePageMeansNothingToWhatLiesInIt() {
        show();
        List<String> within = new ArrayList<>();
        Pane word = Fx.on(() -> {
            Pane made = new Pane();
            Hand.taps(made, (x, y) -> within.add("tapped"));
            ((Pane) card.getParent()).getChildren().add(made);
            return made;
        });
        moves = true;
        taps(word);
        assertEquals(List.of(), within);
        taps(word);
        assertEquals(List.of("tapped"), within);
    }
}
