package yunguan.part.years;

import yunguan.catalogue.Card;
import yunguan.catalogue.Span;

/** Something with a date that can be told. */
public record Dated(Card card, Span span) {

    /** What comes first where there is not room for all: what has a picture, then what is known more exactly. The less, the sooner. */
    int rank() {
        return (card.picture() == null ? 10 : 0) + span.precision().ordinal();
    }
}
