package yunguan.part.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import yunguan.catalogue.Shot;

class TimesTest {

    @Test
    void pointsLieOnPoints() {
        List<Shot.Point> here = Shot.points("0.25,0.40 0.70,0.42");
        List<Shot.Point> there = Shot.points("0.31,0.22 0.62,0.35");
        Aligned laid = Aligned.of(there, 900, 600, here, 900, 600);
        for (int i = 0; i < 2; i++) {
            double x = there.get(i).x() * 900;
            double y = there.get(i).y() * 600;
            assertEquals(here.get(i).x() * 900, laid.x(x, y), 1e-6);
            assertEquals(here.get(i).y() * 600, laid.y(x, y), 1e-6);
        }
        assertEquals(Aligned.NOT, Aligned.of(List.of(), 900, 600, here, 900, 600));
        assertEquals(Aligned.NOT, Aligned.of(Shot.points("0.5,0.5 0.5,0.5"), 900, 600, here, 900, 600), "two points on one spot say nothing");
    }

    /** A circle in an upright photograph stays one over a broad one. */
    @Test
    void aPictureOfAnotherShapeIsLaidOnWithoutBeingStretched() {
        List<Shot.Point> here = Shot.points("0.2,0.5 0.8,0.5");
        List<Shot.Point> there = Shot.points("0.1,0.7 0.9,0.7");
        Aligned laid = Aligned.of(there, 400, 600, here, 900, 600);
        for (int i = 0; i < 2; i++) {
            double x = there.get(i).x() * 400;
            double y = there.get(i).y() * 600;
            assertEquals(here.get(i).x() * 900, laid.x(x, y), 1e-6);
            assertEquals(here.get(i).y() * 600, laid.y(x, y), 1e-6);
        }
        double scale = (0.8 - 0.2) * 900 / ((0.9 - 0.1) * 400);
        assertEquals(10 * scale, laid.x(110, 100) - laid.x(100, 100), 1e-6, "as much larger across");
        assertEquals(10 * scale, laid.y(100, 110) - laid.y(100, 100), 1e-6, "as it is upright");
        Aligned middle = Aligned.middle(400, 600, 900, 600);
        assertEquals(250, middle.x(0, 0), 1e-6, "without points it lies in the middle");
        assertEquals(0, middle.y(0, 0), 1e-6);
    }

    @Test
    void oddPointsAreNone() {
        for (String odd : new String[] {"", "middle", "0.5", "0.5,1.5 0.2,0.2", "a,b c,d"}) {
            assertEquals(List.of(), Shot.points(odd), odd);
        }
        assertEquals("0.25,0.4 0.7,0.42", new Shot("", "", yunguan.catalogue.LangText.EMPTY, Shot.points("0.25,0.40；0.70，0.42")).written());
    }

    @Test
    void onePictureFadesIntoTheNext() {
        TimesModel model = new TimesModel(3);
        assertEquals(1, model.seen(0));
        assertEquals(0, model.seen(1));
        model.draw(-0.25);
        assertEquals(0.5, model.at().get());
        assertEquals(0.5, model.seen(1));
        model.go(9);
        assertEquals(2, model.nearest());
        model.hold();
        model.draw(0.4);
        model.back();
        assertEquals(2, model.at().get());
    }
}
