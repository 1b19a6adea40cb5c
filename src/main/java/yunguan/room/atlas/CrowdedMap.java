package yunguan.room.atlas;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import yunguan.catalogue.Card;
import yunguan.catalogue.Heading;
import yunguan.catalogue.Item.Position;
import yunguan.catalogue.Item.Site;
import yunguan.catalogue.Kind;
import yunguan.catalogue.LangText;
import yunguan.catalogue.Story;
import yunguan.task.Background;

/** A map with very many places and trails, all made up, with what the map does of them at every turn of a zoom and under a finger: for the bench. */
public final class CrowdedMap {

    private static final int LAYERS = 8;
    private static final int STOPS = 6;
    /** Pixels between two signs, and the reach of a finger, as on a screen of full height. */
    private static final double APART = 60;
    private static final double REACH = 66;
    private static final double DOUBT = 24;

    private final AtlasModel model;
    private final Steering steering;
    private final List<DrawnSign> drawn = new ArrayList<>();

    /** @param places how many @param trails how many, the first of which is open */
    public CrowdedMap(int places, int trails) {
        Random dice = new Random(1);
        List<Atlas.Layer> layers = new ArrayList<>();
        for (int layer = 0; layer < LAYERS; layer++) {
            layers.add(new Atlas.Layer(new Heading("layer-" + layer, LangText.EMPTY, LangText.EMPTY, "", ""), places / LAYERS, true));
        }
        List<Atlas.Pin> pins = new ArrayList<>();
        for (int place = 0; place < places; place++) {
            Position at = new Position(26.035 + dice.nextDouble() * 0.05, 119.26 + dice.nextDouble() * 0.1);
            pins.add(new Atlas.Pin(card(Kind.PLACE, place), new Site(at, 20, LangText.EMPTY), "layer-" + place % LAYERS));
        }
        List<Atlas.Trail> walks = new ArrayList<>();
        for (int trail = 0; trail < trails; trail++) {
            List<Atlas.Pin> stops = new ArrayList<>();
            for (int stop = 0; stop < STOPS; stop++) {
                stops.add(pins.get((trail * STOPS + stop) % places));
            }
            walks.add(new Atlas.Trail(card(Kind.TRAIL, trail), stops, List.of(), 30));
        }
        Atlas atlas = new Atlas(null, layers, pins, walks);
        model = new AtlasModel(Background.direct(), () -> atlas, card -> new Atlas.Telling(new Story(LangText.EMPTY, LangText.EMPTY, LangText.EMPTY), List.of()));
        model.load(null, "");
        if (!walks.isEmpty()) {
            model.open(walks.getFirst());
        }
        MapArea area = new MapArea(119.255, 26.030, 119.372, 26.090);
        steering = new Steering(area, 11, Steering.startOf(area), () -> { });
        steering.resize(1920, 1080);
    }

    private static Card card(Kind kind, int number) {
        return new Card(number, kind.sheet() + number, kind, LangText.EMPTY, LangText.EMPTY, null, null, "", Set.of(), "", LangText.EMPTY, false);
    }

    /** Gathers all that is seen into signs, at a zoom. @return how many places lie under all signs together */
    public int gathers(double zoom) {
        Steering.View view = steering.view();
        steering.go(new Steering.View(view.x(), view.y(), zoom));
        List<Atlas.Pin> seen = model.seen();
        List<Steering.Spot> spots = seen.stream().map(pin -> steering.at(pin.site().position())).toList();
        drawn.clear();
        int together = 0;
        for (Clusters.Cluster cluster : Clusters.of(spots, model.sure(), APART)) {
            drawn.add(new DrawnSign(cluster.members().stream().map(seen::get).toList(), cluster.x(), cluster.y()));
            together += cluster.members().size();
        }
        return together;
    }

    /** Every place as a sign of its own, as when the map is at its nearest. */
    public void scatters() {
        drawn.clear();
        model.seen().forEach(pin -> {
            Steering.Spot at = steering.at(pin.site().position());
            drawn.add(new DrawnSign(List.of(pin), at.x(), at.y()));
        });
    }

    /** What a finger means at a point of the screen, in pixels. @return how many signs */
    public int means(double x, double y) {
        return DrawnSign.meant(drawn, 1, x, y, REACH, DOUBT).size();
    }
}
