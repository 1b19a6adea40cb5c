package yunguan.part.player;

import java.util.List;
import java.util.Optional;
import yunguan.catalogue.Card;
import yunguan.catalogue.Item;
import yunguan.catalogue.Kind;

/** What is spoken of at which second of a film. */
final class Moments {

    private final List<Item.Moment> moments;

    /** @param moments in the order of time */
    Moments(List<Item.Moment> moments) {
        this.moments = List.copyOf(moments);
    }

    boolean isEmpty() {
        return moments.isEmpty();
    }

    /** What is being spoken of: from its second until that of the next. Of several at once a place, or else the first. */
    Optional<Card> at(double second) {
        List<Item.Moment> begun = moments.stream().filter(moment -> moment.start() <= second + 0.05).toList();
        if (begun.isEmpty()) {
            return Optional.empty();
        }
        double start = begun.getLast().start();
        List<Card> now = begun.stream().filter(moment -> moment.start() == start).map(Item.Moment::card).toList();
        return Optional.of(now.stream().filter(card -> card.kind() == Kind.PLACE).findFirst().orElse(now.getFirst()));
    }
}
