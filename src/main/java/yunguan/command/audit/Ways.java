package yunguan.command.audit;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;

/** No screen is a dead end, and what can be drawn along looks like it. */
final class Ways {

    /** What leads away, in the hall and at the desk. */
    private static final List<String> BACK = List.of("back", "desk-back", "desk-leave", "first-pin-later", "class-end", "class-end-yes", "class-resume", "class-done", "class-help-done");
    private static final List<String> HOME = List.of("home", "desk-home", "desk-leave", "class-end", "class-end-yes", "class-people-none", "class-done", "class-help-done");
    /** What begins a way. */
    private static final List<String> FIRST = List.of("door-lectures", "desk-power", "first-pin");
    /** Where a touch anywhere leads on. */
    private static final List<String> ANYWHERE = List.of("attract", "still-there", "closed");
    private static final double SHOWN = 3;

    private Ways() {
    }

    static void look(Seen seen, Consumer<Hit> hits) {
        if (ANYWHERE.stream().anyMatch(id -> Eye.node(seen.scene().getRoot(), id).isPresent())) {
            return;
        }
        boolean first = FIRST.stream().anyMatch(id -> Eye.node(seen.scene().getRoot(), id).isPresent());
        if (!first) {
            oneOf(seen, BACK, "a way back", hits);
            oneOf(seen, HOME, "a way home", hits);
        }
        boolean desk = Eye.node(seen.scene().getRoot(), "desk-leave").isPresent(); // a page may wait for a stick
        boolean more = desk || seen.targets().stream().anyMatch(target -> !BACK.contains(id(target)) && !HOME.contains(id(target))
                && !id(target).startsWith("mode-") && !id(target).contains("language-"));
        if (!more && seen.lists().stream().noneMatch(list -> hidden(list) > 2)) {
            hits.accept(seen.hit(Measure.WAY, "(screen)", "nothing to do but to leave", "something else to do"));
        }
        seen.lists().forEach(list -> visible(seen, list, hits));
    }

    private static String id(Target target) {
        return target.node().getId() == null ? "" : target.node().getId();
    }

    private static void oneOf(Seen seen, List<String> ids, String what, Consumer<Hit> hits) {
        if (seen.targets().stream().noneMatch(target -> ids.contains(id(target)) && !target.seen().isEmpty())) {
            hits.accept(seen.hit(Measure.WAY, "(screen)", "not " + what, what));
        }
    }

    /** Pixels of a list's content that are out of sight. */
    static double hidden(ScrollPane list) {
        return list.getContent() == null ? 0 : list.getContent().getBoundsInParent().getHeight() - list.getViewportBounds().getHeight();
    }

    private static void visible(Seen seen, ScrollPane list, Consumer<Hit> hits) {
        if (hidden(list) <= 2 || Box.of(list.localToScene(list.getLayoutBounds())).isEmpty()) {
            return;
        }
        // its own: a list within it may have one that is not seen
        Optional<Node> thumb = list.lookupAll(".scroll-bar").stream().filter(bar -> bar.getParent() == list && bar instanceof ScrollBar one && one.getOrientation() == javafx.geometry.Orientation.VERTICAL && one.isVisible())
                .map(bar -> bar.lookup(".thumb")).filter(java.util.Objects::nonNull).findFirst();
        if (thumb.isEmpty()) {
            hits.accept(seen.hit(Measure.LIST, Names.of(list), "more below, and nothing shows it", "a bar"));
            return;
        }
        Sheet drawn = seen.asDrawn();
        if (drawn == null) {
            return;
        }
        Box box = Box.of(thumb.get().localToScene(thumb.get().getLayoutBounds()));
        Box bar = Box.of(thumb.get().getParent().localToScene(thumb.get().getParent().getLayoutBounds()));
        boolean atTop = box.y() - bar.y() < bar.bottom() - box.bottom();
        int beside = drawn.at((int) bar.middleX(), (int) (atTop ? (box.bottom() + bar.bottom()) / 2 : (box.y() + bar.y()) / 2));
        int thumbed = drawn.at((int) box.middleX(), (int) box.middleY());
        // a thumb that fills its rail stands out from what is beside the rail
        double contrast = Math.max(Sheet.contrast(thumbed, beside), Sheet.contrast(thumbed, drawn.at((int) bar.x() - 3, (int) box.middleY())));
        if (contrast < SHOWN - 0.05) {
            hits.accept(seen.hit(Measure.LIST, Names.of(list), String.format(Locale.ROOT, "its bar has %.1f:1", contrast), "3.0:1"));
        }
    }
}
