package yunguan.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yunguan.Fx;
import yunguan.shell.Mode;

/** The starter pack's hall, and its desk, by four arrows and Enter alone. */
class KeypadTest {

    @TempDir
    private Path folder;
    private KeypadHand hand;
    private KeypadPaths paths;

    @BeforeEach
    void opens() throws IOException {
        hand = new KeypadHand(folder, false);
        paths = new KeypadPaths(hand);
    }

    @AfterEach
    void closes() {
        hand.close();
    }

    @Test
    void everyScreenOfTheHallIsReachedAndUsed() {
        Map<String, List<String>> rooms = Map.of("door-lectures", List.of("card-lecture-*", "card-course-*"), "door-archive", List.of("card-*"),
                "door-atlas", List.of(), "door-gallery", List.of("card-hall-*"), "door-contest", List.of("card-song-*"), "door-listening", List.of("card-*"));
        var home = paths.whole("home");
        for (String door : rooms.keySet()) {
            paths.enters(home, door);
            hand.arrives("middle", door + " opens with the focus on its own first thing and not on the foot");
            var room = paths.whole(door);
            for (String item : rooms.get(door)) {
                paths.enters(room, item);
                hand.arrives("middle", item + " opens with the focus on its own first thing");
                paths.enters(paths.whole(item), "back");
                hand.arrives("middle", "back in " + door);
            }
            paths.enters(room, "home");
            hand.arrives("middle", "home");
        }
        for (String way : List.of("search", "help")) {
            paths.enters(home, way);
            if (way.equals("search")) {
                hand.arrives("middle", way); // help has words and pictures alone
            }
            paths.enters(paths.whole(way), "home");
            hand.arrives("middle", "home");
        }
    }

    @Test
    void theFocusIsSeenOnlyOnceAKeyWasUsedAndGoesWithATouch() {
        assertFalse(Fx.on(() -> hand.scene.getRoot().lookup(".focus-ring") != null));
        hand.press(KeyCode.ENTER);
        Fx.until("the ring is seen", () -> hand.scene.getRoot().lookup(".focus-ring") != null);
        assertTrue(Fx.on(() -> KeypadHand.find(hand.scene.getRoot(), "door-archive") != null), "the first key presses nothing");
        assertTrue(hand.within("middle"));
        Fx.run(() -> Event.fireEvent(hand.scene.getRoot(), new MouseEvent(MouseEvent.MOUSE_PRESSED, 5, 5, 5, 5, MouseButton.PRIMARY, 1,
                false, false, false, false, true, false, false, false, false, true, null)));
        assertFalse(Fx.on(() -> hand.scene.getRoot().lookup(".focus-ring") != null));
    }

    @Test
    void whereOneWasIsWhereOneComesBackTo() {
        paths.enters(paths.whole("home"), "door-archive");
        Map<String, Map<KeyCode, String>> room = paths.whole("archive");
        Fx.until("cards", () -> KeypadHand.find(hand.scene.getRoot(), "card-*") != null);
        Node card = Objects.requireNonNull(Fx.on(() -> KeypadHand.find(hand.scene.getRoot(), "card-*")));
        paths.enters(room, card.getId());
        hand.press(KeyCode.BACK_SPACE);
        Fx.until("back at the card", () -> hand.scene.getFocusOwner() == card);
        hand.press(KeyCode.ESCAPE);
        hand.settled();
        assertEquals(card, Fx.on(() -> hand.scene.getFocusOwner()), "Escape leaves nothing");
        hand.press(KeyCode.F1);
        Fx.until("help", () -> KeypadHand.find(hand.scene.getRoot(), "help-*") != null || hand.scene.getRoot().lookup(".help") != null);
    }

    @Test
    void theMapIsEnteredAndLeft() {
        paths.enters(paths.whole("home"), "door-atlas");
        Fx.until("the map", () -> KeypadHand.find(hand.scene.getRoot(), "map") != null);
        paths.enters(paths.whole("atlas"), "map");
        Node map = Objects.requireNonNull(Fx.on(() -> KeypadHand.find(hand.scene.getRoot(), "map")));
        assertEquals(map, Fx.on(() -> hand.scene.getFocusOwner()));
        for (KeyCode key : List.of(KeyCode.LEFT, KeyCode.DOWN, KeyCode.PLUS, KeyCode.RIGHT, KeyCode.MINUS)) {
            hand.press(key);
            assertEquals(map, Fx.on(() -> hand.scene.getFocusOwner()), key + " is the map's");
        }
        hand.press(KeyCode.BACK_SPACE);
        assertTrue(hand.where().contains("地图"), "Back leaves the map first, and the screen later");
        assertFalse(hand.arrow(KeyCode.DOWN) == map && hand.arrow(KeyCode.UP) == map && hand.arrow(KeyCode.RIGHT) == map);
    }

