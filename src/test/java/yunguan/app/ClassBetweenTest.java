package yunguan.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static yunguan.app.ClassHall.clock;
import static yunguan.app.ClassHall.clockNow;
import static yunguan.app.ClassHall.corners;
import static yunguan.app.ClassHall.filmPlays;
import static yunguan.app.ClassHall.goesIn;
import static yunguan.app.ClassHall.held;
import static yunguan.app.ClassHall.on;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yunguan.Fx;
import yunguan.settings.Settings;
import yunguan.shell.Route;
import yunguan.visits.StaffLog;
import yunguan.visits.StaffPin;

/** What comes between a class and its group: a reset, the desk, a failure, a stick. It goes on where it was, or was never held. */
class ClassBetweenTest {

    @TempDir
    Path folder;

    @Test
    void theHallWaitsForAClassAndForNobodyElse() throws Exception {
        try (OpenHall hall = ClassHall.hall(folder, "class.code = 2468\n")) {
            HallAtNight night = new HallAtNight(hall);
            goesIn(hall);
            Fx.run(() -> hall.wiring.visit().leads().set(true));
            hall.touch("class-begin");
            on(hall);
            Fx.until("nothing plays", () -> hall.sees("answer-0"));
            hall.touch(960, 20);
            night.pass(1799);
            assertFalse(Fx.on(() -> hall.sees("still-there")), "a group that talks is not asked");
            night.pass(1);
            assertTrue(Fx.on(() -> hall.sees("still-there")), "half an hour untouched is a class that nobody ended");
            night.pass(20);
            assertTrue(Fx.on(() -> hall.wiring.navigator().atHome().get()));
            assertEquals(List.of(), held(hall), "and it was not held");
            assertFalse(Fx.on(() -> hall.wiring.visit().leads().get()), "who comes next leads nobody");
        }
    }

    @Test
    void aClassThatWasEndedCountsThoughItsGroupLeavesFromThePad() throws Exception {
        try (OpenHall hall = ClassHall.hall(folder, "")) {
            new StaffPin(hall.holdings.visits(), new StaffLog(hall.holdings.visits(), InstantSource.system()), System::nanoTime).set("471193");
            HallAtNight night = new HallAtNight(hall);
            filmPlays(hall);
            hall.touch("class-end");
            hall.touch("class-end-yes");
            Fx.until("it is asked how many", () -> hall.sees("class-people"));
            corners(hall);
            hall.touch("desk-leave");
            Fx.until("the desk was called over it", () -> hall.sees("class-people"));
            assertEquals(List.of(), held(hall), "and it is still asked");
            night.pass(299);
            assertFalse(Fx.on(() -> hall.sees("still-there")), "there is time to count");
            night.pass(1);
            assertTrue(Fx.on(() -> hall.sees("still-there")), "and not half an hour of it");
            night.pass(20);
            assertTrue(Fx.on(() -> hall.wiring.navigator().atHome().get()));
            Fx.until("it is written down", () -> held(hall).size() == 1);
            assertEquals(0, held(hall).getFirst().people());
        }
    }

    @Test
    void whatEndsUnderwayWasNeverHeld() throws Exception {
        try (OpenHall hall = ClassHall.hall(folder, "")) {
            goesIn(hall);
            Fx.run(() -> hall.wiring.visit().leads().set(true));
            hall.touch("class-begin");
            Fx.until("the film is there", () -> hall.sees("play-pause"));
            Fx.run(hall.wiring::freshVisit);
            assertEquals(List.of(), held(hall));
        }
        try (OpenHall hall = new OpenHall(folder.resolve("next"))) {
            assertTrue(Fx.on(() -> hall.sees("door-lectures")), "after a power cut the hall opens at home");
        }
    }

