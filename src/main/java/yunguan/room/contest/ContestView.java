package yunguan.room.contest;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import yunguan.shell.Screen;
import yunguan.shell.Surroundings;

public final class ContestView implements Screen {
    private final Surroundings around;
    private final Node node = new Label("ContestView");

    public ContestView(Surroundings around, ContestShelf shelf, yunguan.visits.BallotBox ballots) {
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
