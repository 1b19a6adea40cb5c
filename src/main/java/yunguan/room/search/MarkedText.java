package yunguan.room.search;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import yunguan.catalogue.Marks;
import yunguan.ui.Typesetting;

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
        List<String> words = new ArrayList<>(); // plain and marked in turn
        int at = 0;
        for (Marks.Range range : now.ranges()) {
            words.add(now.text().substring(at, range.from()));
            words.add(now.text().substring(range.from(), range.to()));
            at = range.to();
        }
        words.add(now.text().substring(at));
        List<String> set = Typesetting.set(words);
        List<Node> parts = new ArrayList<>();
        for (int i = 0; i < set.size(); i++) {
            if (!set.get(i).isEmpty()) {
                Text part = new Text(set.get(i));
                part.getStyleClass().add(i % 2 == 0 ? "plain-part" : "marked-part");
                parts.add(part);
            }
        }
        getChildren().setAll(parts);
    }
}
