package yunguan.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static yunguan.app.ListeningHall.clock;
import static yunguan.app.ListeningHall.drag;
import static yunguan.app.ListeningHall.fill;
import static yunguan.app.ListeningHall.go;
import static yunguan.app.ListeningHall.item;
import static yunguan.app.ListeningHall.shown;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yunguan.Fx;
import yunguan.Monitor;
import yunguan.settings.Settings;
import yunguan.shell.Route;

/** The listening room in the open hall, with voices of the starter pack that are heard. */
class ListeningIT {

    private static final double HEARD = 60;

    @TempDir
    Path folder;

    private Stage window;

    @BeforeAll
    static void somethingToHear() throws Exception {
        Monitor.isThere();
    }

    @AfterEach
    void close() {
        Stage open = window;
        if (open != null) {
            Fx.run(open::close);
        }
    }

    private static boolean chosen(OpenHall hall, String id) {
        Node node = hall.node(id);
        return node != null && node.getPseudoClassStates().stream().anyMatch(state -> state.getPseudoClassName().equals("chosen"));
    }

    private static ScrollPane listOf(Node node) {
        Node up = node;
        while (!(up instanceof ScrollPane)) {
            up = Objects.requireNonNull(up.getParent());
        }
        return (ScrollPane) up;
    }

    @Test
    void todaysEpisodeStandsOnTopOfItsSeries() throws Exception {
        try (OpenHall hall = new OpenHall(folder)) {
            fill(hall);
            new HallAtNight(hall).itIs("2026-11-23T10:00");
            go(hall, new Route.Listening());
            Fx.until("the episodes", () -> hall.sees("card-audio-3") && hall.sees("card-audio-1"));
            assertTrue(Fx.on(() -> hall.reads("今天")), "of the day it is");
            assertFalse(Fx.on(() -> hall.reads("最新一集")));
            assertTrue(Fx.on(() -> hall.reads("2026 年 11 月 22 日")), "the others have their days");
        }
        try (OpenHall hall = new OpenHall(folder.resolve("later"))) {
            fill(hall);
            hall.holdings.store().inTransaction(rows -> item(rows, "audio-special", "AUDIO", "番外", "radio", "2026-11-20"));
            new HallAtNight(hall).itIs("2026-11-25T10:00");
            go(hall, new Route.Listening());
            Fx.until("the newest is called so", () -> hall.sees("card-audio-3") && hall.reads("最新一集"));
            assertTrue(Fx.on(() -> hall.sees("card-audio-special") && hall.reads("2026 年 11 月 20 日")), "what stands among them without a number has its day");
            assertFalse(Fx.on(() -> hall.reads("第 0 集")), "and no number");
            hall.holdings.store().inTransaction(rows -> item(rows, "audio-other", "AUDIO", "又一", "radio", ""));
            Fx.run(hall.wiring::freshVisit);
            go(hall, new Route.Listening());
            Fx.until("three earlier ones", () -> hall.sees("episodes-all") && !hall.sees("card-audio-other"));
            hall.touch("episodes-all");
            Fx.until("and all of them", () -> hall.sees("card-audio-other") && hall.sees("episodes-fewer"));
            hall.touch("episodes-fewer");
            Fx.until("and fewer again", () -> !hall.sees("card-audio-other"));
        }
    }

    @Test
    void nothingIsCalledMoreWhereNothingStandsBeforeIt() throws Exception {
        try (OpenHall hall = new OpenHall(folder)) {
            hall.holdings.store().inTransaction(rows -> item(rows, "audio-alone", "AUDIO", "一段", null, ""));
            go(hall, new Route.Listening());
            Fx.until("a piece without a shelf", () -> hall.sees("card-audio-alone"));
            assertFalse(Fx.on(() -> hall.reads("其他")));
            fill(hall);
            Fx.run(hall.wiring::freshVisit);
            go(hall, new Route.Listening());
            Fx.until("after a shelf it is", () -> hall.sees("card-audio-3") && hall.reads("其他"));
        }
    }

    @Test
    void theTextFollowsTheVoiceUntilAHandDrawsItAndAgainWhenAsked() throws Exception {
        try (OpenHall hall = new OpenHall(folder)) {
            window = shown(hall);
            fill(hall);
            go(hall, new Route.AudioAt("audio-1", 0));
            Fx.until("the second line is heard", () -> chosen(hall, "line-1"));
            assertTrue(Monitor.heard(2) > HEARD, "a voice is heard");
            hall.touch("line-20");
            Fx.until("it goes there", () -> chosen(hall, "line-20") || chosen(hall, "line-21"));
            assertTrue(clock(hall).startsWith("0:2"), () -> clock(hall));
            ScrollPane list = Fx.on(() -> listOf(hall.node("line-20")));
            assertTrue(Fx.on(list::getVvalue) > 0, "the list went along");
            assertFalse(Fx.on(() -> hall.sees("follow-again")));

            Node line = Fx.on(() -> hall.node("line-20"));
            drag(hall, line, 1200, 400, 1200, 900, true);
            Fx.until("the way back to the voice is offered", () -> hall.sees("follow-again"));
            double drawn = Fx.on(list::getVvalue);
            Thread.sleep(2500);
            assertEquals(drawn, Fx.on(list::getVvalue), 0.02, "it stays where the hand has left it");
            hall.touch("follow-again");
            Fx.until("it is with the voice again", () -> list.getVvalue() > drawn + 0.05 && !hall.sees("follow-again"));
            hall.touch("forward-10");
            Fx.until("and goes on with it", () -> chosen(hall, "line-35") || chosen(hall, "line-36") || chosen(hall, "line-37"));
        }
    }

