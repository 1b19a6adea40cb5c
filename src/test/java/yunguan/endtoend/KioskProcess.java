package yunguan.endtoend;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The kiosk as somebody starts it, and what it said. */
final class KioskProcess implements AutoCloseable {

    static final Path HOME = Path.of(System.getProperty("yunguan.home", "")).toAbsolutePath().normalize();

    private final Process process;
    private final Path said;

    private KioskProcess(Process process, Path said) {
        this.process = process;
        this.said = said;
    }

    /** Starts what is built. @param words after {@code ./kiosk} */
    static KioskProcess start(VirtualScreen screen, String... words) throws IOException {
        return start(screen, List.of(), Map.of(), words);
    }

    /**
     * Starts what is built, in surroundings of its own.
     *
     * @param before      a command that runs it, such as {@code unshare -n}; empty for none
     * @param environment what is set beside what is; an empty value takes a variable away
     */
    static KioskProcess start(VirtualScreen screen, List<String> before, Map<String, String> environment, String... words) throws IOException {
        List<String> command = new ArrayList<>(before);
        command.add(HOME.resolve("kiosk").toString());
        command.addAll(List.of(words));
        ProcessBuilder kiosk = new ProcessBuilder(command);
        kiosk.environment().put("KIOSK_AS_BUILT", "1");
        kiosk.environment().put("DISPLAY", screen.display());
        kiosk.environment().remove("WAYLAND_DISPLAY");
        environment.forEach((name, value) -> {
            if (value.isEmpty()) {
                kiosk.environment().remove(name);
            } else {
                kiosk.environment().put(name, value);
            }
        });
        return start(kiosk);
    }

    static KioskProcess start(ProcessBuilder process) throws IOException {
        Path said = Files.createTempFile("kiosk-said", ".txt");
        return new KioskProcess(process.redirectErrorStream(true).redirectOutput(said.toFile()).start(), said);
    }

    /** Waits for its end. @return the exit code */
    int ends() throws InterruptedException {
        return ends(20);
    }

    /** Waits so many minutes for its end. @return the exit code */
    int ends(int minutes) throws InterruptedException {
        if (!process.waitFor(minutes, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new AssertionError("it did not end within " + minutes + " minutes; it said: " + said());
        }
        return process.exitValue();
    }

    boolean runs() {
        return process.isAlive();
    }

    /** The kiosk itself, which the launcher keeps open. */
    Optional<ProcessHandle> java() {
        return process.children().filter(child -> child.info().command().filter(name -> name.endsWith("/java")).isPresent()).findFirst();
    }

    /** Ends it as a power cut would: nothing of its own runs any more. */
    void isKilled() throws InterruptedException {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly().waitFor();
    }

    /** All that it printed so far. */
    String said() {
        try {
            return Files.readString(said);
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        try {
            if (!process.waitFor(5, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
            Files.deleteIfExists(said);
        } catch (IOException | InterruptedException leftBehind) {
            Thread.currentThread().interrupt();
        }
    }
}
