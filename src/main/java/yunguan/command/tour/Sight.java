package yunguan.command.tour;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.text.Text;
import yunguan.ui.Icon;
import yunguan.ui.Typesetting;

/** What can be seen of a scene at this moment. Only to be asked on the JavaFX thread. */
final class Sight {

    private final Scene scene;

    Sight(Scene scene) {
        this.scene = scene;
    }

    /**
     * The first node of that id that is shown, be it scrolled out of view. An id that ends in {@code *} stands for all that
     * begin so; one that begins with a dot is a style class.
     */
    Optional<Node> node(String id) {
        if (id.startsWith(".")) {
            return styled(id.substring(1));
        }
        Predicate<String> fits = id.endsWith("*") ? name -> name.startsWith(id.substring(0, id.length() - 1)) : id::equals;
        return first(node -> node.getId() != null && fits.test(node.getId()) && !node.getBoundsInLocal().isEmpty());
    }

    /** Of the nodes of an id the one that lies nearest to the middle of another, well within it. */
    Optional<Node> nearest(String ground, String id) {
        String begins = id.endsWith("*") ? id.substring(0, id.length() - 1) : id;
        List<Node> found = new ArrayList<>();
        node(ground).ifPresent(whole -> {
            Bounds within = whole.localToScene(whole.getBoundsInLocal());
            walk(whole, node -> {
                Bounds bounds = node.localToScene(node.getBoundsInLocal());
                if (node.getId() != null && node.getId().startsWith(begins) && Math.abs(bounds.getCenterX() - within.getCenterX()) < within.getWidth() / 3
                        && Math.abs(bounds.getCenterY() - within.getCenterY()) < within.getHeight() / 3) {
                    found.add(node);
                }
            });
            found.sort(Comparator.comparingDouble(node -> {
                Bounds bounds = node.localToScene(node.getBoundsInLocal());
                return Math.hypot(bounds.getCenterX() - within.getCenterX(), bounds.getCenterY() - within.getCenterY());
            }));
        });
        return found.stream().findFirst();
    }

    /** What something looks like now, as a number. */
    int look(String id) {
        Image seen = node(id).orElseThrow(() -> new Unexpected("“" + id + "” should be on the screen")).snapshot(null, null);
        int[] pixels = new int[(int) (seen.getWidth() * seen.getHeight())];
        seen.getPixelReader().getPixels(0, 0, (int) seen.getWidth(), (int) seen.getHeight(), PixelFormat.getIntArgbInstance(), pixels, 0, (int) seen.getWidth());
        return Arrays.hashCode(pixels);
    }

    /** Whether a screen is still on its way into a frame: the hall's, or the desk's above it. */
    boolean arriving() {
        return first(node -> node.getStyleClass().contains("middle")
                && ((Parent) node).getChildrenUnmodifiable().stream().anyMatch(screen -> screen.getTranslateX() != 0 || screen.getOpacity() < 1)).isPresent();
    }

    /** The first node with a style class. */
    Optional<Node> styled(String styleClass) {
        return first(node -> node.getStyleClass().contains(styleClass));
    }

    private Optional<Node> first(Predicate<Node> wanted) {
        List<Node> found = new ArrayList<>();
        walk(scene.getRoot(), node -> {
            if (found.isEmpty() && wanted.test(node)) {
                found.add(node);
            }
        });
        return found.stream().findFirst();
    }

    /** Every text that is in view, from the top of the tree down. */
    List<String> texts() {
        return texts(scene.getRoot());
    }

    /** The texts in view between head and foot. */
    List<String> textsOfTheRoom() {
        return styled("middle").map(this::texts).orElseGet(this::texts);
    }

    private List<String> texts(Node root) {
        List<String> texts = new ArrayList<>();
        walk(root, node -> {
            if (node instanceof TextInputControl box && inView(box)) {
                texts.add(box.getText() == null || box.getText().isEmpty() ? box.getPromptText() : box.getText());
            } else if (node instanceof Text text && !(node instanceof Icon) && !(text.getParent() == null)
                    && !text.getText().isBlank() && inView(text)) {
                texts.add(Typesetting.plain(text.getText()).strip());
            }
        });
        return texts;
    }

    /** Texts that their control could not show whole, as the visitor sees them. */
    List<String> cutOff() {
        // a caption that came just now is not laid out yet
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        List<String> cut = new ArrayList<>();
        walk(scene.getRoot(), node -> {
            if (node instanceof Labeled labeled && labeled.getContentDisplay() != ContentDisplay.GRAPHIC_ONLY
                    && labeled.getText() != null && !labeled.getText().isBlank() && labeled.getWidth() > 0) {
                shown(labeled).filter(shown -> isCut(labeled, shown))
                        .ifPresent(shown -> cut.add("“" + labeled.getText() + "” is shown as “" + shown + "”"));
            }
        });
        return cut;
    }

    private static boolean isCut(Labeled labeled, String shown) {
        String dots = labeled.getEllipsisString();
        return shown.isEmpty() || shown.endsWith(dots) && !labeled.getText().strip().endsWith(dots);
    }

    private static Optional<String> shown(Labeled labeled) {
        return labeled.getChildrenUnmodifiable().stream()
                .filter(child -> child instanceof Text && !(child instanceof Icon) && child != labeled.getGraphic())
                .map(child -> ((Text) child).getText()).findFirst();
    }

    /** Pixels. */
    private static final double EDGE = 30;

    /** Whether the middle of a node lies within the scene and well within the list that it stands in: nobody aims at an edge. */
    boolean reachable(Node node) {
        Bounds bounds = node.localToScene(node.getBoundsInLocal());
        double x = bounds.getCenterX();
        double y = bounds.getCenterY();
        return x >= 0 && y >= 0 && x < scene.getWidth() && y < scene.getHeight()
                && list(node).map(list -> viewport(list)).map(seen -> seen.contains(x, y - EDGE) && seen.contains(x, y + EDGE)).orElse(true);
    }

    /** The innermost list that a node stands in. */
    Optional<ScrollPane> list(Node node) {
        for (Parent parent = node.getParent(); parent != null; parent = parent.getParent()) {
            if (parent instanceof ScrollPane list) {
                return Optional.of(list);
            }
        }
        return Optional.empty();
    }

    /** Where the content of a list is seen, in the scene's pixels. */
    Bounds viewport(ScrollPane list) {
        Node viewport = list.lookup(".viewport");
        Node seen = viewport == null ? list : viewport;
        return seen.localToScene(seen.getLayoutBounds());
    }

    private boolean inView(Node node) {
        Bounds bounds = node.localToScene(node.getBoundsInLocal());
        return bounds.intersects(0, 0, scene.getWidth(), scene.getHeight())
                && list(node).map(list -> viewport(list).intersects(bounds)).orElse(true);
    }

    /** Every node that is shown, parents before children. */
    private static void walk(Node node, Consumer<Node> each) {
        if (!node.isVisible() || node.getOpacity() < 0.05) {
            return;
        }
        each.accept(node);
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> walk(child, each));
        }
    }
}
