package yunguan.part.years;

import java.util.function.Consumer;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;
import yunguan.catalogue.Card;
import yunguan.ui.Dates;
import yunguan.ui.Pictures;
import yunguan.ui.Texts;
import yunguan.ui.Typesetting;

/** Something on the line: its strand's colour, its picture where it has one and there is room, its title on two lines. It is used again for another when it has left. */
final class YearCard extends Button {

    private static final double EDGE = 0.2;
    /** How wide a letter is, in em: a Latin one at the mean, in running text; lines are broken between words. */
    private static final double LATIN = 0.62;

    private final Texts texts;
    private final Pictures pictures;
    private final double em;
    private double high;
    private final Rectangle edge = new Rectangle();
    private final ImageView picture = new ImageView();
    private final Label title = new Label();
    private @Nullable Card card;
    /** Of its picture; nothing where there is none, or no room for one. */
    private @Nullable String object;
    private boolean pictured;

    YearCard(Texts texts, Pictures pictures, double em, Consumer<Card> opened) {
        this.texts = texts;
        this.pictures = pictures;
        this.em = em;
        getStyleClass().add("year-card");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setManaged(false);
        title.setWrapText(true);
        title.getStyleClass().add("year-title");
        picture.setManaged(false);
        edge.setManaged(false);
        Region face = new Face();
        setGraphic(face);
        setOnAction(event -> {
            if (card != null) {
                opened.accept(card);
            }
        });
    }

    /** The words of a title that a card has room for. The whole of it stands where it is opened. */
    static String words(String title, CardRoom room) {
        double all = 0;
        int end = 0;
        double most = room.lines() * room.letters();
        for (int at = 0; at < title.length(); at++) {
            all += wide(title.charAt(at));
            if (all <= most - 1) {
                end = at + 1;
            }
        }
        return all <= most ? title : title.substring(0, end).stripTrailing() + "…";
    }

    private static double wide(char letter) {
        return letter < 0x2E80 ? LATIN : 1;
    }

    /** How wide the card of a thing is, in pixels. @param title in the language of this moment */
    static double width(Dated thing, String title, double em, CardRoom room) {
        double words = words(title, room).chars().mapToDouble(letter -> wide((char) letter)).sum();
        return Math.ceil(room.wide(words, thing.card().picture() != null) * em);
    }

    /** Shows a thing. @param pixels how wide it is */
    void show(Dated thing, Color colour, double pixels, CardRoom room) {
        Card shown = thing.card();
        card = shown;
        setId("year-" + shown.id());
        object = room.pictured() ? shown.picture() : null;
        String words = texts.now(shown.title());
        title.setText(Typesetting.set(words(words, room)));
        high = Math.rint(room.high() * em);
        setAccessibleText(words + " " + Dates.inWords(shown.date(), texts));
        edge.setFill(colour);
        picture.setImage(null);
        pictured = false;
        resize(pixels, high);
        setVisible(true);
        requestLayout();
    }

    /** Reads its picture, once. Not while the line moves: reading takes what drawing needs. */
    void readPicture() {
        Card shown = card;
        String wanted = object;
        if (pictured || wanted == null || !isVisible()) {
            return;
        }
        pictured = true;
        double side = high;
        pictures.load(wanted, side, side, image -> image.filter(read -> shown == card).ifPresent(this::show));
    }

    private void show(Image image) {
        picture.setImage(image);
        double side = Math.min(image.getWidth(), image.getHeight());
        picture.setViewport(new Rectangle2D((image.getWidth() - side) / 2, image.getHeight() - side, side, side));
        requestLayout();
    }

    /** Out of view. */
    void free() {
        card = null;
        object = null;
        setVisible(false);
        picture.setImage(null);
    }

    private final class Face extends StackPane {
        Face() {
            getStyleClass().add("year-face");
            getChildren().addAll(picture, edge, title);
        }

        @Override
        protected double computePrefWidth(double height) {
            return YearCard.this.getWidth();
        }

        @Override
        protected double computePrefHeight(double width) {
            return YearCard.this.getHeight();
        }

        @Override
        protected void layoutChildren() {
            double height = YearCard.this.getHeight() - 2;
            double beside = Math.rint(EDGE * em);
            edge.setX(1);
            edge.setY(1);
            edge.setWidth(beside);
            edge.setHeight(height);
            boolean has = object != null;
            picture.setX(1 + beside);
            picture.setY(1);
            picture.setFitWidth(height);
            picture.setFitHeight(height);
            double left = 1 + beside + (has ? height : 0) + Math.rint(0.3 * em);
            title.resizeRelocate(left, 1, Math.max(1, YearCard.this.getWidth() - left - 2), height);
        }
    }
}
