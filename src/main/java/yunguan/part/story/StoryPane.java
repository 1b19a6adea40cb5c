package yunguan.part.story;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.VBox;
import yunguan.catalogue.Card;
import yunguan.catalogue.LangText;
import yunguan.catalogue.Story;
import yunguan.shell.Surroundings;
import yunguan.ui.OtherLanguage;
import yunguan.ui.Prose;
import yunguan.ui.Texts;
import yunguan.ui.Touch;

/** The story of an item: its text, or the one for children, what must be said of it, and where it comes from. */
public final class StoryPane extends VBox {

    private final BooleanProperty forChildren = new SimpleBooleanProperty(false);

    /** @param more of what the page says in several languages: captions, pages */
    public StoryPane(Surroundings around, Card card, Story story, LangText... more) {
        this(around, card, story, Prose.Company.NONE, more);
    }

    /** @param company what the text may hold beside words @param more of what the page says in several languages */
    public StoryPane(Surroundings around, Card card, Story story, Prose.Company company, LangText... more) {
        getStyleClass().add("story");
        Texts texts = around.texts();
        if (!card.notice().isEmpty()) {
            getChildren().add(Touch.line("mdi2i-information-outline", texts.of(card.notice()), "notice"));
        }
        if (card.pending()) {
            getChildren().add(Touch.line("mdi2c-clock-outline", texts.of("part.story.pending"), "notice"));
        }
        if (!story.children().isEmpty()) {
            ObservableValue<String> word = Bindings.createStringBinding(() -> texts.now(
                    forChildren.get() ? "part.story.adults" : "part.story.children"), forChildren, texts.language());
            var toggle = Touch.button("mdi2b-baby-face-outline", word, () -> forChildren.set(!forChildren.get()));
            toggle.setId("for-children");
            getChildren().add(toggle);
        }
        LangText grownUp = story.body().isEmpty() ? card.summary() : story.body();
        var told = Bindings.createObjectBinding(() -> forChildren.get() ? story.children() : grownUp, forChildren);
        List<LangText> others = new ArrayList<>(List.of(card.title(), story.source()));
        others.addAll(List.of(more));
        getChildren().addAll(new OtherLanguage(texts, told, others), new Prose(Bindings.createStringBinding(
                () -> texts.now(told.get()), told, texts.language()), company));
        if (!story.source().isEmpty()) {
            getChildren().add(Touch.label(texts.of("part.story.source", story.source()), "source"));
        }
    }
}
