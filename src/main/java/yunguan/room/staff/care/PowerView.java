package yunguan.room.staff.care;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import yunguan.room.staff.desk.DeskAround;
import yunguan.room.staff.desk.DeskPage;
import yunguan.room.staff.desk.DeskParts;
import yunguan.room.staff.desk.HallKeys.Ending;
import yunguan.ui.Touch;

/** Restart, switch off, leave. What cannot be undone by a touch asks for the PIN once more. */
public final class PowerView extends DeskPage {

    private final PowerModel model;

    public PowerView(DeskAround around) {
        super(around, around.texts().of("desk.home.power"));
        model = new PowerModel(around.hall());
        List<Node> page = new ArrayList<>();
        if (model.atWork()) {
            page.add(DeskParts.notice(DeskParts.Weight.NOTE, around.texts().of("desk.power.atWork")));
        }
        page.add(way("mdi2r-restart", Ending.RESTART));
        page.add(way("mdi2p-power", Ending.SWITCH_OFF));
        page.add(way("mdi2e-exit-to-app", Ending.LEAVE));
        Node ends = DeskParts.notice(DeskParts.Weight.NOTE, around.texts().of("desk.power.ending"));
        ends.setId("power-ending");
        Touch.visible(ends, model.ending());
        Node failed = DeskParts.notice(DeskParts.Weight.GRAVE, around.texts().of("desk.power.failed"));
        failed.setId("power-failed");
        Touch.visible(failed, model.failed());
        page.add(new VBox(ends, failed));
        shows(page);
    }

    private Node way(String icon, Ending how) {
        String word = how.name().toLowerCase(Locale.ROOT);
        Node way = DeskParts.row(icon, around.texts().of("desk.power." + word), around.texts().of("desk.power." + word + ".says"), () -> {
            if (how == Ending.RESTART) {
                model.end(how);
            } else {
                around.pad().ask(around.texts().of("desk.power." + word + ".pin"), () -> model.end(how));
            }
        });
        way.setId("power-" + word);
        way.getStyleClass().add("desk-way");
        way.disableProperty().bind(model.ending());
        return way;
    }
}
