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
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
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
import yunguan.shell.Mode;
import yunguan.shell.Route;
import yunguan.shell.Screen;
import yunguan.store.DataFolder;
import yunguan.task.Background;
import yunguan.ui.Languages;
import yunguan.ui.Scale;
import yunguan.ui.Typesetting;

/** A change of language is instant and keeps the place, on every screen there is: nothing is opened anew, and what is said follows. */
class SwitchingTest {

    @TempDir
    private Path folder;

    static List<Route> routes(Catalogue catalogue) {
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

    static List<String> words(Scene scene) {
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
            Scene scene = HallScene.of(1920, 1080);
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

    /** What is read at the upper edge of a list: by its words where it has any, and by where it leads. */
    private static String uppermost(ScrollPane list) {
        double edge = list.localToScene(list.getLayoutBounds()).getMinY();
        List<Labeled> all = new ArrayList<>();
        gather(list.getContent(), all);
        return all.stream().filter(one -> one.localToScene(one.getLayoutBounds()).getMaxY() > edge + 4).findFirst().map(one -> Typesetting.plain(one.getText())).orElse("");
    }

    /** Whether some words of a list can be read: where it has more room than before, its beginning may come down with them. */
    private static boolean inSight(ScrollPane list, String words) {
        Bounds seen = list.localToScene(list.getLayoutBounds());
        List<Labeled> all = new ArrayList<>();
        gather(list.getContent(), all);
        return all.stream().filter(one -> Typesetting.plain(one.getText()).equals(words)).map(one -> one.localToScene(one.getLayoutBounds()))
                .anyMatch(one -> one.getMinY() >= seen.getMinY() && one.getMaxY() <= seen.getMaxY());
    }

    private static List<ScrollPane> lists(Scene scene) {
        return scene.getRoot().lookupAll(".touch-scroll").stream().map(ScrollPane.class::cast).toList();
    }

    private static double hidden(ScrollPane list) {
        return list.getContent().getBoundsInLocal().getHeight() - list.getViewportBounds().getHeight();
    }

    /** Letters become larger, and in reach mode everything has half the room: every list is laid out anew, or the screen is opened anew. */
    @Test
    void inEveryModeAListIsReadOn() throws Exception {
        Background background = Background.pooled(failure -> { });
        try (Holdings holdings = Holdings.open(new DataFolder(folder))) {
            StarterStore.fill(holdings.store());
            Files.createDirectories(folder.resolve("objects"));
            Scene scene = HallScene.of(1080, 1920);
            Wiring wiring = Fx.on(() -> {
                return new Wiring(Settings.defaults(), Languages.own(), background, holdings, scene, new Scale(1080, 1920), List.of(), LangText.EMPTY);
            });
            Stage stage = Fx.on(() -> {
                wiring.freshVisit();
                Stage shown = new Stage(StageStyle.UNDECORATED);
                shown.setScene(scene); // only what is shown has pulses
                shown.show();
                return shown;
            });
            for (Route route : routes(new Catalogue(holdings.store()))) {
                Fx.run(() -> wiring.navigator().go(route));
                background(background);
                int which = Fx.on(() -> {
                    List<ScrollPane> all = lists(scene);
                    return all.indexOf(all.stream().filter(list -> hidden(list) > 300).findFirst().orElse(null));
                });
                if (which < 0) {
                    continue;
                }
                for (Mode mode : List.of(Mode.REACH, Mode.LARGE)) {
                    Fx.run(() -> lists(scene).get(which).setVvalue(0.6));
                    Thread.sleep(100);
                    String before = Fx.on(() -> uppermost(lists(scene).get(which)));
                    Fx.run(() -> wiring.visit().toggle(mode));
                    Fx.until(route + " is read on at “" + before + "” in " + mode, () -> lists(scene).stream().anyMatch(list -> uppermost(list).equals(before) || list.getVvalue() == 1 || inSight(list, before)));
                    Fx.run(() -> wiring.visit().toggle(mode));
                    Fx.until(route + " is read on at “" + before + "” without " + mode, () -> lists(scene).stream().anyMatch(list -> uppermost(list).equals(before) || list.getVvalue() == 1 || inSight(list, before)));
                }
            }
            Fx.run(() -> {
                stage.hide();
                wiring.close();
            });
        } finally {
            background.close();
        }
    }

    /** A book lies open at its page, and what was chosen in a list stays chosen, also in a list that one comes back to. */
    @Test
    void inReachWhatIsOpenStaysOpen() throws Exception {
        Background background = Background.pooled(failure -> { });
        try (Holdings holdings = Holdings.open(new DataFolder(folder))) {
            StarterStore.fill(holdings.store());
            Files.createDirectories(folder.resolve("objects"));
            Scene scene = HallScene.of(1080, 1920);
            Wiring wiring = Fx.on(() -> new Wiring(Settings.defaults(), Languages.own(), background, holdings, scene, new Scale(1080, 1920), List.of(), LangText.EMPTY));
            Fx.run(wiring::freshVisit);
            Catalogue catalogue = new Catalogue(holdings.store());

            Fx.run(() -> wiring.navigator().go(Route.to(catalogue.cards(Kind.BOOK).getFirst())));
            background(background);
            Fx.run(() -> press(scene, "open-book"));
            Fx.run(() -> wiring.visit().toggle(Mode.STILL)); // pages turn at once
            Fx.run(() -> press(scene, "page-next"));
            List<String> page = Fx.on(() -> read(scene, ".leaf"));
            Fx.run(() -> wiring.visit().toggle(Mode.REACH));
            assertEquals(page, Fx.on(() -> read(scene, ".leaf")), "the page of a book");
            assertTrue(!page.isEmpty());

            Fx.run(() -> wiring.navigator().go(new Route.Archive()));
            background(background);
            Fx.run(() -> press(scene, "look-years"));
            List<String> byYear = Fx.on(() -> read(scene, ".archive-group"));
            Fx.run(() -> wiring.visit().toggle(Mode.REACH));
            assertEquals(byYear, Fx.on(() -> read(scene, ".archive-group")), "the archive by year");
            Fx.run(() -> wiring.navigator().go(new Route.Help()));
            Fx.run(() -> wiring.visit().toggle(Mode.REACH));
            Fx.run(() -> wiring.navigator().back());
            background(background);
            assertEquals(byYear, Fx.on(() -> read(scene, ".archive-group")), "the archive by year, gone back to");

            Fx.run(() -> wiring.navigator().go(new Route.Atlas()));
            background(background);
            Fx.run(scene.getRoot()::applyCss); // a list has its rows only then
            String row = Fx.on(() -> scene.getRoot().lookupAll(".place-row").stream().map(Node::getId).filter(Objects::nonNull).findFirst().orElseThrow());
            Fx.run(() -> press(scene, row));
            background(background);
            List<String> place = Fx.on(() -> read(scene, ".atlas-title"));
            Fx.run(() -> wiring.visit().toggle(Mode.REACH));
            assertEquals(place, Fx.on(() -> read(scene, ".atlas-title")), "the place that is open on the map");
            Fx.run(wiring::close);
        } finally {
            background.close();
        }
    }

    /** A topic that was touched, what was opened below a room, and the words: large letters, English and half the height change none of them. */
    @Test
    void theSearchGoesOnInEveryModeAndLanguage() throws Exception {
        Background background = Background.pooled(failure -> { });
        try (Holdings holdings = Holdings.open(new DataFolder(folder))) {
            StarterStore.fill(holdings.store());
            Files.createDirectories(folder.resolve("objects"));
            Scene scene = HallScene.of(1920, 1080);
            Wiring wiring = Fx.on(() -> new Wiring(Settings.defaults(), Languages.own(), background, holdings, scene, new Scale(1920, 1080), List.of(), LangText.EMPTY));
            Fx.run(wiring::freshVisit);
            Fx.run(() -> wiring.navigator().go(new Route.SearchFor("台江")));
            Fx.until("there is more of a room", () -> {
                scene.getRoot().applyCss(); // a list has its rows only then
                return more(scene) != null;
            });
            String more = Fx.on(() -> more(scene));
            Fx.run(() -> press(scene, more));
            List<Runnable> changes = List.of(() -> wiring.visit().toggle(Mode.LARGE), () -> wiring.visit().language().set(Lang.EN), () -> wiring.visit().toggle(Mode.REACH),
                    () -> wiring.visit().language().set(Lang.HANT), () -> wiring.visit().toggle(Mode.LARGE), () -> wiring.visit().toggle(Mode.REACH), () -> wiring.visit().language().set(Lang.HANS));
            Screen screen = Fx.on(() -> wiring.navigator().screen().get());
            Set<String> rows = Fx.on(() -> rows(scene));
            assertTrue(rows.size() > 4);
            for (Runnable change : changes) {
                Fx.run(change);
                background(background);
                assertSame(screen, Fx.on(() -> wiring.navigator().screen().get()));
                assertEquals("台江", Fx.on(() -> ((TextField) scene.getRoot().lookup("#search-box")).getText()));
                assertEquals(rows, Fx.on(() -> rows(scene)), "what was opened stays open");
                assertTrue(Fx.on(() -> scene.getRoot().lookup("#" + more) == null));
            }
            Fx.run(() -> wiring.navigator().go(new Route.SearchFor("")));
            Fx.until("topics", () -> topic(scene) != null);
            Fx.run(() -> press(scene, Objects.requireNonNull(topic(scene))));
            background(background);
            Set<String> under = Fx.on(() -> rows(scene));
            assertTrue(!under.isEmpty());
            for (Runnable change : changes) {
                Fx.run(change);
                background(background);
                assertEquals(under, Fx.on(() -> rows(scene)), "the topic stays chosen");
            }
            Fx.run(wiring::close);
        } finally {
            background.close();
        }
    }

    /** In traditional Chinese what the keyboard offers is written with the venue's own words, and finds the same. */
    @Test
    void whatTheKeyboardOffersIsWrittenAsTheVenueWritesIt() throws Exception {
        Files.writeString(folder.resolve("words.txt"), "台江=檯江\n");
        Languages languages = Languages.beside(folder.resolve("kiosk.properties"));
        assertEquals(List.of(), languages.faults());
        Background background = Background.pooled(failure -> { });
        try (Holdings holdings = Holdings.open(new DataFolder(folder))) {
            StarterStore.fill(holdings.store());
            Files.createDirectories(folder.resolve("objects"));
            Scene scene = HallScene.of(1920, 1080);
            Wiring wiring = Fx.on(() -> new Wiring(Settings.defaults(), languages, background, holdings, scene, new Scale(1920, 1080), List.of(), LangText.EMPTY));
            Fx.run(wiring::freshVisit);
            Fx.run(() -> wiring.navigator().go(new Route.SearchFor("taijiang")));
            Fx.until("the keyboard offers the place", () -> offered(scene).contains("台江"));
            Fx.run(() -> wiring.visit().language().set(Lang.HANT));
            assertTrue(Fx.on(() -> offered(scene).contains("檯江") && !offered(scene).contains("台江") && !offered(scene).contains("臺江")));
            Set<String> found = Fx.on(() -> rows(scene));
            Fx.run(() -> press(scene, "candidate-" + offered(scene).indexOf("檯江")));
            background(background);
            assertEquals("檯江", Fx.on(() -> ((TextField) scene.getRoot().lookup("#search-box")).getText()));
            assertTrue(!found.isEmpty() && !Fx.on(() -> rows(scene)).isEmpty(), "and it is found");
            assertTrue(Fx.on(() -> scene.getRoot().lookup(".section-title") != null));
            Fx.run(wiring::close);
        } finally {
            background.close();
        }
    }

    private static List<String> offered(Scene scene) {
        scene.getRoot().applyCss();
        return ((Parent) scene.getRoot().lookup("#candidates")).getChildrenUnmodifiable().stream().map(node -> ((Labeled) node).getText()).toList();
    }

    private static String more(Scene scene) {
        return scene.getRoot().lookupAll(".button").stream().map(Node::getId).filter(id -> id != null && id.startsWith("more-")).min(String::compareTo).orElse(null);
    }

    private static String topic(Scene scene) {
        scene.getRoot().applyCss();
        return scene.getRoot().lookupAll(".button").stream().map(Node::getId).filter(id -> id != null && id.startsWith("topic-")).min(String::compareTo).orElse(null);
    }

    private static Set<String> rows(Scene scene) {
        scene.getRoot().applyCss();
        Set<String> all = new TreeSet<>();
        scene.getRoot().lookupAll(".card-row").forEach(row -> all.add(row.getId()));
        return all;
    }

    private static void press(Scene scene, String id) {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        ((ButtonBase) Objects.requireNonNull(scene.getRoot().lookup("#" + id), id)).fire();
    }

    /** What stands in all nodes of a style. */
    private static List<String> read(Scene scene, String style) {
        List<Labeled> all = new ArrayList<>();
        scene.getRoot().lookupAll(style).forEach(node -> gather(node, all));
        return all.stream().map(Labeled::getText).toList();
    }

    /** What is asked of the store on the way to a screen has arrived. */
    static void background(Background background) throws InterruptedException {
        for (int i = 0; i < 3; i++) {
            java.util.concurrent.CountDownLatch done = new java.util.concurrent.CountDownLatch(1);
            background.run(() -> 0, answer -> done.countDown());
            done.await();
            Thread.sleep(120);
        }
    }
}
