package yunguan.room.listening;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import yunguan.shell.Screen;
import yunguan.shell.Surroundings;

public final class ListeningView implements Screen {
    private final Surroundings around;
    private final Node node = new Label("ListeningView");

    public ListeningView(Surroundings around, ListeningShelf shelf) {
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
