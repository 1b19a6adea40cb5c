package yunguan.room.staff.pin;

import java.time.Duration;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import yunguan.part.pad.PadPane;
import yunguan.room.staff.desk.DeskParts;
import yunguan.shell.Screen;
import yunguan.task.Background;
import yunguan.ui.Scale;
import yunguan.ui.Texts;
import yunguan.ui.Touch;
import yunguan.visits.StaffPin;

/** Asks for the PIN, and says what came of a try. */
public final class PadView implements Screen {

    private final Texts texts;
    private final PadModel model;
    private final PadPane node;

    /**
     * A pad with nothing typed.
     *
     * @param why   one sentence on what the PIN will do
     * @param right called when it was right
     */
    public PadView(Texts texts, Scale scale, Background background, StaffPin pin, ObservableValue<String> why, Runnable right) {
        this.texts = texts;
        model = new PadModel(background, pin, right);
        ObservableValue<String> shut = texts.of("desk.pin.shut");
        node = new PadPane(texts, scale, model, model.says().map(PadView::isShut).orElse(false).flatMap(is -> is ? shut : why));
        model.says().subscribe(this::says);
    }

    private static boolean isShut(StaffPin.Answer answer) {
        return answer instanceof StaffPin.Answer.NotSet || answer instanceof StaffPin.Answer.CannotKeep;
    }

    private void says(StaffPin.@Nullable Answer answer) {
        node.says(switch (answer) {
            case null -> null;
            case StaffPin.Answer.Right() -> null;
            case StaffPin.Answer.Wrong(int left) -> DeskParts.notice(DeskParts.Weight.GRAVE, texts.of(left == 1 ? "desk.pin.wrong.last" : "desk.pin.wrong", left));
            case StaffPin.Answer.Wait(Duration left) -> waits(left);
            case StaffPin.Answer.NotSet() -> DeskParts.notice(DeskParts.Weight.NOTE, texts.of("desk.pin.none"));
            case StaffPin.Answer.CannotKeep() -> DeskParts.notice(DeskParts.Weight.GRAVE, texts.of("desk.pin.cannotCheck"));
        });
    }

    private Node waits(Duration left) {
        long seconds = (left.toMillis() + 999) / 1000;
        ObservableValue<String> time = seconds < 60 ? texts.of("desk.pin.seconds", seconds) : texts.of("desk.pin.minutes", seconds / 60, seconds % 60);
        VBox waits = new VBox(Touch.label(texts.of("desk.pin.wait"), "pin-wait-says"), Touch.label(time, "pin-wait"),
                Touch.label(texts.of("desk.pin.wait.forgotten"), "section-summary"));
        waits.getStyleClass().add("pin-waits");
        return waits;
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public ObservableValue<String> title() {
        return texts.of("desk.pin");
    }

    @Override
    public void entered() {
        model.entered();
    }

    @Override
    public void left() {
        model.left();
    }
}
