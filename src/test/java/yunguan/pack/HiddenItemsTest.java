package yunguan.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yunguan.catalogue.Card;
import yunguan.catalogue.Heading;
import yunguan.catalogue.Kind;
import yunguan.catalogue.Lang;
import yunguan.catalogue.Search;
import yunguan.store.Database;
import yunguan.store.Leases;
import yunguan.store.StoreException;

/** What visitors do not see although it is installed. */
class HiddenItemsTest {

    @TempDir
    Path work;

    private Hall hall;
    private SmallFolder folder;
    private HiddenItems hidden;

    @BeforeEach
    void open() throws Exception {
        hall = new Hall(work.resolve("data"));
        folder = SmallFolder.in(work.resolve("folder"));
        hidden = new HiddenItems(hall.premises);
    }

    @AfterEach
    void close() {
        hall.close();
    }

    private Path build(String name) throws Exception {
        new PackBuilder().build(folder.path, work.resolve(name), Progress.SILENT);
        return work.resolve(name);
    }

    private boolean seen(String id) {
        return hall.catalogue.card(id).isPresent();
    }

    private List<String> found(String words) {
        Search.Answer answer = new Search(hall.store).find(words);
        return !answer.nearest().isEmpty() ? List.of() : answer.hits().stream().map(hit -> hit.card().id()).toList();
    }

    @Test
    void whatIsWithdrawnIsGoneEverywhereUntilItIsBroughtBack() throws Exception {
        hall.installer.install(build("one.zip"), Progress.SILENT);
        Card course = hall.catalogue.card("course-a").orElseThrow();
        Card place = hall.catalogue.card("place-a").orElseThrow();
        assertTrue(found("云宣讲").contains("lecture-a"));
        hidden.withdraw("lecture-a", "有误");
        assertFalse(seen("lecture-a"));
        assertEquals(List.of(), hall.catalogue.cards(Kind.LECTURE));
        assertEquals(List.of(), hall.catalogue.parts(course, "hasPart"));
        assertFalse(hall.catalogue.linked(place).stream().anyMatch(card -> card.id().equals("lecture-a")));
        assertFalse(found("云宣讲").contains("lecture-a"));
        assertEquals(List.of(), hall.catalogue.headings("lectures"), "nothing is left under it");
        assertEquals(List.of("small/layer-a"), hall.catalogue.headings("places").stream().map(Heading::id).toList());
        HiddenItems.Hidden one = hidden.all().getFirst();
        assertEquals("lecture-a 云宣讲 有误 2026-12-01T08:00:00Z false",
                one.id() + " " + one.title().in(Lang.HANS) + " " + one.reason() + " " + one.since() + " " + one.damaged());
        hidden.bringBack("lecture-a");
        assertTrue(seen("lecture-a"));
        assertEquals(List.of(), hidden.all());
    }

    @Test
    void aPageThatWasOpenBeforeAnUpgradeKeepsItsText() throws Exception {
        hall.installer.install(build("one.zip"), Progress.SILENT);
        Card open = hall.catalogue.card("lecture-a").orElseThrow();
        folder.replace("pack.properties", "version = 1", "version = 2");
        hall.installer.install(build("two.zip"), Progress.SILENT);
        assertFalse(hall.catalogue.story(open).body().isEmpty());
    }

    @Test
    void aHeadingUnderWhichNothingEverStoodIsStillThere() throws Exception {
        Files.writeString(folder.path.resolve("groups.csv"), "series-b,lectures,空的系列,,\n", java.nio.file.StandardOpenOption.APPEND);
        hall.installer.install(build("one.zip"), Progress.SILENT);
        assertEquals(List.of("small/series-a", "small/series-b"), hall.catalogue.headings("lectures").stream().map(Heading::id).toList());
    }

