package yunguan.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yunguan.Fx;
import yunguan.catalogue.LangText;
import yunguan.pack.PackInstaller;
import yunguan.pack.Premises;
import yunguan.pack.StarterStore;
import yunguan.room.staff.StaffRoom;
import yunguan.settings.Settings;
import yunguan.shell.Mode;
import yunguan.store.DataFolder;
import yunguan.task.Background;
import yunguan.ui.Keypad;
import yunguan.ui.Languages;
import yunguan.ui.Scale;
import yunguan.ui.Texts;

/** The starter pack's hall, and its desk, by four arrows and Enter alone. */
class KeypadTest {

    private static final List<KeyCode> ARROWS = List.of(KeyCode.DOWN, KeyCode.RIGHT, KeyCode.UP, KeyCode.LEFT);

    @TempDir
    private Path folder;
    private final Background background = Background.pooled(failure -> { });
    private Holdings holdings;
    private Scene scene;
    private Stage stage;
    private Wiring wiring;

    @BeforeEach
    void opens() throws java.io.IOException {
        holdings = Holdings.open(new DataFolder(folder));
        StarterStore.fill(holdings.store());
        String every = "0".repeat(64); // the starter store's one object: here it is the map
        Files.createDirectories(folder.resolve("objects"));
        Files.copy(Path.of(System.getProperty("yunguan.home", "."), "media/taijiang/map/taijiang.mbtiles"), folder.resolve("objects").resolve(every));
        holdings.store().update("INSERT OR REPLACE INTO object VALUES (?, ?, 'application/vnd.sqlite3', NULL)", every, Files.size(folder.resolve("objects").resolve(every)));
        Fx.run(() -> {
            scene = new Scene(new Region(), 1920, 1080);
            for (String sheet : List.of("tokens.css", "controls.css")) {
                scene.getStylesheets().add(Objects.requireNonNull(Texts.class.getResource(sheet)).toExternalForm());
            }
            Scale scale = new Scale(1920, 1080);
            scale.on(scene);
            Keypad.on(scene);
            stage = new Stage();
            stage.setScene(scene);
            stage.show();
            wiring = new Wiring(Settings.defaults(), Languages.own(), background, holdings, scene, scale, List.of(), LangText.EMPTY);
            Premises premises = holdings.premises(Settings.defaults());
            Place place = new Place(folder, folder.resolve("kiosk.properties"), Settings.defaults(), new DataFolder(folder));
            wiring.staffed(new StaffRoom(background, new Keyring(place, Languages.own(), holdings, premises, new PackInstaller(premises), wiring, background, ending -> { })));
            wiring.freshVisit();
        });
        Fx.until("home", () -> find(scene.getRoot(), "door-archive") != null);
    }

    @AfterEach
    void closes() {
        Fx.run(() -> {
            wiring.close();
            stage.close();
        });
        background.close();
        holdings.close();
    }

    // ---- what a hand on the keypad does

    private void press(KeyCode key) {
        press(null, key);
    }

