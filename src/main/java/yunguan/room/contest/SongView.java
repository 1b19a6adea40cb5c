package yunguan.room.contest;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import yunguan.shell.Screen;
import yunguan.shell.Surroundings;

public final class SongView implements Screen {
    private final Surroundings around;
    private final Node node = new Label("SongView");

    public SongView(Surroundings around, ContestShelf shelf, yunguan.visits.BallotBox ballots, yunguan.part.player.Players players, String id) {
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
