package yunguan.command.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.robot.Robot;
import yunguan.app.KioskApp;
import yunguan.app.Place;
import yunguan.command.tour.Finger;
import yunguan.command.tour.Opened;
import yunguan.command.tour.TourData;
import yunguan.part.player.PlayerTrial;
import yunguan.store.DataFolder;

/** The kiosk itself with a lecture of two hours, a finger on its glass, and an eye that reads the number of the picture off the screen. */
final class FilmGround {

    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(20);
    /** Reading the screen takes some of what playing needs. */
    private static final long LOOK_MILLIS = 8;
    /** How long a finger lies on what it touches. */
    private static final long TAP_MILLIS = 70;
    private static final String CARD = "card-" + FilmMaterial.LECTURE;

    /** The film by itself, for other programs. */
    final Path film;
    private final KioskApp kiosk;
    private final Scene scene;
    private final Finger finger = new Finger();
    private final Robot eye = Finger.onScreen(Robot::new);

    private FilmGround(KioskApp kiosk, Path film) {
        this.kiosk = kiosk;
        this.film = film;
        scene = kiosk.scene();
    }

    /**
     * Opens a kiosk that has the lecture and nothing else, and lets somebody measure on it.
     *
     * @param size {@code WxH} of the screen, in pixels
     * @param say  told what goes on
     * @throws BenchException where the film cannot be made or the kiosk not be opened, or something on its screens does not come
     */
    static void with(Place place, String size, Consumer<FilmGround> measures, Consumer<String> say) throws IOException {
        Path folder = Files.createTempDirectory("bench-films-");
        Thread atTheEnd = new Thread(() -> forget(folder), "bench-end"); // also when it is ended from outside
        Runtime.getRuntime().addShutdownHook(atTheEnd);
        Place bare = new Place(place.home(), place.settingsFile(), place.settings(), new DataFolder(folder.resolve("nothing"))); // a release has its lectures installed
        try (TourData data = TourData.ofItsOwn(bare)) {
            say.accept("a film of two hours is made");
            Path film = FilmMaterial.install(folder, data.place().data());
            StringBuilder wrong = new StringBuilder();
            new Opened(data.place(), size).with(kiosk -> {
                FilmGround ground = new FilmGround(kiosk, film);
                ground.arrives();
                measures.accept(ground);
            }, line -> wrong.append(wrong.isEmpty() ? "" : "; ").append(line));
            if (!wrong.isEmpty()) {
                throw new BenchException("It could not be measured: " + wrong);
            }
        } finally {
            forget(folder);
        }
    }

    private static void forget(Path folder) {
        try {
            PackMaterial.delete(folder);
        } catch (IOException inUse) {
            System.getLogger(FilmGround.class.getName()).log(System.Logger.Level.WARNING, "not all is gone of " + folder, inUse);
        }
    }

    private void arrives() {
        Finger.rest(1500);
        pressWhereThere("first-pin-later"); // a hall without a PIN asks for one before it opens
        await("the doors", () -> scene.lookup("#door-lectures") != null);
    }

    /** Somebody new is there, and stands before the list of lectures. */
    void comes() {
        Finger.onScreen(() -> {
            kiosk.freshVisit();
            return true;
        });
        await("the doors", () -> scene.lookup("#door-lectures") != null);
        pressWhereThere("door-lectures");
        standsStill(CARD);
    }

    /** Touches the lecture in the list. @return milliseconds from the lifted finger to the first picture */
    double opens() {
        return until(touch(middle(CARD)), 0, FilmMaterial.PIECE);
    }

    /** Goes back to the list; the lecture is where it was left when it is opened again. */
    void leaves() {
        pressWhereThere("back");
        standsStill(CARD);
    }

    /** Touches the bar of the film. @param share of its way @return milliseconds from the lifted finger to a picture of there; NaN: no place that could be told from where it is */
    double touchesBar(double share) {
        Bounds track = bounds(scene.lookup(".seek-track"));
        Point2D at = new Point2D(Math.rint(track.getMinX() + share * track.getWidth()), Math.rint(track.getCenterY()));
        double second = FilmMaterial.SECONDS * (at.getX() - track.getMinX()) / track.getWidth();
        return unlike(second) && farFromChapters(track, at) ? until(touch(at), second - 1.3, second + 3) : Double.NaN;
    }

    /** Touches the bar and does not wait. @param share of its way */
    void touchesBarInPassing(double share) {
        Bounds track = bounds(scene.lookup(".seek-track"));
        touch(new Point2D(Math.rint(track.getMinX() + share * track.getWidth()), Math.rint(track.getCenterY())));
    }

