package yunguan.command.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import yunguan.command.tour.Finger;

/**
 * What a process and all those that it has started take of the machine.
 *
 * @param percent   of a core
 * @param megabytes of memory; what several of them share is counted once
 */
record Cost(double percent, double megabytes) {

    private static final double KILOBYTES = 1024;

    /** Watches for some seconds. */
    static Cost of(ProcessHandle process, int seconds) {
        Duration before = spent(process);
        long begun = System.nanoTime();
        Finger.rest(seconds * 1000L);
        double percent = 100.0 * (spent(process).toNanos() - before.toNanos()) / (System.nanoTime() - begun);
        return new Cost(percent, family(process).stream().mapToDouble(Cost::memory).sum() / KILOBYTES);
    }

    private static List<ProcessHandle> family(ProcessHandle process) {
        List<ProcessHandle> all = new ArrayList<>(process.descendants().toList());
        all.add(process);
        return all;
    }

    private static Duration spent(ProcessHandle process) {
        return family(process).stream().map(one -> one.info().totalCpuDuration().orElse(Duration.ZERO)).reduce(Duration.ZERO, Duration::plus);
    }

    /** In kilobytes: its share of what is resident, or all of that where the system does not tell its share. */
    private static double memory(ProcessHandle process) {
        double share = number(process, "smaps_rollup", "Pss:");
        return share > 0 ? share : status(process, "VmRSS:");
    }

    /** A number that the system keeps of a process; 0 where it is gone. */
    static double status(ProcessHandle process, String name) {
        return number(process, "status", name);
    }

    private static double number(ProcessHandle process, String file, String name) {
        try (Stream<String> lines = Files.lines(Path.of("/proc", Long.toString(process.pid()), file))) {
            return lines.filter(line -> line.startsWith(name)).mapToDouble(line -> Double.parseDouble(line.replaceAll("[^0-9]", ""))).findFirst().orElse(0);
        } catch (IOException | UncheckedIOException gone) {
            return 0;
        }
    }

    /** How many files, sockets and the like this process has open. */
    static long descriptors() {
        try (Stream<Path> all = Files.list(Path.of("/proc/self/fd"))) {
            return all.count();
        } catch (IOException none) {
            return 0;
        }
    }

    String row(String name) {
        return String.format(Locale.ROOT, "%-28s %6.1f %% of a core %8.0f MB", name, percent, megabytes);
    }

    Map<String, Object> data() {
        return Map.of("percent", percent, "megabytes", megabytes);
    }
}
