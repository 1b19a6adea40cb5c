package yunguan.room.listening;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Which piece follows another one, for whoever listens on: each of a shelf once, and then none. */
final class Following {

    private Following() {
    }

    /**
     * The piece after this one. Of a series the next newer episode; where there is none that was not heard yet, the newest of the older
     * ones: who begins with today's hears the days before. Of other shelves, the one that stands below.
     *
     * @param shelf in the order of the room
     * @param heard whether this visit has heard a piece to its end
     */
    static Optional<ListeningShelf.Piece> after(String id, List<ListeningShelf.Piece> shelf, Predicate<String> heard) {
        Optional<ListeningShelf.Piece> here = shelf.stream().filter(piece -> piece.card().id().equals(id)).findFirst();
        if (here.isEmpty()) {
            return Optional.empty();
        }
        int at = shelf.indexOf(here.get());
        List<ListeningShelf.Piece> others = shelf.stream().filter(piece -> !piece.card().id().equals(id) && !heard.test(piece.card().id())).toList();
        int episode = here.get().episode();
        if (episode == 0) {
            return others.stream().filter(piece -> piece.episode() == 0 && shelf.indexOf(piece) > at).findFirst();
        }
        Comparator<ListeningShelf.Piece> byNumber = Comparator.comparingInt(ListeningShelf.Piece::episode);
        return others.stream().filter(piece -> piece.episode() > episode).min(byNumber)
                .or(() -> others.stream().filter(piece -> piece.episode() > 0 && piece.episode() < episode).max(byNumber));
    }
}
