package yunguan.room.door;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import yunguan.catalogue.Card;
import yunguan.catalogue.Catalogue;
import yunguan.catalogue.Kind;

/** Finds what invites: of every kind in turn, no picture twice but a trail's, and nothing that visitors may not see. A trail needs no picture of its own. Blocks. */
public final class AttractShelf {

    /** A quarter of an hour of them. */
    private static final int MOST = 60;
    private static final List<Kind> KINDS = List.of(Kind.EXHIBIT, Kind.LECTURE, Kind.PLACE, Kind.BOOK, Kind.DOCUMENT, Kind.AUDIO, Kind.SONG, Kind.EVENT,
            Kind.PERSON, Kind.TRAIL, Kind.HALL);

    private static final String ITINERARY = "itinerary";

    private final Catalogue catalogue;

    public AttractShelf(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The pieces in the order in which they are shown; none where nothing has a picture, and no map flies along a trail. */
    public List<Showpiece> pieces() {
        Set<String> hung = new HashSet<>();
        List<Deque<Card>> waiting = new ArrayList<>();
        boolean mapped = !catalogue.cards(Kind.MAP).isEmpty();
        for (Kind kind : KINDS) {
            // what still waits for its text is no invitation
            waiting.add(new ArrayDeque<>(catalogue.cards(kind).stream().filter(card -> !card.pending() && (card.picture() != null || mapped && leads(card))).toList()));
        }
        List<Showpiece> all = new ArrayList<>();
        while (all.size() < MOST && waiting.stream().anyMatch(some -> !some.isEmpty())) {
            for (Deque<Card> some : waiting) {
                Card card = some.poll();
                boolean fresh = card != null && hung.add(String.valueOf(card.picture()));
                // a trail is no picture that was seen already: the map flies along it
                if (card != null && (fresh || card.kind() == Kind.TRAIL) && all.size() < MOST) {
                    all.add(new Showpiece(card, card.kind() == Kind.LECTURE ? catalogue.medium(card, "film").orElse(null) : null, picture(card)));
                }
            }
        }
        return all;
    }

    /** Whether it is a trail with a way that can be flown along. */
    private boolean leads(Card card) {
        return card.kind() == Kind.TRAIL && (catalogue.medium(card, "line").isPresent() || catalogue.parts(card, ITINERARY).size() > 1);
    }

    /** A trail without a picture has that of its first stop with one. */
    private @Nullable String picture(Card card) {
        return card.picture() != null || card.kind() != Kind.TRAIL ? card.picture()
                : catalogue.parts(card, ITINERARY).stream().map(Card::picture).filter(Objects::nonNull).findFirst().orElse(null);
    }
}
