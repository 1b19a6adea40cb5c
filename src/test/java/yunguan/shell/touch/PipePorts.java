package yunguan.shell.touch;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Pipes instead of touchscreens: what they are is known, and they cannot be asked. */
final class PipePorts implements Ports {

    static final int SLOT = 0x2f;
    static final int X = 0x35;
    static final int Y = 0x36;
    static final int ID = 0x39;
    static final int[] WHOLE = {0, 0, 0};

    private final Path folder;
    boolean free = true;
    int asked;
    /** What it answers when it is asked; a pipe knows nothing. */
    Consumer<Slots> lying = Slots::nobody;

    PipePorts(Path folder) {
        this.folder = folder;
    }

    Path plug(String name) throws IOException, InterruptedException {
        Path device = folder.resolve(name);
        if (new ProcessBuilder("mkfifo", device.toString()).start().waitFor() != 0) {
            throw new IOException("no pipe");
        }
        return device;
    }

    /** A change of an axis. */
    static int[] abs(int code, int value) {
        return new int[] {3, code, value};
    }

    /** Writes events as the kernel does: type, code, value each. */
    static void write(OutputStream device, int[]... all) throws IOException {
        write(device, 1_700_000_000L * 1_000_000_000L, all);
    }

    /** The same. @param nanos when it was felt, by the kernel's running clock */
    static void write(OutputStream device, long nanos, int[]... all) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(all.length * TouchDevice.EVENT_BYTES).order(ByteOrder.nativeOrder());
        for (int[] one : all) {
            bytes.putLong(nanos / 1_000_000_000L).putLong(nanos % 1_000_000_000L / 1000).putShort((short) one[0]).putShort((short) one[1]).putInt(one[2]);
        }
        device.write(bytes.array());
        device.flush();
    }

    @Override
    public List<Path> plugged() {
        try (DirectoryStream<Path> all = Files.newDirectoryStream(folder)) {
            List<Path> plugged = new ArrayList<>();
            all.forEach(plugged::add);
            return plugged;
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    @Override
    public @Nullable Panel panel(int descriptor) {
        return new Panel("a pipe", 0, 4000, 100, 2100, 10);
    }

    @Override
    public boolean take(int descriptor) {
        return free;
    }

    @Override
    public void ask(int descriptor, Slots slots) {
        asked++;
        lying.accept(slots);
    }
}
