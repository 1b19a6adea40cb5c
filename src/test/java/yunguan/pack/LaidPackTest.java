package yunguan.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yunguan.catalogue.Lang;

/** A pack that is laid down, goes on after it was cut off, and says beforehand what it changes. */
class LaidPackTest {

    private static final Consent UNSIGNED = new Consent(true, false, false);

    @TempDir
    private Path root;
    private Hall hall;
    private SmallFolder folder;
    private PackInstaller installer;

    @BeforeEach
    void open() throws Exception {
        hall = new Hall(root.resolve("data"));
        folder = SmallFolder.in(root.resolve("folder"));
        installer = new PackInstaller(hall.premises);
    }

    @AfterEach
    void close() {
        hall.close();
    }

    private Path build(String name) {
        Path bag = root.resolve(name);
        BuildReport report = new PackBuilder().build(folder.path, bag, Progress.SILENT);
        assertTrue(report.built(), report.problems().toString());
        return bag;
    }

    private String title() {
        return hall.catalogue.card("lecture-a").map(card -> card.title().in(Lang.HANS)).orElse("");
    }

    private Path second() throws Exception {
        folder.replace("pack.properties", "version = 1", "version = 2");
        folder.replace("lectures.csv", "云宣讲", "新宣讲");
        folder.write("songs.csv", "id,title,sound,performer,reviewer\nsong-b,新歌,s/a.mp3,合唱团,区委党史办\n");
        return build("two.zip");
    }

    @Test
    void whatIsLaidIsSeenByNobodyUntilItIsReleased() throws Exception {
        installer.install(build("one.zip"), UNSIGNED, Progress.SILENT);
        Laid laid = installer.lay(second(), UNSIGNED, Progress.SILENT);
        assertEquals("云宣讲", title());
        assertEquals(12, hall.count("live"));
        assertTrue(new InstalledObjects(hall.premises).verify(Progress.SILENT).faults().isEmpty());
        Installed installed = installer.release(laid);
        assertTrue(installed.fresh());
        assertEquals("新宣讲", title());
        assertEquals(0, hall.count("staged"));
        assertEquals(1, installer.rollback("small"));
        assertEquals("云宣讲", title());
    }

    @Test
    void whatIsLaidCanBeGivenUp() throws Exception {
        installer.lay(build("one.zip"), UNSIGNED, Progress.SILENT);
        installer.discard("small");
        assertTrue(hall.isEmpty());
    }

    @Test
    void aPlanSaysWhatChangesInTitles() throws Exception {
        Path one = build("one.zip");
        Plan fresh = installer.plan(one, UNSIGNED, Progress.SILENT);
        assertEquals(12, fresh.count(Change.What.ADDED));
        assertEquals(12, fresh.unreviewed());
        assertEquals(fresh.bytes(), fresh.missing());
        installer.install(one, UNSIGNED, Progress.SILENT);
        Plan plan = installer.plan(second(), UNSIGNED, Progress.SILENT);
        assertEquals(List.of("CHANGED lecture-a", "ADDED song-b", "REMOVED song-a"),
                plan.changes().stream().map(change -> change.what() + " " + change.id()).toList());
        assertTrue(plan.changes().get(1).reviewed());
        assertEquals("新歌", plan.changes().get(1).title().in(Lang.HANS));
        assertEquals(1, plan.current());
        assertEquals(List.of(), plan.obstacles());
        assertTrue(plan.missing() < plan.bytes(), "what is here already is not copied again");
        assertEquals("云宣讲", title(), "nothing was changed");
        assertEquals(0, hall.count("staged"));
    }

    @Test
    void anotherFilmOfTheSameNameIsAChange() throws Exception {
        installer.install(build("one.zip"), UNSIGNED, Progress.SILENT);
        folder.replace("pack.properties", "version = 1", "version = 2");
        folder.write("f/a.vtt", "WEBVTT\n\n00:00.000 --> 00:02.000\n大家好\n");
        Plan plan = installer.plan(build("two"), UNSIGNED, Progress.SILENT);
        assertEquals(List.of("lecture-a"), plan.changes().stream().map(Change::id).toList());
    }

