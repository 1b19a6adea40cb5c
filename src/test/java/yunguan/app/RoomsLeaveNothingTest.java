package yunguan.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.animation.RotateTransition;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yunguan.Fx;
import yunguan.shell.Route;
import yunguan.shell.Screen;

/** Whoever opens and leaves each room of the archive, the exhibition and the contest leaves nothing: nothing that runs, no open file, nothing in memory. 200 times each in {@code ./kiosk test --full}. */
class RoomsLeaveNothingTest {

    private static final int TIMES = Boolean.getBoolean("yunguan.full") ? 200 : 12;

    /** A clock may go on; what moves is drawn sixty times a second. */
    private static final int FEW = 5;

    @TempDir
    Path folder;

    private static long descriptors() throws Exception {
        try (Stream<Path> all = Files.list(Path.of("/proc/self/fd"))) {
            return all.count();
        }
    }

    /** How many files are open once nothing is being closed any more: players and pyramids are closed off the screen. */
    private static long settled(OpenHall hall) throws Exception {
        Fx.until("nothing is being done", hall.background::idle);
        long before = -1;
        long now = descriptors();
        for (int i = 0; i < 40 && now != before; i++) {
            Thread.sleep(500);
            before = now;
            now = descriptors();
        }
        return now;
    }

    @Test
    void nothingIsLeft() throws Exception {
        try (OpenHall hall = new OpenHall(folder)) {
            FilledHall.fill(hall, folder);
            List<WeakReference<Screen>> screens = new ArrayList<>();
            List<List<String>> visits = List.of(List.of("archive", "look-line"), List.of("archive", "look-years"), List.of("archive", "look-figures"), List.of("entry"), List.of("hall"),
                    List.of("exhibit-around", "look-closer"), List.of("exhibit-turn", "turn-right"), List.of("exhibit-times", "time-2"), List.of("exhibit-pair", "now"), List.of("exhibit-deep", "look-closer"), List.of("round", "round-next"),
                    List.of("hall", "hall-plan"), List.of("entry", "picture-2", "picture-previous"),
                    List.of("entry", "scan-open", "scan-next", "scan-previous", "scan-closer"), List.of("entry", "row-place-x"), List.of("lecture"), List.of("piece"), List.of("exhibit-film", "look-closer"),
                    List.of("exhibit-sound", "look-closer"), List.of("exhibit-book", "look-closer", "page-next"), List.of("gallery"), List.of("book", "open-book", "page-next"), List.of("contest"), List.of("song"), List.of("sing"), List.of("slip"));
            visits(hall, visits, 2, new ArrayList<>()); // what is read once and kept for good is read now
            long files = settled(hall);
            Thread.sleep(2000); // a thread that has ended a film goes soon after
            int threads = Thread.activeCount();
            visits(hall, visits, TIMES, screens);
            Stage stage = ListeningHall.shown(hall);
            try {
                visits(hall, visits, 1, screens); // some things move only where they are seen; and so drawn it takes ten times as long
                Fx.run(() -> hall.wiring.freshVisit());
                Fx.until("all screens are gone", () -> {
                    System.gc();
                    return screens.stream().filter(screen -> screen.get() != null).count() <= 1;
                });
                nothingMoves(hall.scene);
            } finally {
                Fx.run(stage::close);
            }
            long open = settled(hall);
            assertTrue(open <= files + 6, open + " files are open, and " + files + " were");
            assertEquals(threads, Thread.activeCount(), 4, "threads that run");
        }
    }

    private static void nothingMoves(Scene scene) throws Exception {
        Thread.sleep(600);
        int still = Fx.drawn(scene, 500);
        assertTrue(still < FEW, still + " pulses while nothing should move");
        RotateTransition turns = Fx.on(() -> new RotateTransition(Duration.seconds(60), new Region())); // on no screen: just what would be left over
        Fx.run(turns::play);
        int moving = Fx.drawn(scene, 500);
        Fx.run(turns::stop);
        assertTrue(moving >= FEW, "what moves is counted, and there were " + moving + " pulses");
    }

    private static void visits(OpenHall hall, List<List<String>> visits, int times, List<WeakReference<Screen>> screens) {
        for (int i = 0; i < times; i++) {
            for (List<String> visit : visits) {
                Fx.run(() -> hall.wiring.navigator().go(switch (visit.getFirst()) {
                    case "archive" -> new Route.Archive();
                    case "entry" -> new Route.EntryOf("event-x");
                    case "lecture" -> new Route.LectureAt("lecture-a", 0);
                    case "piece" -> new Route.AudioAt("audio-x", 0);
                    case "hall" -> new Route.HallOf("hall-x");
                    case "round" -> new Route.RoundOf("hall-x");
                    case "gallery" -> new Route.Gallery();
                    case "book" -> new Route.BookOf("book-x");
                    case "contest" -> new Route.Contest();
                    case "song" -> new Route.SongOf("song-a", 0);
                    case "sing" -> new Route.SingAlong("song-a");
                    case "slip" -> new Route.VotingSlip();
                    default -> new Route.ExhibitOf(visit.getFirst());
                }));
                screens.add(new WeakReference<>(Fx.on(() -> hall.wiring.navigator().screen().get())));
                for (String id : visit.subList(1, visit.size())) {
                    Fx.until(id, () -> hall.node(id) instanceof ButtonBase button && !button.isDisabled());
                    Fx.run(() -> {
                        ((ButtonBase) hall.node(id)).fire();
                        ((Region) hall.scene.getRoot()).resize(1920, 1080);
                        hall.scene.getRoot().applyCss();
                        hall.scene.getRoot().layout();
                    });
                }
                Fx.run(() -> hall.wiring.navigator().home());
            }
        }
    }
}
