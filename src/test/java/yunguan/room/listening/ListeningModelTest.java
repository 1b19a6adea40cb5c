package yunguan.room.listening;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yunguan.catalogue.Card;
import yunguan.catalogue.Catalogue;
import yunguan.catalogue.Lang;
import yunguan.store.Database;
import yunguan.store.ObjectStore;
import yunguan.store.Transaction;
import yunguan.task.Background;

class ListeningModelTest {

    @TempDir
    Path folder;

    private Database store;
    private ListeningShelf shelf;

    @BeforeEach
    void fill() {
        store = Database.open(folder.resolve("store.db"), "store");
        shelf = new ListeningShelf(store, new Catalogue(store), new ObjectStore(store, folder.resolve("objects")));
        store.inTransaction(transaction -> {
            transaction.update("INSERT INTO pack (id, version, title, publisher, date, license, installed) VALUES ('p', 1, '{}', '', '', '', '')");
            transaction.update("INSERT INTO heading VALUES ('p', 1, 'radio', 'audio', 0, '{\"en\":\"Radio\"}', '{}', '', '')");
            transaction.update("INSERT INTO heading VALUES ('p', 1, 'empty', 'audio', 1, '{\"en\":\"Nothing on it\"}', '{}', '', '')");
            piece(transaction, "ten", 0, "radio", 10);
            piece(transaction, "two", 1, "radio", 2);
            piece(transaction, "loose", 2, null, 0);
            return null;
        });
    }

    private static void piece(Transaction transaction, String id, int position, String heading, int episode) {
        long key = transaction.insert("""
                INSERT INTO item (pack, version, id, kind, position, title, summary, body, children, heading, date, audience, language, source, notice, pending, license)
                VALUES ('p', 1, ?, 'AUDIO', ?, '{}', '{}', '{}', '{}', ?, '', '', '', '{}', '{}', 0, '')""", id, position, heading);
        transaction.update("INSERT INTO fact VALUES (?, 'reader', '{\"en\":\"A voice\"}')", key);
        transaction.update("INSERT INTO medium (item, role, object, seconds, width, height) VALUES (?, 'sound', 'abc', 45.2, NULL, NULL)", key);
        if (episode > 0) {
            transaction.update("INSERT INTO fact VALUES (?, 'episode', ?)", key, String.valueOf(episode));
        }
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void broadcastsAreInTheOrderOfTheirEpisodes() {
        ListeningModel model = new ListeningModel(shelf, Background.direct());
        model.load();
        assertTrue(model.loaded().get());
        assertEquals(2, model.shelves().size(), "an empty shelf is not shown");
        List<ListeningShelf.Piece> radio = model.shelves().getFirst().pieces();
        assertEquals(List.of("two", "ten"), radio.stream().map(piece -> piece.card().id()).toList(), "2 before 10: a number and no text");
        assertEquals("A voice", radio.getFirst().reader().in(Lang.EN));
        assertEquals(45.2, radio.getFirst().seconds());
        assertNull(model.shelves().getLast().heading());
    }

    @Test
    void aPieceKnowsWhatToHearNext() {
        assertEquals(List.of("ten", "loose"), shelf.piece("two").orElseThrow().next().stream().map(Card::id).toList());
        assertEquals(10, shelf.piece("ten").orElseThrow().piece().episode());
    }

    @Test
    void aPieceThatIsGoneIsEmpty() {
        assertTrue(shelf.piece("gone").isEmpty());
    }
}
