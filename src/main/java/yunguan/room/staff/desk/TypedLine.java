package yunguan.room.staff.desk;

import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import yunguan.catalogue.ChineseForms;
import yunguan.catalogue.Lang;
import yunguan.part.keyboard.TypingBoard;
import yunguan.part.keyboard.TypingModel;
import yunguan.ui.Icons;

/** A line that is written on the board below it, as soon as the board has its words. */
public final class TypedLine extends VBox {

    /**
     * @param id     of the box
     * @param prompt what stands in it while it is empty
     * @param model  what the board types into; nothing until its words are read
     */
    public TypedLine(DeskAround around, String id, String icon, TextField box, StringProperty written, ObservableValue<String> prompt,
                     ObservableValue<? extends TypingModel> model) {
        box.setId(id);
        box.promptTextProperty().bind(prompt);
        box.accessibleTextProperty().bind(prompt);
        box.setContextMenu(new ContextMenu()); // an empty one: none comes up under a long press
        box.textProperty().bindBidirectional(written);
        written.addListener((text, before, now) -> box.end());
        HBox line = new HBox(Icons.of(icon), box);
        HBox.setHgrow(box, Priority.ALWAYS);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("desk-line");
        getChildren().add(line);
        model.subscribe(keys -> {
            if (keys != null) {
                getChildren().setAll(line, new TypingBoard(around.texts(), keys));
            }
        });
    }

    /** The form of Chinese that whoever is at the desk reads. @param simplified what the board offers */
    public static String form(DeskAround around, String simplified) {
        ChineseForms forms = around.texts().languages().forms();
        return around.language().get().equals(Lang.HANT) ? forms.traditional(simplified) : simplified;
    }

    /** What letters give at first: whoever reads English types English. */
    public static TypingModel.Script script(DeskAround around) {
        return !around.language().get().chinese() ? TypingModel.Script.SMALL : TypingModel.Script.CHINESE;
    }
}
