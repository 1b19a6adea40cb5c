package yunguan.shell.touch;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.StructLayout;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.VarHandle;
import java.nio.file.Path;

/** The few calls into the C library that reading a device takes. Each answers a negative number where it failed: minus errno. */
@SuppressWarnings("restricted") // this is what they are for
final class Kernel {

    static final int NO_PERMISSION = -13;
    static final int AGAIN = -11;
    static final int INTERRUPTED = -4;
    static final short READABLE = 1;
    static final int TO_READ = 0;
    static final int TO_WRITE = 1;
    private static final int NONBLOCKING_CLOEXEC = 0x800 | 0x80000;

    private static final StructLayout STATE = Linker.Option.captureStateLayout();
    private static final VarHandle ERRNO = STATE.varHandle(MemoryLayout.PathElement.groupElement("errno"));

    private final Linker linker = Linker.nativeLinker();
    private final MethodHandle open = variadic("open", FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.JAVA_INT), 2);
    private final MethodHandle ioctl = variadic("ioctl", FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.JAVA_LONG, ValueLayout.ADDRESS), 2);
    private final MethodHandle ioctlNumber = variadic("ioctl", FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.JAVA_LONG, ValueLayout.JAVA_LONG), 2);
    private final MethodHandle read = plain("read", FunctionDescriptor.of(ValueLayout.JAVA_LONG, ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.JAVA_LONG));
    private final MethodHandle write = plain("write", FunctionDescriptor.of(ValueLayout.JAVA_LONG, ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.JAVA_LONG));
    private final MethodHandle poll = plain("poll", FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.JAVA_LONG, ValueLayout.JAVA_INT));
    private final MethodHandle pipe = plain("pipe", FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS));
    private final MethodHandle close = plain("close", FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT));

    private MethodHandle plain(String name, FunctionDescriptor shape) {
        return linker.downcallHandle(linker.defaultLookup().findOrThrow(name), shape, Linker.Option.captureCallState("errno"));
    }

    private MethodHandle variadic(String name, FunctionDescriptor shape, int fixed) {
        Linker.Option[] options = shape.argumentLayouts().size() > fixed
                ? new Linker.Option[] {Linker.Option.captureCallState("errno"), Linker.Option.firstVariadicArg(fixed)}
                : new Linker.Option[] {Linker.Option.captureCallState("errno")};
        return linker.downcallHandle(linker.defaultLookup().findOrThrow(name), shape, options);
    }

    @FunctionalInterface
    private interface Call {
        long on(MemorySegment state) throws Throwable;
    }

    private static long call(Call call) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment state = arena.allocate(STATE);
            long answer = call.on(state);
            return answer < 0 ? -(int) ERRNO.get(state, 0L) : answer;
        } catch (Throwable impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Opens a device to be read without waiting. @return its descriptor */
    int open(Path device) {
        return open(device, TO_READ);
    }

    int open(Path device, int use) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment path = arena.allocateFrom(device.toString());
            return (int) call(state -> (int) open.invokeExact(state, path, use | NONBLOCKING_CLOEXEC));
        }
    }

    void close(int descriptor) {
        call(state -> (int) close.invokeExact(state, descriptor));
    }

    /** Asks a device; what it says lies in the segment. */
    int ask(int descriptor, long request, MemorySegment said) {
        return (int) call(state -> (int) ioctl.invokeExact(state, descriptor, request, said));
    }

    /** Tells a device a number. */
    int tell(int descriptor, long request, long number) {
        return (int) call(state -> (int) ioctlNumber.invokeExact(state, descriptor, request, number));
    }

    /** @return how many bytes there were; 0 at the end */
    long read(int descriptor, MemorySegment into) {
        return call(state -> (long) read.invokeExact(state, descriptor, into, into.byteSize()));
    }

    long write(int descriptor, MemorySegment bytes) {
        return call(state -> (long) write.invokeExact(state, descriptor, bytes, bytes.byteSize()));
    }

    /** A pipe: two descriptors, the one to read first. */
    int[] pipe() {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment two = arena.allocate(ValueLayout.JAVA_INT, 2);
            if (call(state -> (int) pipe.invokeExact(state, two)) < 0) {
                throw new IllegalStateException("no pipe");
            }
            return two.toArray(ValueLayout.JAVA_INT);
        }
    }

    /** Waits until one of some descriptors has something to be read, or is gone. @return for each, whether it has */
    boolean[] poll(int[] descriptors, int millis) {
        boolean[] ready = new boolean[descriptors.length];
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment all = arena.allocate(8L * descriptors.length, 4);
            for (int i = 0; i < descriptors.length; i++) {
                all.set(ValueLayout.JAVA_INT, 8L * i, descriptors[i]);
                all.set(ValueLayout.JAVA_SHORT, 8L * i + 4, READABLE);
            }
            if (call(state -> (int) poll.invokeExact(state, all, (long) descriptors.length, millis)) > 0) {
                for (int i = 0; i < descriptors.length; i++) {
                    ready[i] = all.get(ValueLayout.JAVA_SHORT, 8L * i + 6) != 0;
                }
            }
        }
        return ready;
    }
}
