package yunguan.pack.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * One call of a trace.
 *
 * @param number {@code w12@store-writer} or {@code r3@java}, counted for the threads of that name; {@code -} for what the program said
 * @param name   write, sync, rename, truncate, unlink, create, empty, mkdir, rmdir, open, read, stat, list, say, …
 * @param path   below the data folder, {@code store.db-wal}; outside of it absolute
 * @param other  the new name of a rename
 * @param answer what the system answered, -1 for a failure
 * @param head   the first eight bytes of a short write, hexadecimal
 */
record Call(String number, long thread, String name, String path, String other, long offset, long size, long answer, String head) {

    static List<Call> read(Path trace, Path data) throws IOException {
        return Files.readAllLines(trace).stream().map(line -> {
            String[] fields = line.split("\t", -1);
            return new Call(fields[0], Long.parseLong(fields[1]), fields[2], below(data, fields[3]), below(data, fields[4]),
                    Long.parseLong(fields[5]), Long.parseLong(fields[6]), Long.parseLong(fields[7]), fields[8]);
        }).toList();
    }

    private static String below(Path data, String path) {
        String root = data.toString();
        return path.equals(root) ? "." : path.startsWith(root + "/") ? path.substring(root.length() + 1) : path;
    }

    boolean changes() {
        return number.startsWith("w");
    }

    boolean readsOnly() {
        return number.startsWith("r");
    }

    /** How many there are of each kind: {@code write 240, sync 61, …}, most first. */
    static String kinds(List<Call> calls) {
        Map<String, Long> kinds = new TreeMap<>(calls.stream().collect(Collectors.groupingBy(Call::name, Collectors.counting())));
        return kinds.entrySet().stream().sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .map(kind -> kind.getKey() + " " + kind.getValue()).collect(Collectors.joining(", "));
    }
}
