package yunguan.room.search;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import yunguan.catalogue.Marks;

/** A text that wraps, with what was found in it marked: by weight and a line below as well as by colour. */
final class MarkedText extends TextFlow {

    // kept as a field: the binding holds its listener weakly
    private final ObservableValue<Marks.Marked> marked;

    MarkedText(ObservableValue<Marks.Marked> marked, String styleClass) {
        this.marked = marked;
        getStyleClass().add(styleClass);
        setMinWidth(0);
        setMinHeight(USE_PREF_SIZE);
        marked.addListener((value, before, now) -> show(now));
        show(marked.getValue());
    }

    /** What is shown. */
    ObservableValue<Marks.Marked> marked() {
        return marked;
    }

    private void show(Marks.Marked now) {
        List<Node> parts = new ArrayList<>();
        int at = 0;
        for (Marks.Range range : now.ranges()) {
            part(parts, now.text().substring(at, range.from()), "plain-part");
            part(parts, now.text().substring(range.from(), range.to()), "marked-part");
            at = range.to();
        }
        part(parts, now.text().substring(at), "plain-part");
        getChildren().setAll(parts);
    }

    private static void part(List<Node> parts, String words, String styleClass) {
        if (!words.isEmpty()) {
            Text part = new Text(words);
            part.getStyleClass().add(styleClass);
            parts.add(part);
        }
    }
}
