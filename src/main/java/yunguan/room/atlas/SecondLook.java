package yunguan.room.atlas;

import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import yunguan.task.Background;

/**
 * Asks again for tiles that could not be read: when the map has come to rest, and once more a few seconds after that, because the
 * tiles of the view in which it rests come later. After that it waits for a hand: at rest nothing may go on for ever.
 */
final class SecondLook {

    static final Duration LATER = Duration.ofSeconds(4);

    private final Supplier<StoreTiles.Source> tiles;
    private Background.@Nullable Repeat waiting;

    SecondLook(Supplier<StoreTiles.Source> tiles) {
        this.tiles = tiles;
    }

    /** The map has come to rest, or shows other tiles. */
    void rested() {
        look();
        end();
        waiting = tiles.get().background().once(LATER, this::look);
    }

    private void look() {
        StoreTiles.Source source = tiles.get();
        if (source.shelf().hasBroken()) {
            source.background().run(source.shelf()::again, mended -> mended.forEach(Runnable::run));
        }
    }

    /** Asks for nothing any more. */
    void end() {
        Background.Repeat there = waiting;
        if (there != null) {
            there.close();
            waiting = null;
        }
    }
}
