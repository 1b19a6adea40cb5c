package yunguan.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class FoldingTest {

    @Test
    void whatReadsTheSameIsTheSame() {
        assertEquals("上下杭 历史", Folding.fold("「上下杭」——歷史！"));
        assertEquals("ab12", Folding.fold("ＡＢ１２"));
        assertEquals("cafe workers", Folding.fold("  Café, Workers "));
        assertEquals("五云", Folding.fold("五\u2060雲"));
        assertEquals("2m2", Folding.fold("2㎡"));
        assertEquals("", Folding.fold("。 —"));
    }

    @Test
    void whatIsTypedSoFarIsTheBeginningOfTheWord() {
        for (String word : List.of("乾隆皇帝", "頭髮乾燥", "著名", "後來", "ＡＢ㎡ 台灣")) {
            String whole = Folding.fold(word);
            for (int typed = 1; typed < word.length(); typed++) {
                String begun = Folding.fold(word.substring(0, typed));
                assertEquals(begun, whole.substring(0, begun.length()), word);
            }
        }
    }

    @Test
    void eachCharacterKnowsWhereItStood() {
        Folding.Folded folded = Folding.folded("（甲）Bc，２㎡乙");
        assertEquals("甲 bc 2m2乙", folded.text());
        assertEquals(List.of(1, 3, 3, 4, 6, 6, 7, 7, 8, 9), Arrays.stream(folded.at()).limit(folded.text().length() + 1).boxed().toList());
    }

    @Test
    void pairsOverlapAndTheLastCharacterStandsAlone() {
        assertEquals("上下 下杭 杭 2 路 x", Folding.tokens("上下杭2路 x"));
    }
}
