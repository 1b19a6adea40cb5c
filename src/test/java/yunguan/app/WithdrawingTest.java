package yunguan.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yunguan.Fx;
import yunguan.catalogue.Kind;
import yunguan.catalogue.LangText;
import yunguan.catalogue.SearchIndex;
import yunguan.visits.StaffLog;
import yunguan.visits.StaffPin;

/** By touch alone: staff find an item, withdraw it with a reason, and bring it back; visitors' screens follow. */
class WithdrawingTest {

    @TempDir
    Path folder;

    private static void openDesk(OpenHall hall) {
        Fx.run(hall.wiring::openDesk);
        for (char digit : "471193".toCharArray()) {
            hall.touch("pin-" + digit);
        }
        hall.touch("pin-enter");
        hall.touch("desk-withdraw");
    }

    @Test
    void whatStaffWithdrawIsGoneFromVisitorsScreensUntilTheyBringItBack() throws Exception {
        try (OpenHall hall = new OpenHall(folder)) {
            new StaffPin(hall.holdings.visits(), new StaffLog(hall.holdings.visits(), InstantSource.system()), System::nanoTime).set("471193");
            long key = hall.holdings.store().one("SELECT key FROM current_item WHERE id = 'doc-a'", row -> row.whole("key")).orElseThrow();
            hall.holdings.store().inTransaction(transaction -> {
                SearchIndex.add(transaction, key, Kind.DOCUMENT, "title", null, new LangText(Map.of("zh-Hans", "文1")));
                return 0;
            });
            hall.touch("door-archive");
            Fx.until("visitors see it", () -> hall.sees("card-doc-a"));

            openDesk(hall);
            hall.touch("key-w");
            hall.touch("item-doc-a");
            hall.touch("desk-withdraw-item");
            Fx.until("nothing is withdrawn without a reason", () -> hall.node("desk-withdraw-now") instanceof javafx.scene.control.Button now && now.isDisabled());
            Fx.until("a reason can be touched", () -> hall.sees("reason-wrong"));
            Fx.run(() -> ((javafx.scene.control.ToggleButton) java.util.Objects.requireNonNull(hall.node("reason-wrong"))).fire());
            hall.touch("desk-withdraw-now");
            Fx.until("it is said", () -> hall.sees("desk-said-withdrawn"));
            assertEquals("内容有误", hall.hidden.all().getFirst().reason());
            hall.touch("desk-leave");
            hall.touch("door-archive");
            Fx.until("the others are there", () -> hall.sees("card-doc-b"));
            assertFalse(Fx.on(() -> hall.sees("card-doc-a")));

            openDesk(hall);
            hall.touch("hidden-doc-a");
            hall.touch("desk-bring-back");
            Fx.until("it is said", () -> hall.sees("desk-said-back"));
            hall.touch("desk-leave");
            hall.touch("door-archive");
            Fx.until("visitors see it again", () -> hall.sees("card-doc-a"));
            assertTrue(hall.hidden.all().isEmpty());
        }
    }
}
