package yunguan.command.tour;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import yunguan.app.KioskApp;
import yunguan.shell.touch.Contact;

/** Touches, drags, pinches, leans and types without sense, the same for the same seed. It puts fingers on the glass as a touchscreen does; every act is one moment of the JavaFX thread. */
final class Monkey {

    private static final int WARM_UP = 200;
    private static final int LOOKS_EVERY = 100;
    private static final int RESTS_EVERY = 10;
    private static final int LONGEST_REST_MILLIS = 80;
    private static final KeyCode[] KEYS = {KeyCode.ESCAPE, KeyCode.ENTER, KeyCode.SPACE, KeyCode.TAB, KeyCode.UP, KeyCode.DOWN, KeyCode.LEFT,
            KeyCode.RIGHT, KeyCode.BACK_SPACE, KeyCode.DELETE, KeyCode.HOME, KeyCode.END, KeyCode.PAGE_UP, KeyCode.PAGE_DOWN, KeyCode.F1,
            KeyCode.F5, KeyCode.F10, KeyCode.F11, KeyCode.CONTEXT_MENU, KeyCode.A, KeyCode.M, KeyCode.S, KeyCode.X, KeyCode.DIGIT1, KeyCode.DIGIT7};
    private static final KeyCode[] WITH_CONTROL = {KeyCode.W, KeyCode.Q, KeyCode.P, KeyCode.O, KeyCode.S, KeyCode.A, KeyCode.C, KeyCode.V, KeyCode.F, KeyCode.TAB};

    private final KioskApp kiosk;
    private final Scene scene;
    private final Random random;
    private final Consumer<String> wrong;
    private final Robot robot;
    private final MonkeyWatch watch;
    private long finger;
    private String last = "";

    Monkey(KioskApp kiosk, long seed, Consumer<String> wrong) {
        this.kiosk = kiosk;
        this.scene = kiosk.scene();
        this.random = new Random(seed);
        this.wrong = wrong;
        robot = Finger.onScreen(Robot::new);
        watch = new MonkeyWatch(kiosk, at -> Finger.onScreen(() -> {
            taps(at);
            return true;
        }));
    }

    /** So many acts; what does not hold is told. */
    void goesMad(int acts) {
        long began = System.nanoTime();
        mad(WARM_UP);
        MonkeyWatch.State before = watch.afterTheReset();
        mad(acts);
        MonkeyWatch.State after = watch.afterTheReset();
        System.out.println("%,d acts in %d s; home reached %d times; heap %.1f → %.1f MB, nodes %d → %d, %d screens seen, %d of them not forgotten".formatted(
                acts, (System.nanoTime() - began) / 1_000_000_000, watch.homes(), before.megabytes(), after.megabytes(), before.nodes(), after.nodes(),
                watch.screens(), after.remembered()));
        after.comparedWith(before).forEach(wrong);
    }

    private void mad(int acts) {
        for (int act = 1; act <= acts; act++) {
            try {
                Finger.onScreen(() -> {
                    acts();
                    watch.looks();
                    return true;
                });
                if (random.nextInt(RESTS_EVERY) == 0) {
                    Finger.rest(random.nextInt(LONGEST_REST_MILLIS)); // what is under way comes back, and is seen
                }
                if (act % LOOKS_EVERY == 0 || act == acts) {
                    watch.home();
                }
            } catch (Unexpected unexpected) {
                wrong.accept("act " + act + ", " + last + ": " + unexpected.getMessage());
                Finger.onScreen(() -> {
                    kiosk.freshVisit();
                    return true;
                });
            }
        }
    }

    private void acts() {
        int what = random.nextInt(100);
        if (what < 34) {
            does("a tap on a button", () -> taps(aButton()));
        } else if (what < 46) {
            does("a tap anywhere", () -> taps(anywhere()));
        } else if (what < 62) {
            does("a drag", this::drags);
        } else if (what < 70) {
            does("two fingers", this::pinches);
        } else if (what < 77) {
            does("a hand", this::leans);
        } else if (what < 95) {
            does("a key", this::types);
        } else {
            does("a mouse", this::clicks);
        }
    }

