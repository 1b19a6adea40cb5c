package yunguan.part.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpreadsTest {

    @Test
    void twoPagesAtATimeAfterTheCover() {
        Spreads book = new Spreads(5, 2);
        assertEquals(5, book.count(), "cover, three openings, end");
        assertTrue(book.onCover());
        assertEquals(List.of(), book.pages(0));
        assertEquals(List.of(0, 1), book.pages(1));
        assertEquals(List.of(4), book.pages(3), "the last page may be alone");
    }

    @Test
    void onePageAtATimeWhereTheScreenStandsUpright() {
        Spreads book = new Spreads(5, 1);
        assertEquals(7, book.count());
        assertEquals(List.of(4), book.pages(5));
    }

    @Test
    void turningStopsAtBothEnds() {
        Spreads book = new Spreads(4, 2);
        book.previous();
        assertEquals(0, book.at().get());
        book.next();
        book.next();
        assertEquals(List.of(2, 3), book.pages(book.at().get()));
        assertFalse(book.last(), "after the last page comes the end");
        book.next();
        assertTrue(book.last() && book.onEnd());
        assertEquals(List.of(), book.pages(book.at().get()));
        book.next();
        assertEquals(3, book.at().get());
        book.fromTheStart();
        assertTrue(book.onCover());
    }

    @Test
    void aBookWithoutPagesIsItsCover() {
        Spreads empty = new Spreads(0, 2);
        assertEquals(1, empty.count());
        assertTrue(empty.onCover() && empty.last() && !empty.onEnd());
    }

    @Test
    void anotherTextSizeKeepsThePage() {
        Spreads book = new Spreads(10, 2);
        book.next();
        book.next();
        Spreads single = book.with(1);
        assertEquals(List.of(2), single.pages(single.at().get()));
        single.next();
        Spreads pairs = single.with(2);
        assertEquals(List.of(2, 3), pairs.pages(pairs.at().get()));
        assertTrue(new Spreads(10, 2).with(1).onCover());
        pairs.open(9);
        pairs.next();
        assertTrue(pairs.onEnd() && pairs.with(1).onEnd(), "the end stays the end");
    }
}
