package yunguan.part.years;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Places come and go with their years. */
class YearByYearTest {

    private final Years years = Years.of(List.of("1921/1927", "1949-08-17", "", "1949~", "1984/..", "2021")).orElseThrow();

    @Test
    void theWayGoesFromTheFirstToTheLastYearAndShowsWhereMuchBegan() {
        assertEquals(1921, years.first());
        assertEquals(2021, years.last());
        assertEquals(2, years.begun().get(1949 - 1921));
        assertEquals(1971, years.at(0.5));
        assertEquals(1921, years.at(-3));
        assertEquals(0.28, years.share(1949), 1e-9);
        assertEquals(1, years.share(2400), 1e-9);
        assertEquals(Optional.empty(), Years.of(List.of("", "1949", "1949-05")), "one year alone is no way");
    }

    @Test
    void whatOnlyEndsAndErasHaveTheirYearsToo() {
        Years ends = Years.of(List.of("1921", "../1950")).orElseThrow();
        assertEquals(1950, ends.last());
        assertEquals(1, ends.begun().stream().mapToInt(Integer::intValue).sum(), "its beginning has no mark");
        assertEquals(1930, Years.of(List.of("/1930", "1960")).orElseThrow().first());
        Years eras = Years.of(List.of("1921"), List.of("1840/1919", "1949/..")).orElseThrow();
        assertEquals(List.of(1840, 1949), List.of(eras.first(), eras.last()));
        assertEquals(List.of(1921, 1840), List.of(eras.before(1949), eras.before(1921)));
    }

    @Test
    void whatHasEndedIsGoneAndWhatHasNoYearIsAlwaysThere() {
        assertFalse(Years.there("1921/1927", 1920));
        assertTrue(Years.there("1921/1927", 1921) && Years.there("1921/1927", 1927));
        assertFalse(Years.there("1921/1927", 1928));
        assertTrue(Years.there("1984/..", 2020), "an open end stays");
        assertTrue(Years.there("1949-08-17", 2000));
        assertTrue(Years.there("", 1800));
        assertTrue(Years.there("../1927", 1600) && !Years.there("../1927", 1928), "what only ends was always there before");
        assertTrue(Years.there("192X", 1920) && !Years.there("192X", 1919));
        assertTrue(Years.there("Y170000002", 1800), "no slider reaches there");
    }

    @Test
    void playingGoesFromOneBeginningToTheNext() {
        assertEquals(1921, years.next(1900));
        assertEquals(1949, years.next(1921));
        assertEquals(1984, years.next(1949));
        assertEquals(2021, years.next(2021));
    }
}
