package yunguan.command.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import javafx.scene.control.TextInputControl;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import yunguan.ui.Hand;
import yunguan.ui.Icon;
import yunguan.ui.Placed;

/** Goes through a scene as it is drawn, from back to front, and notes what can be touched and what can be read. Only on the JavaFX thread. */
final class Eye {

    /** Of a line's height, what a Chinese font leaves free above its characters, and below them. */
    private static final double LEADING = 0.18;
    /** Millimetres: what is larger than this both ways is a surface that other controls may lie upon. */
    private static final double SURFACE = 90;

    /** Of the screen: what covers so much of it covers it. In reach mode the upper part of the glass stays free. */
    private static final double MOST = 0.4;

    private final Scene scene;
    private final boolean coloured;
    private final double surface;
    private final List<Target> targets = new ArrayList<>();
    private final List<Words> words = new ArrayList<>();
    private final List<Node> focusable = new ArrayList<>();
    private final List<ScrollPane> lists = new ArrayList<>();
    /** What is otherwise kept as a picture. */
    private final List<Node> kept = new ArrayList<>();
    /** The soft ends of lists, which lie over what is cut there, and the lists. */
    private final Map<Box, Parent> soft = new HashMap<>();

    private Eye(Scene scene, boolean coloured) {
        this.scene = scene;
        this.coloured = coloured;
        surface = yunguan.ui.Scale.of(scene.getRoot()).mm(SURFACE);
    }

    /** Looks once at where everything lies. */
    static Seen at(Scene scene, String screen, Setting setting) {
        return at(scene, screen, setting, null, Set.of());
    }

    /**
     * Looks once. Where every text in view has been read before there are no pictures: they cost most of the time that an audit takes.
     *
     * @param easel where the pixels count, too
     * @param read  texts whose colours are known
     */
    static Seen at(Scene scene, String screen, Setting setting, @Nullable Easel easel, Set<Node> read) {
        scene.getRoot().applyCss();
        for (int passes = 0; passes < 3; passes++) { // a text that wraps anew makes room in the second, and what stands around it in the third
            scene.getRoot().layout();
        }
        Eye eye = new Eye(scene, easel != null);
        Box whole = new Box(0, 0, scene.getWidth(), scene.getHeight());
        eye.walk(scene.getRoot(), new Around(whole, whole, 1, true, null, null));
        eye.words.replaceAll(eye::clear);
        over(scene).ifPresent(eye::only);
        boolean painted = easel != null && eye.words.stream().anyMatch(words -> !words.seen().isEmpty() && !read.contains(words.node()));
        Sheet asDrawn = painted ? easel.drawn(scene) : null;
        Sheet bare = painted ? easel.without(eye.words.stream().map(Words::node).toList(), scene) : null;
        eye.kept.forEach(node -> node.setCache(true));
        return new Seen(screen, setting, scene, eye.targets, eye.words, eye.focusable, eye.lists, asDrawn, bare);
    }

    /**
     * What a node has from those around it.
     *
     * @param free   what cuts it for good
     * @param seen   what is in view
     * @param listen whether a finger is heard there at all
     */
    private record Around(Box free, Box seen, double opacity, boolean listen, @Nullable ScrollPane list, @Nullable Target pressed) {
    }

    private void walk(Node node, Around around) {
        if (!node.isVisible() || node.getOpacity() * around.opacity() < 0.05) {
            return;
        }
        if (node.getStyleClass().contains("cut-above") || node.getStyleClass().contains("cut-below")) {
            soft.put(Box.of(node.localToScene(node.getLayoutBounds())), node.getParent());
            return;
        }
        if (coloured && node.isCache()) {
            node.setCache(false); // a list keeps a picture of itself, which would not notice that texts are hidden for a moment
            kept.add(node);
        }
        Around inside = cut(node, around);
        inside = new Around(inside.free(), inside.seen(), around.opacity() * node.getOpacity(),
                around.listen() && !node.isMouseTransparent(), inside.list(), around.pressed());
        if (node instanceof Text text) {
            read(text, inside);
            return;
        }
        if (node instanceof ScrollPane list) {
            lists.add(list);
        }
        if (node.isFocusTraversable() && !node.isDisabled() && !(node instanceof ScrollPane)) {
            focusable.add(node);
        }
        Target pressed = inside.listen() && !node.isDisabled() && isTouched(node) ? touch(node, inside) : null;
        if (pressed != null) {
            inside = new Around(inside.free(), inside.seen(), inside.opacity(), inside.listen(), inside.list(), pressed);
        }
        if (node instanceof Parent parent && !(node instanceof ScrollBar)) {
            for (Node child : parent.getChildrenUnmodifiable()) {
                walk(child, inside);
            }
        }
    }

    /** A clip cuts for good, except upright where it is a list's window. */
    private Around cut(Node node, Around around) {
        if (node.getClip() == null) {
            return around;
        }
        Box clip = Box.of(node.localToScene(node.getClip().getBoundsInParent()));
        ScrollPane list = node.getStyleClass().contains("viewport") && node.getParent() instanceof ScrollPane owner ? owner : null;
        Box free = list == null ? around.free().in(clip) : new Box(clip.x(), -1e6, clip.width(), 2e6);
        return new Around(free, around.seen().in(clip), around.opacity(), around.listen(), list == null ? around.list() : list, around.pressed());
    }

