package yunguan.room.staff.desk;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import yunguan.part.keyboard.Keyboard;
import yunguan.shell.Screen;
import yunguan.ui.NarrowButton;
import yunguan.ui.TouchScroll;

/** A page of the desk: what there is to read and to touch in a list that scrolls, and below it what to do, always in sight. */
public class DeskPage implements Screen {

    protected final DeskAround around;
    private final ObservableValue<String> title;
    private final VBox body = new VBox();
    private final FlowPane deeds = new FlowPane(); // on an upright screen three buttons may need two lines
    private final TouchScroll scroll;
    private final VBox reading;
    private final StackPane node;

    protected DeskPage(DeskAround around, ObservableValue<String> title) {
        this.around = around;
        this.title = title;
        body.getStyleClass().add("desk-page");
        deeds.getStyleClass().add("desk-deeds");
        deeds.managedProperty().bind(deeds.visibleProperty());
        deeds.setVisible(false);
        scroll = new TouchScroll(body);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        reading = new VBox(scroll, deeds);
        node = new StackPane(reading);
    }

    /** What there is to read, from top to bottom. */
    protected void shows(List<? extends Node> nodes) {
        body.getChildren().setAll(nodes);
    }

    /** What is shown now is another thing: it is read from its beginning. */
    protected void toTop() {
        scroll.setVvalue(0);
    }

    /** What can be done here, the main thing first; with nothing there is no bar. */
    protected void offers(Node... buttons) {
        for (Node button : buttons) {
            if (button instanceof ButtonBase one) {
                NarrowButton.of(one); // in large letters one may want more than a line has
            }
        }
        deeds.getChildren().setAll(buttons);
        deeds.setVisible(buttons.length > 0);
    }

    /** What is typed with, always in sight and over nothing: beside what there is to read, on an upright screen below it. */
    protected void types(Region keys) {
        keys.getStyleClass().add("desk-typing");
        reading.setMinWidth(0);
        if (around.scale().portrait()) {
            if (Keyboard.least(around.scale()) > around.scale().page()) { // on a small glass ten keys of 22 mm want all of it
                keys.getStyleClass().add("from-edge-to-edge");
            }
            VBox.setVgrow(reading, Priority.ALWAYS);
            node.getChildren().setAll(new VBox(reading, keys));
        } else {
            keys.setMinWidth(around.scale().px(970));
            keys.setMaxWidth(around.scale().px(970));
            HBox.setHgrow(reading, Priority.ALWAYS);
            reading.getStyleClass().add("desk-beside-keys");
            node.getChildren().setAll(new HBox(keys, reading));
        }
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public ObservableValue<String> title() {
        return title;
    }
}
