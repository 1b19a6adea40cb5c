package yunguan.pack.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The disk of these tests sees all: what strace counts of the same process is what it numbered, Java's calls and SQLite's. */
class DiskIT {

    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry("write", "write"), Map.entry("pwrite64", "write"), Map.entry("writev", "write"), Map.entry("pwritev", "write"),
            Map.entry("copy_file_range", "write"), Map.entry("sendfile", "write"), Map.entry("fsync", "sync"), Map.entry("fdatasync", "sync"),
            Map.entry("syncfs", "syncfs"), Map.entry("rename", "rename"), Map.entry("renameat", "rename"), Map.entry("renameat2", "rename"),
            Map.entry("ftruncate", "truncate"), Map.entry("truncate", "truncate"), Map.entry("fallocate", "allocate"),
            Map.entry("unlink", "unlink"), Map.entry("rmdir", "rmdir"), Map.entry("mkdir", "mkdir"), Map.entry("link", "link"),
            Map.entry("read", "read"), Map.entry("pread64", "read"), Map.entry("readv", "read"));
    private static final Pattern LINE = Pattern.compile("^(\\d+) +(\\w+)\\((.*)$");

    private final Reference reference = Reference.one();

    @Test
    void seesWhatTheSystemSees() throws Exception {
        Assumptions.assumeTrue(there("strace"), "strace is not there: what the disk of the tests sees was not compared with it");
        Path hall = reference.copyOfHall();
        Path stick = reference.stick("proof-2.zip");
        Path trace = reference.folder.resolve("seen.trace");
        Path calls = reference.folder.resolve("seen.strace");
        List<String> strace = new ArrayList<>(List.of("strace", "-f", "-y", "-qq", "-s", "0", "-o", calls.toString(), "-e", "trace=" + String.join(",", KINDS.keySet())));
        reference.disk.over(hall, stick).traced(trace, true).environment().forEach((name, value) -> strace.addAll(List.of("-E", name + "=" + value)));
        Program.Run run = reference.program.start(Map.of(), reference.folder.resolve("seen.txt"), strace, "yunguan.Main", Reference.install(hall, "proof-2.zip"));
        assertEquals(0, run.ends(), run::complained);

        Map<String, Integer> numbered = new TreeMap<>();
        Set<String> threads = new HashSet<>();
        for (Call call : Call.read(trace, hall)) {
            threads.add(Long.toString(call.thread()));
            boolean compared = KINDS.containsValue(call.name()) && !call.path().contains("/probe");
            if (compared && (call.changes() || call.readsOnly())) {
                numbered.merge(call.name(), 1, Integer::sum);
            }
        }
        Map<String, Integer> seen = new TreeMap<>();
        for (String line : Files.readAllLines(calls)) {
            Matcher call = LINE.matcher(line);
            if (call.matches() && !line.contains("/probe")) {
                String kind = KINDS.get(call.group(2));
                // the child process that probes the media reads them too, on a disk of its own
                boolean counts = kind.equals("read")
                        ? threads.contains(call.group(1)) && (line.contains("<" + hall + "/") || line.contains("<" + stick + ">"))
                        : line.contains(hall.toString());
                if (counts) {
                    seen.merge(kind, 1, Integer::sum);
                }
            }
        }
        NextStart.forget(hall);
        assertEquals(seen, numbered);
        assertTrue(seen.getOrDefault("sync", 0) > 10 && seen.getOrDefault("write", 0) > 100, seen::toString);
    }

    private static boolean there(String program) throws InterruptedException {
        try {
            return new ProcessBuilder(program, "-V").redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
        } catch (IOException missing) {
            return false;
        }
    }
}
