package yunguan.part.years;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import yunguan.catalogue.Heading;
import yunguan.ui.Texts;
import yunguan.ui.Touch;

/** The names of the strands beside their lanes, each with its colour at the edge. Where lanes are low, the column of names is as much wider as they need to be read whole. */
final class LaneNames extends Pane {

    /** How wide the column is, in em; and in large steps wider. */
    private static final double WIDE = 5.4;
    private static final double STEP = 0.6;
    /** Of the line's width, the most that names take. */
    private static final double MOST = 0.36;
    /** The colour's width, in em, and what is free beside a name, with that. */
    private static final double EDGE = 0.3;
    private static final double FREE = 0.9;

    private final Texts texts;
    private final double em;

    /** @param em of running text, in pixels */
    LaneNames(Texts texts, double em) {
        this.texts = texts;
        this.em = em;
        setMouseTransparent(true);
    }

    void clear() {
        getChildren().clear();
    }

    private double px(double ems) {
        return Math.rint(ems * em);
    }

    /**
     * How wide the column has to be, in pixels; 0 where the names would take too much of the line, or could not be read whole at all.
     *
     * @param height of the lowest lane, in pixels
     * @param line   how wide names and lanes are together, in pixels
     */
    double width(List<Lane> lanes, double height, double line) {
        List<Label> labels = lanes.stream().map(lane -> label(lane.heading())).toList();
        getChildren().addAll(labels);
        labels.forEach(Label::applyCss); // how large letters are is known only then
        double wide = WIDE;
        while (!fit(labels, px(wide) - px(FREE), height) && px(wide) <= MOST * line) {
            wide += STEP;
        }
        getChildren().removeAll(labels);
        return px(wide) <= MOST * line ? px(wide) : 0;
    }

    private static boolean fit(List<Label> labels, double width, double height) {
        return labels.stream().allMatch(label -> label.prefHeight(width) <= height && longest(label) <= width);
    }

    /** The width of the longest of its words that cannot be broken, in pixels. */
    private static double longest(Label label) {
        double longest = 0;
        for (String word : label.getText().split("(?<=\\p{IsHan})|\\s+")) {
            Text alone = new Text(word);
            alone.setFont(label.getFont());
            longest = Math.max(longest, alone.getLayoutBounds().getWidth());
        }
        return longest;
    }

    /** A name beside its lane. */
    void add(Band band) {
        Label label = label(band.lane.heading());
        double height = band.height() - 2;
        Region edge = new Region();
        edge.setStyle("-fx-background-color: #" + band.colour.toString().substring(2, 8) + ";");
        edge.resizeRelocate(0, band.top, px(EDGE), height);
        label.resizeRelocate(2 * px(EDGE), band.top, getWidth() - px(FREE), height);
        edge.setManaged(false);
        getChildren().addAll(edge, label);
    }

    private Label label(@Nullable Heading heading) {
        Label label = Touch.label(heading == null ? texts.of("part.years.others") : texts.of(heading.title()), "years-lane-name");
        label.setAlignment(Pos.CENTER_LEFT);
        label.setMinHeight(0);
        label.setManaged(false);
        return label;
    }
}
