package yunguan.task;

import java.io.IOException;
import java.util.concurrent.TimeUnit;

/** A program that was started and never outlives its starter: it is killed when it is closed, and when the kiosk is told to end. */
public final class ChildProcess implements AutoCloseable {

    private final Process process;
    private final Thread atTheEnd;

    private ChildProcess(Process process) {
        this.process = process;
        this.atTheEnd = new Thread(process::destroyForcibly, "end-of-child");
    }

    /** @throws IOException where there is no such program */
    public static ChildProcess start(ProcessBuilder builder) throws IOException {
        ChildProcess child = new ChildProcess(builder.start());
        try {
            Runtime.getRuntime().addShutdownHook(child.atTheEnd);
        } catch (IllegalStateException ending) { // too late to begin anything
            child.process.destroyForcibly();
        }
        return child;
    }

    /** Waits so long for its end. @return whether it has ended */
    public boolean await(long millis) throws InterruptedException {
        return process.waitFor(millis, TimeUnit.MILLISECONDS);
    }

    /** What it answered at its end; 0 means well. */
    public int code() {
        return process.exitValue();
    }

    @Override
    public void close() {
        process.destroyForcibly();
        process.onExit().join();
        try {
            Runtime.getRuntime().removeShutdownHook(atTheEnd);
        } catch (IllegalStateException ending) {
            // the hook runs already, and finds nothing to do
        }
    }
}
