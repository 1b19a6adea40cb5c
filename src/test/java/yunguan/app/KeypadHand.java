package yunguan.app;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import yunguan.Fx;
import yunguan.catalogue.Catalogue;
import yunguan.catalogue.LangText;
import yunguan.pack.PackInstaller;
import yunguan.pack.Premises;
import yunguan.room.staff.StaffRoom;
import yunguan.settings.Settings;
import yunguan.store.DataFolder;
import yunguan.task.Background;
import yunguan.ui.Keypad;
import yunguan.ui.Languages;
import yunguan.ui.Scale;
import yunguan.ui.Texts;

/** A hand on an accessible keypad, in the starter pack's hall: four arrows and Enter, Back and Help. */
final class KeypadHand implements AutoCloseable {

    static final List<KeyCode> ARROWS = List.of(KeyCode.DOWN, KeyCode.LEFT, KeyCode.UP, KeyCode.RIGHT);
    private static final int MOST_KEYS = 120;

    final Scene scene;
    final Wiring wiring;
    private final Background background = Background.pooled(failure -> { });
    private final Holdings holdings;
    private final Stage stage;

    /** @param folder empty @param real whether films play and pictures are seen: of all of them the same one */
    KeypadHand(Path folder, boolean real) throws IOException {
        holdings = Holdings.open(new DataFolder(folder));
        new StarterObjects(folder, real).fill(holdings.store());
        scene = Fx.on(() -> new Scene(new Region(), 1920, 1080));
        stage = Fx.on(Stage::new);
        wiring = Fx.on(() -> {
            for (String sheet : List.of("tokens.css", "controls.css")) {
                scene.getStylesheets().add(Objects.requireNonNull(Texts.class.getResource(sheet)).toExternalForm());
            }
            Scale scale = new Scale(1920, 1080);
            scale.on(scene);
            Keypad.on(scene);
            stage.setScene(scene);
            stage.show();
            Wiring hall = new Wiring(Settings.defaults(), Languages.own(), background, holdings, scene, scale, List.of(), LangText.EMPTY);
            Premises premises = holdings.premises(Settings.defaults());
            Place place = new Place(folder, folder.resolve("kiosk.properties"), Settings.defaults(), new DataFolder(folder));
            hall.staffed(new StaffRoom(background, new Keyring(place, Languages.own(), holdings, premises, new PackInstaller(premises), hall, background, ending -> { })));
            hall.freshVisit();
            return hall;
        });
        Fx.until("home", () -> find(scene.getRoot(), "door-archive") != null);
    }

    Catalogue catalogue() {
        return new Catalogue(holdings.store());
    }

    @Override
    public void close() {
        Fx.run(() -> {
            wiring.close();
            stage.close();
        });
        background.close();
        holdings.close();
    }

    void press(KeyCode key) {
        press(null, key);
    }

    private void press(@Nullable Node at, KeyCode key) {
        Fx.run(() -> {
            presses(at, key);
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        });
    }

