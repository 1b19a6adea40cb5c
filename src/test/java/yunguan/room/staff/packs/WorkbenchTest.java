package yunguan.room.staff.packs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yunguan.catalogue.LangText;
import yunguan.pack.Change;
import yunguan.pack.Consent;
import yunguan.pack.InstalledObjects;
import yunguan.pack.InstalledPacks;
import yunguan.pack.Plan;
import yunguan.pack.ProblemKind;
import yunguan.pack.Progress;
import yunguan.pack.Refusal;

/** The long jobs of the desk, what comes of them, and what they wait for. */
class WorkbenchTest {

    @TempDir
    Path work;

    private static final Consent UNSIGNED = new Consent(true, false, false);

    private static Job.Install job(PackDesk desk, Path pack, boolean release) {
        Plan plan = desk.installer().plan(pack, UNSIGNED, Progress.SILENT);
        return new Job.Install(pack, plan, new Consent(true, false, false, false, plan.content()), release);
    }

    private static Ending ending(Work done) {
        return Objects.requireNonNull(done.ending().get());
    }

    @Test
    void aPackIsLaidLookedAtAndThenReleasedOrNot() throws Exception {
        try (PackDesk desk = new PackDesk(work)) {
            Workbench bench = desk.room.bench();
            Path pack = PackDesk.build(desk.author("a", 1, "文"), desk.sticks.resolve("A/a.zip"));
            Ending.Laid laid = assertInstanceOf(Ending.Laid.class, ending(bench.start(job(desk, pack, false))));
            assertFalse(desk.visible("a-doc"));
            assertFalse(bench.free(), "it waits for a decision");
            bench.start(new Job.Discard(laid.what(), LangText.EMPTY));
            assertTrue(bench.free() && !desk.visible("a-doc") && desk.logged("discard", "done"));
            laid = assertInstanceOf(Ending.Laid.class, ending(bench.start(job(desk, pack, false))));
            assertInstanceOf(Ending.Installed.class, ending(bench.start(new Job.Release(laid.what(), LangText.EMPTY))));
            assertTrue(desk.visible("a-doc"));
            bench.seen();
            assertNull(bench.work().get());
            assertFalse(((Ending.Installed) ending(bench.start(job(desk, pack, true)))).what().fresh(), "there already");
        }
    }

    @Test
    void whatIsPulledOutGoesOnWhenTheSamePackIsBackWhereverItIs() throws Exception {
        try (PackDesk desk = new PackDesk(work)) {
            Workbench bench = desk.room.bench();
            Path pack = PackDesk.build(desk.author("a", 1, "文"), desk.sticks.resolve("A/a.zip"));
            Job.Install job = job(desk, pack, true);
            Files.move(desk.sticks.resolve("A"), work.resolve("out"));
            Work waiting = bench.start(job);
            assertEquals(Work.State.WAITING, waiting.state().get());
            assertTrue(waiting.pulled().get());
            assertFalse(bench.free());
            // another pack of the same name and version is not what the PIN was given for
            PackDesk.build(desk.author("a", 1, "别的话"), desk.sticks.resolve("A/a.zip"));
            desk.room.sticks().look();
            assertEquals(Work.State.WAITING, waiting.state().get());
            assertFalse(desk.visible("a-doc"));
            Files.createDirectories(desk.sticks.resolve("B"));
            Files.move(work.resolve("out/a.zip"), desk.sticks.resolve("B/renamed.zip"));
            desk.room.sticks().look();
            assertEquals(Work.State.ENDED, waiting.state().get());
            assertTrue(desk.visible("a-doc"));
        }
    }