    @Test
    void whatNobodyTrustsIsNotReadButSaid() throws Exception {
        Plan plan = installer.plan(build("one.zip"), Consent.NONE, Progress.SILENT);
        assertEquals(List.of(Refusal.UNSIGNED), plan.obstacles().stream().map(PackException::refusal).toList());
        assertEquals(List.of(), plan.changes());
        assertEquals("小包", plan.title().in(Lang.HANS));
    }

    @Test
    void aPackMadeHereNeedsNoSignature() throws Exception {
        installer.install(build("one.zip"), new Consent(false, false, false, true), Progress.SILENT);
        assertEquals(Signer.State.MADE_HERE, new InstalledPacks(hall.premises).all().getFirst().signer().state());
    }

    @Test
    void aPulledStickIsGoneOnWith() throws Exception {
        installer.install(build("one.zip"), UNSIGNED, Progress.SILENT);
        folder.replace("pack.properties", "version = 1", "version = 2");
        folder.write("texts/a.md", "neu".repeat(50));
        byte[] noise = new byte[3 << 20];
        new java.util.Random(7).nextBytes(noise);
        byte[] film = Files.readAllBytes(folder.path.resolve("f/a.mp4"));
        Files.write(folder.path.resolve("f/a.mp4"), java.nio.ByteBuffer.allocate(film.length + 8 + noise.length).put(film).putInt(8 + noise.length)
                .put("free".getBytes(java.nio.charset.StandardCharsets.US_ASCII)).put(noise).array());
        Path two = build("two");
        Path pulled = root.resolve("pulled");
        try (var all = Files.walk(two)) {
            for (Path file : all.toList()) {
                Files.copy(file, pulled.resolve(two.relativize(file).toString()));
            }
        }
        // the last file of the payload cannot be read: a folder in its place gives the same error as a bad sector
        AtomicLong copied = new AtomicLong();
        Brake brake = new Brake((phase, done, total) -> {
            if (phase == Progress.Phase.COPY && done > total - 20_000) {
                copied.set(done);
                throw new PackException(Refusal.UNREADABLE, pulled.toString(), "");
            }
        });
        assertEquals(Refusal.UNREADABLE, assertThrows(PackException.class, () -> installer.install(pulled, UNSIGNED, brake)).refusal());
        assertTrue(copied.get() > 3 << 20);
        assertEquals("云宣讲", title());
        Plan plan = installer.plan(two, UNSIGNED, Progress.SILENT);
        assertTrue(plan.continues());
        assertTrue(plan.missing() < 3 << 20, "the film is here: " + plan.missing());
        // and is not read from the stick again: there it is gone
        Path film2 = two.resolve("data").resolve(find(two, ".mp4"));
        byte[] bytes = Files.readAllBytes(film2);
        bytes[bytes.length - 1] ^= 1;
        Files.write(film2, bytes);
        assertEquals(2, installer.install(two, UNSIGNED, Progress.SILENT).version());
        assertTrue(new InstalledObjects(hall.premises).verify(Progress.SILENT).faults().isEmpty());
    }

    private static String find(Path bag, String end) throws Exception {
        try (var all = Files.walk(bag.resolve("data"))) {
            return bag.resolve("data").relativize(all.filter(file -> file.toString().endsWith(end)).findFirst().orElseThrow()).toString();
        }
    }

