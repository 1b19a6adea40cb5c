package yunguan.room.gallery;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import yunguan.shell.Screen;
import yunguan.shell.Surroundings;

public final class GalleryView implements Screen {
    private final Surroundings around;
    private final Node node = new Label("GalleryView");

    public GalleryView(Surroundings around, GalleryShelf shelf) {
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
