package yunguan.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
        assertEquals("闽南话", spoken.name("zh-min-nan").in(Lang.HANS), "the longest that fits");
    }

    @Test
    void whatIsNotInTheTableHasANameAllTheSame() {
        assertEquals("French", spoken.name("fr").in(Lang.EN));
        assertFalse(spoken.name("xyz").in(Lang.HANS).isEmpty());
        assertTrue(spoken.name("").isEmpty());
    }
}
