package yunguan.pack.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The disk that obeys the tests: {@code src/test/c/disk.c}, compiled once and preloaded into a child process. That file
 * says what each variable means.
 */
final class Disk {

    private final Path library;

    private Disk(Path library) {
        this.library = library;
    }

    /** @throws IOException when there is no C compiler; it is in the packages gcc and libc6-dev */
    static Disk compiled(Path into) throws IOException, InterruptedException {
        Path library = into.resolve("disk.so");
        Process compiler = new ProcessBuilder("cc", "-std=gnu11", "-O2", "-Wall", "-Wextra", "-Werror", "-shared", "-fPIC", "-o", library.toString(),
                Program.HOME.resolve("src/test/c/disk.c").toString(), "-ldl").redirectErrorStream(true).redirectOutput(into.resolve("cc.log").toFile()).start();
        if (compiler.waitFor() != 0) {
            throw new IOException(Files.readString(into.resolve("cc.log")));
        }
        return new Disk(library);
    }

    /** The file to preload. */
    Path library() {
        return library;
    }

    /** What one process is told of its disk. */
    Order over(Path data, Path stick) {
        Order order = new Order(new LinkedHashMap<>());
        order.environment.put("LD_PRELOAD", library.toString());
        order.environment.put("DISK_DATA", data.toString());
        order.environment.put("DISK_STICK", stick.toString());
        return order;
    }

    /** Variables of the environment, by name. */
    record Order(Map<String, String> environment) {

        private Order with(String name, String value) {
            environment.put(name, value);
            return this;
        }

        /** Writes every call to a file. @param readsToo also those that change nothing */
        Order traced(Path trace, boolean readsToo) {
            return readsToo ? with("DISK_TRACE", trace.toString()).with("DISK_READS", "1") : with("DISK_TRACE", trace.toString());
        }

        /** @param call {@code w12}, {@code r3} or {@code w12@store-writer}; what is to happen there: {@code kill}, {@code tear}, {@code stop}, {@code short} */
        Order at(String call, String does) {
            return with("DISK_AT", call).with("DISK_DOES", does);
        }

        /** @param error {@code EIO} or {@code ENOSPC}; once, or from there on */
        Order failing(String call, String error, boolean onward) {
            return at(call, onward ? "fails" : "fail").with("DISK_ERROR", error);
        }

        /** Every sync says that it is done, and does nothing. */
        Order withoutSync() {
            return with("DISK_SYNC", "none");
        }
    }
}
