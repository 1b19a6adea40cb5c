package yunguan.shell.touch;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** One touchscreen that is read: what the kernel writes becomes frames of contacts. */
public final class TouchDevice {

    /** Of the kernel's {@code struct input_event}: two long numbers for the time, then type, code, value. */
    static final int EVENT_BYTES = 24;
    private static final int EVENTS_AT_ONCE = 64;
    /** A time that is further from now than this was not read off the machine's running clock. */
    private static final long CREDIBLE_NANOS = 10_000_000_000L;
    private static final int SECONDS = 0;
    private static final int MICROS = 8;
    private static final int TYPE = 16;
    private static final int CODE = 18;
    private static final int VALUE = 20;

    private final Kernel kernel;
    private final Ports ports;
    private final Path path;
    private final int descriptor;
    private final Panel panel;
    private final Slots slots;
    private long nanos;
    private final MemorySegment events = Arena.ofAuto().allocate((long) EVENT_BYTES * EVENTS_AT_ONCE, 8);

    TouchDevice(Kernel kernel, Ports ports, Path path, int descriptor, Panel panel, int degrees, int number) {
        this.kernel = kernel;
        this.ports = ports;
        this.path = path;
        this.descriptor = descriptor;
        this.panel = panel;
        slots = new Slots(panel, degrees, number);
        nanos = System.nanoTime();
        ports.ask(descriptor, slots); // it will tell only what changes from here on
        slots.nobody(); // what lies there already was not put down for this kiosk
    }

    /** Its file under {@code /dev/input}. */
    public Path path() {
        return path;
    }

    /** As its maker calls it. */
    public String name() {
        return panel.name();
    }

    /** When the last whole frame was felt. */
    long nanos() {
        return nanos;
    }

    /** The kernel's own time of an event: however late it is read, a short touch stays short. */
    private long felt(long at) {
        long now = System.nanoTime();
        long said = events.get(ValueLayout.JAVA_LONG, at + SECONDS) * 1_000_000_000L + events.get(ValueLayout.JAVA_LONG, at + MICROS) * 1000L;
        return said <= now && now - said < CREDIBLE_NANOS ? Math.max(said, nanos) : Math.max(now, nanos);
    }

    int descriptor() {
        return descriptor;
    }

    /** What lies on it now. */
    public List<Contact> contacts() {
        return slots.contacts();
    }

    /** The same, as fingers that mean nothing after all: nobody has lifted them. */
    List<Contact> withdrawn() {
        return contacts().stream().map(contact -> new Contact(contact.id(), contact.x(), contact.y(), contact.size(), true)).toList();
    }

    /** Reads all that there is. @param whole called after every whole frame @return whether the device is still there */
    boolean read(Consumer<TouchDevice> whole) {
        while (true) {
            long bytes = kernel.read(descriptor, events);
            if (bytes == Kernel.AGAIN || bytes == Kernel.INTERRUPTED) {
                return true;
            }
            if (bytes <= 0 || bytes % EVENT_BYTES != 0) {
                return false;
            }
            for (long at = 0; at < bytes; at += EVENT_BYTES) {
                boolean frame = slots.heard(Short.toUnsignedInt(events.get(ValueLayout.JAVA_SHORT, at + TYPE)),
                        Short.toUnsignedInt(events.get(ValueLayout.JAVA_SHORT, at + CODE)), events.get(ValueLayout.JAVA_INT, at + VALUE));
                if (frame) {
                    nanos = felt(at);
                    if (slots.unsure()) {
                        ports.ask(descriptor, slots);
                    }
                    whole.accept(this);
                }
            }
        }
    }

    /** Lets go of it: it is free for others, and its fingers are lifted. */
    void close() {
        slots.nobody();
        kernel.close(descriptor);
    }
}
