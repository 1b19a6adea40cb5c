package yunguan.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** What is a tap and what is a drag, in millimetres and milliseconds. */
class StrokeTest {

    /** Pixels a millimetre. */
    private static final double MM = 4;

    private final Stroke stroke = new Stroke(Stroke.Way.ANY);
    private double x;
    private double y;
    private long millis = 10_000;

    private void down(boolean atEdge) {
        x = 500;
        y = 500;
        stroke.down(x, y, millis * 1_000_000, MM, atEdge, true);
    }

    /** Goes on by so many millimetres in so much time, in small steps. @return whether content follows in the end */
    private boolean goes(double right, double below, int within) {
        boolean follows = false;
        int steps = Math.max(1, within / 10);
        for (int step = 0; step < steps; step++) {
            x += right * MM / steps;
            y += below * MM / steps;
            millis += within / steps;
            follows = stroke.moved(x, y, millis * 1_000_000);
        }
        return follows;
    }

    private Stroke.Ending lifted(int after) {
        millis += after;
        return stroke.lifted(x, y, millis * 1_000_000);
    }

    @Test
    void contentFollowsAfterThreeMillimetres() {
        down(false);
        assertFalse(goes(2.9, 0, 100));
        assertTrue(goes(0.2, 0, 20));
        assertTrue(goes(10, 0, 100));
        down(false);
        assertTrue(stroke.moved(x + 5 * MM, y, ++millis * 1_000_000));
        assertEquals(2 * MM, stroke.right(), 1e-9, "the first three millimetres are not made up for");
    }

    @Test
    void aShakyFingerTaps() {
        down(false);
        goes(7, 3, 200);
        goes(-4, 4, 150);
        assertEquals(Stroke.Ending.TAP, lifted(100));
    }

    @Test
    void aFingerThatLiesStillTapsHoweverLong() {
        down(false);
        goes(2, 0, 4000);
        assertEquals(Stroke.Ending.TAP, lifted(3000));
    }

    @Test
    void furtherLaterOrFasterIsADrag() {
        down(false);
        goes(12.5, 0, 200);
        assertEquals(Stroke.Ending.DRAG, lifted(100), "further than 12 mm");
        down(false);
        goes(20, 0, 100);
        goes(-18, 0, 100);
        assertEquals(Stroke.Ending.DRAG, lifted(100), "it came back, and was there");
        down(false);
        goes(6, 0, 300);
        assertEquals(Stroke.Ending.DRAG, lifted(300), "later than 500 ms");
        down(false);
        goes(11, 0, 60);
        assertEquals(Stroke.Ending.DRAG, lifted(0), "a flick");
        assertTrue(stroke.speedX() > 100 * MM);
    }

    @Test
    void aFingerThatRestsBeforeItIsLiftedThrowsNothing() {
        down(false);
        goes(0, 60, 300);
        assertEquals(Stroke.Ending.DRAG, lifted(120));
        assertEquals(0, stroke.speedY());
        down(false);
        goes(0, 60, 300);
        assertEquals(Stroke.Ending.DRAG, lifted(5));
        assertEquals(200 * MM, stroke.speedY(), 30 * MM);
    }

    @Test
    void aSleeveAtTheEdgeDoesNothingAndAFingerThereTaps() {
        down(true);
        assertEquals(Stroke.Ending.NOTHING, lifted(1500));
        down(true);
        assertEquals(Stroke.Ending.TAP, lifted(300));
    }

    @Test
    void whatHasDoneSomethingElseIsNoTap() {
        down(false);
        stroke.isNoTap();
        assertEquals(Stroke.Ending.DRAG, lifted(50));
        stroke.down(0, 0, 0, MM, false, false);
        assertTrue(stroke.moved(1, 0, 1_000_000), "it follows at once");
        stroke.forget();
        assertEquals(Stroke.Ending.NOTHING, stroke.lifted(1, 0, 2_000_000));
    }

    @Test
    void aListFollowsUprightAndABookSideways() {
        Stroke list = new Stroke(Stroke.Way.UPRIGHT);
        list.down(0, 0, 0, MM, false, true);
        assertFalse(list.moved(10 * MM, 1 * MM, 50_000_000));
        list.down(0, 0, 0, MM, false, true);
        assertTrue(list.moved(4 * MM, 4 * MM, 50_000_000));
        Stroke book = new Stroke(Stroke.Way.SIDEWAYS);
        book.down(0, 0, 0, MM, false, true);
        assertFalse(book.moved(4 * MM, 5 * MM, 50_000_000));
        assertTrue(book.moved(6 * MM, 5 * MM, 60_000_000));
    }

    @Test
    void aMillimetreIsOneOnEveryScreen() {
        assertEquals(2.017, new Scale(1920, 1080).mm(1), 0.001);
        assertEquals(2.017 * 2, new Scale(3840, 2160).mm(1), 0.002);
        assertEquals(2.017 * 2, new Scale(1080, 1920, 21.5, 700).mm(1), 0.002);
    }
}
