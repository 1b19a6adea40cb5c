package yunguan.room.lectures.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import yunguan.catalogue.Item.Question;
import yunguan.catalogue.Item.Question.Whom;
import yunguan.catalogue.LangText;

/** A quiz asks five, in one set of words, is friendly, and keeps nothing. */
class QuizModelTest {

    private static LangText text(String words) {
        return new LangText(Map.of("en", words));
    }

    private static Question closed(int number, Whom whom, String words) {
        return new Question(number, whom, text(words), List.of(text("a"), text("b")), 1, text("why"));
    }

    private static Question open(int number, String words, String help) {
        return new Question(number, Whom.EVERYONE, text(words), List.of(), -1, help.isEmpty() ? LangText.EMPTY : text(help));
    }

    private static List<String> words(QuizModel model) {
        return model.asked().stream().map(question -> question.text().texts().get("en")).toList();
    }

    private static final List<Question> MIXED = List.of(closed(1, Whom.EVERYONE, "one"), closed(2, Whom.GROWN_UP, "two, politely"), closed(2, Whom.CHILD, "two, simply"),
            open(3, "talk", ""), closed(4, Whom.EVERYONE, "four"));

    @Test
    void aVisitorIsAskedFiveAndNoMore() {
        List<Question> many = new ArrayList<>();
        for (int i = 1; i <= 7; i++) {
            many.add(closed(i, Whom.EVERYONE, "q" + i));
        }
        assertEquals(List.of("q1", "q2", "q3", "q4", "q5"), words(new QuizModel(many, false)));
        assertEquals(7, new QuizModel(many, true).asked().size(), "a group is asked all of them");
    }

    @Test
    void eachIsPutInTheWordsThatWereChosen() {
        QuizModel model = new QuizModel(MIXED, false);
        assertTrue(model.several());
        assertEquals(List.of("one", "two, politely", "four"), words(model));
        model.on();
        model.on();
        model.choose(0);
        model.put(Whom.CHILD);
        assertEquals(List.of("one", "two, simply", "four"), words(model));
        assertEquals(1, model.at().get(), "the same question in other words");
        assertFalse(model.uncovered().get(), "is asked anew");
        List<Question> children = List.of(closed(1, Whom.CHILD, "only for children"));
        assertFalse(new QuizModel(children, false).several());
        assertEquals(List.of("only for children"), words(new QuizModel(children, false)), "what there is in one set of words alone is asked of everybody");
    }

    @Test
    void otherWordsEndNothingWhereThereAreFewerOfThem() {
        QuizModel model = new QuizModel(List.of(closed(1, Whom.GROWN_UP, "one"), closed(1, Whom.CHILD, "one, simply"), closed(2, Whom.GROWN_UP, "two"), closed(3, Whom.GROWN_UP, "three")), false);
        for (int i = 0; i < 4; i++) {
            model.on();
        }
        assertEquals("three", model.now().orElseThrow().text().texts().get("en"));
        model.put(Whom.CHILD);
        assertEquals("one, simply", model.now().orElseThrow().text().texts().get("en"), "the last there is");
    }

    @Test
    void wordsInWhichNothingWouldBeAskedAreNotOffered() {
        List<Question> questions = List.of(closed(1, Whom.GROWN_UP, "one"), new Question(2, Whom.CHILD, text("talk"), List.of(), -1, LangText.EMPTY));
        QuizModel model = new QuizModel(questions, false);
        assertFalse(model.several());
        model.put(Whom.CHILD); // as whoever comes from a picture book is asked
        assertEquals("one", model.now().orElseThrow().text().texts().get("en"));
        assertTrue(new QuizModel(questions, true).several(), "a group talks about it");
    }

    @Test
    void theFirstTouchStandsAndAWrongOneIsNoHarm() {
        QuizModel model = new QuizModel(MIXED, false);
        model.choose(0);
        assertTrue(model.uncovered().get());
        assertFalse(model.right());
        model.choose(1);
        assertEquals(0, model.chosen().get());
        model.on();
        model.choose(1);
        assertTrue(model.right());
    }

    @Test
    void onUncoversFirstAndThenAsksTheNext() {
        QuizModel model = new QuizModel(MIXED, false);
        model.on();
        assertTrue(model.uncovered().get());
        assertEquals(QuizModel.NONE, model.chosen().get());
        model.on();
        assertEquals(1, model.at().get());
        assertFalse(model.uncovered().get());
        for (int i = 0; i < 4; i++) {
            model.on();
        }
        assertTrue(model.now().isEmpty());
        model.on();
        assertEquals(3, model.at().get(), "after the last there is nothing");
        model.again();
        assertEquals("one", model.now().orElseThrow().text().texts().get("en"));
    }

    @Test
    void whatHasNoAnswerIsTalkedAbout() {
        assertEquals("talk", new QuizModel(MIXED, false).toTakeAlong().orElseThrow().text().texts().get("en"), "a visitor takes it home");
        QuizModel group = new QuizModel(MIXED, true);
        assertEquals(List.of("one", "two, politely", "talk", "four"), words(group));
        assertTrue(group.toTakeAlong().isEmpty());
        for (int i = 0; i < 4; i++) {
            group.on();
        }
        assertTrue(group.sayable());
        group.on();
        assertEquals(3, group.at().get(), "there is nothing to uncover");
        QuizModel helped = new QuizModel(List.of(open(1, "talk", "a thought")), true);
        helped.on();
        assertTrue(helped.uncovered().get(), "what helps to talk is uncovered");
    }
}
