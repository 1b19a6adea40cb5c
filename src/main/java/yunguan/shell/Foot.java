package yunguan.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/**
 * The bar at the foot: the ways at the left, how one would have it in the middle, the languages at the right. Where they do not fit
 * side by side they lie in rows, and the ways always in the lowest one: back and home are in the same corner on every screen and in
 * every mode.
 */
final class Foot extends Pane {

    /** Between groups, in em of the bar. */
    private static final double APART = 1.1;
    private static final double LEAST_APART = 0.62;
    private static final double ROWS_APART = 0.6;

    private final Region ways;
    private final Region modes;
    private final Region languages;
    private final Region probe = new Region();

    Foot(Region ways, Region modes, Region languages) {
        this.ways = ways;
        this.modes = modes;
        this.languages = languages;
        probe.getStyleClass().add("em");
        probe.setManaged(false);
        probe.setVisible(false);
        getStyleClass().add("foot");
        getChildren().addAll(probe, ways, modes, languages);
    }

    /** The em of the bar, in pixels, as the style sheet has it. */
    private double em() {
        return Math.max(1, probe.minWidth(-1));
    }

    /** From the top; in each row from the left. */
    private List<List<Region>> rows(double width) {
        double inner = width - snappedLeftInset() - snappedRightInset();
        double apart = APART * em();
        double low = ways.prefWidth(-1) + apart + languages.prefWidth(-1);
        if (ways.prefWidth(-1) + modes.prefWidth(-1) + languages.prefWidth(-1) + 2 * Math.ceil(LEAST_APART * em()) <= inner) {
            return List.of(List.of(ways, modes, languages)); // rather a little closer than another row
        }
        return low <= inner ? List.of(List.of(modes), List.of(ways, languages)) : List.of(List.of(modes), List.of(languages), List.of(ways));
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    /** All in one row. */
    @Override
    protected double computePrefWidth(double height) {
        double groups = ways.prefWidth(-1) + Math.ceil(APART * em()) + modes.prefWidth(-1) + Math.ceil(APART * em()) + languages.prefWidth(-1);
        return snappedLeftInset() + groups + snappedRightInset();
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    /** As far as there is room for, in em. */
    private double apart(List<Region> row, double inner) {
        double taken = row.stream().mapToDouble(group -> group.prefWidth(-1)).sum() + (row.size() - 1) * Math.ceil(APART * em());
        return taken <= inner ? APART : LEAST_APART;
    }

    private static double high(List<Region> row) {
        return row.stream().mapToDouble(group -> group.prefHeight(-1)).max().orElse(0);
    }

    @Override
    protected double computePrefHeight(double width) {
        List<List<Region>> rows = rows(width > 0 ? width : getWidth());
        double all = rows.stream().mapToDouble(Foot::high).sum() + (rows.size() - 1) * Math.ceil(ROWS_APART * em());
        return all + snappedTopInset() + snappedBottomInset();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    /** Keys go from group to group as one reads them. */
    private void order(List<Region> groups) {
        List<Node> wanted = new ArrayList<>(groups);
        wanted.addFirst(probe);
        if (!getChildren().equals(wanted)) {
            getChildren().setAll(wanted);
        }
    }

    @Override
    protected void layoutChildren() {
        double left = snappedLeftInset();
        double right = getWidth() - snappedRightInset();
        double y = snappedTopInset();
        List<List<Region>> rows = rows(getWidth());
        order(rows.stream().flatMap(List::stream).toList());
        for (List<Region> row : rows) {
            double height = high(row);
            List<Region> open = new ArrayList<>(row);
            Region first = open.removeFirst();
            first.resizeRelocate(left, y, row.size() == 1 ? right - left : first.prefWidth(-1), height);
            double end = right;
            for (Region group : open.reversed()) {
                double width = group.prefWidth(-1);
                group.resizeRelocate(end - width, y, width, height);
                end -= width + Math.ceil(apart(row, right - left) * em());
            }
            y += height + Math.ceil(ROWS_APART * em());
        }
    }
}
