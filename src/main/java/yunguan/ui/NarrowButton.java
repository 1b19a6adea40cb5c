package yunguan.ui;

import javafx.beans.value.ChangeListener;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/**
 * A button whose words take several lines where its column is narrower than they are: in large letters, in a language of long words. A
 * button is otherwise never narrower than its words, and would push all that shares the column out of sight with it.
 */
public final class NarrowButton {

    private final ButtonBase button;
    private final ChangeListener<Object> fits = (what, before, now) -> fit();

    private NarrowButton(ButtonBase button) {
        this.button = button;
    }

    /** The same button, which stands in a column or in a row that flows. */
    public static <B extends ButtonBase> B of(B button) {
        NarrowButton narrow = new NarrowButton(button);
        if (button.getProperties().putIfAbsent(NarrowButton.class, narrow) != null) {
            return button; // it is one already
        }
        button.setMinWidth(0);
        button.parentProperty().addListener((parent, before, now) -> narrow.moves(before, now));
        button.textProperty().addListener(narrow.fits);
        button.fontProperty().addListener(narrow.fits);
        return button;
    }

    private void moves(Parent before, Parent now) {
        if (before instanceof Region left) {
            left.widthProperty().removeListener(fits);
        }
        if (now instanceof FlowPane flow) {
            flow.setMinWidth(0); // it would be as wide as its widest button wants to be
        }
        if (now instanceof Region column) {
            column.widthProperty().addListener(fits);
            fit();
        }
    }

    private void fit() {
        if (!(button.getParent() instanceof Region column) || column.getWidth() <= 0) {
            return;
        }
        double room = column.getWidth() - column.snappedLeftInset() - column.snappedRightInset();
        double before = button.getPrefHeight();
        button.setPrefSize(Region.USE_COMPUTED_SIZE, Region.USE_COMPUTED_SIZE);
        boolean narrow = button.prefWidth(-1) > room;
        button.setWrapText(narrow);
        if (narrow) {
            button.setPrefSize(room, Math.ceil(button.prefHeight(room))); // a row that flows asks how high it is without saying how wide
        }
        if (button.getPrefHeight() != before) {
            afterwards(column);
        }
    }

    /** The column is being laid out now, and would not hear that it needs more height. */
    private static void afterwards(Region column) {
        Scene scene = column.getScene();
        if (scene != null) {
            scene.addPostLayoutPulseListener(new Runnable() {
                @Override
                public void run() {
                    scene.removePostLayoutPulseListener(this);
                    column.requestLayout();
                }
            });
        }
    }
}
