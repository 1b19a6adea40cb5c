package yunguan.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yunguan.Fx;
import yunguan.catalogue.Catalogue;
import yunguan.catalogue.Item;
import yunguan.catalogue.LangText;
import yunguan.visits.StaffLog;
import yunguan.visits.StaffPin;
import yunguan.visits.classes.OwnProgrammes;

/** What a leader has put together is not lost at the desk by a touch, nor its name. */
class OwnProgrammeDeskTest {

    private static final LangText NAME = new LangText(Map.of("zh-Hans", "周三的活动", "zh-Hant", "週三的活動"));

    @TempDir
    Path folder;

    private static OwnProgrammes opened(OpenHall hall) {
        OwnProgrammes own = new OwnProgrammes(hall.holdings.visits());
        Item.Step step = new Item.Step(Item.Step.What.ITEM, new Catalogue(hall.holdings.store()).card("lecture-a").orElseThrow());
        long number = own.keep(LocalDate.of(2026, 11, 27), 20, List.of(step));
        own.name(number, NAME, InstantSource.system());
        new StaffPin(hall.holdings.visits(), new StaffLog(hall.holdings.visits(), InstantSource.system()), System::nanoTime).set("471193");
        Fx.run(hall.wiring::openDesk);
        hall.types("471193");
        hall.touch("desk-language-en");
        hall.touch("desk-classes");
        hall.touch("own-" + number);
        return own;
    }

    @Test
    void itIsClearedAwayOnlyByWhoeverSaysSoTwice() throws Exception {
        try (OpenHall hall = new OpenHall(folder)) {
            OwnProgrammes own = opened(hall);
            hall.touch("own-clear");
            hall.touch("own-clear-no");
            assertTrue(Fx.on(() -> hall.sees("own-begin") && hall.sees("own-keep")), "asked once, and taken back");
            assertEquals(1, own.all().size());
            hall.touch("own-clear");
            hall.touch("own-clear-yes");
            Fx.until("it is gone", () -> own.all().isEmpty());
        }
    }

    @Test
    void keptInAnotherLanguageItHasItsChineseNameStill() throws Exception {
        try (OpenHall hall = new OpenHall(folder)) {
            OwnProgrammes own = opened(hall);
            hall.touch("own-keep");
            Fx.until("it is kept", () -> hall.sees("classes-said"));
            assertEquals(NAME, own.all().getFirst().name());
        }
    }
}
