package yunguan.part.turn;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/** Which side of an object is seen. A finger that goes once across the picture turns it once around, to the side the finger goes. */
final class TurnModel {

    private final int sides;
    private final ReadOnlyIntegerWrapper side = new ReadOnlyIntegerWrapper();
    private double exact;
    private double held;

    TurnModel(int sides) {
        this.sides = Math.max(1, sides);
    }

    /** The side that is seen, from 0 on. */
    ReadOnlyIntegerProperty side() {
        return side.getReadOnlyProperty();
    }

    /** A finger comes down. */
    void hold() {
        held = exact;
    }

    /** The finger meant nothing. */
    void back() {
        exact = held;
        seen();
    }

    /** Turns by a share of a whole turn, positive where the finger goes to the right. */
    void turn(double share) {
        exact += share * sides;
        seen();
    }

    /** By whole sides. */
    void step(int count) {
        exact = Math.rint(exact) + count;
        seen();
    }

    private void seen() {
        exact = exact % sides;
        side.set(Math.floorMod((int) Math.rint(exact), sides));
    }
}
