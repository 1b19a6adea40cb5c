package yunguan.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Names stand where a reader looks for them. */
class NameOrderTest {

    private static List<String> sorted(Lang lang, String... names) {
        return Stream.of(names).sorted(new NameOrder(lang)).toList();
    }

    @Test
    void chineseNamesStandByTheirSoundAlsoThoseOfRareCharacters() {
        assertEquals(List.of("鳌峰公园", "鳌峰广场", "茶亭公园", "高家大院", "南公园", "瀛洲街道", "中亭街"),
                sorted(Lang.HANS, "中亭街", "鳌峰广场", "南公园", "瀛洲街道", "高家大院", "茶亭公园", "鳌峰公园"));
        assertEquals(List.of("鰲峰廣場", "茶亭公園", "瀛洲街道"), sorted(Lang.HANT, "瀛洲街道", "鰲峰廣場", "茶亭公園"));
    }

    @Test
    void theSameSoundIsNotTheSameName() {
        assertEquals(List.of("中山路", "中山路（南）", "钟山路").size(), sorted(Lang.HANS, "钟山路", "中山路（南）", "中山路").stream().distinct().count());
        assertEquals(List.of("茶", "茶亭"), sorted(Lang.HANS, "茶亭", "茶"));
    }

    @Test
    void englishNamesStandByTheirLettersWhateverTheirCase() {
        assertEquals(List.of("aofeng Park", "Chating Park", "Nan Park"), sorted(Lang.EN, "Nan Park", "Chating Park", "aofeng Park"));
    }
}
