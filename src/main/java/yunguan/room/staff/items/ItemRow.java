package yunguan.room.staff.items;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import yunguan.room.staff.desk.DeskAround;
import yunguan.ui.Icons;
import yunguan.ui.PictureBox;
import yunguan.ui.Texts;
import yunguan.ui.TileButton;
import yunguan.ui.Touch;

/** An item in a list of the desk: its picture, its title, and what staff must know of it. */
final class ItemRow extends TileButton {

    private static final double PICTURE = 130;

    ItemRow(DeskAround around, DeskItem item, Runnable opened) {
        super(face(around, item), around.texts().of(item.card().title()), opened);
        getStyleClass().add("card-row");
        setId("item-" + item.card().id());
    }

    private static HBox face(DeskAround around, DeskItem item) {
        VBox words = new VBox(Touch.label(around.texts().of(item.card().title()), "card-title"), marks(around.texts(), item));
        words.getStyleClass().add("card-words");
        words.setAlignment(Pos.CENTER_LEFT);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        double width = around.scale().px(PICTURE);
        HBox face = new HBox(new PictureBox(around.pictures(), item.card(), width, Math.rint(width * 0.68)).rigid(), words);
        face.setAlignment(Pos.CENTER_LEFT);
        return face;
    }

    /** The kind, and the marks: withdrawn, damaged, not reviewed, review overdue. */
    static FlowPane marks(Texts texts, DeskItem item) {
        FlowPane marks = new FlowPane(Touch.line(Icons.of(item.card().kind()), texts.of("shell.kind." + item.card().kind().name()), "card-kind"));
        marks.getStyleClass().add("desk-item-marks");
        marks.setAlignment(Pos.CENTER_LEFT);
        mark(marks, item.withdrawn(), texts, "withdrawn", "grave");
        mark(marks, item.damaged(), texts, "damaged", "grave");
        mark(marks, item.unreviewed(), texts, "unreviewed", "doubt");
        mark(marks, item.overdue(), texts, "overdue", "doubt");
        return marks;
    }

    private static void mark(FlowPane marks, boolean so, Texts texts, String what, String weight) {
        if (so) {
            Label mark = Touch.label(texts.of("desk.items.mark." + what), "desk-mark", weight);
            mark.setMinWidth(USE_PREF_SIZE);
            marks.getChildren().add(mark);
        }
    }
}
