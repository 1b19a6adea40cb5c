package yunguan.room.lectures.group;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import yunguan.shell.Surroundings;
import yunguan.ui.Touch;

/** Help over a class that goes on beneath: nobody has to leave it, and nothing here ends it. */
final class HelpPane extends VBox {

    /** @param done takes it away again */
    HelpPane(Surroundings around, GroupRoom room, Runnable done) {
        getStyleClass().addAll("class-help", "modal"); // a keypad sees nothing of what lies beneath
        setId("class-help");
        Node help = room.help().apply(around);
        VBox.setVgrow(help, Priority.ALWAYS);
        Button back = Touch.primary("mdi2c-check", around.texts().of("lectures.group.help.done"), done);
        back.setId("class-help-done");
        back.getStyleClass().add("leader-on");
        LeaderBand leader = new LeaderBand(around);
        leader.shows(List.of(), back);
        getChildren().addAll(help, new LeaderFoot(around, leader, done));
    }
}
