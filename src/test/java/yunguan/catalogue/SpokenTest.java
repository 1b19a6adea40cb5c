package yunguan.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** The languages of films and sounds are called as visitors call them. */
class SpokenTest {

    private final Spoken spoken = new Spoken();

    @Test
    void dialectsHaveTheNamesThatVisitorsKnow() {
        assertEquals("福州话", spoken.name("cdo").in(Lang.HANS));
        assertEquals("福州話", spoken.name("cdo-Hans-CN").in(Lang.HANT));
        assertEquals("Fuzhou dialect", spoken.name("CDO").in(Lang.EN));
        assertEquals("普通话", spoken.name("zh-CN").in(Lang.HANS));
        assertEquals("闽南话", spoken.name("zh-min-nan").in(Lang.HANS));
        assertEquals("闽语", spoken.name("zh-min").in(Lang.HANS), "which of them nobody says");
    }

    @Test
    void aDialectIsNotCalledMandarinWhereItsTagBeginsAsChineseDoes() {
        for (String[] one : new String[][] {{"zh-cdo", "福州话"}, {"zh-yue", "粤语"}, {"zh-yue-HK", "粤语"}, {"zh-hak", "客家话"}, {"zh-wuu", "吴语"}, {"zh-min-nan-TW", "闽南话"}}) {
            assertEquals(one[1], spoken.name(one[0]).in(Lang.HANS), one[0]);
        }
        assertEquals("zh-cdo", new Voices(Map.of("zh-Hans", new Item.Medium("", 0, 0, 0)), "zh-cdo").foreign(Lang.HANS), "whoever reads Chinese is told that it is a dialect");
        assertEquals("", new Voices(Map.of("zh-Hans", new Item.Medium("", 0, 0, 0)), "zh-CN").foreign(Lang.HANS));
    }

    @Test
    void whatIsNotInTheTableHasANameAllTheSame() {
        assertEquals("French", spoken.name("fr").in(Lang.EN));
        assertFalse(spoken.name("xyz").in(Lang.HANS).isEmpty());
        assertTrue(spoken.name("").isEmpty());
    }
}
