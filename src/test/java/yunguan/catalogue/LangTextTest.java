package yunguan.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;

class LangTextTest {

    @Test
    void theNearestLanguageIsShown() {
        LangText hans = new LangText(Map.of("zh-Hans", "台江", "en", "Taijiang"));
        assertEquals("台江", hans.in(Lang.HANT));
        assertEquals("Taijiang", hans.in(Lang.EN));
        assertEquals("台江", new LangText(Map.of("zh-Hans", "台江")).in(Lang.EN));
        assertEquals("", LangText.EMPTY.in(Lang.EN));
    }

    @Test
    void theMissingChineseFormIsDerived() {
        assertEquals("黨史雲講壇", LangText.derived(Map.of("zh-Hans", "党史云讲坛")).in(Lang.HANT));
        assertEquals("鳌峰广场", LangText.derived(Map.of("zh-Hant", "鰲峰廣場")).in(Lang.HANS));
        assertEquals("鰲峰廣場", LangText.derived(Map.of("zh-Hans", "鳌峰广场")).in(Lang.HANT), "the usual form, not 峯");
    }

    @Test
    void itComesBackFromTheStoreAsItWas() {
        LangText text = new LangText(Map.of("zh-Hans", "“引号” \\ 与\n换行", "en", "a \"quote\""));
        assertEquals(text, LangText.read(text.json()));
        assertTrue(LangText.read("{broken").isEmpty());
        assertTrue(LangText.read(null).isEmpty());
    }
}
