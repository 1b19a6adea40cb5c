package yunguan.room.archive;

import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import yunguan.catalogue.Card;
import yunguan.part.story.StoryPane;
import yunguan.shell.Surroundings;
import yunguan.ui.PictureBox;
import yunguan.ui.Touch;
import yunguan.ui.TouchScroll;

/** A person or a place, read beside the text that names it: what it is, the way to its own page, and the way back. */
final class BesidePane extends VBox {

    /** @param width of its picture, in pixels @param close back to the text alone */
    BesidePane(Surroundings around, ArchiveShelf.Beside beside, double width, Runnable close) {
        Card card = beside.card();
        var texts = around.texts();
        getStyleClass().add("beside");
        setId("beside-" + card.id());
        Button back = Touch.primary("mdi2c-check", texts.of("archive.beside.close"), close);
        back.setId("beside-close");
        Button open = Touch.button("mdi2a-arrow-top-right", texts.of("archive.beside.open"), () -> around.open(card));
        open.setId("beside-open");
        FlowPane buttons = new FlowPane(back, open);
        buttons.getStyleClass().add("chips");
        VBox told = new VBox(Touch.line(yunguan.ui.Icons.of(card.kind()), texts.of("shell.kind." + card.kind().name()), "card-kind"),
                Touch.label(texts.of(card.title()), "section-title"));
        if (card.picture() != null) {
            told.getChildren().add(new PictureBox(around.pictures(), card, width, Math.rint(width * 0.5)).rounded(around.scale().px(10)));
        }
        told.getChildren().add(new StoryPane(around, card, beside.story()));
        told.getStyleClass().add("beside-told");
        TouchScroll scroll = new TouchScroll(told);
        scroll.getStyleClass().add("on-surface");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        scroll.setMinHeight(0);
        getChildren().addAll(scroll, buttons);
    }
}
