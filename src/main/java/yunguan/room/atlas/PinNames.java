package yunguan.room.atlas;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import yunguan.ui.Painted;
import yunguan.ui.Texts;
import yunguan.ui.Typesetting;

/**
 * The names that stand beside places. Of two thousand most find no room: what a name would take is measured on one label for all, and
 * only a name that stands gets one of its own, if possible one that stood before.
 */
final class PinNames {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    /** A name takes two lines at most: the whole of it stands in the panel. */
    private static final double MOST_LINES = 3.4;

    private final Texts texts;
    private final Label measure = label();
    private final Map<Atlas.Pin, Size> sizes = new HashMap<>();
    private final Map<Atlas.Pin, Label> standing = new HashMap<>();
    /** Those that stood before, as long as it is not known whether they stand again. */
    private final Map<Atlas.Pin, Label> before = new LinkedHashMap<>();

    /** Of a name on the screen, in pixels. */
    record Size(double width, double height) { }

    PinNames(Texts texts) {
        this.texts = texts;
        measure.setVisible(false);
        measure.setManaged(false);
    }

    /** The label on which names are measured: without a parent it has no style, and without a style no size. */
    Node measure() {
        return measure;
    }

    private static Label label() {
        Label label = new Label();
        label.getStyleClass().add("pin-name");
        label.setWrapText(true);
        return label;
    }

    /** What a name takes. */
    Size size(Atlas.Pin pin) {
        if (sizes.isEmpty()) {
            measure.applyCss();
        }
        return sizes.computeIfAbsent(pin, first -> {
            measure.setText(Typesetting.set(texts.now(pin.card().title())));
            double wanted = Math.ceil(measure.prefWidth(-1));
            double width = measure.getMaxWidth() > 0 ? Math.min(measure.getMaxWidth(), wanted) : wanted; // its most is in the style sheet, in em
            return new Size(width, Math.ceil(Math.min(MOST_LINES * measure.prefHeight(wanted), measure.prefHeight(width))));
        });
    }

    /** All names may go, or stand beside other places. */
    void lay() {
        before.putAll(standing);
        standing.clear();
    }

    /** The name of a place: the one that it had, or one that no place has any more, or else a new one. */
    Label take(Atlas.Pin pin, boolean chosen) {
        Label own = before.remove(pin);
        Label label = own != null ? own : spare();
        if (own == null) {
            label.textProperty().bind(Typesetting.of(texts.of(pin.card().title())));
        }
        label.pseudoClassStateChanged(CHOSEN, chosen);
        Size size = size(pin);
        label.resize(size.width, size.height);
        standing.put(pin, label);
        return label;
    }

    private Label spare() {
        Atlas.Pin any = before.isEmpty() ? null : before.keySet().iterator().next();
        Label there = any == null ? null : before.remove(any);
        return there == null ? Painted.once(label()) : there;
    }

    /** Gives away what nobody has taken. */
    List<Node> rest() {
        List<Node> all = new ArrayList<>(before.values());
        before.clear();
        return all;
    }

    /** The language or the size of texts has changed. */
    void forget() {
        sizes.clear();
    }
}
