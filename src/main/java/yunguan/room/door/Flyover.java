package yunguan.room.door;

import javafx.scene.layout.Region;

/** A trail flown along above its map, for whoever passes by. Another room draws it: this one only gives it a place, and its end. */
public interface Flyover {

    /** What is put over the picture; empty until the map is there. */
    Region node();

    /** Whether it flies: not before the map is there, and no more when it has come to rest for good. */
    boolean moves();

    /** Nothing moves any more, and nothing is kept. */
    void end();
}
