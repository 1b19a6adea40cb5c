package yunguan.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.event.EventHandler;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;

/**
 * How far somebody had read the lists of a screen: which line stood at the upper edge of each. When letters, language or room change,
 * everything above that line has another height, and the same share of a list is no longer the same place.
 */
final class Bookmark {

    /** What a screen still reads from the store has come by then. */
    private static final long OPENS_WITHIN_NANOS = 3_000_000_000L;
    /** After so many pulses in which nothing moved any more, the place is found. */
    private static final int QUIET = 2;
    /** A line of which no more pixels than that are seen is not read. */
    private static final double SEEN = 4;

    /**
     * One list.
     *
     * @param share  of what was out of sight, above: 0 at its beginning, 1 at its end
     * @param line   of its lines, the number of the one at the upper edge
     * @param lines  how many there were
     * @param id     of what that line is part of; empty where nothing around it has one
     * @param nth    which line of that it is
     * @param words  what stood in it
     * @param within how much of that line, as a share of it, was above the edge
     * @param below  how far below the edge it began, in pixels, beneath a picture; 0 where only a line would find room above it
     */
    private record Mark(double share, int line, int lines, String id, int nth, String words, double within, double below) { }

    /** A text that has no other in it. @param id of the nearest node around it that has one, within the list */
    private record Line(Node node, String id) { }

    private final List<Mark> marks;

    private Bookmark(List<Mark> marks) {
        this.marks = marks;
    }

    /** Where the lists of a screen are now, as they were last laid out. */
    static Bookmark in(Node screen) {
        List<Mark> marks = new ArrayList<>();
        lists(screen).forEach(list -> marks.add(mark(list)));
        return new Bookmark(marks);
    }

    private static Mark mark(ScrollPane list) {
        List<Line> lines = lines(list);
        double hidden = hidden(list);
        double top = list.getVvalue() * hidden;
        for (int i = 0; top >= 1 && i < lines.size(); i++) {
            Bounds at = place(list, lines.get(i).node());
            if (at.getMaxY() > top + SEEN && at.getHeight() > 0) {
                String id = lines.get(i).id();
                int nth = (int) lines.subList(0, i).stream().filter(line -> line.id().equals(id)).count();
                return new Mark(list.getVvalue(), i, lines.size(), id, nth, words(lines.get(i).node()),
                        Math.max(0, top - at.getMinY()) / at.getHeight(), at.getMinY() - top > at.getHeight() ? at.getMinY() - top : 0);
            }
        }
        return new Mark(top < 1 ? 0 : list.getVvalue(), -1, lines.size(), "", 0, "", 0, 0);
    }

    /** Opens the lists of a screen there, as soon as they are laid out; unless somebody touches them first. */
    void open(Node screen) {
        Scene scene = screen.getScene();
        if (scene != null && marks.stream().anyMatch(mark -> mark.share() > 0)) {
            new Opening(scene, screen).begin();
        }
    }

    private boolean turn(Node screen) {
        List<ScrollPane> now = lists(screen);
        boolean found = false;
        for (int i = 0; i < now.size(); i++) {
            ScrollPane list = now.get(i);
            // two lists may have become one
            Mark mark = now.size() == marks.size() ? marks.get(i) : marks.stream().filter(one -> one.share() > 0 && line(list, one) != null).findFirst().orElse(null);
            double hidden = hidden(list);
            if (mark == null || mark.share() == 0 || hidden < 1) {
                continue;
            }
            found = true;
            Node line = line(list, mark);
            Bounds at = line == null ? null : place(list, line);
            double wanted = at == null || at.getHeight() == 0 ? mark.share() : Math.clamp((at.getMinY() + mark.within() * at.getHeight() - mark.below()) / hidden, 0, 1);
            list.setVvalue(wanted);
        }
        return found;
    }

    private static @Nullable Node line(ScrollPane list, Mark mark) {
        List<Line> lines = lines(list);
        List<Line> same = mark.id().isEmpty() ? List.of() : lines.stream().filter(line -> mark.id().equals(line.id())).toList();
        if (!same.isEmpty()) {
            return same.get(Math.min(mark.nth(), same.size() - 1)).node();
        }
        if (mark.line() >= 0 && lines.size() == mark.lines()) {
            return lines.get(mark.line()).node();
        }
        return mark.words().isEmpty() ? null : lines.stream().map(Line::node).filter(line -> words(line).equals(mark.words())).findFirst().orElse(null);
    }

    private static String words(Node line) {
        return line instanceof Labeled label ? label.getText() : "";
    }

    private static List<ScrollPane> lists(Node screen) {
        List<ScrollPane> lists = new ArrayList<>();
        gather(screen, lists);
        return lists;
    }

    private static void gather(Node node, List<ScrollPane> lists) {
        if (node instanceof ScrollPane list) {
            lists.add(list);
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> gather(child, lists));
        }
    }

    private static List<Line> lines(ScrollPane list) {
        List<Line> lines = new ArrayList<>();
        if (list.getContent() != null) {
            read(list.getContent(), "", lines);
        }
        return lines;
    }

    private static void read(Node node, String around, List<Line> lines) {
        if (!node.isVisible()) {
            return;
        }
        String id = node.getId() == null ? around : node.getId();
        int before = lines.size();
        if (node instanceof Parent parent && !(node instanceof TextFlow)) {
            parent.getChildrenUnmodifiable().forEach(child -> read(child, id, lines));
        }
        if (lines.size() == before && (node instanceof TextFlow || node instanceof Labeled label && label.getText() != null && !label.getText().isBlank())) {
            lines.add(new Line(node, id));
        }
    }

    private static Bounds place(ScrollPane list, Node line) {
        return list.getContent().sceneToLocal(line.localToScene(line.getLayoutBounds()));
    }

    private static double hidden(ScrollPane list) {
        return list.getContent() == null ? 0 : Math.max(0, list.getContent().getLayoutBounds().getHeight() - list.getViewportBounds().getHeight());
    }

    /** Watches a screen until its lists stand where they should. */
    private final class Opening {

        private final Scene scene;
        private final Node screen;
        private final Runnable laid = this::laid;
        private final EventHandler<InputEvent> touched = event -> end();
        private final long until = System.nanoTime() + OPENS_WITHIN_NANOS;
        private List<Double> before = List.of();
        private int quiet;

        Opening(Scene scene, Node screen) {
            this.scene = scene;
            this.screen = screen;
        }

        void begin() {
            if (scene.getProperties().put(Opening.class, this) instanceof Opening before) {
                before.end(); // it would draw the lists back
            }
            scene.addPostLayoutPulseListener(laid);
            scene.addEventFilter(MouseEvent.MOUSE_PRESSED, touched);
            scene.addEventFilter(KeyEvent.KEY_PRESSED, touched);
            scene.getRoot().requestLayout();
        }

        private void laid() {
            if (screen.getScene() != scene || System.nanoTime() > until) {
                end();
                return;
            }
            boolean found = turn(screen);
            List<Double> now = lists(screen).stream().flatMap(list -> java.util.stream.Stream.of(hidden(list), list.getVvalue())).toList();
            quiet = found && now.equals(before) ? quiet + 1 : 0;
            before = now;
            if (quiet >= QUIET) {
                end();
            } else if (found) {
                screen.getParent().requestLayout(); // one more pulse, to see whether it stays
            }
        }

        private void end() {
            scene.getProperties().remove(Opening.class, this);
            scene.removePostLayoutPulseListener(laid);
            scene.removeEventFilter(MouseEvent.MOUSE_PRESSED, touched);
            scene.removeEventFilter(KeyEvent.KEY_PRESSED, touched);
        }
    }
}
