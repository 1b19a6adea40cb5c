package yunguan.part.player;

import yunguan.store.ObjectStore;

/** Makes players of films and sounds: the only way from an object to something that plays. */
public final class Players {

    private final ObjectStore objects;

    public Players(ObjectStore objects) {
        this.objects = objects;
    }
}
