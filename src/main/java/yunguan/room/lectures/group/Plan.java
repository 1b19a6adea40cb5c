package yunguan.room.lectures.group;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yunguan.catalogue.Card;
import yunguan.catalogue.Item;
import yunguan.catalogue.LangText;
import yunguan.visits.classes.Held;

/**
 * What a group is going to do.
 *
 * @param kind    a class follows a course, a programme has so many minutes
 * @param card    the course or the pack's programme; {@code null} where a leader has put it together
 * @param title   of it; empty where a leader has just put it together
 * @param minutes that were planned; 0 for a course
 */
record Plan(Held.Kind kind, @Nullable Card card, LangText title, int minutes, List<Part> parts) {

    /** What is asked for: a course, a pack's programme, or one that a leader has put together, now or once before. */
    sealed interface Wish {

        record Course(String id) implements Wish { }

        record Prepared(String id) implements Wish { }

        record Own(int minutes, List<Item.Step> steps) implements Wish { }

        /** One that a leader has put together and staff have given a name. */
        record Kept(long number) implements Wish { }
    }

    /** What is done in a part. */
    enum What {
        /** A film, a piece, a trail or a text is shown. */
        SHOWN,
        /** Questions, one by one. */
        QUIZ,
        /** A text is read aloud together, word for word. */
        READING,
        /** A pause to talk. */
        TALK
    }

    /**
     * One thing after the other.
     *
     * @param lesson  its number in the course, from 1; 0 where it is no lesson
     * @param planned seconds; 0 where nobody planned any
     */
    record Part(What what, Card card, int lesson, int planned) { }

    /** How many lessons it has. */
    long lessons() {
        return parts.stream().filter(part -> part.what == What.SHOWN && part.lesson > 0).count();
    }

    /** What comes after a part, apart from pauses. */
    Optional<Part> after(int number) {
        return parts.stream().skip(number + 1L).filter(part -> part.what != What.TALK).findFirst();
    }

    Optional<LangText> notice() {
        return Optional.ofNullable(card).map(Card::notice).filter(notice -> !notice.isEmpty());
    }
}
