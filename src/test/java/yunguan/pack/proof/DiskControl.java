package yunguan.pack.proof;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.file.Path;
import java.util.List;

/** Tells the disk of this very process what comes next; it was preloaded, and is told by its own functions. */
final class DiskControl {

    private final MethodHandle order;
    private final MethodHandle rest;

    private DiskControl(MethodHandle order, MethodHandle rest) {
        this.order = order;
        this.rest = rest;
    }

    /** @param library the very file that was preloaded: the system hands out the one that is there already */
    static DiskControl of(Path library) {
        Linker linker = Linker.nativeLinker();
        SymbolLookup disk = SymbolLookup.libraryLookup(library, Arena.global());
        var text = ValueLayout.ADDRESS;
        return new DiskControl(
                linker.downcallHandle(disk.findOrThrow("disk_order"), FunctionDescriptor.ofVoid(text, text, text, ValueLayout.JAVA_INT, text, text, text)),
                linker.downcallHandle(disk.findOrThrow("disk_rest"), FunctionDescriptor.ofVoid()));
    }

    /** @param words data, stick, trace, "reads" for a trace with them, the call, what happens there, the error; what is not wanted is empty */
    void order(List<String> words) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment[] texts = words.stream().map(word -> word.isEmpty() ? MemorySegment.NULL : arena.allocateFrom(word)).toArray(MemorySegment[]::new);
            order.invokeExact(texts[0], texts[1], texts[2], words.get(3).isEmpty() ? 0 : 1, texts[4], texts[5], texts[6]);
        } catch (Throwable impossible) {
            throw new AssertionError(impossible);
        }
    }

    void rest() {
        try {
            rest.invokeExact();
        } catch (Throwable impossible) {
            throw new AssertionError(impossible);
        }
    }
}
