package yunguan.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static yunguan.app.HallAtNight.middle;
import static yunguan.app.HallAtNight.shows;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.animation.AnimationTimer;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yunguan.Fx;
import yunguan.catalogue.Catalogue;
import yunguan.room.door.AttractShelf;

/** Among the pictures for passers-by a trail comes round, and the map flies along it, from stop to stop. */
class FlightForPassersByTest {

    @TempDir
    private Path folder;

    @Test
    void theMapFliesAlongATrailFromStopToStopAndEndsWithItsPicture() throws Exception {
        try (OpenHall hall = new OpenHall(folder)) {
            TrailOnAMap.lay(hall);
            TrailOnAMap.picture(hall);
            TrailOnAMap.map(hall, folder);
            assertEquals(List.of("trail-a"), new AttractShelf(new Catalogue(hall.holdings.store())).pieces().stream().map(piece -> piece.card().id()).toList());
            HallAtNight night = new HallAtNight(hall);
            Stage stage = Fx.on(Stage::new);
            try {
                Fx.run(() -> {
                    stage.setScene(hall.scene);
                    stage.show();
                });
                night.pass(180);
                assertTrue(shows(hall, "attract"));
                Witness witness = Fx.on(() -> new Witness(hall));
                Fx.run(witness::start);
                Fx.until("the first stop comes into the middle of the map, and then the second", () -> witness.seen.contains("1 2"));
                Fx.run(witness::stop);
                Pane flight = Fx.on(() -> Objects.requireNonNull(witness.flight));
                Fx.until("and it ends with its picture", () -> flight.getChildren().isEmpty());
                hall.touch(600, 600);
                assertEquals("HomeView", middle(hall), "a touch is for home");
            } finally {
                Fx.run(stage::close);
            }
        }
    }

    @Test
    void aTrailWithoutAPictureIsFlownAlongAsWell() throws Exception {
        try (OpenHall hall = new OpenHall(folder)) {
            TrailOnAMap.lay(hall);
            AttractShelf shelf = new AttractShelf(new Catalogue(hall.holdings.store()));
            assertEquals(List.of(), shelf.pieces(), "without a map nothing of it is seen");
            TrailOnAMap.map(hall, folder);
            assertEquals(List.of("trail-a"), shelf.pieces().stream().map(piece -> piece.card().id()).toList());
            HallAtNight night = new HallAtNight(hall);
            night.pass(180);
            Fx.until("the map", () -> hall.node("trail-flight") instanceof Pane flight && flight.lookup("#map-tiles") != null);
            Node flight = Fx.on(() -> Objects.requireNonNull(hall.node("trail-flight")));
            Fx.until("it has the picture's place", () -> {
                hall.scene.getRoot().layout();
                return flight.getLayoutBounds().getWidth() > 300 && flight.getLayoutBounds().getHeight() > 300;
            });
            hall.holdings.store().update("UPDATE item SET picture = 'stop' WHERE id = 'place-1'");
            assertEquals("stop", shelf.pieces().stream().filter(piece -> piece.card().id().equals("trail-a")).findFirst().orElseThrow().picture());
            hall.holdings.store().update("DELETE FROM link WHERE target = 'place-0'");
            assertEquals(List.of("place-1"), shelf.pieces().stream().map(piece -> piece.card().id()).toList(), "one stop is no way");
            hall.touch(600, 600);
        }
    }

    @Test
    void aTouchEndsTheFlight() throws Exception {
        try (OpenHall hall = new OpenHall(folder)) {
            TrailOnAMap.lay(hall);
            TrailOnAMap.picture(hall);
            TrailOnAMap.map(hall, folder);
            HallAtNight night = new HallAtNight(hall);
            night.pass(180);
            Fx.until("the map", () -> hall.node("trail-flight") instanceof Pane flight && flight.lookup("#map-tiles") != null);
            Pane flight = (Pane) Fx.on(() -> Objects.requireNonNull(hall.node("trail-flight")));
            hall.touch(600, 600);
            assertEquals("HomeView", middle(hall));
            assertEquals(0, Fx.on(() -> flight.getChildren().size()), "nothing of it is kept");
        }
    }

    /** Sees at every picture which stop stands in the middle: between two looks now and then, a busy machine might have gone past one. */
    private static final class Witness extends AnimationTimer {
        private final OpenHall hall;
        private @Nullable Pane flight;
        /** The numbers of stops that came into the middle, in their order; a dot where another flight began. */
        private String seen = "";

        Witness(OpenHall hall) {
            this.hall = hall;
        }

        @Override
        public void handle(long now) {
            Pane over = hall.node("trail-flight") instanceof Pane pane ? pane : null;
            if (over != null && over != flight) {
                flight = over;
                seen += ".";
            }
            for (String number : List.of("1", "2")) {
                if (over != null && away(over, number) < 3 && !seen.endsWith(number)) {
                    seen += (seen.endsWith(".") ? "" : " ") + number;
                }
            }
        }
    }

    /** How far a stop's sign is from the middle of the map, in pixels. On the screen's own thread. */
    private static double away(Pane flight, String number) {
        Node map = flight.lookup("#map-tiles");
        if (map == null) {
            return Double.MAX_VALUE;
        }
        Point2D middle = centre(map);
        return flight.lookupAll(".layer-sign-number").stream().filter(text -> text instanceof Text words && words.getText().equals(number))
                .mapToDouble(text -> centre(Objects.requireNonNull(text.getParent())).distance(middle)).min().orElse(Double.MAX_VALUE);
    }

    private static Point2D centre(Node node) {
        Bounds bounds = node.getLayoutBounds();
        return node.localToScene(bounds.getCenterX(), bounds.getCenterY());
    }
}
