package yunguan.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.beans.property.SimpleObjectProperty;
import javafx.event.Event;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yunguan.Fx;
import yunguan.catalogue.Lang;
import yunguan.room.staff.desk.DeskAround;
import yunguan.room.staff.desk.DeskPages;
import yunguan.room.staff.desk.HallKeys.Ending;
import yunguan.room.staff.pin.ChangePinView;
import yunguan.settings.Key;
import yunguan.ui.Pictures;
import yunguan.ui.Scale;
import yunguan.ui.Texts;
import yunguan.visits.Deed;
import yunguan.visits.StaffLog;
import yunguan.visits.StaffPin;

/** The desk lies over the hall, behind a PIN, and whoever leaves it leaves a fresh visit. */
class DeskTest {

    private static final String PIN = "471193";

    @TempDir
    Path folder;

    private OpenHall hall;
    private StaffPin pin;

    @BeforeEach
    void open() throws Exception {
        hall = new OpenHall(folder);
        pin = new StaffPin(hall.holdings.visits(), new StaffLog(hall.holdings.visits(), InstantSource.system()), System::nanoTime);
    }

    @AfterEach
    void close() {
        hall.close();
    }

    private void corners() {
        hall.touch(20, 20);
        hall.touch(1900, 20);
        hall.touch(1900, 1060);
        hall.touch(20, 1060);
    }

    private void openDesk() {
        pin.set(PIN);
        corners();
        hall.types(PIN);
        Fx.until("the desk is open", () -> hall.sees("desk-sticks"));
    }

    /** Writes settings as the desk does. */
    private void settle(Key key, String value) throws Exception {
        Files.writeString(folder.resolve("kiosk.properties"), key.key() + " = " + value + "\n");
        Fx.run(hall.keys::settingsWritten);
        Fx.until("the settings are read", () -> hall.keys.settings().text(key).equals(value));
    }

    @Test
    void thePinOpensItAndLeavingItIsAFreshVisit() {
        openDesk();
        hall.touch("desk-health");
        Fx.until("a page is open", () -> !hall.sees("desk-sticks"));
        hall.touch("desk-back");
        Fx.until("the first page is back", () -> hall.sees("desk-sticks"));
        hall.touch("desk-leave");
        Fx.until("home is back", () -> hall.sees("door-lectures"));
        assertTrue(Fx.on(() -> hall.scene.getRoot().getStyleClass().contains("frame")));
    }

    @Test
    void cornersOpenThePadAndNotThePagesUnderThem() {
        pin.set(PIN);
        hall.touch("help");
        assertFalse(Fx.on(() -> hall.sees("door-lectures")));
        corners();
        assertTrue(Fx.on(() -> hall.sees("pin-enter")));
        assertFalse(Fx.on(() -> hall.sees("desk-home")), "at the pad the only way is out");
        corners();
        assertTrue(Fx.on(() -> hall.sees("pin-enter")), "the gesture is nothing at the desk itself");
        hall.touch("desk-leave");
        assertTrue(Fx.on(() -> hall.sees("door-lectures")));
    }

    @Test
    void anotherGestureHoldsAtOnce() throws Exception {
        settle(Key.STAFF_GESTURE, "hold");
        corners();
        assertFalse(Fx.on(() -> hall.sees("pin-enter")));
        settle(Key.STAFF_GESTURE, "corners");
        corners();
        assertTrue(Fx.on(() -> hall.sees("pin-enter")));
    }

    /** Whoever stands at the pad may be anybody; who knew the PIN may read for longer. */
    @Test
    void anAbandonedPadGoesHomeAsSoonAsAnAbandonedPageAndADeskLater() throws Exception {
        settle(Key.IDLE_SECONDS, "45");
        pin.set(PIN);
        assertEquals(45, Fx.on(hall.wiring::idleSeconds));
        corners();
        assertEquals(45, Fx.on(hall.wiring::idleSeconds));
        hall.types(PIN);
        Fx.until("the desk is open", () -> hall.sees("desk-sticks"));
        assertEquals(300, Fx.on(hall.wiring::idleSeconds));
        settle(Key.IDLE_SECONDS, "900");
        assertEquals(900, Fx.on(hall.wiring::idleSeconds));
        Fx.run(hall.wiring::freshVisit); // as the one who watches does
        assertTrue(Fx.on(() -> hall.sees("door-lectures")));
        hall.touch("help");
        corners();
        assertTrue(Fx.on(() -> hall.sees("pin-enter")), "and the next one needs the PIN again");
    }

