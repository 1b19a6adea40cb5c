package yunguan.command.tour;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.robot.Robot;
import yunguan.app.KioskApp;
import yunguan.app.Place;
import yunguan.shell.touch.Contact;
import yunguan.ui.Scale;
import yunguan.ui.TouchScroll;

/**
 * How soon something is seen to happen under a finger. On every screen of the walk, fingers come down on buttons, and draw lists and
 * surfaces along; what the windowing system shows is looked at until it changes. Nothing is pressed: each finger is taken back.
 */
public final class Reactions {

    /**
     * One finger.
     *
     * @param screen where
     * @param what   it came down on
     * @param drawn  whether it drew something along; otherwise it came down
     * @param millis until something was seen to change; negative: nothing was, within a second
     */
    public record Reaction(String screen, String what, boolean drawn, double millis) { }

    private static final int MOST_BUTTONS = 6;
    /** A larger piece of the screen takes longer to look at than to draw. */
    private static final double LARGEST = 160;
    private static final int PATIENCE_MILLIS = 1000;
    private static final double DRAWN_MM = 8;
    private static final List<String> SURFACES = List.of("#map", ".pyramid-place", ".compare-pictures", ".book-spread");

    private final KioskApp kiosk;
    private final Scene scene;
    private final Sight sight;
    private final Robot robot;
    private final int rounds;
    private final List<Reaction> found = new ArrayList<>();
    private long finger = 1_000_000;

    private Reactions(KioskApp kiosk, int rounds) {
        this.kiosk = kiosk;
        this.rounds = rounds;
        scene = kiosk.scene();
        sight = new Sight(scene);
        robot = Finger.onScreen(Robot::new);
    }

    /**
     * Walks through a kiosk of its own and measures.
     *
     * @param size   {@code WxH} of the screen
     * @param rounds so many fingers on each thing
     * @param only   parts of the walk by name; empty: all
     * @param say    told what goes on, and what went wrong
     */
    public static List<Reaction> of(Place place, String size, int rounds, List<String> only, Consumer<String> say) throws java.io.IOException {
        List<Reaction> all = new ArrayList<>();
        try (TourData data = TourData.ofItsOwn(place)) {
            new Opened(data.place(), size).with(kiosk -> {
                Reactions reactions = new Reactions(kiosk, rounds);
                Visitor visitor = new Visitor(kiosk.scene(), screen -> {
                    say.accept(screen + " …");
                    reactions.measure(screen);
                }, data.sticks());
                visitor.setsThePin();
                Walk.PARTS.forEach((name, part) -> {
                    if (!only.isEmpty() && !only.contains(name)) {
                        return;
                    }
                    try {
                        part.accept(visitor);
                    } catch (Unexpected unexpected) {
                        say.accept(name + ": " + unexpected.getMessage());
                        visitor.leavesForHome();
                    }
                });
                all.addAll(reactions.found);
            }, say);
        }
        return all;
    }

    private void measure(String screen) {
        Finger.rest(300);
        for (Node button : Finger.onScreen(this::buttons)) {
            for (int round = 0; round < rounds; round++) {
                down(screen, button);
            }
        }
        List<Node> drawn = new ArrayList<>(Finger.onScreen(this::lists));
        for (String surface : SURFACES) {
            Finger.onScreen(() -> sight.node(surface.startsWith("#") ? surface.substring(1) : surface)).ifPresent(drawn::add);
        }
        for (Node surface : drawn) {
            for (int round = 0; round < rounds; round++) {
                draw(screen, surface);
            }
        }
    }

    /** A few of the buttons that are in sight, from all over the screen. */
    private List<Node> buttons() {
        List<Node> all = new ArrayList<>();
        collect(scene.getRoot(), node -> node instanceof ButtonBase, all);
        all.removeIf(node -> node.isDisabled() || !sight.reachable(node) || node.getBoundsInLocal().getHeight() < 10);
        List<Node> few = new ArrayList<>();
        for (int i = 0; i < Math.min(MOST_BUTTONS, all.size()); i++) {
            few.add(all.get(i * all.size() / Math.min(MOST_BUTTONS, all.size())));
        }
        return few;
    }

    /** The lists that have more than is seen. */
    private List<Node> lists() {
        List<Node> all = new ArrayList<>();
        collect(scene.getRoot(), node -> node instanceof TouchScroll list && list.getContent() != null
                && list.getContent().getBoundsInLocal().getHeight() > list.getViewportBounds().getHeight() + 2 && list.getHeight() > LARGEST, all);
        return all;
    }

