package yunguan.command.tour;

import java.awt.image.BufferedImage;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongSupplier;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
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
    private static final int MOST_DRAWS = 40;
    private static final long SETTLED_WITHIN_MILLIS = 3000;

    private final Scene scene;
    private final Sight sight;
    private final Finger finger = new Finger();
    private final Consumer<String> photographer;
    private final Lang lang;
    private final TourSticks sticks;
    private final boolean swift;

    /** @param lang that the walk is in @param sticks that can be plugged in */
    Visitor(Scene scene, Album album, Lang lang, TourSticks sticks) {
        this.scene = scene;
        this.sight = new Sight(scene);
        this.lang = lang;
        this.sticks = sticks;
        this.swift = false;
        this.photographer = name -> keep(name, album);
    }

    /** Somebody who does something else than taking a picture. @param atEachScreen told its name */
    Visitor(Scene scene, Consumer<String> atEachScreen, TourSticks sticks) {
        this(scene, atEachScreen, sticks, false);
    }

    private Visitor(Scene scene, Consumer<String> atEachScreen, TourSticks sticks, boolean swift) {
        this.scene = scene;
        this.sight = new Sight(scene);
        this.lang = Lang.HANS;
        this.sticks = sticks;
        this.swift = swift;
        this.photographer = atEachScreen;
    }

    /** Somebody for whom buttons press themselves: who measures screens need not wait for a finger. @param atEachScreen told its name */
    public static Visitor swift(Scene scene, Consumer<String> atEachScreen, TourSticks sticks) {
        return new Visitor(scene, atEachScreen, sticks, true);
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
        await("“" + words[0] + "” should be read on the screen", () -> sight.texts().stream().anyMatch(text -> List.of(words).stream().anyMatch(text::contains)));
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

    /** Starts a film or a piece where it does not run yet, and sees its clock go on for some seconds. */
    Visitor plays() {
        sees(".player-time");
        Finger.rest(1500);
        if (hasBeforeEyes("player-trouble")) {
            throw new Unexpected("the player says: " + textOf("player-trouble"));
        }
        if (hasBeforeEyes("play") && textOf(".player-time").equals(textAfterASecond(".player-time"))) {
            touches("play");
        }
        return seesChange(".player-time").seesChange(".player-time").seesChange(".player-time");
    }

    private String textAfterASecond(String id) {
        Finger.rest(1300);
        return textOf(id);
    }

    /** Waits for a node, brings it into view as a finger would, and taps its middle. */
    public Visitor touches(String id) {
        await("“" + id + "” should be there to be touched",
                () -> sight.node(id).map(node -> !node.isDisabled()).orElse(false));
        if (swift && Finger.onScreen(() -> sight.node(id).filter(ButtonBase.class::isInstance).map(ButtonBase.class::cast).map(Visitor::fires).orElse(false))) {
            return this;
        }
        await("the screen should be there", () -> !sight.arriving());
        bringsIntoView(id);
        finger.taps(place(id, bounds -> new Point2D(bounds.getCenterX(), bounds.getCenterY())));
        return this;
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
        Point2D from = place(id, bounds -> new Point2D(bounds.getCenterX(), bounds.getCenterY()));
        double width = Finger.onScreen(() -> sight.node(id).map(node -> node.getBoundsInLocal().getWidth()).orElse(0.0));
        finger.draws(from, from.add(width * share, 0));
        return this;
    }

    private Point2D place(String id, Function<Bounds, Point2D> point) {
        return Finger.onScreen(() -> {
            Node node = sight.node(id).orElseThrow(() -> new Unexpected("“" + id + "” went away while it was being touched"));
            return node.localToScreen(point.apply(node.getBoundsInLocal()));
        });
    }

    /** Draws the list that a node stands in along, until the middle of the node is in view. */
    private void bringsIntoView(String id) {
        for (int draws = 0; draws < MOST_DRAWS; draws++) {
            Optional<Point2D[]> line = Finger.onScreen(() -> sight.node(id).filter(node -> !sight.reachable(node)).map(this::lineTowards));
            if (line.isEmpty()) {
                return;
            }
            finger.draws(line.get()[0], line.get()[1]);
        }
        throw new Unexpected("“" + id + "” cannot be brought into view: its list does not follow the finger");
    }

    private Point2D[] lineTowards(Node node) {
        ScrollPane list = sight.list(node).orElseThrow(() ->
                new Unexpected("“" + node.getId() + "” lies outside the screen, and nothing can be drawn along to reach it"));
        Bounds seen = sight.viewport(list);
        double wanted = seen.getCenterY() - node.localToScene(node.getBoundsInLocal()).getCenterY();
        double most = seen.getHeight() * 0.7;
        double way = Math.max(-most, Math.min(most, wanted));
        // a way shorter than what counts as a tap would not move the list
        way = Math.abs(way) < 40 ? Math.copySign(40, way) : way;
        double x = seen.getMinX() + seen.getWidth() * 0.4;
        Point2D from = new Point2D(x, seen.getCenterY() - way / 2);
        return new Point2D[] {onScreen(from), onScreen(from.add(0, way))};
    }

    private Point2D onScreen(Point2D ofScene) {
        return scene.getRoot().localToScreen(scene.getRoot().sceneToLocal(ofScene));
    }

    public Visitor goesBack() {
        return touches("back");
    }

    Visitor goesHome() {
        return touches("home").sees("door-lectures");
    }

    /** The way out of a part that went wrong, where there is one. */
    public void leavesForHome() {
        if (Finger.onScreen(() -> sight.node("home").map(node -> !node.isDisabled()).orElse(false))) {
            touches("home");
        }
    }

    /** Calls the desk as staff do, by the four corners, and sees its pad in the language of the walk. */
    public Visitor callsTheDesk() {
        double inset = Math.min(scene.getWidth(), scene.getHeight()) / 30;
        double right = scene.getWidth() - inset;
        double bottom = scene.getHeight() - inset;
        for (Point2D corner : List.of(new Point2D(inset, inset), new Point2D(right, inset), new Point2D(right, bottom), new Point2D(inset, bottom))) {
            finger.taps(Finger.onScreen(() -> onScreen(corner)));
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

    private void keep(String name, Album album) {
        album.keep(name, rested(), Finger.onScreen(sight::textsOfTheRoom), Finger.onScreen(sight::cutOff),
                Finger.onScreen(() -> sight.styled("trouble").or(() -> sight.node("band-pack_refused")).isPresent()));
    }

    /** The picture as soon as two in a row are the same; a film never rests, so there is an end to waiting. */
    private BufferedImage rested() {
        long end = System.nanoTime() + SETTLED_WITHIN_MILLIS * 1_000_000;
        BufferedImage before = picture();
        while (true) {
            Finger.rest(150);
            BufferedImage now = picture();
            if (System.nanoTime() > end || same(before, now)) {
                return now;
            }
            before = now;
        }
    }

    private static boolean same(BufferedImage one, BufferedImage other) {
        return java.util.Arrays.equals(((java.awt.image.DataBufferInt) one.getRaster().getDataBuffer()).getData(),
                ((java.awt.image.DataBufferInt) other.getRaster().getDataBuffer()).getData());
    }

    private BufferedImage picture() {
        WritableImage seen = Finger.onScreen(() -> scene.snapshot(null));
        int width = (int) seen.getWidth();
        int height = (int) seen.getHeight();
        int[] pixels = new int[width * height];
        seen.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        picture.getRaster().setDataElements(0, 0, width, height, pixels);
        return picture;
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
