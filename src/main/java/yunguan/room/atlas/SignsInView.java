package yunguan.room.atlas;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;
import yunguan.ui.Painted;

/**
 * The signs of places, and their names, as far as they are in view. One is made when it comes into view, for of two thousand places most
 * are never seen; and what is out of view is not moved along.
 */
final class SignsInView {

    private final SignPainter paint;
    private final PinNames names;
    private final SignStock stock = new SignStock();
    private final Group ground = new Group();
    private List<DrawnSign> drawn = List.of();
    /** Whether all has been worked out anew since it was last shown: then what is not taken again goes. */
    private boolean anew;

    SignsInView(SignPainter paint, PinNames names) {
        this.paint = paint;
        this.names = names;
        ground.setAutoSizeChildren(false);
    }

    /** What they stand on; it moves with the map. */
    Group ground() {
        return ground;
    }

    /** All of them, in view or not, the most important first. */
    List<DrawnSign> drawn() {
        return drawn;
    }

    /** Others have been worked out. Those that stand may stand for them. */
    void set(List<DrawnSign> worked) {
        for (DrawnSign one : drawn) {
            Node mark = one.mark;
            SignPainter.Look look = one.look;
            if (mark != null && look != null) {
                stock.lay(look, mark);
            }
        }
        names.lay();
        drawn = worked;
        anew = true;
    }

    /** Takes all away. */
    void end() {
        set(List.of());
        leave();
    }

    private void leave() {
        List<Node> gone = stock.rest();
        gone.addAll(names.rest());
        Painted.over(ground.getScene(), gone);
        anew = false;
    }

    /**
     * Moves what is in view to where it stands now, apart or together while the map is between the zoom it was drawn at and another. Half a
     * sign that looks out below a button only disturbs; the one that is open stays.
     *
     * @param window in pixels of the ground
     * @param grown  by how much they stand farther apart than they were drawn
     * @param open   the place that is open, if one is
     */
    void show(Declutter.Window window, double grown, Atlas.@Nullable Pin open) {
        List<Node> marks = new ArrayList<>();
        List<Label> labels = new ArrayList<>();
        for (DrawnSign one : drawn) {
            double x = one.x * grown;
            double y = one.y * grown;
            boolean chosen = one.first().equals(open);
            Declutter.Box box = one.box(x, y);
            if (window.view().meets(box)) {
                Node mark = one.mark != null ? one.mark : bring(one, marks);
                mark.setTranslateX(Math.rint(x));
                mark.setTranslateY(Math.rint(y));
                mark.setVisible(chosen || window.taken().stream().noneMatch(box::meets));
            } else {
                hide(one.mark);
            }
            Declutter.Box beside = one.nameBox(x, y);
            if (one.named && window.view().meets(beside)) {
                Label name = one.name != null ? one.name : bring(one, chosen, labels);
                name.relocate(beside.x(), beside.y());
                name.setVisible(window.taken().stream().noneMatch(beside::meets));
            } else {
                hide(one.name);
            }
        }
        put(marks.reversed(), labels);
    }

    private static void hide(@Nullable Node what) {
        if (what != null) {
            what.setVisible(false);
        }
    }

    private Node bring(DrawnSign one, List<Node> marks) {
        SignPainter.Look look = Objects.requireNonNull(one.look);
        Node mark = stock.take(look, paint::make);
        paint.dress(mark, one.pins, look);
        one.mark = mark;
        marks.add(mark);
        return mark;
    }

    private Label bring(DrawnSign one, boolean chosen, List<Label> labels) {
        Label name = names.take(one.first(), chosen);
        one.name = name;
        labels.add(name);
        return name;
    }

    /** The most important lies above the others, and names above all signs. */
    private void put(List<Node> marks, List<Label> labels) {
        List<Node> fresh = Stream.concat(marks.stream(), labels.stream()).filter(node -> node.getParent() == null).toList();
        if (anew) {
            leave();
            List<Node> all = new ArrayList<>(marks);
            all.addAll(labels);
            ground.getChildren().setAll(all); // at once: what stays must not leave the scene, or it gets its style anew
        } else if (!marks.isEmpty() || !labels.isEmpty()) {
            ground.getChildren().addAll(0, marks);
            ground.getChildren().addAll(labels);
        }
        fresh.forEach(Node::applyCss); // they get their font now and not one frame later
        labels.forEach(Label::layout); // one that stood elsewhere has another text
    }
}
