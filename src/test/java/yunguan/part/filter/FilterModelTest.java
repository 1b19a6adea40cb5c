package yunguan.part.filter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import yunguan.catalogue.Audience;
import yunguan.catalogue.Card;
import yunguan.catalogue.Kind;
import yunguan.catalogue.LangText;

class FilterModelTest {

    private static Card card(String language, Audience... audience) {
        return new Card(1, "id", Kind.LECTURE, LangText.EMPTY, LangText.EMPTY, null, null, "", Set.of(audience), language, LangText.EMPTY, false);
    }

    @Test
    void onlyWhatOccursIsOffered() {
        FilterModel model = new FilterModel(() -> { });
        model.offer(List.of(card("cmn", Audience.CHILDREN), card("", Audience.CAMPUS), card("cdo"), card("cmn")));
        assertEquals(List.of(Audience.CAMPUS, Audience.CHILDREN), model.audiences());
        assertEquals(List.of("cmn", "cdo"), model.languages());
    }

    @Test
    void aLanguageIsOfferedOnceHoweverItIsWritten() {
        FilterModel model = new FilterModel(() -> { });
        List<Card> all = List.of(card("cmn"), card("zh"), card("zh-CN"), card("zh-cdo"), card("cdo"), card("zh-yue"), card("yue-HK"));
        model.offer(all);
        assertEquals(List.of("cmn", "cdo", "yue"), model.languages());
        model.show("cmn");
        assertEquals(List.of("cmn", "zh", "zh-CN"), all.stream().filter(model::lets).map(Card::language).toList(), "no chip hides the others' films");
        model.show("cdo");
        assertEquals(List.of("zh-cdo", "cdo"), all.stream().filter(model::lets).map(Card::language).toList());
    }

    @Test
    void bothMustFit() {
        int[] changes = {0};
        FilterModel model = new FilterModel(() -> changes[0]++);
        assertTrue(model.open());
        assertTrue(model.lets(card("")));
        model.show(Audience.CHILDREN);
        model.show("cdo");
        assertEquals(2, changes[0]);
        assertFalse(model.open());
        assertTrue(model.lets(card("cdo", Audience.CHILDREN, Audience.CAMPUS)));
        assertFalse(model.lets(card("cdo", Audience.CAMPUS)));
        assertFalse(model.lets(card("cmn", Audience.CHILDREN)));
        model.show((Audience) null);
        assertTrue(model.lets(card("cdo")));
    }
}
