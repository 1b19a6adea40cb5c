package yunguan.command.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ZoomEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import org.jspecify.annotations.Nullable;
import yunguan.catalogue.Lang;
import yunguan.command.tour.Finger;
import yunguan.settings.Settings;
import yunguan.shell.Navigator;
import yunguan.shell.Route;
import yunguan.shell.Screen;
import yunguan.shell.Surroundings;
import yunguan.shell.Visit;
import yunguan.store.Database;
import yunguan.store.ObjectStore;
import yunguan.task.Background;
import yunguan.ui.Pictures;
import yunguan.ui.Scale;
import yunguan.ui.Texts;

/** A screen with one part of the kiosk on it, in the hall's own dress, and a finger that moves with every pulse. */
final class BenchStage implements AutoCloseable {

    private static final long PATIENCE_MILLIS = 60_000;

    private final Path folder;
    private final Database store;
    private final Background background = Background.pooled(failure -> { });
    private final StackPane root = new StackPane();
    private final Surroundings around;
    private final Stage stage;
    private @Nullable Robot robot;

    /** @param folder for the store; it is deleted at the end @param size {@code WxH} in pixels */
    BenchStage(Path folder, String size) throws IOException {
        this.folder = folder;
        String[] sides = size.split("x");
        double width = Double.parseDouble(sides[0]);
        double height = Double.parseDouble(sides[1]);
        start();
        Files.createDirectories(folder.resolve("objects"));
        store = Database.open(folder.resolve("store.db"), "store");
        Scale scale = new Scale(width, height);
        Visit visit = new Visit(Lang.HANS, 0.5, 1);
        Navigator navigator = new Navigator(route -> new Nowhere(), route -> { });
        around = new Surroundings(visit, new Texts(visit.language()), navigator, background,
                new Pictures(new ObjectStore(store, folder.resolve("objects")), background), scale, Settings.defaults());
        stage = onScreen(() -> {
            Scene scene = new Scene(root, width, height);
            for (String sheet : List.of("tokens.css", "controls.css")) {
                scene.getStylesheets().add(Objects.requireNonNull(Texts.class.getResource(sheet)).toExternalForm());
            }
            root.getStyleClass().add("frame");
            root.setStyle("-hall: #8C1C13; -fx-font-size: %.0fpx;".formatted(around.em()));
            scale.on(scene);
            Stage made = new Stage(StageStyle.UNDECORATED);
            made.setScene(scene);
            made.show();
            return made;
        });
    }

    /** Where one goes to from here. */
    private record Nowhere() implements Screen {
        @Override
        public Node node() {
            return new StackPane();
        }

        @Override
        public javafx.beans.value.ObservableValue<String> title() {
            return new javafx.beans.property.SimpleStringProperty("");
        }
    }

    Surroundings around() {
        return around;
    }

    Path folder() {
        return folder;
    }

    Database store() {
        return store;
    }

    void show(Node part) {
        root.getChildren().setAll(part);
        root.applyCss();
        root.layout();
    }

    /** What the windowing system shows in the middle of the screen. To be asked on the screen's thread. */
    Color middle() {
        Robot looking = robot == null ? new Robot() : robot;
        robot = looking;
        return looking.getPixelColor(stage.getX() + stage.getWidth() / 2, stage.getY() + stage.getHeight() / 2);
    }

    /** Does something at every pulse. @return from each pulse to the next */
    Frames.Run frames(int count, IntConsumer each) {
        List<Double> frames = Collections.synchronizedList(new ArrayList<>());
        CompletableFuture<Boolean> done = new CompletableFuture<>();
        AnimationTimer timer = onScreen(() -> new AnimationTimer() {
            private long before;
            private int frame;

            @Override
            public void handle(long now) {
                long at = System.nanoTime();
                if (frame > 2) { // what came first pays for what went before
                    frames.add((at - before) / 1e6);
                }
                before = at;
                if (frame++ >= count) {
                    stop();
                    done.complete(true);
                    return;
                }
                each.accept(frame);
            }
        });
        Duration before = spent();
        onScreen(() -> {
            timer.start();
            return 0;
        });
        done.orTimeout(PATIENCE_MILLIS, TimeUnit.MILLISECONDS).join();
        return new Frames.Run(List.copyOf(frames), spent().minus(before).toNanos() / 1e6 / Math.max(1, count));
    }

    private static Duration spent() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** A finger draws a surface along, to the left and back again. @param count of frames */
    Frames.Run drags(Node surface, int count) {
        double[] x = {surface.getBoundsInLocal().getWidth() * 0.5};
        double y = surface.getBoundsInLocal().getHeight() * 0.5;
        onScreen(() -> {
            finger(surface, MouseEvent.MOUSE_PRESSED, x[0], y);
            return 0;
        });
        Frames.Run frames = frames(count, frame -> {
            x[0] += frame < count / 2 ? -24 : 24;
            finger(surface, MouseEvent.MOUSE_DRAGGED, x[0], y);
        });
        rest(120); // it has come to rest, and glides nowhere
        onScreen(() -> {
            finger(surface, MouseEvent.MOUSE_RELEASED, x[0], y);
            return 0;
        });
        return frames;
    }

    private static void finger(Node surface, EventType<MouseEvent> type, double x, double y) {
        var scene = surface.localToScene(x, y);
        Event.fireEvent(surface, new MouseEvent(type, scene.getX(), scene.getY(), scene.getX(), scene.getY(), MouseButton.PRIMARY, 1,
                false, false, false, false, true, false, false, true, false, false, null));
    }

    /** Two fingers draw a surface apart or together, about its middle. */
    static void zoom(Node surface, double factor) {
        double x = surface.getBoundsInLocal().getWidth() / 2;
        double y = surface.getBoundsInLocal().getHeight() / 2;
        Event.fireEvent(surface, new ZoomEvent(ZoomEvent.ZOOM, x, y, x, y, false, false, false, false, false, false, factor, factor, null));
    }

    /** Both fingers are lifted. */
    static void endZoom(Node surface) {
        double x = surface.getBoundsInLocal().getWidth() / 2;
        double y = surface.getBoundsInLocal().getHeight() / 2;
        Event.fireEvent(surface, new ZoomEvent(ZoomEvent.ZOOM_FINISHED, x, y, x, y, false, false, false, false, false, false, 1, 1, null));
    }

    private static void start() {
        CountDownLatch started = new CountDownLatch(1);
        try {
            Platform.startup(started::countDown);
            Platform.setImplicitExit(false);
            started.await();
        } catch (IllegalStateException already) {
            onScreen(() -> true); // another bench has started the screen, and may have ended it
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

    static void rest(long millis) {
        Finger.rest(millis);
    }

    @Override
    public void close() throws IOException {
        onScreen(() -> {
            stage.close();
            return 0;
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
