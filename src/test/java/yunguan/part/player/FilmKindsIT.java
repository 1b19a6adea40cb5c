package yunguan.part.player;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yunguan.Fx;
import yunguan.Monitor;
import yunguan.catalogue.Item;
import yunguan.catalogue.Lang;
import yunguan.pack.PackBuilder;
import yunguan.pack.Progress;
import yunguan.pack.convert.Toolbox;
import yunguan.shell.Visit;
import yunguan.store.Database;
import yunguan.store.ObjectStore;
import yunguan.task.Background;

/** Films and sounds that halls have: in H.265, as plain samples and bare AAC, copied by half, and with a loudspeaker that goes off and comes back. */
class FilmKindsIT {

    private static final String NAME = "e".repeat(64);
    private static final double HEARD = 60;

    @TempDir
    Path folder;

    private Database store;
    private ObjectStore objects;
    private Background background;

    @BeforeEach
    void open() throws IOException {
        assumeTrue(Toolbox.ofThisMachine().films(), "did not run: ffmpeg is not installed");
        store = Database.open(folder.resolve("store.db"), "store");
        objects = new ObjectStore(store, Files.createDirectories(folder.resolve("objects")));
        background = Background.pooled(failure -> { });
    }

    @AfterEach
    void close() {
        if (store != null) {
            background.close();
            store.close();
        }
    }

    private Path film(int seconds, String... codec) throws Exception {
        Path film = folder.resolve("film.mp4");
        List<String> words = new java.util.ArrayList<>(List.of("ffmpeg", "-loglevel", "error", "-y", "-f", "lavfi", "-i", "testsrc2=size=320x180:rate=25:duration=" + seconds,
                "-f", "lavfi", "-i", "sine=frequency=440:duration=" + seconds, "-pix_fmt", "yuv420p"));
        words.addAll(List.of(codec));
        words.addAll(List.of("-c:a", "aac", "-movflags", "+faststart", film.toString()));
        said(words.toArray(String[]::new));
        return film;
    }

