package yunguan.part.pyramid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class LevelsTest {

    private final Levels levels = new Levels(8000, 6000, 5);

    @Test
    void aLevelIsHalfTheOneBelowAndRoundsUp() {
        assertEquals(8000, levels.widthAt(5));
        assertEquals(250, levels.widthAt(0));
        assertEquals(188, levels.heightAt(0));
        assertEquals(32, levels.columns(5));
        assertEquals(24, levels.rows(5));
        assertEquals(1, levels.columns(0));
    }

    @Test
    void theZoomForAScaleIsTheCoarsestThatIsFineEnough() {
        assertEquals(5, levels.zoomFor(1));
        assertEquals(4, levels.zoomFor(0.5));
        assertEquals(5, levels.zoomFor(0.51));
        assertEquals(3, levels.zoomFor(0.1417));
        assertEquals(0, levels.zoomFor(0.0001));
        assertEquals(5, levels.zoomFor(3));
    }

    @Test
    void aViewNeedsJustTheTilesItTouches() {
        Levels.View view = new Levels.View(255, 256, 258, 256, 1);
        List<TileKey> tiles = levels.tiles(5, view, 0);
        assertEquals(3, tiles.size());
        assertTrue(tiles.contains(new TileKey(5, 0, 1)));
        assertTrue(tiles.contains(new TileKey(5, 2, 1)));
        assertEquals(new TileKey(5, 1, 1), tiles.getFirst(), "the middle comes first");
        assertEquals(12, levels.tiles(5, view, 1).size(), "columns 0 to 3, rows 0 to 2");
    }

    @Test
    void noTileIsWantedBeyondThePicture() {
        Levels.View view = new Levels.View(-500, -300, 3000, 3000, 0.125);
        List<TileKey> tiles = levels.tiles(2, view, 1);
        assertEquals(levels.columns(2) * levels.rows(2), tiles.size());
    }

    @Test
    void aFileThatIsNoPictureIsRefused() {
        assertTrue(levels.usable());
        assertFalse(new Levels(0, 6000, 5).usable());
        assertFalse(new Levels(8000, 6000, 4).usable(), "more than one tile at zoom 0");
        assertFalse(new Levels(8000, 6000, 40).usable());
    }
}
