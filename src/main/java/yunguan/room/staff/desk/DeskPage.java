package yunguan.room.staff.desk;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import yunguan.shell.Screen;
import yunguan.ui.TouchScroll;

/** A page of the desk: what there is to read and to touch in a list that scrolls, and below it what to do, always in sight. */
public class DeskPage implements Screen {

    protected final DeskAround around;
    private final ObservableValue<String> title;
    private final VBox body = new VBox();
    private final FlowPane deeds = new FlowPane(); // on an upright screen three buttons may need two lines
    private final VBox node;

    protected DeskPage(DeskAround around, ObservableValue<String> title) {
        this.around = around;
        this.title = title;
        body.getStyleClass().add("desk-page");
        deeds.getStyleClass().add("desk-deeds");
        deeds.managedProperty().bind(deeds.visibleProperty());
        deeds.setVisible(false);
        TouchScroll scroll = new TouchScroll(body);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        node = new VBox(scroll, deeds);
    }

    /** What there is to read, from top to bottom. */
    protected void shows(List<? extends Node> nodes) {
        body.getChildren().setAll(nodes);
    }

    /** What can be done here, the main thing first; with nothing there is no bar. */
    protected void offers(Node... buttons) {
        deeds.getChildren().setAll(buttons);
        deeds.setVisible(buttons.length > 0);
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
