package yunguan.room.gallery;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import yunguan.shell.Screen;
import yunguan.shell.Surroundings;

public final class HallView implements Screen {
    private final Surroundings around;
    private final Node node = new Label("HallView");

    public HallView(Surroundings around, GalleryShelf shelf, String id) {
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
