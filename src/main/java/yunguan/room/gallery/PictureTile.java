package yunguan.room.gallery;

import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
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
        VBox body = new Body(width);
        body.getChildren().addAll(new PictureBox(around.pictures(), card, width, Math.rint(width * ratio)), words);
        setGraphic(body);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setAlignment(Pos.TOP_LEFT);
        setMinWidth(width);
        setMaxWidth(width);
        accessibleTextProperty().bind(around.texts().of(card.title()));
        setId("card-" + card.id());
        setOnAction(event -> around.open(card));
    }

    /** A button asks its graphic how high it is without saying how wide: this one knows, so that its words wrap and take no more than they need. */
    private static final class Body extends VBox {

        private final double width;

        Body(double width) {
            this.width = width;
            setAlignment(Pos.TOP_LEFT);
            setPrefWidth(width);
            setMaxWidth(width);
        }

        @Override
        public @Nullable Orientation getContentBias() {
            return null;
        }

        @Override
        protected double computePrefHeight(double unknown) {
            return super.computePrefHeight(width);
        }

        @Override
        protected double computeMinHeight(double unknown) {
            return super.computePrefHeight(width);
        }
    }
}