    @Test
    void itStaysWithdrawnAcrossUpgradeRollbackRemovalAndARebuiltStore() throws Exception {
        hall.installer.install(build("one.zip"), Progress.SILENT);
        hidden.withdraw("lecture-a", "有误");
        folder.replace("pack.properties", "version = 1", "version = 2");
        Path two = build("two.zip");
        hall.installer.install(two, Progress.SILENT);
        assertFalse(seen("lecture-a"), "upgraded");
        new PackInstaller(hall.premises).rollback("small");
        assertFalse(seen("lecture-a"), "rolled back");
        hall.installer.remove("small");
        hall.installer.install(two, Progress.SILENT);
        assertFalse(seen("lecture-a"), "removed and installed");
        hall.close();
        Files.delete(hall.data.store());
        hall = new Hall(work.resolve("data"));
        hall.installer.install(two, Progress.SILENT);
        assertFalse(seen("lecture-a"), "built again");
        assertTrue(seen("song-a"));
    }

    @Test
    void anIdThatIsHiddenIsStillTaken() throws Exception {
        hall.installer.install(build("one.zip"), Progress.SILENT);
        hidden.withdraw("song-a", "有误");
        folder.replace("pack.properties", "id = small", "id = other");
        Path other = build("other.zip");
        assertEquals(Refusal.ID_TAKEN, assertThrows(PackException.class, () -> hall.installer.install(other, Progress.SILENT)).refusal());
        assertFalse(hall.catalogue.isEmpty());
        hall.store.update("INSERT OR IGNORE INTO hidden SELECT id, 'withdrawn' FROM current_item");
        assertFalse(hall.catalogue.isEmpty(), "the bundled pack is not for a hall whose items are only hidden");
        assertEquals(hall.count("item"), new InstalledPacks(hall.premises).all().getFirst().items(), "staff count what is installed");
    }

    @Test
    void whatAPowerCutKeptFromTheStoreIsDerivedAtTheNextStart() throws Exception {
        hall.installer.install(build("one.zip"), Progress.SILENT);
        new yunguan.visits.Withdrawals(hall.visits, hall.premises.clock()).withdraw("lecture-a", "有误"); // and then the power went
        assertTrue(seen("lecture-a"));
        hidden.derive();
        assertFalse(seen("lecture-a"));
        new yunguan.visits.Withdrawals(hall.visits, hall.premises.clock()).bringBack("lecture-a");
        hidden.derive();
        assertTrue(seen("lecture-a"));
    }

    @Test
    void aVisitsFileThatCannotBeReadBringsNothingBack() throws Exception {
        hall.installer.install(build("one.zip"), Progress.SILENT);
        hidden.withdraw("lecture-a", "有误");
        try (Database absent = Database.absent("visits")) {
            HiddenItems blind = new HiddenItems(new Premises(hall.data, hall.store, absent, "", hall.premises.clock()));
            blind.derive();
            assertFalse(seen("lecture-a"));
            assertThrows(StoreException.class, () -> blind.withdraw("song-a", "有误"));
            assertTrue(seen("song-a"), "what is not kept is not done");
        }
    }

    @Test
    void whatIsDamagedIsHiddenUntilItIsRepaired() throws Exception {
        Path zip = build("one.zip");
        hall.installer.install(zip, Progress.SILENT);
        InstalledObjects objects = new InstalledObjects(hall.premises);
        spoil(sha("data/media/f/a.mp4"));
        hall.store.update("UPDATE object SET body = x'00' WHERE sha256 = ?", sha("data/media/p/b.jpg"));
        InstalledObjects.Findings findings = objects.verify(Progress.SILENT);
        assertTrue(findings.hidden());
        assertEquals(List.of("云宣讲", "绘本", "街角"),
                findings.items().stream().map(title -> title.in(Lang.HANS)).sorted().toList());
        assertFalse(seen("lecture-a") || seen("book-a") || seen("exhibit-b"), "a film, a page, a picture to compare");
        assertTrue(seen("exhibit-a") && seen("song-a") && seen("place-a"));
        assertTrue(hidden.all().stream().allMatch(one -> one.damaged() && one.since() == null));
        hidden.withdraw("book-a", "有误");
        assertEquals(List.of(), objects.repair(zip, Progress.SILENT).items());
        assertTrue(seen("lecture-a") && seen("exhibit-b"));
        assertFalse(seen("book-a"), "what is whole again may still be withdrawn");
    }

