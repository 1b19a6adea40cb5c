package yunguan.room.lectures.quiz;

import java.util.List;
import java.util.Optional;
import yunguan.catalogue.Card;
import yunguan.catalogue.Catalogue;
import yunguan.catalogue.Item;

/** Reads questions and what they are about. Everything here blocks. */
public final class QuizShelf {

    private final Catalogue catalogue;

    public QuizShelf(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** What is asked about an item, and what belongs to it. */
    public record Asked(Card card, List<Item.Question> questions, List<Card> linked) { }

    /** The questions of an item; nothing where it is not there any more. */
    public Optional<Asked> asked(String id) {
        return catalogue.card(id).map(card -> new Asked(card, catalogue.questions(card), catalogue.linked(card)));
    }
}
