package yunguan.room.lectures.group;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import yunguan.shell.Surroundings;

/** All that a leader touches, at the foot: what leads on at the right, on an upright screen across all of it and above the rest. */
final class LeaderBand extends VBox {

    private final Surroundings around;

    LeaderBand(Surroundings around) {
        this.around = around;
        getStyleClass().add("leader");
        setMinHeight(USE_PREF_SIZE);
        setAlignment(Pos.CENTER_LEFT);
    }

    /** @param says what is to be read; it takes the room that buttons leave @param deed what leads on @param others beside it, in the order of reading */
    void shows(List<Label> says, Region deed, Node... others) {
        HBox row = new HBox();
        row.getStyleClass().add("leader-row");
        row.setAlignment(Pos.CENTER_LEFT);
        says.forEach(label -> {
            label.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(label, Priority.ALWAYS);
        });
        if (around.scale().portrait() && around.scale().low()) { // within reach what is shown needs the height: in one row, where that has the breadth
            FlowPane flowing = new FlowPane(deed);
            flowing.getStyleClass().add("chips");
            flowing.getChildren().addAll(others);
            getChildren().setAll(says);
            getChildren().add(flowing);
            return;
        }
        if (around.scale().portrait()) {
            getChildren().setAll(says);
            row.getChildren().setAll(others);
            deed.setMaxWidth(Double.MAX_VALUE);
            getChildren().add(deed);
            if (others.length > 0) {
                getChildren().add(row);
            }
            return;
        }
        row.getChildren().setAll(says);
        row.getChildren().addAll(others);
        if (says.isEmpty()) {
            Region between = new Region();
            HBox.setHgrow(between, Priority.ALWAYS);
            row.getChildren().add(between);
        }
        row.getChildren().add(deed);
        getChildren().setAll(row);
    }
}
