package yunguan.part.player;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import yunguan.catalogue.ChineseForms;
import yunguan.catalogue.ChineseWords;
import yunguan.catalogue.Item;
import yunguan.catalogue.Lang;

class CaptionsTest {

    private final Captions captions = new Captions(List.of(
            new Item.Cue("en", 1, 4, "Hello."), new Item.Cue("en", 5, 8, "Five clouds."),
            new Item.Cue("zh-Hans", 1, 4, "您好。"), new Item.Cue("zh-Hans", 5, 8, "五朵云。"), new Item.Cue("zh-Hans", 8, 9, "再见。")));

    @Test
    void wordsStandOnTheScreenOnlyWhileTheyAreSaid() {
        assertEquals("", captions.at(Lang.HANS, 0.9));
        assertEquals("您好。", captions.at(Lang.HANS, 1));
        assertEquals("您好。", captions.at(Lang.HANS, 3.99));
        assertEquals("", captions.at(Lang.HANS, 4.5), "between two captions nothing stands there");
        assertEquals("再见。", captions.at(Lang.HANS, 8), "the next one begins where the one before ends");
        assertEquals("", captions.at(Lang.HANS, 99));
    }

    @Test
    void aReaderGetsTheNearestLanguage() {
        assertEquals("您好。", captions.at(Lang.HANT, 2), "traditional Chinese is nearest to simplified");
        assertEquals("Hello.", captions.at(Lang.EN, 2));
        assertEquals("您好。", new Captions(List.of(new Item.Cue("zh-Hans", 1, 4, "您好。"))).at(Lang.EN, 2));
        assertEquals(3, captions.lines(Lang.HANT).size());
    }

    @Test
    void theLineThatIsReadStaysMarkedUntilTheNext() {
        assertEquals(-1, captions.begunBy(Lang.HANS, 0));
        assertEquals(0, captions.begunBy(Lang.HANS, 4.5));
        assertEquals(2, captions.begunBy(Lang.HANS, 60));
    }

    @Test
    void aFilmWithoutCaptionsSaysNothing() {
        Captions none = new Captions(List.of());
        assertTrue(none.isEmpty());
        assertEquals("", none.at(Lang.EN, 1));
        assertEquals(-1, none.begunBy(Lang.EN, 1));
    }

    @Test
    void theVenuesWordsMakeNoChineseWhereThereIsNone() {
        ChineseForms venue = new ChineseForms(ChineseWords.parse("上下杭=上下杭"));
        assertTrue(new Captions(List.of(), venue).isEmpty(), "what has no captions has none");
        assertEquals(List.of("en"), new Captions(List.of(new Item.Cue("en", 1, 4, "Hello.")), venue).tags());
    }

    @Test
    void timesAreSaidAsAClockSaysThem() {
        assertEquals("0:05", PlayingTime.clock(5.9));
        assertEquals("1:26", PlayingTime.length(85.6));
        assertEquals("1:01:05", PlayingTime.clock(3665));
        assertEquals("0:00", PlayingTime.clock(Double.NaN));
    }
}
