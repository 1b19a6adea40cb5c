package yunguan.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yunguan.catalogue.Card;
import yunguan.catalogue.Catalogue;
import yunguan.catalogue.Kind;
import yunguan.catalogue.Lang;
import yunguan.catalogue.Search;
import yunguan.store.Database;
import yunguan.store.ObjectStore;
import yunguan.store.StoreException;

/** Staff see a version that is laid down while visitors see the one before. */
class PreviewTest {

    @TempDir
    Path work;

    private Hall hall;

    @BeforeEach
    void open() throws Exception {
        hall = new Hall(work.resolve("data"));
    }

    @AfterEach
    void close() {
        hall.close();
    }

    /** Two versions are there; the first is current, the second laid down. */
    private void laid() throws Exception {
        SmallFolder folder = SmallFolder.in(work.resolve("folder"));
        new PackBuilder().build(folder.path, work.resolve("one.zip"), Progress.SILENT);
        hall.installer.install(work.resolve("one.zip"), Progress.SILENT);
        folder.replace("pack.properties", "version = 1", "version = 2");
        folder.replace("lectures.csv", "云宣讲", "新宣讲");
        folder.replace("songs.csv", "song-a", "song-b");
        folder.replace("groups.csv", "系列", "新系列");
        folder.picture("p/a.png", 60, 45);
        folder.picture("p/b.jpg", 60, 45);
        assertEquals(List.of(), new PackBuilder().build(folder.path, work.resolve("two.zip"), Progress.SILENT).problems());
        new PackInstaller(hall.premises).lay(work.resolve("two.zip"), new Consent(true, false, false, false), Progress.SILENT);
    }

    private static List<String> found(Database store, String words) {
        Search.Answer answer = new Search(store).find(words);
        return !answer.nearest().isEmpty() ? List.of() : answer.hits().stream().map(hit -> hit.card().id()).toList();
    }

    @Test
    void everythingThatReadsReadsTheLaidVersion() throws Exception {
        laid();
        try (Database preview = Database.previewOf(hall.data.store(), "small", 2)) {
            Catalogue shown = new Catalogue(preview);
            Card lecture = shown.card("lecture-a").orElseThrow();
            assertEquals("新宣讲", lecture.title().in(Lang.HANS));
            assertEquals("云宣讲", hall.catalogue.card("lecture-a").orElseThrow().title().in(Lang.HANS));
            assertEquals(List.of("song-b"), shown.cards(Kind.SONG).stream().map(Card::id).toList());
            assertEquals(List.of("song-a"), hall.catalogue.cards(Kind.SONG).stream().map(Card::id).toList());
            assertEquals("新系列", shown.headings("lectures").getFirst().title().in(Lang.HANS));
            assertTrue(found(preview, "新宣讲").contains("lecture-a") && found(hall.store, "新宣讲").isEmpty());
            assertTrue(found(preview, "云宣讲").isEmpty() && found(hall.store, "云宣讲").contains("lecture-a"));
            assertTrue(shown.linked(lecture).stream().anyMatch(card -> card.id().equals("place-a")));
            assertEquals(2, shown.packs().getFirst().version());
            assertEquals(1, hall.catalogue.packs().getFirst().version());
            String picture = String.valueOf(lecture.picture());
            assertFalse(picture.equals(hall.catalogue.card("lecture-a").orElseThrow().picture()));
            assertTrue(new ObjectStore(preview, hall.data.objects()).bytes(picture).isPresent());
            assertFalse(shown.isEmpty());
        }
    }

    @Test
    void aPackThatWasNeverThereIsSeenInThePreviewAlone() throws Exception {
        laid();
        hall.store.update("DELETE FROM pack");
        try (Database preview = Database.previewOf(hall.data.store(), "small", 2)) {
            assertTrue(new Catalogue(preview).card("song-b").isPresent());
            assertTrue(hall.catalogue.isEmpty());
        }
    }

    @Test
    void itWritesNothingAndWhatIsWithdrawnStaysSo() throws Exception {
        laid();
        new HiddenItems(hall.premises).withdraw("lecture-a", "有误");
        try (Database preview = Database.previewOf(hall.data.store(), "small", 2)) {
            assertTrue(new Catalogue(preview).card("lecture-a").isEmpty());
            assertFalse(preview.writable());
            assertThrows(StoreException.class, () -> preview.update("DELETE FROM item"));
            assertThrows(StoreException.class, () -> preview.query("DELETE FROM main.item RETURNING key", row -> row.whole("key")));
        }
        assertThrows(StoreException.class, () -> Database.previewOf(work.resolve("none.db"), "small", 2));
    }
}
