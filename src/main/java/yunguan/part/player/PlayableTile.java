package yunguan.part.player;

import javafx.beans.value.ObservableValue;
import yunguan.catalogue.Card;
import yunguan.shell.Surroundings;
import yunguan.ui.CardTile;
import yunguan.ui.Touch;

/** A film or sound in a list: picture, title, and one line of what matters there: who speaks, how long, how many votes. */
public final class PlayableTile {

    /** How high its picture is, for its width: as films are. */
    private static final double RATIO = 9.0 / 16;

    private PlayableTile() {
    }

    /** Picture and title alone, for a short row of what is next. @param width in pixels */
    public static CardTile brief(Surroundings around, Card card, double width) {
        return new CardTile(card, around.texts(), around.pictures(), width, RATIO, around::open);
    }

    /** @param width in pixels @param sign the icon before the line */
    public static CardTile of(Surroundings around, Card card, double width, String sign, ObservableValue<String> line) {
        return new CardTile(card, around.texts(), around.pictures(), width, RATIO, around::open,
                Touch.line(sign, line, "card-kind"), Touch.label(around.texts().of(card.summary()), "card-summary"));
    }
}
