package yunguan.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import yunguan.Fx;

/** What is set is measured as JavaFX lays it out, line by line and at every width. */
class TypesettingTest {

    private static final String THIN = "\u2009";
    private static final List<String> PASSAGES = List.of(
            "上下杭是上杭街和下杭街的合称，位于台江区，自古是商旅云集的地方：“福州的商业发祥地”（据《台江区志》）。",
            "全区12个社区、34个口袋公园，2021年7月1日起10:30至17:00开放……欢迎您来！",
            "马可·波罗说：『这里很好』——真的吗？是的；当然。",
            "「雲館」的 Yunguan 系統有 3 km 長的路線，約1.5小時。",
            "他问：“去哪里？”她答：“去双杭城！”于是大家都笑了。");

    @Test
    void chineseAndLatinStandApartOnce() {
        assertEquals("共" + THIN + "12" + "\u202F" + "个社区，ABC" + THIN + "中" + "\uFEFF" + "文", Typesetting.set("共12个社区，ABC中文"));
        assertEquals(Typesetting.set("共12条路线"), Typesetting.set("共 12 条路线"), "a blank that the author wrote is not doubled");
        assertEquals("Hello, world", Typesetting.set("Hello, world"));
        assertEquals("Touch 简, 繁 or EN to change the language", Typesetting.set("Touch 简, 繁 or EN to change the language"), "an English sentence stays one");
        assertEquals("This hall's \"archive\"", Typesetting.set("This hall’s “archive”"), "with quotation marks as wide as its letters");
        assertEquals("", Typesetting.set(""));
        for (String text : PASSAGES) {
            String set = Typesetting.set(text);
            assertFalse(set.startsWith(THIN) || set.endsWith(THIN), set);
            assertEquals(set, Typesetting.set(set), "setting twice changes nothing");
        }
    }

    @Test
    void numbersAndPunctuationAreOfOneStyle() {
        Map.of("１２％", "12%", "好,来", "好，来", "真的吗?", "真的吗？", "完了.", "完了。", "上杭(福州)路", "上杭（福州）路",
                "10:30", "10:30", "A, B", "A, B", "a.b.c", "a.b.c", "“对”,他说", "“对”，他说").forEach((from, to) ->
                assertEquals(to, Typesetting.plain(Typesetting.set(from + "\n中")).replace("\n中", ""), from));
    }

    @Test
    void whatIsDrawnInPartsIsSetAsOne() {
        assertEquals(List.of("已累计建成", "口袋公园", THIN + "44\u202F个"), Typesetting.set(List.of("已累计建成", "口袋公园", "44个")));
        assertEquals(List.of("", "min", THIN + "江"), Typesetting.set(List.of("", "min", "江")));
        assertEquals(List.of(), Typesetting.set(List.of()));
        java.util.Random random = new java.util.Random(7);
        for (String text : PASSAGES) {
            for (int round = 0; round < 50; round++) {
                int one = random.nextInt(text.length() + 1);
                int other = one + random.nextInt(text.length() + 1 - one);
                List<String> parts = List.of(text.substring(0, one), text.substring(one, other), text.substring(other));
                List<String> set = Typesetting.set(parts);
                assertEquals(Typesetting.set(text), String.join("", set), parts.toString());
                for (int i = 0; i < 3; i++) {
                    assertEquals(parts.get(i).replace(" ", ""), Typesetting.plain(set.get(i)).replace(" ", "").replace("\u00A0", ""), parts + " is " + set);
                }
            }
        }
    }

    @Test
    void plainIsWhatWasWritten() {
        for (String text : PASSAGES) {
            assertEquals(text.replace(" ", ""), Typesetting.plain(Typesetting.set(text)).replace(" ", "").replace("\u00A0", ""));
        }
    }

    @Test
    void noLineBeginsOrEndsWithWhatItShouldNot() {
        for (String text : PASSAGES) {
            for (int width = 180; width < 1000; width += 20) {
                List<String> lines = lines(Typesetting.set(text), width);
                for (int i = 0; i < lines.size(); i++) {
                    String line = Typesetting.plain(lines.get(i)).strip();
                    String where = " at " + width + " in " + lines;
                    if (i > 0) {
                        assertFalse("，。、；：？！）》」』”’…—·".indexOf(line.charAt(0)) >= 0, "begins with " + line.charAt(0) + where);
                    }
                    if (i < lines.size() - 1) {
                        assertFalse("（《「『“‘".indexOf(line.charAt(line.length() - 1)) >= 0, "ends with " + line + where);
                        assertFalse(line.matches(".*\\d$") && lines.get(i + 1).matches("^[:年月日].*"), "torn" + where);
                    } else if (lines.size() > 1) {
                        long characters = line.codePoints().filter(Character::isLetterOrDigit).count();
                        assertTrue(characters > 1, "a lone character" + where);
                    }
                    assertFalse(lines.get(i).startsWith(THIN), "begins with a space" + where);
                }
            }
        }
    }

    /** The lines of a text as they are drawn. */
    private static List<String> lines(String text, double width) {
        return Fx.on(() -> {
            Text drawn = new Text(text);
            drawn.setFont(Font.font("Noto Sans CJK SC", 28));
            drawn.setWrappingWidth(width);
            List<String> lines = new ArrayList<>();
            int from = 0;
            double at = top(drawn, 0);
            for (int i = 1; i < text.length(); i++) {
                double top = top(drawn, i);
                if (top > at + 5) {
                    lines.add(text.substring(from, i));
                    from = i;
                    at = top;
                }
            }
            lines.add(text.substring(from));
            return lines;
        });
    }

    private static double top(Text text, int index) {
        return new javafx.scene.shape.Path(text.rangeShape(index, index + 1)).getBoundsInLocal().getMinY();
    }
}
