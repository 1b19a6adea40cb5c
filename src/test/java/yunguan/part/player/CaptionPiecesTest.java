package yunguan.part.player;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is said at once and does not fit at once. */
class CaptionPiecesTest {

    @Test
    void wordsAreCutWhereOnePausesOrBetweenThem() {
        assertEquals(List.of("街角巷尾，路边河边，", "都有人坐着。"), CaptionPieces.of("街角巷尾，路边河边，都有人坐着。", 2));
        assertEquals(List.of("Street corners, lane ends,", "roadsides, river banks."), CaptionPieces.of("Street corners, lane ends, roadsides, river banks.", 2));
        assertEquals(List.of("one two three", "four five six"), CaptionPieces.of("one two three four five six", 2), "never within a word");
        assertEquals(List.of("In 1,921 it began"), CaptionPieces.of("In 1,921 it began", 1));
        assertEquals(List.of("Fuzhou"), CaptionPieces.of("Fuzhou", 3), "there is nowhere to cut");
        for (int pieces = 1; pieces <= 6; pieces++) {
            String all = "According to the report, Taijiang in Fuzhou has created five cloud platforms.";
            assertEquals(all, String.join(" ", CaptionPieces.of(all, pieces)), "nothing is lost");
        }
    }

    @Test
    void eachIsShownForAsLongAsItsWordsTake() {
        List<String> pieces = List.of("123456", "12");
        assertEquals("123456", CaptionPieces.at(pieces, 0));
        assertEquals("123456", CaptionPieces.at(pieces, 0.74));
        assertEquals("12", CaptionPieces.at(pieces, 0.76));
        assertEquals("12", CaptionPieces.at(pieces, 1));
    }
}
