package yunguan.room.lectures;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import yunguan.shell.Screen;
import yunguan.shell.Surroundings;

public final class LectureView implements Screen {
    private final Surroundings around;
    private final Node node = new Label("LectureView");

    public LectureView(Surroundings around, LectureShelf shelf, yunguan.part.player.Players players, String id, double from) {
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
