package yunguan.command.tour;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import yunguan.app.KioskApp;
import yunguan.app.Place;
import yunguan.catalogue.Lang;
import yunguan.shell.touch.SceneGlass;
import yunguan.ui.Scale;
import yunguan.ui.TouchScroll;

/**
 * How soon something is seen to happen under a finger. On every screen of the walk, fingers come down on buttons, and draw lists and
 * surfaces along; what the windowing system shows is looked at until it changes. Nothing is pressed: each finger is taken back. Where a
 * touch is for the doorkeeper it is not taken back, and what it ended is waited for anew.
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

    /** All fingers of a walk. @param failed what of it could not be walked, in words */
    public record Walked(List<Reaction> fingers, List<String> failed) { }

    private static final int MOST_BUTTONS = 3;
    /** No finger is begun on a screen that has had so long for each round, so that the whole walk ends within its time. */
    private static final long A_SCREEN_NANOS = TimeUnit.MILLISECONDS.toNanos(1500);
    /** What takes longer than this, in milliseconds, is looked at again: something else may have had the machine. */
    private static final double SLOW_MILLIS = 50;
    private static final int AGAIN = 2;
    private static final double DRAWN_MM = 8;
    /** In a list that is lower than this, in pixels, nobody draws. */
    private static final double LOW = 160;
    /** Milliseconds of a finger that was not put down, because what is there moves, or has gone. */
    private static final double NONE = 0;
    private static final int MOST_TRIES = 4;
    private static final List<String> SURFACES = List.of("#map", ".pyramid-place", ".compare-pictures", ".book-spread");
    /** What the doorkeeper shows: whatever a finger comes down on there, it means the doorkeeper. */
    private static final Set<String> DOORKEEPERS = Set.of("still-there", "closed");

    private final Scene scene;
    private final Sight sight;
    private final Glance glance;
    private final int rounds;
    private final List<Reaction> found = new ArrayList<>();
    private final List<String> failed = new ArrayList<>();
    private final Set<String> known = new HashSet<>();
    private final Visitor visitor;

    private Reactions(KioskApp kiosk, int rounds, TourSticks sticks, Consumer<String> say) {
        this.rounds = rounds;
        scene = kiosk.scene();
        sight = new Sight(scene);
        glance = new Glance(kiosk);
        visitor = Visitor.swift(scene, Lang.HANS, screen -> {
            say.accept(screen + " …");
            measure(screen);
        }, sticks);
    }

    /**
     * Walks through a kiosk of its own and measures.
     *
     * @param size   {@code WxH} of the screen
     * @param rounds so many fingers on each thing
     * @param only   parts of the walk by name; empty: all
     * @param say    told what goes on, and what went wrong
     */
    public static Walked of(Place place, String size, int rounds, List<String> only, Consumer<String> say) throws java.io.IOException {
        List<Reaction> all = new ArrayList<>();
        List<String> failed = new ArrayList<>(List.of("it did not come to its end"));
        try (TourData data = TourData.ofItsOwn(place)) {
            new Opened(data.place(), size).with(kiosk -> {
                Reactions reactions = new Reactions(kiosk, rounds, data.sticks(), say);
                reactions.walk(only, say);
                all.addAll(reactions.found);
                failed.clear();
                failed.addAll(reactions.failed);
            }, say);
        }
        return new Walked(all, failed);
    }

    private void walk(List<String> only, Consumer<String> say) {
        visitor.setsThePin();
        Walk.PARTS.forEach((name, part) -> {
            if (!only.isEmpty() && !only.contains(name)) {
                return;
            }
            try {
                if (name.equals("attract")) {
                    invited(); // the walk also waits for a film, and for another picture
                } else {
                    part.accept(visitor);
                }
            } catch (Unexpected unexpected) {
                failed.add(name + ": " + unexpected.getMessage());
                say.accept(failed.getLast());
                visitor.leavesForHome();
            }
        });
    }

    private void measure(String screen) {
        if (DOORKEEPERS.contains(screen)) {
            answersTheDoorkeeper(screen);
            return;
        }
        long begun = System.nanoTime();
        List<Node> buttons = Finger.onScreen(this::buttons);
        List<Node> drawn = new ArrayList<>(Finger.onScreen(this::lists));
        for (String surface : SURFACES) {
            Finger.onScreen(() -> sight.node(surface.startsWith("#") ? surface.substring(1) : surface)).ifPresent(drawn::add);
        }
        for (int i = 0; i < Math.max(buttons.size(), drawn.size()); i++) { // a bit of each, should the time be over
            if (i < buttons.size()) {
                asOften(begun, screen, buttons.get(i), false);
            }
            if (i < drawn.size()) {
                asOften(begun, screen, drawn.get(i), true);
            }
        }
    }

    /** So many fingers as were asked for, and some more where they were slow, or seemed to do nothing. */
    private void asOften(long begun, String screen, Node node, boolean draws) {
        int most = rounds;
        boolean blind = false;
        for (int round = 0; round < most && (blind || System.nanoTime() - begun < A_SCREEN_NANOS * rounds); round++) {
            double millis = draws ? draw(screen, node) : down(screen, node);
            blind = millis < 0; // which alone takes a second
            most = blind || millis > SLOW_MILLIS ? rounds + AGAIN : most;
        }
    }

    /** A touch ends what the doorkeeper shows; and then nobody is there any more, once more. */
    private void answersTheDoorkeeper(String screen) {
        if (!screen.equals("still-there")) {
            return; // nothing that a touch would end
        }
        for (int round = 0; round < rounds; round++) {
            ends(screen);
            visitor.letsPass(310).sees(screen);
        }
    }

    private void invited() {
        for (int round = 0; round < rounds; round++) {
            visitor.letsPass(310).letsPass(30).letsPass(200).sees("attract").stays(1);
            ends("attract");
            visitor.sees("door-lectures").seesNoMore("attract");
        }
    }

    private void ends(String screen) {
        Point2D middle = new Point2D(scene.getWidth() / 2, scene.getHeight() / 2);
        Rectangle2D piece = glance.around(middle);
        if (glance.rested(piece)) {
            found.add(new Reaction(screen, "the whole screen", false, glance.until(piece, middle)));
        } else {
            glance.down(middle);
        }
        glance.lift();
    }

    /** A few of the buttons that are in sight, from all over the screen; those first that were not met before. */
    private List<Node> buttons() {
        List<Node> all = new ArrayList<>();
        collect(scene.getRoot(), node -> node instanceof ButtonBase, all);
        all.removeIf(node -> node.isDisabled() || !sight.reachable(node) || node.getBoundsInLocal().getHeight() < 10 || !takes(node));
        List<Node> fresh = all.stream().filter(node -> !known.contains(name(node))).toList();
        List<Node> from = fresh.isEmpty() ? all : fresh;
        List<Node> few = new ArrayList<>();
        for (int i = 0; i < Math.min(MOST_BUTTONS, from.size()); i++) {
            few.add(from.get(i * from.size() / Math.min(MOST_BUTTONS, from.size())));
        }
        few.forEach(node -> known.add(name(node)));
        return few;
    }

    /** Whether a finger on the middle of something comes down on it, and on nothing above. */
    private boolean takes(Node node) {
        Point2D middle = middle(node.localToScene(node.getBoundsInLocal()));
        Node under = SceneGlass.under(scene, middle.getX(), middle.getY());
        while (under != null && under != node) {
            under = under.getParent();
        }
        return under != null;
    }

    /** The lists that have more than is seen. */
    private List<Node> lists() {
        List<Node> all = new ArrayList<>();
        collect(scene.getRoot(), node -> node instanceof TouchScroll list && list.getContent() != null
                && list.getContent().getLayoutBounds().getHeight() > list.getViewportBounds().getHeight() + 2 && list.getHeight() > LOW, all);
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

    /** @return milliseconds; negative where nothing was seen to change */
    private double down(String screen, Node button) {
        Optional<Bounds> seen = atRest(button);
        if (seen.isEmpty()) {
            return NONE;
        }
        double millis = glance.until(glance.edge(seen.get()), middle(place(button).orElse(seen.get())));
        found.add(new Reaction(screen, name(button), false, millis));
        glance.takeBack();
        return millis;
    }

    /** What is seen of a button when it rests: a list that the finger before has drawn along is still on its way back. Empty where none can come down on it. */
    private Optional<Bounds> atRest(Node button) {
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            Optional<Bounds> seen = seen(button);
            if (seen.isEmpty()) {
                return seen;
            }
            boolean rests = glance.rested(glance.edge(seen.get()));
            if (seen.equals(seen(button))) {
                return rests && Finger.onScreen(() -> takes(button)) ? seen : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** @return milliseconds; negative where nothing was seen to change */
    private double draw(String screen, Node surface) {
        Optional<Bounds> bounds = place(surface);
        if (bounds.isEmpty()) {
            return NONE;
        }
        Point2D from = middle(bounds.get());
        boolean book = surface.getStyleClass().contains("book-spread");
        boolean seam = surface.getStyleClass().contains("compare-pictures");
        Rectangle2D piece = seam ? glance.around(from) : glance.busiest(book ? rightHalf(bounds.get()) : bounds.get());
        glance.down(from);
        double millis = NONE;
        if (glance.rested(piece)) {
            double way = Finger.onScreen(() -> Scale.of(surface).mm(DRAWN_MM));
            millis = glance.untilDrawn(piece, book || seam ? from.subtract(way, 0) : from.subtract(0, way));
            found.add(new Reaction(screen, name(surface), true, millis));
        }
        glance.takeBack();
        return millis;
    }

    /** The part of a node that no edge of what it stands in cuts off. */
    private Optional<Bounds> seen(Node node) {
        return place(node).map(whole -> Finger.onScreen(() -> {
            Bounds seen = common(whole, new BoundingBox(0, 0, scene.getWidth(), scene.getHeight()));
            for (Node around = node.getParent(); around != null; around = around.getParent()) {
                if (around.getClip() != null) {
                    seen = common(seen, around.localToScene(around.getClip().getBoundsInParent()));
                }
            }
            return seen;
        })).filter(seen -> seen.getWidth() > 0 && seen.getHeight() > 0);
    }

    private static Bounds common(Bounds one, Bounds other) {
        double x = Math.max(one.getMinX(), other.getMinX());
        double y = Math.max(one.getMinY(), other.getMinY());
        return new BoundingBox(x, y, Math.max(0, Math.min(one.getMaxX(), other.getMaxX()) - x), Math.max(0, Math.min(one.getMaxY(), other.getMaxY()) - y));
    }

    private Optional<Bounds> place(Node node) {
        return Finger.onScreen(() -> node.getScene() == scene ? Optional.of(node.localToScene(node.getBoundsInLocal())) : Optional.empty());
    }

    private static Point2D middle(Bounds bounds) {
        return new Point2D(bounds.getCenterX(), bounds.getCenterY());
    }

    /** The page of a book that a finger turns onwards; the other one lies still. */
    private static Bounds rightHalf(Bounds whole) {
        return new BoundingBox(whole.getCenterX(), whole.getMinY(), whole.getWidth() / 2, whole.getHeight());
    }

    private static String name(Node node) {
        return node.getId() != null ? node.getId() : "." + String.join(".", node.getStyleClass());
    }
}
