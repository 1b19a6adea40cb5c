package yunguan.part.player;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.ConcurrentModificationException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.media.Media;
import javafx.scene.media.MediaPlayer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.jspecify.annotations.Nullable;
import yunguan.Fx;
import yunguan.store.Database;
import yunguan.store.ObjectStore;
import yunguan.task.Background;

/** A film that is broken is said to be, once, however early JavaFX found out. */
class MachineTest {

    private static final String NAME = "b".repeat(64);
    /** It is told apart by its beginning, and the rest is nothing. */
    private static final byte[] BROKEN = "\0\0\0\u0018ftypmp42\0\0\0\0mp42isom no film follows".getBytes(StandardCharsets.ISO_8859_1);

    @TempDir
    private Path folder;
    private final Background background = Background.pooled(failure -> { });
    private final List<String> heard = new ArrayList<>();
    private Database store;
    private ObjectStore objects;

    @BeforeEach
    void opens() throws Exception {
        store = Database.open(folder.resolve("store.db"), "store");
        objects = new ObjectStore(store, Files.createDirectories(folder.resolve("objects")));
        Files.write(objects.file(NAME), BROKEN);
    }

    @AfterEach
    void closes() {
        background.close();
        store.close();
    }

    private void isSaidOnce(Background hands) throws Exception {
        isSaidOnce(hands, MediaPlayer::new);
    }

    private void isSaidOnce(Background hands, Function<Media, MediaPlayer> makes) throws Exception {
        Machine machine = Fx.on(() -> {
            Machine made = new Machine(new Machines(hands, makes), new Reel(objects, NAME), background, new SimpleDoubleProperty(0), new Heard());
            made.load(Duration.ofMinutes(5)); // that its loudspeaker does not answer is no answer here
            return made;
        });
        try {
            Fx.until("it is said", () -> heard.contains("BROKEN"));
            Thread.sleep(200);
            assertEquals(1, Fx.on(() -> heard.stream().filter(word -> !word.equals("made")).count()), heard.toString());
        } finally {
            Fx.run(() -> machine.close(false));
            hands.close();
        }
    }

    @Test
    void anErrorThatComesWhileOneListensIsSaidOnce() throws Exception {
        isSaidOnce(Background.each("player", failure -> { }));
    }

    @Test
    void anErrorThatCameBeforeAnybodyListenedIsSaidOnceAndNothingIsShown() throws Exception {
        isSaidOnce(new Slow(Background.each("player", failure -> { })));
        assertEquals(List.of("BROKEN"), heard);
    }

    @Test
    void onePlayerThatCollidesWithAnotherIsMadeOnceMore() throws Exception {
        AtomicInteger tries = new AtomicInteger();
        isSaidOnce(Background.each("player", failure -> { }), media -> {
            if (tries.incrementAndGet() == 1) {
                throw new ConcurrentModificationException();
            }
            return new MediaPlayer(media);
        });
        assertEquals(2, tries.get());
    }

    @Test
    void oneThatCannotBeMadeForAReasonOfOurOwnSaysNothingOfALoudspeaker() throws Exception {
        AtomicInteger tries = new AtomicInteger();
        isSaidOnce(Background.each("player", failure -> { }), media -> {
            tries.incrementAndGet();
            throw new ConcurrentModificationException();
        });
        assertEquals(2, tries.get());
        assertEquals(List.of("BROKEN"), heard);
    }

    private final class Heard implements Machine.Hears {

        @Override
        public void made(MediaPlayer media, Path file) {
            heard.add("made");
        }

        @Override
        public void ready(double length) {
            heard.add("ready");
        }

        @Override
        public void at(double second) {
            heard.add("at");
        }

        @Override
        public void ended() {
            heard.add("ended");
        }

        @Override
        public void fails(PlayerTrouble why, @Nullable Throwable failure) {
            heard.add(why.name());
        }
    }

    /** Hands over what it has made only when that has failed. */
    private record Slow(Background hands) implements Background {

        @Override
        public <T> void run(Callable<T> work, Consumer<T> then, Consumer<Exception> failed) {
            hands.run(() -> {
                T made = work.call();
                Fx.until("it has failed", () -> ((MediaPlayer) made).getError() != null);
                return made;
            }, then, failed);
        }

        @Override
        public <T> void run(Callable<T> work, Consumer<T> then) {
            hands.run(work, then);
        }

        @Override
        public <T> void latest(String name, Callable<T> work, Consumer<T> then) {
            hands.latest(name, work, then);
        }

        @Override
        public void onScreen(Runnable then) {
            hands.onScreen(then);
        }

        @Override
        public Repeat every(Duration period, Runnable then) {
            return hands.every(period, then);
        }

        @Override
        public void close() {
            hands.close();
        }
    }
}
