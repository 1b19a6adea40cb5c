package yunguan.part.player;

import yunguan.catalogue.Item;
import yunguan.shell.Surroundings;
import yunguan.store.ObjectStore;

/** Makes players of films and sounds: the only way from an object to something that plays. */
public final class Players {

    private final ObjectStore objects;
    private final PlayerReport report;

    /** @param report hears of everything that does not play */
    public Players(ObjectStore objects, PlayerReport report) {
        this.objects = objects;
        this.report = report;
    }

    /**
     * A player that stands still at a second. It answers at once and gets its file ready by itself; whoever asked
     * for it must dispose of it.
     *
     * @param from seconds
     */
    public Player open(Surroundings around, Item.Medium medium, double from) {
        return new Player(objects, around.background(), around.visit(), medium, from, report);
    }
}
