package yunguan.room.atlas;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yunguan.Fx;
import yunguan.catalogue.Card;
import yunguan.catalogue.Item;
import yunguan.catalogue.Kind;
import yunguan.catalogue.Lang;
import yunguan.catalogue.LangText;
import yunguan.catalogue.Voices;
import yunguan.part.player.Players;
import yunguan.settings.Settings;
import yunguan.shell.Navigator;
import yunguan.shell.Surroundings;
import yunguan.shell.Visit;
import yunguan.store.DataFolder;
import yunguan.store.Database;
import yunguan.store.ObjectStore;
import yunguan.task.Background;
import yunguan.ui.Scale;
import yunguan.ui.Texts;

/** Who is told of one stop of a walk is told of the next one, too; elsewhere the voice waits until it is asked. */
class PlaceVoiceTest {

    private static final int SECONDS = 60;

    @TempDir
    private Path folder;

    private static Card card(String id) {
        return new Card(id.hashCode(), id, Kind.PLACE, LangText.EMPTY, LangText.EMPTY, null, null, "", Set.of(), "", LangText.EMPTY, false);
    }

    private static Voices voice(String object) {
        return new Voices(Map.of(Lang.HANS.tag(), new Item.Medium(object, SECONDS, 0, 0)), "");
    }

    @Test
    void theVoiceGoesOnFromStopToStopAndFallsSilentElsewhere() throws Exception {
        Background background = Background.pooled(failure -> { });
        try (Database store = Database.open(new DataFolder(folder).store(), "store")) {
            Files.createDirectories(folder.resolve("objects"));
            AudioFormat format = new AudioFormat(8000, 16, 1, true, false);
            for (String object : new String[] {"a".repeat(64), "b".repeat(64)}) {
                try (AudioInputStream hush = new AudioInputStream(new ByteArrayInputStream(new byte[16_000 * SECONDS]), format, 8000L * SECONDS)) {
                    AudioSystem.write(hush, AudioFileFormat.Type.WAVE, folder.resolve("objects").resolve(object).toFile());
                }
                store.update("INSERT INTO object VALUES (?, ?, 'audio/wav', NULL)", object, Files.size(folder.resolve("objects").resolve(object)));
            }
            Visit visit = new Visit(Lang.HANS, 0.5, 1);
            Navigator navigator = new Navigator(route -> {
                throw new IllegalStateException(route.toString());
            }, route -> { });
            Surroundings around = new Surroundings(visit, new Texts(visit.language()), navigator, background, null, new Scale(1920, 1080), Settings.defaults());
            PlaceVoice voice = Fx.on(() -> new PlaceVoice(around, new Players(new ObjectStore(store, folder.resolve("objects")), (object, why) -> { })));
            StackPane root = new StackPane();
            Fx.run(() -> {
                new Scene(root, 800, 400);
                voice.entered();
                voice.opens(card("one"), true);
                root.getChildren().setAll(voice.of(card("one"), voice("a".repeat(64))));
                assertFalse(voice.playing(), "nobody has asked for it");
            });
            Fx.run(() -> voice.of(card("one"), voice("a".repeat(64))).play());
            Fx.until("the first stop is told of", voice::playing);
            Fx.run(() -> {
                voice.opens(card("silent"), true);
                assertFalse(voice.playing(), "a stop without a voice");
                voice.opens(card("two"), true);
                root.getChildren().setAll(voice.of(card("two"), voice("b".repeat(64))));
            });
            Fx.until("the next one as well", voice::playing);
            Fx.run(() -> {
                voice.opens(card("elsewhere"), false);
                root.getChildren().setAll(voice.of(card("elsewhere"), voice("a".repeat(64))));
                assertFalse(voice.playing());
            });
            Thread.sleep(600);
            Fx.run(() -> {
                assertFalse(voice.playing(), "it is no stop of a walk");
                voice.left();
            });
        } finally {
            background.close();
        }
    }
}
