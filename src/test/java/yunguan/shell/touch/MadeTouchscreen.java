package yunguan.shell.touch;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.file.Path;

/** A touchscreen that the kernel makes up, through {@code /dev/uinput}. */
final class MadeTouchscreen implements AutoCloseable {

    static final Path UINPUT = Path.of("/dev/uinput");
    private static final int SETUP_BYTES = 92;
    private static final int ABS_SETUP_BYTES = 28;

    private final Kernel kernel;
    private final int descriptor;

    /** A screen of 10 fingers, 4000 × 2000. */
    MadeTouchscreen(Kernel kernel, String name) {
        this.kernel = kernel;
        descriptor = kernel.open(UINPUT, Kernel.TO_WRITE);
        for (int kind : new int[] {0, 1, 3}) {
            did(kernel.tell(descriptor, request(4, 100), kind));
        }
        did(kernel.tell(descriptor, request(4, 101), 0x14a)); // there is a finger
        did(kernel.tell(descriptor, request(4, 110), 1)); // it lies on a screen
        axis(Slots.MT_SLOT, 9);
        axis(Slots.MT_TRACKING_ID, 65535);
        axis(Slots.MT_POSITION_X, 4000);
        axis(Slots.MT_POSITION_Y, 2000);
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment setup = arena.allocate(SETUP_BYTES, 4);
            setup.set(ValueLayout.JAVA_SHORT, 0, (short) 3);
            setup.setString(8, name);
            did(kernel.ask(descriptor, request(SETUP_BYTES, 3), setup));
        }
        did(kernel.tell(descriptor, 'U' << 8 | 1, 0));
    }

    private static long request(int size, int number) {
        return 1L << 30 | (long) size << 16 | 'U' << 8 | number;
    }

    private void axis(int code, int most) {
        did(kernel.tell(descriptor, request(4, 103), code));
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment setup = arena.allocate(ABS_SETUP_BYTES, 4);
            setup.set(ValueLayout.JAVA_SHORT, 0, (short) code);
            setup.set(ValueLayout.JAVA_INT, 12, most);
            did(kernel.ask(descriptor, request(ABS_SETUP_BYTES, 4), setup));
        }
    }

    private static void did(int answer) {
        if (answer < 0) {
            throw new AssertionError("uinput: errno " + -answer);
        }
    }

    /** Type, code, value each. */
    void writes(int[]... all) {
        try (Arena arena = Arena.ofConfined()) {
            for (int[] one : all) {
                MemorySegment event = arena.allocate(TouchDevice.EVENT_BYTES, 8);
                event.set(ValueLayout.JAVA_SHORT, 16, (short) one[0]);
                event.set(ValueLayout.JAVA_SHORT, 18, (short) one[1]);
                event.set(ValueLayout.JAVA_INT, 20, one[2]);
                did((int) kernel.write(descriptor, event));
            }
        }
    }

    @Override
    public void close() {
        kernel.tell(descriptor, 'U' << 8 | 2, 0);
        kernel.close(descriptor);
    }
}