    /** A mark on the bar is touched instead of its own place. */
    private static boolean farFromChapters(Bounds track, Point2D at) {
        for (int i = 0; i < FilmMaterial.CHAPTERS; i++) {
            if (Math.abs(track.getMinX() + track.getWidth() * FilmMaterial.chapter(i) / FilmMaterial.SECONDS - at.getX()) < track.getWidth() / 40) {
                return false;
            }
        }
        return true;
    }

    /** Touches a chapter in the list beside the film. @return as {@link #touchesBar} */
    double touchesChapter(int number) {
        double second = FilmMaterial.chapter(number);
        return unlike(second) ? until(touch(middle("chapter-" + number)), second - 1.3, second + 3) : Double.NaN;
    }

    /** How many chapters lie under the finger without drawing their list. */
    int chaptersInReach() {
        int count = 0;
        while (count < FilmMaterial.CHAPTERS && middle("chapter-" + count).getY() < scene.getHeight() * 0.85) {
            count++;
        }
        return count;
    }

    /** Whether the number of that second is another than the one that is seen, and those about it. */
    private boolean unlike(double second) {
        int away = Math.floorMod(Finger.onScreen(this::number) - (int) (second * FilmMaterial.RATE), FilmMaterial.PIECE * FilmMaterial.RATE);
        return Math.min(away, FilmMaterial.PIECE * FilmMaterial.RATE - away) > 8 * FilmMaterial.RATE;
    }

    /** The number of the picture that is seen; -1 while there is none. To be asked on the screen's thread. */
    int number() {
        Rectangle2D row = PlayerTrial.row(scene);
        return row == null ? -1 : number(row);
    }

    /** The number of a picture that fills the whole screen, whoever shows it. */
    int numberOnTheWholeScreen() {
        return Finger.onScreen(() -> number(PlayerTrial.row(0, 0, scene.getWidth())));
    }

    private int number(Rectangle2D row) {
        return PlayerTrial.number(eye.getScreenCapture(null, row, false).getPixelReader(), (int) row.getWidth());
    }

    /** Waits until a picture between two seconds is seen. @return milliseconds since then */
    private double until(long begun, double from, double to) {
        int pictures = FilmMaterial.PIECE * FilmMaterial.RATE;
        int first = (int) Math.floor(from * FilmMaterial.RATE);
        int count = (int) Math.ceil((to - from) * FilmMaterial.RATE);
        int seen = -1;
        while (System.nanoTime() - begun < PATIENCE_NANOS) {
            seen = Finger.onScreen(this::number);
            if (seen >= 0 && Math.floorMod(seen - first, pictures) <= count) {
                return (System.nanoTime() - begun) / 1e6;
            }
            Finger.rest(LOOK_MILLIS);
        }
        throw new BenchException("The film does not play here, or its picture is not seen: from picture %d on was asked for, and %d is seen."
                .formatted(Math.floorMod(first, pictures), seen));
    }

    /** @return when the finger was lifted, by {@link System#nanoTime()} */
    private long touch(Point2D at) {
        finger.down(at);
        Finger.rest(TAP_MILLIS);
        long lifted = System.nanoTime();
        finger.lift();
        return lifted;
    }

    private Point2D middle(String id) {
        Bounds bounds = bounds(Objects.requireNonNull(scene.lookup("#" + id), id));
        return new Point2D(Math.rint(bounds.getCenterX()), Math.rint(bounds.getCenterY()));
    }

    private static Bounds bounds(Node node) {
        return Finger.onScreen(() -> node.localToScreen(node.getBoundsInLocal()));
    }

    /** Waits until something is there and has its place. */
    private void standsStill(String id) {
        await("“" + id + "”", () -> scene.lookup("#" + id) != null);
        Point2D before = Point2D.ZERO;
        for (long end = System.nanoTime() + PATIENCE_NANOS; !before.equals(middle(id)) && System.nanoTime() < end;) {
            before = middle(id);
            Finger.rest(300);
        }
    }

    private void pressWhereThere(String id) {
        Finger.onScreen(() -> {
            if (scene.lookup("#" + id) instanceof Button button) {
                button.fire();
            }
            return true;
        });
    }

    private static void await(String what, BooleanSupplier there) {
        for (long end = System.nanoTime() + PATIENCE_NANOS; !Finger.onScreen(there::getAsBoolean);) {
            if (System.nanoTime() > end) {
                throw new BenchException(what + " did not come");
            }
            Finger.rest(30);
        }
    }
}
