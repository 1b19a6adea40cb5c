package yunguan.part.player;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
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
import yunguan.Fx;
import yunguan.Monitor;
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
        Monitor.isThere();
        Fx.run(() -> { }); // JavaFX runs, whichever test was the first here
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
        player = onScreen(() -> new Player(objects, new Machines(), null, background, visit, new Item.Medium("0".repeat(64), 10, 0, 0), 0, (object, why) -> reported.add(why)));
        until("it says that it is missing", () -> player.trouble().get() == PlayerTrouble.MISSING);
        onScreen(run(player::play));
        assertFalse(player.playing().get());

        Files.write(objects.file("1".repeat(64)), new byte[50_000]);
        Player broken = onScreen(() -> new Player(objects, new Machines(), null, background, visit, new Item.Medium("1".repeat(64), 10, 0, 0), 0, (object, why) -> reported.add(why)));
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
    void aLoudPieceIsLoweredAndSpeedIsKept() throws Exception {
        assumeTrue(yunguan.pack.convert.Toolbox.ofThisMachine().films(), "did not run: ffmpeg is not installed");
        Path tone = folder.resolve("tone.mp3");
        assertEquals(0, new ProcessBuilder("ffmpeg", "-nostdin", "-v", "error", "-f", "lavfi", "-i", "sine=f=440:d=60", tone.toString()).inheritIO().start().waitFor());
        String name = "e".repeat(64);
        Files.copy(tone, objects.file(name));
        double[] heard = new double[2];
        Item.Measured[] measured = {Item.Measured.NOTHING, new Item.Measured(-13, -1, Double.NaN)};
        for (int i = 0; i < 2; i++) {
            Item.Medium medium = new Item.Medium(name, 60, 0, 0, measured[i]);
            player = onScreen(() -> new Player(objects, new Machines(), null, background, visit, medium, 0, (object, why) -> reported.add(why)));
            onScreen(run(player::play));
            until("it plays", () -> player.position().get() > 0.5);
            heard[i] = heard(1.5);
            if (i == 0) {
                onScreen(run(player::dispose));
            }
        }
        assertEquals(0.316, heard[1] / heard[0], 0.05, "10 dB above the level of the hall is lowered by 10 dB");

        for (double speed : new double[] {2, 0.5}) {
            onScreen(run(() -> player.speed().set(speed)));
            Thread.sleep(4000); // what was on its way to the loudspeaker is heard first
            double from = onScreen(() -> player.position().get());
            long begun = System.nanoTime();
            Thread.sleep(3000);
            double passed = (System.nanoTime() - begun) / 1e9;
            assertEquals(speed, (onScreen(() -> player.position().get()) - from) / passed, 0.2 * speed, "speed " + speed);
        }
    }

    @Test
    void twoPiecesOfVeryDifferentLoudnessComeOutAlike() throws Exception {
        assumeTrue(yunguan.pack.convert.Toolbox.ofThisMachine().films(), "did not run: ffmpeg is not installed");
        Path author = Files.createDirectories(folder.resolve("author"));
        // one tone, of which the ear and EBU R 128 think alike, 16 dB louder than the other; both are louder than the hall's level
        String[] gains = {"0dB", "16dB"};
        for (int i = 0; i < 2; i++) {
            assertEquals(0, new ProcessBuilder("ffmpeg", "-nostdin", "-v", "error", "-f", "lavfi", "-i", "sine=f=440:d=20", "-af", "volume=" + gains[i], "-b:a", "192k",
                    author.resolve("p" + i + ".mp3").toString()).inheritIO().start().waitFor());
        }
        Files.writeString(author.resolve("pack.properties"), "id = s\nversion = 1\ntitle = 声音\npublisher = 街道\ndate = 2026-11-23\nlicense = CC-BY-4.0\ndescription = 试验\n");
        Files.writeString(author.resolve("audio.csv"), "id,title,sound\naudio-a,甲,p0.mp3\naudio-b,乙,p1.mp3\n");
        Path bag = folder.resolve("bag");
        assertTrue(new yunguan.pack.PackBuilder().build(author, bag, 0, yunguan.pack.BuildOptions.ofThisMachine(false, false), yunguan.pack.Progress.SILENT).built());
        com.fasterxml.jackson.databind.JsonNode graph = new com.fasterxml.jackson.databind.ObjectMapper().readTree(bag.resolve("data/ro-crate-metadata.json").toFile()).path("@graph");
        double[] measured = new double[2];
        double[] plain = new double[2];
        double[] evened = new double[2];
        for (int i = 0; i < 2; i++) {
            for (com.fasterxml.jackson.databind.JsonNode file : graph) {
                if (file.path("@id").asText().endsWith("p" + i + ".mp3")) {
                    measured[i] = file.path("loudness").asDouble();
                }
            }
            Files.copy(bag.resolve("data/media/p" + i + ".mp3"), objects.file(String.valueOf(i).repeat(64)));
            plain[i] = heardOf(new Item.Medium(String.valueOf(i).repeat(64), 20, 0, 0));
            evened[i] = heardOf(new Item.Medium(String.valueOf(i).repeat(64), 20, 0, 0, new Item.Measured(measured[i], 0, Double.NaN)));
        }
        assertTrue(measured[0] > -23 && measured[1] > measured[0] + 12, "the builder measured " + measured[0] + " and " + measured[1] + " LUFS");
        assertTrue(plain[1] / plain[0] > 4, "as they are, one is far louder: " + plain[0] + " and " + plain[1]);
        assertEquals(1, evened[1] / evened[0], 0.12, "in the hall they are alike: " + evened[0] + " and " + evened[1]);
    }

    private double heardOf(Item.Medium medium) throws Exception {
        player = onScreen(() -> new Player(objects, new Machines(), null, background, visit, medium, 0, (object, why) -> reported.add(why)));
        onScreen(run(player::play));
        until("it plays", () -> player.position().get() > 1);
        double heard = heard(2);
        onScreen(run(player::dispose));
        Thread.sleep(400);
        return heard;
    }

    @Test
    void aQuietHourIsHeardWhileItPlaysAndWhatWasChosenComesBack() throws Exception {
        player = open("sound/voice/audio-story-five-clouds.mp3", 54, 0, 0);
        onScreen(run(player::play));
        until("it plays", () -> player.position().get() > 1);
        double before = heard(4);
        onScreen(run(() -> visit.hushes(new yunguan.shell.QuietHour(0.2, "14:00"))));
        Thread.sleep(700);
        double hushed = heard(4);
        assertEquals(0.25, hushed / before, 0.12, "of 80 percent, 20 are left: " + before + " and " + hushed);
        onScreen(run(() -> visit.hushes(null)));
        Thread.sleep(700);
        assertTrue(heard(4) > before * 0.6, "it is as loud as before");
        assertEquals(0.8, visit.volume().get(), "nobody changed what the visitor chose");
    }

    private Player open(String file, double seconds, int width, double from) throws Exception {
        String name = "f".repeat(64); // no extension: so objects are called
        Files.copy(MEDIA.resolve(file), objects.file(name), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        return onScreen(() -> new Player(objects, new Machines(), null, background, visit, new Item.Medium(name, seconds, width, width * 9 / 16), from, (object, why) -> reported.add(why)));
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

    private static double heard(double seconds) throws Exception {
        return Monitor.heard(seconds);
    }
}
