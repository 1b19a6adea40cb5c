package yunguan.room.atlas;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import yunguan.shell.Screen;
import yunguan.shell.Surroundings;

public final class AtlasView implements Screen {
    private final Surroundings around;
    private final Node node = new Label("AtlasView");

    public AtlasView(Surroundings around, AtlasShelf shelf, yunguan.catalogue.@org.jspecify.annotations.Nullable Kind focusKind, String focusId) {
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
