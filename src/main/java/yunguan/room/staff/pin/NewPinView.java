package yunguan.room.staff.pin;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import yunguan.part.pad.PadPane;
import yunguan.room.staff.desk.DeskParts;
import yunguan.shell.Screen;
import yunguan.task.Background;
import yunguan.ui.Scale;
import yunguan.ui.Texts;
import yunguan.ui.Touch;
import yunguan.visits.StaffPin;

/** Asks for a new PIN, twice. */
public final class NewPinView implements Screen {

    private final Texts texts;
    private final NewPinModel model;
    private final PadPane node;

    /**
     * A pad with nothing typed.
     *
     * @param first whether it is for a kiosk that has none yet
     * @param done  called when the kiosk has a PIN
     */
    public NewPinView(Texts texts, Scale scale, Background background, StaffPin pin, boolean first, Runnable done) {
        this.texts = texts;
        model = new NewPinModel(background, pin, first, done);
        ObservableValue<String> once = texts.of(first ? "desk.pin.new.first" : "desk.pin.new");
        ObservableValue<String> again = texts.of("desk.pin.new.again");
        ObservableValue<String> rules = texts.of("desk.pin.new.rules");
        node = new PadPane(texts, scale, model, model.again().flatMap(second -> second ? again : once), Touch.label(rules, "section-summary"));
        model.objection().subscribe(why -> node.says(why == null ? null : DeskParts.notice(DeskParts.Weight.GRAVE, texts.of("desk.pin.new.fault." + why))));
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public ObservableValue<String> title() {
        return texts.of("desk.pin.new.title");
    }

    @Override
    public void left() {
        model.left();
    }
}