    private void does(String what, Runnable act) {
        last = what;
        act.run();
    }

    private Point2D anywhere() {
        return new Point2D(random.nextDouble() * scene.getWidth(), random.nextDouble() * scene.getHeight());
    }

    /** The middle of something that can be pressed now; anywhere, where there is nothing. */
    private Point2D aButton() {
        List<Point2D> middles = new ArrayList<>();
        collect(scene.getRoot(), middles);
        return middles.isEmpty() ? anywhere() : middles.get(random.nextInt(middles.size()));
    }

    private void collect(Node node, List<Point2D> found) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof ButtonBase && !node.isDisabled()) {
            Bounds bounds = node.localToScene(node.getBoundsInLocal());
            if (bounds.intersects(0, 0, scene.getWidth(), scene.getHeight())) {
                found.add(new Point2D(bounds.getCenterX(), bounds.getCenterY()));
            }
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, found));
        }
    }

    private void frame(Contact... contacts) {
        kiosk.fingers().frame(List.of(contacts), System.nanoTime());
    }

    private Contact contact(long id, Point2D at) {
        return new Contact(id, Math.clamp(at.getX() / scene.getWidth(), 0, 1), Math.clamp(at.getY() / scene.getHeight(), 0, 1), 0.005, false);
    }

    private void taps(Point2D at) {
        frame(contact(++finger, at));
        frame();
    }

    private void drags() {
        Point2D from = anywhere();
        Point2D to = random.nextBoolean() ? anywhere() : from.add(random.nextInt(60) - 30, random.nextInt(60) - 30);
        int steps = 2 + random.nextInt(8);
        long id = ++finger;
        for (int step = 0; step <= steps; step++) {
            frame(contact(id, from.interpolate(to, (double) step / steps)));
        }
        frame();
    }

    private void pinches() {
        Point2D one = anywhere();
        Point2D other = anywhere();
        Point2D oneTo = anywhere();
        Point2D otherTo = anywhere();
        int steps = 2 + random.nextInt(6);
        long first = ++finger;
        long second = ++finger;
        frame(contact(first, one));
        for (int step = 0; step <= steps; step++) {
            double share = (double) step / steps;
            frame(contact(first, one.interpolate(oneTo, share)), contact(second, other.interpolate(otherTo, share)));
        }
        if (random.nextBoolean()) {
            frame(contact(second, otherTo));
            frame(contact(second, anywhere()));
        }
        frame();
    }

    /** Up to ten fingers and a palm, coming and going. */
    private void leans() {
        List<Contact> down = new ArrayList<>();
        for (int step = 0; step < 8; step++) {
            if (down.size() < 10 && random.nextInt(3) > 0) {
                Contact here = contact(++finger, anywhere());
                down.add(random.nextInt(5) == 0 ? new Contact(here.id(), here.x(), here.y(), 0.2, random.nextBoolean()) : here);
            } else if (!down.isEmpty()) {
                down.remove(random.nextInt(down.size()));
            }
            frame(down.toArray(Contact[]::new));
        }
        frame();
    }

    private void types() {
        int how = random.nextInt(10);
        List<KeyCode> held = how == 0 ? List.of(KeyCode.ALT) : how < 3 ? List.of(KeyCode.CONTROL) : how == 3 ? List.of(KeyCode.SHIFT) : List.of();
        KeyCode key = how == 0 ? KeyCode.F4 : how < 3 ? WITH_CONTROL[random.nextInt(WITH_CONTROL.length)] : KEYS[random.nextInt(KEYS.length)];
        last = "the key " + held + key;
        held.forEach(robot::keyPress);
        robot.keyPress(key);
        robot.keyRelease(key);
        held.forEach(robot::keyRelease);
    }

    private void clicks() {
        Point2D at = random.nextBoolean() ? aButton() : anywhere();
        MouseButton button = MouseButton.values()[1 + random.nextInt(3)];
        robot.mouseMove(at.add(scene.getWindow().getX() + scene.getX(), scene.getWindow().getY() + scene.getY()));
        robot.mousePress(button);
        robot.mouseRelease(button);
    }
}
