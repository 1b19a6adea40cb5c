package yunguan.part.years;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import yunguan.catalogue.Card;
import yunguan.catalogue.Heading;
import yunguan.catalogue.Kind;
import yunguan.catalogue.LangText;
import yunguan.catalogue.Span;

/** The line of years without a screen: which days are in view, how they are marked, and what can be shown of them. */
class YearsTest {

    private static Card card(String id, String heading, String date) {
        return new Card(1, id, Kind.EVENT, LangText.EMPTY, LangText.EMPTY, heading, null, date, Set.of(), "", LangText.EMPTY, false);
    }

    private static YearsModel model(String... dates) {
        YearsModel model = new YearsModel();
        List<Card> cards = new ArrayList<>();
        for (int i = 0; i < dates.length; i++) {
            cards.add(card("e" + i, i % 2 == 0 ? "p/a" : "p/b", dates[i]));
        }
        model.show(cards, List.of(heading("p/b"), heading("p/a"), heading("p/empty")));
        model.resize(1000, 200, 20, 100);
        return model;
    }

    private static Heading heading(String id) {
        return new Heading(id, new LangText(Map.of("zh-Hans", id)), LangText.EMPTY, "", "");
    }

    @Test
    void theWholeIsInViewAtFirst() {
        YearsModel model = model("1921", "1949-08-17", "", "2008", "nonsense");
        assertEquals(1921, model.firstYear());
        assertEquals(2008, model.lastYear());
        assertEquals(3, model.inView());
        assertEquals(2, model.undated());
        assertEquals(List.of("p/b", "p/a"), model.lanes().stream().map(lane -> lane.heading().id()).toList(), "an empty strand has no lane");
        assertEquals(20, model.axis().x(model.axis().first()), 0.001);
        assertEquals(900, model.axis().x(model.axis().last()), 0.001);
    }

    @Test
    void whatLiesUnderTwoFingersStaysThereAndTheEndsHold() {
        YearsModel model = model("1921", "2008");
        double day = model.axis().day(400);
        model.scaleTo(model.axis().perDay() * 10, 400);
        assertEquals(day, model.axis().day(400), 1e-6);
        assertTrue(model.drag(-100) == -100, "it follows the finger");
        model.drag(1e9);
        assertEquals(20, model.axis().x(model.axis().first()), 1e-6, "no further than the beginning");
        model.scaleTo(1e9, 0);
        assertEquals(200, model.axis().perDay(), 1e-6, "no nearer than a day of that width");
        assertTrue(model.axis().nearest());
        model.drag(-1e9);
        assertEquals(900, model.axis().x(model.axis().last()), 1e-4);
        model.whole();
        assertTrue(model.axis().seesWhole());
    }

    @Test
    void anotherWidthKeepsWhatOneSees() {
        YearsModel model = model("1921", "2008");
        model.resize(500, 200, 20, 100);
        assertTrue(model.axis().seesWhole());
        model.scaleTo(model.axis().perDay() * 20, 250);
        double middle = model.axis().day(250);
        model.resize(800, 200, 20, 100);
        assertEquals(middle, model.axis().day(400), 1e-6);
    }

    @Test
    void marksGoFromDecadesToDays() {
        YearsModel model = model("1921", "2008");
        assertTrue(Ticks.of(model.axis(), 60, 100, 150).stream().allMatch(tick -> tick.edtf().endsWith("0")), "decades");
        model.scaleTo(0.2, 500);
        assertTrue(Ticks.of(model.axis(), 60, 100, 150).stream().allMatch(tick -> tick.edtf().length() == 4), "years");
        model.scaleTo(4, 500);
        List<Ticks.Tick> months = Ticks.of(model.axis(), 60, 100, 150);
        assertTrue(months.stream().allMatch(tick -> tick.edtf().length() == 7), months::toString);
        model.scaleTo(200, 500);
        List<Ticks.Tick> days = Ticks.of(model.axis(), 60, 100, 150);
        assertTrue(days.size() >= 5 && days.stream().allMatch(tick -> tick.edtf().length() == 10), days::toString);
    }

    @Test
    void aCardTakesHalfOfTheLineAtTheMost() {
        for (int lines = 1; lines <= 2; lines++) {
            for (double wide = 10; wide < 80; wide += 0.7) {
                CardRoom room = CardRoom.of(lines, wide, false);
                assertTrue(room.wide(room.letters() * lines, true) <= wide / 2 + 1e-9, room + " of " + wide);
            }
        }
        assertFalse(CardRoom.of(2, 16, false).pictured(), "words go before pictures");
        assertTrue(CardRoom.of(2, 50, false).pictured());
    }

    @Test
    void noCardLiesOverAnotherAndNoneFlickers() {
        Random dice = new Random(3);
        List<Dated> things = new ArrayList<>();
        for (int i = 0; i < 3000; i++) {
            String day = "19%02d-%02d-%02d".formatted(dice.nextInt(100), 1 + dice.nextInt(12), 1 + dice.nextInt(28));
            things.add(new Dated(card("e" + i, "p/a", day), Span.of(day).orElseThrow()));
        }
        things.sort(java.util.Comparator.comparingDouble(one -> one.span().from()));
        double[] widths = things.stream().mapToDouble(one -> 80 + dice.nextInt(200)).toArray();
        int before = 0;
        for (double perDay = 0.03; perDay < 100; perDay *= 2) {
            List<Sieve.Place> places = Sieve.choose(things, widths, 20, 3, perDay);
            double[] ends = new double[3];
            Arrays.fill(ends, Double.NEGATIVE_INFINITY);
            Set<Integer> once = new HashSet<>();
            for (Sieve.Place place : places) {
                double from = things.get(place.thing()).span().from() * perDay;
                assertTrue(from >= ends[place.row()] + 20 - 1e-6 || ends[place.row()] == Double.NEGATIVE_INFINITY);
                ends[place.row()] = from + widths[place.thing()];
                assertTrue(once.add(place.thing()));
            }
            assertTrue(places.size() > before, "the nearer, the more");
            before = places.size();
        }
    }

    @Test
    void aScaleHoldsForAllThatAreNearerUpToTheNext() {
        YearsModel model = model("1921", "2008");
        for (double perDay = model.axis().perDay(); perDay < 200; perDay *= 1.07) {
            model.scaleTo(perDay, 0);
            int level = model.axis().level();
            assertTrue(model.axis().perDayAt(level) <= model.axis().perDay() * (1 + 1e-9), "cards chosen for less room have enough");
            assertTrue(level < model.axis().levels());
        }
    }

    @Test
    void aLaneCountsWhatBegins() {
        YearsModel model = model("1921", "1922", "1923", "1923");
        Lane all = model.all();
        assertEquals(4, all.count(model.axis().first(), model.axis().last()));
        assertEquals(2, all.count(Span.of("1923").orElseThrow().from(), Span.of("1924").orElseThrow().from()));
        assertEquals(0, all.count(0, 1000));
        assertFalse(all.things().isEmpty());
    }

    @Test
    void aButtonLooksOnAndStepsNearer() {
        YearsModel model = model("1921", "2008");
        double before = model.axis().perDay();
        assertEquals(before * 3, model.step(1), 1e-9);
        model.scaleTo(model.step(1), 500);
        int year = model.firstYear();
        model.lookOn(1);
        assertTrue(model.firstYear() > year);
        model.lookOn(-1);
        assertEquals(year, model.firstYear(), 1);
    }
}
