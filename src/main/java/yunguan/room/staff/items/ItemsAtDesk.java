package yunguan.room.staff.items;

import java.util.function.UnaryOperator;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import yunguan.catalogue.ChineseForms;
import yunguan.catalogue.Lang;
import yunguan.pack.HiddenItems;
import yunguan.part.keyboard.TypingBoard;
import yunguan.part.keyboard.TypingModel;
import yunguan.room.staff.desk.DeskAround;
import yunguan.ui.Icons;

/** What the pages on single items share. */
record ItemsAtDesk(DeskAround around, ItemShelf shelf, HiddenItems hidden, UnaryOperator<String> form) {

    static ItemsAtDesk at(DeskAround around) {
        ChineseForms forms = around.texts().languages().forms();
        return new ItemsAtDesk(around, new ItemShelf(around.hall().premises()), new HiddenItems(around.hall().premises()),
                simplified -> around.language().get().equals(Lang.HANT) ? forms.traditional(simplified) : simplified);
    }

    /** What letters give at first: whoever reads English types English. */
    TypingModel.Script script() {
        return !around.language().get().chinese() ? TypingModel.Script.SMALL : TypingModel.Script.CHINESE;
    }

    void open(String id) {
        around.pages().open(new ItemView(this, new ItemModel(id, shelf, hidden, around.background(), around.hall()::look)));
    }

    void openReviews(ReviewModel.Lack lack) {
        around.pages().open(new ReviewView(this, new ReviewModel(shelf, around.background(), lack)));
    }

    /** A line that is written on the board below it, as soon as the board has its words. */
    Region typing(String id, String icon, TextField box, StringProperty written, ObservableValue<String> prompt, ObservableValue<? extends TypingModel> model) {
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
        VBox typing = new VBox(line);
        model.subscribe(keys -> {
            if (keys != null) {
                typing.getChildren().setAll(line, new TypingBoard(around.texts(), keys));
            }
        });
        return typing;
    }
}
