package yunguan.task;

import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A program that was started and never outlives its starter: it is killed when it is closed, and when the kiosk is told to end. */
public final class ChildProcess implements AutoCloseable {

    private final Thread atTheEnd = new Thread(this::end, "end-of-child");
    private @Nullable Process process;
    private boolean ending;

    private ChildProcess() {
    }

    /** @throws IOException where there is no such program, or the kiosk is ending */
    public static ChildProcess start(ProcessBuilder builder) throws IOException {
        ChildProcess child = new ChildProcess();
        try {
            // first the end, then the beginning: a kiosk that ends between the two would leave the program behind
            Runtime.getRuntime().addShutdownHook(child.atTheEnd);
        } catch (IllegalStateException ending) {
            throw new IOException(ending);
        }
        try {
            child.begin(builder);
            return child;
        } catch (IOException none) {
            child.forget();
            throw none;
        }
    }

    private synchronized void begin(ProcessBuilder builder) throws IOException {
        if (ending) {
            throw new IOException("the kiosk is ending");
        }
        process = builder.start();
    }

    private synchronized void end() {
        ending = true;
        if (process != null) {
            process.destroyForcibly();
        }
    }

    private synchronized Process process() {
        return Objects.requireNonNull(process, "it was started");
    }

    private void forget() {
        try {
            Runtime.getRuntime().removeShutdownHook(atTheEnd);
        } catch (IllegalStateException running) {
            // the hook runs already, and finds nothing to do
        }
    }

    /** Waits so long for its end. @return whether it has ended */
    public boolean await(long millis) throws InterruptedException {
        return process().waitFor(millis, TimeUnit.MILLISECONDS);
    }

    /** What it answered at its end; 0 means well. */
    public int code() {
        return process().exitValue();
    }

    @Override
    public void close() {
        process().destroyForcibly();
        process().onExit().join();
        forget();
    }
}
