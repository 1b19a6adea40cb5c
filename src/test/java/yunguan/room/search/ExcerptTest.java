package yunguan.room.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import yunguan.catalogue.LangText;
import yunguan.catalogue.Marks;

class ExcerptTest {

    private static Marks.Marked marked(String text, String word) {
        int at = text.indexOf(word);
        return new Marks.Marked(text, List.of(new Marks.Range(at, at + word.length())));
    }

    @Test
    void theMarkedWordsStayMarked() {
        String text = "从前有一条江。".repeat(20) + "老人们在茶亭公园用十番音乐讲述。" + "后来还有很多事。".repeat(20);
        Marks.Marked shown = Excerpt.of(marked(text, "十番音乐"));
        Marks.Range range = shown.ranges().getFirst();
        assertEquals("十番音乐", shown.text().substring(range.from(), range.to()));
        assertTrue(shown.text().startsWith("…老人们在茶亭公园"), shown.text());
        assertTrue(shown.text().length() < 70, shown.text());
    }

    @Test
    void aShortTextIsWhole() {
        assertEquals("高家大院 重新开门", Excerpt.of(marked("高家大院\n重新开门", "高家")).text());
    }

    @Test
    void wordsOfStaffStandSideBySide() {
        assertEquals(List.of(new LangText(Map.of("zh-Hans", "口袋公园", "zh-Hant", "口袋公園", "en", "pocket park")),
                        new LangText(Map.of("zh-Hans", "闽江", "zh-Hant", "閩江"))),
                Suggestions.words("口袋公园，闽江", "", "pocket park"));
        assertEquals(List.of(), Suggestions.words("", "", ""));
    }
}
