package yunguan.room.staff.packs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yunguan.pack.PackSigner;
import yunguan.pack.Progress;
import yunguan.pack.Refusal;
import yunguan.pack.SigningKey;

/** Nothing is begun that staff have not read and agreed to, and what they agreed to is good for just that content. */
class PlanModelTest {

    @TempDir
    Path work;

    private PlanModel read(PackDesk desk, Path pack) {
        PlanModel model = new PlanModel(desk.room, desk, pack, false);
        model.read();
        return model;
    }

    @Test
    void anUnknownPublisherIsTrustedByItsKeyAndThatIsLogged() throws Exception {
        try (PackDesk desk = new PackDesk(work)) {
            Path pack = PackDesk.build(desk.author("a", 1, "文"), desk.sticks.resolve("A/包/a.zip"));
            SigningKey key = SigningKey.generate(work.resolve("street"));
            new PackSigner().sign(pack, key, Progress.SILENT);
            PlanModel without = read(desk, pack);
            assertTrue(without.stranger() && Objects.requireNonNull(without.plan().get()).key() == null, "without its key there is nothing to compare");
            SigningKey.generate(work.resolve("other"));
            Files.copy(work.resolve("other.pub"), desk.sticks.resolve("A/other.pub"));
            Files.copy(work.resolve("street.pub"), desk.sticks.resolve("A/street.pub"));
            PlanModel model = read(desk, pack);
            assertEquals(key.publisher(), Objects.requireNonNull(model.plan().get()).key());
            assertFalse(model.ready().get());
            model.trust("街道", why -> fail(why.getMessage()));
            assertTrue(model.ready().get());
            assertEquals(3, Objects.requireNonNull(model.plan().get()).changes().size(), "now its catalogue is read");
            assertTrue(desk.logged("trust", "done"));
            model.begin(true);
            assertTrue(desk.visible("a-doc"));
        }
    }

    @Test
    void whatIsOutOfTheOrdinaryIsAgreedToByItself() throws Exception {
        try (PackDesk desk = new PackDesk(work)) {
            Path pack = PackDesk.build(desk.author("a", 2, "文"), desk.sticks.resolve("A/a.zip"));
            PlanModel refused = read(desk, pack);
            assertEquals(List.of(Refusal.UNSIGNED), refused.obstacles().stream().map(why -> why.refusal()).toList());
            assertTrue(refused.asked().isEmpty(), "without the setting nobody is asked");
            desk.set("packs.unsigned = yes");
            PlanModel unsigned = read(desk, pack);
            assertEquals(List.of(PlanModel.Consenting.UNSIGNED), unsigned.asked());
            assertFalse(unsigned.ready().get());
            unsigned.agree(PlanModel.Consenting.UNSIGNED, true);
            assertTrue(unsigned.ready().get());
            unsigned.begin(true);
            assertTrue(desk.visible("a-new"));
            desk.room.bench().seen();

            PlanModel older = read(desk, PackDesk.build(desk.author("a", 1, "文"), desk.sticks.resolve("A/old.zip")));
            older.agree(PlanModel.Consenting.UNSIGNED, true);
            assertFalse(older.ready().get());
            older.agree(PlanModel.Consenting.OLDER, true);
            assertTrue(older.ready().get());
            older.begin(true);
            assertTrue(desk.visible("a-old") && !desk.visible("a-new"));
        }
    }

    @Test
    void aPackThatWasChangedSinceIsNotTheOneThatWasAgreedTo() throws Exception {
        try (PackDesk desk = new PackDesk(work)) {
            desk.set("packs.unsigned = yes");
            Path pack = PackDesk.build(desk.author("a", 1, "文"), desk.sticks.resolve("A/a.zip"));
            PlanModel model = read(desk, pack);
            model.agree(PlanModel.Consenting.UNSIGNED, true);
            Files.move(PackDesk.build(desk.author("a", 1, "别的话"), work.resolve("b.zip")), pack, StandardCopyOption.REPLACE_EXISTING);
            Work begun = model.begin(true);
            assertEquals(Refusal.OTHER_CONTENT, ((Ending.Refused) Objects.requireNonNull(begun.ending().get())).why().refusal());
            assertFalse(desk.visible("a-doc"));
        }
    }

    @Test
    void whereNothingCanBeChangedNothingIsOffered() throws Exception {
        try (PackDesk desk = new PackDesk(work)) {
            desk.set("packs.unsigned = yes");
            desk.owned = false;
            PlanModel model = read(desk, PackDesk.build(desk.author("a", 1, "文"), desk.sticks.resolve("A/a.zip")));
            model.agree(PlanModel.Consenting.UNSIGNED, true);
            assertFalse(model.ready().get());
        }
    }
}
