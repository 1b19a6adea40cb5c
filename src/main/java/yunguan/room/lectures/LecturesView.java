package yunguan.room.lectures;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import yunguan.shell.Screen;
import yunguan.shell.Surroundings;

public final class LecturesView implements Screen {
    private final Surroundings around;
    private final Node node = new Label("LecturesView");

    public LecturesView(Surroundings around, LectureShelf shelf) {
        this.around = around;
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public ObservableValue<String> title() {
        return around.texts().of("shell.home");
    }
}