    @Test
    void whatFailsIsSaidAboveAClassThatGoesOn() throws Exception {
        try (OpenHall hall = ClassHall.hall(folder, "")) {
            filmPlays(hall);
            var film = Fx.on(() -> hall.node("class-part"));
            Fx.run(hall.wiring::sorry);
            assertTrue(Fx.on(() -> hall.sees("sorry") && hall.reads("大家可以照常继续")));
            assertSame(film, Fx.on(() -> hall.node("class-part")), "the film is still there");
            String before = clock(hall);
            Fx.until("and plays on", () -> !clockNow(hall).equals(before));
            on(hall);
            Fx.until("the class goes on", () -> hall.sees("answer-0"));
        }
    }

    @Test
    void whereverTheWayLedAClassGoesOnWhereItWasLeft() throws Exception {
        try (OpenHall hall = ClassHall.hall(folder, "")) {
            filmPlays(hall);
            Fx.run(() -> hall.wiring.navigator().go(new Route.Help()));
            Fx.run(() -> hall.wiring.navigator().back());
            Fx.until("the film plays on", () -> clockNow(hall).compareTo("0:03") >= 0);
            on(hall);
            Fx.until("the question stands there", () -> hall.sees("answer-0"));
            on(hall);
            Fx.until("its answer", () -> hall.reads("一馆一院一园。"));
            Fx.run(() -> hall.wiring.navigator().go(new Route.Help()));
            Fx.run(() -> hall.wiring.navigator().back());
            Fx.until("its answer is still uncovered", () -> hall.reads("一馆一院一园。"));
            assertEquals(List.of(), held(hall));
        }
    }

    @Test
    void theDeskLiesOverAClassThatGoesOnWhenItIsLeft() throws Exception {
        try (OpenHall hall = ClassHall.hall(folder, "")) {
            new StaffPin(hall.holdings.visits(), new StaffLog(hall.holdings.visits(), InstantSource.system()), System::nanoTime).set("471193");
            HallAtNight night = new HallAtNight(hall);
            filmPlays(hall);
            corners(hall);
            hall.touch("desk-leave");
            Fx.until("the film plays on where it was", () -> hall.sees("class-part") && clockNow(hall).compareTo("0:03") >= 0);
            on(hall);
            Fx.until("the question stands there", () -> hall.sees("answer-0"));
            corners(hall);
            night.pass(Settings.defaults().number(yunguan.settings.Key.IDLE_SECONDS) + 1);
            Fx.until("nobody knows the PIN: the class goes on", () -> hall.sees("answer-0"));
            night.pass(1700);
            assertTrue(Fx.on(() -> hall.sees("answer-0") && !hall.sees("still-there")), "the hall waits for it as before");
            corners(hall);
            hall.types("471193");
            Fx.until("the desk is open", () -> hall.sees("desk-sticks"));
            hall.holdings.store().update("INSERT INTO hidden (id, why) VALUES ('lecture-a', 'withdrawn')");
            hall.touch("desk-leave");
            Fx.until("what was withdrawn there is gone", () -> hall.sees("class-gone"));
            hall.touch("class-end");
            hall.touch("class-end-yes");
            hall.types("18");
            Fx.until("it is over", () -> hall.sees("class-over"));
            assertEquals(18, held(hall).getFirst().people());
        }
    }

    @Test
    void noStickComesBetweenAGroupAndItsScreen() throws Exception {
        Path sticks = Files.createDirectories(folder.resolve("sticks"));
        try (OpenHall hall = ClassHall.hall(folder, "stick.folders = " + sticks + "\n")) {
            Path author = Files.createDirectories(folder.resolve("RAW"));
            Files.writeString(author.resolve("pack.properties"), "id = lanes\nversion = 1\ntitle = 巷子\n");
            Files.writeString(author.resolve("lectures.csv"), "id,title\n");
            Files.move(author, sticks.resolve("RAW"));
            Fx.until("the band is there", () -> hall.sees("stick-band"));
            goesIn(hall);
            Fx.run(() -> hall.wiring.visit().leads().set(true));
            hall.touch("class-begin");
            on(hall);
            Fx.until("nothing plays", () -> hall.sees("answer-0"));
            Fx.until("the band is gone", () -> !hall.sees("stick-band"));
        }
    }
}
