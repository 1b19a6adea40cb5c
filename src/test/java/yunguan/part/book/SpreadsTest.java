package yunguan.part.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpreadsTest {

    @Test
    void twoPagesAtATimeAfterTheCover() {
        Spreads book = new Spreads(5, 2);
        assertEquals(4, book.count());
        assertTrue(book.onCover());
        assertEquals(List.of(), book.pages(0));
        assertEquals(List.of(0, 1), book.pages(1));
        assertEquals(List.of(4), book.pages(3), "the last page may be alone");
    }

    @Test
    void onePageAtATimeWhereTheScreenStandsUpright() {
        Spreads book = new Spreads(5, 1);
        assertEquals(6, book.count());
        assertEquals(List.of(4), book.pages(5));
    }

    @Test
    void turningStopsAtBothEnds() {
        Spreads book = new Spreads(4, 2);
        book.previous();
        assertEquals(0, book.at().get());
        book.next();
        book.next();
        assertTrue(book.atEnd());
        book.next();
        assertEquals(2, book.at().get());
        book.fromTheStart();
        assertTrue(book.onCover());
    }

    @Test
    void aBookWithoutPagesIsItsCover() {
        Spreads empty = new Spreads(0, 2);
        assertEquals(1, empty.count());
        assertTrue(empty.onCover() && empty.atEnd());
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
    }
}
