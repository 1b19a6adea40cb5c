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
    private static final int TYPE = 16;
    private static final int CODE = 18;
    private static final int VALUE = 20;

    private final Kernel kernel;
    private final Ports ports;
    private final Path path;
    private final int descriptor;
    private final Panel panel;
    private final Slots slots;
    private final MemorySegment events = Arena.ofAuto().allocate((long) EVENT_BYTES * EVENTS_AT_ONCE, 8);

    TouchDevice(Kernel kernel, Ports ports, Path path, int descriptor, Panel panel, int degrees, int number) {
        this.kernel = kernel;
        this.ports = ports;
        this.path = path;
        this.descriptor = descriptor;
        this.panel = panel;
        slots = new Slots(panel, degrees, number);
    }

    /** Its file under {@code /dev/input}. */
    public Path path() {
        return path;
    }

    /** As its maker calls it. */
    public String name() {
        return panel.name();
    }

    int descriptor() {
        return descriptor;
    }

    /** What lies on it now. */
    public List<Contact> contacts() {
        return slots.contacts();
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
