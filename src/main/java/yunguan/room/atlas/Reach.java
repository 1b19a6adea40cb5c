package yunguan.room.atlas;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import yunguan.catalogue.Item.Position;

/**
 * What lies within a quarter of an hour on foot of a place: along surveyed roads where it lies by any, otherwise in a straight line. It is
 * worked out off the screen, because the ways are many.
 *
 * @param byRoad whether it is along roads
 * @param roads  the pieces of road that are reached, each as two positions
 * @param near   the places, the nearest first, of every year; without the one in the middle
 */
record Reach(Atlas.Pin middle, boolean byRoad, List<List<Position>> roads, List<Near> near) {

    /** A place and how far it is. @param sure whether it lies within also where both positions are off as far as they may be */
    record Near(Atlas.Pin pin, Walking way, boolean sure) { }

    static Reach of(Atlas atlas, Atlas.Pin middle) {
        Position from = middle.site().position();
        Optional<Roads.Ways> ways = atlas.roads().from(from);
        List<Near> near = new ArrayList<>();
        for (Atlas.Pin pin : atlas.pins()) {
            double own = pin.site().uncertainty();
            boolean stated = !Double.isNaN(own); // of one that nobody has stated, nothing is sure
            double off = middle.site().uncertainty() + (stated ? own : 0);
            Walking way = Walking.between(ways, from, middle.site().uncertainty(), pin.site().position(), own);
            // a place off the roads cannot be reached along them, unless it stands elsewhere than is thought
            boolean counts = way.byRoad() == ways.isPresent() || !stated || own > Roads.BESIDE;
            if (!pin.equals(middle) && counts && way.metres() - off <= Walking.QUARTER) {
                near.add(new Near(pin, way, stated && way.byRoad() == ways.isPresent() && way.metres() + off <= Walking.QUARTER));
            }
        }
        near.sort(Comparator.comparingDouble(one -> one.way().metres()));
        return new Reach(middle, ways.isPresent(), ways.map(found -> found.within(Walking.QUARTER)).orElse(List.of()), near);
    }
}
