package yunguan.part.player;

import java.util.List;
import javafx.geometry.Pos;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import yunguan.catalogue.Item;
import yunguan.shell.Surroundings;

/** Over the finger that drags through a film: what is to be seen there, in which chapter, at which second. */
final class SeekBubble extends VBox {

    private final Surroundings around;
    private final List<Item.Chapter> chapters;
    private final Item.@Nullable Preview preview;
    private final ImageView picture = new ImageView();
    private final Label chapter = new Label();
    private final Label time = new Label();
    private String sheet = "";

    /** @param width of the picture, in pixels */
    SeekBubble(Surroundings around, List<Item.Chapter> chapters, Item.@Nullable Preview preview, double width) {
        this.around = around;
        this.chapters = chapters;
        this.preview = preview;
        getStyleClass().add("seek-bubble");
        setId("seek-bubble");
        setAlignment(Pos.CENTER);
        setManaged(false);
        setMouseTransparent(true);
        setVisible(false);
        chapter.setId("seek-chapter");
        chapter.setWrapText(true);
        chapter.setMaxWidth(width);
        chapter.setMinHeight(USE_PREF_SIZE);
        time.setId("seek-time");
        time.getStyleClass().add("player-time");
        picture.setPreserveRatio(true);
        picture.setFitWidth(width);
        if (preview != null) {
            getChildren().add(picture);
        }
        if (!chapters.isEmpty()) {
            getChildren().add(chapter);
        }
        getChildren().add(time);
    }

    /** Shows what is at a second. */
    void show(double second) {
        time.setText(PlayingTime.clock(second));
        chapter.setText(chapters.stream().filter(one -> one.start() <= second + 0.05).reduce((before, after) -> after)
                .map(one -> around.texts().now(one.title())).orElse(""));
        chapter.setManaged(!chapter.getText().isEmpty());
        if (preview != null) {
            Item.Preview.Spot spot = preview.at(second);
            picture.setViewport(new Rectangle2D(spot.x(), spot.y(), preview.width(), preview.height()));
            if (!spot.sheet().equals(sheet)) {
                sheet = spot.sheet();
                picture.setImage(null);
                around.pictures().load(sheet, 0, 0, image -> {
                    if (sheet.equals(spot.sheet())) {
                        image.ifPresent(picture::setImage);
                    }
                });
            }
        }
        setVisible(true);
    }

    /** Stands above a place, within the width that there is. @param x its middle @param bottom its lower edge @param width that there is @param highest where it may begin */
    void stand(double x, double bottom, double width, double highest) {
        autosize();
        relocate(Math.clamp(x - getWidth() / 2, 0, Math.max(0, width - getWidth())), Math.max(highest, bottom - getHeight()));
    }
}
