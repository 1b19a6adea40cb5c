package yunguan.room.lectures;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import yunguan.shell.Screen;
import yunguan.shell.Surroundings;

public final class CourseView implements Screen {
    private final Surroundings around;
    private final Node node = new Label("CourseView");

    public CourseView(Surroundings around, LectureShelf shelf, String id) {
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