    @Test
    void aStickThatIsBackBeforeAnybodyLookedIsGoneOnWithToo() throws Exception {
        try (PackDesk desk = new PackDesk(work)) {
            Path pack = PackDesk.build(desk.author("a", 1, "文"), desk.sticks.resolve("A/a.zip"));
            desk.room.sticks().look();
            Job.Install job = job(desk, pack, true);
            Files.move(desk.sticks.resolve("A"), work.resolve("out"));
            Work waiting = desk.room.bench().start(job);
            assertEquals(Work.State.WAITING, waiting.state().get());
            Files.move(work.resolve("out"), desk.sticks.resolve("A"));
            desk.room.sticks().look();
            assertEquals(Work.State.ENDED, waiting.state().get());
            assertTrue(desk.visible("a-doc"));
        }
    }

    @Test
    void whatWaitsCanBeLetGo() throws Exception {
        try (PackDesk desk = new PackDesk(work)) {
            Path pack = PackDesk.build(desk.author("a", 1, "文"), desk.sticks.resolve("A/a.zip"));
            Job.Install job = job(desk, pack, true);
            Files.move(desk.sticks.resolve("A"), work.resolve("out"));
            Work waiting = desk.room.bench().start(job);
            desk.room.bench().cancel();
            assertEquals(Refusal.CANCELLED, ((Ending.Refused) ending(waiting)).why().refusal());
            Files.move(work.resolve("out"), desk.sticks.resolve("A"));
            desk.room.sticks().look();
            assertFalse(desk.visible("a-doc"));
            assertTrue(desk.room.bench().free());
        }
    }

    @Test
    void aDamagedPackIsRefusedAndNotWaitedFor() throws Exception {
        try (PackDesk desk = new PackDesk(work)) {
            Path pack = PackDesk.build(desk.author("a", 1, "文"), desk.sticks.resolve("A/a"));
            Job.Install job = job(desk, pack, true);
            Path film = pack.resolve("data");
            try (var all = Files.walk(film)) {
                film = all.filter(path -> path.toString().endsWith(".mp4")).findFirst().orElseThrow();
            }
            byte[] bytes = Files.readAllBytes(film);
            bytes[bytes.length / 2] ^= 1;
            Files.write(film, bytes);
            assertEquals(Refusal.WRONG_HASH, ((Ending.Refused) ending(desk.room.bench().start(job))).why().refusal());
        }
    }

    @Test
    void sheetsOnAStickBecomeAPackOrAListOfWhatIsWrong() throws Exception {
        try (PackDesk desk = new PackDesk(work)) {
            Workbench bench = desk.room.bench();
            Path raw = desk.sticks.resolve("A/资料");
            SticksModelTest.copy(desk.author("raw", 1, "文"), raw);
            Files.delete(raw.resolve("pack.properties"));
            Files.writeString(raw.resolve("lectures.csv"), "id,title,film\nBAD ID,宣讲,f/none.mp4\n");
            Ending.Built built = assertInstanceOf(Ending.Built.class, ending(bench.start(new Job.Build(raw, LangText.EMPTY))));
            assertEquals(List.of(ProblemKind.BAD_ID, ProblemKind.MISSING_FILE), built.report().problems().stream().map(problem -> problem.kind()).toList());
            assertTrue(bench.free());
            Files.writeString(raw.resolve("lectures.csv"), "id,title,film\nraw-film,宣讲,f/film.mp4\n");
            built = assertInstanceOf(Ending.Built.class, ending(bench.start(new Job.Build(raw, LangText.EMPTY))));
            assertTrue(built.report().built() && Files.exists(built.pack()));
            bench.seen();
            assertFalse(Files.exists(built.pack()), "nobody wanted it");
            built = assertInstanceOf(Ending.Built.class, ending(bench.start(new Job.Build(raw, LangText.EMPTY))));
            bench.taken();
            PlanModel model = new PlanModel(desk.room, desk, built.pack(), true);
            model.read();
            assertTrue(model.ready().get() && model.asked().isEmpty(), "the PIN vouches for what was made here");
            Ending.Laid laid = assertInstanceOf(Ending.Laid.class, ending(model.begin(false)));
            bench.start(new Job.Release(laid.what(), LangText.EMPTY));
            assertTrue(desk.visible("raw-film"));
            assertFalse(Files.exists(built.pack()), "what was made is not kept twice");
        }
    }

