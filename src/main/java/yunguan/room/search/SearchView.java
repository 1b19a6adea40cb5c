package yunguan.room.search;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import yunguan.shell.Screen;
import yunguan.shell.Surroundings;

public final class SearchView implements Screen {
    private final Surroundings around;
    private final Node node = new Label("SearchView");

    public SearchView(Surroundings around, yunguan.catalogue.Search search, yunguan.catalogue.Catalogue catalogue, String words) {
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
