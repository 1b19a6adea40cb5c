package yunguan.command.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.LongSupplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import org.jspecify.annotations.Nullable;
import yunguan.app.KioskApp;
import yunguan.app.Place;

/** The kiosk itself, on a screen, with somebody who types: how long it takes from a key to the first row of what it finds. */
final class SearchScreen {

    private static final double MILLI = 1e6;
    private static final int OPENS_WITHIN_SECONDS = 120;
    private static final int PATIENCE_SECONDS = 5;

    private final List<Double> millis = new ArrayList<>();
    private @Nullable Exception failure;

    private SearchScreen() {
    }

    /**
     * Opens the kiosk, types each of the words letter by letter, and closes it. JavaFX can be started once: nothing that needs it can follow.
     *
     * @param words of Latin letters that find something
     * @return milliseconds from each key to the pulse that lays out a first row
     * @throws BenchException where the kiosk does not open
     */
    static List<Double> type(Place place, List<String> words) {
        SearchScreen screen = new SearchScreen();
        CompletableFuture<KioskApp> open = new CompletableFuture<>();
        Thread visitor = new Thread(() -> screen.visit(open, words), "visitor"); // JavaFX keeps the thread that starts it
        visitor.setDaemon(true);
        visitor.start();
        KioskApp.show(place, null, open::complete);
        try {
            visitor.join(TimeUnit.SECONDS.toMillis(10));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        if (screen.failure != null) {
            throw new BenchException("The kiosk could not be measured on the screen: " + screen.failure);
        }
        return screen.millis;
    }

    private void visit(CompletableFuture<KioskApp> open, List<String> words) {
        try {
            Scene scene = open.get(OPENS_WITHIN_SECONDS, TimeUnit.SECONDS).scene();
            long begun = System.nanoTime();
            // keys that press themselves are no touch: on a slow machine the kiosk would take the visitor for gone
            onScreen(() -> scene.getProperties().put(LongSupplier.class, (LongSupplier) () -> begun) == null);
            onScreen(() -> pressWhereThere(scene, "first-pin-later")); // a hall without a PIN asks for one before it opens
            onScreen(() -> press(scene, "search"));
            Thread.sleep(3000); // the names are being read, as in the morning
            for (String word : words) {
                for (int i = 0; i < word.length(); i++) {
                    press(scene, "key-" + word.charAt(i), i >= 1); // the first letter finds nearly everything; it warms
                }
                onScreen(() -> press(scene, "key-clear"));
                Thread.sleep(100);
            }
        } catch (Exception ended) {
            failure = ended;
        } finally {
            Platform.exit();
        }
    }

    /** Presses a key and waits for rows that were not there before; where none come, that key is not counted. */
    private void press(Scene scene, String key, boolean counted) throws Exception {
        CompletableFuture<Long> there = new CompletableFuture<>();
        Node before = onScreen(() -> scene.lookup(".card-row"));
        Runnable look = () -> {
            Node now = scene.lookup(".card-row");
            if (now != null && now != before) {
                there.complete(System.nanoTime());
            }
        };
        onScreen(() -> {
            scene.addPostLayoutPulseListener(look);
            return 0;
        });
        long begun = onScreen(() -> {
            long now = System.nanoTime();
            press(scene, key);
            return now;
        });
        try {
            double took = (there.get(PATIENCE_SECONDS, TimeUnit.SECONDS) - begun) / MILLI;
            if (counted) {
                millis.add(took);
            }
        } catch (TimeoutException nothingFound) {
            // half a word that nothing begins with
        } finally {
            onScreen(() -> {
                scene.removePostLayoutPulseListener(look);
                return 0;
            });
        }
    }

    private static int pressWhereThere(Scene scene, String id) {
        return scene.lookup("#" + id) == null ? 0 : press(scene, id);
    }

    private static int press(Scene scene, String id) {
        ((Button) Objects.requireNonNull(scene.lookup("#" + id), id)).fire();
        return 0;
    }

    private static <T> T onScreen(Callable<T> work) throws InterruptedException, ExecutionException {
        CompletableFuture<T> done = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                done.complete(work.call());
            } catch (Exception failed) {
                done.completeExceptionally(failed);
            }
        });
        return done.get();
    }
}
