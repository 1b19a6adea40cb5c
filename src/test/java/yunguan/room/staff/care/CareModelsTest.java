package yunguan.room.staff.care;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yunguan.catalogue.Lang;
import yunguan.pack.Premises;
import yunguan.room.staff.desk.DeskParts.Weight;
import yunguan.settings.Complaint;
import yunguan.settings.Key;
import yunguan.settings.Settings;
import yunguan.ui.HallColour;
import yunguan.store.DataFolder;
import yunguan.store.Database;
import yunguan.store.PyramidWriter;
import yunguan.task.Background;
import yunguan.ui.Languages;
import yunguan.ui.Texts;
import yunguan.visits.Incidents;
import yunguan.visits.StaffLog;

/** Volume, words, colours, and what is found when the kiosk is looked over. */
class CareModelsTest {

    @TempDir
    Path folder;

    private Settings settings(String text) throws Exception {
        return Settings.read(Files.writeString(folder.resolve("kiosk.properties"), text));
    }

    @Test
    void theBeginningIsNeverAboveTheMost() throws Exception {
        VolumeModel model = new VolumeModel();
        model.read(settings("volume.start = 80\nvolume.most = 70"));
        assertEquals(70, model.start().get());
        model.start(90);
        assertEquals(90, model.most().get());
        model.most(0);
        assertEquals(Map.of(Key.VOLUME_START, "10", Key.VOLUME_MOST, "10"), model.values(), "a hall that nobody can ever hear is a mistake");
        model.start(0);
        assertEquals("0", model.values().get(Key.VOLUME_START));
    }

    @Test
    void aFormThatNobodyTypedIsDerived() throws Exception {
        WordsModel model = new WordsModel(List.of(Key.NOTICE, Key.NOTICE_HANT, Key.NOTICE_EN));
        model.read(settings("notice = 今日闭馆"));
        assertEquals("今日閉館", model.whole().in(Lang.HANT));
        model.line(Key.NOTICE_HANT).set("今天不開門");
        assertEquals("今天不開門", model.whole().in(Lang.HANT));
        assertEquals("今日闭馆", model.values().get(Key.NOTICE));
        assertEquals("", model.values().get(Key.NOTICE_EN));
    }

    @Test
    void whiteWordsAreReadOnEveryColour() {
        HallColours.ALL.forEach(colour -> assertTrue(HallColour.isKept(colour.hex()), colour + " is drawn as it is"));
        assertFalse(HallColour.isKept("#FFD54F"));
        assertTrue(HallColours.isOurs("#8c1c13"));
        assertTrue(HallColours.isOurs(Key.HALL_COLOUR.standard()));
    }

    @Test
    void aKioskThatIsLookedOver() throws Exception {
        Settings settings = settings("idle.seconds = soon\nhall.colour = red\nno equals sign\nlight = on");
        try (Database store = Database.open(folder.resolve("store.db"), "store"); Database visits = Database.open(folder.resolve("visits.db"), "visits")) {
            store.update("INSERT INTO pack VALUES ('p', 3, '{\"zh-Hans\":\"包\"}', 's', '2026-01-01', 'x', '', NULL)");
            Instant now = Instant.parse("2026-05-04T10:00:00Z");
            Premises premises = new Premises(new DataFolder(folder), store, visits, "", () -> now);
            List<Finding> well = new Checkup(premises, settings, Languages.own(), true).findings();
            assertEquals(4, well.stream().filter(finding -> finding.about() == Finding.About.SETTINGS && finding.weight() == Weight.NOTE).count());
            assertEquals(Weight.GOOD, weight(well, Finding.About.FOLDER));
            assertEquals(Weight.GOOD, weight(well, Finding.About.CLOCK));
            Texts words = new Texts(new SimpleObjectProperty<>(Lang.HANS));
            String all = well.stream().map(finding -> finding.name(words) + finding.in(words)).toList().toString();
            for (String expected : List.of("包，第 3 版", "idle.seconds", "soon", "整数", "#8C1C13", "键 = 值", "没有这一项", "SQLite 3.")) {
                assertTrue(all.contains(expected), expected + " in " + all);
            }
            assertFalse(all.contains("{"), all);

            new StaffLog(visits, () -> now.plusSeconds(864_000)).write(yunguan.visits.Deed.SETTINGS, "notice", 0, "done");
            List<Finding> ill = new Checkup(premises, Settings.defaults(), Languages.own(), false).findings();
            assertEquals(Weight.GRAVE, weight(ill, Finding.About.CLOCK));
            assertEquals(Weight.GRAVE, weight(ill, Finding.About.FOLDER));
            assertEquals(Weight.GOOD, weight(ill, Finding.About.SETTINGS));
        }
    }

    @Test
    void theGlassTheColourAndTheSignAreLookedOver() throws Exception {
        try (Database store = Database.open(folder.resolve("store.db"), "store"); Database visits = Database.open(folder.resolve("visits.db"), "visits")) {
            Premises premises = new Premises(new DataFolder(folder), store, visits, "", InstantSource.system());
            assertSaid(premises, "", Finding.About.GLASS, Weight.GOOD, "43", "700", "12.2");
            assertSaid(premises, "screen.diagonal.inches = 10.1", Finding.About.GLASS, Weight.NOTE, "10.1", "7.3");
            assertSaid(premises, "screen.bottom.mm = 1100", Finding.About.GLASS, Weight.NOTE, "1100", "950");
            assertSaid(premises, "screen.bottom.mm = 950", Finding.About.GLASS, Weight.GOOD, "950");
            assertSaid(premises, "hall.colour = #FFEE00", Finding.About.LOOK, Weight.NOTE, "#FFEE00");
            assertSaid(premises, "hall.logo = nothing.png", Finding.About.SETTINGS, Weight.NOTE, "hall.logo", "nothing.png");
            assertSaid(premises, "hall.point = place-nowhere", Finding.About.SETTINGS, Weight.NOTE, "hall.point", "place-nowhere");
            assertSaid(premises, "class.code = 12", Finding.About.SETTINGS, Weight.NOTE, "class.code", "12");
            assertSaid(premises, "screen.bottom.mm = 2001", Finding.About.SETTINGS, Weight.NOTE, "screen.bottom.mm", "2001");
        }
    }

