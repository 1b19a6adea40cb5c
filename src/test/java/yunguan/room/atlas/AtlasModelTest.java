package yunguan.room.atlas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.IntStream;
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
    void aTrailIsWalkedFromStopToStop() {
        model.load(Kind.TRAIL, "walk");
        assertEquals(0, model.stop());
        assertTrue(model.walk(1));
        assertEquals(station, model.place().get());
        assertEquals(1, model.stop());
        assertTrue(model.walk(1));
        assertEquals(park, model.place().get());
        assertFalse(model.walk(1), "there is no third stop");
        assertTrue(model.walk(-1));
        assertEquals(station, model.place().get());
        assertEquals(walk, model.trail().get(), "the trail stays drawn");
    }

    @Test
    void aWalkMayComeBackToWhereItBegan() {
        Atlas.Trail round = new Atlas.Trail(card(Kind.TRAIL, "round"), List.of(station, park, courtyard, station), List.of(), 20);
        assertEquals(List.of(1, 4), round.numbers(station));
        assertEquals(List.of(2), round.numbers(park));
        assertEquals(List.of(), walk.numbers(courtyard));
        assertEquals(List.of(round.way()), round.pieces());
        Atlas all = new Atlas(null, atlas.layers(), atlas.pins(), List.of(round));
        AtlasModel walked = new AtlasModel(Background.direct(), () -> all, card -> new Atlas.Telling(new Story(text(card.id()), LangText.EMPTY, LangText.EMPTY), List.of()));
        walked.load(Kind.TRAIL, "round");
        assertEquals(3, walked.sure());
        List<String> stops = new ArrayList<>();
        while (walked.walk(1)) {
            stops.add(walked.stop() + " " + Objects.requireNonNull(walked.place().get()).card().id());
        }
        assertEquals(List.of("1 station", "2 park", "3 courtyard", "4 station"), stops);
        assertTrue(walked.walk(-1));
        assertEquals(courtyard, walked.place().get());
        walked.open(station);
        assertEquals(1, walked.stop(), "touched on the map it is the first");
        walked.close();
        assertTrue(walked.openStop(4));
        assertEquals(4, walked.stop());
        assertFalse(walked.openStop(5));
    }

    @Test
    void aQuarterOfAnHourHoldsWhatIsNearAndGoesWithItsPlace() {
        model.load(Kind.PLACE, "park");
        model.switchCircle();
        Reach reach = model.circle().get();
        assertNotNull(reach);
        assertEquals(park, reach.middle());
        assertEquals(List.of(station), model.within(reach, true).stream().map(Reach.Near::pin).toList(), "300 metres away; the courtyard is two kilometres away");
        model.open(courtyard);
        assertNull(model.circle().get());
        model.switchCircle();
        model.switchCircle();
        assertNull(model.circle().get(), "touched again it goes");
        assertTrue(Walking.circles(280));
        assertFalse(Walking.circles(300), "off by more than a quarter of the way");
    }

    @Test
    void whoTakesTheQuarterOfAnHourAwayBeforeItIsWorkedOutDoesNotGetIt() {
        List<Runnable> later = new ArrayList<>();
        AtlasModel slow = new AtlasModel(new Background() {
            @Override
            public <T> void run(Callable<T> work, Consumer<T> then) {
                run(work, then, failure -> { });
            }

            @Override
            public <T> void run(Callable<T> work, Consumer<T> then, Consumer<Exception> failed) {
                Background.direct().run(work, then, failed);
            }

            @Override
            public <T> void latest(String name, Callable<T> work, Consumer<T> then) {
                later.add(() -> run(work, then));
            }

            @Override
            public void onScreen(Runnable then) {
                then.run();
            }

            @Override
            public Repeat every(Duration period, Runnable then) {
                return () -> { };
            }

            @Override
            public void close() {
            }
        }, () -> atlas, card -> new Atlas.Telling(new Story(text(card.id()), LangText.EMPTY, LangText.EMPTY), List.of()));
        slow.load(Kind.PLACE, "park");
        slow.switchCircle();
        assertNull(slow.circle().get(), "the screen does not wait for it");
        slow.open(courtyard);
        slow.switchCircle();
        slow.switchCircle();
        later.forEach(Runnable::run);
        assertNull(slow.circle().get());
    }

    @Test
    void ofAQuarterOfAnHourItIsSaidWhatIsSureAndWhatIsThereInTheYear() {
        double north = 1 / Walking.METRES_A_DEGREE;
        Atlas.Pin middle = sited("middle", "", 26.06, 50);
        Atlas.Pin surely = sited("surely", "1950/..", 26.06 + 1000 * north, 70);
        Atlas.Pin perhaps = sited("perhaps", "", 26.06 - 1000 * north, 90);
        Atlas.Pin beyond = sited("beyond", "", 26.06 + 1200 * north, 40);
        Atlas.Pin out = sited("out", "", 26.06 + 1200 * north, 20);
        Atlas.Pin gone = sited("gone", "1935/1949", 26.06 + 100 * north, 10);
        Atlas.Pin unstated = sited("unstated", "", 26.06 + 50 * north, Double.NaN);
        Atlas all = new Atlas(null, List.of(layer("red", true)), List.of(middle, surely, perhaps, beyond, out, gone, unstated), List.of());
        AtlasModel dated = new AtlasModel(Background.direct(), () -> all, card -> new Atlas.Telling(new Story(text(card.id()), LangText.EMPTY, LangText.EMPTY), List.of()),
                pins -> Optional.empty(), InstantSource.fixed(Instant.parse("2026-11-27T08:00:00Z")));
        dated.load(Kind.PLACE, "middle");
        dated.switchCircle();
        Reach reach = dated.circle().get();
        assertNotNull(reach);
        assertEquals(List.of(surely), dated.within(reach, true).stream().map(Reach.Near::pin).toList());
        assertEquals(List.of(unstated, perhaps, beyond), dated.within(reach, false).stream().map(Reach.Near::pin).toList(), "either side of the edge");
        dated.show(1940);
        assertEquals(List.of(gone), dated.within(reach, true).stream().map(Reach.Near::pin).toList());
    }

    private static Atlas.Pin sited(String id, String date, double latitude, double uncertainty) {
        return new Atlas.Pin(new Card(1, id, Kind.PLACE, text(id), LangText.EMPTY, null, null, date, Set.of(), "", LangText.EMPTY, false),
                new Site(new Position(latitude, 119.3), uncertainty, LangText.EMPTY), "red");
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

    @Test
    void whatLiesOverTheMapGoesWithThePlace() {
        model.load(Kind.PLACE, "park");
        model.lay(AtlasModel.Over.TIMES);
        assertEquals(AtlasModel.Over.TIMES, model.over().get());
        model.open(station);
        assertEquals(AtlasModel.Over.NOTHING, model.over().get());
        model.lay(AtlasModel.Over.YEARS);
        model.close();
        assertEquals(AtlasModel.Over.NOTHING, model.over().get());
    }

    @Test
    void aYearHasItsEraAndItsBaseMap() {
        Atlas.Sheet today = new Atlas.Sheet(card(Kind.MAP, "today"), Path.of("today"), null, List.of(), LangText.EMPTY, "");
        Card old = new Card(1, "old", Kind.MAP, text("old"), LangText.EMPTY, null, null, "1935/1959", Set.of(), "", LangText.EMPTY, false);
        Atlas.Sheet former = new Atlas.Sheet(old, Path.of("old"), null, List.of(), LangText.EMPTY, "");
        Atlas both = new Atlas(today, List.of(), List.of(), List.of(), List.of(former), List.of(new Atlas.Era(text("one"), "1930/1959"), new Atlas.Era(text("two"), "1959/..")), List.of("1972-05", ""), Map.of());
        assertEquals(today, both.sheet(null));
        assertEquals(former, both.sheet(1950));
        assertEquals(today, both.sheet(1960));
        assertEquals(text("one"), both.era(1940).orElseThrow().title());
        assertEquals(text("two"), both.era(1959).orElseThrow().title(), "of two the later one");
        assertTrue(both.era(1900).isEmpty());
        assertEquals(1930, both.years().orElseThrow().first(), "an era is gone through from its beginning");
        assertEquals(1972, both.years().orElseThrow().last(), "what is told of a place has its mark");
        assertEquals(List.of(1935, 1972), IntStream.rangeClosed(1930, 1972).filter(year -> both.years().orElseThrow().begun().get(year - 1930) > 0).boxed().toList());
        Atlas.Sheet named = new Atlas.Sheet(card(Kind.MAP, "named"), Path.of("named"), null,
                List.of(new MapName("road", 1, 0, 18, text("old"), List.of(new Position(26, 119)), "1912/1933")), LangText.EMPTY, "");
        assertEquals(1912, new Atlas(named, List.of(), List.of(), List.of()).years().orElseThrow().first(), "a name that comes and goes has its year");
    }
}
