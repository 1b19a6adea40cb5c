package yunguan.room.staff.packs;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import yunguan.pack.BuildReport;
import yunguan.pack.Laid;
import yunguan.pack.PackException;
import yunguan.pack.Progress;
import yunguan.pack.Refusal;
import yunguan.pack.Stick;
import yunguan.pack.StickFind;
import yunguan.room.staff.desk.HallKeys;
import yunguan.task.Background;
import yunguan.visits.Deed;

/**
 * Where the long jobs of the desk are done, one at a time. They outlive the page that began them and the sitting at the desk: nobody
 * has to stand and wait. What came of one stays here until staff have read it.
 */
public final class Workbench implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(Workbench.class.getName());
    private static final Duration OFTEN = Duration.ofMillis(500);
    /** With these the kiosk itself is in the way, whatever the stick does. */
    private static final Set<Refusal> OF_THE_MACHINE = EnumSet.of(Refusal.DISK_FULL, Refusal.READ_ONLY, Refusal.NO_ROOM, Refusal.STORE_DAMAGED,
            Refusal.STORE_FAILED, Refusal.IN_USE, Refusal.CANCELLED);

    private final Background bench;
    private final Background screen;
    private final HallKeys hall;
    private final Craft craft;
    private final ReadOnlyObjectWrapper<@Nullable Work> work = new ReadOnlyObjectWrapper<>();
    private Background.@Nullable Repeat ticking;
    private boolean searching;
    private boolean closed;

    /** @param bench a thread of its own: what lies on it may take an hour @param screen tells now and then how far it is */
    public Workbench(Background bench, Background screen, HallKeys hall, StickWatch sticks) {
        this.bench = bench;
        this.screen = screen;
        this.hall = hall;
        craft = new Craft(hall);
        sticks.looks().subscribe(look -> look(sticks.sticks().get()));
    }

    /** What is being done, or was done and nobody has read it yet. */
    ReadOnlyObjectProperty<@Nullable Work> work() {
        return work.getReadOnlyProperty();
    }

    /** Whether something else can be begun. What is laid down waits for a decision first. */
    boolean free() {
        Work there = work.get();
        return there == null || there.ended() && !(there.ending().get() instanceof Ending.Laid);
    }

    /** Whether something is being done, or waits for its stick. */
    public boolean atWork() {
        Work there = work.get();
        return there != null && !there.ended();
    }

    /** Begins. Only where it is {@link #free}, or with what becomes of what was laid down. */
    Work start(Job job) {
        Work fresh = new Work(job);
        work.set(fresh);
        begin(fresh);
        return fresh;
    }

    void halt() {
        Optional.ofNullable(work.get()).ifPresent(Work::halt);
    }

    void goOn() {
        Work there = work.get();
        if (there != null && there.state().get() == Work.State.WAITING) {
            there.again(there.job());
            begin(there);
        } else if (there != null) {
            there.goOn();
        }
    }

    void cancel() {
        Work there = work.get();
        if (there != null && there.state().get() == Work.State.WAITING) {
            there.ends(new Ending.Refused(new PackException(Refusal.CANCELLED, "", "")));
        } else if (there != null) {
            there.cancel();
        }
    }

    /** Staff have read what came of it, and want no more of it: a pack that was made is not kept. */
    void seen() {
        Work there = work.get();
        if (there != null && there.ended()) {
            work.set(null);
            if (there.ending().get() instanceof Ending.Built) {
                bench.run(() -> {
                    craft.deleteMade();
                    return true;
                }, deleted -> { });
            }
        }
    }

    /** The bench is cleared, and the pack that was made on it goes on to its plan. */
    void taken() {
        work.set(null);
    }

    /** Staff look at what was laid down. */
    void previewed(Laid laid) {
        bench.run(() -> {
            craft.log(Deed.PREVIEW, laid.id(), Craft.DONE);
            return true;
        }, logged -> { });
    }

    private sealed interface Answer {
        record Came(Ending ending) implements Answer { }

        record Stopped(PackException why, boolean out) implements Answer { }
    }

    private void begin(Work on) {
        Job job = on.job();
        if (ticking != null) {
            ticking.close();
        }
        ticking = screen.every(OFTEN, on::refresh);
        Progress progress = on.progress();
        bench.run(() -> answer(job, progress), answer -> {
            switch (answer) {
                case Answer.Came(Ending ending) -> end(on, ending);
                case Answer.Stopped(PackException why, boolean out) -> {
                    stopTicking();
                    on.waits(why, out);
                }
            }
        }, failure -> {
            LOG.log(System.Logger.Level.ERROR, "work at the desk failed that should not have", failure);
            end(on, new Ending.Broken());
        });
    }

    private void stopTicking() {
        if (ticking != null) {
            ticking.close();
            ticking = null;
        }
    }

    private void end(Work on, Ending ending) {
        stopTicking();
        on.ends(ending);
        if (!closed) {
            hall.look();
        }
    }

    private Answer answer(Job job, Progress progress) {
        try {
            Ending ending = craft.perform(job, progress);
            if (ending instanceof Ending.Built(BuildReport report, Path pack) && !report.built() && out(job)) {
                return new Answer.Stopped(new PackException(Refusal.UNREADABLE, pack.toString(), ""), true);
            }
            return new Answer.Came(ending);
        } catch (PackException refused) {
            if (source(job) != null && !OF_THE_MACHINE.contains(refused.refusal())) {
                boolean out = out(job);
                if (out || refused.refusal() == Refusal.UNREADABLE) {
                    return new Answer.Stopped(refused, out);
                }
            }
            return new Answer.Came(new Ending.Refused(refused));
        }
    }

    /** What a job reads that can be pulled out. */
    private @Nullable Path source(Job job) {
        return switch (job) {
            case Job.Install install -> install.consent().madeHere() ? null : install.pack();
            case Job.Build build -> build.folder();
            default -> null;
        };
    }

    private boolean out(Job job) {
        Path source = source(job);
        return source != null && !Files.exists(source);
    }

    /** While a job waits for its stick: whether it is there again. PIN and consent were given for one content, and are good for no other. */
    private void look(List<Stick> now) {
        Work there = work.get();
        if (there == null || there.state().get() != Work.State.WAITING || searching) {
            return;
        }
        searching = true;
        boolean wasOut = there.pulled().get();
        bench.run(() -> wasOut ? found(there.job(), now) : out(there.job()) ? List.<Job>of() : List.of(there.job()), found -> {
            searching = false;
            if (work.get() != there || there.state().get() != Work.State.WAITING) {
                return;
            }
            if (!wasOut && found.isEmpty()) {
                there.isOut();
            } else if (wasOut && !found.isEmpty()) {
                there.again(found.getFirst());
                begin(there);
            }
        }, failure -> {
            searching = false;
            LOG.log(System.Logger.Level.WARNING, "could not look whether the stick is back", failure);
        });
    }

    /** The same job with what it needs, wherever that is mounted now; empty as long as it is not there. */
    private List<Job> found(Job job, List<Stick> now) {
        return switch (job) {
            case Job.Install(Path pack, var plan, var consent, boolean release) -> Stream.concat(Stream.of(pack), finds(now, pack))
                    .filter(path -> hall.installer().holds(path, plan)).limit(1).<Job>map(path -> new Job.Install(path, plan, consent, release)).toList();
            case Job.Build build -> Files.isDirectory(build.folder()) ? List.of(build) : List.of();
            default -> List.of();
        };
    }

    /** Packs that are there now, those of the same name first. */
    private static Stream<Path> finds(List<Stick> now, Path pack) {
        return now.stream().flatMap(stick -> stick.finds().stream()).filter(find -> find.shape() != StickFind.Shape.AUTHOR).map(StickFind::path)
                .sorted(java.util.Comparator.comparing(path -> !path.getFileName().equals(pack.getFileName())));
    }

    /** What is under way stops where it can; the next attempt goes on there. */
    @Override
    public void close() {
        closed = true;
        stopTicking();
        Work there = work.get();
        if (there != null && !there.ended()) {
            there.cancel();
        }
    }
}
