package yunguan.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yunguan.Fx;
import yunguan.catalogue.Catalogue;
import yunguan.catalogue.Lang;
import yunguan.catalogue.LangText;
import yunguan.pack.StarterStore;
import yunguan.settings.Settings;
import yunguan.shell.Route;
import yunguan.store.DataFolder;
import yunguan.task.Background;
import yunguan.ui.LanguageSheet;
import yunguan.ui.Languages;
import yunguan.ui.Scale;

/** A fourth language is a folder of texts: whoever touches its button reads it on every screen there is, and no code was written for it. */
class FourthLanguageTest {

    private static final Path OWN = Path.of(System.getProperty("yunguan.home", "."), "src/main/resources/yunguan/ui/texts");
    /** Stands before every text of the fourth language, so that it can be told from ours. */
    private static final String SIGN = "¤";

    @TempDir
    private Path folder;

    private static Properties texts(String tag) throws Exception {
        Properties all = new Properties();
        try (Stream<Path> files = Files.list(OWN.resolve(tag))) {
            for (Path file : files.filter(one -> !one.endsWith("language.properties")).toList()) {
                all.load(new StringReader(Files.readString(file)));
            }
        }
        return all;
    }

    private Languages fourth() throws Exception {
        return fourth("");
    }

    private Languages fourth(String more) throws Exception {
        Path xx = Files.createDirectories(folder.resolve("languages/fr"));
        Files.writeString(xx.resolve("language.properties"), "button = FR\nname = Français\nnearest = en\nlatin = yes\n" + more);
        StringBuilder all = new StringBuilder();
        texts("en").forEach((key, text) -> all.append(key).append(" = ").append(SIGN).append(text.toString().replace("\\", "\\\\").replace("\n", "\\n")).append('\n'));
        Files.writeString(xx.resolve("all.properties"), all);
        return Languages.beside(folder.resolve("kiosk.properties"));
    }

    @Test
    void onEveryScreen() throws Exception {
        Set<String> ours = new HashSet<>();
        for (Lang lang : Lang.OWN) {
            texts(lang.tag()).values().forEach(text -> ours.add(text.toString()));
        }
        ours.removeAll(Set.of("Cloud lectures", "Halls", "English")); // the pack has a topic, a layer and a language of the same name
        Languages languages = fourth();
        assertEquals(List.of(), languages.faults());
        Background background = Background.pooled(failure -> { });
        try (Holdings holdings = Holdings.open(new DataFolder(folder))) {
            StarterStore.fill(holdings.store());
            Files.createDirectories(folder.resolve("objects"));
            Scene scene = HallScene.of(1920, 1080);
            Wiring wiring = Fx.on(() -> new Wiring(Settings.defaults(), languages, background, holdings, scene, new Scale(1920, 1080), List.of(), LangText.EMPTY));
            Fx.run(wiring::freshVisit);
            Fx.run(() -> {
                scene.getRoot().applyCss();
                ((ButtonBase) scene.getRoot().lookup("#language-fr")).fire();
            });
            assertEquals("fr", Fx.on(() -> wiring.visit().language().get().tag()));
            Set<String> notFollowed = new TreeSet<>();
            List<Route> screens = new ArrayList<>(SwitchingTest.routes(new Catalogue(holdings.store())));
            for (Route route : screens) {
                Fx.run(() -> wiring.navigator().go(route));
                SwitchingTest.background(background);
                List<String> words = SwitchingTest.words(scene);
                assertTrue(words.stream().anyMatch(text -> text.contains(SIGN)), route + " says nothing in it: " + words);
                words.stream().filter(text -> !text.contains(SIGN) && ours.contains(text)).forEach(text -> notFollowed.add(route + ": " + text));
                if (route instanceof Route.SearchFor) {
                    Node candidates = Fx.on(() -> scene.getRoot().lookup(".candidates"));
                    assertFalse(Fx.on(candidates::isVisible), "its keyboard is a plain one");
                }
            }
            Fx.run(wiring::close);
            assertEquals(Set.of(), notFollowed, "what is said in a language of ours");
        } finally {
            background.close();
        }
    }

    /** Before a visit begins it is set in its own font as well: in the pictures for passers-by, on the button that calls them, and where the hall is closed. */
    @Test
    void itsOwnFontIsSeenAtTheDoorToo() throws Exception {
        Languages languages = fourth("font = Noto Sans Mono CJK HK\nfont.serif = Noto Serif CJK JP\n");
        assertEquals(List.of(), languages.faults());
        Background background = Background.pooled(failure -> { });
        try (Holdings holdings = Holdings.open(new DataFolder(folder))) {
            Files.createDirectories(folder.resolve("objects"));
            Scene scene = HallScene.of(1920, 1080);
            Fx.run(() -> {
                scene.getStylesheets().add(LanguageSheet.of(languages));
            });
            Settings settings = HallAtNight.settings(folder, "language = fr\nopening.hours = Mo-Su 09:00-17:00");
            Wiring wiring = Fx.on(() -> new Wiring(settings, languages, background, holdings, scene, new Scale(1920, 1080), List.of(), LangText.EMPTY));
            Fx.run(wiring::freshVisit);
            HallAtNight night = new HallAtNight(scene, wiring);
            night.itIs("2026-10-14T10:00");
            night.pass(200);
            Fx.until("passers-by are invited", () -> scene.getRoot().lookup(".poster-words") != null);
            Fx.until("they read it", () -> {
                boolean read = scene.getRoot().lookup(".poster-words.lang-fr") != null;
                if (!read) {
                    wiring.door().invites().step(); // its turn comes after those of the others
                }
                return read;
            });
            assertEquals(Set.of("Noto Sans Mono CJK HK", "Noto Serif CJK JP"), families(scene, ".poster-words.lang-fr", ".poster-hall-name"));
            Fx.until("and are called in it", () -> scene.getRoot().lookupAll(".poster-call-text").stream().anyMatch(node -> ((Label) node).getText().startsWith(SIGN)));
            assertEquals("Noto Sans Mono CJK HK", Fx.on(() -> family(scene, scene.getRoot().lookup(".poster-call-text"))));
            night.itIs("2026-10-14T20:00");
            night.pass(200);
            Fx.run(() -> Event.fireEvent(scene.getRoot(), new MouseEvent(MouseEvent.MOUSE_PRESSED, 5, 5, 5, 5, MouseButton.PRIMARY, 1,
                    false, false, false, false, true, false, false, false, false, true, null)));
            Fx.until("when it opens", () -> scene.getRoot().lookup(".closed-words.lang-fr") != null);
            assertEquals(Set.of("Noto Sans Mono CJK HK", "Noto Serif CJK JP"), families(scene, ".closed-words.lang-fr", ".closed-title"));
            Fx.run(wiring::close);
        } finally {
            background.close();
        }
    }

    private static String family(Scene scene, Node label) {
        scene.getRoot().applyCss();
        return ((Label) label).getFont().getFamily();
    }

    /** The families of all words in a block; the serif's are those of its title alone. */
    private static Set<String> families(Scene scene, String block, String title) {
        return Fx.on(() -> {
            scene.getRoot().applyCss();
            Set<String> all = new TreeSet<>();
            for (Node node : scene.getRoot().lookup(block).lookupAll(".label")) {
                String family = family(scene, node);
                assertEquals(node.getStyleClass().contains(title.substring(1)), family.contains("Serif"), node.toString());
                if (!node.getStyleClass().contains("poster-call-text")) {
                    all.add(family);
                }
            }
            return all;
        });
    }
}