    @Test
    void aKeyThatAnswersWhetherAnybodyIsThereDoesNothingElse() {
        HallAtNight night = new HallAtNight(hand.scene, hand.wiring);
        paths.enters(paths.whole("home"), "door-archive");
        Fx.until("cards", () -> KeypadHand.find(hand.scene.getRoot(), "card-*") != null);
        hand.press(KeyCode.DOWN);
        hand.settled();
        String room = hand.where();
        String before = hand.at();
        for (KeyCode key : List.of(KeyCode.BACK_SPACE, KeyCode.ENTER, KeyCode.F1, KeyCode.DOWN, KeyCode.ESCAPE)) {
            night.pass(91);
            Fx.until("the question", () -> hand.node("still-there") != null);
            Fx.until("the keypad sees its button, and nothing of what lies beneath", () -> hand.scene.getFocusOwner() == hand.node("still-yes"));
            hand.press(key);
            hand.settled();
            assertFalse(Fx.on(() -> hand.node("still-there") != null), key + " is a yes");
            assertEquals(room, hand.where(), key + " opens nothing, and goes nowhere");
            assertEquals(before, hand.at(), key + " leaves one where one was");
        }
    }

    @Test
    void theYearsOfTheMapGoByArrows() {
        paths.enters(paths.whole("home"), "door-atlas");
        Fx.until("the years", () -> KeypadHand.find(hand.scene.getRoot(), "year-track") != null);
        hand.walksTo("year-track");
        Node track = Objects.requireNonNull(Fx.on(() -> KeypadHand.find(hand.scene.getRoot(), "year-track")));
        String every = shownYear();
        hand.press(KeyCode.RIGHT);
        String first = shownYear();
        assertFalse(first.equals(every));
        hand.press(KeyCode.RIGHT);
        assertFalse(shownYear().equals(first), "the next mark");
        hand.press(KeyCode.LEFT);
        assertTrue(shownYear().equals(first));
        hand.press(KeyCode.LEFT);
        assertTrue(shownYear().equals(every), "before the first one lies every year");
        assertEquals(track, Fx.on(() -> hand.scene.getFocusOwner()));
        hand.press(KeyCode.DOWN);
        assertFalse(track == Fx.on(() -> hand.scene.getFocusOwner()), "it lets the keypad go");
        var screen = Objects.requireNonNull(hand.wiring.visitorsScreen());
        assertFalse(Fx.on(screen::inUse));
        Fx.run(() -> ((ButtonBase) hand.scene.getRoot().lookup("#year-play")).fire());
        assertTrue(Fx.on(screen::inUse), "nobody is asked whether he is still there while the years go by");
    }

    private String shownYear() {
        return Fx.on(() -> Objects.requireNonNull(hand.scene.getRoot().lookup(".year-shown")).getAccessibleText());
    }

    @Test
    void itWorksInLargeTextAndAtTheDesk() {
        Fx.run(() -> hand.wiring.visit().toggle(Mode.LARGE));
        paths.enters(paths.whole("home, large"), "door-archive");
        Fx.until("the archive", () -> KeypadHand.find(hand.scene.getRoot(), "card-doc-gaojia-site") != null);
        hand.settled();
        // rows are nearly as high as the screen: each is come to, one after the other, and after the last the foot
        Set<String> come = new LinkedHashSet<>();
        for (int key = 0; key < 80 && !hand.at().contains(" back "); key++) {
            hand.press(KeyCode.DOWN);
            come.add(hand.at());
        }
        long rows = paths.controls().stream().filter(card -> KeypadHand.said(card).contains("card-")).map(card -> Fx.on(() -> Math.rint(card.localToScene(0, 0).getY()))).distinct().count();
        assertEquals(rows, come.stream().filter(one -> one.contains("card-")).count(), come::toString);
        assertTrue(hand.at().contains(" back "), come::toString);
        Fx.run(() -> hand.wiring.openDesk());
        hand.settled();
        paths.whole("the desk's pad");
    }
}
