package yunguan.room.atlas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.gluonhq.maps.MapView;
import com.gluonhq.maps.tile.TileRetrieverProvider;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import org.junit.jupiter.api.Test;
import yunguan.Fx;
import yunguan.catalogue.Item.Position;
import yunguan.store.Pyramid;
import yunguan.store.PyramidWriter;

/** The tiles on a real screen: all of them from the store, none missing, and no seam between two. */
class MapSeamsTest extends MapOnScreen {

    /** So often is looked once more before a gap is a seam. */
    private static final int LOOKS = 60;

    @Test
    void everyTileComesFromTheStoreAndNoOtherRetrieverIsThere() {
        assertTrue(StoreTiles.isLoaded());
        assertEquals(StoreTiles.class, TileRetrieverProvider.getInstance().load().getClass());
        for (int i = 0; i < 4; i++) {
            touch("zoom-in");
        }
        Fx.until("near tiles are asked for", () -> asked.stream().anyMatch(address -> address.zoom() >= 17));
        Set<Class<?>> strange = Fx.on(() -> {
            Set<Class<?>> found = new java.util.HashSet<>();
            collect(root, found);
            return found;
        });
        assertEquals(Set.of(), strange, "nothing on the screen but what we and the map library put there");
    }

    /** Views of the web or media would be a way around the store. */
    private static void collect(Node node, Set<Class<?>> found) {
        if (node.getClass().getName().startsWith("javafx.scene.web") || node.getClass().getName().startsWith("javafx.scene.media")) {
            found.add(node.getClass());
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, found));
        }
    }

    @Test
    void aBaseMapOfAnotherTimeTakesThePlaceOfTodays() throws Exception {
        Path file = folder.resolve("former.mbtiles");
        PyramidWriter.create(file, new TreeMap<>(Map.of("minzoom", "11", "maxzoom", "18", "paper", "#E9DCC0"))).close();
        ConcurrentLinkedQueue<TileShelf.Address> former = new ConcurrentLinkedQueue<>();
        TileShelf shelf = new TileShelf(Pyramid.open(file), 1, (zoom, column, row) -> {
            former.add(new TileShelf.Address(zoom, column, row));
            return Optional.empty();
        });
        StoreTiles.Source next = new StoreTiles.Source(shelf, background);
        double zoom = Fx.on(() -> map.surface().zoom());
        Fx.run(() -> {
            StoreTiles.open(next);
            map.change(next, List.of(name("river", "旧河名", "Old name", 119.29, 26.05, 119.34, 26.05)));
        });
        Fx.until("its tiles are asked for", () -> former.size() > 4);
        Fx.until("its names are written, and today's are not", () -> written().contains("旧") && !written().contains("闽"));
        assertEquals(1, Fx.on(() -> root.lookupAll("#map-tiles").size()), "what was covered is gone");
        assertEquals(zoom, Fx.on(() -> map.surface().zoom()), "and the map stands where it stood");
        Fx.run(() -> StoreTiles.close(next));
        shelf.close();
    }

    @Test
    void aTileThatCouldNotBeReadIsAskedForAgainThoughNobodyTouchesTheMap() {
        broken = true;
        Fx.run(() -> map.surface().go(Steering.view(new Position(26.055, 119.33), 16)));
        Fx.until("its tiles cannot be read", source.shelf()::hasBroken);
        broken = false;
        Fx.until("they are asked for once more", () -> !source.shelf().hasBroken());
    }

    @Test
    void aScreenOfTwiceAsManyPixelsHasNoSeamsEither() throws Exception {
        try (TileShelf sharp = new TileShelf(Pyramid.open(folder.resolve("map.mbtiles")), 2, bytes)) {
            StoreTiles.Source twice = new StoreTiles.Source(sharp, background);
            Fx.run(() -> {
                StoreTiles.open(twice);
                map.change(twice, List.of());
            });
            noSeams(2);
            assertTrue(Fx.on(() -> ((Parent) Objects.requireNonNull(root.lookup("#map-tiles"))).lookupAll("TileImageView").stream()
                    .anyMatch(node -> node instanceof javafx.scene.image.ImageView view && view.getImage() != null && view.getImage().getWidth() == 512)), "tiles of twice as many pixels");
            Fx.run(() -> StoreTiles.close(twice));
        }
    }

    @Test
    void aGroundThatGetsItsSizeLateLiesWhereTheMapStands() {
        Fx.run(() -> map.surface().go(Steering.view(new Position(26.06, 119.31), 15)));
        for (int time = 0; time < 3; time++) {
            Fx.run(() -> map.change(source, List.of()));
            Fx.until("it is laid out", () -> ground().getWidth() == WIDTH);
            Position wanted = Fx.on(() -> map.surface().centre());
            assertEquals(wanted, Fx.on(() -> new Position(ground().getCenter().getLatitude(), ground().getCenter().getLongitude())));
        }
    }

    /** On the screen's own thread. */
    private MapView ground() {
        return (MapView) Objects.requireNonNull(root.lookup("#map-tiles"));
    }

    @Test
    void thereAreNoSeamsAtAnyZoom() throws Exception {
        noSeams(1);
    }

    /** @param density pixels of the screen for one of the map */
    private void noSeams(int density) throws Exception {
        for (double zoom : new double[] {14, 14.13, 14.37, 14.5, 14.79, 15.61, 18}) {
            Fx.run(() -> map.surface().go(Steering.view(new Position(26.06, 119.31), zoom)));
            awaitTiles(zoom);
            List<String> others = gaps(density);
            for (int look = 0; look < LOOKS && !others.isEmpty(); look++) { // tiles may still be on their way; a seam stays
                Thread.sleep(250);
                others = gaps(density);
            }
            assertEquals(List.of(), others, "at zoom " + zoom);
        }
    }

    /** The first points where something else than the tiles is seen. */
    private List<String> gaps(int density) {
        WritableImage seen = Fx.on(() -> {
            for (String upon : List.of("#here-sign", ".pins", ".map-areas", ".map-names", ".map-buttons")) {
                root.lookupAll(upon).forEach(node -> node.setVisible(false));
            }
            javafx.scene.SnapshotParameters screen = new javafx.scene.SnapshotParameters();
            screen.setTransform(javafx.scene.transform.Transform.scale(density, density));
            return root.snapshot(screen, null);
        });
        PixelReader pixels = seen.getPixelReader();
        List<String> others = new ArrayList<>();
        for (int y = 2; y < density * (HEIGHT - 2); y++) {
            for (int x = 2; x < density * (WIDTH - 2); x++) {
                if (away(pixels.getArgb(x, y), WATER) > 3 && others.size() < 5) {
                    others.add(x + "," + y + " " + Integer.toHexString(pixels.getArgb(x, y)));
                }
            }
        }
        return others;
    }

    /** Of two colours, the largest difference of a part; one or two are rounding. */
    private static int away(int one, int other) {
        int most = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            most = Math.max(most, Math.abs((one >> shift & 255) - (other >> shift & 255)));
        }
        return most;
    }

    private void awaitTiles(double zoom) throws InterruptedException {
        int drawn = (int) Math.floor(zoom + 0.2);
        int before = -1;
        while (before != asked.size() || asked.stream().noneMatch(address -> address.zoom() >= drawn)) {
            before = asked.size();
            Thread.sleep(400);
        }
    }
}
