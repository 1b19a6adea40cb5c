package yunguan.shell;

import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.beans.value.ObservableValue;
import yunguan.ui.Touch;

/** What hangs above the screens in reach mode, where nobody needs to reach: the hall's name and where one is, like the board above a gate. */
final class Lintel extends Pane {

    /** How many em of a line it takes for words to stand on it. */
    private static final double LINE = 2.2;
    /** How many em high a board is, on which where one is stands large below the hall's name. */
    static final double BOARD = 9;
    private static final double MARGIN = 1.4;

    private final Label hall;
    private final Label where = new Label();
    private double em = 28;

    Lintel(ObservableValue<String> hallName) {
        hall = Touch.label(hallName, "lintel-hall");
        where.getStyleClass().add("lintel-where");
        where.setId("where-above");
        where.setWrapText(true);
        getStyleClass().add("lintel");
        setMouseTransparent(true);
        getChildren().addAll(hall, where);
    }

    /** Whether words stand on a board of this height. @param em of running text, in pixels */
    static boolean speaks(double height, double em) {
        return height >= LINE * em;
    }

    /** @param size of running text, in pixels @param home whether the hall's name says it all */
    void says(ObservableValue<String> title, boolean home, double size) {
        em = size;
        where.textProperty().bind(title);
        where.setVisible(!home);
        pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("home"), home);
        requestLayout();
    }

    /** Whether a film hangs above the words: then it is the film that is large. */
    void under(boolean film) {
        pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("film"), film);
        requestLayout();
    }

    /** How high the words are at the foot of a board, in pixels. */
    double words() {
        double inner = getWidth() - 2 * MARGIN * em;
        return em * 2 + hall.prefHeight(inner) + (where.isVisible() ? where.prefHeight(inner) : 0);
    }

    @Override
    protected void layoutChildren() {
        double height = getHeight();
        boolean speaks = speaks(height, em);
        boolean board = height >= BOARD * em;
        pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("board"), board);
        hall.setVisible(speaks);
        where.setOpacity(speaks ? 1 : 0);
        double left = MARGIN * em;
        double inner = getWidth() - 2 * left;
        if (board) {
            double below = where.isVisible() ? where.prefHeight(inner) : 0;
            double name = hall.prefHeight(inner);
            double y = height - em - below;
            where.resizeRelocate(left, y, inner, below);
            hall.resizeRelocate(left, y - name - (below > 0 ? em * 0.3 : 0), inner, name);
        } else {
            double name = where.isVisible() ? Math.min(inner * 0.4, hall.prefWidth(-1)) : inner;
            double x = where.isVisible() ? left + inner - name : left;
            hall.resizeRelocate(x, 0, name, height);
            where.resizeRelocate(left, 0, inner - name - em, height);
        }
    }
}
