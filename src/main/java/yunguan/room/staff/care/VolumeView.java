package yunguan.room.staff.care;

import java.util.List;
import java.util.function.IntConsumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import yunguan.room.staff.desk.DeskAround;
import yunguan.ui.Touch;

/** How loud it is: two rows of large steps, and each can be heard. */
final class VolumeView extends EditorPage {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final VolumeModel model = new VolumeModel();
    private final ToneRow tone;

    VolumeView(DeskAround around, SettingsModel settings) {
        super(around, around.texts().of("desk.settings.volume"), settings);
        model.read(settings.settings().get());
        tone = new ToneRow(texts);
        shows(List.of(trouble(), Touch.label(texts.of("desk.settings.volume.explained"), "desk-explained"),
                level("start", model.start(), model::start), level("most", model.most(), model::most), tone.said()));
        offers(saveButton(() -> save(model.values())));
    }

    private Node level(String name, ReadOnlyIntegerProperty level, IntConsumer set) {
        var title = Touch.label(Bindings.createStringBinding(() -> texts.now("desk.settings.volume." + name, level.get()), level, texts.language()), "desk-row-name");
        title.setMaxWidth(Double.MAX_VALUE);
        title.setId("volume-" + name);
        HBox.setHgrow(title, Priority.ALWAYS);
        Button hear = tone.button(texts.of("desk.settings.volume.hear"), () -> level.get() / 100.0);
        hear.setId("hear-" + name);
        HBox head = new HBox(title, hear);
        head.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        FlowPane steps = new FlowPane();
        steps.getStyleClass().add("desk-levels");
        for (int percent = 0; percent <= 100; percent += 10) {
            steps.getChildren().add(step(name, percent, level, set));
        }
        VBox both = new VBox(head, steps);
        both.getStyleClass().add("desk-level");
        return both;
    }

    private Node step(String name, int percent, ReadOnlyIntegerProperty level, IntConsumer set) {
        Button step = new Button(Integer.toString(percent));
        step.setId(name + "-" + percent);
        step.setAccessibleText(Integer.toString(percent));
        step.getStyleClass().addAll("touch", "desk-step-level");
        step.setOnAction(event -> set.accept(percent));
        level.subscribe(now -> step.pseudoClassStateChanged(CHOSEN, percent <= now.intValue()));
        return step;
    }

    @Override
    public void left() {
        tone.stop();
    }
}
