package yunguan.part.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import yunguan.catalogue.Item;
import yunguan.catalogue.Lang;
import yunguan.catalogue.LangText;

class ReadingModelTest {

    private static Item.Medium sound(String object) {
        return new Item.Medium(object, 5, 0, 0);
    }

    private static Item.Page page(int number, Map<String, Item.Medium> sounds, double start) {
        return new Item.Page(number, "picture", LangText.EMPTY, sounds, start);
    }

    private static Item.Page spoken(int number) {
        return page(number, Map.of("zh-Hans", sound("h" + number), "en", sound("e" + number)), Double.NaN);
    }

    private static String heard(ReadingModel model) {
        return Objects.requireNonNull(model.now().get()).medium().object();
    }

    @Test
    void bothOpenPagesAreReadBeforeAnythingTurns() {
        ReadingModel model = new ReadingModel(List.of(spoken(1), spoken(2), spoken(3)), null);
        model.opens(List.of(0, 1), false);
        assertNull(model.now().get(), "nothing is read before somebody asks for it");
        assertFalse(model.ended(), "and nothing turns");
        model.begin();
        assertEquals("h1", heard(model));
        assertFalse(model.ended(), "the right page is still to be read");
        assertEquals("h2", heard(model));
        assertTrue(model.ended(), "now the page is turned");
        model.opens(List.of(2), false);
        assertEquals("h3", heard(model));
        assertTrue(model.ended());
        model.opens(List.of(), true);
        assertFalse(model.on().get(), "at the end nobody reads");
    }

    @Test
    void itIsReadInTheReadersLanguageAndFollowsIt() {
        ReadingModel model = new ReadingModel(List.of(spoken(1), spoken(2)), null);
        model.speaks(Lang.HANT);
        model.opens(List.of(0, 1), false);
        model.begin();
        assertEquals("h1", heard(model), "who reads traditional characters hears the same voice");
        model.speaks(Lang.EN);
        assertEquals("e1", heard(model));
        assertFalse(model.languages().lacks(Lang.EN));
        assertTrue(new ReadingModel(List.of(page(1, Map.of("zh-Hans", sound("h")), Double.NaN)), null).languages().lacks(Lang.EN), "which the button says");
    }

    @Test
    void aPageWithoutSoundIsLeftToTheVisitor() {
        ReadingModel model = new ReadingModel(List.of(spoken(1), page(2, Map.of(), Double.NaN), page(3, Map.of(), Double.NaN), spoken(4)), null);
        model.opens(List.of(0, 1), false);
        model.begin();
        assertTrue(model.ended(), "of two pages the one that has a sound is enough");
        model.opens(List.of(2), false);
        assertNull(model.now().get());
        assertFalse(model.ended(), "nothing turns by itself");
        assertTrue(model.on().get());
        model.opens(List.of(3), false);
        assertEquals("h4", heard(model), "and it reads on where there is something to read");
    }

    @Test
    void theSoundOfAWholeBookIsHeardPageByPage() {
        ReadingModel model = new ReadingModel(List.of(page(1, Map.of(), 0), page(2, Map.of(), 4.5), page(3, Map.of(), 9)), sound("all"));
        model.opens(List.of(1), false);
        model.begin();
        ReadingModel.Stretch second = Objects.requireNonNull(model.now().get());
        assertEquals(4.5, second.from());
        assertEquals(9, second.until());
        assertTrue(model.ended());
        model.opens(List.of(2), false);
        assertTrue(Double.isNaN(Objects.requireNonNull(model.now().get()).until()), "the last one goes to the end");
        assertFalse(new ReadingModel(List.of(page(1, Map.of(), Double.NaN)), sound("all")).offered(), "a sound without the starts of pages cannot be followed");
    }
}
