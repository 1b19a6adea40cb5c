package yunguan.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yunguan.Fx;
import yunguan.settings.Settings;
import yunguan.shell.Mode;
import yunguan.shell.Route;
import yunguan.store.Transaction;
import yunguan.ui.Typesetting;
import yunguan.visits.StaffLog;
import yunguan.visits.StaffPin;
import yunguan.visits.classes.ClassBook;
import yunguan.visits.classes.Held;

/** A class in the open hall, with a real film: led by somebody who knows the code, or begun at the desk. */
class ClassTest {

    @TempDir
    Path folder;

    private OpenHall hall(String settings) throws Exception {
        Path file = Files.writeString(folder.resolve("kiosk.properties"), settings);
        OpenHall hall = new OpenHall(folder, Settings.read(file));
        hall.holdings.store().inTransaction(ClassTest::fill);
        Fx.run(hall.wiring::freshVisit);
        return hall;
    }

    private static long fill(Transaction rows) {
        long course = item(rows, "course-a", "COURSE", "一门课");
        rows.update("INSERT INTO link VALUES (?, 'hasPart', 0, 'lecture-a', NULL)", course);
        rows.update("INSERT INTO link VALUES (?, 'hasPart', 1, 'lecture-b', NULL)", course);
        rows.update("INSERT INTO fact VALUES (?, 'hours', '1.5')", course);
        rows.update("INSERT INTO fact VALUES (?, 'teacher', '{\"zh-Hans\":\"陈老师\"}')", course);
        long second = item(rows, "lecture-b", "LECTURE", "讲二");
        rows.update("INSERT INTO medium (item, role, object, seconds, width, height) VALUES (?, 'film', ?, 120, 160, 90)", second, OpenHall.FILM);
        rows.update("INSERT INTO question SELECT key, 1, 1, 'EVERYONE', '{\"zh-Hans\":\"几处？\"}', '[{\"zh-Hans\":\"两处\"},{\"zh-Hans\":\"三处\"}]', 1, '{\"zh-Hans\":\"一馆一院一园。\"}'"
                + " FROM item WHERE id = 'lecture-a' AND version = 1");
        return course;
    }

    private static long item(Transaction rows, String id, String kind, String title) {
        return rows.insert("""
                INSERT INTO item (pack, version, id, kind, position, title, summary, body, children, date, audience, language, source, notice, pending, license)
                VALUES ('p', 1, ?, ?, 2, '{"zh-Hans":"' || ? || '"}', '{}', '{}', '{}', '', '', '', '{}', '{}', 0, 'x')""", id, kind, title);
    }

    private static String clock(OpenHall hall) {
        return Fx.on(() -> clockNow(hall));
    }

    /** The same; on the JavaFX thread. */
    private static String clockNow(OpenHall hall) {
        return hall.scene.getRoot().lookup(".player-time") instanceof Label label ? label.getText() : "";
    }

    private static void on(OpenHall hall) {
        Fx.until("it may go on", () -> hall.node("class-on") instanceof Button button && !button.isDisabled());
        hall.touch("class-on");
    }

    /** Help is at hand, and nothing of the class is lost by it. */
    private static void helps(OpenHall hall) {
        hall.touch("help");
        assertTrue(Fx.on(() -> hall.sees("class-help") && hall.reads("带领者点“继续”，到下一步")));
        assertFalse(Fx.on(() -> hall.sees("class-on") || hall.sees("class-end") || hall.sees("home")), "from there nobody goes on, and nobody ends it");
        String waiting = clock(hall);
        Fx.run(() -> hall.wiring.visit().modes().add(Mode.CONTRAST));
        Fx.run(() -> hall.wiring.visit().modes().add(Mode.REACH));
        assertTrue(Fx.on(() -> hall.sees("class-help")), "it stays in another mode");
        Fx.run(() -> hall.wiring.visit().modes().clear());
        assertEquals(waiting, clock(hall), "the film waits");
        hall.touch("class-help-done");
        assertFalse(Fx.on(() -> hall.sees("class-help")));
        Fx.until("and goes on", () -> !clockNow(hall).equals(waiting));
        hall.touch("help");
        hall.touch("help");
        assertTrue(Fx.on(() -> hall.sees("class-on")), "the button that brought it takes it away again");
    }

    private static long middle(OpenHall hall, String id) {
        Node node = Objects.requireNonNull(hall.node(id));
        return Math.round(node.localToScene(node.getLayoutBounds()).getCenterY());
    }

