package yunguan.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yunguan.Fx;
import yunguan.catalogue.Card;
import yunguan.catalogue.Catalogue;
import yunguan.catalogue.Item;
import yunguan.shell.Route;
import yunguan.store.Transaction;

/** A trail in a programme is more than its stops: where there is a map it is flown along, and where there is none nothing is missed. */
class WalkMapTest {

    @TempDir
    Path folder;

    private static long fill(Transaction rows) {
        long trail = item(rows, "trail-a", "TRAIL", "一条路线");
        for (int stop = 0; stop < 2; stop++) {
            long place = item(rows, "place-" + stop, "PLACE", "站" + stop);
            rows.update("INSERT INTO site VALUES (?, ?, 119.3, 50, '{}')", place, 26.06 + stop * 0.001);
            rows.update("INSERT INTO link VALUES (?, 'itinerary', ?, ?, NULL)", trail, stop, "place-" + stop);
        }
        return trail;
    }

    private static long item(Transaction rows, String id, String kind, String title) {
        return rows.insert("""
                INSERT INTO item (pack, version, id, kind, position, title, summary, body, children, date, audience, language, source, notice, pending, license)
                VALUES ('p', 1, ?, ?, 2, '{"zh-Hans":"' || ? || '"}', '{}', '{}', '{}', '', '', '', '{}', '{}', 0, 'x')""", id, kind, title);
    }

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
            hall.holdings.store().inTransaction(WalkMapTest::fill);
            Fx.run(hall.wiring::freshVisit);
            begins(hall);
            assertFalse(Fx.on(() -> hall.sees("trail-flight")), "what is not there takes no room");
        }
    }

    @Test
    void withAMapItIsFlownAlong() throws Exception {
        try (OpenHall hall = new OpenHall(folder)) {
            String map = "d".repeat(64);
            Path file = folder.resolve("objects").resolve(map);
            java.awt.image.BufferedImage blank = new java.awt.image.BufferedImage(256, 256, java.awt.image.BufferedImage.TYPE_INT_RGB);
            java.io.ByteArrayOutputStream png = new java.io.ByteArrayOutputStream();
            javax.imageio.ImageIO.write(blank, "png", png);
            try (var writer = yunguan.store.PyramidWriter.create(file, new TreeMap<>(Map.of("name", "m", "format", "png", "minzoom", "0", "maxzoom", "0")))) {
                writer.tile(0, 0, 0, png.toByteArray());
            }
            hall.holdings.store().inTransaction(rows -> {
                fill(rows);
                long sheet = item(rows, "map-a", "MAP", "示意图");
                rows.update("INSERT INTO object VALUES (?, ?, 'application/vnd.sqlite3', NULL)", map, 1);
                rows.update("INSERT INTO payload VALUES ('p', 1, 'data/m.mbtiles', ?)", map);
                return rows.insert("INSERT INTO medium (item, role, object) VALUES (?, 'tiles', ?)", sheet, map);
            });
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
