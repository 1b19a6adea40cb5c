package yunguan.room.lectures.group;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import yunguan.shell.Bar;
import yunguan.shell.Surroundings;

/**
 * The foot of a class: help, modes and languages, and what its leader touches. Side by side where there is room, so that as much of the glass
 * as can be is for what is seen; else help, modes and languages lie in rows of their own below.
 */
final class LeaderFoot extends Pane {

    private final Region leader;
    private final Region manner;
    private final boolean portrait;

    /** @param help shows help without leaving the class, or takes it away again */
    LeaderFoot(Surroundings around, Region leader, Runnable help) {
        this.leader = leader;
        manner = Bar.manner(around, help);
        portrait = around.scale().portrait();
        getStyleClass().add("leader-foot");
        setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(manner, leader);
    }

    /** Something that has nothing for a leader at its foot, with help, modes and languages below it. @param help shows help */
    static Node under(Surroundings around, Node shown, Runnable help) {
        VBox all = new VBox(shown, Bar.manner(around, help));
        VBox.setVgrow(shown, Priority.ALWAYS);
        return all;
    }

    private boolean beside(double width) {
        return !portrait && manner.prefWidth(-1) + leader.prefWidth(-1) <= width;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double wide = width > 0 ? width : getWidth();
        double first = manner.prefHeight(beside(wide) ? manner.prefWidth(-1) : wide);
        double second = leader.prefHeight(wide);
        return snappedTopInset() + (beside(wide) ? Math.max(first, second) : first + second);
    }

    /** Keys go from one to the other as one reads them. */
    private void order(Node first) {
        if (getChildren().getFirst() != first) {
            getChildren().setAll(first, first == manner ? leader : manner);
        }
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double top = snappedTopInset(); // a line above all of it
        if (beside(width)) {
            order(manner);
            double left = Math.ceil(manner.prefWidth(-1));
            double high = manner.prefHeight(left);
            manner.resizeRelocate(0, Math.rint((top + getHeight() - high) / 2), left, high);
            leader.resizeRelocate(left, top, width - left, getHeight() - top);
            return;
        }
        order(leader);
        double high = leader.prefHeight(width);
        leader.resizeRelocate(0, top, width, high);
        manner.resizeRelocate(0, top + high, width, getHeight() - top - high);
    }
}
