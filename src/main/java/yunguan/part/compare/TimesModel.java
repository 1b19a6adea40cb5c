package yunguan.part.compare;

import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;

/** At which of several times one looks, and how far between two of them. */
final class TimesModel {

    private final int count;
    private final ReadOnlyDoubleWrapper at = new ReadOnlyDoubleWrapper();
    private double held;

    TimesModel(int count) {
        this.count = Math.max(1, count);
    }

    /** 0 is the first time; between two whole numbers both are seen. */
    ReadOnlyDoubleProperty at() {
        return at.getReadOnlyProperty();
    }

    /** The time that is nearest. */
    int nearest() {
        return (int) Math.rint(at.get());
    }

    /** How much of a picture is seen, 0 to 1: each lies over the one before it. */
    double seen(int number) {
        return Math.clamp(at.get() - number + 1, 0, 1);
    }

    void go(double wanted) {
        at.set(Math.clamp(wanted, 0, count - 1.0));
    }

    void hold() {
        held = at.get();
    }

    void back() {
        at.set(held);
    }

    /** Follows a finger: once across the picture goes through all times. @param share of the picture's width */
    void draw(double share) {
        go(at.get() - share * (count - 1));
    }
}
