package yunguan.command.tour;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javafx.application.Platform;
import yunguan.app.KioskApp;
import yunguan.shell.Mode;

/** Opens the kiosk, walks a visitor through it, and closes it again. */
final class Guide {

    /** The first start cuts pictures and maps; on a slow machine that takes its time. */
    private static final int OPENS_WITHIN_SECONDS = 300;

    private final Asked asked;
    private final Album album;
    private final List<String> logged = Collections.synchronizedList(new ArrayList<>());

    Guide(Asked asked, Album album) {
        this.asked = asked;
        this.album = album;
    }

    /** Walks; what was wrong stands in the album. Comes back when the kiosk is closed. */
    void leads(TourData data) {
        CompletableFuture<KioskApp> open = new CompletableFuture<>();
        Handler listening = listening();
        Logger.getLogger("").addHandler(listening);
        // JavaFX keeps the thread that starts it, so the visitor walks on another
        Thread visitor = new Thread(() -> walk(open, data.sticks()), "visitor");
        visitor.setDaemon(true);
        visitor.start();
        try {
            KioskApp.show(data.place(), asked.size(), open::complete);
            visitor.join(TimeUnit.SECONDS.toMillis(10));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } finally {
            Logger.getLogger("").removeHandler(listening);
        }
        logged.forEach(line -> album.isWrong("the log says: " + line));
    }

    private void walk(CompletableFuture<KioskApp> open, TourSticks sticks) {
        try {
            KioskApp kiosk = waitsUntil(open);
            Visitor visitor = new Visitor(kiosk.scene(), album, asked.lang(), sticks);
            visitor.setsThePin();
            prepares(kiosk, visitor);
            for (var part : Walk.PARTS.entrySet()) {
                if (asked.parts().isEmpty() || asked.parts().contains(part.getKey())) {
                    walksThrough(part.getKey(), () -> part.getValue().accept(visitor), visitor);
                }
            }
        } catch (Exception failure) {
            album.isWrong("the walk ended: " + failure.getMessage());
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

    /** One part; where it fails, the walk goes on at home with the next one. */
    private void walksThrough(String name, Runnable part, Visitor visitor) {
        try {
            part.run();
        } catch (Unexpected unexpected) {
            album.isWrong(name + ": " + unexpected.getMessage());
            visitor.photographs(name + "-stopped-here");
            visitor.leavesForHome();
        }
    }

    /** Language, then modes, as a visitor chooses them; the modes that have no button are set on the visit. */
    private void prepares(KioskApp kiosk, Visitor visitor) {
        visitor.sees("language-" + asked.lang().tag());
        for (Mode mode : asked.modes()) {
            if (mode == Mode.LARGE || mode == Mode.CONTRAST) {
                visitor.touches("mode-" + mode.word());
            } else {
                Finger.onScreen(() -> kiosk.visit().modes().add(mode));
                System.out.println("(" + mode.word() + " has no button: it was set on the visit)");
            }
        }
        visitor.touches("language-" + asked.lang().tag());
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
