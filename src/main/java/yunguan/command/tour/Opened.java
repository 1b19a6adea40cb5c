package yunguan.command.tour;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javafx.application.Platform;
import yunguan.app.KioskApp;
import yunguan.app.Place;

/** A real kiosk with somebody in front of it; what it logs as an error is told, and it is closed when they go. */
public final class Opened {

    /** The first start cuts pictures and maps; on a slow machine that takes its time. */
    private static final int OPENS_WITHIN_SECONDS = 300;

    private final Place place;
    private final String size;
    private final List<String> logged = Collections.synchronizedList(new ArrayList<>());

    /** @param size {@code WxH} in pixels */
    public Opened(Place place, String size) {
        this.place = place;
        this.size = size;
    }

    /** Somebody is there, on a thread beside the screen. Comes back when the kiosk is closed. @param wrong told in sentences what was wrong */
    public void with(Consumer<KioskApp> somebody, Consumer<String> wrong) {
        CompletableFuture<KioskApp> open = new CompletableFuture<>();
        Handler listening = listening();
        Logger.getLogger("").addHandler(listening);
        // JavaFX keeps the thread that starts it, so the visitor walks on another
        Thread visitor = new Thread(() -> visit(open, somebody, wrong), "visitor");
        visitor.setDaemon(true);
        visitor.start();
        try {
            KioskApp.show(place, size, open::complete);
            visitor.join(TimeUnit.SECONDS.toMillis(10));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } finally {
            Logger.getLogger("").removeHandler(listening);
        }
        logged.forEach(line -> wrong.accept("the log says: " + line));
    }

    private void visit(CompletableFuture<KioskApp> open, Consumer<KioskApp> somebody, Consumer<String> wrong) {
        try {
            somebody.accept(waitsUntil(open));
        } catch (Exception failure) {
            wrong.accept("the visit ended: " + failure.getMessage());
        } finally {
            Platform.exit();
        }
    }

    /** A kiosk that logs an error before it is open will not open any more. */
    private KioskApp waitsUntil(CompletableFuture<KioskApp> open) throws Exception {
        for (int seconds = 0; seconds < OPENS_WITHIN_SECONDS; seconds++) {
            try {
                return open.get(1, TimeUnit.SECONDS);
            } catch (TimeoutException notYet) {
                if (!logged.isEmpty()) {
                    throw new Unexpected("the kiosk could not be opened");
                }
            }
        }
        throw new Unexpected("the kiosk did not open within " + OPENS_WITHIN_SECONDS + " seconds");
    }

    private Handler listening() {
        return new Handler() {
            @Override
            public void publish(LogRecord line) {
                if (line.getLevel().intValue() >= Level.SEVERE.intValue()) {
                    Throwable why = line.getThrown();
                    logged.add(line.getMessage() + (why == null ? "" : ": " + why));
                }
            }

            @Override
            public void flush() {
            }

            @Override
            public void close() {
            }
        };
    }
}