    private static List<Held> held(OpenHall hall) {
        return new ClassBook(hall.holdings.visits()).newest(9);
    }

    private static void goesIn(OpenHall hall) {
        Fx.run(() -> hall.wiring.navigator().go(new Route.ClassOf("course-a")));
    }

    /** Below it a film would be left with nothing: so the board above says which part goes on, and what the leader touches stands in one row. */
    @Test
    void withinReachOnAnUprightGlassTheFilmHasItsRoom() throws Exception {
        try (OpenHall hall = new OpenHall(folder, Settings.read(Files.writeString(folder.resolve("kiosk.properties"), "class.code = 2468\n")), 1080, 1920)) {
            hall.holdings.store().inTransaction(ClassTest::fill);
            Fx.run(() -> {
                hall.wiring.freshVisit();
                hall.wiring.visit().leads().set(true);
                hall.wiring.visit().modes().addAll(List.of(Mode.LARGE, Mode.REACH));
            });
            goesIn(hall);
            hall.touch("class-begin");
            Fx.until("the film plays", () -> hall.sees("play-pause"));
            Fx.until("the board says where one is", () -> hall.node("where-above") instanceof Label above && above.getText().contains("第 1 课"));
            assertFalse(Fx.on(() -> hall.sees("class-where")), "and it is not said twice");
            assertTrue(Fx.on(() -> middle(hall, "class-on") == middle(hall, "class-end")), "one row");
            Fx.run(() -> hall.wiring.visit().modes().clear());
            Fx.until("elsewhere it is said above the film", () -> hall.sees("class-where"));
            assertFalse(Fx.on(() -> ((Label) Objects.requireNonNull(hall.node("where-above"))).getText().contains("第 1 课")));
        }
    }

    @Test
    void whoeverKnowsTheCodeLeadsAClassToItsEnd() throws Exception {
        try (OpenHall hall = hall("class.code = 2468\n")) {
            goesIn(hall);
            hall.types("1111");
            Fx.until("a wrong code is said", () -> hall.sees("pin-notice"));
            hall.types("2468");
            hall.touch("class-begin");
            Fx.until("the film plays", () -> hall.sees("play-pause"));
            Fx.until("its clock goes", () -> hall.scene.getRoot().lookup(".player-time") instanceof Label label && label.getText().equals("0:02"));
            assertFalse(Fx.on(() -> hall.sees("home")), "nothing at the foot ends it by mistake");
            assertFalse(Fx.on(() -> hall.sees("back")));
            hall.touch("language-en");
            assertTrue(Fx.on(() -> hall.reads("Lesson 1 of 2")), "but a class of hours can be put in other words and sizes");
            hall.touch("language-zh-Hans");
            assertTrue(Fx.on(() -> hall.sees("mode-large")));
            helps(hall);

            Fx.run(() -> hall.wiring.visit().modes().add(Mode.LARGE));
            Fx.until("it goes on in its new place", () -> hall.scene.getRoot().lookup(".player-time") instanceof Label label && label.getText().compareTo("0:04") >= 0);

            on(hall);
            Fx.until("the question stands there", () -> hall.sees("answer-0"));
            assertFalse(Fx.on(() -> hall.reads("一馆一院一园。")), "and its answer does not");
            on(hall);
            Fx.until("the answer is uncovered", () -> hall.reads("一馆一院一园。") && hall.reads("是“三处”"));
            hall.touch("class-back");
            Fx.until("back at the film", () -> hall.sees("play-pause"));
            on(hall);
            Fx.until("and at the question", () -> hall.sees("answer-0"));
            on(hall);
            Fx.until("its answer", () -> hall.reads("一馆一院一园。"));
            on(hall);
            Fx.until("there is time to talk", () -> hall.reads("停下来，聊一聊") && hall.reads("第 2 课　讲二"));

            hall.touch("class-end");
            hall.touch("class-end-no");
            assertTrue(Fx.on(() -> hall.sees("class-on")), "asked once, and taken back");
            hall.touch("class-end");
            hall.touch("class-end-yes");
            hall.types("18");
            Fx.until("it is over", () -> hall.sees("class-over") && hall.reads("18 人"));
            Held written = held(hall).getFirst();
            assertEquals(18, written.people());
            assertEquals("course-a", written.item());
            hall.touch("class-done");
            Fx.until("a fresh visit", () -> hall.sees("door-lectures"));
            goesIn(hall);
            Fx.until("who comes next is asked again", () -> hall.sees("class-gate"));
        }
    }

