package yunguan.room.staff.desk;

import java.util.Arrays;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import yunguan.ui.Icons;
import yunguan.ui.TileButton;
import yunguan.ui.Touch;

/** What pages of the desk are put together from, so that they all look alike. */
public final class DeskParts {

    /** Style class of what stands there in just the characters in which its owner wrote it. */
    public static final String AS_WRITTEN = "as-written";

    private DeskParts() {
    }

    /** A part of a page under a heading. */
    public static VBox section(ObservableValue<String> title, Node... nodes) {
        VBox section = new VBox(Touch.label(title, "section-title"));
        section.getChildren().addAll(Arrays.asList(nodes));
        section.getStyleClass().add("desk-section");
        return section;
    }

    /** A line that leads on: a sign, a name, and below it what there is to know. */
    public static Button row(String icon, ObservableValue<String> name, ObservableValue<String> says, Runnable pressed) {
        VBox words = new VBox(Touch.label(name, "desk-row-name"), Touch.label(says, "desk-row-says"));
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox face = new HBox(Icons.of(icon), words, Icons.of("mdi2c-chevron-right"));
        face.setAlignment(Pos.CENTER_LEFT);
        face.getStyleClass().add("desk-row-face");
        TileButton row = new TileButton(face, name, pressed);
        row.getStyleClass().addAll("card-row", "desk-row");
        return row;
    }

    /** Nodes of a kind beside each other in two columns; below each other on an upright screen, and in large texts on a small one. */
    public static GridPane grid(DeskAround around, List<? extends Node> nodes) {
        int columns = around.narrow() ? 1 : 2;
        GridPane grid = new GridPane();
        grid.getStyleClass().add("desk-grid");
        for (int i = 0; i < columns; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(100.0 / columns);
            grid.getColumnConstraints().add(column);
        }
        for (int i = 0; i < nodes.size(); i++) {
            grid.add(nodes.get(i), i % columns, i / columns);
        }
        return grid;
    }

    /** A name and a value beside each other. */
    public static Fact fact(ObservableValue<String> name, ObservableValue<String> value) {
        return new Fact(name, value);
    }

    /** A name in just the characters in which its owner writes it, whatever staff read: of a publisher, as the signed pack has it. */
    public static Fact factAsWritten(ObservableValue<String> name, ObservableValue<String> value) {
        return fact(name, value).asWritten();
    }

    /** How grave something is that staff should read. */
    public enum Weight { GOOD, NOTE, GRAVE }

    /** A sentence that must not be overlooked. */
    public static HBox notice(Weight weight, ObservableValue<String> sentence) {
        String icon = switch (weight) {
            case GOOD -> "mdi2c-check-circle-outline";
            case NOTE -> "mdi2i-information-outline";
            case GRAVE -> "mdi2a-alert-outline";
        };
        var said = Touch.label(sentence, "desk-notice-text");
        HBox.setHgrow(said, Priority.ALWAYS);
        HBox notice = new HBox(Icons.of(icon), said);
        notice.setAlignment(Pos.CENTER_LEFT);
        notice.getStyleClass().addAll("desk-notice", "desk-" + weight.name().toLowerCase(java.util.Locale.ROOT));
        return notice;
    }
}