    private static void collect(Node node, java.util.function.Predicate<Node> wanted, List<Node> found) {
        if (!node.isVisible()) {
            return;
        }
        if (wanted.test(node)) {
            found.add(node);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, wanted, found));
        }
    }

    private void down(String screen, Node button) {
        Optional<Bounds> bounds = place(button);
        if (bounds.isEmpty()) {
            return;
        }
        Point2D middle = middle(bounds.get());
        Rectangle2D piece = corner(bounds.get());
        if (!rested(piece)) {
            return; // something moves there by itself
        }
        long id = ++finger;
        found.add(new Reaction(screen, name(button), false, until(piece, contact(id, middle, false))));
        takeBack(id, middle);
    }

    private void draw(String screen, Node surface) {
        Optional<Bounds> bounds = place(surface);
        if (bounds.isEmpty()) {
            return;
        }
        Point2D from = middle(bounds.get());
        Rectangle2D piece = around(bounds.get());
        long id = ++finger;
        touch(contact(id, from, false));
        if (rested(piece)) {
            double way = Finger.onScreen(() -> Scale.of(surface).mm(DRAWN_MM));
            boolean sideways = surface.getStyleClass().contains("compare-pictures") || surface.getStyleClass().contains("book-spread");
            Point2D to = sideways ? from.subtract(way, 0) : from.subtract(0, way);
            found.add(new Reaction(screen, name(surface), true, until(piece, contact(id, to, false))));
        }
        takeBack(id, from);
    }

    private Optional<Bounds> place(Node node) {
        return Finger.onScreen(() -> node.getScene() == scene ? Optional.of(node.localToScene(node.getBoundsInLocal())) : Optional.empty());
    }

    private static Point2D middle(Bounds bounds) {
        return new Point2D(bounds.getCenterX(), bounds.getCenterY());
    }

    private Rectangle2D corner(Bounds bounds) {
        return piece(Math.max(0, bounds.getMinX()), bounds.getMaxY() - Math.min(LARGEST, bounds.getHeight()),
                Math.min(LARGEST, bounds.getWidth()), Math.min(LARGEST, bounds.getHeight()));
    }

    private Rectangle2D around(Bounds bounds) {
        return piece(bounds.getCenterX() - LARGEST / 2, bounds.getCenterY() - LARGEST / 2, LARGEST, LARGEST);
    }

    private Rectangle2D piece(double x, double y, double width, double height) {
        double windowX = scene.getWindow().getX() + scene.getX();
        double windowY = scene.getWindow().getY() + scene.getY();
        return new Rectangle2D(Math.rint(x + windowX), Math.rint(y + windowY), Math.max(1, Math.rint(width)), Math.max(1, Math.rint(height)));
    }

    private static String name(Node node) {
        return node.getId() != null ? node.getId() : "." + String.join(".", node.getStyleClass());
    }

    private Contact contact(long id, Point2D at, boolean palm) {
        return new Contact(id, at.getX() / scene.getWidth(), at.getY() / scene.getHeight(), 0, palm);
    }

    private void touch(Contact... contacts) {
        Platform.runLater(() -> kiosk.fingers().frame(List.of(contacts), System.nanoTime())); // as the touchscreen's own thread does
    }

    private void takeBack(long id, Point2D at) {
        touch(contact(id, at, true));
        touch();
        Finger.rest(400);
    }

    private boolean rested(Rectangle2D piece) {
        int[] before = look(piece);
        for (int looks = 0; looks < 20; looks++) {
            Finger.rest(60);
            int[] now = look(piece);
            if (Arrays.equals(before, now)) {
                return true;
            }
            before = now;
        }
        return false;
    }

    /** Tells of a finger, and looks until something is seen to change. @return milliseconds; negative where nothing does */
    private double until(Rectangle2D piece, Contact contact) {
        int[] before = look(piece);
        long began = System.nanoTime();
        touch(contact);
        while (true) {
            int[] now = look(piece);
            double millis = (System.nanoTime() - began) / 1e6;
            if (!Arrays.equals(before, now)) {
                return millis;
            }
            if (millis > PATIENCE_MILLIS) {
                return -1;
            }
            Finger.rest(1);
        }
    }

    /** What the windowing system shows there. */
    private int[] look(Rectangle2D piece) {
        return Finger.onScreen(() -> {
            WritableImage seen = robot.getScreenCapture(null, piece, false);
            int width = (int) seen.getWidth();
            int height = (int) seen.getHeight();
            int[] pixels = new int[width * height];
            seen.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
            return pixels;
        });
    }
}