    /** @param at where the keypad is put first, {@code null}: where it is */
    private void presses(@Nullable Node at, KeyCode key) {
        if (at != null) {
            at.requestFocus();
        }
        Node to = scene.getFocusOwner() == null ? scene.getRoot() : scene.getFocusOwner();
        Event.fireEvent(to, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
        Event.fireEvent(scene, new KeyEvent(KeyEvent.KEY_RELEASED, "", "", key, false, false, false, false));
        scene.getRoot().layout(); // where things lie; what they look like comes with the next picture
    }

    /** An arrow until the focus goes on: a list of words is read first. */
    @Nullable Node arrow(KeyCode key) {
        return Fx.on(() -> goes(scene.getFocusOwner(), key));
    }

    /** Where each arrow leads from a control; one that leads nowhere is not in it. All at once: between two keys nothing is drawn, which would take most of the time. */
    Map<KeyCode, Node> arrows(Node from) {
        return Fx.on(() -> {
            Map<KeyCode, Node> ways = new EnumMap<>(KeyCode.class);
            for (KeyCode key : ARROWS) {
                Node to = goes(from, key);
                if (to != null && to != from) {
                    ways.put(key, to);
                }
            }
            return ways;
        });
    }

    private @Nullable Node goes(@Nullable Node before, KeyCode key) {
        boolean moved = true;
        for (int i = 0; moved; i++) {
            double lists = read();
            presses(i == 0 ? before : null, key);
            Node now = scene.getFocusOwner();
            if (now != before) {
                return now;
            }
            moved = lists != read();
        }
        return before;
    }

    /** How far all lists are read, together. */
    private double read() {
        return scene.getRoot().lookupAll(".touch-scroll").stream().mapToDouble(list -> ((ScrollPane) list).getVvalue()).sum();
    }

    static @Nullable Node find(Node from, String id) {
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

    static String said(Node node) {
        return node.getClass().getSimpleName() + " " + node.getId() + " “" + node.getAccessibleText() + "”";
    }

    String at() {
        return Fx.on(() -> said(Objects.requireNonNull(scene.getFocusOwner())));
    }

    void settled() {
        boolean idle = false;
        for (int i = 0; i < 6 && !(idle && i >= 2); i++) { // twice at least: what is shown for the first time asks for more
            try {
                Thread.sleep(60);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
            idle = Fx.on(background::idle);
        }
    }

    String where() {
        return Fx.on(() -> ((Label) Objects.requireNonNull(scene.getRoot().lookup("#where"))).getText());
    }

    boolean within(String styleClass) {
        return Fx.on(() -> {
            for (Node up = scene.getFocusOwner(); up != null; up = up.getParent()) {
                if (up.getStyleClass().contains(styleClass)) {
                    return true;
                }
            }
            return false;
        });
    }

    void arrives(String styleClass, String what) {
        Fx.until(what, () -> {
            for (Node up = scene.getFocusOwner(); up != null; up = up.getParent()) {
                if (up.getStyleClass().contains(styleClass)) {
                    return true;
                }
            }
            return false;
        });
    }

    /** A control that is seen; call it on the JavaFX thread. */
    @Nullable Node node(String id) {
        return find(scene.getRoot(), id);
    }

    /** Goes to a control as somebody does who sees where it is, and presses the arrow that points there; another one where that leads nowhere new. */
    void walksTo(String id) {
        try {
            Fx.until(id + " is there", () -> node(id) != null);
        } catch (AssertionError missing) {
            throw new AssertionError(missing.getMessage() + "; where one is: " + at() + "; what is there: " + new KeypadPaths(this).controls().stream().map(KeypadHand::said).toList());
        }
        settled();
        Map<String, Set<KeyCode>> tried = new HashMap<>();
        List<String> way = new ArrayList<>();
        if (Fx.on(() -> scene.getFocusOwner()) == null) {
            press(KeyCode.DOWN);
        }
        while (Fx.on(() -> scene.getFocusOwner() != node(id))) {
            String from = at();
            way.add(from);
            assertTrue(way.size() < MOST_KEYS, () -> "no way leads to " + id + ": " + way);
            KeyCode key = pointing(id, tried.computeIfAbsent(from, none -> EnumSet.noneOf(KeyCode.class)));
            tried.get(from).add(key);
            press(key);
        }
    }

    /** Goes to a control and presses Enter. */
    void enters(String id) {
        walksTo(id);
        press(KeyCode.ENTER);
        settled();
    }

    /** The arrow towards a control that was not tried yet from here; all of them once more, where they all were: a list may have been read on. */
    private KeyCode pointing(String id, Set<KeyCode> tried) {
        if (tried.size() == ARROWS.size()) {
            tried.clear();
        }
        return Fx.on(() -> {
            Bounds to = Objects.requireNonNull(node(id), id).localToScene(Objects.requireNonNull(node(id)).getLayoutBounds());
            Node owner = Objects.requireNonNull(scene.getFocusOwner());
            Bounds from = owner.localToScene(owner.getLayoutBounds());
            Map<KeyCode, Double> ahead = new LinkedHashMap<>();
            ahead.put(KeyCode.DOWN, to.getMinY() - from.getMaxY());
            ahead.put(KeyCode.UP, from.getMinY() - to.getMaxY());
            ahead.put(KeyCode.RIGHT, to.getMinX() - from.getMaxX());
            ahead.put(KeyCode.LEFT, from.getMinX() - to.getMaxX());
            return ahead.entrySet().stream().filter(one -> !tried.contains(one.getKey())).max(Map.Entry.comparingByValue()).orElseThrow().getKey();
        });
    }
}
