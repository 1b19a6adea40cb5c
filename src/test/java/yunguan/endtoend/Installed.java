package yunguan.endtoend;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A data folder with the bundled pack in it: installed once for all tests, then copied. */
final class Installed {

    private static final Path ORIGINAL = install();

    private Installed() {
    }

    private static Path install() {
        Path data = KioskProcess.HOME.resolve("target/it-data-" + System.getProperty("yunguan.fork", "1"));
        try {
            sh("rm -rf '" + data + "' && mkdir -p '" + data.getParent() + "'");
            ProcessBuilder searching = new ProcessBuilder(KioskProcess.HOME.resolve("kiosk").toString(), "search", "上下杭", "--data", data.toString());
            searching.environment().put("KIOSK_AS_BUILT", "1");
            try (KioskProcess search = KioskProcess.start(searching)) {
                if (search.ends() != 0 || !Files.exists(data.resolve("store.db"))) {
                    throw new AssertionError("the bundled pack could not be installed: " + search.said());
                }
            }
            return data;
        } catch (IOException | InterruptedException failure) {
            throw new AssertionError(failure);
        }
    }

    /** A copy in a folder of its own; large files are linked, which nobody ever writes to. */
    static Path copy(Path into) throws IOException, InterruptedException {
        Path copy = into.resolve("data");
        sh("cp -a --no-preserve=links '" + ORIGINAL + "' '" + copy + "' && rm -rf '" + copy + "/objects' "
                + "&& (cp -al '" + ORIGINAL + "/objects' '" + copy + "/objects' 2>/dev/null || cp -a '" + ORIGINAL + "/objects' '" + copy + "/')");
        return copy;
    }

    static void sh(String command) throws IOException, InterruptedException {
        if (code("sh", "-c", command) != 0) {
            throw new AssertionError("did not work: " + command);
        }
    }

    /** The exit code of a command. */
    static int code(String... words) throws IOException, InterruptedException {
        return new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor();
    }

    /** A text as visitors read it in simplified Chinese. */
    static String text(String file, String key) throws IOException {
        try (var properties = Files.newBufferedReader(KioskProcess.HOME.resolve("src/main/resources/yunguan/ui/texts/zh-Hans/" + file + ".properties"))) {
            java.util.Properties texts = new java.util.Properties();
            texts.load(properties);
            return yunguan.ui.Typesetting.found(java.util.Objects.requireNonNull(texts.getProperty(key), key));
        }
    }
}
