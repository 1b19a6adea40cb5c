package yunguan.part.player;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yunguan.catalogue.Item;
import yunguan.catalogue.Lang;
import yunguan.shell.Mode;
import yunguan.shell.Visit;
import yunguan.store.Database;
import yunguan.store.ObjectStore;
import yunguan.task.Background;

/** Plays films and sounds of the starter pack, under the names that objects have, and hears what comes out of the loudspeaker. */
class SoundIT {

    private static final Path MEDIA = Path.of(System.getProperty("yunguan.home", "."), "media/taijiang");
    private static final int RATE = 16_000;
    /** Root mean square of 16-bit samples: a voice is in the thousands, a null sink at rest is 0. */
    private static final double HEARD = 60;

    @TempDir
    Path folder;

    private Database store;
    private ObjectStore objects;
    private Background background;
    private Visit visit;
    private Player player;
    private final java.util.List<PlayerTrouble> reported = new java.util.ArrayList<>();

    @BeforeAll
    static void somethingToSeeAndHear() throws Exception {
        if (System.getenv("DISPLAY") == null) {
            fail("There is no display. Start one: Xvfb :99 -screen 0 1920x1080x24 &  export DISPLAY=:99");
        }
        try {
            Process info = new ProcessBuilder("pactl", "info").redirectErrorStream(true).start();
            info.getInputStream().readAllBytes();
            if (info.waitFor() != 0) {
                fail("There is no sound server. Start one: pulseaudio -D --exit-idle-time=-1 --load=module-null-sink");
            }
        } catch (IOException notInstalled) {
            fail("pactl is not installed. Install it: apt-get install pulseaudio pulseaudio-utils libasound2-plugins");
        }
        CountDownLatch started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        Platform.setImplicitExit(false);
        assertTrue(started.await(30, TimeUnit.SECONDS), "JavaFX did not start");
    }

    @BeforeEach
    void open() throws IOException {
        store = Database.open(folder.resolve("store.db"), "store");
        objects = new ObjectStore(store, Files.createDirectories(folder.resolve("objects")));
        background = Background.pooled(failure -> { });
        visit = new Visit(Lang.HANS, 0.8, 1);
    }

    @AfterEach
    void close() throws Exception {
        if (player != null) {
            onScreen(() -> {
                player.dispose();
                return 0;
            });
        }
        background.close();
        store.close();
    }

    @Test
    void aSoundIsHeardAndSilenceIsSilent() throws Exception {
        player = open("sound/voice/audio-story-five-clouds.mp3", 54, 0, 3);
        until("it is ready", () -> player.length().get() > 50);
        assertFalse(player.playing().get(), "it starts nothing by itself");
        assertEquals(0, heard(0.8), 1, "nothing is heard before anybody asks for it");

        onScreen(run(player::play));
        until("it goes on", () -> player.position().get() > 3.5);
        assertTrue(player.position().get() < 10, "it went on from the second it was given");
        double loud = heard(3);
        assertTrue(loud > HEARD, "a voice should be heard, the root mean square was " + loud);

        onScreen(run(() -> visit.toggle(Mode.SILENT)));
        Thread.sleep(700);
        assertEquals(0, heard(0.8), 1, "the silent mode is silent");
        assertTrue(player.playing().get(), "it plays on, to be read");
        onScreen(run(player::dispose));
        player = open("sound/voice/audio-park-pocket.mp3", 30, 0, 2);
        onScreen(run(player::play));
        until("it goes on", () -> player.position().get() > 2.5);
        assertEquals(0, heard(1.5), 1, "what begins in silent mode is silent from its first moment");
        onScreen(run(() -> visit.toggle(Mode.SILENT)));
        assertTrue(heard(3) > HEARD, "and is heard as soon as the mode is off");
        onScreen(run(player::pause));
        Thread.sleep(700);
        double stood = player.position().get();
        Thread.sleep(600);
        assertEquals(stood, player.position().get(), "what is paused stands still");
    }

    @Test
    void aFilmIsHeardToItsEndAndBeginsAnew() throws Exception {
        player = open("films/lecture-five-clouds.mp4", 89, 1920, 0);
        onScreen(run(player::play)); // before it is ready: it plays as soon as it is
        until("it plays", () -> player.position().get() > 1);
        assertTrue(heard(3) > HEARD, "the film should be heard");
        double length = player.length().get();
        onScreen(run(() -> player.seek(length - 2)));
        until("it is over", () -> player.ended().get());
        assertFalse(player.playing().get());
        assertEquals(length, player.position().get(), 0.01);
        onScreen(run(player::toggle));
        until("it begins anew", () -> !player.ended().get() && player.position().get() > 0.5 && player.position().get() < 20);
        onScreen(run(player::pause));
        onScreen(run(() -> player.seek(40)));
        onScreen(run(player::play));
        until("it goes on from where it was sent", () -> player.position().get() > 40.4 && player.position().get() < 60);
    }

