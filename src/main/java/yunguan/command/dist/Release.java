package yunguan.command.dist;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleReference;
import java.lang.module.ResolvedModule;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import yunguan.app.Opening;
import yunguan.app.Place;
import yunguan.catalogue.ChineseWords;
import yunguan.pack.Progress;
import yunguan.store.DataFolder;
import yunguan.ui.Languages;

/** What stands in a release folder, and how each part comes there. */
final class Release {

    /** Found by name at run time, so that no module says that it needs them: names in Chinese zips, the file system of a zip, timing of JavaFX, the order of Chinese names. */
    static final List<String> FOUND_BY_NAME = List.of("jdk.charsets", "jdk.zipfs", "jdk.unsupported", "jdk.localedata");

    private final Place place;
    private final Path folder;

    /** @param folder the empty folder to fill */
    Release(Place place, Path folder) {
        this.place = place;
        this.folder = folder;
    }

    void make() throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        libraries();
        System.out.println("正在制作 Java 运行环境… · Making the Java runtime …");
        runtime();
        papers();
        launcher();
        System.out.println("正在装入内容包… · Installing the pack …");
        data();
    }

    /** Our jar and the libraries, as they were started. */
    private void libraries() throws IOException {
        Path lib = Files.createDirectories(folder.resolve("lib"));
        boolean packed = false;
        for (String entry : System.getProperty("jdk.module.path", "").split(File.pathSeparator)) {
            for (Path jar : jars(Path.of(entry))) {
                Files.copy(jar, lib.resolve(jar.getFileName().toString()));
                packed |= jar.getFileName().toString().startsWith("yunguan");
            }
        }
        if (!packed) {
            throw new ReleaseException("A release is made from the packed program: start it with ./kiosk dist, which builds it first.");
        }
    }

    private static List<Path> jars(Path entry) throws IOException {
        if (!Files.isDirectory(entry)) {
            return List.of(entry);
        }
        try (Stream<Path> inside = Files.list(entry)) {
            return inside.filter(path -> path.toString().endsWith(".jar")).toList();
        }
    }

    /** The JDK's modules alone: some libraries are automatic modules, which jlink refuses. */
    private void runtime() throws IOException {
        Path jlink = Path.of(System.getProperty("java.home"), "bin", "jlink");
        if (!Files.isExecutable(jlink)) {
            throw new ReleaseException("A release can be made with a whole JDK only, and " + System.getProperty("java.home")
                    + " has no jlink. Make it from the repository, with ./kiosk dist.");
        }
        TreeSet<String> modules = new TreeSet<>(FOUND_BY_NAME);
        for (ResolvedModule module : ModuleLayer.boot().configuration().modules()) {
            if (!isOfTheJdk(module.reference())) {
                module.reference().descriptor().requires().stream()
                        .filter(needed -> !needed.modifiers().contains(ModuleDescriptor.Requires.Modifier.STATIC))
                        .map(ModuleDescriptor.Requires::name)
                        .filter(name -> name.startsWith("java.") || name.startsWith("jdk."))
                        .forEach(modules::add);
            }
        }
        Process linking = new ProcessBuilder(jlink.toString(), "--add-modules", String.join(",", modules),
                "--strip-java-debug-attributes", "--no-header-files", "--no-man-pages", "--compress", "zip-6",
                "--output", folder.resolve("runtime").toString()).redirectErrorStream(true).start();
        String said = new String(linking.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        try {
            if (linking.waitFor() != 0) {
                throw new ReleaseException("jlink could not make the Java runtime: " + said.strip());
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new ReleaseException("The release was interrupted.");
        }
    }

    private static boolean isOfTheJdk(ModuleReference reference) {
        return reference.location().map(where -> where.getScheme().equals("jrt")).orElse(true);
    }

    /** Settings, licence and what to read. */
    private void papers() throws IOException {
        for (String paper : List.of("LICENSE", "README.md", "README.zh.md")) {
            Path from = place.home().resolve(paper);
            if (Files.exists(from)) {
                Files.copy(from, folder.resolve(paper));
            }
        }
        venuesWords();
        // the folder may be carried anywhere: its data lie in it
        String settings = Files.exists(place.settingsFile()) ? Files.readString(place.settingsFile()) : "data.dir =\n";
        Files.writeString(folder.resolve("kiosk.properties"), withLine(settings, "data.dir", "data"));
    }

    /** Languages and words that stand beside the settings. */
    private void venuesWords() throws IOException {
        Path words = place.settingsFile().resolveSibling(ChineseWords.FILE);
        if (Files.isRegularFile(words)) {
            Files.copy(words, folder.resolve(ChineseWords.FILE));
        }
        Path languages = place.settingsFile().resolveSibling(Languages.FOLDER);
        if (Files.isDirectory(languages)) {
            try (Stream<Path> all = Files.walk(languages)) {
                for (Path from : all.toList()) {
                    Path to = folder.resolve(Languages.FOLDER).resolve(languages.relativize(from).toString());
                    if (Files.isDirectory(from)) {
                        Files.createDirectories(to);
                    } else {
                        Files.copy(from, to);
                    }
                }
            }
        }
    }

    static String withLine(String settings, String key, String value) {
        String line = key + " = " + value;
        String pattern = "(?m)^\\s*" + java.util.regex.Pattern.quote(key) + "\\s*=.*$";
        String changed = settings.replaceFirst(pattern, line);
        return java.util.regex.Pattern.compile(pattern).matcher(settings).find() ? changed : settings + "\n" + line + "\n";
    }

    private void launcher() throws IOException {
        Path launcher = folder.resolve("kiosk");
        try (InputStream script = java.util.Objects.requireNonNull(Release.class.getResourceAsStream("kiosk.sh"))) {
            Files.copy(script, launcher);
        }
        Files.setPosixFilePermissions(launcher, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private void data() throws IOException {
        DataFolder data = new DataFolder(folder.resolve("data"));
        Place release = new Place(place.home(), place.settingsFile(), place.settings(), data);
        var opened = Opening.open(release, Progress.SILENT);
        opened.holdings().close();
        if (!opened.troubles().isEmpty()) {
            throw new ReleaseException("The bundled pack could not be installed into the release (" + opened.troubles().getFirst()
                    + "). Check it with ./kiosk pack check.");
        }
        delete(data.staging());
        delete(data.cache());
        delete(data.log());
    }

    static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(path);
                }
            }
        }
    }
}
