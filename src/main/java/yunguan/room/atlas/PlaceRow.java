package yunguan.room.atlas;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import yunguan.catalogue.Card;
import yunguan.shell.Surroundings;
import yunguan.ui.Icons;
import yunguan.ui.Touch;

/** A place or a trail in the panel: a sign or a picture, and its name, as one big button that is as wide as the panel. */
final class PlaceRow extends Button {

    /** The line around the row, on both sides, in pixels. */
    private static final double EDGE = 4;

    PlaceRow(Surroundings around, Card card, Node sign, String id, Runnable opened) {
        this(around, card, sign, id, null, opened);
    }

    /** @param far how far it is, in words; {@code null}: that is not said */
    PlaceRow(Surroundings around, Card card, Node sign, String id, @Nullable ObservableValue<String> far, Runnable opened) {
        Label title = Touch.label(around.texts().of(card.title()), "place-title");
        title.setMaxWidth(Double.MAX_VALUE);
        title.setMinWidth(0);
        VBox said = new VBox(title);
        if (far != null) {
            said.getChildren().add(Touch.label(far, "place-far"));
        }
        said.setAlignment(Pos.CENTER_LEFT);
        said.setMinWidth(0);
        HBox.setHgrow(said, Priority.ALWAYS);
        HBox words = new HBox(sign, said, Icons.of("mdi2c-chevron-right"));
        words.getStyleClass().add("place-words");
        words.setAlignment(Pos.CENTER_LEFT);
        // a button lays its content out as wide as it would like to be; this one should be as wide as its row
        words.prefWidthProperty().bind(widthProperty().subtract(EDGE));
        setGraphic(words);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setMaxWidth(Double.MAX_VALUE);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().addAll("card-row", "place-row");
        accessibleTextProperty().bind(around.texts().of(card.title()));
        setId(id);
        setOnAction(event -> opened.run());
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.ceil(getGraphic().prefHeight(width > 0 ? width - EDGE : -1)) + EDGE;
    }
}
