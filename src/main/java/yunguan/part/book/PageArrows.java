package yunguan.part.book;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import yunguan.shell.Surroundings;
import yunguan.ui.Touch;

/** The two large arrows that turn the pages: at the sides of a book on a broad glass, below it on an upright one. */
final class PageArrows {

    /** Between the pages and the arrows beside them, in millimetres. */
    private static final double APART_MM = 5;

    private final Surroundings around;
    private final Button previous;
    private final Button next;

    PageArrows(Surroundings around, Runnable back, Runnable on) {
        this.around = around;
        previous = arrow("mdi2c-chevron-left", "part.book.previous", "page-previous", back);
        next = arrow("mdi2c-chevron-right", "part.book.next", "page-next", on);
        next.getStyleClass().add("primary");
    }

    private Button arrow(String icon, String text, String id, Runnable turn) {
        Button arrow = Touch.round(icon, around.texts().of(text), turn);
        arrow.setId(id);
        arrow.getStyleClass().add("book-arrow");
        return arrow;
    }

    /** Lays a book out with its arrows; keys go on in the order in which they are put there. @param aloud what reads it, or {@code null} */
    void lieAbout(BorderPane pane, Node book, @Nullable Node aloud) {
        boolean upright = around.scale().portrait();
        double apart = upright ? 0 : Math.ceil(around.scale().mm(APART_MM)); // a page that is drawn across is no arrow
        BorderPane.setMargin(book, new Insets(0, apart, 0, apart));
        HBox foot = new HBox();
        foot.getStyleClass().add("book-foot");
        foot.setAlignment(Pos.CENTER);
        if (upright) {
            pane.setCenter(book);
            foot.getChildren().add(previous);
        } else {
            BorderPane.setAlignment(previous, Pos.CENTER);
            BorderPane.setAlignment(next, Pos.CENTER);
            pane.setLeft(previous);
            pane.setCenter(book);
            pane.setRight(next);
        }
        if (aloud != null) {
            foot.getChildren().add(aloud);
        }
        if (upright) {
            foot.getChildren().add(next);
        }
        if (!foot.getChildren().isEmpty()) {
            pane.setBottom(foot);
        }
    }

    /** Which of them lead anywhere. */
    void offer(boolean back, boolean on) {
        previous.setDisable(!back);
        next.setDisable(!on);
    }
}