    @Test
    void aLargeFilmGoesOnWithinItself() throws Exception {
        byte[] film = Files.readAllBytes(folder.path.resolve("f/a.mp4"));
        byte[] noise = new byte[70 << 20];
        new java.util.Random(9).nextBytes(noise);
        Files.write(folder.path.resolve("f/a.mp4"), java.nio.ByteBuffer.allocate(film.length + 8 + noise.length).put(film).putInt(8 + noise.length)
                .put("free".getBytes(java.nio.charset.StandardCharsets.US_ASCII)).put(noise).array());
        for (String name : List.of("large.zip", "large")) {
            Path bag = build(name);
            assertThrows(PackException.class, () -> installer.install(bag, UNSIGNED, new Brake((phase, done, total) -> {
                if (phase == Progress.Phase.COPY && done > 60 << 20) {
                    throw new PackException(Refusal.UNREADABLE, bag.toString(), "");
                }
            })));
            new StoreSweep(hall.store, hall.data).clearStaging(); // as the next start does
            Path part = Folders.children(hall.data.staging()).getFirst();
            assertTrue(Files.size(part) >= 48 << 20, "three pieces are here: " + Files.size(part));
            assertTrue(installer.plan(bag, UNSIGNED, Progress.SILENT).missing() < 40 << 20);
            long before = Files.size(part) / PartialObject.PIECE * PartialObject.PIECE;
            // what lies here is not believed: the second time it is damaged, and everything is copied again
            if (name.equals("large")) {
                try (var channel = java.nio.channels.FileChannel.open(part, java.nio.file.StandardOpenOption.WRITE)) {
                    channel.write(java.nio.ByteBuffer.wrap(new byte[] {1, 2, 3}), before / 2);
                }
            }
            assertTrue(installer.install(bag, UNSIGNED, Progress.SILENT).fresh());
            assertTrue(new InstalledObjects(hall.premises).verify(Progress.SILENT).faults().isEmpty());
            assertEquals(List.of(), Folders.children(hall.data.staging()));
            installer.remove("small");
        }
    }

    @Test
    void otherContentOfTheSameVersionStartsAfresh() throws Exception {
        installer.lay(build("one.zip"), UNSIGNED, Progress.SILENT);
        folder.replace("lectures.csv", "云宣讲", "另一个");
        installer.install(build("other.zip"), UNSIGNED, Progress.SILENT);
        assertEquals("另一个", title());
        assertTrue(new InstalledObjects(hall.premises).verify(Progress.SILENT).faults().isEmpty());
        assertEquals(12, hall.count("item"));
    }

    @Test
    void whatNobodyGoesOnWithIsSwept() throws Exception {
        installer.lay(build("one.zip"), UNSIGNED, Progress.SILENT);
        hall.now = hall.now.plus(Duration.ofDays(8));
        folder.replace("pack.properties", "id = small", "id = other");
        assertThrows(PackException.class, () -> installer.install(root.resolve("nothing"), UNSIGNED, Progress.SILENT));
        assertTrue(hall.isEmpty());
    }

    @Test
    void staffHaltAndCancel() throws Exception {
        Path one = build("one.zip");
        Brake brake = new Brake(Progress.SILENT);
        brake.halt();
        CompletableFuture<Throwable> end = CompletableFuture.supplyAsync(() ->
                assertThrows(PackException.class, () -> installer.install(one, UNSIGNED, brake)));
        assertThrows(java.util.concurrent.TimeoutException.class, () -> end.get(300, TimeUnit.MILLISECONDS));
        assertTrue(brake.halted());
        brake.cancel();
        assertEquals(Refusal.CANCELLED, ((PackException) end.get(20, TimeUnit.SECONDS)).refusal());
        assertEquals(0, hall.count("pack"));
        assertTrue(installer.install(one, UNSIGNED, new Brake(Progress.SILENT)).fresh());
    }

    @Test
    void aRefusedPackLeavesNothing() throws Exception {
        Path one = build("one");
        Path film = one.resolve("data").resolve(find(one, ".mp3"));
        byte[] bytes = Files.readAllBytes(film);
        bytes[0] ^= 1;
        Files.write(film, bytes);
        assertEquals(Refusal.WRONG_HASH, assertThrows(PackException.class, () -> installer.install(one, UNSIGNED, Progress.SILENT)).refusal());
        assertTrue(hall.isEmpty());
    }

    @Test
    void theSpeedAndWhatIsLeft() {
        AtomicLong nanos = new AtomicLong();
        Pace pace = new Pace(Progress.SILENT, nanos::get);
        for (int second = 0; second <= 10; second++) {
            nanos.set(second * 1_000_000_000L);
            pace.at(Progress.Phase.COPY, second * 100L, 2000);
        }
        assertEquals(100, pace.perSecond());
        assertEquals(Duration.ofSeconds(10), pace.left().orElseThrow());
    }
}
