package yunguan.part.book;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Where the words of a page stand. */
class LeafTest {

    private static final double SHARE = 0.44;

    /** In large letters on a small upright glass a broad page is no broad one for its words: beside the picture they would have to be smaller than others. */
    @Test
    void wordsStandBesideThePictureOnlyWhereTheyHaveALineOfTheirOwn() {
        assertEquals(1400 * SHARE, Leaf.wordsWidth(1400, 700, 48), 1e-9);
        assertEquals(900, Leaf.wordsWidth(900, 600, 69), 1e-9, "not six letters in a line");
        assertEquals(9 * 46, Leaf.wordsWidth(900, 600, 46), 1e-9, "the picture gives way");
        assertEquals(700, Leaf.wordsWidth(700, 750, 30), 1e-9, "a page that is higher than broad");
    }
}
