package yunguan.room.staff.packs;

import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import yunguan.ui.Icon;
import yunguan.ui.Icons;
import yunguan.ui.Texts;
import yunguan.ui.TileButton;
import yunguan.ui.Touch;

/** A line with a count that unfolds what it counts, a hundred at a time: a pack may have twenty thousand items. */
final class Fold extends VBox {

    private static final int AT_ONCE = 100;

    private final VBox lines = new VBox();
    private final Texts texts;
    private final Supplier<List<? extends Supplier<Node>>> content;
    private final SimpleBooleanProperty open = new SimpleBooleanProperty();

    /** @param content what makes the lines, asked when it is first unfolded */
    Fold(String id, Texts texts, ObservableValue<String> name, Supplier<List<? extends Supplier<Node>>> content) {
        this.texts = texts;
        this.content = content;
        Icon sign = Icons.of("mdi2c-chevron-down");
        var words = Touch.label(name, "desk-fold-name");
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox face = new HBox(words, sign);
        face.setAlignment(Pos.CENTER_LEFT);
        face.getStyleClass().add("desk-fold-face");
        Button row = new TileButton(face, name, this::turn);
        row.getStyleClass().addAll("card-row", "desk-fold");
        row.setId(id);
        lines.getStyleClass().add("desk-fold-lines");
        Touch.visible(lines, open);
        open.subscribe(now -> sign.name().set(now ? "mdi2c-chevron-up" : "mdi2c-chevron-down"));
        getChildren().addAll(row, lines);
    }

    private void turn() {
        open.set(!open.get());
        if (open.get() && lines.getChildren().isEmpty()) {
            more(content.get(), 0);
        }
    }

    private void more(List<? extends Supplier<Node>> all, int from) {
        int to = Math.min(all.size(), from + AT_ONCE);
        all.subList(from, to).forEach(line -> lines.getChildren().add(line.get()));
        if (to < all.size()) {
            Button button = Touch.button("mdi2c-chevron-down", texts.of("desk.packs.more", all.size() - to), () -> { });
            button.setOnAction(pressed -> {
                lines.getChildren().remove(button);
                more(all, to);
            });
            lines.getChildren().add(button);
        }
    }
}
