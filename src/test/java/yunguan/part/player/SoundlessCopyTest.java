package yunguan.part.player;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
        Path copy = SoundlessCopy.of(FILM, folder.resolve("soundless"));
        byte[] before = Files.readAllBytes(FILM);
        byte[] after = Files.readAllBytes(copy);
        assertEquals(before.length, after.length);
        int differ = 0;
        for (int i = 0; i < before.length; i++) {
            differ += before[i] == after[i] ? 0 : 1;
        }
        assertEquals(3, differ, "trak is called free: their second letter is the same");
        long made = Files.getLastModifiedTime(copy).toMillis();
        assertEquals(copy, SoundlessCopy.of(FILM, folder.resolve("soundless")));
        assertEquals(made, Files.getLastModifiedTime(copy).toMillis(), "it is made once");

        Path other = Files.copy(FILM, folder.resolve("other"));
        SoundlessCopy.of(other, folder.resolve("soundless"));
        try (Stream<Path> all = Files.list(folder.resolve("soundless"))) {
            assertEquals(List.of("other"), all.map(file -> file.getFileName().toString()).toList(), "one at a time");
        }
    }

    @Test
    void whatIsNoSuchFilmIsRefused() throws Exception {
        for (byte[] bytes : List.of(new byte[0], new byte[5000], "\0\0\0\u0010moov\0\0\u00FF\u00FFtrak".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1))) {
            Path file = Files.write(folder.resolve("f"), bytes);
            assertThrows(IOException.class, () -> SoundlessCopy.of(file, folder.resolve("soundless")));
        }
    }

    @Test
    void aFilmPlaysOnWithoutItsSoundWithCaptionsAndSoundsAreATrouble() throws Exception {
        assumeTrue(System.getenv("PULSE_SERVER") == null && !Files.exists(Path.of("/dev/snd")), "did not run: this machine has a loudspeaker");
        try (Database store = Database.open(folder.resolve("store.db"), "store"); Background background = Background.pooled(failure -> { })) {
            ObjectStore objects = new ObjectStore(store, Files.createDirectories(folder.resolve("objects")));
            Files.copy(FILM, objects.file("f".repeat(64)));
            Visit visit = new Visit(Lang.HANS, 0.8, 1);
            visit.captions().set(false);
            List<PlayerTrouble> reported = new ArrayList<>();
            Player film = Fx.on(() -> new Player(objects, folder.resolve("soundless"), background, visit, new Item.Medium("f".repeat(64), 89, 1920, 1080), 3,
                    (object, why) -> reported.add(why)));
            Fx.run(film::play);
            Fx.until("it plays without its sound", () -> film.soundless().get() && film.position().get() > 4);
            assertEquals(PlayerTrouble.NONE, film.trouble().get());
            assertTrue(film.playing().get());
            assertTrue(visit.captions().get(), "what cannot be heard can be read");
            assertEquals(List.of(PlayerTrouble.NO_SOUND_DEVICE), reported, "staff hear of it once");
            Fx.run(film::again);
            Fx.until("tried again it falls silent again", () -> film.soundless().get() && film.position().get() > 5);
            Fx.run(film::dispose);

            Player sound = Fx.on(() -> new Player(objects, folder.resolve("soundless"), background, visit, new Item.Medium("f".repeat(64), 89, 0, 0), 0, (object, why) -> { }));
            Fx.until("a sound does not play at all", () -> sound.trouble().get() == PlayerTrouble.NO_SOUND_DEVICE);
            Fx.run(sound::dispose);
        }
    }
}
