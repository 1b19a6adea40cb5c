package yunguan.room.atlas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import yunguan.catalogue.Card;
import yunguan.catalogue.Heading;
import yunguan.catalogue.Item.Position;
import yunguan.catalogue.Item.Site;
import yunguan.catalogue.Kind;
import yunguan.catalogue.LangText;
import yunguan.catalogue.Story;
import yunguan.task.Background;

class AtlasModelTest {

    private final Atlas.Pin courtyard = pin("courtyard", "red", 26.0635, 119.2925);
    private final Atlas.Pin park = pin("park", "education", 26.0665, 119.3125);
    private final Atlas.Pin station = pin("station", "metro", 26.0671, 119.3154);
    private final Atlas.Trail walk = new Atlas.Trail(card(Kind.TRAIL, "walk"), List.of(station, park), List.of(), 20);
    private final Atlas atlas = new Atlas(null, List.of(layer("red", true), layer("education", true), layer("metro", false)),
            List.of(courtyard, park, station), List.of(walk));
    private final AtlasModel model = new AtlasModel(Background.direct(), () -> atlas,
            card -> new Atlas.Telling(new Story(text(card.id()), LangText.EMPTY, LangText.EMPTY), List.of()));

    @Test
    void layersWithoutStoriesAreOffAtFirst() {
        model.load(null, "");
        assertEquals(Set.of("red", "education"), model.layersOn());
        assertEquals(List.of(courtyard, park), model.seen());
        model.toggle(atlas.layers().get(2));
        model.toggle(atlas.layers().get(0));
        assertEquals(List.of(park, station), model.seen());
    }

    @Test
    void whatIsOpenIsSeenFirstEvenWhereItsLayerIsOff() {
        model.load(Kind.PLACE, "station");
        assertEquals(station, model.place().get());
        assertEquals(List.of(station, courtyard, park), model.seen());
        assertEquals(1, model.sure());
        Atlas.Telling telling = model.telling().get();
        assertNotNull(telling);
        assertEquals(text("station"), telling.story().body());
    }

    @Test
    void aPlaceOpenedFromATrailClosesBackOntoIt() {
        model.load(Kind.TRAIL, "walk");
        assertEquals(List.of(station, park, courtyard), model.seen());
        assertEquals(2, model.sure());
        model.open(park);
        assertEquals(walk, model.trail().get());
        assertEquals(2, model.sure());
        model.close();
        assertNull(model.place().get());
        assertEquals(walk, model.trail().get());
        Atlas.Telling telling = model.telling().get();
        assertNotNull(telling);
        assertEquals(text("walk"), telling.story().body());
        model.close();
        assertNull(model.trail().get());
        assertNull(model.telling().get());
    }

    @Test
    void whatIsNotThereIsMissing() {
        model.load(Kind.PLACE, "nowhere");
        assertTrue(model.missing().get());
        assertFalse(model.opened().isPresent());
    }

    @Test
    void aDrawnLineHasALengthAndJoinedStopsHaveNone() {
        assertEquals(0, walk.metres());
        assertEquals(2, walk.way().size());
        Atlas.Trail drawn = new Atlas.Trail(walk.card(), walk.stops(), List.of(new Position(26.06, 119.30), new Position(26.06, 119.31)), 0);
        assertEquals(1000, drawn.metres(), 5);
    }

    @Test
    void linesAreReadFromGeoJson() {
        String line = "{\"type\":\"LineString\",\"coordinates\":[[119.3,26.06],[119.31,26.07]]}";
        assertEquals(List.of(new Position(26.06, 119.3), new Position(26.07, 119.31)), AtlasShelf.line(line.getBytes()));
        assertEquals(2, AtlasShelf.line(("{\"type\":\"Feature\",\"properties\":{},\"geometry\":" + line + "}").getBytes()).size());
        assertEquals(List.of(), AtlasShelf.line("{\"type\":\"Point\",\"coordinates\":[1,2]}".getBytes()));
        assertEquals(List.of(), AtlasShelf.line("not JSON".getBytes()));
    }

    private static Atlas.Layer layer(String id, boolean told) {
        return new Atlas.Layer(new Heading(id, text(id), LangText.EMPTY, "", ""), 1, told);
    }

    private static Atlas.Pin pin(String id, String layer, double latitude, double longitude) {
        return new Atlas.Pin(card(Kind.PLACE, id), new Site(new Position(latitude, longitude), 100, LangText.EMPTY), layer);
    }

    private static Card card(Kind kind, String id) {
        return new Card(id.hashCode(), id, kind, text(id), LangText.EMPTY, null, null, "", Set.of(), "", LangText.EMPTY, false);
    }

    private static LangText text(String text) {
        return new LangText(Map.of("zh-Hans", text));
    }
}
