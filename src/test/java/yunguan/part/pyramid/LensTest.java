package yunguan.part.pyramid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LensTest {

    private final Lens lens = new Lens(new Levels(8000, 6000, 5));

    @BeforeEach
    void onAScreen() {
        lens.resize(1600, 900);
    }

    @Test
    void oneBeginsWithTheWholePictureInTheMiddle() {
        assertTrue(lens.seesWhole());
        Levels.View view = lens.view();
        assertEquals(0.15, view.scale(), 1e-9);
        assertEquals(0, view.top());
        assertEquals(-200, view.left(), "1200 pixels of picture stand in the middle of 1600");
        assertFalse(lens.move(300, 300), "what is whole cannot be moved");
    }

    @Test
    void stepsRestOnWholeZoomsAndEndAtOneToOne() {
        assertEquals(List.of(0.15, 0.25, 0.5, 1.0), lens.rests());
        lens.scaleTo(lens.nearer(), 800, 450);
        assertEquals(0.25, lens.scale());
        lens.scaleTo(lens.nearer(), 800, 450);
        lens.scaleTo(lens.nearer(), 800, 450);
        assertEquals(1, lens.scale());
        assertTrue(lens.nearest());
        lens.scaleTo(lens.nearer(), 800, 450);
        assertEquals(1, lens.scale());
        lens.scaleTo(lens.farther(), 800, 450);
        assertEquals(0.5, lens.scale());
    }

    @Test
    void thePictureNeverLeaves() {
        lens.scaleTo(1, 800, 450);
        assertTrue(lens.move(100_000, 100_000));
        assertEquals(0, lens.view().left());
        assertEquals(0, lens.view().top());
        lens.move(-100_000, -100_000);
        assertEquals(8000 - 1600, lens.view().left());
        assertEquals(6000 - 900, lens.view().top());
    }

    @Test
    void whatLiesUnderTheFingerStaysThere() {
        lens.scaleTo(0.5, 800, 450);
        Levels.View before = lens.view();
        double x = (before.left() + 500) / before.scale();
        lens.scaleTo(1, 500, 300);
        Levels.View after = lens.view();
        assertEquals(x, (after.left() + 500) / after.scale(), 1.5);
    }

    @Test
    void whoSeesTheWholeSeesItAfterTheScreenHasTurned() {
        lens.resize(1080, 1500);
        assertTrue(lens.seesWhole());
        assertEquals(0.135, lens.scale(), 1e-9);
        lens.scaleTo(1, 500, 500);
        lens.resize(1600, 900);
        assertEquals(1, lens.scale());
    }

    @Test
    void aSmallPictureIsNotEnlarged() {
        Lens small = new Lens(new Levels(400, 300, 1));
        small.resize(1600, 900);
        assertEquals(1, small.scale());
        assertTrue(small.seesWhole() && small.nearest());
        assertEquals(-600, small.view().left());
    }
}
