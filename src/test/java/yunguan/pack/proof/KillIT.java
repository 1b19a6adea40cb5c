package yunguan.pack.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Whenever the process is killed, the next start finds the old state or the new one, whole, and the next installation ends well. */
class KillIT {

    /** Killed this long after an installation takes, at the latest: some random moments are those after it. */
    private static final double LATE = 1.05;
    private static final int RANDOM_MOMENTS = Reference.FULL ? 200 : 8;
    private static final int SAMPLE = 32;

    private final Reference reference = Reference.one();

    /** @param reached whether the process was killed, or had ended before */
    private record Found(String moment, boolean reached, NextStart next) {

        String inWords() {
            return moment + ": " + next.state() + " " + next.broken();
        }
    }

    private record Moment(String call, String does) { }

    @Test
    void atEveryCallThatChangesAFileAndAtRandomMoments() throws Exception {
        List<Call> changes = changes();
        List<Moment> every = new ArrayList<>();
        for (Call call : changes) {
            every.add(new Moment(call.number(), "kill"));
            if (call.name().equals("write") && call.size() > 1) {
                every.add(new Moment(call.number(), "tear"));
            }
        }
        List<Moment> moments = new ArrayList<>(Rounds.sample(every, SAMPLE - 1));
        if (moments.size() < every.size()) { // a sample too has one on the far side of the switch
            moments.add(new Moment(changes.get(changes.size() - 10).number(), "kill"));
        }
        List<Callable<Found>> runs = new ArrayList<>();
        for (Moment moment : moments) {
            runs.add(() -> killedAt(moment));
        }
        long whole = duration();
        Random random = new Random(Reference.SEED);
        for (int i = 0; i < RANDOM_MOMENTS; i++) {
            long after = (long) (random.nextDouble() * LATE * whole);
            String pack = i % 2 == 0 ? "proof-2.zip" : "proof-2";
            runs.add(() -> killedAfter(after, pack));
        }
        List<Found> found = Rounds.run(runs);
        List<Found> broken = found.stream().filter(one -> !one.next.broken().isEmpty()).toList();
        long reached = found.subList(0, moments.size()).stream().filter(Found::reached).count();
        Rounds.report("kill: %d calls (%s), before each and in the middle of each write, %s, reached %d; %d random moments; old %d, new %d, broken %d; slowest next start %.2f s".formatted(
                changes.size(), Call.kinds(changes), Rounds.done(moments.size(), every.size()), reached, RANDOM_MOMENTS,
                count(found, NextStart.State.OLD), count(found, NextStart.State.NEW), broken.size(),
                found.stream().mapToDouble(one -> one.next.seconds()).max().orElse(0)));
        assertEquals(List.of(), broken.stream().map(Found::inWords).toList());
        // the number of calls differs by a few from run to run
        assertTrue(reached >= moments.size() - 3 - moments.size() / 50, () -> "only " + reached + " of " + moments.size() + " calls were reached");
        assertTrue(count(found, NextStart.State.OLD) > 0 && count(found, NextStart.State.NEW) > 0, "kills on one side of the switch only prove little");
    }

    private static long count(List<Found> found, NextStart.State state) {
        return found.stream().filter(one -> one.next.state() == state).count();
    }

    private List<Call> changes() throws Exception {
        Path hall = reference.copyOfHall();
        Path trace = hall.resolveSibling(hall.getFileName() + ".trace");
        Program.Run run = start(hall, reference.disk.over(hall, reference.stick("proof-2.zip")).traced(trace, false), "proof-2.zip");
        assertEquals(0, run.ends(), run::complained);
        NextStart.forget(hall);
        return Call.read(trace, hall).stream().filter(Call::changes).toList();
    }

    private long duration() throws Exception {
        Path hall = reference.copyOfHall();
        long from = System.nanoTime();
        assertEquals(0, start(hall, reference.disk.over(hall, hall), "proof-2.zip").ends());
        NextStart.forget(hall);
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - from);
    }

    private Program.Run start(Path hall, Disk.Order order, String pack) throws Exception {
        return reference.program.start(order.environment(), hall.resolveSibling(hall.getFileName() + ".txt"), Reference.install(hall, pack));
    }

    private Found killedAt(Moment moment) throws Exception {
        Path hall = reference.copyOfHall();
        int code = start(hall, reference.disk.over(hall, reference.stick("proof-2.zip")).at(moment.call, moment.does), "proof-2.zip").ends();
        return found(moment.does + " at " + moment.call, code, hall, "proof-2.zip");
    }

    private Found killedAfter(long millis, String pack) throws Exception {
        Path hall = reference.copyOfHall();
        Program.Run run = start(hall, reference.disk.over(hall, hall), pack);
        TimeUnit.MILLISECONDS.sleep(millis);
        run.kill();
        return found("after " + millis + " ms", run.ends(), hall, pack);
    }

    private Found found(String moment, int code, Path hall, String pack) throws Exception {
        NextStart next = NextStart.in(hall, reference, reference.stick(pack));
        NextStart.forget(hall);
        Files.deleteIfExists(hall.resolveSibling(hall.getFileName() + ".txt"));
        if (!next.broken().isEmpty()) {
            System.out.println(moment + ": " + next.broken());
        }
        return new Found(moment, code == 137, next);
    }
}
