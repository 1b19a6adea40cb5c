package yunguan.room.archive;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import yunguan.shell.Screen;
import yunguan.shell.Surroundings;

public final class EntryView implements Screen {
    private final Surroundings around;
    private final Node node = new Label("EntryView");

    public EntryView(Surroundings around, ArchiveShelf shelf, String id) {
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
