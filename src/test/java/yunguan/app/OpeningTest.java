package yunguan.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yunguan.Fx;
import yunguan.catalogue.Catalogue;
import yunguan.catalogue.Lang;
import yunguan.pack.Progress;
import yunguan.settings.Settings;
import yunguan.shell.Trouble;
import yunguan.store.DataFolder;
import yunguan.task.Background;
import yunguan.ui.Texts;
import yunguan.visits.Withdrawals;

class OpeningTest {

    @TempDir
    Path folder;

    @Test
    void everyStepOfTheFirstStartHasItsWords() {
        Texts texts = new Texts(new SimpleObjectProperty<>(Lang.HANS));
        for (Progress.Phase phase : Progress.Phase.values()) {
            assertFalse(texts.now("shell.opening." + phase.name().toLowerCase(java.util.Locale.ROOT)).isBlank());
        }
    }

    /** What is withdrawn, with the power cut before the store knew of it; and what the store knew, before it was lost. */
    @Test
    void whatWasWithdrawnIsHiddenFromTheFirstScreenOn() throws Exception {
        Place place = new Place(folder, folder.resolve("kiosk.properties"), Settings.defaults(), new DataFolder(folder.resolve("data")));
        try (Holdings holdings = Holdings.open(place.data())) {
            item(holdings);
            new Withdrawals(holdings.visits(), InstantSource.system()).withdraw("doc-a", "有误");
            assertTrue(new Catalogue(holdings.store()).card("doc-a").isPresent());
        }
        try (Holdings opened = Opening.open(place, Progress.SILENT).holdings()) {
            assertTrue(new Catalogue(opened.store()).card("doc-a").isEmpty());
            assertFalse(new Catalogue(opened.store()).isEmpty());
        }
        for (String name : new String[] {"store.db", "store.db-wal", "store.db-shm"}) {
            Files.deleteIfExists(place.data().root().resolve(name));
        }
        try (Holdings opened = Opening.open(place, Progress.SILENT).holdings()) {
            item(opened);
            assertTrue(new Catalogue(opened.store()).card("doc-a").isEmpty());
        }
    }

    /** The file opens, and its first page says which tables there are; what stands in them is gone. */
    @Test
    void aStoreWhoseItemsCannotBeReadOpensAsADamagedOne() throws Exception {
        Place place = new Place(folder, folder.resolve("kiosk.properties"), Settings.defaults(), new DataFolder(folder.resolve("data")));
        List<Long> pages;
        try (Holdings holdings = Holdings.open(place.data())) {
            item(holdings);
            pages = holdings.store().query("SELECT rootpage FROM sqlite_schema WHERE tbl_name = 'item' AND rootpage > 0", row -> row.whole("rootpage"));
        }
        try (RandomAccessFile file = new RandomAccessFile(place.data().store().toFile(), "rw")) {
            file.seek(16);
            int size = file.readUnsignedShort(); // of a page: https://www.sqlite.org/fileformat.html
            for (long page : pages) {
                file.seek((page - 1) * size);
                file.write(new byte[size]);
            }
        }
        try (Holdings opened = Opening.open(place, Progress.SILENT).holdings()) {
            assertEquals(List.of(Trouble.DAMAGED), opened.troubles());
            assertTrue(new Catalogue(opened.store()).isEmpty());
        }
    }

    @Test
    void whatIsInTheWayOfOpeningMayPass() throws Exception {
        Place place = new Place(folder, folder.resolve("kiosk.properties"), Settings.defaults(), new DataFolder(folder.resolve("data")));
        AtomicInteger failures = new AtomicInteger();
        AtomicReference<Opening.Opened> opened = new AtomicReference<>();
        try (Background background = Background.pooled(failure -> { })) {
            DataFolder.Owner other = place.data().own();
            Opening.keepTrying(background, Duration.ofMillis(50), () -> Opening.open(place, Progress.SILENT), opened::set, failure -> failures.incrementAndGet());
            Fx.until("it has been tried twice", () -> failures.get() >= 2);
            other.close();
            Fx.until("it is open", () -> opened.get() != null);
        }
        opened.get().holdings().close();
    }

    /** The first start shows each step, and none of them is without a word. */
    @Test
    void everyStepOfTheFirstStartHasWords() {
        Lang.OWN.forEach(lang -> {
            Texts texts = new Texts(new SimpleObjectProperty<>(lang));
            for (Progress.Phase phase : Progress.Phase.values()) {
                assertFalse(texts.now("shell.opening." + phase.name().toLowerCase(java.util.Locale.ROOT)).isBlank(), phase + " in " + lang);
            }
        });
    }

    private static void item(Holdings holdings) {
        holdings.store().update("INSERT INTO pack VALUES ('p', 1, '{}', 's', '2026-01-01', 'x', '', NULL)");
        holdings.store().update("""
                INSERT INTO item (pack, version, id, kind, position, title, summary, body, children, date, audience, language, source, notice, pending, license)
                VALUES ('p', 1, 'doc-a', 'DOCUMENT', 1, '{}', '{}', '{}', '{}', '', '', '', '{}', '{}', 0, 'x')""");
    }
}
