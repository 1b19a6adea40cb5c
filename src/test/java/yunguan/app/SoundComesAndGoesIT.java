package yunguan.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import yunguan.Fx;
import yunguan.Monitor;
import yunguan.catalogue.Item;
import yunguan.part.player.Players;
import yunguan.part.player.PlayerTrouble;
import yunguan.part.player.SilentFilm;
import yunguan.part.player.TestTone;
import yunguan.room.door.AttractModel;
import yunguan.settings.Settings;
import yunguan.shell.Route;
import yunguan.store.DataFolder;
import yunguan.ui.Typesetting;

/** The loudspeaker goes while something plays, and comes back: in a process of its own, whose sound server the test switches off and on. */
class SoundComesAndGoesIT {

    private static final Path MEDIA = Path.of(System.getProperty("yunguan.home", "."), "media/taijiang");
    private static final double HEARD = 60;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"server", "plug", "back", "piece", "hangs", "leaves"})
    void isSurvived(String story) throws Exception {
        Path said = folder.resolve("said");
        ProcessBuilder builder = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "--enable-native-access=ALL-UNNAMED",
                "-Djava.awt.headless=true", "-Dyunguan.home=" + System.getProperty("yunguan.home", "."), "-cp",
                System.getProperty("java.class.path") + File.pathSeparator + System.getProperty("jdk.module.path", ""),
                Told.class.getName(), folder.toString(), story).redirectErrorStream(true).redirectOutput(said.toFile());
        builder.environment().putAll(Loudspeaker.environment(folder));
        Process process = builder.start();
        Set<ProcessHandle> started = new HashSet<>(); // one that hangs outlives a process that did not end by itself
        try {
            for (int seconds = 0; seconds < 300 && !process.waitFor(1, TimeUnit.SECONDS); seconds++) {
                process.descendants().forEach(started::add);
            }
            assertFalse(process.isAlive(), () -> "it did not end");
            assertEquals(0, process.exitValue(), Files.readString(said));
        } finally {
            started.forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    /** What is done in the process. */
    static final class Told {

        private Told() {
        }

        static void main(String[] words) {
            try (Loudspeaker speaker = new Loudspeaker(Path.of(words[0]))) {
                speaker.on();
                Path data = Files.createDirectories(Path.of(words[0]).resolve("data"));
                try (OpenHall hall = new OpenHall(data)) {
                    Files.copy(MEDIA.resolve("films/lecture-five-clouds.mp4"), data.resolve("objects").resolve(OpenHall.FILM), StandardCopyOption.REPLACE_EXISTING);
                    Files.copy(MEDIA.resolve("sound/voice/audio-story-five-clouds.mp3"), data.resolve("objects").resolve("1".repeat(64)));
                    hall.holdings.store().inTransaction(rows -> {
                        long piece = rows.insert("""
                                INSERT INTO item (pack, version, id, kind, position, title, summary, body, children, date, audience, language, source, notice, pending, license)
                                VALUES ('p', 1, 'audio-a', 'AUDIO', 1, '{"zh-Hans":"听"}', '{}', '{}', '{}', '', '', '', '{}', '{}', 0, 'x')""");
                        rows.update("INSERT INTO medium (item, role, object, seconds) VALUES (?, 'sound', ?, 54)", piece, "1".repeat(64));
                        return null;
                    });
                    switch (words[1]) {
                        case "server" -> theServerGoes(hall, speaker);
                        case "plug" -> thePlugIsPulled(hall, speaker);
                        case "back" -> itIsBackAtOnce(hall, speaker);
                        case "hangs" -> theServerHangs(hall, speaker);
                        case "leaves" -> { }
                        default -> aPieceIsHeard(hall, speaker);
                    }
                }
                if (words[1].equals("leaves")) {
                    staffLeaveWhileTheServerHangs(data, speaker);
                }
            } catch (Throwable failure) {
                failure.printStackTrace();
                System.exit(1);
            }
            System.exit(0);
        }

        private static void opens(OpenHall hall, Route route) {
            Fx.run(() -> hall.wiring.navigator().go(route));
            Fx.until("it plays", () -> seconds(hall) >= 3);
        }

        /** Where it is, as the visitor reads it. */
        private static int seconds(OpenHall hall) {
            if (!(hall.scene.getRoot().lookup(".player-time") instanceof Labeled time) || !time.getText().matches("\\d+:\\d\\d.*")) {
                return -1;
            }
            String[] parts = time.getText().split("[^\\d]+");
            return Integer.parseInt(parts[0]) * 60 + Integer.parseInt(parts[1]);
        }

        /** It goes on at the pace of the clock from where it was, in silence; and that is said. */
        private static void goesOnSilently(OpenHall hall, int before) {
            Fx.until("it is said that there is no sound", () -> hall.node("sound-again") instanceof Labeled again && Typesetting.plain(again.getText()).contains("没有找到音箱"));
            assertTrue(Fx.on(() -> hall.wiring.visit().captions().get()), "what cannot be heard can be read");
            Fx.until("the film goes on", () -> seconds(hall) > before + 1);
            int there = Fx.on(() -> seconds(hall));
            assertTrue(there < before + 40, "from where it was, and not from its end: " + before + ", " + there);
            assertFalse(Fx.on(() -> hall.sees("player-trouble")));
            assertTrue(Fx.on(hall.wiring::inUse));
        }

        private static void theServerGoes(OpenHall hall, Loudspeaker speaker) throws Exception {
            opens(hall, new Route.LectureAt("lecture-a", 0));
            assertTrue(Monitor.heard(2) > HEARD);
            int before = Fx.on(() -> seconds(hall));
            speaker.off();
            goesOnSilently(hall, before);
            hall.touch("sound-again");
            Fx.until("as long as there is none, trying again changes nothing", () -> hall.sees("sound-again"));
            speaker.on();
            int silent = Fx.on(() -> seconds(hall));
            hall.touch("sound-again");
            Fx.until("once there is one it is gone", () -> !hall.sees("sound-again"));
            Fx.until("and the film goes on", () -> seconds(hall) > silent + 1);
            assertTrue(Monitor.heard(3) > HEARD, "and is heard");

            speaker.off();
            Fx.until("it goes once more", () -> hall.sees("sound-again"));
            Fx.run(() -> hall.wiring.navigator().home());
            speaker.on();
            opens(hall, new Route.LectureAt("lecture-a", 0));
            assertFalse(Fx.on(() -> hall.sees("sound-again")), "the next film needs nobody to try");
            assertTrue(Monitor.heard(3) > HEARD, "it is heard");
        }

        private static void thePlugIsPulled(OpenHall hall, Loudspeaker speaker) throws Exception {
            opens(hall, new Route.LectureAt("lecture-a", 0));
            int before = Fx.on(() -> seconds(hall));
            speaker.unplugged();
            goesOnSilently(hall, before);
            speaker.plugged();
            hall.touch("sound-again");
            Fx.until("it is gone", () -> !hall.sees("sound-again"));
            assertTrue(Monitor.heard(4) > HEARD, "and the film is heard");
        }

        private static void itIsBackAtOnce(OpenHall hall, Loudspeaker speaker) throws Exception {
            opens(hall, new Route.LectureAt("lecture-a", 0));
            int before = Fx.on(() -> seconds(hall));
            speaker.unplugged();
            speaker.plugged();
            Fx.until("the film goes on", () -> seconds(hall) > before + 3);
            assertTrue(Fx.on(() -> seconds(hall)) < before + 40, "from where it was");
            if (Fx.on(() -> hall.sees("sound-again"))) {
                hall.touch("sound-again"); // it was sought in just that moment
            }
            Fx.until("nothing is said", () -> !hall.sees("sound-again"));
            assertTrue(Monitor.heard(4) > HEARD, "it is heard");
        }

        private static void theServerHangs(OpenHall hall, Loudspeaker speaker) throws Exception {
            opens(hall, new Route.LectureAt("lecture-a", 0));
            speaker.hangs();
            try (ScreenWaits waits = new ScreenWaits()) {
                Thread.sleep(2000); // the picture stands still, and somebody sees that it does
                hall.touch("play-pause");
                hall.touch("forward-10");
                assertEquals("", waits.longest(), "the screen waited for the sound under a finger");
                Fx.run(() -> hall.wiring.navigator().home());
                Fx.until("the way out is open", () -> !hall.sees("play") && !hall.wiring.inUse());
                assertEquals("", waits.longest(), "the screen waited for the sound when the film was left");

                Fx.run(() -> hall.wiring.navigator().go(new Route.LectureAt("lecture-a", 0)));
                Fx.until("the next visitor is told to wait", () -> hall.reads("正在打开"));
                Fx.until("the next visitor sees it without its sound", () -> hall.sees("sound-again") && seconds(hall) > 1);
                assertEquals("", waits.longest(), "the screen waited for the sound when the film was opened");

                Fx.run(() -> hall.wiring.navigator().go(new Route.AudioAt("audio-a", 0)));
                Fx.until("a piece says that it cannot be heard", () -> hall.sees("player-trouble") && hall.reads("没有找到音箱"));
                Fx.run(() -> hall.wiring.navigator().home());
                assertEquals("", waits.longest(), "the screen waited for the sound of a piece");
                thoseWhoPassByAreToldInTime(hall);
                staffHearThatTheToneIsNotHeard();
                assertEquals("", waits.longest(), "the screen waited for the sound of something short");
            }
            speaker.answers();
            opens(hall, new Route.LectureAt("lecture-a", 0));
            assertFalse(Fx.on(() -> hall.sees("sound-again")), "once it answers all is as before");
            assertFalse(Fx.on(() -> hall.reads("正在打开")));
            assertTrue(Monitor.heard(3) > HEARD, "and it is heard");
        }

        private static void staffHearThatTheToneIsNotHeard() {
            List<TestTone.State> states = new CopyOnWriteArrayList<>();
            Fx.run(() -> new TestTone().play(1, states::add));
            Fx.until("the test tone ends", () -> states.contains(TestTone.State.NO_SOUND_DEVICE));
            assertEquals(List.of(TestTone.State.PLAYING, TestTone.State.NO_SOUND_DEVICE), states);
        }

        /** Before the next picture: then no other film is tried. */
        private static void thoseWhoPassByAreToldInTime(OpenHall hall) {
            AtomicReference<PlayerTrouble> why = new AtomicReference<>(PlayerTrouble.NONE);
            long began = System.nanoTime();
            Players players = new Players(hall.holdings.objects(), (object, trouble) -> { });
            SilentFilm film = Fx.on(() -> new SilentFilm(players, hall.background, new Item.Medium(OpenHall.FILM, 89, 1920, 1080), 10, why::set));
            Fx.until("it says that there is no loudspeaker", () -> why.get() == PlayerTrouble.NO_SOUND_DEVICE);
            assertTrue(System.nanoTime() - began < TimeUnit.SECONDS.toNanos(2L * AttractModel.STEP_SECONDS), "in time");
            Fx.run(film::dispose);
        }

        /** JavaFX waits for the player that is held; the process does not. */
        private static void staffLeaveWhileTheServerHangs(Path data, Loudspeaker speaker) {
            Place place = new Place(data, data.resolve("kiosk.properties"), Settings.defaults(), new DataFolder(data));
            KioskApp.show(place, "1920x1080", kiosk -> Thread.ofPlatform().daemon().start(() -> {
                Fx.run(kiosk::freshVisit); // without a PIN it would ask for one
                Fx.run(() -> kiosk.navigator().go(new Route.LectureAt("lecture-a", 0)));
                Fx.until("it plays", () -> kiosk.scene().getRoot().lookup(".player-time") instanceof Labeled time && time.getText().matches("0:0[3-9].*"));
                try {
                    speaker.hangs();
                    Thread.sleep(4500);
                    Fx.run(() -> kiosk.navigator().home());
                    kiosk.close();
                    Thread.sleep(20_000);
                } catch (Exception failure) {
                    failure.printStackTrace();
                }
                System.out.println("it did not end");
                Runtime.getRuntime().halt(1);
            }), true);
        }

        private static void aPieceIsHeard(OpenHall hall, Loudspeaker speaker) throws Exception {
            opens(hall, new Route.AudioAt("audio-a", 0));
            int before = Fx.on(() -> seconds(hall));
            speaker.off();
            Fx.until("it is said that there is no sound", () -> hall.sees("player-trouble") && hall.reads("没有找到音箱"));
            speaker.on();
            hall.touch("player-again");
            Fx.until("it goes on by itself", () -> !hall.sees("player-trouble") && seconds(hall) > before + 2);
            assertTrue(Fx.on(() -> seconds(hall)) < before + 40, "from where it was");
            assertTrue(Monitor.heard(3) > HEARD, "and is heard");
        }
    }
}
