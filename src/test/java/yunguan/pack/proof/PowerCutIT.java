package yunguan.pack.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import yunguan.store.Database;
import yunguan.visits.ballots.BallotBox;

/** The power is cut: nothing is half, and nothing that was acknowledged is lost. With syncing switched off the same cuts must do harm. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PowerCutIT {

    private static final int DISK_MIB = 512;
    /** In the middle of an installation; after it was acknowledged; while votes are cast. */
    private static final int IN_THE_MIDDLE = Reference.FULL ? 60 : 6;
    private static final int ACKNOWLEDGED = Reference.FULL ? 20 : 3;
    private static final int VOTING = Reference.FULL ? 20 : 3;
    private static final int CONTROL = 2;

    private final Reference reference = Reference.one();
    private final Random random = new Random(Reference.SEED);
    private Path disk = Path.of("");
    private int runs;
    private int changes;

    /**
     * One power cut.
     *
     * @param broken what is not as it must be
     * @param lost   what was acknowledged and is not there
     */
    private record Cut(String moment, NextStart.State state, List<String> broken, List<String> lost) { }

    @BeforeAll
    void aDiskWithTheHall() throws Exception {
        Path image = LoopDisk.formatted(reference.folder.resolve("disk"), DISK_MIB);
        try (LoopDisk first = mounted(image)) {
            Path hall = first.mounted.resolve("hall");
            Program.sh("cp", "-a", reference.folder.resolve("hall").toString(), hall.toString());
            Program.sh("sync", "-f", hall.toString());
            disk = Files.move(first.cut(), reference.folder.resolve("disk-with-hall"));
            Path trace = reference.folder.resolve("cut.trace");
            Program.Run run = install(hall, reference.disk.over(hall, hall).traced(trace, false));
            assertEquals(0, run.ends(), run::complained);
            changes = (int) Call.read(trace, hall).stream().filter(Call::changes).count();
        }
    }

    private static LoopDisk mounted(Path image) throws Exception {
        try {
            return LoopDisk.mount(image);
        } catch (IOException cannot) {
            Rounds.report("power cut: did not run, because this machine cannot mount an ext4 disk in a file (" + cannot.getMessage() + ")");
            return abort("power cuts were not tried: this machine cannot mount an ext4 disk in a file (" + cannot.getMessage() + ")");
        }
    }

    @Test
    void nothingIsHalfAndNothingAcknowledgedIsLost() throws Exception {
        List<Cut> cuts = new ArrayList<>();
        for (int i = 0; i < IN_THE_MIDDLE; i++) {
            // spread over the whole installation, each somewhere in its own part
            cuts.add(stopped(1 + (int) ((i + random.nextDouble()) * changes / IN_THE_MIDDLE)));
        }
        for (int i = 0; i < ACKNOWLEDGED; i++) {
            cuts.add(acknowledged(true));
        }
        for (int i = 0; i < VOTING; i++) {
            cuts.add(voting(true));
        }
        long broken = cuts.stream().filter(cut -> !cut.broken.isEmpty()).count();
        long lost = cuts.stream().filter(cut -> !cut.lost.isEmpty()).count();
        Rounds.report("power cut: %d in the middle of an installation, %d after it was acknowledged, %d while votes are cast; old %d, new %d, corrupt %d, acknowledged and lost %d".formatted(
                IN_THE_MIDDLE, ACKNOWLEDGED, VOTING, count(cuts, NextStart.State.OLD), count(cuts, NextStart.State.NEW), broken, lost));
        assertEquals(List.of(), cuts.stream().filter(cut -> !cut.broken.isEmpty() || !cut.lost.isEmpty()).toList());
    }

    @Test
    void withoutSyncingItMustFail() throws Exception {
        List<Cut> cuts = new ArrayList<>();
        for (int i = 0; i < CONTROL; i++) {
            cuts.add(acknowledged(false));
            cuts.add(voting(false));
        }
        long harmed = cuts.stream().filter(cut -> !cut.broken.isEmpty() || !cut.lost.isEmpty()).count();
        Rounds.report("power cut, control: with syncing switched off %d of %d cuts do harm".formatted(harmed, cuts.size()));
        assertTrue(harmed > 0, "it proves nothing: without any sync nothing is lost either");
    }

    private static long count(List<Cut> cuts, NextStart.State state) {
        return cuts.stream().filter(cut -> cut.state == state).count();
    }

    private LoopDisk another() throws Exception {
        return LoopDisk.mount(LoopDisk.copied(disk, reference.folder.resolve("disk-" + ++runs)));
    }

    private Program.Run install(Path hall, Disk.Order order) throws Exception {
        return reference.program.start(order.environment(), reference.folder.resolve("cut.txt"),
                "pack", "install", reference.stick("proof-2.zip").toString(), "--allow-unsigned", "--data", hall.toString());
    }

    private Cut stopped(int call) throws Exception {
        try (LoopDisk running = another()) {
            Path hall = running.mounted.resolve("hall");
            Program.Run run = install(hall, reference.disk.over(hall, hall).at("w" + call, "stop"));
            while (run.process().isAlive() && !stopped(run.process().pid())) {
                TimeUnit.MILLISECONDS.sleep(5);
            }
            Path cut = running.cut();
            run.kill();
            return looked("before w" + call, cut, run.said().contains("version 2"));
        }
    }

    private static boolean stopped(long process) throws IOException {
        try {
            String facts = Files.readString(Path.of("/proc/" + process + "/stat"));
            return facts.charAt(facts.lastIndexOf(')') + 2) == 'T';
        } catch (java.nio.file.NoSuchFileException gone) {
            return false;
        }
    }

    private Cut acknowledged(boolean syncing) throws Exception {
        try (LoopDisk running = another()) {
            Path hall = running.mounted.resolve("hall");
            Disk.Order order = reference.disk.over(hall, hall);
            Program.Run run = install(hall, syncing ? order : order.withoutSync());
            while (run.process().isAlive() && run.said().isEmpty()) {
                TimeUnit.MILLISECONDS.sleep(1);
            }
            Path cut = running.cut();
            run.kill();
            boolean said = run.said().contains("version 2");
            return looked("after \"" + run.said().strip() + "\"", cut, said);
        }
    }

    private Cut looked(String moment, Path cut, boolean acknowledged) throws Exception {
        try (LoopDisk after = LoopDisk.mount(cut)) {
            NextStart next = NextStart.in(after.mounted.resolve("hall"), reference, reference.stick("proof-2.zip"));
            boolean lost = acknowledged && next.state() != NextStart.State.NEW;
            return new Cut(moment, next.state(), next.broken(), lost ? List.of("the installation") : List.of());
        }
    }

    private Cut voting(boolean syncing) throws Exception {
        try (LoopDisk running = another()) {
            Path hall = running.mounted.resolve("hall");
            Disk.Order order = reference.disk.over(hall, hall);
            Program.Run run = reference.program.withTests().start((syncing ? order : order.withoutSync()).environment(), reference.folder.resolve("cut.txt"),
                    List.of(), VotesProgram.class.getName(), hall.resolve("visits.db").toString());
            while (run.process().isAlive() && run.said().lines().count() < 20) {
                TimeUnit.MILLISECONDS.sleep(5);
            }
            TimeUnit.MILLISECONDS.sleep(random.nextInt(500));
            Program.sh("kill", "-STOP", Long.toString(run.process().pid()));
            while (!stopped(run.process().pid())) {
                TimeUnit.MILLISECONDS.sleep(1);
            }
            String said = run.said();
            Path cut = running.cut();
            run.kill();
            return counted(said.substring(0, said.lastIndexOf('\n') + 1).lines().toList(), cut);
        }
    }

    private static Cut counted(List<String> acknowledged, Path cut) throws Exception {
        try (LoopDisk after = LoopDisk.mount(cut)) {
            Path file = after.mounted.resolve("hall/visits.db");
            List<String> lost = new ArrayList<>();
            List<String> broken = new ArrayList<>();
            try (Database visits = Database.open(file, "visits")) {
                BallotBox box = new BallotBox(visits);
                var standing = box.standing();
                acknowledged.stream().filter(vote -> !standing.containsKey("song-" + vote)).forEach(lost::add);
                broken.addAll(BallotKillIT.unsound(box, after.mounted.resolve("cut.ballots.jsonl")));
            }
            broken.addAll(Visible.unsound(file));
            String moment = "after " + acknowledged.size() + " votes";
            return new Cut(moment, NextStart.State.NEITHER, broken, lost.isEmpty() ? lost : List.of(lost.size() + " votes"));
        }
    }
}