    private static String said(String... words) throws Exception {
        Process process = new ProcessBuilder(words).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), said);
        return said;
    }

    private Player opened(Path film, double seconds) throws IOException {
        return opened(film, seconds, 320);
    }

    /** @param width 0 for a sound */
    private Player opened(Path film, double seconds, int width) throws IOException {
        Files.copy(film, objects.file(NAME), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        Visit visit = new Visit(Lang.HANS, 0.8, 1);
        return Fx.on(() -> new Player(objects, new Machines(), new SoundlessFilms(folder.resolve("soundless")), background, visit, new Item.Medium(NAME, seconds, width, width * 9 / 16), 0, (object, why) -> { }));
    }

    @Test
    void aFilmInH265PlaysWithItsSound() throws Exception {
        Player player = opened(film(12, "-c:v", "libx265", "-x265-params", "log-level=none", "-tag:v", "hvc1", "-g", "25"), 12);
        Fx.run(player::play);
        Fx.until("it plays", () -> player.position().get() > 0.5);
        assertTrue(Monitor.heard(2) > HEARD, "and is heard");
        Fx.run(() -> player.seek(9));
        Fx.until("it goes where it is sent", () -> player.position().get() > 9.2);
        assertEquals(PlayerTrouble.NONE, player.trouble().get());
        Fx.run(player::dispose);
    }

    /** Its picture comes in a little before the second that was asked for, and the clock of a player waits there: a picture that waited with it would be dark for a second. */
    @Test
    void aPieceForPassersByIsSeenFromItsFirstPicture() throws Exception {
        Files.copy(film(12, "-c:v", "libx264", "-g", "50"), objects.file(NAME));
        double from = 7.7; // of a key frame at 6
        Players players = new Players(objects, (object, why) -> { });
        SilentFilm film = Fx.on(() -> new SilentFilm(players, background, new Item.Medium(NAME, 12, 320, 180), from, why -> { }));
        double[] seen = {Double.NaN};
        Fx.run(() -> film.visibleProperty().subscribe(visible -> {
            if (visible && film.getChildrenUnmodifiable().getFirst() instanceof javafx.scene.media.MediaView picture) {
                seen[0] = picture.getMediaPlayer().getCurrentTime().toSeconds();
            }
        }));
        Fx.until("it is seen", () -> !Double.isNaN(seen[0]));
        assertTrue(seen[0] > from - EntryPoints.LEAD && seen[0] < from - 0.5, "from its first picture on: " + seen[0]);
        Fx.run(film::dispose);
    }

    @Test
    void aFilmThatWasCopiedByHalfComesToAnEndOrSaysSo() throws Exception {
        Path whole = film(12, "-c:v", "libx264", "-g", "25");
        byte[] bytes = Files.readAllBytes(whole);
        Path half = Files.write(folder.resolve("half.mp4"), Arrays.copyOf(bytes, bytes.length / 2));
        Player player = opened(half, 12);
        Fx.run(player::play);
        Fx.until("it is over, or it says why not", () -> player.ended().get() || player.trouble().get() == PlayerTrouble.BROKEN);
        Fx.run(player::dispose);

        Path nothing = Files.write(folder.resolve("nothing.mp4"), Arrays.copyOf(bytes, 300));
        Player broken = opened(nothing, 12);
        Fx.run(broken::play);
        Fx.until("it says that it is broken", () -> broken.trouble().get() == PlayerTrouble.BROKEN);
        Fx.run(broken::dispose);
    }

    @Test
    void plainSamplesAndAacWithoutAContainerAreHeardAsThePackHasThem() throws Exception {
        Path author = Files.createDirectories(folder.resolve("author"));
        for (String[] sound : new String[][] {{"a.wav", "pcm_s16le"}, {"a.aac", "aac"}}) {
            said("ffmpeg", "-loglevel", "error", "-f", "lavfi", "-i", "sine=d=12", "-c:a", sound[1], author.resolve(sound[0]).toString());
        }
        Files.writeString(author.resolve("pack.properties"), "id = s\nversion = 1\ntitle = 声音\npublisher = 街道\ndate = 2026-11-23\nlicense = CC-BY-4.0\ndescription = 试验\n");
        Files.writeString(author.resolve("songs.csv"), "id,title,sound\nsong-a,甲,a.wav\nsong-b,乙,a.aac\n");
        Path bag = folder.resolve("bag");
        assertTrue(new PackBuilder().build(author, bag, Progress.SILENT).built());
        for (String file : List.of("data/media/a.wav", "data/derived/a.aac.m4a")) {
            Player player = opened(bag.resolve(file), 12, 0);
            Fx.run(player::play);
            Fx.until(file + " plays", () -> player.position().get() > 0.5);
            assertTrue(Monitor.heard(2) > HEARD, file + " should be heard");
            Fx.run(() -> player.seek(10.5));
            Fx.until(file + " plays to its end", () -> player.ended().get());
            Fx.run(player::dispose);
        }
    }

    /** As when a television that is also the loudspeaker is switched off and on. */
    @Test
    void aLoudspeakerThatGoesAndComesBackTakesNoFilmAlong() throws Exception {
        String sink = said("pactl", "list", "short", "modules").lines().filter(line -> line.contains("module-null-sink")).findFirst().orElse("");
        assumeTrue(!sink.isEmpty(), "did not run: this machine has a loudspeaker of its own");
        String[] columns = sink.split("\t");
        Player player = opened(film(60, "-c:v", "libx264", "-g", "25"), 60);
        Fx.run(player::play);
        Fx.until("it plays", () -> player.position().get() > 1);
        said("pactl", "unload-module", columns[0]);
        try {
            double gone = Fx.on(() -> player.position().get());
            Fx.until("it plays on without a loudspeaker", () -> player.position().get() > gone + 3 && player.trouble().get() == PlayerTrouble.NONE);
        } finally {
            List<String> back = new java.util.ArrayList<>(List.of("pactl", "load-module", columns[1]));
            back.addAll(columns.length > 2 ? List.of(columns[2].split(" ")) : List.of());
            said(back.toArray(String[]::new));
        }
        double here = Fx.on(() -> player.position().get());
        Fx.until("it plays on with one", () -> player.position().get() > here + 2);
        Fx.run(player::again);
        Fx.until("tried once more it has its sound", () -> player.playing().get() && !player.soundless().get() && player.position().get() > here + 2);
        assertTrue(Monitor.heard(2) > HEARD, "and it is heard");
        Fx.run(player::dispose);
    }
}
