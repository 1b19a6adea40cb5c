package yunguan.pack;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yunguan.catalogue.Lang;
import yunguan.catalogue.Search;

/** What is installed can be switched back, looked after, put right, and written out again. */
class KeptPackTest {

    @TempDir
    Path work;

    private Hall hall;
    private SmallFolder folder;

    @BeforeEach
    void open() throws Exception {
        hall = new Hall(work.resolve("data"));
        folder = SmallFolder.in(work.resolve("folder"));
    }

    @AfterEach
    void close() {
        hall.close();
    }

    private Path build(String name) {
        assertEquals(List.of(), new PackBuilder().build(folder.path, work.resolve(name), Progress.SILENT).problems());
        return work.resolve(name);
    }

    private void two() throws Exception {
        hall.installer.install(build("one.zip"), Progress.SILENT);
        folder.replace("pack.properties", "version = 1", "version = 2");
        folder.replace("lectures.csv", "云宣讲", "新宣讲");
        folder.bytes("f/a.mp4", SmallFolder.mp4("avc1", 9, 320, 180));
        hall.installer.install(build("two.zip"), Progress.SILENT);
    }

    private String title() {
        return hall.catalogue.card("lecture-a").orElseThrow().title().in(Lang.HANS);
    }

    private String film() {
        return hall.catalogue.medium(hall.catalogue.card("lecture-a").orElseThrow(), "film").orElseThrow().object();
    }

    private Refusal rollbackRefused(String id) {
        return assertThrows(PackException.class, () -> new PackInstaller(hall.premises).rollback(id)).refusal();
    }

    @Test
    void backAndForthWithoutTheStick() throws Exception {
        two();
        Files.delete(work.resolve("one.zip"));
        assertEquals("新宣讲", title());
        assertEquals(1, new PackInstaller(hall.premises).rollback("small"));
        assertEquals("云宣讲", title());
        assertTrue(hall.objects.fileIfThere(film()).isPresent());
        assertEquals("lecture-a", new Search(hall.store).find("云宣讲").hits().getFirst().card().id());
        assertEquals("宣讲", new Search(hall.store).find("新宣讲").nearest(), "what is not current is not found");
        InstalledPacks.Pack pack = new InstalledPacks(hall.premises).all().getFirst();
        assertEquals(List.of(1L, 2L), List.of(pack.version(), pack.previous()));
        assertEquals(List.of(), new InstalledObjects(hall.premises).verify(Progress.SILENT).faults());
        assertEquals(2, new PackInstaller(hall.premises).rollback("small"));
        assertEquals("新宣讲", title());
        assertEquals("rollback", hall.premises.log().newest(1).getFirst().what());
        hall.installer.remove("small");
        assertTrue(hall.isEmpty(), "both versions go");
    }

    @Test
    void rollbacksThatCannotBe() throws Exception {
        assertEquals(Refusal.NOT_INSTALLED, rollbackRefused("small"));
        hall.installer.install(build("one.zip"), Progress.SILENT);
        assertEquals(Refusal.NO_PREVIOUS, rollbackRefused("small"));
        folder.replace("pack.properties", "version = 1", "version = 2");
        folder.replace("songs.csv", "song-a", "song-b");
        hall.installer.install(build("two.zip"), Progress.SILENT);
        SmallFolder other = SmallFolder.in(work.resolve("other"));
        for (String sheet : List.of("groups", "lectures", "chapters", "courses", "audio", "books", "pages", "documents", "places", "trails", "halls", "exhibits", "maps")) {
            Files.delete(other.path.resolve(sheet + ".csv"));
        }
        other.replace("pack.properties", "id = small", "id = other");
        new PackBuilder().build(other.path, work.resolve("other.zip"), Progress.SILENT);
        hall.installer.install(work.resolve("other.zip"), Progress.SILENT);
        assertEquals(Refusal.ID_TAKEN, rollbackRefused("small"), "song-a is the other pack's now");
        assertEquals(2, new InstalledPacks(hall.premises).all().getLast().version());
        String sound = hall.catalogue.medium(hall.catalogue.card("song-a").orElseThrow(), "sound").orElseThrow().object();
        hall.installer.remove("small");
        assertTrue(hall.objects.fileIfThere(sound).isPresent(), "what another pack needs stays");
        assertEquals(List.of(), new InstalledObjects(hall.premises).verify(Progress.SILENT).faults());
    }

