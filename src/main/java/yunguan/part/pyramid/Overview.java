package yunguan.part.pyramid;

import java.util.function.BiConsumer;
import java.util.function.Predicate;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import yunguan.ui.Hand;

/** The whole picture, small, with a frame around what is seen. A touch on it goes there. */
final class Overview extends Pane {

    private final Levels levels;
    private final double scale;
    private final int width;
    private final int height;
    private final ImageView picture = new ImageView();
    private final Rectangle frame = new Rectangle();
    private boolean whole;

    /** @param most its largest side in pixels @param wanted is told which point of the picture is wanted, in picture pixels */
    Overview(Levels levels, double most, BiConsumer<Double, Double> wanted) {
        this.levels = levels;
        this.scale = levels.fit(most, most * 0.75);
        this.width = (int) Math.max(1, Math.round(levels.width() * scale));
        this.height = (int) Math.max(1, Math.round(levels.height() * scale));
        getStyleClass().add("pyramid-overview");
        frame.getStyleClass().add("pyramid-overview-frame");
        frame.setMouseTransparent(true);
        getChildren().addAll(picture, frame);
        setMinSize(width, height);
        setPrefSize(width, height);
        setMaxSize(width, height);
        Hand.keeps(this);
        setOnMousePressed(event -> touch(event, wanted));
        setOnMouseDragged(event -> touch(event, wanted));
    }

    private void touch(MouseEvent event, BiConsumer<Double, Double> wanted) {
        wanted.accept(event.getX() / scale, event.getY() / scale);
        event.consume();
    }

    /** The whole picture at its own scale. */
    Levels.View view() {
        return new Levels.View(0, 0, width, height, scale);
    }

    /** Draws the picture while it is seen, until all of it is there. @param here whether a tile is here */
    void draw(Compositor compositor, Predicate<TileKey> here) {
        if (whole || !isVisible()) {
            return;
        }
        whole = levels.tiles(levels.zoomFor(scale), view(), 0).stream().allMatch(here);
        int[] pixels = new int[width * height];
        compositor.compose(pixels, view(), true);
        WritableImage image = new WritableImage(width, height);
        image.getPixelWriter().setPixels(0, 0, width, height, PixelFormat.getIntArgbPreInstance(), pixels, 0, width);
        picture.setImage(image);
    }

    /** Puts the frame around what is seen. */
    void frame(Levels.View seen) {
        double factor = scale / seen.scale();
        double left = Math.max(0, seen.left() * factor);
        double top = Math.max(0, seen.top() * factor);
        frame.setX(Math.rint(left));
        frame.setY(Math.rint(top));
        frame.setWidth(Math.rint(Math.min(width, (seen.left() + seen.width()) * factor) - left));
        frame.setHeight(Math.rint(Math.min(height, (seen.top() + seen.height()) * factor) - top));
    }
}
