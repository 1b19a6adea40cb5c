package yunguan.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static yunguan.app.ClassHall.clock;
import static yunguan.app.ClassHall.clockNow;
import static yunguan.app.ClassHall.goesIn;
import static yunguan.app.ClassHall.held;
import static yunguan.app.ClassHall.on;

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
import yunguan.shell.Mode;
import yunguan.shell.Route;
import yunguan.ui.Typesetting;
import yunguan.visits.StaffLog;
import yunguan.visits.StaffPin;
import yunguan.visits.classes.Held;

/** A class in the open hall, with a real film: led by somebody who knows the code, or begun at the desk. */
class ClassTest {

    @TempDir
    Path folder;

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

    /** Led by somebody who wants large letters within reach. */
    private static void beginsWithinReach(OpenHall hall) {
        Fx.run(() -> {
            hall.wiring.visit().leads().set(true);
            hall.wiring.visit().modes().addAll(List.of(Mode.LARGE, Mode.REACH));
        });
        goesIn(hall);
        hall.touch("class-begin");
        Fx.until("the film plays", () -> hall.sees("play-pause"));
    }

    /** On a broad glass the board above is too low for large letters: then the screen says it itself. */
    @Test
    void whereTheBoardIsTooLowForWordsTheScreenSaysWhichPartGoesOn() throws Exception {
        try (OpenHall hall = ClassHall.hall(folder, "class.code = 2468\n", 1920, 1080)) {
            beginsWithinReach(hall);
            Fx.until("it is said above the film", () -> hall.sees("class-where") && hall.reads("第 1 课"));
        }
    }

    /** Below it a film would be left with nothing: so the board above says which part goes on, and what the leader touches stands in one row. */
    @Test
    void withinReachOnAnUprightGlassTheFilmHasItsRoom() throws Exception {
        try (OpenHall hall = ClassHall.hall(folder, "class.code = 2468\n", 1080, 1920)) {
            beginsWithinReach(hall);
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
        try (OpenHall hall = ClassHall.hall(folder, "class.code = 2468\n")) {
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
        try (OpenHall hall = ClassHall.hall(folder, "")) {
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
    void aFilmThatDoesNotPlaySaysWhatComesNext() throws Exception {
        try (OpenHall hall = ClassHall.hall(folder, "")) {
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
        try (OpenHall hall = ClassHall.hall(folder, "")) {
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
    void aLessonThatWasSeenStaysSeenWhenItIsPlayedOnceMore() throws Exception {
        try (OpenHall hall = ClassHall.hall(folder, "")) {
            Fx.run(() -> hall.wiring.navigator().go(new Route.LectureAt("lecture-a", 118)));
            hall.touch("replay");
            Fx.until("it plays from its beginning", () -> clockNow(hall).startsWith("0:0"));
            Fx.run(() -> hall.wiring.navigator().go(new Route.CourseOf("course-a")));
            Fx.until("the course knows", () -> hall.reads("这次看完了 1 课"));
        }
    }

    @Test
    void whatAClassSawWasSeenInThisVisit() throws Exception {
        try (OpenHall hall = ClassHall.hall(folder, "")) {
            ClassHall.filmPlays(hall);
            for (int i = 0; i < 12; i++) {
                hall.touch("forward-10");
            }
            Fx.until("its end", () -> hall.sees("replay"));
            hall.touch("class-end");
            hall.touch("class-end-yes");
            hall.types("18");
            hall.touch("class-more");
            Fx.run(() -> hall.wiring.navigator().go(new Route.CourseOf("course-a")));
            Fx.until("the course knows", () -> hall.reads("这次看完了 1 课"));
        }
    }

    @Test
    void afterAFilmThereAreQuestions() throws Exception {
        try (OpenHall hall = ClassHall.hall(folder, "")) {
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
