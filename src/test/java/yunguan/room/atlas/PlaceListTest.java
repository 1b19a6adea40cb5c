package yunguan.room.atlas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.junit.jupiter.api.Test;
import yunguan.Fx;
import yunguan.catalogue.Card;
import yunguan.catalogue.Heading;
import yunguan.catalogue.Item.Position;
import yunguan.catalogue.Item.Site;
import yunguan.catalogue.Kind;
import yunguan.catalogue.Lang;
import yunguan.catalogue.LangText;
import yunguan.catalogue.Story;
import yunguan.settings.Settings;
import yunguan.shell.Navigator;
import yunguan.shell.Surroundings;
import yunguan.shell.Visit;
import yunguan.task.Background;
import yunguan.ui.Scale;
import yunguan.ui.Texts;

/** Every place as a list: nobody waits for rows that nobody reads, and all can be reached. */
class PlaceListTest {

    private static final int LAYERS = 8;

    private AtlasModel model;

    private PlaceList list(int each) {
        return list(each, "");
    }

    private PlaceList list(int each, String date) {
        List<Atlas.Layer> layers = new ArrayList<>();
        List<Atlas.Pin> pins = new ArrayList<>();
        for (int layer = 0; layer < LAYERS; layer++) {
            String id = "layer-" + layer;
            layers.add(new Atlas.Layer(new Heading(id, new LangText(Map.of("zh-Hans", id)), LangText.EMPTY, "", ""), each, true));
            for (int place = 0; place < each; place++) {
                Card card = new Card(pins.size(), id + "-" + place, Kind.PLACE, new LangText(Map.of("zh-Hans", "处")), LangText.EMPTY, id, null, date, Set.of(), "", LangText.EMPTY, false);
                pins.add(new Atlas.Pin(card, new Site(new Position(26.05, 119.3), 0, LangText.EMPTY), id));
            }
        }
        Atlas atlas = new Atlas(null, layers, pins, List.of());
        model = new AtlasModel(Background.direct(), () -> atlas, card -> new Atlas.Telling(new Story(LangText.EMPTY, LangText.EMPTY, LangText.EMPTY), List.of()));
        model.load(null, "");
        Visit visit = new Visit(Lang.HANS, 0.5, 1);
        return new PlaceList(new Surroundings(visit, new Texts(visit.language()), new Navigator(route -> {
            throw new IllegalStateException(route.toString());
        }, route -> { }), Background.direct(), null, new Scale(1920, 1080), Settings.defaults()), model, atlas);
    }

    private static List<String> rows(PlaceList list) {
        return list.lookupAll(".place-row").stream().map(Node::getId).toList();
    }

    @Test
    void ofTwoThousandPlacesSomeRowsOfEveryLayerAreMadeAndTheOthersWhenTheyAreAskedFor() {
        Fx.run(() -> {
            PlaceList list = list(250);
            List<String> first = rows(list);
            assertTrue(first.size() <= 60, first.size() + " rows");
            for (int layer = 0; layer < LAYERS; layer++) {
                String row = "place-row-layer-" + layer;
                assertTrue(first.stream().filter(id -> id.startsWith(row)).count() >= 4, row);
            }
            Button further = (Button) list.lookupAll(".button").stream().filter(node -> node instanceof Button button && "再看60处".equals(button.getAccessibleText())).findFirst().orElseThrow();
            further.fire();
            assertEquals(first.size() + 60, rows(list).size());
        });
    }

    @Test
    void inAYearOfNoPlacesTheListSaysSoAndLeadsBackToAllYears() {
        Fx.run(() -> {
            PlaceList list = list(2, "1921/1927");
            model.show(1949);
            list.renew();
            assertTrue(rows(list).isEmpty());
            assertTrue(list.lookupAll(".label").stream().anyMatch(label -> "这一年地图上没有地点。".equals(label.getAccessibleText())));
            ((Button) Objects.requireNonNull(list.lookup("#places-every-year"))).fire();
            assertNull(model.year().get());
            list.renew();
            assertEquals(16, rows(list).size());
        });
    }

    @Test
    void whereTheSamePlacesAreThereInAnotherYearRowsStayAsTheyAre() {
        Fx.run(() -> {
            PlaceList list = list(250, "1921");
            ((Button) list.lookupAll(".button").stream().filter(node -> "再看60处".equals(node.getAccessibleText())).findFirst().orElseThrow()).fire();
            Set<Node> before = list.lookupAll(".place-row");
            model.show(1949);
            list.renew();
            assertTrue(before.equals(list.lookupAll(".place-row")), "the same rows");
            model.show(1900);
            list.renew();
            model.show(1949);
            list.renew();
            assertEquals(before.size(), rows(list).size(), "as many as were asked for");
        });
    }

    @Test
    void aSmallMapHasAllItsPlacesInTheListAtOnce() {
        assertEquals(56, Fx.on(() -> rows(list(7))).size());
    }
}