    @Test
    void goingBackAndRemovingAreShownBeforeTheyAreDone() throws Exception {
        try (PackDesk desk = new PackDesk(work)) {
            Workbench bench = desk.room.bench();
            bench.start(job(desk, PackDesk.build(desk.author("a", 1, "文"), desk.sticks.resolve("A/1.zip")), true));
            bench.start(job(desk, PackDesk.build(desk.author("a", 2, "新文"), desk.sticks.resolve("A/2.zip")), true));
            InstalledModel model = new InstalledModel(desk.room.reading(), desk);
            model.read();
            InstalledPacks.Pack pack = Objects.requireNonNull(model.stock().get()).packs().getFirst();
            model.look(pack, near -> {
                assertEquals(List.of("CHANGED a-doc", "ADDED a-old", "REMOVED a-new"), near.back().stream().map(change -> change.what() + " " + change.id()).toList());
                assertTrue(near.free() > 0);
                assertEquals(2, near.titles().size());
            }, () -> org.junit.jupiter.api.Assertions.fail("it can be read"));
            assertEquals(1, ((Ending.WentBack) ending(bench.start(new Job.GoBack("a", LangText.EMPTY)))).version());
            assertTrue(desk.visible("a-old") && desk.logged("rollback", "done"));
            assertInstanceOf(Ending.Removed.class, ending(bench.start(new Job.Remove("a", LangText.EMPTY))));
            assertFalse(desk.visible("a-old"));
            assertEquals(Refusal.NOT_INSTALLED, ((Ending.Refused) ending(bench.start(new Job.Remove("a", LangText.EMPTY)))).why().refusal());
        }
    }

    @Test
    void whatIsDamagedIsHiddenAndPutRightFromAStick() throws Exception {
        try (PackDesk desk = new PackDesk(work)) {
            Workbench bench = desk.room.bench();
            Path author = desk.author("a", 1, "文");
            PackDesk.swell(author.resolve("f/film.mp4"), 2 << 20); // large enough for a file of its own
            bench.start(job(desk, PackDesk.build(author, desk.sticks.resolve("A/a.zip")), true));
            assertTrue(((Ending.Verified) ending(bench.start(new Job.Verify()))).findings().faults().isEmpty());
            Path object;
            try (var all = Files.list(desk.premises.data().objects())) {
                object = all.findFirst().orElseThrow();
            }
            byte[] bytes = Files.readAllBytes(object);
            bytes[100] ^= 1;
            object.toFile().setWritable(true);
            Files.write(object, bytes);
            InstalledObjects.Findings found = ((Ending.Verified) ending(bench.start(new Job.Verify()))).findings();
            assertEquals(1, found.items().size());
            assertTrue(found.hidden() && !desk.visible("a-film") && desk.visible("a-doc") && desk.logged("verify", "1"));
            InstalledModel model = new InstalledModel(desk.room.reading(), desk);
            model.read();
            assertEquals(1, Objects.requireNonNull(model.stock().get()).damaged().size());
            desk.room.sticks().look();
            assertTrue(((Ending.Verified) ending(bench.start(new Job.Repair(desk.room.sticks().sticks().get().getFirst())))).findings().faults().isEmpty());
            assertTrue(desk.visible("a-film"));
        }
    }

    @Test
    void aPlanCountsBothWays() throws Exception {
        try (PackDesk desk = new PackDesk(work)) {
            desk.room.bench().start(job(desk, PackDesk.build(desk.author("a", 1, "文"), desk.sticks.resolve("A/1.zip")), true));
            Plan plan = desk.installer().plan(PackDesk.build(desk.author("a", 2, "新文"), desk.sticks.resolve("A/2.zip")), UNSIGNED, Progress.SILENT);
            assertEquals(List.of(1L, 1L, 1L), List.of(Change.What.values()).stream().map(plan::count).toList());
            assertEquals(1, plan.current());
        }
    }
}
