package yunguan.shell.touch;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Linux's input devices, {@code /dev/input/event*}, asked by ioctl. */
final class DevInput implements Ports {

    static final Path FOLDER = Path.of("/dev/input");
    private static final int LONGEST_NAME = 256;
    private static final int MOST_SLOTS = 64;
    private static final int ABS = 3;
    private static final int KEY = 1;
    private static final int DIRECT = 1;
    private static final int TOOL_FINGER = 0x145;
    private static final int BUTTON_TOUCH = 0x14a;

    private final Kernel kernel;

    DevInput(Kernel kernel) {
        this.kernel = kernel;
    }

    /** A request's number as the kernel makes it of what is read or written, its size, and its own number among those of input devices. */
    private static long request(int direction, int size, int number) {
        return (long) direction << 30 | (long) size << 16 | 'E' << 8 | number;
    }

    private static long reading(int size, int number) {
        return request(2, size, number);
    }

    private static final long GRAB = request(1, Integer.BYTES, 0x90);
    private static final long CLOCK = request(1, Integer.BYTES, 0xa0);
    /** The clock that {@link System#nanoTime} reads. */
    private static final int MONOTONIC = 1;

    @Override
    public List<Path> plugged() {
        List<Path> plugged = new ArrayList<>();
        if (Files.isDirectory(FOLDER)) {
            try (DirectoryStream<Path> all = Files.newDirectoryStream(FOLDER, "event*")) {
                all.forEach(plugged::add);
            } catch (IOException | java.nio.file.DirectoryIteratorException unreadable) {
                // looked at again in a moment
            }
        }
        return plugged;
    }

    @Override
    public @Nullable Panel panel(int descriptor) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment absolute = bits(arena, descriptor, 0x20 + ABS, 8);
            if (!has(absolute, Slots.MT_SLOT) || !has(absolute, Slots.MT_POSITION_X) || !has(absolute, Slots.MT_POSITION_Y)
                    || !has(absolute, Slots.MT_TRACKING_ID) || !isScreen(arena, descriptor)) {
                return null;
            }
            int[] x = range(arena, descriptor, Slots.MT_POSITION_X);
            int[] y = range(arena, descriptor, Slots.MT_POSITION_Y);
            int[] slots = range(arena, descriptor, Slots.MT_SLOT);
            return new Panel(name(arena, descriptor), x[1], x[2], y[1], y[2], Math.clamp(slots[2] + 1, 1, MOST_SLOTS));
        }
    }

    /** A touchpad tells fingers apart as well, but lies elsewhere. */
    private boolean isScreen(Arena arena, int descriptor) {
        MemorySegment manners = bits(arena, descriptor, 0x09, 8);
        if (has(manners, DIRECT)) {
            return true;
        }
        MemorySegment keys = bits(arena, descriptor, 0x20 + KEY, 96);
        return has(keys, BUTTON_TOUCH) && !has(keys, TOOL_FINGER);
    }

    private MemorySegment bits(Arena arena, int descriptor, int number, int bytes) {
        MemorySegment bits = arena.allocate(bytes, 8);
        kernel.ask(descriptor, reading(bytes, number), bits);
        return bits;
    }

    private static boolean has(MemorySegment bits, int bit) {
        return (bits.get(ValueLayout.JAVA_BYTE, bit / 8) >> bit % 8 & 1) == 1;
    }

    /** Value, least, most, and three more numbers of an axis. */
    private int[] range(Arena arena, int descriptor, int axis) {
        MemorySegment said = arena.allocate(ValueLayout.JAVA_INT, 6);
        kernel.ask(descriptor, reading((int) said.byteSize(), 0x40 + axis), said);
        return said.toArray(ValueLayout.JAVA_INT);
    }

    private String name(Arena arena, int descriptor) {
        MemorySegment said = arena.allocate(LONGEST_NAME);
        kernel.ask(descriptor, reading(LONGEST_NAME - 1, 0x06), said); // the last byte stays 0
        return said.getString(0);
    }

    @Override
    public boolean take(int descriptor) {
        if (kernel.tell(descriptor, GRAB, 1) < 0) {
            return false;
        }
        try (Arena arena = Arena.ofConfined()) {
            // where it refuses, its times are not believed, and those of reading stand in for them
            kernel.ask(descriptor, CLOCK, arena.allocateFrom(ValueLayout.JAVA_INT, MONOTONIC));
        }
        return true;
    }

    @Override
    public void ask(int descriptor, Slots slots) {
        try (Arena arena = Arena.ofConfined()) {
            int[] fingers = inEverySlot(arena, descriptor, Slots.MT_TRACKING_ID, slots.count());
            int[] xs = inEverySlot(arena, descriptor, Slots.MT_POSITION_X, slots.count());
            int[] ys = inEverySlot(arena, descriptor, Slots.MT_POSITION_Y, slots.count());
            int[] sizes = inEverySlot(arena, descriptor, Slots.MT_TOUCH_MAJOR, slots.count());
            int[] tools = inEverySlot(arena, descriptor, Slots.MT_TOOL_TYPE, slots.count());
            if (fingers.length == 0 || xs.length == 0 || ys.length == 0) {
                slots.nobody();
            } else {
                slots.stand(range(arena, descriptor, Slots.MT_SLOT)[0], fingers, xs, ys, sizes, tools);
            }
        }
    }

    /** The value of an axis slot by slot; none where the device does not say. */
    private int[] inEverySlot(Arena arena, int descriptor, int axis, int slots) {
        MemorySegment said = arena.allocate(ValueLayout.JAVA_INT, slots + 1L);
        said.set(ValueLayout.JAVA_INT, 0, axis);
        if (kernel.ask(descriptor, reading((int) said.byteSize(), 0x0a), said) < 0) {
            return new int[0];
        }
        return said.asSlice(Integer.BYTES).toArray(ValueLayout.JAVA_INT);
    }
}
