package yunguan.room.home;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import yunguan.shell.Screen;
import yunguan.shell.Surroundings;

public final class HomeView implements Screen {
    private final Surroundings around;
    private final Node node = new Label("HomeView");

    public HomeView(Surroundings around, yunguan.catalogue.LangText hallName, java.util.List<yunguan.shell.Trouble> troubles, yunguan.catalogue.LangText refusal) {
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
