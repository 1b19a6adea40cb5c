package yunguan.room.staff.pin;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import yunguan.room.staff.desk.DeskParts;
import yunguan.shell.Screen;
import yunguan.task.Background;
import yunguan.ui.Texts;
import yunguan.ui.Touch;
import yunguan.visits.StaffPin;

/** Large digits, and what came of the last try. */
public final class PadView implements Screen {

    private final Texts texts;
    private final Background background;
    private final StaffPin pin;
    private final Runnable right;
    private final ReadOnlyStringWrapper digits = new ReadOnlyStringWrapper("");
    private final VBox said = new VBox();
    private final VBox node;

    public PadView(Texts texts, Background background, StaffPin pin, ObservableValue<String> why, Runnable right) {
        this.texts = texts;
        this.background = background;
        this.pin = pin;
        this.right = right;
        GridPane keys = new GridPane();
        keys.getStyleClass().add("pin-keys");
        for (int digit = 1; digit <= 10; digit++) {
            int place = digit == 10 ? 10 : digit - 1;
            String name = Integer.toString(digit % 10);
            keys.add(key("pin-" + name, new Button(name), () -> digits.set(digits.get().length() < 12 ? digits.get() + name : digits.get())), place % 3, place / 3);
        }
        keys.add(key("pin-delete", Touch.button(texts.of("desk.pin.delete"), () -> { }), () -> digits.set(digits.get().isEmpty() ? "" : digits.get().substring(0, digits.get().length() - 1))), 0, 3);
        keys.add(key("pin-enter", Touch.button(texts.of("desk.pin.enter"), () -> { }), this::look), 2, 3);
        keys.setAlignment(Pos.CENTER);
        var dots = Touch.label(digits.map(typed -> "●".repeat(typed.length())), "pin-dots");
        node = new VBox(Touch.label(why, "pin-why"), dots, said, keys);
        node.setAlignment(Pos.CENTER);
        node.getStyleClass().add("pin");
    }

    private static Button key(String id, Button key, Runnable pressed) {
        key.setId(id);
        key.getStyleClass().add("pin-key");
        key.setOnAction(event -> pressed.run());
        return key;
    }

    private void look() {
        String typed = digits.get();
        digits.set("");
        background.run(() -> pin.check(typed), answer -> {
            if (answer instanceof StaffPin.Answer.Right) {
                right.run();
            } else {
                said.getChildren().setAll(DeskParts.notice(DeskParts.Weight.GRAVE, texts.of("desk.pin.wrong")));
            }
        });
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public ObservableValue<String> title() {
        return texts.of("desk.pin");
    }
}
