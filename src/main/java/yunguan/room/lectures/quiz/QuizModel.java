package yunguan.room.lectures.quiz;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import yunguan.catalogue.Item.Question;
import yunguan.catalogue.Item.Question.Whom;

/** Questions one by one, each answered by a touch or simply uncovered. It keeps no score: nobody is examined here. */
public final class QuizModel {

    /** How many questions one visitor is asked at the most. */
    public static final int MOST = 5;
    /** Nobody has touched an answer. */
    public static final int NONE = -1;

    private final List<Question> all;
    private final boolean group;
    private final boolean several;
    private final ReadOnlyObjectWrapper<Whom> whom = new ReadOnlyObjectWrapper<>(Whom.GROWN_UP);
    private final ReadOnlyIntegerWrapper at = new ReadOnlyIntegerWrapper(0);
    private final ReadOnlyIntegerWrapper chosen = new ReadOnlyIntegerWrapper(NONE);
    private final ReadOnlyBooleanWrapper uncovered = new ReadOnlyBooleanWrapper(false);
    private List<Question> asked;

    /** @param all of an item, in its author's order @param group all of them, also those to talk about; else the first {@value #MOST} that have an answer */
    public QuizModel(List<Question> all, boolean group) {
        this.all = List.copyOf(all);
        this.group = group;
        several = Stream.of(Whom.CHILD, Whom.GROWN_UP).allMatch(one -> askable().anyMatch(question -> question.whom() == one));
        asked = choose();
    }

    /** What can be asked here at all, in whoever's words. */
    private Stream<Question> askable() {
        return all.stream().filter(question -> group || !question.open());
    }

    private List<Question> choose() {
        Predicate<Question> mine = question -> !several || question.whom() == Whom.EVERYONE || question.whom() == whom.get();
        return askable().filter(mine).limit(group ? Integer.MAX_VALUE : MOST).toList();
    }

    /** Whether some questions are put differently to children and to grown-ups. */
    public boolean several() {
        return several;
    }

    /** In whose words it is asked, at first in a grown-up's; only where there are {@link #several()}. */
    public ReadOnlyObjectProperty<Whom> whom() {
        return whom.getReadOnlyProperty();
    }

    /** Those that are asked, in order. */
    public List<Question> asked() {
        return asked;
    }

    /** The number of the question that is asked, from 0; after the last, how many there are. */
    public ReadOnlyIntegerProperty at() {
        return at.getReadOnlyProperty();
    }

    /** The question that is asked; empty when all were. */
    public Optional<Question> now() {
        return at.get() >= 0 && at.get() < asked.size() ? Optional.of(asked.get(at.get())) : Optional.empty();
    }

    /** The index of the answer that was touched, or {@link #NONE}. */
    public ReadOnlyIntegerProperty chosen() {
        return chosen.getReadOnlyProperty();
    }

    /** Whether the answer is to be seen. */
    public ReadOnlyBooleanProperty uncovered() {
        return uncovered.getReadOnlyProperty();
    }

    /** Whether the right answer was touched. */
    public boolean right() {
        return now().filter(question -> !question.open() && question.right() == chosen.get()).isPresent();
    }

    /** A question to go home with: the first that has no answer; where a group is asked, it was asked. */
    public Optional<Question> toTakeAlong() {
        return group ? Optional.empty() : all.stream().filter(Question::open).findFirst();
    }

    // ---- commands

    /** Asks in other words; the question that is being asked begins anew. */
    public void put(Whom to) {
        if (several && to != whom.get()) {
            whom.set(to);
            asked = choose();
            go(Math.min(at.get(), asked.size() - 1)); // in other words there may be fewer
        }
    }

    /** Touches an answer; the first touch stands. */
    public void choose(int answer) {
        if (!uncovered.get()) {
            chosen.set(answer);
            uncovered.set(true);
        }
    }

    /** On: first to the answer, then to the next question. */
    public void on() {
        if (now().isPresent() && !uncovered.get() && !sayable()) {
            uncovered.set(true);
        } else if (now().isPresent()) {
            go(at.get() + 1);
        }
    }

    /** Whether there is nothing to uncover: a question to talk about, with nothing to help those who talk. */
    public boolean sayable() {
        return now().filter(question -> question.open() && question.explanation().isEmpty()).isPresent();
    }

    /** One question back. @return whether there was one */
    public boolean back() {
        if (at.get() == 0) {
            return false;
        }
        go(at.get() - 1);
        return true;
    }

    /** From the first question. */
    public void again() {
        go(0);
    }

    private void go(int number) {
        chosen.set(NONE);
        uncovered.set(false);
        at.set(-1); // the same number with other words is another question
        at.set(number);
    }
}
