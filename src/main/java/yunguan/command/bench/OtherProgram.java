package yunguan.command.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A program that is not ours, beside which something is measured. It has a home of its own, and is ended with all that it has started. */
final class OtherProgram {

    private static final int ENDS_WITHIN_SECONDS = 5;

    private OtherProgram() {
    }

    /** Whether a program is found by its name. @param path folders, as the environment has them */
    static boolean isInstalled(String name, String path) {
        return List.of(path.split(File.pathSeparator)).stream().anyMatch(folder -> !folder.isEmpty() && Files.isExecutable(Path.of(folder, name)));
    }

    /** The folders in which this machine looks for programs. */
    static String path() {
        return System.getenv().getOrDefault("PATH", "");
    }

    /** Starts one. @param home where it may leave things @param says where goes what it says */
    static Process start(List<String> words, Path home, ProcessBuilder.Redirect says) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(says);
        builder.environment().put("HOME", home.toString());
        return builder.start();
    }

    static void end(Process process) {
        List<ProcessHandle> family = process.descendants().toList();
        family.forEach(ProcessHandle::destroy);
        process.destroy();
        try {
            if (!process.waitFor(ENDS_WITHIN_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        family.stream().filter(ProcessHandle::isAlive).forEach(ProcessHandle::destroyForcibly);
    }
}
