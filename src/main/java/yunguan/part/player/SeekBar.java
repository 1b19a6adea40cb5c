package yunguan.part.player;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.scene.AccessibleRole;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import yunguan.catalogue.Item;
import yunguan.ui.Hand;
import yunguan.ui.Keyed;
import yunguan.ui.Texts;

/** The way through a film, to be dragged or tapped, with a mark where a chapter begins. It seeks when the finger is lifted. */
final class SeekBar extends Region {

    /** What an arrow key goes by, in seconds. */
    private static final double SKIP = 10;

    private final Player player;
    private final Region track = part("seek-track");
    private final Region done = part("seek-done");
    private final Region thumb = part("seek-thumb");
    private final List<Region> marks = new ArrayList<>();
    private final List<Item.Chapter> chapters;
    private double downAt;
    private boolean drawn;
    /** Where the chapter begins whose mark was touched, in seconds; negative where none was. */
    private double marked = -1;
    /** The share of the way that a finger has dragged to; negative while none does. */
    private final ReadOnlyDoubleWrapper dragged = new ReadOnlyDoubleWrapper(-1);

    SeekBar(Player player, List<Item.Chapter> chapters, Texts texts) {
        this.player = player;
        this.chapters = chapters;
        getStyleClass().add("seek-bar");
        setId("seek");
        setAccessibleRole(AccessibleRole.SLIDER);
        accessibleTextProperty().bind(texts.of("part.player.seek"));
        getChildren().addAll(track, done);
        for (Item.Chapter chapter : chapters) {
            Region mark = part("seek-mark");
            mark.setVisible(chapter.start() > 0);
            marks.add(mark);
        }
        getChildren().addAll(marks);
        getChildren().add(thumb);
        WhileSeen.listens(this, () -> Subscription.combine(player.position().subscribe(now -> moved()), player.length().subscribe(now -> requestLayout())));
        Hand.keepsSideways(this, this::letGo); // a list around it does not scroll meanwhile
        addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            downAt = event.getX();
            drag(event);
        });
        addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> {
            if (dragged.get() >= 0) {
                drag(event);
            }
        });
        addEventHandler(MouseEvent.MOUSE_RELEASED, event -> {
            if (dragged.get() < 0) {
                return; // it was cancelled
            }
            double target = draggedTo();
            boolean mark = marked >= 0;
            dragged.set(-1);
            if (mark) {
                player.enter(target); // a chapter begins at its second
            } else {
                player.seekNear(target);
            }
            requestLayout();
            event.consume();
        });
        addEventHandler(Hand.CANCELLED, event -> letGo());
        Keyed.along(this, key -> switch (key) {
            case LEFT -> skips(-SKIP);
            case RIGHT -> skips(SKIP);
            default -> false;
        });
    }

    /** The finger on it means something else, or nothing: the film stays where it is. */
    private void letGo() {
        dragged.set(-1);
        requestLayout();
    }

    /** The second that a finger has dragged to; negative while none does. */
    double draggedTo() {
        return dragged.get() < 0 ? -1 : dragged.get() * player.length().get();
    }

    ReadOnlyDoubleProperty dragged() {
        return dragged.getReadOnlyProperty();
    }

    /** Where the thumb stands that a finger drags, in pixels from the left. */
    double thumbAt() {
        return at(draggedTo());
    }

    /** Where a second of the film lies, in pixels from the left. */
    double at(double second) {
        double size = thumb.prefWidth(-1);
        return size / 2 + (getWidth() - size) * (player.length().get() > 0 ? Math.clamp(second / player.length().get(), 0, 1) : 0);
    }

    /** @return whether there is any way left: from an end the arrow goes on to the neighbour */
    private boolean skips(double seconds) {
        double at = player.position().get();
        if (seconds < 0 ? at <= 0.5 : at >= player.length().get() - 0.5) {
            return false;
        }
        player.skip(seconds);
        return true;
    }

    private static Region part(String styleClass) {
        Region region = new Region();
        region.getStyleClass().add(styleClass);
        region.setMouseTransparent(true);
        return region;
    }

    private void moved() {
        if (dragged.get() < 0) {
            requestLayout();
        }
    }

    private void drag(MouseEvent event) {
        double share = share(event);
        double slack = thumb.prefWidth(-1) / 2;
        drawn = event.getEventType() != MouseEvent.MOUSE_PRESSED && (drawn || Math.abs(event.getX() - downAt) > slack);
        marked = drawn ? -1 : chapters.stream().mapToDouble(Item.Chapter::start).filter(start -> Math.abs(at(start) - event.getX()) <= slack)
                .reduce((one, other) -> Math.abs(at(one) - event.getX()) <= Math.abs(at(other) - event.getX()) ? one : other).orElse(-1);
        dragged.set(marked >= 0 && player.length().get() > 0 ? Math.min(1, marked / player.length().get()) : share);
        requestLayout();
        event.consume();
    }

    private double share(MouseEvent event) {
        double radius = thumb.prefWidth(-1) / 2;
        return Math.max(0, Math.min(1, (event.getX() - radius) / Math.max(1, getWidth() - 2 * radius)));
    }

    @Override
    protected void layoutChildren() {
        double length = player.length().get();
        double share = dragged.get() >= 0 ? dragged.get() : length > 0 ? Math.min(1, player.position().get() / length) : 0;
        double size = thumb.prefWidth(-1);
        double way = getWidth() - size;
        double middle = getHeight() / 2;
        double thick = track.prefHeight(-1);
        track.resizeRelocate(size / 2, middle - thick / 2, way, thick);
        done.resizeRelocate(size / 2, middle - thick / 2, way * share, thick);
        for (int i = 0; i < marks.size(); i++) {
            Region mark = marks.get(i);
            double wide = mark.prefWidth(-1);
            double high = mark.prefHeight(-1);
            mark.resizeRelocate(at(chapters.get(i).start()) - wide / 2, middle - high / 2, wide, high);
        }
        thumb.resizeRelocate(way * share, middle - size / 2, size, size);
    }
}
