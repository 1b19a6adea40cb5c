package yunguan.ui;

import javafx.beans.value.ObservableValue;
import javafx.event.ActionEvent;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;

/** A row of words, at most one of which is chosen, where wanted behind what they are about. A touch on one leaves the others. */
public final class ChipRow extends FlowPane {

    public ChipRow() {
        getStyleClass().add("chips");
        setAlignment(Pos.CENTER_LEFT);
    }

    /** @param name what the words are about */
    public ChipRow(ObservableValue<String> name) {
        this();
        Label label = Touch.label(name, "filter-name");
        label.setWrapText(false); // it takes the width that it needs: how wide it is at least goes by its own letters
        getChildren().add(label);
    }

    /** Adds a word. @param pressed called when it is touched, also when it was chosen before */
    public ChipRow word(String id, ObservableValue<String> text, boolean chosen, Runnable pressed) {
        ToggleButton chip = Touch.chip(text, chosen, pressed);
        chip.setId(id);
        chip.addEventHandler(ActionEvent.ACTION, event -> {
            for (Node other : getChildren()) {
                if (other instanceof ToggleButton word) {
                    word.setSelected(word == chip);
                }
            }
        });
        getChildren().add(chip);
        return this;
    }
}
