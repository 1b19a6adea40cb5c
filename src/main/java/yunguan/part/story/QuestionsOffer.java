package yunguan.part.story;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import javafx.geometry.Pos;
import yunguan.catalogue.Item.Question;
import yunguan.shell.Route;
import yunguan.shell.Surroundings;
import yunguan.ui.Touch;

/** Offers the questions of an item; out of the way where there are none that have an answer. */
public final class QuestionsOffer extends StackPane {

    /** @param item its id */
    public QuestionsOffer(Surroundings around, String item, List<Question> questions) {
        setAlignment(Pos.CENTER_LEFT);
        boolean any = questions.stream().anyMatch(question -> !question.open());
        setVisible(any);
        setManaged(any);
        if (any) {
            Button offer = Touch.button("mdi2c-comment-question-outline", around.texts().of("part.story.questions"), () -> around.navigator().go(new Route.QuizOf(item)));
            offer.setId("questions");
            getChildren().add(offer);
        }
    }
}
