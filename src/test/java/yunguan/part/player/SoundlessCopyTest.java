package yunguan.part.player;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yunguan.Fx;
import yunguan.catalogue.Item;
import yunguan.catalogue.Lang;
import yunguan.shell.Visit;
import yunguan.store.Database;
import yunguan.store.ObjectStore;
import yunguan.task.Background;

/** A film of the starter pack where no loudspeaker answers. */
class SoundlessCopyTest {

    private static final Path FILM = Path.of(System.getProperty("yunguan.home", "."), "media/taijiang/films/lecture-five-clouds.mp4");

    @TempDir
    Path folder;

    @Test
    void onlyTheNamesOfTheSoundTracksDiffer() throws Exception {
        Path copy = SoundlessCopy.of(FILM, folder.resolve("soundless"), () -> false);
        byte[] before = Files.readAllBytes(FILM);
        byte[] after = Files.readAllBytes(copy);
        assertEquals(before.length, after.length);
        int differ = 0;
        for (int i = 0; i < before.length; i++) {
            differ += before[i] == after[i] ? 0 : 1;
        }
        assertEquals(3, differ, "trak is called free: their second letter is the same");
        long made = Files.getLastModifiedTime(copy).toMillis();
        assertEquals(copy, SoundlessCopy.of(FILM, folder.resolve("soundless"), () -> false));
        assertEquals(made, Files.getLastModifiedTime(copy).toMillis(), "it is made once");

        Path other = Files.copy(FILM, folder.resolve("other"));
        SoundlessCopy.of(other, folder.resolve("soundless"), () -> false);
        try (Stream<Path> all = Files.list(folder.resolve("soundless"))) {
            assertEquals(List.of("other"), all.map(file -> file.getFileName().toString()).toList(), "one at a time");
        }
    }

    @Test
    void whatIsNoSuchFilmIsRefused() throws Exception {
        for (byte[] bytes : List.of(new byte[0], new byte[5000], "\0\0\0\u0010moov\0\0\u00FF\u00FFtrak".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1))) {
            Path file = Files.write(folder.resolve("f"), bytes);
            assertThrows(IOException.class, () -> SoundlessCopy.of(file, folder.resolve("soundless"), () -> false));
        }
    }

    @Test
    void whoeverHasGoneOnIsCopiedNothingFor() throws Exception {
        Path large = folder.resolve("large");
        Files.copy(FILM, large);
        try (java.nio.channels.FileChannel grow = java.nio.channels.FileChannel.open(large, java.nio.file.StandardOpenOption.WRITE)) {
            grow.write(java.nio.ByteBuffer.allocate(1), 40 << 20);
        }
        AtomicInteger asked = new AtomicInteger();
        assertThrows(IOException.class, () -> SoundlessCopy.of(large, folder.resolve("soundless"), () -> asked.incrementAndGet() > 2));
        assertEquals(3, asked.get(), "it is asked block by block");
        try (Stream<Path> all = Files.list(folder.resolve("soundless"))) {
            assertEquals(List.of(), all.toList(), "and nothing is left of it");
        }
    }

    /** In a process of its own, whose sound leads nowhere: the machine that tests has a loudspeaker. */
    @Test
    void aFilmPlaysOnWithoutItsSoundWithCaptionsAndSoundsAreATrouble() throws Exception {
        Path alsa = Files.writeString(folder.resolve("alsa.conf"), "pcm.!default { type hw card 31 }\nctl.!default { type hw card 31 }\n");
        Path said = folder.resolve("said");
        ProcessBuilder builder = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "--enable-native-access=ALL-UNNAMED",
                "-Djava.awt.headless=true", "-Dyunguan.home=" + System.getProperty("yunguan.home", "."), "-cp",
                System.getProperty("java.class.path") + java.io.File.pathSeparator + System.getProperty("jdk.module.path", ""),
                Soundless.class.getName(), folder.toString()).redirectErrorStream(true).redirectOutput(said.toFile());
        builder.environment().put("ALSA_CONFIG_PATH", alsa.toString());
        builder.environment().put("PULSE_SERVER", "unix:" + folder.resolve("nobody"));
        Process process = builder.start();
        try {
            assertTrue(process.waitFor(3, java.util.concurrent.TimeUnit.MINUTES), () -> "it did not end");
            assertEquals(0, process.exitValue(), Files.readString(said));
        } finally {
            process.destroyForcibly();
        }
    }

    /** What is done in the process without a loudspeaker. */
    static final class Soundless {

        private Soundless() {
        }

        static void main(String[] words) {
            try {
                plays(Path.of(words[0]));
                System.exit(0);
            } catch (Throwable failure) {
                failure.printStackTrace();
                System.exit(1);
            }
        }

        private static void plays(Path folder) throws Exception {
            try (Database store = Database.open(folder.resolve("store.db"), "store"); Background background = Background.pooled(failure -> { })) {
                ObjectStore objects = new ObjectStore(store, Files.createDirectories(folder.resolve("objects")));
                SoundlessFilms silent = new SoundlessFilms(folder.resolve("soundless"));
                Files.copy(FILM, objects.file("f".repeat(64)));
                Visit visit = new Visit(Lang.HANS, 0.8, 1);
                visit.captions().set(false);
                List<PlayerTrouble> reported = new ArrayList<>();
                List<Boolean> prepared = new ArrayList<>();
                Player film = Fx.on(() -> new Player(objects, new Machines(), silent, background, visit, new Item.Medium("f".repeat(64), 89, 1920, 1080), 3,
                        (object, why) -> reported.add(why)));
                Fx.run(() -> film.preparing().addListener((preparing, before, now) -> prepared.add(now)));
                Fx.run(film::play);
                Fx.until("it plays without its sound", () -> film.soundless().get() && film.position().get() > 4);
                assertEquals(PlayerTrouble.NONE, film.trouble().get());
                assertTrue(film.playing().get());
                assertTrue(visit.captions().get(), "what cannot be heard can be read");
                assertEquals(List.of(PlayerTrouble.NO_SOUND_DEVICE), reported, "staff hear of it once");
                assertEquals(List.of(true, false), prepared, "while its sound is taken away it says so");
                Fx.run(film::again);
                Fx.until("tried again it falls silent again", () -> film.soundless().get() && film.position().get() > 5);
                Fx.run(film::dispose);

                CountDownLatch busy = new CountDownLatch(1);
                silent.lane().run(() -> busy.await(1, java.util.concurrent.TimeUnit.MINUTES), waited -> { });
                Player waits = Fx.on(() -> new Player(objects, new Machines(), silent, background, visit, new Item.Medium("f".repeat(64), 89, 1920, 1080), 0, (object, why) -> { }));
                Fx.until("another one waits for its turn", () -> waits.preparing().get());
                for (int i = 0; i < 8; i++) {
                    CountDownLatch done = new CountDownLatch(1);
                    background.run(() -> true, answer -> done.countDown());
                    assertTrue(done.await(20, java.util.concurrent.TimeUnit.SECONDS), "nobody else waits meanwhile");
                }
                Fx.run(waits::dispose);
                busy.countDown();

                Player sound = Fx.on(() -> new Player(objects, new Machines(), silent, background, visit, new Item.Medium("f".repeat(64), 89, 0, 0), 0, (object, why) -> { }));
                Fx.until("a sound does not play at all", () -> sound.trouble().get() == PlayerTrouble.NO_SOUND_DEVICE);
                Fx.run(sound::dispose);
            }
        }
    }
}
