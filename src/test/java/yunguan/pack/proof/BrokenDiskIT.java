package yunguan.pack.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import yunguan.catalogue.Lang;
import yunguan.pack.PackException;
import yunguan.pack.Refusal;

/**
 * Each call that reads or changes a file, of the hall and of the stick, fails once, and from then on. What is said to
 * be installed is there; else the old state is, and a plain sentence says why. The installing process lives on after
 * each, as the kiosk does, and has nothing of the hall open any more.
 */
class BrokenDiskIT {

    private static final int SAMPLE = 48;
    /** What nobody at a venue should have to read. */
    private static final Pattern PROGRAMMERS = Pattern.compile("Exception|Error\\b|\\bat [a-z]+\\.|java\\.|yunguan\\.|SQLITE|\\bnull\\b|errno");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    private final Reference reference = Reference.one();
    private final Queue<Resident> residents = new ConcurrentLinkedQueue<>();
    private final AtomicInteger started = new AtomicInteger();

    @AfterEach
    void nobodyStays() {
        residents.forEach(Resident::close);
    }

    private record Failing(Call call, String error, String how) {

        String inWords() {
            return call.number() + " " + call.name() + " " + call.path() + " " + error + " " + how;
        }
    }

    private record Found(Failing failing, boolean done, List<String> broken) { }

    @Test
    void eachCallFailsOnceAndFromThenOn() throws Exception {
        List<Call> calls = calls();
        List<Failing> every = new ArrayList<>();
        for (Call call : calls) {
            for (String how : List.of("once", "from then on")) {
                every.add(new Failing(call, "EIO", how));
                if (call.changes()) {
                    every.add(new Failing(call, "ENOSPC", how));
                }
            }
            if (call.name().equals("write") && call.size() > 1) {
                every.add(new Failing(call, "", "by half"));
            }
        }
        List<Failing> some = Rounds.sample(every, SAMPLE);
        List<Callable<Found>> runs = new ArrayList<>();
        for (int i = 0; i < some.size(); i++) {
            Failing failing = some.get(i);
            String lang = i % 2 == 0 ? "zh-Hans" : "en";
            runs.add(() -> failed(failing, lang));
        }
        List<Found> found = Rounds.run(runs);
        List<Found> broken = found.stream().filter(one -> !one.broken.isEmpty()).toList();
        Map<String, Long> survived = new TreeMap<>(found.stream().filter(Found::done)
                .collect(Collectors.groupingBy(one -> one.failing.call.name(), Collectors.counting())));
        Rounds.report("broken disk: %d calls (%s), EIO and ENOSPC, once and from then on, and half a write, %s; refused in plain words %d, survived %d (%s), broken %d".formatted(
                calls.size(), Call.kinds(calls), Rounds.done(some.size(), every.size()), found.stream().filter(one -> !one.done).count(),
                found.stream().filter(Found::done).count(),
                survived.entrySet().stream().map(one -> one.getKey() + " " + one.getValue()).collect(Collectors.joining(", ")), broken.size()));
        assertEquals("", broken.stream().map(one -> "\n" + one.failing.inWords() + ": " + one.broken).collect(Collectors.joining()));
        assertTrue(found.stream().anyMatch(one -> !one.done), "a disk on which nothing fails proves nothing");
    }

    private List<Call> calls() throws Exception {
        Path stick = reference.stick("proof-2.zip");
        List<String> kinds = new ArrayList<>();
        List<Call> calls = List.of();
        for (int i = 0; i < 2; i++) { // the first time it reads what it knows afterwards
            Path hall = reference.copyOfHall();
            Path trace = hall.resolveSibling(hall.getFileName() + ".trace");
            Resident.Answer answer = resident(reference.disk.over(hall, stick).traced(trace, true), Reference.install(hall, "proof-2.zip"));
            assertEquals(0, answer.code(), answer::complained);
            calls = counted(trace, hall);
            kinds.add(kinds(calls));
        }
        Path hall = reference.copyOfHall();
        Path trace = hall.resolveSibling(hall.getFileName() + ".trace");
        Program.Run run = reference.program.start(reference.disk.over(hall, stick).traced(trace, true).environment(),
                hall.resolveSibling(hall.getFileName() + ".txt"), Reference.install(hall, "proof-2.zip"));
        assertEquals(0, run.ends(), run::complained);
        kinds.add(kinds(counted(trace, hall)));
        // but for looking into its cache once, and for looking how far the probe is, which depends on the time
        assertEquals(1, Set.copyOf(kinds).size(), () -> "a process that lives on does other calls than a new one: " + kinds);
        return calls;
    }

    private static String kinds(List<Call> calls) {
        return Call.kinds(calls.stream().filter(call -> !call.path().startsWith("cache") && !call.name().equals("stat")).toList());
    }

    private static List<Call> counted(Path trace, Path hall) throws Exception {
        List<Call> calls = Call.read(trace, hall).stream().filter(call -> call.changes() || call.readsOnly()).toList();
        NextStart.forget(hall);
        return calls;
    }

    /** In a process that ran other commands before, and will run more: a new one where there is none that nobody uses. */
    private Resident.Answer resident(Disk.Order order, String... words) throws Exception {
        Resident process = residents.poll();
        if (process == null) {
            process = Resident.of(reference.program, reference.disk, reference.folder.resolve("resident-" + started.incrementAndGet() + ".err"));
        }
        Resident.Answer answer = process.run(order, words);
        if (process.alive()) {
            residents.add(process);
        }
        return answer;
    }

    private Found failed(Failing failing, String lang) throws Exception {
        Path hall = reference.copyOfHall();
        Path stick = reference.stick("proof-2.zip");
        Disk.Order order = reference.disk.over(hall, stick);
        order = failing.error.isEmpty() ? order.at(failing.call.number(), "short") : order.failing(failing.call.number(), failing.error, failing.how.equals("from then on"));
        List<String> words = new ArrayList<>(List.of(Reference.install(hall, "proof-2.zip")));
        words.addAll(List.of("--lang", lang));
        Resident.Answer answer = resident(order, words.toArray(String[]::new));
        int code = answer.code();
        NextStart next = NextStart.in(hall, reference, stick);
        List<String> broken = new ArrayList<>(next.broken());
        if (code != 0 && code != 1) {
            broken.add("exit code " + code);
        }
        if (!answer.open().isEmpty()) {
            broken.add("it leaves open " + answer.open());
        }
        // a disk that takes nothing from the switch on may have it, or not: then just this is said
        boolean honest = next.state() == NextStart.State.NEW && answer.complained().strip().equals(
                new PackException(Refusal.NOT_CONFIRMED, hall.toString(), "").inWords(new Lang(lang)));
        if (next.state() != (code == 0 ? NextStart.State.NEW : NextStart.State.OLD) && !honest) {
            broken.add("exit code " + code + ", and the state is " + next.state());
        }
        String complaint = answer.complained().strip();
        if (code == 1 && (complaint.isEmpty() || PROGRAMMERS.matcher(complaint).find() || HAN.matcher(complaint).find() != lang.startsWith("zh"))) {
            broken.add("it says in " + lang + ": " + complaint);
        }
        NextStart.forget(hall);
        if (!broken.isEmpty()) {
            System.out.println(failing.inWords() + ": " + broken);
        }
        return new Found(failing, code == 0, broken.isEmpty() ? broken : append(broken, "(it said: " + answer.said().strip() + " / " + complaint + ")"));
    }

    private static List<String> append(List<String> list, String last) {
        list.add(last);
        return list;
    }
}
