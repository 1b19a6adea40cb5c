package yunguan.shell.touch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.FileOutputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yunguan.Fx;
import yunguan.shell.TouchSource;
import yunguan.ui.Hand;
import yunguan.ui.Stroke;
import yunguan.ui.Taps;

/** From the kernel's bytes to a pressed button. */
class TouchSourceTest {

    @TempDir
    Path folder;

    private final AtomicInteger pressed = new AtomicInteger();
    private final List<String> told = Collections.synchronizedList(new ArrayList<>());

    /** A button in the middle of a glass of 400 × 200. */
    private Scene scene() {
        return Fx.on(() -> {
            Button button = new Button("here");
            button.setOnAction(event -> pressed.incrementAndGet());
            button.setMaxSize(200, 100);
            button.setMinSize(200, 100);
            Scene made = new Scene(new StackPane(button), 400, 200);
            Taps.on(made);
            made.getRoot().applyCss();
            made.getRoot().layout();
            return made;
        });
    }

    private static int[][] down(int finger, int x, int y) {
        return new int[][] {PipePorts.abs(PipePorts.ID, finger), PipePorts.abs(PipePorts.X, x), PipePorts.abs(PipePorts.Y, y), PipePorts.WHOLE};
    }

    private static int[][] to(int x, int y) {
        return new int[][] {PipePorts.abs(PipePorts.X, x), PipePorts.abs(PipePorts.Y, y), PipePorts.WHOLE};
    }

    private static int[][] up() {
        return new int[][] {PipePorts.abs(PipePorts.ID, -1), PipePorts.WHOLE};
    }

    /** Reads the device, and waits until it is open. */
    private TouchSource reading(PipePorts ports, Scene scene) {
        return TouchSource.reading(new TouchDevices(new Kernel(), ports, 0), new Fingers(new SceneGlass(scene)), broke -> told.add("broke"));
    }

    /** The screen is busy until what is done meanwhile has been read. */
    private static void whileTheScreenIsBusy(Meanwhile meanwhile) throws Exception {
        CountDownLatch free = new CountDownLatch(1);
        Platform.runLater(() -> {
            try {
                free.await(20, TimeUnit.SECONDS);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        });
        try {
            meanwhile.happens();
            Thread.sleep(200); // it is read, and waits
        } finally {
            free.countDown();
        }
        Fx.run(() -> { });
    }

    @FunctionalInterface
    private interface Meanwhile {
        void happens() throws Exception;
    }

    @Test
    void aFingerOnThePipePressesTheButtonUnderIt() throws Exception {
        Path device = folder.resolve("event0");
        PipePorts ports = new PipePorts(folder);
        ports.plug("event0");
        try (TouchSource source = reading(ports, scene()); OutputStream writing = new FileOutputStream(device.toFile())) {
            for (int[] at : List.of(new int[] {2000, 1100}, new int[] {100, 150}, new int[] {1900, 1200})) {
                PipePorts.write(writing, down(5, at[0], at[1]));
                PipePorts.write(writing, up());
            }
            Fx.until("the button was pressed twice, and not by the finger beside it", () -> pressed.get() == 2);
        }
    }

    @Test
    void aBusyScreenIsToldWhereAFingerCameDownAndNotOnlyWhereItIsNow() throws Exception {
        Path device = folder.resolve("event0");
        PipePorts ports = new PipePorts(folder);
        ports.plug("event0");
        Scene scene = scene();
        Fx.run(() -> scene.addEventFilter(MouseEvent.ANY, event -> told.add(event.getEventType().getName() + " " + Math.round(event.getSceneX()) + "," + Math.round(event.getSceneY()))));
        try (TouchSource source = reading(ports, scene); OutputStream writing = new FileOutputStream(device.toFile())) {
            PipePorts.write(writing, down(4, 50, 150)); // it is read from here on
            PipePorts.write(writing, up());
            Fx.until("read", () -> told.contains("MOUSE_RELEASED 5,5"));
            told.clear();
            whileTheScreenIsBusy(() -> {
                PipePorts.write(writing, down(5, 2000, 1100));
                PipePorts.write(writing, to(2500, 1100));
                PipePorts.write(writing, to(3000, 1100));
                PipePorts.write(writing, to(3900, 1100));
            });
            Fx.until("down and here", () -> told.size() >= 2);
            assertEquals(List.of("MOUSE_PRESSED 200,100", "MOUSE_DRAGGED 390,100"), List.copyOf(told));
        }
    }

    @Test
    void aShortTouchStaysShortAndAThrowStaysQuickHoweverLateTheyAreTold() throws Exception {
        Path device = folder.resolve("event0");
        PipePorts ports = new PipePorts(folder);
        ports.plug("event0");
        Scene scene = scene();
        Fx.run(() -> Hand.on(scene.getRoot(), Stroke.Way.ANY, new Hand.Holder() {
            @Override
            public void follows(double right, double below) {
            }

            @Override
            public void let(double speedX, double speedY) {
                told.add("let go at " + Math.round(speedX));
            }

            @Override
            public void springsBack() {
            }

            @Override
            public void tapped(double x, double y) {
                told.add("tapped");
            }
        }));
        try (TouchSource source = reading(ports, scene); OutputStream writing = new FileOutputStream(device.toFile())) {
            PipePorts.write(writing, down(4, 50, 1100));
            PipePorts.write(writing, up());
            Fx.until("read", () -> told.contains("tapped"));
            told.clear();
            long now = System.nanoTime();
            whileTheScreenIsBusy(() -> {
                PipePorts.write(writing, now, down(5, 100, 1100));
                PipePorts.write(writing, now + 20_000_000L, to(300, 1100));
            });
            // the screen hears of the rest in one go: 60 pixels in 60 ms are 1000 in a second
            whileTheScreenIsBusy(() -> {
                PipePorts.write(writing, now + 40_000_000L, to(500, 1100));
                PipePorts.write(writing, now + 60_000_000L, to(700, 1100));
                PipePorts.write(writing, now + 60_000_000L, up());
            });
            Fx.until("let go", () -> !told.isEmpty());
            assertEquals(List.of("let go at 1000"), List.copyOf(told));
        }
    }

    @Test
    void whatGoesWrongIsToldAndReadingBeginsAgain() throws Exception {
        Path device = folder.resolve("event0");
        PipePorts ports = new PipePorts(folder);
        ports.plug("event0");
        Scene scene = scene();
        try (TouchSource source = reading(ports, scene)) {
            try (OutputStream writing = new FileOutputStream(device.toFile())) {
                PipePorts.write(writing, down(5, 2000, 1100));
                Fx.until("a finger is down", () -> ((Button) scene.getRoot().getChildrenUnmodifiable().getFirst()).isPressed());
                ports.lying = slots -> {
                    ports.lying = Slots::nobody;
                    throw new IllegalStateException("made up");
                };
                PipePorts.write(writing, new int[] {0, 3, 0}, PipePorts.WHOLE); // events were lost, and it cannot be asked
                Fx.until("staff are told", () -> told.contains("broke"));
                Fx.until("no finger is left down", () -> !((Button) scene.getRoot().getChildrenUnmodifiable().getFirst()).isPressed());
                assertEquals(0, pressed.get(), "nobody has lifted it");
            }
            try (OutputStream writing = new FileOutputStream(device.toFile())) {
                PipePorts.write(writing, down(6, 2000, 1100));
                PipePorts.write(writing, up());
                Fx.until("touch works again", () -> pressed.get() == 1);
            }
        }
    }
}
