package yunguan.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What people need is measured on the glass, in millimetres. */
class ScaleTest {

    /** A Han character of Noto CJK, of its em. */
    private static final double HAN = 0.88;
    private static final double RUNNING_TEXT_MM = 7.3;
    private static final double TARGET_MM = 22;
    private static final double GAP_MM = 5;

    private static final List<Scale> HALLS = List.of(new Scale(1920, 1080, 43, 700), new Scale(1080, 1920, 43, 700), new Scale(1920, 1080, 21.5, 900),
            new Scale(1080, 1920, 21.5, 700), new Scale(3840, 2160, 43, 700), new Scale(2160, 3840, 43, 400), new Scale(3840, 2160, 27, 800),
            new Scale(3840, 2160, 86, 600), new Scale(1366, 768, 32, 700), new Scale(1280, 1024, 19, 900), new Scale(1920, 1200, 24, 700));

    @Test
    void textAndTargetsAreAsLargeAsPeopleNeedThem() {
        for (Scale hall : HALLS) {
            assertTrue(hall.textMm() * HAN >= RUNNING_TEXT_MM - 0.01, hall + " " + hall.textMm() * HAN);
            assertTrue(hall.textMm() * Scale.TARGET >= TARGET_MM - 0.05, hall + " " + hall.textMm() * Scale.TARGET);
            assertTrue(hall.textMm() * Scale.GAP >= GAP_MM - 0.05, hall + " " + hall.textMm() * Scale.GAP);
            assertFalse(hall.cramped(), hall.toString());
        }
        assertEquals(28, new Scale(1920, 1080).text(), "the design is drawn for this");
        assertEquals(56, new Scale(3840, 2160).text());
    }

    @Test
    void aScreenThatIsTooSmallHasWhatItCanHoldAndSaysSo() {
        Scale tiny = new Scale(1280, 800, 10.1, 900);
        assertEquals(31, tiny.text());
        assertTrue(tiny.cramped());
    }

    @Test
    void picturesGrowWithTheTextButNothingIsWiderThanThePage() {
        assertEquals(620, new Scale(1920, 1080).px(620));
        assertEquals(753, new Scale(1920, 1080, 21.5, 700).px(620));
        assertTrue(new Scale(1080, 1920, 21.5, 700).px(1000) <= 1080);
        for (double inches : new double[] {43, 21.5}) {
            Scale upright = new Scale(1080, 1920, inches, 700);
            Scale broad = new Scale(1920, 1080, inches, 700);
            assertTrue(2 * upright.column(440) + upright.px(28) <= 1080 - 2.8 * upright.text(), "two beside each other");
            assertTrue(4 * broad.column(405) + 3 * broad.px(28) <= 1920 - 2.8 * broad.text(), "four beside each other");
        }
    }

    @Test
    void withinReachEverythingLiesBelowTwelveHundredMillimetres() {
        for (Scale hall : HALLS) {
            Scale low = hall.withinReach();
            assertEquals(hall.height(), low.height() + low.above());
            assertEquals(hall.text(), low.text(), "the letters are as large as before");
            assertEquals(hall.mm(1), low.mm(1), 1e-9, "and so is a millimetre");
            assertTrue(hall.bottom() + low.height() / hall.mm(1) <= Scale.REACH_MM + 0.01, hall.toString());
            assertFalse(hall.beyondReach(), hall.toString());
        }
        assertEquals(1008, new Scale(1080, 1920).withinReach().height());
        assertTrue(new Scale(1080, 1920).withinReach().portrait(), "nearly a square is no broad screen");
        assertTrue(new Scale(1080, 1920).withinReach().low());
    }

    @Test
    void whatLiesBelowTwelveHundredMillimetresAnywayDoesNotMove() {
        Scale low = new Scale(1080, 1920, 21.5, 700);
        assertEquals(low, low.withinReach());
        assertEquals(new Scale(1920, 1080, 21.5, 900), new Scale(1920, 1080, 21.5, 900).withinReach());
    }

    @Test
    void aGlassThatHangsTooHighKeepsWhatIsOfUseAndSaysSo() {
        Scale high = new Scale(1920, 1080, 43, 1100);
        assertTrue(high.beyondReach());
        assertEquals(18 * 28, high.withinReach().height());
        assertFalse(new Scale(1920, 1080, 43, 900).beyondReach());
    }
}
