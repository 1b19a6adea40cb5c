package yunguan.room.door;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import yunguan.Fx;
import yunguan.catalogue.Card;
import yunguan.catalogue.Kind;
import yunguan.catalogue.Lang;
import yunguan.catalogue.LangText;
import yunguan.ui.Texts;
import yunguan.ui.TongueTag;
import yunguan.ui.Typesetting;

/** What a poster says in each turn of the invitation. */
class PosterWordsTest {

    private static Card card(Map<String, String> title, Map<String, String> summary) {
        return new Card(1, "a", Kind.PLACE, new LangText(title), new LangText(summary), null, null, "", Set.of(), "", LangText.EMPTY, false);
    }

    private static List<Label> said(Card card, Lang lang) {
        return Fx.on(() -> AttractView.said(card, new Texts(new SimpleObjectProperty<>(lang))).stream().filter(Label::isVisible).toList());
    }

    private static List<String> words(Card card, Lang lang) {
        return said(card, lang).stream().map(label -> Typesetting.plain(label.getText())).toList();
    }

    @Test
    void whatIsInASingleLanguageIsShownInItWithItsSign() {
        Card chinese = card(Map.of("zh-Hans", "老街"), Map.of("zh-Hans", "人在这里。"));
        assertEquals(List.of("老街", "人在这里。"), words(chinese, Lang.HANS));
        assertEquals(List.of("老街", "Chinese", "人在这里。"), words(chinese, Lang.EN));
        assertFalse(said(chinese, Lang.HANT).stream().anyMatch(TongueTag.class::isInstance), "the two forms of Chinese are one language");
    }

    @Test
    void whatIsInTheLanguageOfTheTurnSaysNothingMore() {
        assertEquals(List.of("Street"), words(card(Map.of("zh-Hans", "老街", "en", "Street"), Map.of()), Lang.EN));
        assertEquals(List.of("Street", "Chinese", "人在这里。"), words(card(Map.of("zh-Hans", "老街", "en", "Street"), Map.of("zh-Hans", "人在这里。")), Lang.EN));
    }
}