    @Test
    void withoutACodeStaffBeginIt() throws Exception {
        try (OpenHall hall = hall("")) {
            goesIn(hall);
            Fx.until("it says who to turn to", () -> hall.sees("class-staff"));
            new StaffPin(hall.holdings.visits(), new StaffLog(hall.holdings.visits(), InstantSource.system()), System::nanoTime).set("471193");
            Fx.run(hall.wiring::openDesk);
            hall.types("471193");
            hall.touch("desk-classes");
            hall.touch("begin-course-a");
            hall.touch("class-begin");
            Fx.until("the film is there", () -> hall.sees("play-pause"));
            String before = clock(hall);
            Fx.until("and plays", () -> hall.scene.getRoot().lookup(".player-time") instanceof Label label && !label.getText().equals(before));
        }
    }

    @Test
    void theHallWaitsForAClassAndForNobodyElse() throws Exception {
        try (OpenHall hall = hall("class.code = 2468\n")) {
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
    void whatEndsUnderwayWasNeverHeld() throws Exception {
        try (OpenHall hall = hall("")) {
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

    /** Begins the class and lets its film play for a moment. */
    private static void filmPlays(OpenHall hall) {
        goesIn(hall);
        Fx.run(() -> hall.wiring.visit().leads().set(true));
        hall.touch("class-begin");
        Fx.until("its clock goes", () -> hall.sees("class-part") && clockNow(hall).compareTo("0:02") >= 0);
    }

    private static void corners(OpenHall hall) {
        hall.touch(20, 20);
        hall.touch(1900, 20);
        hall.touch(1900, 1060);
        hall.touch(20, 1060);
        Fx.until("the pad is there", () -> hall.sees("pin-1"));
    }

    @Test
    void whatFailsIsSaidAboveAClassThatGoesOn() throws Exception {
        try (OpenHall hall = hall("")) {
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
        try (OpenHall hall = hall("")) {
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
        try (OpenHall hall = hall("")) {
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
        try (OpenHall hall = hall("stick.folders = " + sticks + "\n")) {
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

    @Test
    void aFilmThatDoesNotPlaySaysWhatComesNext() throws Exception {
        try (OpenHall hall = hall("")) {
            hall.holdings.store().update("UPDATE medium SET object = ?", "e".repeat(64));
            goesIn(hall);
            Fx.run(() -> hall.wiring.visit().leads().set(true));
            hall.touch("class-begin");
            Fx.until("what comes next is said", () -> hall.sees("player-trouble") && hall.sees("class-instead") && hall.reads("请点“继续”，接下来：讲"));
            on(hall);
            Fx.until("and it comes", () -> hall.sees("answer-0"));
        }
    }

    @Test
    void aCourseSaysWhatItIsAndWhereOneIs() throws Exception {
        try (OpenHall hall = hall("")) {
            Fx.run(() -> hall.wiring.navigator().go(new Route.CourseOf("course-a")));
            Fx.until("teacher and hours", () -> hall.reads("教师：陈老师") && hall.reads("课时：1.5"));
            assertEquals("开始学习", Fx.on(() -> ((Button) hall.node("start")).getText()));
            assertTrue(Fx.on(() -> hall.sees("row-doc-a")), "what belongs to its lessons belongs to it");
            Fx.run(() -> {
                hall.wiring.visit().leftAt("lecture-a", 120, true);
                hall.wiring.navigator().renew();
            });
            Fx.until("it goes on with the second", () -> hall.node("start") instanceof Button start && Typesetting.plain(start.getText()).equals(Typesetting.found("接着看第 2 课")) && hall.reads("这次看完了 1 课"));
        }
    }

    @Test
    void afterAFilmThereAreQuestions() throws Exception {
        try (OpenHall hall = hall("")) {
            Fx.run(() -> hall.wiring.navigator().go(new Route.LectureAt("lecture-a", 118)));
            Fx.until("its end", () -> hall.sees("replay"));
            hall.touch("questions");
            hall.touch("answer-0");
            Fx.until("a wrong answer is no harm", () -> hall.reads("没关系。是“三处”") && hall.reads("一馆一院一园。"));
            var visit = Fx.on(hall.wiring::visit);
            hall.touch("quiz-on");
            Fx.until("thanks, and no score", () -> hall.sees("quiz-end"));
            assertSame(visit, Fx.on(hall.wiring::visit));
            hall.touch("quiz-again");
            Fx.until("once more", () -> hall.sees("answer-0"));
        }
    }
}
