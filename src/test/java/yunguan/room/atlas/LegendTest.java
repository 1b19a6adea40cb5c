package yunguan.room.atlas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yunguan.catalogue.Catalogue;
import yunguan.catalogue.Item.Position;
import yunguan.pack.StarterStore;
import yunguan.store.Database;
import yunguan.store.ObjectStore;

/** The layers of the starter pack's map: the kinds of places that the hall speaks of, each with a colour and a shape of its own. */
class LegendTest {

    @TempDir
    private Path folder;

    private Atlas atlas() {
        try (Database store = Database.open(folder.resolve("store.db"), "store")) {
            StarterStore.fill(store);
            return new AtlasShelf(store, new Catalogue(store), new ObjectStore(store, folder.resolve("objects"))).atlas();
        }
    }

    @Test
    void everyKindOfPlaceIsALayerAndNoneIsEmpty() {
        Atlas atlas = atlas();
        List<String> ids = atlas.layers().stream().map(layer -> layer.id().replaceFirst(".*/", "")).toList();
        assertTrue(ids.containsAll(List.of("layer-red", "teaching", "layer-integrity", "layer-audio", "layer-pocket", "layer-hall", "layer-story")), ids.toString());
        assertTrue(atlas.layers().stream().allMatch(layer -> layer.count() > 0), "counted");
        assertEquals(atlas.pins().size(), atlas.layers().stream().filter(layer -> !layer.heading().equals(Atlas.TEACHING)).mapToInt(Atlas.Layer::count).sum());
    }

    @Test
    void ofAPlaceWhoseUncertaintyNobodyHasStatedNoMinutesAreSaidAndNoCircleIsDrawn() {
        for (Atlas.Pin pin : atlas().pins()) {
            Walking way = Walking.between(new Position(26.2, 119.5), 0, pin.site().position(), pin.site().uncertainty());
            boolean sample = pin.layer().endsWith("layer-sample");
            assertEquals(sample, way.minutes() == 0, pin.card().id());
            assertEquals(sample, Double.isNaN(pin.site().uncertainty()));
            assertTrue(!sample || !Walking.circles(pin.site().uncertainty()));
            assertTrue(!sample || PlaceLink.geo(pin.site().position(), pin.site().uncertainty()).matches("geo:[0-9.,]+"));
        }
    }

    @Test
    void noTwoLayersShareAShapeOrAColour() {
        List<Atlas.Layer> layers = atlas().layers();
        Atlas atlas = new Atlas(null, layers, List.of(), List.of());
        Set<Outline> shapes = new HashSet<>();
        List<Color> colours = new ArrayList<>();
        for (Atlas.Layer layer : layers) {
            assertTrue(shapes.add(atlas.outline(layer.id())), layer.id() + " has the shape of another");
            Color colour = LayerSign.colour(layer.heading());
            for (Color other : colours) {
                double apart = Math.abs(colour.getRed() - other.getRed()) + Math.abs(colour.getGreen() - other.getGreen()) + Math.abs(colour.getBlue() - other.getBlue());
                assertTrue(apart > 0.12, layer.id() + " looks like another: " + apart);
            }
            colours.add(colour);
        }
    }

    @Test
    void everyShapeHasRoomForItsIconAndIsAsLargeAsTheOthers() {
        for (Outline outline : Outline.values()) {
            Double[] corners = outline.corners(100, 100, 100);
            double area = outline.round() ? Math.PI * 10_000 : area(corners);
            assertEquals(Math.PI * 10_000, area, 0.36 * Math.PI * 10_000, outline + " looks larger or smaller than the rest");
            assertTrue(outline.round() || Arrays.stream(corners).allMatch(at -> at > -35 && at < 235), outline + " is drawn within reach");
        }
    }

    /** Gauss's shoelace. */
    private static double area(Double[] points) {
        double sum = 0;
        for (int i = 0; i < points.length; i += 2) {
            int next = (i + 2) % points.length;
            sum += points[i] * points[next + 1] - points[next] * points[i + 1];
        }
        return Math.abs(sum) / 2;
    }
}
