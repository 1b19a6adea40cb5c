package yunguan.room.staff.care;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import yunguan.room.staff.desk.DeskAround;
import yunguan.room.staff.desk.DeskParts;
import yunguan.settings.Key;
import yunguan.ui.Icon;
import yunguan.ui.Icons;
import yunguan.ui.TileButton;
import yunguan.ui.Touch;

/** One of a few large choices. */
final class ChoiceView extends EditorPage {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    /**
     * What can be chosen.
     *
     * @param value as the file has it; the id of its button is {@code choice-} and this, without a sign such as #
     * @param says  more about it; may be empty
     * @param sign  what stands before it
     */
    record Choice(String value, ObservableValue<String> name, ObservableValue<String> says, Node sign) { }

    private final ObjectProperty<String> chosen;

    /** @param stem of its texts: {@code STEM} for the title, {@code STEM.explained} for one sentence */
    ChoiceView(DeskAround around, SettingsModel settings, Key key, String stem, List<Choice> choices) {
        this(around, settings, key, stem, choices, (value, save) -> save.run());
    }

    /** @param guard is given what was chosen and what saves it; it may ask something first */
    ChoiceView(DeskAround around, SettingsModel settings, Key key, String stem, List<Choice> choices, BiConsumer<String, Runnable> guard) {
        super(around, around.texts().of(stem), settings);
        chosen = new SimpleObjectProperty<>(settings.settings().get().text(key));
        List<Node> nodes = new ArrayList<>();
        nodes.add(trouble());
        nodes.add(Touch.label(texts.of(stem + ".explained"), "desk-explained"));
        nodes.add(DeskParts.grid(around, choices.stream().map(this::button).toList()));
        shows(nodes);
        offers(saveButton(() -> guard.accept(chosen.get(), () -> save(Map.of(key, chosen.get())))));
    }

    private Button button(Choice choice) {
        VBox words = new VBox(Touch.label(choice.name(), "desk-row-name"));
        if (!choice.says().getValue().isEmpty()) {
            words.getChildren().add(Touch.label(choice.says(), "desk-row-says"));
        }
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        Icon mark = Icons.of("mdi2r-radiobox-blank");
        HBox face = new HBox(choice.sign(), words, mark);
        face.setAlignment(Pos.CENTER_LEFT);
        face.getStyleClass().add("desk-row-face");
        TileButton button = new TileButton(face, choice.name(), () -> chosen.set(choice.value()));
        button.getStyleClass().addAll("card-row", "desk-choice");
        button.setMaxHeight(Double.MAX_VALUE);
        button.setId("choice-" + choice.value().replace("#", ""));
        button.setAccessibleRole(AccessibleRole.RADIO_BUTTON);
        chosen.subscribe(now -> {
            boolean mine = now.equals(choice.value());
            button.pseudoClassStateChanged(CHOSEN, mine);
            mark.name().set(mine ? "mdi2c-check-circle" : "mdi2r-radiobox-blank");
        });
        return button;
    }
}
