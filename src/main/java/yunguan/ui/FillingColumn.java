package yunguan.ui;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

/**
 * A column in a list that it fills where it is lower than that. JavaFX asks such a one how high it is at the least without saying how
 * wide it is: words that wrap would count as one line each, and where the column is cut no bar would be seen.
 */
public final class FillingColumn extends VBox {

    public FillingColumn(Node... nodes) {
        super(nodes);
    }

    @Override
    protected double computeMinHeight(double width) {
        return super.computeMinHeight(width < 0 && getWidth() > 0 ? getWidth() : width);
    }
}
