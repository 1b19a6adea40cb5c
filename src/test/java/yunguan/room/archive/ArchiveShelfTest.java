package yunguan.room.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yunguan.catalogue.Card;
import yunguan.catalogue.Catalogue;
import yunguan.store.Database;
import yunguan.store.ObjectStore;
import yunguan.task.Background;

/** What the archive reads of an entry, from a real store. */
class ArchiveShelfTest {

    @TempDir
    private Path folder;
    private Database store;
    private ArchiveShelf shelf;
    private int position;

    @BeforeEach
    void fill() throws Exception {
        store = Database.open(folder.resolve("store.db"), "store");
        shelf = new ArchiveShelf(store, new Catalogue(store), new ObjectStore(store, Files.createDirectories(folder.resolve("objects"))));
        store.update("INSERT INTO pack (id, version, title, publisher, date, license, installed) VALUES ('p', 1, '{}', '', '', '', '')");
        store.update("INSERT INTO heading VALUES ('p', 1, 's', 'archive', 1, '{\"zh-Hans\":\"党史\"}', '{}', '', '')");
        item("third", "DOCUMENT", "s", "1949-08-17", "", "");
        item("first", "EVENT", "s", "1921", "看[南公园](place-a)和[别人](person-b)。", "给孩子：[茶摊](doc-far)");
        item("second", "DOCUMENT", "s", "1930~", "", "");
        item("one", "DOCUMENT", "s", "", "", "");
        item("other", "DOCUMENT", "s", "", "", "");
        item("elsewhere", "DOCUMENT", null, "1925", "", "");
        item("place-a", "PLACE", null, "", "", "");
        item("person-b", "PERSON", null, "", "", "");
        item("doc-far", "DOCUMENT", null, "", "", "");
        item("speaks", "LECTURE", null, "", "", "");
        store.update("INSERT INTO link SELECT key, 'mentions', 0, 'first', NULL FROM item WHERE id = 'speaks'");
    }

    private void item(String id, String kind, @Nullable String heading, String date, String body, String children) {
        store.update("""
                INSERT INTO item (pack, version, id, kind, position, title, summary, body, children, heading, date, audience, language, source, notice, pending, license)
                VALUES ('p', 1, ?, ?, ?, '{}', '{}', '{"zh-Hans":"' || ? || '"}', '{"zh-Hans":"' || ? || '"}', ?, ?, '', '', '{}', '{}', 0, '')""", id, kind, position++, body, children, heading, date);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private static @Nullable String id(@Nullable Card card) {
        return card == null ? null : card.id();
    }

    private List<@Nullable String> around(String id) {
        ArchiveShelf.Entry entry = shelf.entry(id).orElseThrow();
        return java.util.Arrays.asList(id(entry.before()), id(entry.after()));
    }

    @Test
    void beforeAndAfterGoByTheDayWithinTheStrand() {
        assertEquals(java.util.Arrays.asList(null, "second"), around("first"));
        assertEquals(java.util.Arrays.asList("first", "third"), around("second"));
        assertEquals(java.util.Arrays.asList("second", null), around("third"));
        assertEquals(java.util.Arrays.asList(null, "other"), around("one"), "what has no date stands among its like");
        assertEquals(java.util.Arrays.asList(null, null), around("elsewhere"), "what stands in no strand has no neighbours");
        assertEquals("党史", shelf.entry("first").orElseThrow().strand().in(yunguan.catalogue.Lang.HANS));
    }

    @Test
    void whatItsTextsLeadToAndWhatSpeaksOfItBelongsToIt() {
        ArchiveShelf.Entry entry = shelf.entry("first").orElseThrow();
        assertEquals(List.of("place-a", "person-b"), entry.named().stream().map(Card::id).toList());
        assertEquals(List.of("speaks", "doc-far"), entry.linked().stream().map(Card::id).toList(), "also what the text for children leads to");
        assertTrue(shelf.entry("nothing").isEmpty());
    }

    @Test
    void whatItNamesIsReadBesideItAndClosed() {
        EntryModel model = new EntryModel(Background.direct(), shelf, "first");
        assertTrue(model.leads("place-a"));
        assertTrue(model.leads("speaks"));
        assertFalse(model.leads("elsewhere"));
        model.read("place-a");
        assertEquals("place-a", assertBeside(model).card().id());
        model.read("person-b");
        assertEquals("person-b", assertBeside(model).card().id(), "another one takes its place");
        model.read("elsewhere");
        assertEquals("person-b", assertBeside(model).card().id(), "what does not belong to it is not read");
        model.close();
        assertNull(model.beside().get());
        model.open(1);
        assertEquals(0, model.page().get(), "it has no scanned pages");
    }

    private static ArchiveShelf.Beside assertBeside(EntryModel model) {
        ArchiveShelf.Beside beside = model.beside().get();
        assertNotNull(beside);
        return beside;
    }
}
