package yunguan.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;
import yunguan.Fx;
import yunguan.catalogue.Lang;
import yunguan.catalogue.LangText;

/** What is not in the reader's language says so, and only then. */
class OtherLanguageTest {

    private static final LangText CHINESE = LangText.derived(Map.of("zh-Hans", "台江的老街"));
    private static final LangText BOTH = LangText.derived(Map.of("zh-Hans", "老街", "en", "Old street"));

    @Test
    void itSaysWhatIsShownInstead() {
        Fx.run(() -> {
            SimpleObjectProperty<Lang> language = new SimpleObjectProperty<>(Lang.HANS);
            OtherLanguage note = new OtherLanguage(new Texts(language), new SimpleObjectProperty<>(CHINESE), List.of(BOTH));
            assertFalse(note.isManaged());
            language.set(Lang.HANT);
            assertFalse(note.isVisible(), "derived forms lack nothing");
            language.set(Lang.EN);
            assertTrue(note.isVisible() && note.isManaged());
            assertEquals("Not available in English yet: shown in Chinese.", note.getText());
            assertTrue(note.getStyleClass().contains("other-language"));
            language.set(Lang.HANS);
            assertFalse(note.isVisible());
        });
    }

    @Test
    void somethingElseOnThePageIsSaidOnceAndCalmly() {
        Fx.run(() -> {
            SimpleObjectProperty<Lang> language = new SimpleObjectProperty<>(Lang.EN);
            OtherLanguage note = new OtherLanguage(new Texts(language), new SimpleObjectProperty<>(BOTH), List.of(BOTH, CHINESE, LangText.EMPTY));
            assertEquals("Some of this is not available in English yet: shown in Chinese.", note.getText());
            OtherLanguage none = new OtherLanguage(new Texts(language), new SimpleObjectProperty<>(LangText.EMPTY), List.of(BOTH));
            assertFalse(none.isVisible());
        });
    }

    @Test
    void aChineseReaderIsToldOfEnglish() {
        Fx.run(() -> {
            OtherLanguage note = new OtherLanguage(new Texts(new SimpleObjectProperty<>(Lang.HANS)),
                    new SimpleObjectProperty<>(new LangText(Map.of("en", "An old street"))), List.of());
            assertEquals("本文暂无中文版，以下为英文。", Typesetting.plain(note.getText()));
        });
    }
}
