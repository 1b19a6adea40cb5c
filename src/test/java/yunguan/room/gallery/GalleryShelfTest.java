package yunguan.room.gallery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yunguan.catalogue.Card;
import yunguan.catalogue.Catalogue;
import yunguan.catalogue.Item;
import yunguan.catalogue.Lang;
import yunguan.store.Database;
import yunguan.store.ObjectStore;
import yunguan.task.Background;

class GalleryShelfTest {

    @TempDir
    private Path folder;
    private Database store;
    private GalleryShelf shelf;

    @BeforeEach
    void hang() throws Exception {
        store = Database.open(folder.resolve("store.db"), "store");
        Path objects = Files.createDirectories(folder.resolve("objects"));
        shelf = new GalleryShelf(store, new Catalogue(store), new ObjectStore(store, objects));
        store.update("INSERT INTO pack (id, version, title, publisher, date, license, installed) VALUES ('p', 2, '{}', '', '', '', '')");
        item(1, 2, "hall", "HALL");
        item(2, 2, "one", "EXHIBIT");
        item(3, 2, "two", "EXHIBIT");
        item(4, 2, "three", "EXHIBIT");
        item(5, 2, "book", "BOOK");
        item(6, 1, "gone", "HALL");
        int position = 0;
        for (String exhibit : List.of("one", "two", "three", "not-in-this-pack")) {
            store.update("INSERT INTO link VALUES (1, 'hasPart', ?, ?, NULL)", position++, exhibit);
        }
        store.update("INSERT INTO link VALUES (5, 'mentions', 0, 'two', NULL)");
        store.update("INSERT INTO medium (item, role, object, seconds, width, height) VALUES (3, 'deep', 'cafe', NULL, 8000, 6000)");
        store.update("INSERT INTO medium (item, role, object, seconds, width, height) VALUES (4, 'before', 'b', NULL, 16, 12)");
        store.update("INSERT INTO medium (item, role, object, seconds, width, height) VALUES (4, 'after', 'a', NULL, 16, 12)");
        store.update("INSERT INTO page (item, number, picture, text) VALUES (5, 2, 'p2', '{}')");
        store.update("INSERT INTO page (item, number, picture, text) VALUES (5, 1, 'p1', '{\"en\":\"Once\"}')");
    }

