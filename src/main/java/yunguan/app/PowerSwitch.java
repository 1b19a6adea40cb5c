package yunguan.app;

import java.io.File;
import java.io.IOException;
import java.util.List;
import yunguan.settings.Key;
import yunguan.task.ChildProcess;
import yunguan.task.ShellWords;

/** Switches this machine or its display off and on, by the commands that the venue has set; no shell reads them. */
final class PowerSwitch {

    private static final long PATIENCE_MILLIS = 60_000;
    private static final System.Logger LOG = System.getLogger(PowerSwitch.class.getName());

    private PowerSwitch() {
    }

    /** Gives the command and waits for its answer. @param command of {@code power.off} @return whether the machine will go off */
    static boolean off(String command) {
        return give(Key.POWER_OFF, command);
    }

    /** Gives a command and waits for its answer. @param key that it was set by @return whether it did what it should */
    static boolean give(Key key, String command) {
        try {
            List<String> words = ShellWords.of(command);
            if (words.isEmpty()) {
                LOG.log(System.Logger.Level.WARNING, key.key() + " names no command");
                return false;
            }
            File nowhere = new File("/dev/null");
            try (ChildProcess child = ChildProcess.start(new ProcessBuilder(words).redirectInput(nowhere)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(ProcessBuilder.Redirect.DISCARD))) {
                boolean done = child.await(PATIENCE_MILLIS) && child.code() == 0;
                if (!done) {
                    LOG.log(System.Logger.Level.WARNING, "the command of " + key.key() + " did not do it: " + command);
                }
                return done;
            }
        } catch (IOException | IllegalArgumentException none) {
            LOG.log(System.Logger.Level.WARNING, "the command of " + key.key() + " cannot be given: " + command, none);
            return false;
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
