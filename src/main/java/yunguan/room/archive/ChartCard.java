package yunguan.room.archive;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import yunguan.catalogue.Figure;
import yunguan.shell.Surroundings;
import yunguan.ui.Icon;
import yunguan.ui.Icons;
import yunguan.ui.Touch;

/**
 * What was done, so that a child reads it: each thing is one sign, in rows of ten, filled where it is done and drawn as an outline where
 * it is still to come. Where there are too many to count, one sign stands for several, which is said.
 */
final class ChartCard extends VBox {

    /** No more signs than this stand for one number. */
    private static final int MOST_SIGNS = 150;
    /** In em. */
    private static final double SIGN = 1.5;
    private static final double GAP = 0.2;
    private static final int[] WORTH = {1, 10, 100, 1000, 10_000, 100_000, 1_000_000};

    ChartCard(Surroundings around, ArchiveShelf.Chart chart) {
        getStyleClass().add("chart");
        setId("chart-" + chart.card().id());
        var texts = around.texts();
        var open = Touch.button("mdi2c-chevron-right", texts.of(chart.card().title()), () -> around.open(chart.card()));
        open.setId("chart-open-" + chart.card().id());
        open.getStyleClass().add("chart-open");
        open.setWrapText(true);
        open.setMinWidth(0);
        getChildren().add(open);
        chart.figures().forEach(figure -> getChildren().add(figure(around, figure)));
        if (!chart.source().isEmpty()) {
            getChildren().add(Touch.label(texts.of("part.story.source", chart.source()), "source"));
        }
    }

    /** Figures within the entry that tells of them. */
    static VBox within(Surroundings around, List<Figure> figures) {
        VBox box = new VBox();
        box.getStyleClass().add("chart");
        figures.forEach(figure -> box.getChildren().add(figure(around, figure)));
        return box;
    }

    private static Node figure(Surroundings around, Figure figure) {
        var texts = around.texts();
        int worth = worth(figure.number());
        var number = Touch.label(texts.of("archive.figure", figure.number(), figure.unit()), "chart-number");
        var what = Touch.label(texts.of(figure.of()), "chart-what");
        VBox words = new VBox(number, what);
        if (figure.toCome()) {
            words.getChildren().add(Touch.label(texts.of("archive.figure.to-come"), "chart-state"));
        }
        words.getStyleClass().add("chart-words");
        words.setMinWidth(around.em() * 9);
        words.setMaxWidth(around.em() * 9);
        words.setPrefWidth(around.em() * 9);
        double size = Math.rint(around.em() * SIGN);
        FlowPane signs = new FlowPane();
        signs.setHgap(Math.rint(around.em() * GAP));
        signs.setVgap(Math.rint(around.em() * GAP));
        signs.accessibleTextProperty().bind(texts.of("archive.figure", figure.number(), figure.unit()));
        for (int i = 0; i < (figure.number() + worth - 1) / worth; i++) {
            Icon sign = Icons.of(figure.icon().isEmpty() ? "mdi2s-square-rounded" : figure.icon());
            sign.getStyleClass().add(figure.toCome() ? "chart-to-come-icon" : "chart-done-icon");
            StackPane cell = new StackPane(sign);
            cell.setMinSize(size, size);
            cell.setPrefSize(size, size);
            signs.getChildren().add(cell);
        }
        // rows of ten, as one counts on one's fingers: twenty where the screen is wide
        double across = (around.narrow() ? 10 : 20) * (size + Math.rint(around.em() * GAP)) + 1;
        signs.setPrefWrapLength(across);
        signs.setMaxWidth(across);
        VBox right = new VBox(signs);
        if (worth > 1) {
            right.getChildren().add(Touch.label(texts.of("archive.figure.worth", worth, figure.unit()), "card-kind"));
        }
        right.getStyleClass().add("chart-words");
        HBox row = new HBox(words, right);
        row.getStyleClass().add("chart-row");
        row.setAlignment(Pos.TOP_LEFT);
        return row;
    }

    /** How many one sign stands for. */
    static int worth(int number) {
        for (int worth : WORTH) {
            if (number / worth <= MOST_SIGNS) {
                return worth;
            }
        }
        return WORTH[WORTH.length - 1];
    }
}
