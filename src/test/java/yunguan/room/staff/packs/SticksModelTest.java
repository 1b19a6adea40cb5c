package yunguan.room.staff.packs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yunguan.pack.Change;
import yunguan.pack.PackSigner;
import yunguan.pack.Progress;
import yunguan.pack.Refusal;
import yunguan.pack.Signer;
import yunguan.pack.SigningKey;
import yunguan.pack.StickFind;
import yunguan.task.Background;

/** What is plugged in is listed with what it would change, and gone when it is pulled. */
class SticksModelTest {

    @TempDir
    Path work;

    @Test
    void eachPackIsListedByWhatItWouldChange() throws Exception {
        try (PackDesk desk = new PackDesk(work)) {
            SticksModel model = new SticksModel(desk.room, desk);
            model.begin();
            assertTrue(model.sticks().get().isEmpty());
            Path signed = PackDesk.build(desk.author("signed", 1, "文"), desk.sticks.resolve("A/signed.zip"));
            SigningKey key = SigningKey.generate(work.resolve("street"));
            new PackSigner().sign(signed, key, Progress.SILENT);
            Files.copy(work.resolve("street.pub"), desk.sticks.resolve("A/street.pub"));
            PackDesk.build(desk.author("open", 1, "文"), desk.sticks.resolve("A/包/open"));
            Files.write(desk.sticks.resolve("A/cut.zip"), java.util.Arrays.copyOf(Files.readAllBytes(signed), 5000));
            copy(desk.author("raw", 1, "文"), desk.sticks.resolve("A/raw"));
            desk.room.sticks().look();

            List<SticksModel.Found> founds = model.sticks().get().getFirst().founds();
            SticksModel.Found known = named(founds, "signed.zip");
            assertEquals(Signer.State.UNKNOWN, Objects.requireNonNull(known.plan().get()).signer().state());
            assertEquals(key.publisher(), known.plan().get().key(), "the key that lies beside it has a fingerprint to compare");
            SticksModel.Found open = named(founds, "open");
            assertEquals(Refusal.UNSIGNED, Objects.requireNonNull(open.plan().get()).obstacles().getFirst().refusal());
            assertNotNull(named(founds, "cut.zip").refused().get());
            assertEquals(StickFind.Shape.AUTHOR, named(founds, "包 raw").find().shape());
            assertNull(named(founds, "包 raw").plan().get());

            desk.set("packs.unsigned = yes");
            model.end();
            model.begin();
            open = named(model.sticks().get().getFirst().founds(), "open");
            assertEquals(3, Objects.requireNonNull(open.plan().get()).count(Change.What.ADDED));
            assertEquals(2, open.plan().get().unreviewed());

            Files.move(desk.sticks.resolve("A"), work.resolve("pulled"));
            desk.room.sticks().look();
            assertTrue(model.sticks().get().isEmpty());
        }
    }

    private static SticksModel.Found named(List<SticksModel.Found> founds, String name) {
        return founds.stream().filter(found -> found.find().name().equals(name)).findFirst().orElseThrow(() ->
                new AssertionError(name + " is not among " + founds.stream().map(found -> found.find().name()).toList()));
    }

    static void copy(Path from, Path to) throws Exception {
        try (var all = Files.walk(from)) {
            for (Path path : all.toList()) {
                Path target = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(path, target);
                }
            }
        }
    }

    @Test
    void anEmptyStickCanTakeAnAuthorsFolderToFillIn() throws Exception {
        try (PackDesk desk = new PackDesk(work)) {
            Files.createDirectories(desk.sticks.resolve("EMPTY"));
            Files.writeString(desk.sticks.resolve("EMPTY/a.jpg"), "");
            SticksModel model = new SticksModel(desk.room, desk);
            model.begin();
            var stick = model.sticks().get().getFirst().stick();
            boolean[] may = new boolean[1];
            model.mayTakeStarter(stick, answer -> may[0] = answer);
            assertTrue(may[0]);
            model.writeStarter(stick);
            assertNull(Objects.requireNonNull(model.starter().get()).refused());
            assertEquals(StickFind.Shape.AUTHOR, model.sticks().get().getFirst().founds().getFirst().find().shape());
            model.mayTakeStarter(stick, answer -> may[0] = answer);
            assertFalse(may[0], "nothing that is there is written over");
            desk.room.bench().start(new Job.Build(desk.sticks.resolve("EMPTY").resolve(SticksModel.STARTER), yunguan.catalogue.LangText.EMPTY));
            assertTrue(((Ending.Built) Objects.requireNonNull(Objects.requireNonNull(desk.room.bench().work().get()).ending().get())).report().built(), "it builds as it stands");
        }
    }

    @Test
    void aNewStickIsPointedOutForAMinute() throws Exception {
        long[] now = {Long.MAX_VALUE - 5}; // System.nanoTime may run over
        try (PackDesk desk = new PackDesk(work)) {
            Path pack = PackDesk.build(desk.author("a", 1, "文"), work.resolve("a.zip"));
            Files.createDirectories(desk.sticks.resolve("THERE"));
            Files.copy(pack, desk.sticks.resolve("THERE/a.zip"));
            StickWatch watch = new StickWatch(Background.direct(), () -> List.of(desk.sticks), () -> now[0]);
            assertNull(watch.news().get(), "one that was there when the kiosk was switched on is no news");
            Files.createDirectories(desk.sticks.resolve("PHOTOS"));
            Files.writeString(desk.sticks.resolve("PHOTOS/a.jpg"), "");
            watch.look();
            assertNull(watch.news().get(), "photos are nothing for the kiosk");
            Files.createDirectories(desk.sticks.resolve("NEW"));
            Files.copy(pack, desk.sticks.resolve("NEW/a.zip"));
            watch.look();
            assertEquals("NEW", Objects.requireNonNull(watch.news().get()).name());
            now[0] += 59_000_000_000L;
            watch.look();
            assertNotNull(watch.news().get());
            now[0] += 2_000_000_000L;
            watch.look();
            assertNull(watch.news().get());
            Files.move(desk.sticks.resolve("NEW"), work.resolve("out"));
            watch.look();
            Files.move(work.resolve("out"), desk.sticks.resolve("NEW"));
            watch.look();
            assertNotNull(watch.news().get(), "plugged in once more it is new again");
            Files.move(desk.sticks.resolve("NEW"), work.resolve("out"));
            watch.look();
            assertNull(watch.news().get(), "what is pulled is not pointed out");
        }
    }
}
