package yunguan.room.door;

import org.jspecify.annotations.Nullable;
import yunguan.catalogue.Card;
import yunguan.catalogue.Item;

/**
 * Something out of a pack that invites.
 *
 * @param card with a picture
 * @param film of which a short silent piece may be shown
 */
public record Showpiece(Card card, Item.@Nullable Medium film) { }
