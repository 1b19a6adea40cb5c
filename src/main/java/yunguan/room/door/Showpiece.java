package yunguan.room.door;

import org.jspecify.annotations.Nullable;
import yunguan.catalogue.Card;
import yunguan.catalogue.Item;
import yunguan.catalogue.Kind;

/**
 * Something out of a pack that invites.
 *
 * @param film    of which a short silent piece may be shown
 * @param picture its own, or one of a trail's stops; {@code null}: of a trail that has neither, over whose place the map flies
 */
public record Showpiece(Card card, Item.@Nullable Medium film, @Nullable String picture) {

    /** With its own picture. */
    Showpiece(Card card, Item.@Nullable Medium film) {
        this(card, film, card.picture());
    }

    /** Whether it is a trail, along which the map may fly. */
    boolean flies() {
        return card.kind() == Kind.TRAIL;
    }

    /** Whether something may move over its picture. @param films whether films play on this machine */
    boolean moves(boolean films) {
        return flies() || films && film != null;
    }
}
