package yunguan.part.player;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
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
    private double dragged = -1;

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
        player.position().addListener((position, before, now) -> moved());
        player.length().addListener((length, before, now) -> requestLayout());
        Hand.keeps(this); // a list around it does not scroll meanwhile
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::drag);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        addEventHandler(MouseEvent.MOUSE_RELEASED, event -> {
            if (dragged < 0) {
                return; // it was cancelled
            }
            double target = share(event) * player.length().get();
            dragged = -1;
            player.seek(target);
            requestLayout();
            event.consume();
        });
        addEventHandler(Hand.CANCELLED, event -> {
            dragged = -1;
            requestLayout();
        });
        Keyed.along(this, key -> switch (key) {
            case LEFT -> skips(-SKIP);
            case RIGHT -> skips(SKIP);
            default -> false;
        });
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
        if (dragged < 0) {
            requestLayout();
        }
    }

    private void drag(MouseEvent event) {
        dragged = share(event);
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
        double share = dragged >= 0 ? dragged : length > 0 ? Math.min(1, player.position().get() / length) : 0;
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
            double at = length > 0 ? Math.min(1, chapters.get(i).start() / length) : 0;
            mark.resizeRelocate(size / 2 + way * at - wide / 2, middle - high / 2, wide, high);
        }
        thumb.resizeRelocate(way * share, middle - size / 2, size, size);
    }
}
