package yunguan.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import yunguan.catalogue.Item.Position;

/** Positions as map providers in China hand them out, against pairs that others have published, and back. */
class DatumTest {

    /** Degrees of a tenth of a millimetre. */
    private static final double EXACT = 1e-9;

    @Test
    void theForwardWaysGiveThePublishedPairs() {
        Position gcj = Datum.GCJ_02.fromWgs84(39.915, 116.404);
        assertEquals(116.41024449916938, gcj.longitude(), EXACT);
        assertEquals(39.91640428150164, gcj.latitude(), EXACT);
        Position baidu = Datum.BD_09.fromWgs84(39.915, 116.404);
        assertEquals(116.41662724378733, baidu.longitude(), EXACT);
        assertEquals(39.922699552216216, baidu.latitude(), EXACT);
    }

    @Test
    void whatIsHandedOutHereIsShiftedAsIsKnown() {
        Position gcj = Datum.GCJ_02.fromWgs84(26.0665, 119.3125);
        assertEquals(0.00480, gcj.longitude() - 119.3125, 0.00004);
        assertEquals(-0.00309, gcj.latitude() - 26.0665, 0.00004);
    }

    @Test
    void theInverseIsGoodToFiveMillimetresAllOverTheCountry() {
        for (Datum datum : Datum.values()) {
            for (double latitude = 20; latitude <= 50; latitude += 2.5) {
                for (double longitude = 80; longitude <= 130; longitude += 2.5) {
                    Position there = datum.fromWgs84(latitude, longitude);
                    Position back = datum.toWgs84(there.latitude(), there.longitude());
                    double north = (back.latitude() - latitude) * 111_195;
                    double east = (back.longitude() - longitude) * 111_195 * Math.cos(Math.toRadians(latitude));
                    assertTrue(Math.hypot(north, east) < 0.005, datum + " at " + latitude + ", " + longitude + ": " + Math.hypot(north, east) + " m");
                }
            }
        }
    }
}
