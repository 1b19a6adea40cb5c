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
        model.opens(List.of(0, 1));
        assertNull(model.now().get(), "nothing is read before somebody asks for it");
        assertFalse(model.ended(), "and nothing turns");
        model.begin();
        assertEquals("h1", heard(model));
        assertFalse(model.ended(), "the right page is still to be read");
        assertEquals("h2", heard(model));
        assertTrue(model.ended(), "now the page is turned");
        model.opens(List.of(2));
        assertEquals("h3", heard(model));
        assertTrue(model.ended());
        model.opens(List.of());
        assertFalse(model.on().get(), "at the end nobody reads");
    }

    @Test
    void itIsReadInTheReadersLanguageAndFollowsIt() {
        ReadingModel model = new ReadingModel(List.of(spoken(1), spoken(2)), null);
        model.speaks(Lang.HANT);
        model.opens(List.of(0, 1));
        model.begin();
        assertEquals("h1", heard(model), "who reads traditional characters hears the same voice");
        model.speaks(Lang.EN);
        assertEquals("e1", heard(model));
        assertFalse(model.languages().lacks(Lang.EN));
        assertTrue(new ReadingModel(List.of(page(1, Map.of("zh-Hans", sound("h")), Double.NaN)), null).languages().lacks(Lang.EN), "which the button says");
    }

    private static void looks(ReadingModel model, int seconds) {
        for (int i = 0; i < seconds; i++) {
            assertFalse(model.second(0), "it is looked at in peace");
        }
    }

    @Test
    void aPageWithoutSoundIsLookedAtOnTheWayToTheNextThatHasOne() {
        ReadingModel model = new ReadingModel(List.of(spoken(1), page(2, Map.of(), Double.NaN), page(3, Map.of(), Double.NaN), spoken(4)), null);
        model.opens(List.of(0, 1));
        model.begin();
        assertFalse(model.looks().get());
        assertTrue(model.ended(), "of two pages the one that has a sound is enough");
        model.opens(List.of(2));
        assertNull(model.now().get());
        assertTrue(model.looks().get());
        looks(model, ReadingModel.LOOK - 1);
        assertFalse(model.second(ReadingModel.LOOK + 1), "whoever reads the words has the time for it");
        assertTrue(model.second(ReadingModel.LOOK + 1), "then it turns");
        model.opens(List.of(3));
        assertFalse(model.looks().get());
        assertEquals("h4", heard(model), "and it reads on where there is something to read");
    }

    @Test
    void aVisitorMayTurnSuchAPageAtAnyTime() {
        ReadingModel model = new ReadingModel(List.of(page(1, Map.of(), Double.NaN), page(2, Map.of(), Double.NaN), spoken(3)), null);
        model.opens(List.of(0));
        model.begin();
        looks(model, ReadingModel.LOOK - 1);
        model.opens(List.of(1));
        looks(model, ReadingModel.LOOK - 1);
        model.opens(List.of(2));
        assertEquals("h3", heard(model));
        model.opens(List.of());
        assertFalse(model.on().get(), "a book that is closed is not read");
    }

    @Test
    void whereNothingMoreCanBeHeardNobodyReads() {
        ReadingModel model = new ReadingModel(List.of(spoken(1), page(2, Map.of(), Double.NaN), page(3, Map.of(), Double.NaN)), null);
        model.opens(List.of(0));
        model.begin();
        assertTrue(model.more());
        assertTrue(model.ended());
        model.opens(List.of(1));
        assertFalse(model.on().get());
        assertFalse(model.looks().get(), "nothing turns");
        assertFalse(model.more());
        model.begin();
        assertFalse(model.on().get());
    }

    @Test
    void theSoundOfAWholeBookIsHeardPageByPage() {
        ReadingModel model = new ReadingModel(List.of(page(1, Map.of(), 0), page(2, Map.of(), 4.5), page(3, Map.of(), 9)), sound("all"));
        model.opens(List.of(1));
        model.begin();
        ReadingModel.Stretch second = Objects.requireNonNull(model.now().get());
        assertEquals(4.5, second.from());
        assertEquals(9, second.until());
        assertTrue(model.ended());
        model.opens(List.of(2));
        assertTrue(Double.isNaN(Objects.requireNonNull(model.now().get()).until()), "the last one goes to the end");
        assertFalse(new ReadingModel(List.of(page(1, Map.of(), Double.NaN)), sound("all")).offered(), "a sound without the starts of pages cannot be followed");
    }
}
