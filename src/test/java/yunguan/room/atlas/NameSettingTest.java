package yunguan.room.atlas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Names on the base map: along lines, and none upon another. */
class NameSettingTest {

    private static NameSetting.Wanted wanted(int name, String text, double width, double below, double... line) {
        List<NameSetting.Point> points = new ArrayList<>();
        for (int i = 0; i < line.length; i += 2) {
            points.add(new NameSetting.Point(line[i], line[i + 1]));
        }
        return new NameSetting.Wanted(name, text, points, 20, width, below);
    }

    @Test
    void hanCharactersStandUprightOnASteepLineAndLieAlongAFlatOne() {
        NameSetting.Written steep = NameSetting.of(List.of(wanted(0, "五一路", 60, 0, 100, 0, 110, 400)), List.of()).getFirst();
        assertEquals(List.of("五", "一", "路"), steep.glyphs().stream().map(NameSetting.Glyph::text).toList(), "from above to below");
        assertTrue(steep.glyphs().getFirst().y() < steep.glyphs().getLast().y());
        assertTrue(steep.glyphs().stream().allMatch(glyph -> glyph.angle() == 0));
        // drawn from the east to the west, it is still read from the west
        NameSetting.Written flat = NameSetting.of(List.of(wanted(0, "工业路", 60, 0, 400, 140, 0, 100)), List.of()).getFirst();
        assertTrue(flat.glyphs().getFirst().x() < flat.glyphs().getLast().x());
        assertEquals("工", flat.glyphs().getFirst().text());
        assertEquals(5.7, flat.glyphs().getFirst().angle() % 360, 0.1);
    }

    @Test
    void aWordIsTurnedWithItsLineAndNeverUpsideDown() {
        NameSetting.Written word = NameSetting.of(List.of(wanted(0, "Gongye Rd", 90, 0, 300, 300, 0, 0)), List.of()).getFirst();
        assertEquals(1, word.glyphs().size());
        assertEquals(45, word.glyphs().getFirst().angle(), 0.1);
        assertTrue(NameSetting.of(List.of(wanted(0, "Gongye Rd", 90, 0, 0, 0, 50, 50, 100, 0)), List.of()).isEmpty(), "not around a corner");
    }

    @Test
    void noneLiesUponAnotherAndTheImportantOnesAreWritten() {
        List<NameSetting.Wanted> all = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            all.add(wanted(i, "某某路", 60, 0, 0, i * 9, 600, 300 - i * 5));
        }
        Declutter.Box pin = new Declutter.Box(280, 0, 60, 300);
        List<NameSetting.Written> written = NameSetting.of(all, List.of(pin));
        assertEquals(0, written.getFirst().name());
        List<Declutter.Box> boxes = written.stream().flatMap(one -> one.boxes().stream()).toList();
        for (NameSetting.Written one : written) {
            for (NameSetting.Written other : written) {
                assertTrue(one == other || one.boxes().stream().noneMatch(box -> other.boxes().stream().anyMatch(box::meets)));
            }
        }
        assertTrue(boxes.stream().noneMatch(pin::meets), "pins stay free");
        assertTrue(written.size() < all.size());
    }

    @Test
    void aLineTooShortForItsNameHasNoneAndALongOneHasItTwice() {
        assertTrue(NameSetting.of(List.of(wanted(0, "五一中路", 80, 0, 0, 0, 70, 0)), List.of()).isEmpty());
        assertEquals(2, NameSetting.of(List.of(wanted(0, "五一中路", 80, 0, 0, 0, 1300, 0)), List.of()).size());
    }

    @Test
    void aStationIsNamedBelowOrElseAbove() {
        NameSetting.Wanted station = wanted(0, "达道站", 60, 27, 100, 100);
        assertEquals(127, NameSetting.of(List.of(station), List.of()).getFirst().glyphs().getFirst().y());
        assertEquals(73, NameSetting.of(List.of(station), List.of(new Declutter.Box(90, 110, 20, 20))).getFirst().glyphs().getFirst().y());
    }
}
