package yunguan.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yunguan.Fx;
import yunguan.catalogue.Card;
import yunguan.catalogue.Catalogue;
import yunguan.catalogue.Kind;
import yunguan.catalogue.Lang;
import yunguan.catalogue.LangText;
import yunguan.pack.StarterStore;
import yunguan.settings.Settings;
import yunguan.shell.Route;
import yunguan.shell.Screen;
import yunguan.store.DataFolder;
import yunguan.task.Background;
import yunguan.ui.Languages;
import yunguan.ui.Scale;
import yunguan.ui.Texts;
import yunguan.ui.Typesetting;

/** A change of language is instant and keeps the place, on every screen there is: nothing is opened anew, and what is said follows. */
class SwitchingTest {

    @TempDir
    private Path folder;

    private static List<Route> routes(Catalogue catalogue) {
        List<Route> all = new ArrayList<>(List.of(new Route.Home(), new Route.Lectures(), new Route.Archive(), new Route.Atlas(), new Route.Gallery(),
                new Route.Contest(), new Route.Listening(), new Route.SearchFor("上下杭"), new Route.Help(), new Route.Sorry()));
        for (Kind kind : Kind.values()) {
            catalogue.cards(kind).stream().filter(card -> kind != Kind.MAP).findFirst().map(Route::to).ifPresent(all::add);
        }
        return all;
    }

    private static void gather(Node node, List<Labeled> all) {
        if (node.isVisible()) {
            if (node instanceof Labeled labeled && labeled.getText() != null && !labeled.getText().isBlank()) {
                all.add(labeled);
            }
            if (node instanceof Parent parent) {
                parent.getChildrenUnmodifiable().forEach(child -> gather(child, all));
            }
        }
    }

    private static List<String> words(Scene scene) {
        return Fx.on(() -> {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            List<Labeled> all = new ArrayList<>();
            gather(scene.getRoot(), all);
            return all.stream().filter(one -> !one.getStyleClass().contains("language") && !one.getStyleClass().contains("key") && !one.getStyleClass().contains("icon"))
                    .map(one -> Typesetting.plain(one.getText())).toList();
        });
    }

    /** Pixels of a list above what is seen of it. */
    private static double above(ScrollPane list) {
        return list.getVvalue() * Math.max(0, list.getContent().getBoundsInLocal().getHeight() - list.getViewportBounds().getHeight());
    }

    @Test
    void onEveryScreen() throws Exception {
        Background background = Background.pooled(failure -> { });
        try (Holdings holdings = Holdings.open(new DataFolder(folder))) {
            StarterStore.fill(holdings.store());
            Files.createDirectories(folder.resolve("objects"));
            Scene scene = Fx.on(() -> new Scene(new Region(), 1920, 1080));
            Fx.run(() -> List.of("tokens.css", "controls.css").forEach(sheet ->
                    scene.getStylesheets().add(Objects.requireNonNull(Texts.class.getResource(sheet)).toExternalForm())));
            Wiring wiring = Fx.on(() -> new Wiring(Settings.defaults(), Languages.own(), background, holdings, scene, new Scale(1920, 1080), List.of(), LangText.EMPTY));
            Fx.run(wiring::freshVisit);
            Map<String, Set<String>> stayed = new LinkedHashMap<>();
            for (Route route : routes(new Catalogue(holdings.store()))) {
                Fx.run(() -> wiring.navigator().go(route));
                background(background);
                List<String> simplified = words(scene);
                Screen screen = Fx.on(() -> wiring.navigator().screen().get());
                List<ScrollPane> lists = Fx.on(() -> scene.getRoot().lookupAll(".touch-scroll").stream().map(ScrollPane.class::cast).toList());
                Fx.run(() -> lists.forEach(list -> list.setVvalue(0.4)));
                words(scene); // laid out: a list that shows all of itself has nothing to read on
                List<Double> readTo = Fx.on(() -> lists.stream().map(SwitchingTest::above).toList());
                TextField box = Fx.on(() -> scene.getRoot().lookup(".text-field") instanceof TextField found ? found : null);

                Fx.run(() -> wiring.visit().language().set(Lang.EN));
                List<String> english = words(scene);
                assertSame(screen, Fx.on(() -> wiring.navigator().screen().get()), route + " is opened anew");
                assertEquals(lists, Fx.on(() -> scene.getRoot().lookupAll(".touch-scroll").stream().map(ScrollPane.class::cast).toList()), route + " has other lists");
                List<Double> stillAt = Fx.on(() -> lists.stream().map(SwitchingTest::above).toList());
                for (int i = 0; i < lists.size(); i++) {
                    assertEquals(readTo.get(i), stillAt.get(i), 40, route + " was read to here");
                }
                if (box != null) {
                    assertEquals("上下杭", Fx.on(box::getText), "what was typed stays");
                }
                assertEquals(simplified.size(), english.size(), route + ": " + simplified + " / " + english);
                english.stream().filter(text -> text.codePoints().anyMatch(Character::isIdeographic) && !text.contains("简, 繁 or EN"))
                        .forEach(text -> stayed.computeIfAbsent(route.toString(), key -> new TreeSet<>()).add(text));
                Fx.run(() -> wiring.visit().language().set(Lang.HANT));
                List<String> traditional = words(scene);
                Fx.run(() -> wiring.visit().language().set(Lang.HANS));
                assertEquals(simplified, words(scene), route + " says again what it said");
                assertTrue(!traditional.equals(simplified), route + " in traditional Chinese");
            }
            Fx.run(wiring::close);
            assertEquals(Map.of(), stayed, "what stays Chinese in English, though the starter pack says it in both");
        } finally {
            background.close();
        }
    }

    /** What is asked of the store on the way to a screen has arrived. */
    private static void background(Background background) throws InterruptedException {
        for (int i = 0; i < 3; i++) {
            java.util.concurrent.CountDownLatch done = new java.util.concurrent.CountDownLatch(1);
            background.run(() -> 0, answer -> done.countDown());
            done.await();
            Thread.sleep(120);
        }
    }
}