    @Test
    void whatIsMissingOrBrokenIsATroubleAndNoException() throws Exception {
        player = onScreen(() -> new Player(objects, background, visit, new Item.Medium("0".repeat(64), 10, 0, 0), 0, (object, why) -> reported.add(why)));
        until("it says that it is missing", () -> player.trouble().get() == PlayerTrouble.MISSING);
        onScreen(run(player::play));
        assertFalse(player.playing().get());

        Files.write(objects.file("1".repeat(64)), new byte[50_000]);
        Player broken = onScreen(() -> new Player(objects, background, visit, new Item.Medium("1".repeat(64), 10, 0, 0), 0, (object, why) -> reported.add(why)));
        until("it says that it is broken", () -> broken.trouble().get() == PlayerTrouble.BROKEN);
        assertEquals(java.util.List.of(PlayerTrouble.MISSING, PlayerTrouble.BROKEN), reported, "the hall hears of both");

        Files.copy(MEDIA.resolve("sound/voice/audio-story-five-clouds.mp3"), objects.file("0".repeat(64)));
        onScreen(run(player::again));
        until("it plays once its file is there", () -> player.length().get() > 50);
        assertEquals(PlayerTrouble.NONE, player.trouble().get());
    }

    @Test
    void theTestToneIsHeard() throws Exception {
        TestTone tone = new TestTone();
        java.util.List<TestTone.State> states = new java.util.concurrent.CopyOnWriteArrayList<>();
        onScreen(run(() -> tone.play(1, states::add)));
        double loud = heard(1.2);
        assertTrue(loud > HEARD, "two notes should be heard, the root mean square was " + loud);
        until("it has ended", () -> states.contains(TestTone.State.PLAYED));
        assertEquals(java.util.List.of(TestTone.State.PLAYING, TestTone.State.PLAYED), states);
    }

    @Test
    void plainSamplesAndAacWithoutAContainerAreHeardAsThePackHasThem() throws Exception {
        assumeTrue(yunguan.pack.convert.Toolbox.ofThisMachine().films(), "did not run: ffmpeg is not installed");
        Path author = Files.createDirectories(folder.resolve("author"));
        for (String[] sound : new String[][] {{"a.wav", "pcm_s16le"}, {"a.aac", "aac"}}) {
            Process made = new ProcessBuilder("ffmpeg", "-nostdin", "-v", "error", "-f", "lavfi", "-i", "sine=d=12", "-c:a", sound[1], author.resolve(sound[0]).toString())
                    .inheritIO().start();
            assertEquals(0, made.waitFor());
        }
        Files.writeString(author.resolve("pack.properties"), "id = s\nversion = 1\ntitle = 声音\npublisher = 街道\ndate = 2026-11-23\nlicense = CC-BY-4.0\ndescription = 试验\n");
        Files.writeString(author.resolve("songs.csv"), "id,title,sound\nsong-a,甲,a.wav\nsong-b,乙,a.aac\n");
        Path bag = folder.resolve("bag");
        assertTrue(new yunguan.pack.PackBuilder().build(author, bag, yunguan.pack.Progress.SILENT).built());
        for (String file : java.util.List.of("data/media/a.wav", "data/derived/a.aac.m4a")) {
            Files.deleteIfExists(objects.file("f".repeat(64)));
            player = openFile(bag.resolve(file), 12, 0, 0);
            onScreen(run(player::play));
            until(file + " plays", () -> player.position().get() > 0.5);
            double loud = heard(2);
            assertTrue(loud > HEARD, file + " should be heard, the root mean square was " + loud);
            onScreen(run(() -> player.seek(10.5)));
            until(file + " plays to its end", () -> player.ended().get());
            onScreen(run(player::dispose));
        }
    }

    private Player open(String file, double seconds, int width, double from) throws Exception {
        return openFile(MEDIA.resolve(file), seconds, width, from);
    }

    private Player openFile(Path file, double seconds, int width, double from) throws Exception {
        String name = "f".repeat(64); // no extension: so objects are called
        Files.copy(file, objects.file(name), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        return onScreen(() -> new Player(objects, background, visit, new Item.Medium(name, seconds, width, width * 9 / 16), from, (object, why) -> reported.add(why)));
    }

    private static Callable<Integer> run(Runnable work) {
        return () -> {
            work.run();
            return 0;
        };
    }

    private static <T> T onScreen(Callable<T> work) throws InterruptedException, ExecutionException {
        FutureTask<T> task = new FutureTask<>(work);
        Platform.runLater(task);
        return task.get();
    }

    private static void until(String what, BooleanSupplier happened) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(40);
        while (!onScreen(happened::getAsBoolean)) {
            assertTrue(System.nanoTime() < end, "waited in vain until " + what);
            Thread.sleep(50);
        }
    }

    /** Root mean square of what comes out of the loudspeaker for some seconds. */
    private static double heard(double seconds) throws Exception {
        Process recording = new ProcessBuilder("parec", "--device=@DEFAULT_MONITOR@", "--format=s16le", "--rate=" + RATE,
                "--channels=1", "--raw", "--latency-msec=100").redirectError(ProcessBuilder.Redirect.DISCARD).start();
        try (InputStream sound = recording.getInputStream()) {
            byte[] samples = sound.readNBytes((int) (seconds * RATE) * 2);
            double sum = 0;
            for (int i = 0; i + 1 < samples.length; i += 2) {
                short sample = (short) ((samples[i] & 0xFF) | samples[i + 1] << 8);
                sum += (double) sample * sample;
            }
            assertTrue(samples.length > 1000, "nothing could be recorded");
            return Math.sqrt(sum / (samples.length / 2.0));
        } finally {
            recording.destroy();
            recording.waitFor();
        }
    }
}
