package yunguan.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.robot.Robot;
import javafx.stage.Screen;
import yunguan.shell.touch.Contact;
import yunguan.shell.touch.Fingers;
import yunguan.shell.touch.TouchDevices;

/**
 * The touchscreen with all its fingers, read from the kernel on a thread of its own and told on the JavaFX thread. JavaFX itself
 * knows one finger only, as a mouse; so a touchscreen is taken from everybody else, or else left to the system as that mouse.
 */
public final class TouchSource implements AutoCloseable {

    private static final long NUDGE_NANOS = 20_000_000_000L;

    private record Frame(List<Contact> contacts, long nanos) {

        Set<Long> ids() {
            return contacts.stream().map(Contact::id).collect(Collectors.toSet());
        }
    }

    private final TouchDevices devices;
    private final Fingers fingers;
    private final List<Frame> waiting = new ArrayList<>();
    private final Thread reading = new Thread(this::read, "touch");
    private volatile boolean closed;
    private long nudged = System.nanoTime() - NUDGE_NANOS;
    private boolean nudgedRight;

    private TouchSource(TouchDevices devices, Fingers fingers) {
        this.devices = devices;
        this.fingers = fingers;
        reading.setDaemon(true);
    }

    /** Begins to read. @param fingers told on the JavaFX thread */
    public static TouchSource reading(TouchDevices devices, Fingers fingers) {
        TouchSource source = new TouchSource(devices, fingers);
        source.reading.start();
        return source;
    }

    private void read() {
        try (devices) {
            while (!closed) {
                devices.read(this::frame);
            }
        } catch (RuntimeException broken) {
            System.getLogger(TouchSource.class.getName()).log(System.Logger.Level.WARNING, "touchscreens are not read any more", broken);
        }
    }

    private void frame(List<Contact> contacts) {
        synchronized (waiting) {
            waiting.add(new Frame(contacts, System.nanoTime()));
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
        if (closed) {
            return;
        }
        keepAwake(frames.getLast().nanos());
        for (int i = 0; i < frames.size(); i++) {
            Frame frame = frames.get(i);
            // a screen that was busy is told where the fingers are, and not every place where they have been meanwhile
            if (i + 1 == frames.size() || !frame.ids().equals(frames.get(i + 1).ids())) {
                fingers.frame(frame.contacts(), frame.nanos());
            }
        }
    }

    /** The windowing system hears no finger any more, and would darken the screen in the middle of a visit: so it is nudged now and then. */
    private void keepAwake(long nanos) {
        if (nanos - nudged > NUDGE_NANOS) {
            nudged = nanos;
            nudgedRight = !nudgedRight;
            Rectangle2D screen = Screen.getPrimary().getBounds();
            new Robot().mouseMove(screen.getMaxX() - (nudgedRight ? 1 : 2), screen.getMaxY() - 1);
        }
    }

    /** Lets go of all touchscreens. */
    @Override
    public void close() {
        closed = true;
        devices.ring();
        try {
            reading.join(1000);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
