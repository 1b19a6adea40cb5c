package yunguan.command.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import yunguan.catalogue.Item;
import yunguan.pack.convert.Toolbox;
import yunguan.part.player.PlayerTrial;
import yunguan.part.player.Players;
import yunguan.store.Database;
import yunguan.store.ObjectStore;
import yunguan.task.Background;

/** A screen with nothing on it but a film whose pictures are numbered: 1080p, 25 a second, a key frame every 2 s, with sound. */
final class FilmGround implements AutoCloseable {

    static final int RATE = 25;
    private static final int WIDTH = 1920;
    private static final int HEIGHT = 1080;
    private static final Rectangle2D STRIP = new Rectangle2D(0, PlayerTrial.FIELD / 2.0, PlayerTrial.BITS * PlayerTrial.FIELD, 1);
    private static final String NAME = "b".repeat(64);

    final PlayerTrial trial;
    final Path film;
    private final Path folder;
    private final Database store;
    private final Background background = Background.pooled(failure -> { });
    private final Stage stage;
    private final Robot robot;

    /** @param seconds how long the film is */
    FilmGround(int seconds) throws IOException {
        Path ffmpeg = Toolbox.ofThisMachine().ffmpeg();
        if (ffmpeg == null) {
            throw new BenchException("ffmpeg is not installed: the film to be measured with cannot be made.");
        }
        folder = Files.createTempDirectory("bench-player-");
        film = Files.createDirectories(folder.resolve("objects")).resolve(NAME);
        make(ffmpeg, seconds);
        store = Database.open(folder.resolve("store.db"), "store");
        ObjectStore objects = new ObjectStore(store, film.getParent());
        start();
        robot = onScreen(Robot::new);
        Players players = new Players(objects, folder.resolve("soundless"), (object, why) -> { });
        trial = onScreen(() -> new PlayerTrial(players, background, new Item.Medium(NAME, seconds, WIDTH, HEIGHT)));
        stage = onScreen(() -> {
            Stage made = new Stage(StageStyle.UNDECORATED);
            made.setScene(new Scene(new Group(trial.node()), WIDTH, HEIGHT, PlayerTrial.NOTHING));
            made.setX(0);
            made.setY(0);
            made.show();
            return made;
        });
    }

    /**
     * The number of the picture that is seen; -1 while there is none. It is read off the screen itself: whoever asks the film for its
     * picture makes it paint one more, with what decoding needs.
     */
    int number() {
        return PlayerTrial.number(robot.getScreenCapture(null, STRIP, false).getPixelReader());
    }

    static void start() {
        CountDownLatch started = new CountDownLatch(1);
        try {
            Platform.startup(started::countDown);
            Platform.setImplicitExit(false);
            started.await();
        } catch (IllegalStateException already) {
            onScreen(() -> { }); // another bench has started the screen, and may have ended it
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void make(Path ffmpeg, int seconds) throws IOException {
        String fields = "color=s=%dx%d:r=%d:d=%d,format=gray,geq=lum='if(mod(floor(N/pow(2,floor(X/%d))),2),255,0)'".formatted(
                PlayerTrial.BITS * PlayerTrial.FIELD, PlayerTrial.FIELD, RATE, seconds, PlayerTrial.FIELD);
        List<String> words = List.of(ffmpeg.toString(), "-nostdin", "-v", "error", "-y", "-f", "lavfi", "-i",
                "testsrc2=s=%dx%d:r=%d:d=%d".formatted(WIDTH, HEIGHT, RATE, seconds), "-f", "lavfi", "-i", fields,
                "-f", "lavfi", "-i", "sine=f=440:d=" + seconds, "-filter_complex", "[0][1]overlay=0:0,format=yuv420p", "-map", "2:a",
                "-c:v", "libx264", "-preset", "veryfast", "-g", Integer.toString(2 * RATE), "-c:a", "aac", "-movflags", "+faststart", "-f", "mp4", film.toString());
        try {
            if (new ProcessBuilder(words).inheritIO().start().waitFor() != 0) {
                throw new BenchException("ffmpeg could not make the film to be measured with.");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    static <T> T onScreen(Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(work);
        Platform.runLater(task);
        try {
            return task.get(60, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException failure) {
            throw new BenchException("The screen does not answer; another bench may have ended it. Run this one alone.");
        }
    }

    static void onScreen(Runnable work) {
        onScreen(() -> {
            work.run();
            return 0;
        });
    }

    static void rest(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() throws IOException {
        onScreen(() -> {
            trial.close();
            stage.close();
        });
        background.close();
        store.close();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(Objects.requireNonNull(one));
            }
        }
    }
}
