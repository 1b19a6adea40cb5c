package yunguan.room.gallery;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.VBox;
import yunguan.catalogue.Card;
import yunguan.shell.Surroundings;
import yunguan.ui.PictureBox;
import yunguan.ui.Touch;

/** A large picture to walk up to, with its title below. */
final class PictureTile extends Button {

    /** @param width in pixels @param ratio of the picture's height to its width @param lines below the title */
    PictureTile(Surroundings around, Card card, double width, double ratio, Node... lines) {
        getStyleClass().addAll("card-tile", "picture-tile");
        VBox words = new VBox(Touch.label(around.texts().of(card.title()), "card-title"));
        words.getStyleClass().add("card-words");
        words.getChildren().addAll(lines);
        VBox body = new VBox(new PictureBox(around.pictures(), card, width, Math.rint(width * ratio)), words);
        body.setAlignment(Pos.TOP_LEFT);
        body.setPrefWidth(width);
        body.setMaxWidth(width);
        setGraphic(body);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setAlignment(Pos.TOP_LEFT);
        setMinWidth(width);
        setMaxWidth(width);
        accessibleTextProperty().bind(around.texts().of(card.title()));
        setId("card-" + card.id());
        setOnAction(event -> around.open(card));
    }
}
