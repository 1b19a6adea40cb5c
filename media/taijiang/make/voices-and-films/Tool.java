import java.util.*;

/** Runs a program and throws if it fails. */
final class Tool {
    private Tool() {}
    static void run(String... command) throws Exception { run(List.of(command)); }
    static void run(List<String> command) throws Exception {
        Process p = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(p.getInputStream().readAllBytes());
        if (p.waitFor() != 0) throw new IllegalStateException(String.join(" ", command) + "\n" + said);
    }
}
