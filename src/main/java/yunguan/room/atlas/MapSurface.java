package yunguan.room.atlas;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import yunguan.catalogue.Item.Position;

/**
 * A map under the fingers, whatever draws it: it is dragged, pinched and flown over, and stays between the zoom at which the whole
 * area is seen and zoom 18. The room knows this, and not the library behind it.
 */
interface MapSurface {

    /** What is put on the screen; it also holds what is laid upon it. */
    Node node();

    /** Where the map stands now, and what is where on the screen. Only to be read; it is moved by this surface alone. */
    Steering steering();

    /** The position in the middle. */
    Position centre();

    double zoom();

    /** What the map shows. */
    MapArea bounds();

    /** Lays something upon the map, above what lies there; {@code follow} is told whenever the map has moved. */
    void lay(Pane layer, Runnable follow);

    /** The tiles come from elsewhere from now on: another ground fades in over this one, and at once where nothing may move by itself. */
    void change();

    /** Goes to a view at once. */
    void go(Steering.View view);

    /** Flies to a view; where nothing may move by itself it goes there at once. */
    void flyTo(Steering.View view);

    /** One whole zoom inwards (+1) or outwards (−1), about the middle. */
    void step(int direction);

    /** What a key does. @return whether the map knows it */
    boolean key(KeyCode key);

    /** Stops what moves; nothing is drawn from here on. @return where the map stands */
    Steering.View end();

    /** What a surface tells. */
    interface Listener {

        /** It has another size now, in pixels. */
        void resized();

        /** It has come to rest, at another view or the same. */
        void rested();

        /** It was tapped there, in pixels. @return whether something was meant; otherwise two taps go nearer */
        boolean tapped(double x, double y);
    }
}
