package yunguan.part.player;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import yunguan.catalogue.Item;
import yunguan.shell.Surroundings;
import yunguan.shell.Visit;
import yunguan.store.ObjectStore;
import yunguan.task.Background;

/** Makes players of films and sounds: the only way from an object to something that plays. */
public final class Players {

    private final ObjectStore objects;
    private final Machines machines = new Machines();
    private final @Nullable SoundlessFilms silent;
    private final PlayerReport report;

    /** @param report hears of everything that does not play */
    public Players(ObjectStore objects, PlayerReport report) {
        this(objects, null, report);
    }

    /** @param silent where a film may be laid down without its sound, to be played where no loudspeaker answers */
    public Players(ObjectStore objects, @Nullable Path silent, PlayerReport report) {
        this.objects = objects;
        this.silent = silent == null ? null : new SoundlessFilms(silent);
        this.report = report;
    }

    /**
     * A player that stands still at a second. It answers at once and gets its file ready by itself; whoever asked
     * for it must dispose of it.
     *
     * @param from seconds
     */
    public Player open(Surroundings around, Item.Medium medium, double from) {
        return new Player(objects, machines, silent, around.background(), around.visit(), medium, from, report);
    }

    /** The same for somebody whose visit is none of the hall's. @param patience a loudspeaker that has not answered by then does not */
    Player open(Background background, Visit visit, Item.Medium medium, double from, Duration patience) {
        return new Player(objects, machines, null, background, visit, medium, from, report, new Losses(System::nanoTime, patience));
    }
}
