package yunguan.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yunguan.Fx;

/** Visits by keys alone, as on a keypad for people who do not touch: everything that is more than a button is used, and left again. */
class KeypadWalkTest {

    @TempDir
    private Path folder;
    private KeypadHand hand;

    @BeforeEach
    void opens() throws Exception {
        hand = new KeypadHand(folder, true);
        hand.press(KeyCode.DOWN); // the first key shows where one is
        hand.settled();
    }

    @AfterEach
    void closes() {
        hand.close();
    }

    private boolean sees(String id) {
        return hand.node(id) != null;
    }

    private Node owner() {
        return Objects.requireNonNull(Fx.on(() -> hand.scene.getFocusOwner()));
    }

    /** Everything that is drawn of a node, as one number that changes with it; call it on the JavaFX thread. */
    private static int drawn(Node node) {
        WritableImage image = node.snapshot(null, null);
        int sum = 0;
        for (int y = 0; y < image.getHeight(); y += 7) {
            for (int x = 0; x < image.getWidth(); x += 7) {
                sum = sum * 31 + image.getPixelReader().getArgb(x, y);
            }
        }
        return sum;
    }

    private void goesHome() {
        hand.enters("home");
        Fx.until("home", () -> sees("door-lectures"));
    }

    @Test
    void throughTheGalleryAndTheMap() {
        hand.enters("door-gallery");
        hand.enters("card-hall-city");
        hand.enters("card-exhibit-scroll");
        hand.enters("look-closer");
        hand.walksTo("deep-picture");
        hand.press(KeyCode.ENTER);
        Node picture = owner();
        int whole = Fx.on(() -> drawn(picture));
        hand.press(KeyCode.PLUS);
        hand.press(KeyCode.PLUS);
        Fx.until("nearer", () -> drawn(picture) != whole);
        hand.press(KeyCode.RIGHT);
        assertSame(picture, owner(), "the arrows look around in the picture");
        hand.press(KeyCode.BACK_SPACE);
        assertTrue(Fx.on(() -> sees(String.valueOf(picture.getId()))), "Back leaves the picture first");
        hand.press(KeyCode.BACK_SPACE);
        Fx.until("and the exhibit then", () -> sees("card-exhibit-corner"));

        hand.enters("card-exhibit-corner");
        hand.walksTo("two-pictures");
        double before = Fx.on(() -> line());
        hand.press(KeyCode.RIGHT);
        hand.press(KeyCode.RIGHT);
        assertTrue(Fx.on(() -> line()) > before, "the line goes to the right");
        hand.press(KeyCode.LEFT);
        hand.press(KeyCode.LEFT);
        assertEquals(before, Fx.on(() -> line()), 1, "and back");
        goesHome();

        hand.enters("door-gallery");
        hand.enters("card-book-pocket-park");
        hand.enters("open-book");
        hand.walksTo("spread");
        String first = read("spread");
        hand.press(KeyCode.RIGHT);
        Fx.until("the page is turned", () -> !read(hand.node("spread")).equals(first));
        hand.press(KeyCode.LEFT);
        Fx.until("and back", () -> read(hand.node("spread")).equals(first));
        goesHome();

        hand.enters("door-atlas");
        hand.walksTo("map");
        hand.press(KeyCode.ENTER);
        Node map = owner();
        hand.settled();
        int there = Fx.on(() -> drawn(map));
        hand.press(KeyCode.RIGHT);
        hand.press(KeyCode.PLUS);
        Fx.until("the map moves", () -> drawn(map) != there);
        hand.press(KeyCode.ENTER);
        hand.enters("trail-row-trail-red");
        Fx.until("a trail is open", () -> sees("atlas-close"));
        goesHome();
    }

    /** Where the line between two pictures stands; call it on the JavaFX thread. */
    private double line() {
        Node divider = Objects.requireNonNull(hand.scene.getRoot().lookup("#divider"));
        return divider.localToScene(divider.getLayoutBounds()).getCenterX();
    }

    private String read(String id) {
        return Fx.on(() -> read(hand.node(id)));
    }

    private static String read(Node node) {
        StringBuilder all = new StringBuilder();
        if (node instanceof Label label) {
            all.append(label.getText());
        } else if (node instanceof Parent parent && node.isVisible()) {
            parent.getChildrenUnmodifiable().forEach(child -> all.append(read(child)));
        }
        return all.toString();
    }

    /** Where the film is, in seconds; call it on the JavaFX thread. */
    private double second() {
        String[] clock = hand.scene.getRoot().lookup(".player-time") instanceof Label label && label.getText().contains(":") ? label.getText().split(":") : new String[] {"0", "0"};
        return Integer.parseInt(clock[0]) * 60 + Integer.parseInt(clock[1]);
    }

    private boolean plays() {
        return Objects.requireNonNull(hand.wiring.visitorsScreen()).inUse();
    }

    @Test
    void throughAFilm() {
        hand.enters("door-lectures");
        hand.enters("card-lecture-five-clouds");
        Fx.until("it plays", () -> plays() && second() >= 1);
        hand.enters("play-pause");
        Fx.until("it stands still", () -> !plays());
        hand.walksTo("seek");
        double before = Fx.on(this::second);
        hand.press(KeyCode.RIGHT);
        hand.press(KeyCode.RIGHT);
        Fx.until("twenty seconds on", () -> Math.abs(second() - before - 20) <= 3);
        hand.press(KeyCode.LEFT);
        Fx.until("ten seconds back", () -> Math.abs(second() - before - 10) <= 3);
        hand.enters("chapter-2");
        Fx.until("the chapter plays", () -> plays() && second() >= 35);
        hand.enters("choices");
        hand.enters("speed-0-75");
        assertTrue(Fx.on(() -> ((ToggleButton) Objects.requireNonNull(hand.node("speed-0-75"))).isSelected()));
        hand.enters("choices-done");
        hand.enters("page-transcript");
        hand.enters("line-3");
        Fx.until("the line plays", () -> plays() && second() < 35);
        hand.enters("whole");
        Fx.until("it stands alone", () -> !sees("home"));
        hand.press(KeyCode.DOWN);
        Fx.until("any key brings the way home", () -> sees("home"));
        goesHome();
        assertFalse(Fx.on(this::plays));
    }

    @Test
    void throughSearchAndAVote() {
        hand.enters("search");
        for (String key : new String[] {"key-m", "key-i", "key-n"}) {
            hand.enters(key);
        }
        Fx.until("what is found", () -> hand.scene.getRoot().lookup("#search-box") instanceof TextField box && !box.getText().isEmpty() && sees("found-*"));
        hand.walksTo("row-*");
        String row = String.valueOf(owner().getId());
        hand.press(KeyCode.ENTER);
        Fx.until("it is open", () -> !sees(row) && !sees("search-box"));
        hand.settled();
        hand.press(KeyCode.BACK_SPACE);
        Fx.until("back where it was found", () -> sees("search-box"));
        goesHome();

        hand.enters("door-contest");
        hand.enters("card-song-sample-2");
        hand.enters("vote");
        Fx.until("the vote is left", () -> sees("take-back"));
        hand.enters("take-back");
        Fx.until("and taken back", () -> sees("vote"));
        goesHome();
    }
}