    private static boolean isTouched(Node node) {
        if (node instanceof ScrollPane || node instanceof ScrollBar || node.getStyleClass().contains("viewport")) {
            return false; // it is drawn along anywhere, and its bar with it
        }
        return node instanceof ButtonBase || node instanceof Slider || node instanceof TextInputControl || node.isFocusTraversable() || Hand.isTouched(node)
                || node.getOnMouseClicked() != null || node.getOnMousePressed() != null || node.getOnMouseReleased() != null || node.getOnMouseDragged() != null;
    }

    private @Nullable Target touch(Node node, Around around) {
        Box box = Box.of(node.localToScene(node.getLayoutBounds()));
        Box whole = box.in(around.free());
        if (whole.isEmpty()) {
            return null; // nothing of it can ever be seen
        }
        boolean large = whole.width() >= surface && whole.height() >= surface && !(node instanceof ButtonBase);
        Target target = new Target(node, Names.of(node), whole, box.in(around.seen()), large, around.list(), Placed.otherWay(node));
        targets.add(target);
        return target;
    }

    private void read(Text text, Around around) {
        String said = text.getText() == null ? "" : text.getText().strip();
        if (said.isEmpty() || text.getBoundsInLocal().isEmpty() || text.getStyleClass().contains("halo")) {
            return; // a halo is what its letter stands out from
        }
        Box box = Box.of(text.localToScene(text.getLayoutBounds()));
        boolean sign = text instanceof Icon || text.getStyleClass().contains("sign"); // a letter that is drawn, and not read
        Box ink = sign ? box : box.shrunk(0, Math.min(box.height() / 3, leading(text)));
        Color fill = text.getFill() instanceof Color colour ? colour : Color.BLACK;
        Color drawn = new Color(fill.getRed(), fill.getGreen(), fill.getBlue(), fill.getOpacity() * around.opacity());
        Target on = around.pressed();
        Box view = on != null && on.surface() ? around.seen().in(on.seen()) : around.seen(); // a map is drawn to its edge
        words.add(new Words(text, said, Names.of(text), Names.role(text), ink, around.free(), ink.in(view), drawn, sign,
                around.pressed(), around.list(), placed(text)));
    }

    /** What a font leaves free above the characters of a line, and below them. */
    static double leading(Text text) {
        return text.getFont().getSize() * 1.448 * LEADING;
    }

    /** What lies over the whole screen: as long as it does, it is all that there is. */
    private static Optional<Node> over(Scene scene) {
        Box whole = new Box(0, 0, scene.getWidth(), scene.getHeight());
        return scene.getRoot().lookup(".floating") instanceof Parent floating
                ? floating.getChildrenUnmodifiable().reversed().stream().filter(Node::isVisible).filter(node -> {
                    Box box = Box.of(node.localToScene(node.getLayoutBounds()));
                    return box.width() * box.height() > whole.width() * whole.height() * MOST;
                }).findFirst()
                : Optional.empty();
    }

    private void only(Node over) {
        targets.removeIf(target -> !Contrasts.isPart(target.node(), over));
        words.removeIf(text -> !Contrasts.isPart(text.node(), over));
        focusable.removeIf(node -> !Contrasts.isPart(node, over));
        lists.removeIf(list -> !Contrasts.isPart(list, over));
    }

    /** A text without what lies below the soft end of its list. */
    private Words clear(Words words) {
        Words clear = words;
        for (Map.Entry<Box, Parent> end : soft.entrySet()) {
            if (end.getValue() == words.list() && end.getKey().meets(clear.seen())) {
                boolean above = end.getKey().middleY() < Box.of(end.getValue().localToScene(end.getValue().getLayoutBounds())).middleY();
                Box seen = clear.seen();
                clear = clear.seen(above ? new Box(seen.x(), end.getKey().bottom(), seen.width(), Math.max(0, seen.bottom() - end.getKey().bottom()))
                        : new Box(seen.x(), seen.y(), seen.width(), Math.max(0, end.getKey().y() - seen.y())));
            }
        }
        return clear;
    }

    private static Optional<String> placed(Node node) {
        return Optional.ofNullable(Placed.nearest(node)).flatMap(Placed::otherWay);
    }

    /** Whether a screen is still on its way into the frame. */
    static boolean arriving(Scene scene) {
        return scene.getRoot().lookup(".middle") instanceof Parent middle
                && middle.getChildrenUnmodifiable().stream().anyMatch(screen -> screen.getTranslateX() != 0 || screen.getOpacity() < 1);
    }

    /** The first of an id that is shown. */
    static Optional<Node> node(Node from, String id) {
        if (!from.isVisible()) {
            return Optional.empty();
        }
        if (from.getId() != null && (id.endsWith("*") ? from.getId().startsWith(id.substring(0, id.length() - 1)) : id.equals(from.getId()))) {
            return Optional.of(from);
        }
        return from instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().map(child -> node(child, id)).flatMap(Optional::stream).findFirst()
                : Optional.empty();
    }
}
