package yunguan.part.compare;

import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;

/** Where the line stands between then and now. */
public final class CompareModel {

    private final ReadOnlyDoubleWrapper share = new ReadOnlyDoubleWrapper(0.5);

    /** How much of the picture is then, from the left: 0 to 1. */
    public ReadOnlyDoubleProperty share() {
        return share.getReadOnlyProperty();
    }

    /** Puts the line at a share, 0 to 1; beyond that it stops. */
    public void moveTo(double wanted) {
        share.set(Math.clamp(wanted, 0, 1));
    }

    /** The line is under a finger. @param x pixels from the picture's left edge @param width of the picture in pixels */
    public void touch(double x, double width) {
        if (width > 0) {
            moveTo(x / width);
        }
    }
}
