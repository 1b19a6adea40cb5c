package yunguan.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yunguan.Fx;
import yunguan.catalogue.Card;
import yunguan.catalogue.Catalogue;
import yunguan.catalogue.Item;
import yunguan.shell.Route;

/** A trail in a programme is more than its stops: where there is a map it is flown along, and where there is none nothing is missed. */
class WalkMapTest {

    @TempDir
    Path folder;

    private static void begins(OpenHall hall) {
        Card trail = new Catalogue(hall.holdings.store()).card("trail-a").orElseThrow();
        Fx.run(() -> hall.wiring.navigator().go(new Route.OwnProgramme(20, java.util.List.of(new Item.Step(Item.Step.What.ITEM, trail)))));
        Fx.run(() -> hall.wiring.visit().leads().set(true));
        hall.touch("class-begin");
        Fx.until("the stops", () -> hall.sees("class-walk") && hall.reads("站1"));
    }

    @Test
    void withoutAMapItsStopsStandAlone() throws Exception {
        try (OpenHall hall = new OpenHall(folder)) {
            TrailOnAMap.lay(hall);
            Fx.run(hall.wiring::freshVisit);
            begins(hall);
            assertFalse(Fx.on(() -> hall.sees("trail-flight")), "what is not there takes no room");
        }
    }

    @Test
    void withAMapItIsFlownAlong() throws Exception {
        try (OpenHall hall = new OpenHall(folder)) {
            TrailOnAMap.lay(hall);
            Path file = TrailOnAMap.map(hall, folder);
            Fx.run(hall.wiring::freshVisit);
            begins(hall);
            Fx.until("the map is there", () -> hall.node("trail-flight") instanceof Pane flight && !flight.getChildren().isEmpty());
            Pane flight = (Pane) Fx.on(() -> hall.node("trail-flight"));
            hall.touch("class-end");
            hall.touch("class-end-yes");
            Fx.until("it was ended with its part", () -> flight.getChildren().isEmpty());
            assertEquals(0, Fx.on(() -> flight.getChildren().size()));
            assertTrue(Files.exists(file));
        }
    }
}