    private void item(long key, long version, String id, String kind) {
        store.update("INSERT INTO item VALUES (?, 'p', ?, ?, ?, ?, '{}', '{}', '{}', '{}', NULL, NULL, '', '', '', '{}', '{}', 0, '')",
                key, version, id, kind, key);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void aDoorCountsTheExhibitsThatAreThere() {
        List<GalleryShelf.Door> doors = shelf.doors();
        assertEquals(1, doors.size(), "halls of an older version are not shown");
        assertEquals(3, doors.getFirst().exhibits());
        assertEquals(List.of("book"), shelf.books().stream().map(Card::id).toList());
    }

    @Test
    void theWallSaysWhatCanBeLookedIntoAndCompared() {
        List<GalleryShelf.Hung> wall = shelf.hall("hall").orElseThrow().wall();
        assertEquals(List.of("one", "two", "three"), wall.stream().map(hung -> hung.card().id()).toList());
        assertEquals(List.of(GalleryShelf.Sign.PICTURE, GalleryShelf.Sign.DEEP, GalleryShelf.Sign.PAIR), wall.stream().map(GalleryShelf.Hung::sign).toList());
    }

    @Test
    void anExhibitKnowsItsNeighboursAndWhatBelongsToIt() {
        GalleryShelf.Shown two = shelf.exhibit("two").orElseThrow();
        assertEquals("one", assertCard(two.previous()).id());
        assertEquals("three", assertCard(two.next()).id());
        assertEquals("hall", assertCard(two.hall()).id());
        assertEquals(List.of("book"), two.linked().stream().map(Card::id).toList());
        assertNull(shelf.exhibit("one").orElseThrow().previous());
        assertNull(shelf.exhibit("three").orElseThrow().next());
        assertEquals(List.of("b", "a"), shelf.exhibit("three").orElseThrow().item().pair().stream().map(yunguan.catalogue.Shot::picture).toList());
    }

    @Test
    void anExhibitCanShowWhatIsPlayedOrReadAndSaysSoOnTheWall() {
        item(7, 2, "talk", "LECTURE");
        item(8, 2, "piece", "AUDIO");
        store.update("INSERT INTO medium (item, role, object, seconds, width, height) VALUES (7, 'film', 'f', 60, 1280, 720)");
        store.update("INSERT INTO medium (item, role, object, seconds, width, height) VALUES (8, 'sound', 's', 30, NULL, NULL)");
        store.update("INSERT INTO chapter VALUES (7, 10, '{}')");
        store.update("INSERT INTO link VALUES (2, 'hasPart', 0, 'talk', NULL)");
        store.update("INSERT INTO link VALUES (3, 'hasPart', 0, 'piece', NULL)");
        store.update("INSERT INTO link VALUES (4, 'hasPart', 0, 'book', NULL)");
        assertEquals(List.of(GalleryShelf.Sign.FILM, GalleryShelf.Sign.SOUND, GalleryShelf.Sign.BOOK),
                shelf.hall("hall").orElseThrow().wall().stream().map(GalleryShelf.Hung::sign).toList());
        Item.Lecture film = assertInstanceOf(Item.Lecture.class, shelf.exhibit("one").orElseThrow().piece());
        assertEquals("f", film.film().object());
        assertEquals(1, film.chapters().size());
        assertInstanceOf(Item.AudioPiece.class, shelf.exhibit("two").orElseThrow().piece());
        assertEquals(2, assertInstanceOf(Item.PictureBook.class, shelf.exhibit("three").orElseThrow().piece()).pages().size());
        assertEquals(List.of("talk", "piece", "book"), shelf.round("hall").orElseThrow().stops().stream().map(stop -> java.util.Objects.requireNonNull(stop.piece()).card().id()).toList());
        ExhibitModel model = new ExhibitModel(Background.direct(), shelf, "one");
        model.open();
        model.lookCloser();
        assertTrue(model.lookingCloser().get(), "it has something to play");
        store.update("INSERT INTO hidden VALUES ('talk', 'withdrawn')");
        assertNull(shelf.exhibit("one").orElseThrow().piece(), "what is withdrawn is not played here, either");
        assertEquals(GalleryShelf.Sign.PICTURE, shelf.hall("hall").orElseThrow().wall().getFirst().sign());
    }

    @Test
    void aRoundGoesFromStopToStopAndStaysAtItsEnds() {
        RoundModel model = new RoundModel(Background.direct(), shelf, "hall");
        assertEquals(0, model.left(), "nothing is left of what is not read");
        model.go(1);
        assertEquals(0, model.at().get());
        model.open();
        assertEquals(3, java.util.Objects.requireNonNull(model.round().get()).stops().size());
        assertEquals(2, model.left());
        model.go(-1);
        assertEquals(0, model.at().get());
        model.go(1);
        model.go(1);
        assertEquals(2, model.at().get());
        assertEquals(0, model.left());
        model.go(1);
        assertEquals(2, model.at().get());
        RoundModel none = new RoundModel(Background.direct(), shelf, "one");
        none.open();
        assertEquals("trouble.missing", none.trouble().get(), "an exhibit is no hall to go through");
    }

    private static Card assertCard(Card card) {
        assertNotNull(card);
        return card;
    }

    @Test
    void oneLooksCloserJustWhereTheFileIsThere() throws Exception {
        ExhibitModel model = new ExhibitModel(Background.direct(), shelf, "two");
        model.open();
        model.lookCloser();
        assertFalse(model.lookingCloser().get(), "the pyramid is missing from the disk");
        Files.write(folder.resolve("objects/cafe"), new byte[1]);
        model = new ExhibitModel(Background.direct(), shelf, "two");
        model.open();
        model.lookCloser();
        assertTrue(model.lookingCloser().get());
        model.stepBack();
        assertFalse(model.lookingCloser().get());
    }

    @Test
    void whatIsMissingOrOfAnotherKindIsATroubleAndNoException() {
        for (String id : List.of("gone", "hall", "nothing")) {
            ExhibitModel model = new ExhibitModel(Background.direct(), shelf, id);
            model.open();
            assertEquals("trouble.missing", model.trouble().get());
            assertNull(model.exhibit().get());
        }
    }

    @Test
    void thePagesOfABookComeInTheirOrder() {
        GalleryShelf.Book book = shelf.book("book").orElseThrow();
        assertEquals(List.of("p1", "p2"), book.item().pages().stream().map(page -> page.picture()).toList());
        assertEquals("Once", book.item().pages().getFirst().text().in(Lang.EN));
        assertTrue(book.item().pages().getFirst().sounds().isEmpty());
        assertNull(book.item().reading());
    }

    @Test
    void aBookThatIsReadAloudHasItsSoundsAndTimes() {
        store.update("INSERT INTO page_sound VALUES (5, 2, 'en', 'voice', 4.5, -20.5, NULL)");
        store.update("INSERT INTO medium (item, role, object, seconds, width, height) VALUES (5, 'reading', 'whole', 60, NULL, NULL)");
        store.update("UPDATE page SET start = 7.5 WHERE item = 5 AND number = 2");
        store.update("INSERT INTO fact VALUES (5, 'reader', '{\"en\":\"Lin\"}')");
        Item.PictureBook book = shelf.book("book").orElseThrow().item();
        Item.Medium voice = book.pages().get(1).sounds().get("en");
        assertEquals("voice", voice.object());
        assertEquals(4.5, voice.seconds());
        assertEquals(-2.5, voice.measured().lowering(-23));
        assertEquals(7.5, book.pages().get(1).start());
        assertTrue(Double.isNaN(book.pages().getFirst().start()));
        assertEquals(60, java.util.Objects.requireNonNull(book.reading()).seconds());
        assertEquals("Lin", book.reader().in(Lang.EN));
    }

    @Test
    void anEmptyGallerySaysSo() {
        store.update("DELETE FROM item");
        GalleryModel model = new GalleryModel(Background.direct(), shelf);
        model.open();
        GalleryModel.Entrance entrance = model.entrance().get();
        assertNotNull(entrance);
        assertTrue(entrance.empty());
    }
}
