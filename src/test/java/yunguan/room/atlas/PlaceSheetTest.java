package yunguan.room.atlas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yunguan.Fx;
import yunguan.catalogue.Card;
import yunguan.catalogue.Heading;
import yunguan.catalogue.Item.Position;
import yunguan.catalogue.Item.Site;
import yunguan.catalogue.Kind;
import yunguan.catalogue.Lang;
import yunguan.catalogue.LangText;
import yunguan.catalogue.Shot;
import yunguan.catalogue.Story;
import yunguan.catalogue.Voices;
import yunguan.part.player.Players;
import yunguan.settings.Settings;
import yunguan.shell.Mode;
import yunguan.shell.Navigator;
import yunguan.shell.Surroundings;
import yunguan.shell.Visit;
import yunguan.store.Database;
import yunguan.store.ObjectStore;
import yunguan.task.Background;
import yunguan.ui.PaintedPictures;
import yunguan.ui.Pictures;
import yunguan.ui.Scale;
import yunguan.ui.Texts;

/** A place opens beside the map: then and now, and the line of years, are in its sheet, and the map stays in sight. */
class PlaceSheetTest {

    @TempDir
    private Path folder;
    private final Background background = Background.pooled(failure -> { });
    private final Visit visit = new Visit(Lang.HANS, 0.5, 1);
    private final Atlas.Pin place = new Atlas.Pin(card("place", Kind.PLACE, ""), new Site(new Position(26.05, 119.3), 0, LangText.EMPTY), "layer");
    private final Atlas.Pin other = new Atlas.Pin(card("other", Kind.PLACE, ""), new Site(new Position(26.06, 119.3), 0, LangText.EMPTY), "layer");
    private Database store;
    private AtlasModel model;
    private AtlasPanel panel;
    private OverMap over;
    private StackPane root;
    private Stage stage;

    private static Card card(String id, Kind kind, String date) {
        return new Card(id.hashCode(), id, kind, new LangText(Map.of("zh-Hans", id)), LangText.EMPTY, "layer", null, date, Set.of(), "", LangText.EMPTY, false);
    }

