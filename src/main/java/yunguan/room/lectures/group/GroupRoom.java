package yunguan.room.lectures.group;

import java.time.LocalDate;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;
import yunguan.catalogue.Card;
import yunguan.part.player.Players;
import yunguan.shell.Surroundings;
import yunguan.visits.classes.ClassBook;

/**
 * What the screens for groups are given beside their surroundings.
 *
 * @param book  where what was held is written down; {@code null}: nowhere, because this hall is a preview
 * @param nanos running time
 * @param today the day on the wall
 * @param maps  the map of a walk
 * @param help  how a class is used, in pictures
 */
public record GroupRoom(GroupShelf shelf, Players players, ClassCode code, @Nullable ClassBook book, LongSupplier nanos, Supplier<LocalDate> today,
                        BiFunction<Surroundings, Card, WalkMap> maps, Function<Surroundings, Node> help) {

    /** The map of a walk, flown along once. Another room draws it: this one only gives it a place, and its end. */
    public interface WalkMap {

        /** What is seen; nothing where there is no map. */
        Pane node();

        /** Whether it flies. */
        boolean moves();

        /** Nothing moves any more, and nothing is kept. */
        void end();
    }

    static String sheet() {
        return java.util.Objects.requireNonNull(GroupRoom.class.getResource("group.css")).toExternalForm();
    }
}