    /** Nothing that is being written is thrown away without a question; the pad is left as any page is. */
    @Test
    void whoeverIsAtTheDeskIsAskedBeforeItIsLeft() throws Exception {
        HallAtNight night = new HallAtNight(hall);
        pin.set(PIN);
        corners();
        hall.types(PIN);
        Fx.until("the desk is open", () -> hall.sees("desk-settings"));
        hall.touch("desk-settings");
        hall.touch(960, 5);
        night.pass(301);
        assertTrue(Fx.on(() -> hall.sees("still-there")));
        hall.touch(960, 5);
        assertTrue(Fx.on(() -> !hall.sees("still-there") && hall.sees("settings-name")), "the page is as it was");
        night.pass(301);
        assertTrue(Fx.on(() -> hall.sees("still-there") && hall.sees("settings-name")));
        night.pass(20);
        assertEquals("HomeView", HallAtNight.middle(hall));
        hall.touch(960, 5); // passers-by are invited by now
        corners();
        assertTrue(Fx.on(() -> hall.sees("pin-enter")));
        night.pass(92);
        assertFalse(Fx.on(() -> hall.sees("still-there") || hall.sees("pin-enter")), "the pad");
    }

    @Test
    void thePadSaysWhatIsWrongAndWhatToDo() {
        corners();
        Fx.until("there is no PIN", () -> hall.reads("./kiosk staff pin"));
        assertTrue(Fx.on(() -> hall.reads("后台现在打不开")));
        assertTrue(Fx.on(() -> ((Button) hall.node("pin-1")).isDisabled()), "a visitor cannot set one");
        pin.set(PIN);
        hall.touch("desk-leave");
        corners();
        hall.types("82465");
        Fx.until("tries that are left", () -> hall.reads("还可以试 4 次"));
        for (int tries = 0; tries < 4; tries++) {
            hall.types("82465");
            int left = 3 - tries;
            Fx.until("the next answer", () -> left == 0 ? hall.reads("请等待") : hall.reads("试 " + left + " 次"));
        }
        Fx.until("the time left", () -> hall.reads(" 秒"));
        String before = Fx.on(() -> text(".pin-wait"));
        Fx.until("it counts down", () -> !text(".pin-wait").equals(before));
        assertTrue(Fx.on(() -> ((Button) hall.node("pin-1")).isDisabled()));
        hall.touch("desk-language-en");
        assertTrue(Fx.on(() -> hall.reads("Please wait")));
    }

    /** Else a restart would give it back. */
    @Test
    void whatHasPassedOfAWaitIsWrittenDownThoughNobodyIsAtThePad() {
        pin.set(PIN);
        for (int tries = 0; tries < 5; tries++) {
            pin.check("82465");
        }
        assertTrue(Fx.on(() -> hall.sees("door-lectures")));
        Fx.until("less than thirty seconds on the disk", () ->
                hall.holdings.visits().one("SELECT wait FROM staff_pin", row -> row.whole("wait")).orElseThrow() < 30_000);
    }

    private String text(String css) {
        Label label = (Label) hall.scene.getRoot().lookup(css);
        return label == null ? "" : label.getText();
    }

    @Test
    void aKeyboardThatIsPluggedInTypesToo() {
        pin.set(PIN);
        corners();
        key(KeyEvent.KEY_TYPED, "9", KeyCode.UNDEFINED);
        key(KeyEvent.KEY_PRESSED, "", KeyCode.BACK_SPACE);
        PIN.chars().forEach(digit -> key(KeyEvent.KEY_TYPED, Character.toString(digit), KeyCode.UNDEFINED));
        assertEquals("●●●●●●", Fx.on(() -> text("#pin-dots")), "digits are not shown");
        key(KeyEvent.KEY_PRESSED, "\r", KeyCode.ENTER);
        Fx.until("the desk is open", () -> hall.sees("desk-sticks"));
    }

    private void key(javafx.event.EventType<KeyEvent> type, String character, KeyCode code) {
        Fx.run(() -> Event.fireEvent(hall.scene.getRoot(), new KeyEvent(type, character, "", code, false, false, false, false)));
    }

