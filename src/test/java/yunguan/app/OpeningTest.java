package yunguan.app;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yunguan.catalogue.Catalogue;
import yunguan.catalogue.Lang;
import yunguan.pack.Progress;
import yunguan.settings.Settings;
import yunguan.store.DataFolder;
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
