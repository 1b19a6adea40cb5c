package yunguan.room.staff.care;

import java.util.Locale;
import java.util.function.DoubleSupplier;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import yunguan.part.player.TestTone;
import yunguan.room.staff.desk.DeskParts;
import yunguan.ui.Texts;
import yunguan.ui.Touch;

/** Buttons that let a short sound be heard, and the sentence on what came of it. */
final class ToneRow {

    private final TestTone tone = new TestTone();
    private final ObjectProperty<TestTone.State> state = new SimpleObjectProperty<>(TestTone.State.QUIET);
    private final Node said;

    ToneRow(Texts texts) {
        ObservableValue<String> words = Bindings.createStringBinding(() -> state.get() == TestTone.State.QUIET ? ""
                : texts.now("desk.tone." + state.get().name().toLowerCase(Locale.ROOT)), state, texts.language());
        Node well = DeskParts.notice(DeskParts.Weight.NOTE, words);
        well.setId("tone-said");
        Touch.visible(well, Bindings.createBooleanBinding(() -> state.get() == TestTone.State.PLAYING || state.get() == TestTone.State.PLAYED, state));
        Node bad = DeskParts.notice(DeskParts.Weight.GRAVE, words);
        bad.setId("tone-failed");
        Touch.visible(bad, Bindings.createBooleanBinding(() -> state.get() == TestTone.State.NO_SOUND_DEVICE || state.get() == TestTone.State.BROKEN, state));
        said = new VBox(well, bad);
    }

    /** A button that plays it. @param volume how loud, 0 to 1 */
    Button button(ObservableValue<String> name, DoubleSupplier volume) {
        Button button = Touch.button("mdi2v-volume-high", name, () -> tone.play(volume.getAsDouble(), state::set));
        button.setId("tone");
        return button;
    }

    /** What came of it. */
    Node said() {
        return said;
    }

    void stop() {
        tone.stop();
        state.set(TestTone.State.QUIET);
    }
}