    @Test
    void leavingAndSwitchingOffAskForThePinOnceMoreAndRestartingDoesNot() throws Exception {
        settle(Key.POWER_OFF, "false"); // a command that fails
        openDesk();
        hall.touch("desk-power");
        hall.touch("power-switch_off");
        hall.types(PIN);
        Fx.until("a plain sentence", () -> hall.sees("power-failed"));
        assertNull(hall.ended);
        settle(Key.POWER_OFF, "touch '" + folder.resolve("off") + "'");
        hall.touch("power-switch_off");
        hall.types(PIN);
        Fx.until("the machine goes off", () -> hall.ended == Ending.SWITCH_OFF);
        assertTrue(Files.exists(folder.resolve("off")));
        assertEquals(List.of("done", "failed"), new StaffLog(hall.holdings.visits(), InstantSource.system()).newest(9).stream()
                .filter(line -> line.what().equals(Deed.SWITCH_OFF.word())).map(StaffLog.Line::result).toList());
    }

    @Test
    void leavingNeedsThePinAndRestartingOneTouch() {
        openDesk();
        hall.touch("desk-power");
        hall.touch("power-leave");
        Fx.until("the pad asks", () -> hall.sees("pin-enter"));
        hall.touch("desk-back");
        assertNull(hall.ended);
        hall.touch("power-leave");
        hall.types(PIN);
        Fx.until("the kiosk ends", () -> hall.ended == Ending.LEAVE);
        hall.touch("desk-leave");
        corners();
        hall.types(PIN);
        hall.touch("desk-power");
        hall.touch("power-restart");
        Fx.until("the kiosk starts anew", () -> hall.ended == Ending.RESTART);
    }

    /** Every way stands on the screen without a list to draw along. */
    @Test
    void everyWayIsInSight() {
        openDesk();
        for (String way : List.of("sticks", "installed", "withdraw", "contest", "classes", "settings", "health", "log", "power")) {
            double bottom = Fx.on(() -> {
                hall.scene.getRoot().layout();
                var node = java.util.Objects.requireNonNull(hall.node("desk-" + way));
                return node.localToScene(node.getLayoutBounds()).getMaxY();
            });
            assertTrue(bottom > 0 && bottom < 960, way + " ends at " + bottom);
        }
    }

    @Test
    void beforeTheHallOpensAPinIsAskedForOnce() {
        assertTrue(hall.staff.asksForPin());
        AtomicInteger opened = new AtomicInteger();
        Runnable page = () -> hall.scene.setRoot(hall.staff.firstPin(hall.scene, new Scale(1920, 1080), opened::incrementAndGet));
        Fx.run(page);
        hall.touch("first-pin-later");
        assertEquals(1, opened.get());
        assertTrue(hall.staff.asksForPin(), "it asks again at the next start");
        Fx.run(page);
        hall.touch("first-pin-language-en");
        hall.types("1234");
        assertTrue(Fx.on(() -> hall.reads("guessed too easily")));
        hall.types(PIN);
        hall.types("471194");
        assertTrue(Fx.on(() -> hall.reads("not the same")));
        hall.types(PIN);
        hall.types(PIN);
        Fx.until("how the desk is called", () -> hall.reads("four corners"));
        hall.touch("first-pin-open");
        assertEquals(2, opened.get());
        assertFalse(hall.staff.asksForPin());
        assertInstanceOf(StaffPin.Answer.Right.class, pin.check(PIN));
    }

    @Test
    void thePinIsChangedByTheOldOneAndTheNewOneTwice() {
        pin.set(PIN);
        DeskPages pages = new DeskPages();
        SimpleObjectProperty<Lang> language = new SimpleObjectProperty<>(Lang.HANS);
        Fx.run(() -> {
            DeskAround around = new DeskAround(pages, new Texts(language), language, hall.background, new Pictures(hall.holdings.objects(), hall.background),
                    new Scale(1920, 1080), 28, (why, right) -> { }, pin, hall.keys);
            ChangePinView change = new ChangePinView(around);
            pages.open(change);
            StackPane root = new StackPane(change.node());
            root.getStyleClass().add("frame");
            root.setStyle("-hall: #24506B;");
            hall.scene.setRoot(root);
        });
        hall.types("82465");
        Fx.until("not the old one", () -> hall.reads("还可以试 4 次"));
        hall.types(PIN);
        Fx.until("the new one is asked for", () -> hall.reads("新密码"));
        hall.types("60519");
        hall.types("60519");
        Fx.until("it is changed", () -> hall.sees("pin-changed"));
        assertInstanceOf(StaffPin.Answer.Wrong.class, pin.check(PIN));
        assertInstanceOf(StaffPin.Answer.Right.class, pin.check("60519"));
    }
}
