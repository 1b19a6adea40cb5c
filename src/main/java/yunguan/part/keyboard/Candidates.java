package yunguan.part.keyboard;

import java.util.List;
import java.util.function.DoubleSupplier;
import java.util.function.IntConsumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;

/** Characters and words to touch instead of typing on, on one line that is always as high; what does not fit on it is not shown. */
public final class Candidates extends Pane {

    private final DoubleSupplier gap;
    private final IntConsumer chosen;

    /** @param gap between them, in pixels @param chosen is told the number of the one that was touched */
    public Candidates(DoubleSupplier gap, IntConsumer chosen) {
        this.gap = gap;
        this.chosen = chosen;
        setId("candidates");
        getStyleClass().add("candidates");
        getStylesheets().add(java.util.Objects.requireNonNull(Candidates.class.getResource("keyboard.css")).toExternalForm());
        setMinWidth(0);
    }

    /** Offers others. */
    public void offer(List<String> words) {
        getChildren().clear();
        for (int i = 0; i < words.size(); i++) {
            int which = i;
            Button word = new Button(words.get(i));
            word.setId("candidate-" + i);
            word.setAccessibleText(words.get(i));
            word.getStyleClass().addAll("key", "candidate");
            word.setOnAction(event -> chosen.accept(which));
            getChildren().add(word);
        }
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        double x = snappedLeftInset();
        double height = getHeight();
        boolean room = true;
        for (Node word : getManagedChildren()) {
            double width = Math.ceil(word.prefWidth(height));
            room &= x + width <= getWidth();
            word.setVisible(room);
            word.resizeRelocate(x, 0, width, height);
            x += width + gap.getAsDouble();
        }
    }
}