    @Test
    void whoeverKeepsOnListeningHearsTheNextAndCountsAsThere() throws Exception {
        try (OpenHall hall = new OpenHall(folder)) {
            fill(hall);
            go(hall, new Route.Listening());
            hall.touch("card-audio-1");
            hall.touch("line-37");
            Fx.until("without the switch nothing follows", () -> hall.sees("next-audio-3"));
            assertFalse(Fx.on(hall.wiring::inUse), "and nobody is taken to be there");
            hall.touch("keep-on");
            Fx.until("now it goes on", () -> hall.sees("keep-on-next"));
            assertTrue(Fx.on(hall.wiring::inUse), "between two pieces somebody is there");
            Fx.until("the next newer one plays", () -> hall.wiring.navigator().route().get() instanceof Route.AudioAt(String id, double from) && id.equals("audio-2")
                    && clock(hall).compareTo("0:01") >= 0);
            assertTrue(Fx.on(hall.wiring::inUse));
            hall.touch("back");
            Fx.until("one step back are the shelves, however many pieces were heard", () -> hall.sees("card-audio-3"));
            Fx.run(hall.wiring::freshVisit);
            assertFalse(Fx.on(() -> hall.wiring.visit().keepOn().wanted().get()), "the next visitor has not said so");
        }
    }

    @Test
    void whoeverGoesElsewhereBetweenTwoPiecesFindsThePieceAgainAndHoldsNothing() throws Exception {
        try (OpenHall hall = new OpenHall(folder)) {
            fill(hall);
            go(hall, new Route.AudioAt("audio-1", 37));
            Fx.until("it is over", () -> hall.sees("next-audio-3"));
            go(hall, new Route.Help());
            hall.touch("back");
            Fx.until("the piece stands ready again", () -> hall.sees("keep-on") && hall.scene.getRoot().lookup(".audio-title").getParent().getParent().isVisible());
            assertFalse(Fx.on(() -> hall.sees("next-audio-3")));
            hall.touch("keep-on");
            go(hall, new Route.AudioAt("audio-2", 37));
            Fx.until("the next would begin", () -> hall.sees("keep-on-next"));
            assertTrue(Fx.on(hall.wiring::inUse));
            go(hall, new Route.Help());
            hall.touch("back");
            Fx.until("the piece stands ready again", () -> hall.sees("keep-on"));
            assertFalse(Fx.on(() -> hall.sees("keep-on-next")), "nothing stands there counting");
            assertFalse(Fx.on(hall.wiring::inUse), "end, away, back: not in use");
        }
    }

    @Test
    void aQuietHourIsSaidAndOver() throws Exception {
        Path file = Files.writeString(folder.resolve("kiosk.properties"), "volume.hours = 12:00-14:00 30\nsound.out = headphones-left\n");
        try (OpenHall hall = new OpenHall(folder.resolve("data"), Settings.read(file))) {
            fill(hall);
            HallAtNight night = new HallAtNight(hall);
            night.itIs("2031-11-23T11:59");
            go(hall, new Route.AudioAt("audio-1", 0));
            Fx.until("it plays", () -> hall.sees("line-1") && clock(hall).compareTo("0:01") >= 0);
            assertFalse(Fx.on(() -> hall.sees("quiet-hour")));
            assertTrue(Fx.on(() -> hall.reads("左侧的耳机")));
            double before = Monitor.heard(4);
            night.itIs("2031-11-23T12:00");
            Fx.until("it says so while it plays", () -> hall.sees("quiet-hour") && hall.reads("到 14:00 为止"));
            assertEquals(0.3, Fx.on(() -> hall.wiring.visit().loudness().get()), 0.001);
            assertTrue(Fx.on(() -> hall.node("louder").isDisabled()), "louder than that it does not get");
            Thread.sleep(600);
            assertTrue(Monitor.heard(4) < before * 0.75, "and it is softer");
            Fx.run(hall.wiring::freshVisit);
            assertEquals(0.3, Fx.on(() -> hall.wiring.visit().loudness().get()), 0.001, "the next visitor has the same hour");
            night.itIs("2031-11-23T14:00");
            assertEquals(0.6, Fx.on(() -> hall.wiring.visit().loudness().get()), 0.001);
        }
    }
}
