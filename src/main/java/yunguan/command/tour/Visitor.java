package yunguan.command.tour;

import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongSupplier;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import yunguan.catalogue.Lang;
import yunguan.ui.Typesetting;
import yunguan.ui.SceneClock;

/**
 * Somebody in front of the kiosk: sees, touches, draws lists along, goes back, takes pictures. Every verb waits until what
 * it needs is there, and says in a sentence what was missing where it does not come.
 */
public final class Visitor {

    /** Of the desk, in a hall that had none. */
    public static final String PIN = "471193";

    private static final int PATIENCE_SECONDS = 20;
    private static final int LOOK_MILLIS = 60;
    /** A film that runs shows another second by then. */
    private static final int STARTING_LOOKS = 40;
    private static final int STARTS = 6;

    private final Scene scene;
    private final Sight sight;
    private final Finger finger = new Finger();
    private final DrawnLists lists;
    private final Consumer<String> photographer;
    private final Lang lang;
    private final TourSticks sticks;
    private final boolean swift;

    /** @param repose that a picture waits for @param lang that the walk is in @param sticks that can be plugged in */
    Visitor(Scene scene, Repose repose, Album album, Lang lang, TourSticks sticks) {
        this.scene = scene;
        this.sight = new Sight(scene);
        this.lang = lang;
        this.sticks = sticks;
        this.swift = false;
        this.photographer = new Camera(scene, sight, album, repose)::photographs;
        this.lists = new DrawnLists(scene, sight, finger);
    }

    /** Somebody who does something else than taking a picture. @param atEachScreen told its name */
    Visitor(Scene scene, Consumer<String> atEachScreen, TourSticks sticks) {
        this(scene, Lang.HANS, atEachScreen, sticks, false);
    }

    private Visitor(Scene scene, Lang lang, Consumer<String> atEachScreen, TourSticks sticks, boolean swift) {
        this.scene = scene;
        this.sight = new Sight(scene);
        this.lang = lang;
        this.sticks = sticks;
        this.swift = swift;
        this.photographer = atEachScreen;
        this.lists = new DrawnLists(scene, sight, finger);
    }

    /** Somebody for whom buttons press themselves: who measures screens need not wait for a finger. @param atEachScreen told its name */
    public static Visitor swift(Scene scene, Lang lang, Consumer<String> atEachScreen, TourSticks sticks) {
        return new Visitor(scene, lang, atEachScreen, sticks, true);
    }

    /** Waits until a node of that id is shown; {@code *} at the end stands for anything. */
    public Visitor sees(String id) {
        await("“" + id + "” should be on the screen", () -> sight.node(id).isPresent());
        return this;
    }

    /** Waits until a node of that id is gone. */
    public Visitor seesNoMore(String id) {
        await("“" + id + "” should be gone from the screen", () -> sight.node(id).isEmpty());
        return this;
    }

    /** Waits until words are in view: one of these, by the language. */
    Visitor reads(String... words) {
        await("“" + words[0] + "” should be read on the screen", () -> sight.texts().stream().anyMatch(text -> List.of(words).stream().map(Typesetting::found).anyMatch(text::contains)));
        return this;
    }

    /** Plugs a stick in. */
    public Visitor plugs(String stick) {
        sticks.plug(stick);
        return this;
    }

    /** Pulls a stick out. */
    public Visitor pulls(String stick) {
        sticks.pull(stick);
        return this;
    }

    /** On the pad, wherever it is asked for. */
    public Visitor givesThePin() {
        return sees("pin-enter").types(PIN);
    }

    /** Whether a node of that id is shown now. */
    public boolean hasBeforeEyes(String id) {
        return Finger.onScreen(() -> sight.node(id).isPresent());
    }

    /** The text of a node, or of what stands in it. */
    String textOf(String id) {
        return Finger.onScreen(() -> sight.node(id).map(Visitor::words).orElse(""));
    }