    /** @param at where the keypad is put first, {@code null}: where it is */
    private void press(@Nullable Node at, KeyCode key) {
        Fx.run(() -> {
            if (at != null) {
                at.requestFocus();
            }
            Node to = scene.getFocusOwner() == null ? scene.getRoot() : scene.getFocusOwner();
            Event.fireEvent(to, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
            Event.fireEvent(scene, new KeyEvent(KeyEvent.KEY_RELEASED, "", "", key, false, false, false, false));
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        });
    }

    /** An arrow until the focus goes on: a list of words is read first. */
    private @Nullable Node arrow(KeyCode key) {
        return arrow(Fx.on(() -> scene.getFocusOwner()), key);
    }

    private @Nullable Node arrow(@Nullable Node before, KeyCode key) {
        boolean moved = true;
        for (int i = 0; moved; i++) {
            double lists = Fx.on(this::read);
            press(i == 0 ? before : null, key);
            Node now = Fx.on(() -> scene.getFocusOwner());
            if (now != before) {
                return now;
            }
            moved = lists != Fx.on(this::read);
        }
        return before;
    }

    /** How far all lists are read, together. */
    private double read() {
        return scene.getRoot().lookupAll(".touch-scroll").stream().mapToDouble(list -> ((ScrollPane) list).getVvalue()).sum();
    }

    private static @Nullable Node find(Node from, String id) {
        if (!from.isVisible() || from.isDisabled()) {
            return null;
        }
        if (from.getId() != null && (id.endsWith("*") ? from.getId().startsWith(id.substring(0, id.length() - 1)) : from.getId().equals(id))) {
            return from;
        }
        if (from instanceof Parent parent) {
            for (Node child : parent.getChildrenUnmodifiable()) {
                Node found = find(child, id);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private static String said(Node node) {
        return node.getClass().getSimpleName() + " " + node.getId() + " “" + node.getAccessibleText() + "”";
    }

    /** All that can be pressed or typed into, as it is seen by somebody who touches. */
    private List<Node> controls() {
        return Fx.on(() -> {
            List<Node> all = new ArrayList<>();
            gather(scene.getRoot(), all);
            return all;
        });
    }

    private static void gather(Node node, List<Node> all) {
        if (!node.isVisible() || node.isDisabled() || node instanceof Region region && (region.getWidth() <= 0 || region.getHeight() <= 0)) {
            return;
        }
        if (node instanceof ButtonBase || node instanceof TextInputControl || node.isFocusTraversable() && !(node instanceof ScrollPane)) {
            all.add(node);
        }
        if (node instanceof Parent parent && !(node instanceof ButtonBase) && !(node instanceof TextInputControl)) {
            parent.getChildrenUnmodifiable().forEach(child -> gather(child, all));
        }
    }

    /** Where each arrow leads from each control that can be reached from where the keypad is now. */
    private Map<String, Map<KeyCode, String>> ways() {
        Map<String, Map<KeyCode, String>> ways = new HashMap<>();
        Deque<Node> open = new ArrayDeque<>(List.of(Objects.requireNonNull(Fx.on(() -> scene.getFocusOwner()))));
        while (!open.isEmpty()) {
            Node from = open.poll();
            if (ways.putIfAbsent(said(from), new HashMap<>()) == null) {
                for (KeyCode key : ARROWS) {
                    Node to = arrow(from, key);
                    if (to != null && to != from) {
                        ways.get(said(from)).put(key, said(to));
                        open.add(to);
                    }
                }
            }
        }
        return ways;
    }

    /** Every control of the screen can be reached, is named, and has a role that says what it is. */
    private Map<String, Map<KeyCode, String>> whole(String screen) {
        press(KeyCode.TAB); // the keypad is in use
        settled();
        press(KeyCode.DOWN);
        Map<String, Map<KeyCode, String>> ways = ways();
        Set<String> missed = missed(screen, ways);
        // on a slow machine a list may have got its last rows while the keypad was already on its way
        for (int more = 0; more < 2 && !missed.isEmpty(); more++) {
            settled();
            ways.putAll(ways());
            missed = missed(screen, ways);
        }
        assertEquals(Set.of(), missed, screen + ": what no arrow leads to");
        return ways;
    }

    /** The controls that no arrow has led to; and each has a name and a role. */
    private Set<String> missed(String screen, Map<String, Map<KeyCode, String>> ways) {
        Set<String> missed = new LinkedHashSet<>();
        for (Node control : controls()) {
            if (!ways.containsKey(said(control))) {
                missed.add(said(control));
            }
            String name = Fx.on(() -> control.getAccessibleText() == null && control instanceof TextInputControl box ? box.getPromptText() : control.getAccessibleText());
            assertTrue(name != null && !name.isBlank(), () -> screen + ": nobody is told what this is: " + said(control));
            assertFalse(Fx.on(() -> control.getAccessibleRole()) == javafx.scene.AccessibleRole.PARENT, () -> screen + ": without a role: " + said(control));
        }
        return missed;
    }

    /** Goes to a control by arrows alone, and presses Enter. */
    private void enters(Map<String, Map<KeyCode, String>> ways, String id) {
        Fx.until(id + " is there", () -> find(scene.getRoot(), id) != null);
        String wanted = said(Objects.requireNonNull(Fx.on(() -> find(scene.getRoot(), id))));
        // as somebody does who looks where they are after each key: a list that was read on leads elsewhere than before
        for (int steps = 0; !at().equals(wanted); steps++) {
            String from = at();
            assertTrue(steps < 150, () -> "no way leads to " + id + " from " + from);
            KeyCode key = first(ways, from, wanted);
            arrow(key);
            ways.computeIfAbsent(from, node -> new HashMap<>()).put(key, at());
        }
        press(KeyCode.ENTER);
        settled();
    }

    private String at() {
        return Fx.on(() -> said(Objects.requireNonNull(scene.getFocusOwner())));
    }

    /** The first key of the shortest way from one control to another, as far as it is known. */
    private static KeyCode first(Map<String, Map<KeyCode, String>> ways, String from, String wanted) {
        Map<String, KeyCode> begins = new HashMap<>();
        Deque<String> open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty()) {
            String at = open.poll();
            ways.getOrDefault(at, Map.of()).forEach((key, to) -> {
                if (!to.equals(from) && begins.putIfAbsent(to, at.equals(from) ? key : Objects.requireNonNull(begins.get(at))) == null) {
                    open.add(to);
                }
            });
        }
        return begins.getOrDefault(wanted, KeyCode.DOWN); // a list that was read on leads elsewhere than before: down, there is the foot
    }

    private void settled() {
        for (int i = 0; i < 6; i++) {
            try {
                Thread.sleep(60);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
            Fx.run(() -> { });
        }
    }

    private String where() {
        return Fx.on(() -> ((Label) Objects.requireNonNull(scene.getRoot().lookup("#where"))).getText());
    }

    private boolean within(String styleClass) {
        return Fx.on(() -> {
            for (Node up = scene.getFocusOwner(); up != null; up = up.getParent()) {
                if (up.getStyleClass().contains(styleClass)) {
                    return true;
                }
            }
            return false;
        });
    }

    private void arrives(String styleClass, String what) {
        Fx.until(what, () -> {
            for (Node up = scene.getFocusOwner(); up != null; up = up.getParent()) {
                if (up.getStyleClass().contains(styleClass)) {
                    return true;
                }
            }
            return false;
        });
    }

    // ---- the promises

    @Test
    void everyScreenOfTheHallIsReachedAndUsed() {
        Map<String, List<String>> rooms = Map.of("door-lectures", List.of("card-lecture-*", "card-course-*"), "door-archive", List.of("card-*"),
                "door-atlas", List.of(), "door-gallery", List.of("card-hall-*"), "door-contest", List.of("card-song-*"), "door-listening", List.of("card-*"));
        var home = whole("home");
        for (String door : rooms.keySet()) {
            enters(home, door);
            arrives("middle", door + " opens with the focus on its own first thing and not on the foot");
            var room = whole(door);
            for (String item : rooms.get(door)) {
                enters(room, item);
                arrives("middle", item + " opens with the focus on its own first thing");
                enters(whole(item), "back");
                arrives("middle", "back in " + door);
            }
            enters(room, "home");
            arrives("middle", "home");
        }
        for (String way : List.of("search", "help")) {
            enters(home, way);
            if (way.equals("search")) {
                arrives("middle", way); // help has words and pictures alone
            }
            enters(whole(way), "home");
            arrives("middle", "home");
        }
    }

    @Test
    void theFocusIsSeenOnlyOnceAKeyWasUsedAndGoesWithATouch() {
        assertFalse(Fx.on(() -> scene.getRoot().lookup(".focus-ring") != null));
        press(KeyCode.ENTER);
        Fx.until("the ring is seen", () -> scene.getRoot().lookup(".focus-ring") != null);
        assertTrue(Fx.on(() -> find(scene.getRoot(), "door-archive") != null), "the first key presses nothing");
        assertTrue(within("middle"));
        Fx.run(() -> Event.fireEvent(scene.getRoot(), new MouseEvent(MouseEvent.MOUSE_PRESSED, 5, 5, 5, 5, MouseButton.PRIMARY, 1,
                false, false, false, false, true, false, false, false, false, true, null)));
        assertFalse(Fx.on(() -> scene.getRoot().lookup(".focus-ring") != null));
    }

    @Test
    void whereOneWasIsWhereOneComesBackTo() {
        enters(whole("home"), "door-archive");
        Map<String, Map<KeyCode, String>> room = whole("archive");
        Fx.until("cards", () -> find(scene.getRoot(), "card-*") != null);
        Node card = Objects.requireNonNull(Fx.on(() -> find(scene.getRoot(), "card-*")));
        enters(room, card.getId());
        press(KeyCode.BACK_SPACE);
        Fx.until("back at the card", () -> scene.getFocusOwner() == card);
        press(KeyCode.ESCAPE);
        settled();
        assertEquals(card, Fx.on(() -> scene.getFocusOwner()), "Escape leaves nothing");
        press(KeyCode.F1);
        Fx.until("help", () -> find(scene.getRoot(), "help-*") != null || scene.getRoot().lookup(".help") != null);
    }

    @Test
    void theMapIsEnteredAndLeft() {
        enters(whole("home"), "door-atlas");
        Fx.until("the map", () -> find(scene.getRoot(), "map") != null);
        enters(whole("atlas"), "map");
        Node map = Objects.requireNonNull(Fx.on(() -> find(scene.getRoot(), "map")));
        assertEquals(map, Fx.on(() -> scene.getFocusOwner()));
        for (KeyCode key : List.of(KeyCode.LEFT, KeyCode.DOWN, KeyCode.PLUS, KeyCode.RIGHT, KeyCode.MINUS)) {
            press(key);
            assertEquals(map, Fx.on(() -> scene.getFocusOwner()), key + " is the map's");
        }
        press(KeyCode.BACK_SPACE);
        assertTrue(where().contains("地图"), "Back leaves the map first, and the screen later");
        assertFalse(arrow(KeyCode.DOWN) == map && arrow(KeyCode.UP) == map && arrow(KeyCode.RIGHT) == map);
    }

    @Test
    void itWorksInLargeTextAndAtTheDesk() {
        Fx.run(() -> wiring.visit().toggle(Mode.LARGE));
        enters(whole("home, large"), "door-archive");
        Fx.until("the archive", () -> find(scene.getRoot(), "card-doc-gaojia-site") != null);
        settled();
        // rows are nearly as high as the screen: each is come to, one after the other, and after the last the foot
        Set<String> come = new LinkedHashSet<>();
        for (int key = 0; key < 80 && !at().contains(" back "); key++) {
            press(KeyCode.DOWN);
            come.add(at());
        }
        long rows = controls().stream().filter(card -> said(card).contains("card-")).map(card -> Fx.on(() -> Math.rint(card.localToScene(0, 0).getY()))).distinct().count();
        assertEquals(rows, come.stream().filter(one -> one.contains("card-")).count(), come::toString);
        assertTrue(at().contains(" back "), come::toString);
        Fx.run(() -> wiring.openDesk());
        settled();
        whole("the desk's pad");
    }
}