    @Test
    void damageIsFoundByNameAndPutRight() throws Exception {
        Path zip = build("one.zip");
        hall.installer.install(zip, Progress.SILENT);
        InstalledObjects objects = new InstalledObjects(hall.premises);
        InstalledObjects.Findings good = objects.verify(Progress.SILENT);
        assertEquals(List.of(), good.faults());
        assertTrue(good.files() > 8 && good.bytes() > 1000);
        byte[] bytes = Files.readAllBytes(hall.objects.file(film()));
        bytes[9] ^= 1;
        Files.write(hall.objects.file(film()), bytes);
        String sound = hall.catalogue.medium(hall.catalogue.card("song-a").orElseThrow(), "sound").orElseThrow().object();
        Files.delete(hall.objects.file(sound));
        hall.store.update("UPDATE object SET body = x'00' WHERE sha256 = (SELECT sha256 FROM payload WHERE path = 'data/media/p/a.png')");
        hall.store.update("DELETE FROM object WHERE sha256 = (SELECT sha256 FROM payload WHERE path = 'data/media/p/b.jpg')");
        assertEquals(List.of("data/media/f/a.mp4 DAMAGED", "data/media/p/a.png DAMAGED", "data/media/p/b.jpg MISSING", "data/media/s/a.mp3 MISSING"),
                objects.verify(Progress.SILENT).faults().stream().map(fault -> fault.path() + " " + fault.harm()).sorted().toList());
        Path stick = Files.createDirectories(work.resolve("stick/packs"));
        Files.writeString(stick.resolve("letter.zip"), "no zip at all");
        folder.bytes("f/a.mp4", SmallFolder.mp4("avc1", 7, 320, 180));
        Files.move(build("wrong.zip"), stick.resolve("a.zip"));
        assertEquals(List.of("data/media/f/a.mp4"), objects.repair(work.resolve("stick"), Progress.SILENT).faults().stream().map(InstalledObjects.Fault::path).toList(),
                "another film of the same name is not taken");
        Files.move(zip, stick.resolve("b.zip"));
        assertEquals(List.of(), objects.repair(work.resolve("stick"), Progress.SILENT).faults());
        assertEquals(List.of(), Folders.children(hall.data.staging()));
        assertEquals(Refusal.NOT_FOUND, assertThrows(PackException.class, () -> objects.repair(work.resolve("none"), Progress.SILENT)).refusal());
        Files.writeString(hall.data.packs().resolve("small/1/bag-info.txt"), "x");
        assertEquals(List.of("bag-info.txt"), objects.verify(Progress.SILENT).faults().stream().map(InstalledObjects.Fault::path).toList());
    }

    @Test
    void anExportIsTheZipThatCame() throws Exception {
        Path zip = build("one.zip");
        SigningKey key = SigningKey.generate(work.resolve("street"));
        new PackSigner().sign(zip, key, Progress.SILENT);
        hall.premises.publishers().trust(key.publisher(), "street");
        new PackInstaller(hall.premises).install(zip, Consent.NONE, Progress.SILENT);
        new PackExport(hall.premises).export("small", work.resolve("out.zip"), Progress.SILENT);
        assertArrayEquals(Files.readAllBytes(zip), Files.readAllBytes(work.resolve("out.zip")));
        Files.delete(hall.objects.file(film()));
        assertEquals(Refusal.OBJECT_MISSING, assertThrows(PackException.class,
                () -> new PackExport(hall.premises).export("small", work.resolve("out2.zip"), Progress.SILENT)).refusal());
        assertEquals(Refusal.NOT_INSTALLED, assertThrows(PackException.class,
                () -> new PackExport(hall.premises).export("none", work.resolve("out2.zip"), Progress.SILENT)).refusal());
    }
}
