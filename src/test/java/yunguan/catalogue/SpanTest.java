package yunguan.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SpanTest {

    private static void lasts(String edtf, String from, String lastDay, Span.Precision precision) {
        Span span = Span.of(edtf).orElseThrow();
        assertEquals(LocalDate.parse(from), LocalDate.ofEpochDay((long) span.from()), edtf);
        assertEquals(LocalDate.parse(lastDay), LocalDate.ofEpochDay((long) span.to() - 1), edtf);
        assertEquals(precision, span.precision(), edtf);
    }

    @Test
    void everyPrecisionLastsAsLongAsItIsVague() {
        lasts("1949-08-17", "1949-08-17", "1949-08-17", Span.Precision.DAY);
        lasts("1949-02", "1949-02-01", "1949-02-28", Span.Precision.MONTH);
        lasts("1949", "1949-01-01", "1949-12-31", Span.Precision.YEAR);
        lasts("192X", "1920-01-01", "1929-12-31", Span.Precision.DECADE);
        lasts("18XX", "1800-01-01", "1899-12-31", Span.Precision.CENTURY);
        lasts("-022X", "-0229-01-01", "-0220-12-31", Span.Precision.DECADE);
        lasts("-02XX", "-0299-01-01", "-0200-12-31", Span.Precision.CENTURY);
        lasts("1988-21", "1988-03-01", "1988-05-31", Span.Precision.SEASON);
        lasts("1988-24", "1988-12-01", "1989-02-28", Span.Precision.SEASON);
        lasts("1949-XX", "1949-01-01", "1949-12-31", Span.Precision.YEAR);
        lasts("1949-08-XX", "1949-08-01", "1949-08-31", Span.Precision.MONTH);
    }

    @Test
    void anIntervalGoesFromItsFirstDayToItsLast() {
        lasts("1921/1927-04", "1921-01-01", "1927-04-30", Span.Precision.INTERVAL);
        lasts("2015/..", "2015-01-01", "2015-12-31", Span.Precision.YEAR);
        lasts("../1949", "1949-01-01", "1949-12-31", Span.Precision.YEAR);
    }

    @Test
    void roughlyIsSaid() {
        assertTrue(Span.of("1935~").orElseThrow().about());
        assertTrue(Span.of("1921/1927?").orElseThrow().about());
        assertTrue(!Span.of("1935").orElseThrow().about());
    }

    @Test
    void whatIsNoDateHasNone() {
        for (String none : new String[] {"", "..", "/", "soon", "1949-02-30", "1949-8"}) {
            assertTrue(Span.of(none).isEmpty(), none);
        }
        assertEquals(-200, Span.of("-0200").orElseThrow().year());
        assertEquals(12000, Span.of("Y12000").orElseThrow().year());
    }
}