    @Test
    void whereTheKioskStandsIsLookedOver() throws Exception {
        DataFolder data = new DataFolder(folder);
        try (Database store = Database.open(folder.resolve("store.db"), "store"); Database visits = Database.open(folder.resolve("visits.db"), "visits")) {
            Premises premises = new Premises(data, store, visits, "", InstantSource.system());
            assertSaid(premises, "here.latitude = 12.5\nhere.longitude = 41.9", Finding.About.SETTINGS, Weight.GOOD); // without a map nothing is off it
            place(store);
            Files.createDirectories(data.objects());
            PyramidWriter.create(data.objects().resolve("m"), new TreeMap<>(Map.of("bounds", "119.2,26,119.4,26.13"))).close();
            assertSaid(premises, "here.place = place-a", Finding.About.SETTINGS, Weight.GOOD);
            assertSaid(premises, "here.place = place-o", Finding.About.SETTINGS, Weight.NOTE, "here.place", "place-o");
            assertSaid(premises, "here.latitude = 26.06", Finding.About.SETTINGS, Weight.NOTE, "here.latitude", "here.longitude");
            assertSaid(premises, "here.longitude = 119.3", Finding.About.SETTINGS, Weight.NOTE, "here.longitude", "here.latitude");
            assertSaid(premises, "here.latitude = 26.06\nhere.longitude = 119.3", Finding.About.SETTINGS, Weight.GOOD);
            assertSaid(premises, "here.latitude = 12.5\nhere.longitude = 41.9", Finding.About.SETTINGS, Weight.NOTE, "here.latitude, here.longitude", "12.5, 41.9");
        }
    }

    /** A place, and a map around it. */
    private static void place(Database store) {
        store.update("INSERT INTO pack VALUES ('p', 1, '{}', 's', '2026-01-01', 'x', '', NULL)");
        store.inTransaction(rows -> {
            for (String kind : List.of("PLACE", "MAP")) {
                long item = rows.insert("""
                        INSERT INTO item (pack, version, id, kind, position, title, summary, body, children, date, audience, language, source, notice, pending, license)
                        VALUES ('p', 1, lower(?) || '-a', ?, 2, '{}', '{}', '{}', '{}', '', '', '', '{}', '{}', 0, 'x')""", kind, kind);
                if (kind.equals("PLACE")) {
                    rows.update("INSERT INTO site VALUES (?, 26.06, 119.3, 50, '{}')", item);
                } else {
                    rows.update("INSERT INTO object VALUES ('m', 1, 'application/vnd.sqlite3', NULL)");
                    rows.update("INSERT INTO medium (item, role, object) VALUES (?, 'tiles', 'm')", item);
                }
            }
            return true;
        });
    }

    private void assertSaid(Premises premises, String written, Finding.About about, Weight weight, String... words) throws Exception {
        Finding found = new Checkup(premises, settings(written), Languages.own(), true).lasting().stream().filter(finding -> finding.about() == about).findFirst().orElseThrow();
        assertEquals(weight, found.weight(), written);
        for (Lang lang : Lang.OWN) {
            String said = found.in(new Texts(new SimpleObjectProperty<>(lang)));
            assertFalse(said.contains("{"), said);
            for (String word : words) {
                assertTrue(said.contains(word), word + " in " + said);
            }
        }
    }

    private static Weight weight(List<Finding> findings, Finding.About about) {
        return findings.stream().filter(finding -> finding.about() == about).findFirst().orElseThrow().weight();
    }

    @Test
    void everyKindOfComplaintAndIncidentHasItsWords() {
        for (Lang lang : Lang.OWN) {
            Texts words = new Texts(new SimpleObjectProperty<>(lang));
            for (Complaint.Expected expected : Complaint.Expected.values()) {
                assertFalse(words.now("settings.expected." + expected.name().toLowerCase(java.util.Locale.ROOT)).isBlank());
            }
            for (Incidents.Kind kind : Incidents.Kind.values()) {
                String stem = "desk.incident." + kind.name().toLowerCase(java.util.Locale.ROOT);
                assertFalse(words.now(stem).isBlank() || words.now(stem + ".todo").isBlank());
            }
            for (Finding.About about : Finding.About.values()) {
                assertFalse(words.now("desk.health.about." + about.name().toLowerCase(java.util.Locale.ROOT)).isBlank());
            }
            for (SettingsModel.Said said : SettingsModel.Said.values()) {
                assertTrue(said == SettingsModel.Said.NOTHING || !words.now("desk.settings.said." + said).isBlank());
            }
        }
    }

    @Test
    void readIncidentsAreNoNewsAnyMore() {
        try (Database visits = Database.open(folder.resolve("visits.db"), "visits")) {
            Incidents incidents = new Incidents(visits, InstantSource.system());
            HealthModel model = new HealthModel(List::of, incidents, Background.direct());
            model.load();
            assertTrue(model.read().get());
            assertFalse(model.news().get());
            incidents.note(Incidents.Kind.DISK_FULL, "", "");
            model.load();
            assertTrue(model.news().get());
            model.seen();
            assertFalse(model.news().get());
            assertEquals(1, model.lately().size(), "it can still be read");
        }
    }
}
