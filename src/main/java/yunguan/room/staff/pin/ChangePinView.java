package yunguan.room.staff.pin;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import yunguan.room.staff.desk.DeskAround;
import yunguan.room.staff.desk.DeskParts;
import yunguan.shell.Screen;
import yunguan.ui.Touch;

/** Another PIN: the old one, then the new one twice. Whoever leaves half way begins again, and the old one stays. */
public final class ChangePinView implements Screen {

    private final DeskAround around;
    private final StackPane node = new StackPane();
    private Screen step;

    public ChangePinView(DeskAround around) {
        this.around = around;
        step = old();
        node.getChildren().setAll(step.node());
    }

    private Screen old() {
        return new PadView(around.texts(), around.scale(), around.background(), around.pin(), around.texts().of("desk.pin.change.old"),
                () -> go(new NewPinView(around.texts(), around.scale(), around.background(), around.pin(), false, this::changed)));
    }

    private void go(Screen next) {
        step.left();
        step = next;
        node.getChildren().setAll(next.node());
        next.entered();
    }

    private void changed() {
        Button back = Touch.primary("mdi2a-arrow-left", around.texts().of("shell.back"), around.pages()::back);
        back.setId("pin-changed-back");
        back.setMaxWidth(Region.USE_PREF_SIZE);
        VBox said = new VBox(DeskParts.notice(DeskParts.Weight.GOOD, around.texts().of("desk.pin.changed")), back);
        said.setId("pin-changed");
        said.getStyleClass().add("desk-page");
        node.getChildren().setAll(said);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public ObservableValue<String> title() {
        return around.texts().of("desk.pin.change");
    }

    @Override
    public void entered() {
        step.entered();
    }

    @Override
    public void left() {
        step.left();
    }
}
