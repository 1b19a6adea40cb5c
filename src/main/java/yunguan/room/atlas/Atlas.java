package yunguan.room.atlas;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yunguan.catalogue.Card;
import yunguan.catalogue.Heading;
import yunguan.catalogue.Item;
import yunguan.catalogue.Item.Position;
import yunguan.catalogue.Item.Site;
import yunguan.catalogue.LangText;
import yunguan.catalogue.Story;

/** All that lies upon the map, and the map itself where there is one. */
record Atlas(@Nullable Sheet sheet, List<Layer> layers, List<Pin> pins, List<Trail> trails) {

    /** The base map: its pyramid, and what must be said at its edge. {@code approval} (審圖號) may be empty. */
    record Sheet(Card card, Path file, LangText attribution, String approval) {
    }

    /** What is switched on and off together. {@code told}: at least one of its places has a story. */
    record Layer(Heading heading, int count, boolean told) {
        String id() {
            return heading.id();
        }
    }

    /** A place, with the id of its layer. */
    record Pin(Card card, Site site, String layer) {
    }

    /** A walk. {@code line} is empty where none was drawn; {@code minutes} 0 where nothing is stated. */
    record Trail(Card card, List<Pin> stops, List<Position> line, int minutes) {

        /** The way as it is drawn: its line, or the stops joined. */
        List<Position> way() {
            return line.isEmpty() ? stops.stream().map(stop -> stop.site().position()).toList() : line;
        }

        /** The length of the drawn line in metres; 0 where there is none, because nobody walks as the crow flies. */
        double metres() {
            double metres = 0;
            for (int i = 1; i < line.size(); i++) {
                metres += metres(line.get(i - 1), line.get(i));
            }
            return metres;
        }

        private static double metres(Position from, Position to) {
            double perPixel = Mercator.metresPerPixel((from.latitude() + to.latitude()) / 2, 0) * Mercator.TILE;
            return perPixel * Math.hypot(Mercator.x(to.longitude()) - Mercator.x(from.longitude()),
                    Mercator.y(to.latitude()) - Mercator.y(from.latitude()));
        }
    }

    /**
     * What is told of a place or a trail when it is opened.
     *
     * @param point     of a place that is a teaching point: what kind of one
     * @param offers    what can be learned there; may be empty
     * @param questions of a trail
     */
    record Telling(Story story, List<Card> linked, Item.@Nullable Point point, LangText offers, List<Item.Question> questions) {
        /** A story and what belongs to it. */
        Telling(Story story, List<Card> linked) {
            this(story, linked, null, LangText.EMPTY, List.of());
        }
    }
}
