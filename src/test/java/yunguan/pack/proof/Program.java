package yunguan.pack.proof;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.spi.ToolProvider;

/** The program under test, started in processes of its own. */
final class Program {

    static final Path HOME = Path.of(System.getProperty("yunguan.home", "")).toAbsolutePath().normalize();

    private final List<String> command;

    private Program(List<String> command) {
        this.command = command;
    }

    /** Packs the classes that are being tested, and SQLite's library, which each process would unpack anew. */
    static Program packed(Path into) throws IOException, InterruptedException {
        List<String> path = new ArrayList<>();
        int jars = 0;
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            if (!Files.isDirectory(Path.of(entry))) {
                path.add(Path.of(entry).toAbsolutePath().toString());
            } else {
                Path jar = into.resolve("classes-" + jars++ + ".jar");
                if (ToolProvider.findFirst("jar").orElseThrow().run(System.out, System.err, "--create", "--no-compress", "--file", jar.toString(), "-C", entry, ".") != 0) {
                    throw new IOException("no jar of " + entry);
                }
                path.add(jar.toString());
            }
        }
        Path native_ = into.resolve("native");
        Files.createDirectories(native_);
        String name = org.sqlite.util.LibraryLoaderUtil.getNativeLibName();
        try (var library = org.sqlite.SQLiteJDBCLoader.class.getResourceAsStream(org.sqlite.util.LibraryLoaderUtil.getNativeLibResourcePath() + "/" + name)) {
            Files.copy(Objects.requireNonNull(library, name), native_.resolve(name));
        }
        List<String> plain = List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xshare:auto", "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC", "-XX:-UsePerfData", "-Xmx256m", "--enable-native-access=ALL-UNNAMED", "-Djava.awt.headless=true",
                "-Dyunguan.home=" + HOME, "-Dyunguan.piece=" + Objects.requireNonNull(System.getProperty("yunguan.piece"), "the pom sets it"), "-cp", String.join(File.pathSeparator, path));
        List<String> all = new ArrayList<>(plain);
        all.add("-Dorg.sqlite.lib.path=" + native_);
        return new Program(List.copyOf(all));
    }

    /** The same, with all classes in one archive that doing these words needs: it does the same again in half the time. */
    Program archived(Path archive, String... words) throws IOException, InterruptedException {
        List<String> first = new ArrayList<>(command);
        first.addAll(1, List.of("-XX:ArchiveClassesAtExit=" + archive, "-Xlog:disable", "-Xlog:all=off"));
        first.add("yunguan.Main");
        first.addAll(List.of(words));
        new ProcessBuilder(first).redirectErrorStream(true).redirectOutput(archive.resolveSibling("archive.log").toFile()).start().waitFor();
        if (!Files.exists(archive)) {
            return this;
        }
        List<String> quick = new ArrayList<>(command);
        quick.addAll(1, List.of("-XX:SharedArchiveFile=" + archive, "-Xlog:disable", "-Xlog:all=off"));
        return new Program(List.copyOf(quick));
    }

    /** The same program, which unpacks SQLite's library for itself, as it does at a venue. */
    Program unpacking() {
        return new Program(command.stream().filter(word -> !word.startsWith("-Dorg.sqlite.lib.path")).toList());
    }

    /** The same, with the tests' own classes too. */
    Program withTests() {
        List<String> with = new ArrayList<>(command);
        with.removeIf(word -> word.startsWith("-XX:SharedArchiveFile"));
        return new Program(with);
    }

    /** @param words after {@code ./kiosk} */
    Run start(Map<String, String> environment, Path said, String... words) throws IOException {
        return start(environment, said, List.of(), "yunguan.Main", words);
    }

    /** A process that is spoken to over its standard input and output. */
    Process resident(Map<String, String> environment, Path complains, String mainClass, String... words) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(line(List.of(), mainClass, words)).redirectError(complains.toFile());
        builder.environment().putAll(environment);
        builder.environment().put("LC_ALL", "C.UTF-8");
        return builder.start();
    }

    private List<String> line(List<String> before, String mainClass, String... words) {
        List<String> line = new ArrayList<>(before);
        line.addAll(command);
        line.add(mainClass);
        line.addAll(Arrays.asList(words));
        return line;
    }

    /** @param before a command that runs it, such as {@code strace …} */
    Run start(Map<String, String> environment, Path said, List<String> before, String mainClass, String... words) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(line(before, mainClass, words)).redirectOutput(said.toFile())
                .redirectError(said.resolveSibling(said.getFileName() + ".err").toFile());
        builder.environment().putAll(environment);
        builder.environment().put("LC_ALL", "C.UTF-8");
        return new Run(builder.start(), said);
    }

    /** One process, and what it says. */
    record Run(Process process, Path saidTo) {

        /** Waits for its end. @return the exit code; 137 after a kill */
        int ends() throws InterruptedException {
            if (!process.waitFor(3, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new AssertionError("it did not end within three minutes; it said: " + said() + complained());
            }
            return process.exitValue();
        }

        void kill() throws InterruptedException {
            process.destroyForcibly();
            process.waitFor();
        }

        String said() {
            return read(saidTo);
        }

        String complained() {
            return read(saidTo.resolveSibling(saidTo.getFileName() + ".err"));
        }

        private static String read(Path file) {
            try {
                return Files.readString(file);
            } catch (IOException failure) {
                throw new AssertionError(failure);
            }
        }
    }

    /** Runs a command of the system that must succeed. */
    static void sh(String... words) throws IOException, InterruptedException {
        Path said = Files.createTempFile("said", ".txt");
        try {
            if (new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(said.toFile()).start().waitFor() != 0) {
                throw new IOException(String.join(" ", words) + ": " + Files.readString(said).strip());
            }
        } finally {
            Files.deleteIfExists(said);
        }
    }
}
