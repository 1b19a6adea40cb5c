package yunguan.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;

/** A venue may have any colour; words in it and on it can be read all the same. */
class HallColourTest {

    private static final List<String> ODD = List.of("#FFFFFF", "#000000", "#FFEE00", "#00FF00", "#FF00FF", "#8C1C13", "#C0C0C0", "#0000FF", "#FFDDEE",
            "#7F7F7F", "#00FFFF", "#F6F1E7", "#FF8800", "#123456");

    @Test
    void wordsInItAndOnItAreRead() {
        for (String hex : ODD) {
            for (String ground : List.of("#F6F1E7", "#FFFDF8", "#EEE7D9", "#DFD3BA")) {
                assertTrue(HallColour.contrast(HallColour.of(hex, false), Color.web(ground)) >= HallColour.ENOUGH, hex + " on " + ground);
            }
            for (String ground : List.of("#FFFFFF", "#C8C8C8")) {
                assertTrue(HallColour.contrast(HallColour.of(hex, true), Color.web(ground)) >= HallColour.ENOUGH_IN_CONTRAST, hex + " on " + ground);
            }
        }
    }

    @Test
    void aColourThatCarriesWordsIsDrawnAsItIsAndAPaleOneKeepsItsHue() {
        assertEquals("#8C1C13", HallColour.css("#8C1C13", false));
        assertTrue(HallColour.isKept("#8c1c13"));
        assertFalse(HallColour.isKept("#FFEE00"));
        assertEquals(Color.web("#FFEE00").getHue(), HallColour.of("#FFEE00", false).getHue(), 1);
        assertEquals(0, HallColour.of("#FFFFFF", false).getSaturation(), "white becomes a grey, and no colour");
    }

    @Test
    void contrastIsThatOfWcag() {
        assertEquals(21, HallColour.contrast(Color.BLACK, Color.WHITE), 0.01);
        assertEquals(4.54, HallColour.contrast(Color.web("#767676"), Color.WHITE), 0.01);
    }
}
