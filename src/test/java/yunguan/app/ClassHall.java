package yunguan.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import yunguan.Fx;
import yunguan.settings.Settings;
import yunguan.shell.Route;
import yunguan.store.Transaction;
import yunguan.visits.classes.ClassBook;
import yunguan.visits.classes.Held;

/** A hall with a course of two lessons, the first of which has a question; and the hand that leads a class in it. */
final class ClassHall {

    private ClassHall() {
    }

    /** It is open. @param settings lines of kiosk.properties */
    static OpenHall hall(Path folder, String settings) throws Exception {
        return hall(folder, settings, 1920, 1080);
    }

    /** The same on a screen of so many pixels. */
    static OpenHall hall(Path folder, String settings, int width, int height) throws Exception {
        Path file = Files.writeString(folder.resolve("kiosk.properties"), settings);
        OpenHall hall = new OpenHall(folder, Settings.read(file), width, height);
        hall.holdings.store().inTransaction(ClassHall::fill);
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

    /** What the clock of the film says. */
    static String clock(OpenHall hall) {
        return Fx.on(() -> clockNow(hall));
    }

    /** The same, to be asked on the JavaFX thread. */
    static String clockNow(OpenHall hall) {
        return hall.scene.getRoot().lookup(".player-time") instanceof Label label ? label.getText() : "";
    }

    /** The leader goes on, as soon as that is offered. */
    static void on(OpenHall hall) {
        Fx.until("it may go on", () -> hall.node("class-on") instanceof Button button && !button.isDisabled());
        hall.touch("class-on");
    }

    /** The classes that were written down, the newest first. */
    static List<Held> held(OpenHall hall) {
        return new ClassBook(hall.holdings.visits()).newest(9);
    }

    /** Somebody stands before the class. */
    static void goesIn(OpenHall hall) {
        Fx.run(() -> hall.wiring.navigator().go(new Route.ClassOf("course-a")));
    }

    /** Begins the class and lets its film play for a moment. */
    static void filmPlays(OpenHall hall) {
        goesIn(hall);
        Fx.run(() -> hall.wiring.visit().leads().set(true));
        hall.touch("class-begin");
        Fx.until("its clock goes", () -> hall.sees("class-part") && clockNow(hall).compareTo("0:02") >= 0);
    }

    /** Staff touch the four corners. */
    static void corners(OpenHall hall) {
        hall.touch(20, 20);
        hall.touch(1900, 20);
        hall.touch(1900, 1060);
        hall.touch(20, 1060);
        Fx.until("the pad is there", () -> hall.sees("pin-1"));
    }
}
