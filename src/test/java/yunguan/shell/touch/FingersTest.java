package yunguan.shell.touch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Which fingers mean something. The glass is 1000 × 500 mm, a pixel each. */
class FingersTest {

    private final List<String> told = new ArrayList<>();
    private boolean takesTwo;
    private final Fingers fingers = new Fingers(new Glass() {
        @Override
        public double mm() {
            return 1;
        }

        @Override
        public double width() {
            return 1000;
        }

        @Override
        public double height() {
            return 500;
        }

        @Override
        public void down(double x, double y, boolean tapping) {
            told.add((tapping ? "down " : "goes on at ") + at(x, y));
        }

        @Override
        public void moved(double x, double y) {
            told.add("moved " + at(x, y));
        }

        @Override
        public void lifted(double x, double y) {
            told.add("lifted " + at(x, y));
        }

        @Override
        public void cancelled() {
            told.add("cancelled");
        }

        @Override
        public boolean takesTwo() {
            return takesTwo;
        }

        @Override
        public void zoomStarted(double x, double y) {
            told.add("zoom");
        }

        @Override
        public void zoomed(double factor, double x, double y) {
            told.add("by " + factor + " about " + at(x, y));
        }

        @Override
        public void zoomEnded(double x, double y) {
            told.add("zoom ends");
        }
    });
    private final TreeMap<Long, Contact> glass = new TreeMap<>();
    private long millis;

    private static String at(double x, double y) {
        return Math.round(x) + "," + Math.round(y);
    }

    private FingersTest puts(long id, double x, double y) {
        return puts(id, x, y, 0, false);
    }

    private FingersTest puts(long id, double x, double y, double size, boolean palm) {
        glass.put(id, new Contact(id, x / 1000, y / 500, size / 1000, palm));
        return tells(10);
    }

    private FingersTest lifts(long id) {
        glass.remove(id);
        return tells(10);
    }

    private FingersTest tells(long after) {
        millis += after;
        fingers.frame(List.copyOf(glass.values()), millis * 1_000_000);
        return this;
    }

    private void told(String... lines) {
        assertEquals(List.of(lines), told);
        told.clear();
    }

    @Test
    void oneFingerIsAMouse() {
        puts(1, 100, 100).puts(1, 110, 100).tells(10).lifts(1);
        told("down 100,100", "moved 110,100", "lifted 110,100");
    }

    @Test
    void aSecondFingerNeverLosesTheFirst() {
        puts(1, 100, 100).puts(2, 300, 300).puts(1, 120, 100).puts(2, 350, 300).lifts(2).puts(1, 130, 100).lifts(1);
        told("down 100,100", "moved 120,100", "moved 130,100", "lifted 130,100");
        puts(1, 100, 100).puts(2, 300, 300).lifts(1).puts(2, 310, 300).puts(3, 400, 400).lifts(3);
        told("down 100,100", "lifted 100,100", "down 400,400", "lifted 400,400");
    }

    @Test
    void twoFingersDrawApartAboutTheFirst() {
        takesTwo = true;
        puts(1, 100, 100).puts(2, 200, 100).puts(2, 202, 100).puts(2, 300, 100).puts(1, 50, 100).lifts(2).puts(1, 60, 100).lifts(1);
        told("down 100,100", "zoom", "by 2.0 about 100,100", "moved 50,100", "by 1.25 about 50,100", "zoom ends", "moved 60,100", "lifted 60,100");
    }

    @Test
    void whoeverPinchesSlowlyPinches() {
        takesTwo = true;
        puts(1, 100, 100).tells(1500).puts(2, 200, 100).puts(2, 300, 100).lifts(2).lifts(1);
        told("down 100,100", "zoom", "by 2.0 about 100,100", "zoom ends", "lifted 100,100");
        puts(3, 500, 498).tells(1500).puts(4, 300, 300).lifts(4).lifts(3);
        told("down 500,498", "cancelled", "down 300,300", "lifted 300,300"); // a sleeve at the edge gives way here, too
    }

    @Test
    void theOneThatIsLeftGoesOnDragging() {
        takesTwo = true;
        puts(1, 100, 100).puts(2, 200, 100).puts(2, 300, 100).lifts(1).puts(2, 310, 100).lifts(2);
        told("down 100,100", "zoom", "by 2.0 about 100,100", "zoom ends", "lifted 100,100", "goes on at 300,100", "moved 310,100", "lifted 310,100");
    }

    @Test
    void twoFingersThatNearlyTouchDoNotLeap() {
        takesTwo = true;
        puts(1, 100, 100).puts(2, 101, 100).puts(2, 102, 100).puts(2, 130, 100);
        told("down 100,100", "zoom", "by 2.0 about 100,100");
    }

    @Test
    void aPalmDoesNothing() {
        puts(1, 100, 100, 45, false).puts(1, 150, 100, 45, false).lifts(1);
        puts(2, 100, 100, 0, true).lifts(2);
        told();
        puts(3, 100, 100).puts(3, 100, 100, 50, false).puts(4, 300, 300).lifts(3).lifts(4);
        told("down 100,100", "cancelled", "down 300,300", "lifted 300,300");
    }

    @Test
    void aSleeveAtTheEdgeGivesWayAndPressesNothing() {
        puts(1, 500, 498).puts(2, 300, 300).lifts(2).lifts(1);
        told("down 500,498", "cancelled", "down 300,300", "lifted 300,300");
        puts(3, 500, 498).tells(1500).lifts(3);
        told("down 500,498", "cancelled");
        puts(4, 500, 498).tells(200).lifts(4);
        told("down 500,498", "lifted 500,498");
        takesTwo = true;
        puts(5, 300, 300).puts(6, 500, 498).puts(6, 400, 490).puts(5, 310, 300).lifts(5);
        told("down 300,300", "moved 310,300", "lifted 310,300");
    }

    @Test
    void aHandThatLeansOnTheGlassGivesWay() {
        puts(1, 500, 300).tells(1200).puts(2, 300, 300).lifts(2).lifts(1);
        told("down 500,300", "cancelled", "down 300,300", "lifted 300,300");
    }

    @Test
    void tenFingersAtOnceBreakNothing() {
        takesTwo = true;
        java.util.Random random = new java.util.Random(4);
        for (int round = 0; round < 40_000; round++) {
            long id = random.nextInt(10) + (long) random.nextInt(3) * 100;
            if (random.nextInt(4) == 0) {
                glass.remove(id);
            } else if (glass.size() < 10) {
                glass.put(id, new Contact(id, random.nextDouble(), random.nextDouble(), random.nextDouble() * 0.04, random.nextInt(40) == 0));
            }
            tells(random.nextInt(300));
        }
        glass.clear();
        tells(10);
        boolean down = false;
        boolean zooming = false;
        for (String line : told) {
            String verb = line.split(" ")[0];
            switch (line.equals("zoom ends") ? "ends" : verb) {
                case "down", "goes" -> {
                    assertTrue(!down && !zooming, line);
                    down = true;
                }
                case "lifted", "cancelled" -> {
                    assertTrue(down && !zooming, line);
                    down = false;
                }
                case "zoom" -> {
                    assertTrue(down && !zooming, line);
                    zooming = true;
                }
                case "ends" -> {
                    assertTrue(zooming, line);
                    zooming = false;
                }
                default -> assertTrue(down && (zooming || verb.equals("moved")), line);
            }
        }
        assertTrue(!down && !zooming, "nothing is left on the glass");
        assertTrue(told.size() > 1000, () -> "much has happened: " + told.size());
        told.clear();
        puts(1, 300, 300).lifts(1);
        told("down 300,300", "lifted 300,300");
    }
}
