package yunguan.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.application.Platform;
import yunguan.shell.touch.Contact;
import yunguan.shell.touch.Fingers;
import yunguan.shell.touch.TouchDevices;

/**
 * The touchscreen with all its fingers, read from the kernel on a thread of its own and told on the JavaFX thread. JavaFX itself
 * knows one finger only, as a mouse; so a touchscreen is taken from everybody else, or else left to the system as that mouse.
 */
public final class TouchSource implements AutoCloseable {

    /** After something went wrong it waits for so long before it begins again, and twice as long each time that does not help. */
    private static final long PAUSE_MILLIS = 2000;
    private static final long LONGEST_PAUSE_MILLIS = 60_000;

    private record Frame(List<Contact> contacts, long nanos) {

        Set<Long> ids() {
            return contacts.stream().map(Contact::id).collect(Collectors.toSet());
        }
    }

    private final TouchDevices devices;
    private final Fingers fingers;
    private final Consumer<RuntimeException> broke;
    private final List<Frame> waiting = new ArrayList<>();
    private final Thread reading = new Thread(this::read, "touch");
    private final CountDownLatch closed = new CountDownLatch(1);
    private Set<Long> told = Set.of();
    private long pause = PAUSE_MILLIS;

    private TouchSource(TouchDevices devices, Fingers fingers, Consumer<RuntimeException> broke) {
        this.devices = devices;
        this.fingers = fingers;
        this.broke = broke;
        reading.setDaemon(true);
    }

    /**
     * Begins to read.
     *
     * @param fingers told on the JavaFX thread
     * @param broke   told there, too, when reading went wrong; it begins again by itself
     */
    public static TouchSource reading(TouchDevices devices, Fingers fingers, Consumer<RuntimeException> broke) {
        TouchSource source = new TouchSource(devices, fingers, broke);
        source.reading.start();
        return source;
    }

    private void read() {
        try (devices) {
            while (!isClosed()) {
                readOnce();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whatever goes wrong, a hall is not without touch for the rest of the day. */
    private void readOnce() throws InterruptedException {
        try {
            devices.read(this::frame);
            pause = PAUSE_MILLIS;
        } catch (RuntimeException broken) {
            System.getLogger(TouchSource.class.getName()).log(System.Logger.Level.WARNING, "touchscreens could not be read; it begins again", broken);
            Platform.runLater(() -> broke.accept(broken));
            devices.letGo(this::frame);
            closed.await(pause, TimeUnit.MILLISECONDS);
            pause = Math.min(pause * 2, LONGEST_PAUSE_MILLIS);
        }
    }

    private boolean isClosed() {
        return closed.getCount() == 0;
    }

    private void frame(List<Contact> contacts, long nanos) {
        synchronized (waiting) {
            waiting.add(new Frame(contacts, nanos));
            if (waiting.size() > 1) {
                return; // the screen has been called already
            }
        }
        Platform.runLater(this::tell);
    }

    private void tell() {
        List<Frame> frames;
        synchronized (waiting) {
            frames = List.copyOf(waiting);
            waiting.clear();
        }
        if (isClosed()) {
            return;
        }
        for (int i = 0; i < frames.size(); i++) {
            Frame frame = frames.get(i);
            Set<Long> ids = frame.ids();
            // a screen that was busy is told where the fingers came down and where they are, and not every place where they have been meanwhile
            if (i + 1 == frames.size() || !ids.equals(told) || !ids.equals(frames.get(i + 1).ids())) {
                told = ids;
                fingers.frame(frame.contacts(), frame.nanos());
            }
        }
    }

    /** Lets go of all touchscreens. */
    @Override
    public void close() {
        closed.countDown();
        devices.ring();
        try {
            reading.join(1000);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
