package yunguan.visits.classes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yunguan.catalogue.LangText;
import yunguan.store.Database;
import yunguan.store.StoreException;

/** What was held is read as it was written, also by the next kiosk, and never twice. */
class ClassBookTest {

    @TempDir
    Path folder;

    private static final LangText TITLE = new LangText(Map.of("zh-Hans", "入门", "en", "A first course"));

    private static Held held(Held.Kind kind, int people, boolean waits) {
        return new Held(0, LocalDate.of(2026, 11, 3), kind, "course", TITLE, 20, 23, people, List.of(
                new Held.Part(Held.What.SHOWN, TITLE, 120, 130), new Held.Part(Held.What.QUIZ, TITLE, 0, 300)), waits);
    }

    @Test
    void whatIsWrittenIsThereAfterTheNextStart() {
        try (Database visits = Database.open(folder.resolve("visits.db"), "visits")) {
            ClassBook book = new ClassBook(visits);
            assertEquals(1, book.write(held(Held.Kind.COURSE, 18, false)));
            assertEquals(2, book.write(held(Held.Kind.PROGRAMME, 0, true)));
        }
        try (Database visits = Database.open(folder.resolve("visits.db"), "visits")) {
            ClassBook book = new ClassBook(visits);
            List<Held> all = book.newest(10);
            assertEquals(List.of(2L, 1L), all.stream().map(Held::number).toList());
            Held first = all.getLast();
            assertEquals(18, first.people());
            assertEquals(TITLE, first.title());
            assertEquals(1, first.shown());
            assertEquals(List.of(130, 300), first.parts().stream().map(Held.Part::seconds).toList(), "each has its own parts");
            assertEquals(1, book.newest(1).size());
        }
    }

    @Test
    void aPageWaitsUntilItIsTaken() {
        try (Database visits = Database.open(folder.resolve("visits.db"), "visits")) {
            ClassBook book = new ClassBook(visits);
            book.write(held(Held.Kind.COURSE, 18, false));
            long number = book.write(held(Held.Kind.PROGRAMME, 7, true));
            assertEquals(List.of(number), book.waiting().stream().map(Held::number).toList());
            book.done(number);
            assertEquals(List.of(), book.waiting());
            assertEquals(7, book.held(number).orElseThrow().people(), "what was counted stays");
        }
    }

    @Test
    void halfOfOneIsNeverThere() {
        try (Database visits = Database.open(folder.resolve("visits.db"), "visits")) {
            visits.update("CREATE TRIGGER broken BEFORE INSERT ON held_part WHEN new.position = 1 BEGIN SELECT RAISE(ABORT, 'no'); END");
            ClassBook book = new ClassBook(visits);
            assertThrows(StoreException.class, () -> book.write(held(Held.Kind.COURSE, 18, false)));
            assertEquals(List.of(), book.newest(10));
        }
    }
}
