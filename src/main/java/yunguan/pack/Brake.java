package yunguan.pack;

/**
 * Progress that staff can halt, let go on, and end. Whoever works hears of it where he reports: a halted {@link #at} waits, and a
 * cancelled one throws {@link Refusal#CANCELLED}. The switch itself is neither halted nor cancelled: it is whole, or was never begun.
 */
public final class Brake implements Progress {

    private final Progress inner;
    private boolean halted;
    private boolean cancelled;

    public Brake(Progress inner) {
        this.inner = inner;
    }

    public synchronized void halt() {
        halted = true;
    }

    public synchronized void release() {
        halted = false;
        notifyAll();
    }

    public synchronized void cancel() {
        cancelled = true;
        notifyAll();
    }

    public synchronized boolean halted() {
        return halted;
    }

    @Override
    public void at(Phase phase, long done, long total) {
        inner.at(phase, done, total);
        if (phase != Phase.SWITCH) {
            waitOrEnd();
        }
    }

    private synchronized void waitOrEnd() {
        while (halted && !cancelled) {
            try {
                wait();
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                cancelled = true;
            }
        }
        if (cancelled) {
            throw new PackException(Refusal.CANCELLED, "", "");
        }
    }
}
