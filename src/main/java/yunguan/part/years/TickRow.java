package yunguan.part.years;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import yunguan.ui.Dates;
import yunguan.ui.Texts;
import yunguan.ui.Typesetting;

/** The years, months or days above the line, each with a thin line down through the lanes. */
final class TickRow extends Pane {

    /** What a name takes, in em; a day also is no wider than this at the nearest. */
    static final double DAY = 11;
    private static final double YEAR = 4.5;
    private static final double MONTH = 8;
    private static final double BESIDE = 0.2;

    private final Texts texts;
    private final double em;
    private final double high;
    private final List<Label> names = new ArrayList<>();
    private final List<Region> lines = new ArrayList<>();

    /** @param high of the names, in pixels */
    TickRow(Texts texts, double em, double high) {
        this.texts = texts;
        this.em = em;
        this.high = high;
    }

    /** @param width of what is in view, in pixels @param height down to which the lines go, in pixels */
    void draw(Axis axis, double width, double height) {
        List<Ticks.Tick> marks = Ticks.of(axis, YEAR * em, MONTH * em, DAY * em);
        while (names.size() < marks.size()) {
            Label name = new Label();
            name.getStyleClass().add("years-tick");
            Region line = new Region();
            line.getStyleClass().add("years-tick-line");
            name.setManaged(false);
            line.setManaged(false);
            names.add(name);
            lines.add(line);
            getChildren().addAll(line, name);
            name.applyCss(); // it is measured below
        }
        double beside = Math.rint(BESIDE * em);
        for (int i = 0; i < names.size(); i++) {
            Label name = names.get(i);
            Region line = lines.get(i);
            boolean used = i < marks.size();
            line.setVisible(used);
            name.setVisible(used);
            if (used) {
                double x = Math.rint(axis.x(marks.get(i).day()));
                String words = Typesetting.set(Dates.inWords(marks.get(i).edtf(), texts));
                if (!words.equals(name.getText())) {
                    name.setText(words);
                    name.resize(Math.ceil(name.prefWidth(-1)), high);
                }
                name.relocate(x + beside, 0);
                // a word that is cut by the edge is none
                name.setVisible(x + beside >= 0 && x + beside + name.getWidth() <= width);
                line.resizeRelocate(x, 0, 1, height);
            }
        }
    }
}
