package yunguan.part.book;

import javafx.animation.Interpolator;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.scene.Node;
import javafx.scene.transform.Scale;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** A page that turns: it narrows towards the spine, and the other side of it opens there. 280 ms in all. */
final class PageTurn {

    private static final Duration HALF = Duration.millis(140);

    private @Nullable Timeline running;
    private @Nullable Runnable swap;

    /**
     * Turns.
     *
     * @param away  what is folded away; its fold lies at its left edge when one goes on, at its right when one goes back
     * @param swap  shows the new pages, and answers which of them opens
     */
    void turn(Node away, boolean onwards, java.util.function.Supplier<Node> swap) {
        end();
        Scale closing = fold(away, onwards ? 0 : away.getLayoutBounds().getWidth(), 1);
        Timeline half = new Timeline(new KeyFrame(HALF, new KeyValue(closing.xProperty(), 0.02, Interpolator.EASE_IN)));
        Runnable change = () -> {
            this.swap = null;
            away.getTransforms().remove(closing);
            open(swap.get(), onwards);
        };
        this.swap = change;
        half.setOnFinished(event -> change.run());
        running = half;
        half.play();
    }

    private void open(Node coming, boolean onwards) {
        Scale opening = fold(coming, 0, 0.02);
        opening.pivotXProperty().bind(javafx.beans.binding.Bindings.createDoubleBinding(
                () -> onwards ? coming.getLayoutBounds().getWidth() : 0, coming.layoutBoundsProperty()));
        Timeline half = new Timeline(new KeyFrame(HALF, new KeyValue(opening.xProperty(), 1, Interpolator.EASE_OUT)));
        half.setOnFinished(event -> coming.getTransforms().remove(opening));
        running = half;
        half.play();
    }

    private static Scale fold(Node page, double pivot, double from) {
        Scale fold = new Scale(from, 1, pivot, 0);
        page.getTransforms().setAll(fold);
        return fold;
    }

    /** Ends at once, with the new pages shown. */
    void end() {
        if (running != null) {
            running.stop();
        }
        if (swap != null) {
            swap.run();
        }
        if (running != null) {
            running.jumpTo("end");
            running.stop();
            running.getOnFinished().handle(null);
            running = null;
        }
    }
}