    private static byte[] picture() throws Exception {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(900, 600, BufferedImage.TYPE_INT_RGB), "png", png);
        return png.toByteArray();
    }

    @BeforeEach
    void opens() throws Exception {
        store = Database.open(folder.resolve("store.db"), "store");
        for (String name : List.of("then", "now")) {
            store.update("INSERT INTO object VALUES (?, 1, 'image/png', ?)", name, picture());
        }
        ObjectStore objects = new ObjectStore(store, folder.resolve("objects"));
        visit.modes().add(Mode.STILL);
        Surroundings around = new Surroundings(visit, new Texts(visit.language()), new Navigator(route -> {
            throw new IllegalStateException(route.toString());
        }, route -> { }), background, new Pictures(objects, background), new Scale(1920, 1080), Settings.defaults());
        Atlas atlas = new Atlas(null, List.of(new Atlas.Layer(new Heading("layer", new LangText(Map.of("zh-Hans", "层")), LangText.EMPTY, "", ""), 2, true)), List.of(place, other), List.of());
        Atlas.Shown shown = new Atlas.Shown(Voices.NONE, List.of(new Shot("then", "", LangText.EMPTY, List.of()), new Shot("now", "", LangText.EMPTY, List.of())), List.of());
        List<Card> dated = List.of(card("first", Kind.EVENT, "1921"), card("second", Kind.DOCUMENT, "1949-08"), card("third", Kind.DOCUMENT, "2008"));
        model = new AtlasModel(Background.direct(), () -> atlas, card -> card.id().equals("place")
                ? new Atlas.Telling(new Story(LangText.EMPTY, LangText.EMPTY, LangText.EMPTY), dated, null, LangText.EMPTY, List.of(), shown)
                : new Atlas.Telling(new Story(LangText.EMPTY, LangText.EMPTY, LangText.EMPTY), List.of()));
        Fx.run(() -> {
            model.load(null, "");
            panel = new AtlasPanel(around, model, atlas, new PlaceVoice(around, new Players(objects, (object, why) -> { })));
            over = new OverMap(around, model);
            panel.setMaxSize(652, 960);
            root = new StackPane(over, new StackPane(panel));
            root.getStyleClass().addAll("frame", "mode-still");
            root.setStyle("-hall: #8C2F1B; -on-hall: white; -fx-font-size: " + around.em() + "px;");
            stage = new Stage();
            stage.setScene(new Scene(root, 1200, 960));
            for (String sheet : List.of("tokens.css", "controls.css", "/yunguan/room/atlas/atlas.css")) {
                stage.getScene().getStylesheets().add(Objects.requireNonNull(Texts.class.getResource(sheet)).toExternalForm());
            }
            stage.show();
            model.open(place);
        });
    }

    @AfterEach
    void closes() {
        Fx.run(() -> {
            panel.left();
            over.gone();
            stage.close();
        });
        background.close();
        store.close();
    }

    private boolean seen(Node in, String what) {
        root.applyCss();
        root.layout();
        Node found = in.lookup(what);
        return found != null && found.isVisible();
    }

    private void touch(String id) {
        Fx.run(() -> ((ButtonBase) Objects.requireNonNull(root.lookup("#" + id), id)).fire());
    }

    @Test
    void thenAndNowAndTheLineOfYearsAreInTheSheetAndTheMapIsInSight() {
        Fx.until("the pictures are there", () -> seen(panel, "#divider"));
        Fx.until("the years are there", () -> seen(panel, ".year-card"));
        Fx.run(() -> {
            assertFalse(over.isVisible(), "nothing lies over the map");
            Node pictures = Objects.requireNonNull(panel.lookup("#two-pictures"));
            Node surface = Objects.requireNonNull(panel.lookup("#years-surface"));
            for (Node part : List.of(pictures, surface)) {
                assertTrue(part.getLayoutBounds().getWidth() > 500 && part.getLayoutBounds().getHeight() > 150, part.getId() + " can be used: " + part.getLayoutBounds());
                assertTrue(part.getLayoutBounds().getHeight() < 960 * 0.75, part.getId() + " is seen at once: " + part.getLayoutBounds());
            }
            for (String button : List.of("years-nearer", "years-farther", "years-whole", "then", "now", "then-and-now", "place-years")) {
                Node there = Objects.requireNonNull(panel.lookup("#" + button), button);
                var at = panel.sceneToLocal(there.localToScene(there.getLayoutBounds()));
                assertTrue(at.getMinX() >= 0 && at.getMaxX() <= panel.getWidth(), button + " is within the sheet: " + at);
            }
            double finger = new Scale(1920, 1080).mm(5);
            assertTrue(below("then-and-now", "two-pictures") >= finger && below("two-pictures", "then") >= finger, "no finger touches two of them");
            assertTrue(below("place-years", "years-surface") >= finger && below("years-surface", "years-whole") >= finger, "nor of these");
        });
    }

    /** How far one thing of the sheet begins below another, in pixels. */
    private double below(String upper, String lower) {
        Node above = Objects.requireNonNull(panel.lookup("#" + upper));
        Node under = Objects.requireNonNull(panel.lookup("#" + lower));
        return under.localToScene(under.getLayoutBounds()).getMinY() - above.localToScene(above.getLayoutBounds()).getMaxY();
    }

    @Test
    void whereTheOtherIsMadeLargeAPartStaysAsItWasLeft() {
        Fx.until("the years are there", () -> seen(panel, ".year-card"));
        Node years = Fx.on(() -> panel.lookup("#years-surface"));
        touch("then-and-now");
        Fx.until("it is large", over::isVisible);
        touch("then-and-now");
        Fx.until("it is back", () -> seen(panel, "#two-pictures"));
        assertSame(years, Fx.on(() -> panel.lookup("#years-surface")), "drawn along as far as it was");
    }

    /** A touch on one of its cards leaves the map with the sheet as it is. */
    @Test
    void ofTheLineOfASheetThatIsLeftNoPicturesStay() throws Exception {
        Fx.until("the years are there", () -> seen(panel, ".year-card"));
        PaintedPictures.pulses();
        long before = PaintedPictures.kept();
        Pane beside = (Pane) Fx.on(panel::getParent);
        for (int time = 0; time < 8; time++) {
            Fx.run(() -> beside.getChildren().remove(panel));
            PaintedPictures.pulses();
            Fx.run(() -> beside.getChildren().add(panel));
            Fx.until("the years are there again", () -> seen(panel, ".year-card"));
            PaintedPictures.pulses();
        }
        long more = PaintedPictures.kept() - before;
        assertTrue(more < 6, () -> more + " pictures more than before are kept, with three cards in sight");
    }

    @Test
    void eachCanBeMadeLargeOverTheMapAndComesBackIntoTheSheet() {
        for (String[] part : new String[][] {{"then-and-now", "#two-pictures"}, {"place-years", "#years-surface"}}) {
            Fx.until("it is in the sheet", () -> seen(panel, part[1]));
            touch(part[0]);
            Fx.run(() -> {
                assertTrue(over.isVisible() && seen(over, part[1]), part[1] + " is large");
                assertNull(panel.lookup(part[1]), "and not in the sheet as well");
            });
            touch("over-close");
            Fx.run(() -> {
                assertFalse(over.isVisible());
                assertTrue(seen(panel, part[1]), part[1] + " is in the sheet again");
            });
        }
    }

    @Test
    void fromAListOfWhatCannotBeToldApartOneComesBackToTheLine() {
        Fx.until("it is in the sheet", () -> seen(panel, "#years-surface"));
        touch("place-years");
        Fx.until("it is large", () -> seen(over, "#years-surface"));
        Node line = Fx.on(() -> over.lookup("#years-surface"));
        Fx.run(() -> {
            over.several(List.of(card("first", Kind.EVENT, "1921"), card("second", Kind.DOCUMENT, "1921")));
            assertFalse(seen(over, "#years-surface"));
        });
        touch("over-line");
        Fx.run(() -> {
            assertTrue(seen(over, "#years-surface"));
            assertSame(line, over.lookup("#years-surface"), "as it was left");
            assertNull(over.lookup("#over-line"));
        });
        Fx.until("with its cards", () -> seen(over, ".year-card"));
    }

    /** Within reach, with large text, an upright glass leaves the sheet a hand's breadth. */
    @Test
    void aLowSheetHasOnlyTheWayToSeeThemLarge() {
        Fx.until("they are in the sheet", () -> seen(panel, "#years-surface") && seen(panel, "#two-pictures"));
        Fx.run(() -> {
            panel.setMaxHeight(260);
            panel.setMinHeight(260);
        });
        Fx.until("there is no room for them", () -> !seen(panel, "#years-surface") && !seen(panel, "#two-pictures"));
        touch("place-years");
        Fx.until("large it is seen whole", () -> seen(over, "#years-surface"));
        touch("over-close");
        Fx.run(() -> {
            panel.setMinHeight(960);
            panel.setMaxHeight(960);
        });
        Fx.until("with room they come back", () -> seen(panel, "#years-surface") && seen(panel, "#two-pictures"));
    }

    @Test
    void whatIsLeftIsNotMadeAgainByAnAnswerThatComesLate() {
        Fx.until("they are in the sheet", () -> seen(panel, "#years-surface") && seen(panel, "#two-pictures"));
        Fx.run(() -> {
            panel.setMaxHeight(260);
            panel.setMinHeight(260);
        });
        Fx.until("there is no room for them", () -> !seen(panel, "#years-surface") && !seen(panel, "#two-pictures"));
        Fx.run(() -> {
            panel.setMinHeight(960);
            panel.setMaxHeight(960);
            root.layout(); // there is room again, which the parts hear a moment later
            panel.left();
        });
        Fx.until("all is answered", background::idle);
        Fx.run(() -> assertFalse(seen(panel, "#years-surface") || seen(panel, "#two-pictures"), "nobody would end it"));
    }

    @Test
    void thatAPlaceIsNotOnTheMapIsSaid() {
        Fx.run(() -> {
            assertFalse(seen(panel, "#off-map"), "as long as there is no map");
            model.covers(new MapArea(119.2, 26, 119.4, 26.1));
            assertFalse(seen(panel, "#off-map"));
            model.covers(new MapArea(119.2, 26.055, 119.4, 26.1));
            assertTrue(seen(panel, "#off-map"));
            model.open(other);
            assertFalse(seen(panel, "#off-map"));
        });
    }

    @Test
    void anotherPlaceHasNothingOfIt() {
        Fx.until("it is in the sheet", () -> seen(panel, "#years-surface"));
        Fx.run(() -> {
            model.open(other);
            assertFalse(seen(panel, "#years-surface") || seen(panel, "#two-pictures") || seen(panel, "#then-and-now"));
        });
    }

    @Test
    void aFingerThatGoesUpOverThemDrawsTheSheetAlongAndSidewaysItDrawsThem() {
        Fx.until("the pictures are there", () -> seen(panel, "#divider"));
        Fx.until("the years are there", () -> seen(panel, ".year-card"));
        ScrollPane sheet = (ScrollPane) Fx.on(() -> Objects.requireNonNull(panel.lookup(".touch-scroll")));
        for (String id : List.of("#two-pictures", "#years-surface")) {
            Fx.run(() -> sheet.setVvalue(0));
            draws(id, 0, -200);
            assertTrue(Fx.on(sheet::getVvalue) > 0, id + ": the sheet went along");
        }
        Fx.run(() -> sheet.setVvalue(0));
        List<Double> before = Fx.on(this::divider);
        draws("#two-pictures", 150, 4);
        assertEquals(0, Fx.on(sheet::getVvalue), "the sheet stays");
        assertFalse(before.equals(Fx.on(this::divider)), "the line between then and now went along");
    }

    private List<Double> divider() {
        root.layout();
        return new ArrayList<>(List.of(Objects.requireNonNull(panel.lookup("#divider")).getLayoutX()));
    }

    private void draws(String id, double right, double down) {
        Fx.run(() -> {
            root.layout();
            Node node = Objects.requireNonNull(panel.lookup(id));
            assertNotNull(node.getScene());
            Point2D from = node.localToScene(node.getLayoutBounds().getWidth() * 0.3, node.getLayoutBounds().getHeight() * 0.8);
            for (int step = 0; step <= 10; step++) {
                finger(step == 0 ? MouseEvent.MOUSE_PRESSED : MouseEvent.MOUSE_DRAGGED, node, from.add(right * step / 10, down * step / 10));
            }
            finger(MouseEvent.MOUSE_RELEASED, node, from.add(right, down));
            root.layout();
        });
    }

    private static void finger(EventType<MouseEvent> type, Node node, Point2D at) {
        Event.fireEvent(node, new MouseEvent(type, at.getX(), at.getY(), at.getX(), at.getY(), MouseButton.PRIMARY, 1, false, false, false, false,
                type != MouseEvent.MOUSE_RELEASED, false, false, false, false, type == MouseEvent.MOUSE_PRESSED, null));
    }
}
