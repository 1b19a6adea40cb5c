package yunguan.app;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yunguan.pack.PackException;
import yunguan.pack.PackInstaller;
import yunguan.pack.Premises;
import yunguan.pack.Refusal;
import yunguan.pack.inbox.Inbox;
import yunguan.pack.inbox.Outcome;
import yunguan.task.Background;

/**
 * Does the errands that commands bring while the kiosk runs, one at a time, behind the visitors' backs; and takes away what
 * a removal had to leave because somebody was watching it.
 */
public final class Porter implements AutoCloseable {

    private static final Duration EVERY = Duration.ofSeconds(1);
    private static final System.Logger LOG = System.getLogger(Porter.class.getName());

    private final Background background;
    private final Premises premises;
    private final PackInstaller installer;
    private final Runnable changed;
    private final Background.Repeat round;
    private volatile @Nullable Inbox inbox;
    private volatile boolean closed;
    /** On the JavaFX thread alone: an errand is being done, or looked for. */
    private boolean busy;

    /**
     * Begins to look.
     *
     * @param premises  of the process that owns the data folder
     * @param installer the one that whoever else installs in this process uses too: it does one thing at a time
     * @param changed   called on the JavaFX thread when visitors may see something else than before
     */
    public Porter(Background background, Premises premises, PackInstaller installer, Runnable changed) {
        this.background = background;
        this.premises = premises;
        this.installer = installer;
        this.changed = changed;
        premises.leases().whenSparedIsFree(this::sweep);
        round = background.every(EVERY, this::look);
        look();
    }

    /** The last screen that read a file which no pack needs has closed it: now the file can go. */
    private void sweep() {
        if (!closed) {
            background.run(() -> {
                installer.sweep();
                return true;
            }, swept -> { });
        }
    }

    /** Does what waits. On the JavaFX thread. */
    void look() {
        if (busy || closed) {
            return;
        }
        busy = true;
        background.run(this::one, done -> {
            busy = false;
            done.ifPresent(outcome -> {
                if (outcome.visible()) {
                    changed.run();
                }
                look(); // the next may be waiting
            });
        }, failure -> {
            busy = false;
            LOG.log(System.Logger.Level.WARNING, "the inbox could not be read or answered", failure);
        });
    }

    /** @return what came of the errand that was waiting; empty where none was */
    private Optional<Outcome> one() throws IOException {
        if (closed) {
            return Optional.empty();
        }
        Inbox open = inbox;
        if (open == null) {
            open = Inbox.open(premises.data());
            inbox = open;
        }
        Optional<Inbox.Request> waiting = open.next();
        return waiting.isEmpty() ? Optional.empty() : Optional.of(perform(waiting.get()));
    }

    private Outcome perform(Inbox.Request request) throws IOException {
        Outcome outcome;
        try {
            outcome = request.errand().outcome(installer, premises, request);
        } catch (RuntimeException | Error failure) { // whatever it was: its command is told, and the next errand is done
            LOG.log(System.Logger.Level.ERROR, "an errand failed that should not have", failure);
            outcome = new Outcome.Refused(new PackException(Refusal.STORE_FAILED, premises.data().root().toString(), ""));
        }
        request.answer(outcome);
        return outcome;
    }

    /** What is being done ends where it can; its command hears that the kiosk is gone. */
    @Override
    public void close() {
        closed = true;
        round.close();
        Inbox open = inbox;
        if (open != null) {
            try {
                open.close();
            } catch (IOException ignored) {
                // the lock goes with the process in any case
            }
        }
    }
}