    private static String words(Node node) {
        StringBuilder words = new StringBuilder();
        if (node instanceof javafx.scene.text.Text text) {
            words.append(Typesetting.plain(text.getText()));
        } else if (node instanceof javafx.scene.control.TextInputControl box) {
            words.append(box.getText());
        } else if (node instanceof javafx.scene.Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> words.append(words(child)));
        }
        return words.toString();
    }

    /** Waits until the text of a node is another one than now: a clock that runs, captions that go on. */
    Visitor seesChange(String id) {
        sees(id);
        String before = textOf(id);
        await("“" + id + "” should change, and stays “" + before + "”", () -> !sight.node(id).map(Visitor::words).orElse("").equals(before));
        return this;
    }

    /** Starts a film or a piece where it does not run by itself, and sees its clock go on; for some seconds, unless in a hurry. */
    Visitor plays() {
        sees(".player-time");
        int goesOn = 0;
        // one that began by itself in the very moment of the touch was halted by it
        for (int tries = 0; tries < STARTS && goesOn < (swift ? 1 : 2); tries++) {
            boolean runs = goesOnWithin(STARTING_LOOKS);
            if (hasBeforeEyes("player-trouble")) {
                throw new Unexpected("the player says: " + textOf("player-trouble"));
            }
            goesOn = runs ? goesOn + 1 : 0;
            if (!runs && hasBeforeEyes("play")) {
                touches("play");
            }
        }
        return swift ? seesChange(".player-time") : seesChange(".player-time").seesChange(".player-time").seesChange(".player-time");
    }

    private boolean goesOnWithin(int looks) {
        String before = textOf(".player-time");
        for (int look = 0; look < looks && before.equals(textOf(".player-time")); look++) {
            Finger.rest(LOOK_MILLIS);
        }
        return !before.equals(textOf(".player-time"));
    }

    /** Waits for a node, brings it into view as a finger would, and taps its middle. */
    public Visitor touches(String id) {
        await("“" + id + "” should be there to be touched",
                () -> sight.node(id).map(node -> !node.isDisabled()).orElse(false));
        if (swift && Finger.onScreen(() -> sight.node(id).filter(ButtonBase.class::isInstance).map(ButtonBase.class::cast).map(Visitor::fires).orElse(false))) {
            return this;
        }
        await("the screen should be there", () -> !sight.arriving());
        lists.bringsIntoView(id);
        finger.taps(lists.resting(id, bounds -> new Point2D(bounds.getCenterX(), bounds.getCenterY())));
        return this;
    }

    /** Touches a control of a film that stands alone on the glass; where they have gone meanwhile, a touch anywhere brings them first. */
    Visitor touchesOverTheFilm(String id) {
        if (!hasBeforeEyes(id)) {
            finger.taps(lists.middle());
        }
        return touches(id);
    }

    private static boolean fires(ButtonBase button) {
        button.fire();
        return true;
    }

    /** Touches a switch whose own words say what it would do next, and waits until they have changed. */
    public Visitor switches(String id) {
        sees(id);
        String before = textOf(id);
        touches(id);
        await("“" + before + "” should have switched", () -> !sight.node(id).map(Visitor::words).orElse(before).equals(before));
        return this;
    }

    /** Draws a node sideways. @param share of the node's width, negative to the left */
    Visitor drawsSideways(String id, double share) {
        sees(id);
        return draws(id, share, bounds -> new Point2D(bounds.getCenterX(), bounds.getCenterY()));
    }

    private Visitor draws(String id, double share, Function<Bounds, Point2D> begins) {
        Point2D from = lists.place(id, begins);
        double width = Finger.onScreen(() -> sight.node(id).map(node -> node.getBoundsInLocal().getWidth()).orElse(0.0));
        finger.draws(from, from.add(width * share, 0));
        return this;
    }

    /** Draws a picture, a map or a line along, and sees that it follows. @param share of its width, negative to the left */
    Visitor drawsAlong(String id, double share) {
        await("the screen should be there", () -> !sight.arriving());
        int before = Finger.onScreen(() -> sight.look(id));
        // beside the middle, where a sign may lie
        draws(id, share, bounds -> new Point2D(bounds.getMinX() + bounds.getWidth() * 0.45, bounds.getMinY() + bounds.getHeight() * 0.7));
        await("“" + id + "” should follow the finger", () -> sight.look(id) != before);
        return this;
    }

    /** Touches what lies nearest to the middle of something, on which it is drawn. @param id of what is touched; {@code *} at the end stands for anything */
    Visitor touchesUpon(String ground, String id) {
        await("“" + id + "” should lie upon “" + ground + "”", () -> !sight.arriving() && sight.nearest(ground, id).isPresent());
        int before = Finger.onScreen(() -> sight.look(ground));
        finger.taps(Finger.onScreen(() -> sight.nearest(ground, id).map(node -> node.localToScreen(new Point2D(
                node.getBoundsInLocal().getCenterX(), node.getBoundsInLocal().getCenterY()))).orElseThrow(() -> new Unexpected("“" + id + "” went away while it was being touched"))));
        await("“" + ground + "” should answer the touch on “" + id + "”", () -> sight.node(ground).isEmpty() || sight.look(ground) != before);
        return this;
    }

    public Visitor goesBack() {
        return touches("back");
    }

    Visitor goesHome() {
        return touches("home").sees("door-lectures");
    }

    /** The way out of a part that went wrong, where there is one. */
    public void leavesForHome() {
        for (String way : List.of("desk-leave", "home")) {
            if (Finger.onScreen(() -> sight.node(way).map(node -> !node.isDisabled()).orElse(false))) {
                touches(way);
                return;
            }
        }
    }

    /** Calls the desk as staff do, by the four corners, and sees its pad in the language of the walk. */
    public Visitor callsTheDesk() {
        double inset = Math.min(scene.getWidth(), scene.getHeight()) / 30;
        double right = scene.getWidth() - inset;
        double bottom = scene.getHeight() - inset;
        for (Point2D corner : List.of(new Point2D(inset, inset), new Point2D(right, inset), new Point2D(right, bottom), new Point2D(inset, bottom))) {
            finger.taps(Finger.onScreen(() -> lists.onScreen(corner)));
        }
        return sees("pin-enter").touches("desk-language-" + lang.tag());
    }

    /** Types digits on a pad, and enters them. */
    public Visitor types(String digits) {
        digits.chars().forEach(digit -> touches("pin-" + (char) digit));
        return touches("pin-enter");
    }

    /** From one of the visitors' screens to the first page of the desk, with the PIN that the walk has set. */
    public Visitor opensTheDesk() {
        return callsTheDesk().types(PIN).sees("desk-power");
    }

    /** From any page of the desk to a fresh visit. */
    public Visitor leavesTheDesk() {
        return touches("desk-leave").sees("door-lectures");
    }

    /** Where the kiosk has no PIN yet it asks for one before it opens. */
    public void setsThePin() {
        if (hasBeforeEyes("first-pin")) {
            touches("first-pin-language-" + lang.tag()).photographs("first-pin")
                    .types("1234").sees("pin-notice").photographs("first-pin-too-easy")
                    .types(PIN).photographs("first-pin-again").types(PIN)
                    .sees("first-pin-set").photographs("first-pin-set").touches("first-pin-open");
        }
    }

    /** Stays for a while. */
    Visitor stays(int seconds) {
        Finger.rest(seconds * 1000L);
        return this;
    }

    /** So much time passes without a touch, without anybody having to wait for it. */
    Visitor letsPass(int seconds) {
        Finger.onScreen(() -> {
            long ahead = SceneClock.nanos(scene) - System.nanoTime() + seconds * 1_000_000_000L;
            scene.getProperties().put(LongSupplier.class, (LongSupplier) () -> System.nanoTime() + ahead);
            return true;
        });
        return stays(2); // until the doorkeeper has looked round
    }

    /** Another time is on the wall. */
    Visitor comesAt(LocalDateTime moment) {
        Finger.onScreen(() -> scene.getProperties().put(InstantSource.class, InstantSource.fixed(moment.atZone(ZoneId.systemDefault()).toInstant())));
        return stays(3);
    }

    /** The time on the wall is right again. */
    Visitor comesNow() {
        Finger.onScreen(() -> scene.getProperties().remove(InstantSource.class) != null);
        return stays(3);
    }

    /** Waits until the picture rests, and keeps it under this name. */
    public Visitor photographs(String name) {
        photographer.accept(name);
        return this;
    }

    private void await(String expected, BooleanSupplier there) {
        long end = System.nanoTime() + PATIENCE_SECONDS * 1_000_000_000L;
        while (!Finger.onScreen(there::getAsBoolean)) {
            if (System.nanoTime() > end) {
                List<String> seen = Finger.onScreen(sight::texts);
                throw new Unexpected(expected + "; what is there to read: " + String.join(" | ", seen));
            }
            Finger.rest(LOOK_MILLIS);
        }
    }
}
