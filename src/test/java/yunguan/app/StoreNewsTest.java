package yunguan.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yunguan.Fx;
import yunguan.pack.StoreSweep;
import yunguan.settings.Settings;
import yunguan.visits.Counters;

/** What visitors can see changes while the hall is open. */
class StoreNewsTest {

    @TempDir
    Path folder;

    private OpenHall hall;

    @BeforeEach
    void open() throws Exception {
        hall = new OpenHall(folder, Settings.read(Files.writeString(folder.resolve("hear.properties"), "contest.hear.seconds = 0\n")));
    }

    @AfterEach
    void close() {
        hall.close();
    }

    /** Whether the page of an item is open, and no list. */
    private boolean page(String title) {
        return hall.reads(title) && !hall.sees("card-doc-a") && !hall.sees("card-song-a");
    }

    private void upgrade() {
        hall.holdings.store().update("UPDATE pack SET version = 2, previous = 1");
    }

    @Test
    void anOpenPageOfWhatIsWithdrawnClosesWithASentence() {
        hall.touch("door-archive");
        hall.touch("card-doc-a");
        Fx.until("it is open", () -> page("文1"));
        hall.hidden.withdraw("doc-a", "有误");
        Fx.until("it is closed", () -> hall.sees("band-withdrawn"));
        assertTrue(Fx.on(() -> hall.sees("door-archive")), "it is home");
        hall.touch("door-archive");
        Fx.until("the list is there", () -> hall.sees("card-doc-b"));
        assertFalse(Fx.on(() -> hall.sees("card-doc-a")));
        hall.touch("home");
        Fx.until("it is home", () -> hall.sees("door-archive"));
        assertFalse(Fx.on(() -> hall.sees("band-withdrawn")), "it is said once");
    }

    @Test
    void anOpenListLosesWhatIsWithdrawn() {
        hall.touch("door-archive");
        Fx.until("the list is there", () -> hall.sees("card-doc-a"));
        hall.hidden.withdraw("doc-a", "有误");
        Fx.until("it is gone", () -> hall.sees("card-doc-b") && !hall.sees("card-doc-a"));
    }

    @Test
    void nobodyWalksBackToWhatIsWithdrawn() {
        hall.touch("door-archive");
        hall.touch("card-doc-a");
        Fx.until("it is open", () -> page("文1"));
        hall.touch("help");
        hall.hidden.withdraw("doc-a", "有误");
        Fx.until("it is noticed", () -> noticed(1));
        hall.touch("back");
        Fx.until("the list comes next", () -> hall.sees("card-doc-b"));
        assertFalse(Fx.on(() -> hall.sees("card-doc-a")));
    }

    private boolean noticed(long times) {
        return hall.wiring.newsHeard() >= times;
    }

    @Test
    void aFilmThatPlaysOutlivesUpgradeAndRemovalButNoWithdrawal() throws Exception {
        hall.touch("door-lectures");
        hall.touch("card-lecture-a");
        Fx.until("it plays", () -> hall.holdings.leases().held(OpenHall.FILM) && hall.sees("row-doc-a"));
        upgrade();
        Fx.until("the upgrade is noticed", () -> noticed(1));
        hall.hidden.withdraw("doc-a", "有误");
        Fx.until("the way to what is withdrawn is gone, and the film is there", () -> !hall.sees("row-doc-a") && hall.where().equals("讲1"));
        hall.holdings.store().update("DELETE FROM pack");
        StoreSweep sweep = new StoreSweep(hall.holdings.store(), hall.holdings.data(), hall.holdings.leases());
        sweep.sweep();
        Fx.until("the removal is noticed", () -> noticed(3));
        assertEquals("讲1", Fx.on(hall::where));
        assertTrue(Files.exists(hall.holdings.objects().file(OpenHall.FILM)), "its file is there as long as it plays");
        hall.hidden.withdraw("lecture-a", "有误");
        Fx.until("it is taken away", () -> hall.sees("band-withdrawn") && !hall.holdings.leases().held(OpenHall.FILM));
        sweep.sweep();
        assertFalse(Files.exists(hall.holdings.objects().file(OpenHall.FILM)));
    }

    @Test
    void anUpgradeIsSeenAtTheNextStepAndNotUnderTheFinger() {
        hall.touch("door-archive");
        Fx.until("the list is there", () -> hall.sees("card-doc-a"));
        hall.touch("card-doc-a");
        Fx.until("it is open", () -> page("文1"));
        upgrade();
        Fx.until("it is noticed", () -> noticed(1));
        assertTrue(Fx.on(() -> page("文1")), "whoever reads goes on reading");
        hall.touch("back");
        hall.touch("card-doc-a");
        Fx.until("it is the new one", () -> page("文2"));
    }

    @Test
    void homeSaysAtOnceWhetherThereIsAnything() {
        hall.holdings.store().update("DELETE FROM pack");
        Fx.until("there is nothing", () -> hall.reads("U 盘"));
        hall.holdings.store().update("INSERT INTO pack VALUES ('p', 2, '{}', 's', '2026-01-01', 'x', '', NULL)");
        Fx.until("there is something", () -> hall.sees("door-archive"));
        assertEquals(1, new Counters(hall.holdings.visits()).total("opened/Home"), "nobody went anywhere");
    }

    @Test
    void aPreviewShowsTheNewVersionAndCountsNothing() throws Exception {
        Fx.until("the opening is counted", () -> new Counters(hall.holdings.visits()).total("opened/Home") == 1);
        RehearsalHall rehearsal = new RehearsalHall(hall.wiring, hall.holdings, hall.background);
        boolean[] back = new boolean[1];
        Fx.run(() -> rehearsal.open("p", 2, () -> back[0] = true));
        Fx.until("it is open", () -> hall.sees("rehearsal"));
        hall.touch("door-archive");
        hall.touch("card-doc-a");
        Fx.until("the new one is seen", () -> page("文2"));
        hall.touch("home");
        hall.touch("door-contest");
        hall.touch("card-song-a");
        Fx.until("the song is open", () -> page("歌2"));
        hall.touch("vote");
        Fx.until("staff are thanked", () -> hall.reads("谢谢"));
        hall.touch("end-rehearsal");
        assertTrue(Fx.on(() -> back[0]));
        assertFalse(Fx.on(() -> hall.sees("rehearsal")));
        hall.touch("door-archive");
        hall.touch("card-doc-a");
        Fx.until("visitors see the old one", () -> page("文1"));
        assertEquals(Optional.of(0L), hall.holdings.visits().one("SELECT count(*) AS n FROM chain", row -> row.whole("n")));
        assertEquals(0, new Counters(hall.holdings.visits()).total("opened/SongOf"));
    }

    @Test
    void aFreshVisitEndsAPreviewThatNobodyWatches() {
        RehearsalHall rehearsal = new RehearsalHall(hall.wiring, hall.holdings, hall.background);
        boolean[] back = new boolean[1];
        Fx.run(() -> rehearsal.open("p", 2, () -> back[0] = true));
        Fx.until("it is open", () -> hall.sees("rehearsal"));
        Fx.run(hall.wiring::freshVisit);
        assertFalse(Fx.on(() -> hall.sees("rehearsal") || back[0]));
        assertTrue(Fx.on(() -> hall.sees("door-archive")));
    }
}
