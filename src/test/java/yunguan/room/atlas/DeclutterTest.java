package yunguan.room.atlas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DeclutterTest {

    private static final Declutter.Window EVERYWHERE = new Declutter.Window(new Declutter.Box(-9999, -9999, 19999, 19999), List.of());

    @Test
    void namesNeverMeetEachOtherNorAPin() {
        Random random = new Random(7);
        List<Declutter.Sign> signs = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            signs.add(new Declutter.Sign(random.nextInt(1200), random.nextInt(800), 60 + random.nextInt(160), 30));
        }
        List<Declutter.Place> places = Declutter.of(signs, 0, 62, 46, 20, 3, EVERYWHERE);
        List<Declutter.Box> names = new ArrayList<>();
        for (int i = 0; i < signs.size(); i++) {
            Declutter.Side side = places.get(i).name();
            if (side != null) {
                Declutter.Box box = Declutter.nameBox(signs.get(i), side, 46, 3);
                assertTrue(names.stream().noneMatch(box::meets), "name " + i + " lies on another");
                names.add(box);
            }
        }
        assertTrue(names.size() > 15, "most of the room is used: " + names.size());
    }

    @Test
    void theMoreImportantOfTwoIsLargeAndTheOtherADot() {
        List<Declutter.Place> places = Declutter.of(List.of(new Declutter.Sign(100, 100, 80, 30),
                new Declutter.Sign(110, 100, 80, 30)), 1, 62, 46, 20, 3, EVERYWHERE);
        assertTrue(places.get(0).large());
        assertNotNull(places.get(0).name());
        assertFalse(places.get(1).large());
        assertNull(places.get(1).name());
    }

    @Test
    void aNameGoesToTheSideThatIsFree() {
        List<Declutter.Place> places = Declutter.of(List.of(new Declutter.Sign(100, 100, 80, 30),
                new Declutter.Sign(100, 150, 80, 30)), 0, 62, 46, 20, 3, EVERYWHERE);
        assertEquals(Declutter.Side.RIGHT, places.get(0).name());
        assertEquals(Declutter.Side.BELOW, places.get(1).name());
    }

    @Test
    void aNameIsSeenWholeAndUnderNoButton() {
        Declutter.Sign sign = new Declutter.Sign(40, 100, 120, 30);
        Declutter.Window window = new Declutter.Window(new Declutter.Box(0, 0, 400, 400), List.of());
        assertEquals(Declutter.Side.RIGHT, Declutter.of(List.of(sign), 0, 62, 46, 20, 3, window).getFirst().name());
        Declutter.Window covered = new Declutter.Window(window.view(), List.of(new Declutter.Box(80, 80, 200, 40)));
        assertNull(Declutter.of(List.of(sign), 0, 62, 46, 20, 3, covered).getFirst().name());
    }

    @Test
    void aNameStandsBesideAWideSignAndNotUponIt() {
        Declutter.Sign wide = new Declutter.Sign(100, 100, 80, 30, 40);
        assertEquals(100 + 20 + 23 + 3, Declutter.nameBox(wide, Declutter.Side.RIGHT, 46, 3).x());
        assertEquals(100 - 20 - 23 - 3 - 80, Declutter.nameBox(wide, Declutter.Side.LEFT, 46, 3).x());
        assertEquals(60, Declutter.nameBox(wide, Declutter.Side.BELOW, 46, 3).x(), "below it, in the middle");
        List<Declutter.Place> places = Declutter.of(List.of(wide, new Declutter.Sign(160, 100, 80, 30)), 0, 62, 46, 20, 3, EVERYWHERE);
        assertFalse(places.get(1).large(), "there is no room beside it");
    }

    @Test
    void severalThatStandTogetherAreNoDotAndNoNameLiesUponThem() {
        List<Declutter.Sign> signs = List.of(new Declutter.Sign(100, 100, 80, 30), new Declutter.Sign(138, 136, 0, 0));
        assertEquals(Declutter.Side.LEFT, Declutter.of(signs, 0, 62, 46, 20, 3, EVERYWHERE).getFirst().name());
    }

    @Test
    void theNameOfTheOpenPlaceCoversNoSign() {
        Declutter.Sign open = new Declutter.Sign(200, 200, 240, 30);
        List<Declutter.Sign> signs = List.of(open, new Declutter.Sign(200, 250, 80, 30),
                new Declutter.Sign(340, 226, 80, 30), new Declutter.Sign(60, 200, 80, 30), new Declutter.Sign(200, 150, 80, 30), new Declutter.Sign(250, 250, 80, 30));
        List<Declutter.Place> places = Declutter.of(signs, 1, 62, 46, 20, 3, EVERYWHERE);
        assertEquals(Declutter.Side.RIGHT, places.getFirst().name(), "there it lies upon one alone, and beside its dot");
        Declutter.Box name = Declutter.nameBox(open, Declutter.Side.RIGHT, 62, 3);
        for (int i = 1; i < signs.size(); i++) {
            Declutter.Sign sign = signs.get(i);
            double side = places.get(i).large() ? 46 : 20;
            assertTrue(!name.meets(new Declutter.Box(sign.x() - side / 2, sign.y() - side / 2, side, side)), "sign " + i);
        }
    }

    @Test
    void whereTheNameOfTheOpenPlaceWouldHideAnotherItIsNotWritten() {
        Declutter.Sign open = new Declutter.Sign(200, 200, 240, 30);
        List<Declutter.Sign> around = List.of(open, new Declutter.Sign(200, 250, 80, 30), new Declutter.Sign(60, 200, 80, 30), new Declutter.Sign(200, 150, 80, 30),
                new Declutter.Sign(340, 200, 80, 30));
        Declutter.Place place = Declutter.of(around, 1, 62, 46, 20, 3, EVERYWHERE).getFirst();
        assertTrue(place.large());
        assertNull(place.name(), "the sheet has it");
        List<Declutter.Sign> several = List.of(open, new Declutter.Sign(200, 250, 80, 30), new Declutter.Sign(60, 200, 80, 30), new Declutter.Sign(200, 150, 80, 30),
                new Declutter.Sign(340, 226, 0, 0));
        assertNull(Declutter.of(several, 1, 62, 46, 20, 3, EVERYWHERE).getFirst().name(), "several that stand together are no dot");
    }
}