    @Test
    void damagedCaptionsAreNamedAndHideNothing() throws Exception {
        Path zip = build("one.zip");
        hall.installer.install(zip, Progress.SILENT);
        hall.store.update("UPDATE object SET body = x'00' WHERE sha256 = ?", sha("data/media/f/a.vtt"));
        InstalledObjects objects = new InstalledObjects(hall.premises);
        InstalledObjects.Findings findings = objects.verify(Progress.SILENT);
        assertEquals("data/media/f/a.vtt", findings.faults().getFirst().path());
        assertTrue(findings.faults().getFirst().inWords());
        assertEquals(List.of(), findings.items());
        Card film = hall.catalogue.card("lecture-a").orElseThrow();
        assertTrue(hall.catalogue.cues(film).stream().anyMatch(cue -> cue.text().contains("大家好")), "the words are rows, and whole");
        assertEquals(List.of(), objects.repair(zip, Progress.SILENT).faults());
    }

    @Test
    void whatOnlyReadsHidesNothingAndSaysWhatIsDamaged() throws Exception {
        hall.installer.install(build("one.zip"), Progress.SILENT);
        Files.delete(hall.objects.file(sha("data/media/f/a.mp4")));
        try (Database reading = Database.openForReading(hall.data.store())) {
            InstalledObjects.Findings findings = new InstalledObjects(new Premises(hall.data, reading, hall.visits, "", hall.premises.clock())).verify(Progress.SILENT);
            assertFalse(findings.hidden());
            assertEquals(List.of("云宣讲"), findings.items().stream().map(title -> title.in(Lang.HANS)).toList());
        }
        assertTrue(seen("lecture-a"));
    }

    @Test
    void installingPutsRightWhatIsDamagedAndShowsItAgain() throws Exception {
        hall.installer.install(build("one.zip"), Progress.SILENT);
        spoil(sha("data/media/f/a.mp4"));
        new InstalledObjects(hall.premises).verify(Progress.SILENT);
        assertFalse(seen("lecture-a"));
        folder.replace("pack.properties", "version = 1", "version = 2");
        hall.installer.install(build("two.zip"), Progress.SILENT);
        assertTrue(seen("lecture-a"));
        assertEquals(List.of(), hidden.all());
    }

    @Test
    void aRollbackToADamagedVersionHidesWhatIsDamagedInIt() throws Exception {
        hall.installer.install(build("one.zip"), Progress.SILENT);
        String film = sha("data/media/f/a.mp4");
        folder.replace("pack.properties", "version = 1", "version = 2");
        folder.bytes("f/a.mp4", SmallFolder.mp4("avc1", 7, 320, 180));
        hall.installer.install(build("two.zip"), Progress.SILENT);
        spoil(film);
        assertEquals(List.of(), new InstalledObjects(hall.premises).verify(Progress.SILENT).items(), "no visitor would see it");
        assertTrue(seen("lecture-a"));
        new PackInstaller(hall.premises).rollback("small");
        assertFalse(seen("lecture-a"));
        new PackInstaller(hall.premises).rollback("small");
        assertTrue(seen("lecture-a"));
    }

    @Test
    void aFilmThatPlaysIsNotSweptBeforeItIsLeft() throws Exception {
        Leases leases = new Leases();
        Premises showing = new Premises(hall.data, hall.store, hall.visits, "", hall.premises.clock(), leases);
        hall.installer.install(build("one.zip"), Progress.SILENT);
        String film = sha("data/media/f/a.mp4");
        Leases.Lease playing = leases.take(film);
        new PackInstaller(showing).remove("small");
        assertFalse(seen("lecture-a"));
        assertTrue(Files.exists(hall.objects.file(film)));
        assertEquals(1, Folders.children(hall.data.objects()).size(), "everything else is gone");
        playing.close();
        new StoreSweep(hall.store, hall.data, leases).sweep();
        assertFalse(Files.exists(hall.objects.file(film)));
    }

    private String sha(String path) {
        return hall.store.one("SELECT sha256 FROM payload WHERE path = ?", row -> row.textOrEmpty("sha256"), path).orElseThrow();
    }

    private void spoil(String sha256) throws Exception {
        byte[] bytes = Files.readAllBytes(hall.objects.file(sha256));
        bytes[9] ^= 1;
        Files.write(hall.objects.file(sha256), bytes);
    }
}
