package yunguan.room.atlas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yunguan.Fx;
import yunguan.catalogue.Card;
import yunguan.catalogue.Figure;
import yunguan.catalogue.Heading;
import yunguan.catalogue.Item.Position;
import yunguan.catalogue.Item.Site;
import yunguan.catalogue.Kind;
import yunguan.catalogue.Lang;
import yunguan.catalogue.LangText;
import yunguan.catalogue.Story;
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

/** What stands beside the map: the list in its orders, and the pages of what is open. */
class AtlasPanelTest {

    /** Two sides of a block: from the kiosk to the place across it one goes around. */
    private static final Roads ROADS = Roads.read("{\"roads\": [[[119.30, 26.05], [119.30, 26.06], [119.302, 26.06], [119.302, 26.05]]]}".getBytes(StandardCharsets.UTF_8));

    @TempDir
    private Path folder;
    private final Background background = Background.pooled(failure -> { });
    private final Visit visit = new Visit(Lang.HANS, 0.5, 1);
    private final Atlas.Pin across = pin("across", "甲", 26.05, 119.302, "1949-08");
    private final Atlas.Pin beyond = pin("beyond", "乙", 26.0571, 119.30, "192X");
    private final Atlas.Pin off = pin("off", "丙", 26.057, 119.31, "");
    private final Atlas.Trail walk = new Atlas.Trail(new Card(9, "walk", Kind.TRAIL, new LangText(Map.of("zh-Hans", "路", "en", "Walk")), LangText.EMPTY, null, null, "1950/1960",
            Set.of(), "", LangText.EMPTY, false), List.of(across, beyond, across), List.of(), 20);
    private Database store;
    private Surroundings around;
    private AtlasModel model;
    private StackPane root;
    private AtlasPanel panel;

    private static Atlas.Pin pin(String id, String name, double latitude, double longitude, String date) {
        Card card = new Card(id.hashCode(), id, Kind.PLACE, new LangText(Map.of("zh-Hans", name, "en", id)), LangText.EMPTY, "layer", null, date, Set.of(), "", LangText.EMPTY, false);
        return new Atlas.Pin(card, new Site(new Position(latitude, longitude), 0, LangText.EMPTY), "layer");
    }

    @BeforeEach
    void opens() throws Exception {
        store = Database.open(new DataFolder(folder).store(), "store");
        Files.writeString(folder.resolve("kiosk.properties"), "here.latitude = 26.05\nhere.longitude = 119.30\n");
        Settings settings = Settings.read(folder.resolve("kiosk.properties"));
        Navigator navigator = new Navigator(route -> {
            throw new IllegalStateException(route.toString());
        }, route -> { });
        around = new Surroundings(visit, new Texts(visit.language()), navigator, background, null, new Scale(1920, 1080), settings);
        Heading layer = new Heading("layer", new LangText(Map.of("zh-Hans", "层")), LangText.EMPTY, "", "");
        Atlas.Sheet sheet = new Atlas.Sheet(walk.card(), folder, null, List.of(), LangText.EMPTY, "", ROADS);
        Atlas.Counted counted = new Atlas.Counted(off.card(), List.of(
                new Figure(new LangText(Map.of("zh-Hans", "口袋公园")), new LangText(Map.of("zh-Hans", "个")), 44, false, ""),
                new Figure(new LangText(Map.of("zh-Hans", "街头小公园")), new LangText(Map.of("zh-Hans", "个")), 12, true, "")));
        Atlas atlas = new Atlas(sheet, List.of(new Atlas.Layer(layer, 3, true)), List.of(across, beyond, off), List.of(walk), List.of(), List.of(), List.of(),
                Map.of("beyond", List.of(counted)));
        model = new AtlasModel(Background.direct(), () -> atlas, card -> new Atlas.Telling(new Story(LangText.EMPTY, LangText.EMPTY, LangText.EMPTY), List.of()), pins -> Here.of(settings, pins), InstantSource.system());
        PlaceVoice voice = new PlaceVoice(around, new Players(new ObjectStore(store, folder.resolve("objects")), (object, why) -> { }));
        Fx.run(() -> {
            model.load(null, "");
            panel = new AtlasPanel(around, model, atlas, voice);
            root = new StackPane(panel);
            new Scene(root, 800, 1000);
            root.applyCss();
            root.layout();
        });
    }

    @AfterEach
    void closes() {
        Fx.run(panel::left);
        background.close();
        store.close();
    }

    private Node node(String id) {
        root.applyCss();
        root.layout();
        return Objects.requireNonNull(root.lookup("#" + id), id);
    }

    private void touch(String id) {
        Fx.run(() -> ((ButtonBase) node(id)).fire());
    }

    /** What every row of the list says below its name, with its id. */
    private List<String> rows() {
        return Fx.on(() -> {
            root.applyCss();
            root.layout();
            List<String> rows = new ArrayList<>();
            for (Node row : panel.lookupAll(".place-row")) {
                if (String.valueOf(row.getId()).startsWith("place-row-")) {
                    Label far = (Label) row.lookup(".place-far");
                    rows.add(row.getId().substring("place-row-".length()) + " " + (far == null ? "" : far.getAccessibleText()));
                }
            }
            return rows;
        });
    }

    @Test
    void theListIsOrderedByWhatItsRowsSay() {
        touch("order-near");
        assertEquals(List.of("beyond 从这里沿测绘过的路走约790米", "off 离这里直线距离约1.3公里", "across 从这里沿测绘过的路走约2.4公里"),
                rows(), "across the block it is 200 metres as the crow flies, and nobody flies");
        touch("order-year");
        assertEquals(List.of("beyond 1920年代", "across 1949年8月", "off "), rows(), "what has no year comes last");
        touch("order-name");
        assertEquals(List.of("off", "across", "beyond"), rows().stream().map(row -> row.split(" ")[0]).toList(), "bǐng, jiǎ, yǐ");
        Fx.run(() -> visit.language().set(Lang.EN));
        assertEquals(List.of("across", "beyond", "off"), rows().stream().map(row -> row.split(" ")[0]).toList());
        touch("order-layer");
        assertEquals(List.of("across", "beyond", "off"), rows().stream().map(row -> row.split(" ")[0]).toList());
    }

    @Test
    void theListHoldsWhatIsThereInTheYear() {
        Fx.run(() -> model.show(1930));
        assertEquals(Set.of("beyond", "off"), Set.copyOf(rows().stream().map(row -> row.split(" ")[0]).toList()));
    }

    @Test
    void theLegendAndTheTrailsAreOfTheYear() {
        Fx.run(() -> {
            assertEquals("层  3", ((Label) node("layer-layer").lookup(".label")).getText());
            assertTrue(reads("走一条路线"));
            model.show(1930);
            assertEquals("层  2", ((Label) node("layer-layer").lookup(".label")).getText());
            assertFalse(reads("走一条路线"), "no title above nothing");
            model.show(1955);
            assertTrue(reads("走一条路线"));
        });
    }

    /** Whether words are seen in the panel. */
    private boolean reads(String words) {
        root.applyCss();
        root.layout();
        return panel.lookupAll(".label").stream().filter(label -> words.equals(label.getAccessibleText())).anyMatch(label -> {
            boolean seen = true;
            for (Node node = label; node != null; node = node.getParent()) {
                seen &= node.isVisible();
            }
            return seen;
        });
    }

    @Test
    void noButtonForMoreTrailsLeadsToNone() {
        Fx.run(() -> {
            List<Atlas.Trail> trails = new ArrayList<>();
            for (int i = 0; i < 50; i++) {
                Card card = new Card(100 + i, "walk-" + i, Kind.TRAIL, walk.card().title(), LangText.EMPTY, null, null, i % 10 == 0 ? "1921/1930" : "1950", Set.of(), "", LangText.EMPTY, false);
                trails.add(new Atlas.Trail(card, List.of(), List.of(), 0));
            }
            TrailList list = new TrailList(around, model, trails);
            ((ButtonBase) Objects.requireNonNull(list.lookup("#more-trails"))).fire();
            assertEquals(40, list.lookupAll(".place-row").size());
            Node row = list.lookup("#trail-row-walk-1");
            model.show(1925);
            list.renew();
            assertEquals(5, list.lookupAll(".place-row").size());
            assertEquals(null, list.lookup("#more-trails"));
            model.show(1960);
            list.renew();
            assertEquals(40, list.lookupAll(".place-row").size(), "as many as were asked for");
            assertTrue(row == list.lookup("#trail-row-walk-1"), "nor is its picture painted anew");
        });
    }

    @Test
    void allThatLiesWithinTheQuarterOfAnHourCanBeSeen() {
        List<Atlas.Pin> many = new ArrayList<>();
        for (int i = 0; i < 64; i++) {
            many.add(pin("near-" + i, "近", 26.03, 119.33 + i * 0.00001, ""));
        }
        Atlas atlas = new Atlas(null, List.of(), many, List.of());
        AtlasModel near = new AtlasModel(Background.direct(), () -> atlas, card -> new Atlas.Telling(new Story(LangText.EMPTY, LangText.EMPTY, LangText.EMPTY), List.of()));
        Fx.run(() -> {
            near.load(null, "");
            near.open(many.getFirst());
            QuarterHour quarter = new QuarterHour(around, near, many.getFirst());
            near.switchCircle();
            assertEquals(40, quarter.lookupAll(".place-row").size());
            quarter.lookupAll(".button").stream().filter(node -> "再看23处".equals(node.getAccessibleText())).map(ButtonBase.class::cast).findFirst().orElseThrow().fire();
            near.show(1930);
            assertEquals(63, quarter.lookupAll(".place-row").size());
            quarter.left();
        });
    }

    @Test
    void whatIsOpenOfAnotherTimeSaysSo() {
        Fx.run(() -> {
            model.open(walk);
            assertFalse(node("other-time").isVisible(), "every year is shown");
            model.show(1930);
            assertTrue(node("other-time").isVisible());
            model.show(1955);
            assertFalse(node("other-time").isVisible());
        });
    }

    @Test
    void aWalkGoesFromStopToStopAndBackToTheFirst() {
        Fx.run(() -> model.open(walk));
        touch("stop-across-3");
        Fx.run(() -> {
            assertEquals("第3站，共3站", said(".stop-where"));
            assertTrue(node("stop-next").isDisabled());
            ((ButtonBase) node("stop-before")).fire();
            assertEquals("第2站，共3站", said(".stop-where"));
            ((ButtonBase) node("stop-before")).fire();
            assertEquals("第1站，共3站", said(".stop-where"));
            assertTrue(node("stop-before").isDisabled());
            assertFalse(node("stop-next").isDisabled());
        });
    }

    private String said(String styleClass) {
        root.applyCss();
        return ((Label) Objects.requireNonNull(root.lookup(styleClass))).getAccessibleText();
    }

    @Test
    void aCodeForPhonesSpeaksTheLanguageThatIsChosenLater() {
        Fx.run(() -> model.open(across));
        List<Integer> before = Fx.on(this::codes);
        assertEquals(2, before.size());
        Fx.run(() -> visit.language().set(Lang.EN));
        List<Integer> after = Fx.on(this::codes);
        assertEquals(before.getFirst(), after.getFirst(), "a position has no language");
        assertNotEquals(before.getLast(), after.getLast(), "a name has");
    }

    /** The codes that are seen, each as a number. */
    private List<Integer> codes() {
        root.applyCss();
        List<Integer> codes = new ArrayList<>();
        for (Node code : root.lookupAll(".qr-code")) {
            var image = ((ImageView) ((Parent) code).getChildrenUnmodifiable().getFirst()).getImage();
            int number = 7;
            for (int y = 0; y < image.getHeight(); y++) {
                for (int x = 0; x < image.getWidth(); x++) {
                    number = 31 * number + image.getPixelReader().getArgb(x, y);
                }
            }
            codes.add(number);
        }
        return codes;
    }

    @Test
    void underTheQuarterOfAnHourStandWhatIsReachedAndTheFiguresThatBelongToIt() {
        Fx.run(() -> model.open(beyond));
        touch("quarter-hour");
        Fx.run(() -> {
            assertNotNull(model.circle().get());
            List<String> words = panel.lookup("#within-quarter").lookupAll(".label").stream().map(Node::getAccessibleText).filter(Objects::nonNull).toList();
            assertTrue(words.contains("口袋公园：44个") && words.contains("街头小公园：将建成12个"), words.toString());
            assertTrue(words.stream().anyMatch(one -> one.startsWith("沿测绘过的路，15分钟能走到0处")), words.toString());
        });
    }

    @Test
    void whatHasGoneFollowsNothingAnyMore() {
        Fx.run(() -> {
            Node chip = node("layer-layer");
            PseudoClass on = PseudoClass.getPseudoClass("on");
            assertTrue(chip.getPseudoClassStates().contains(on));
            model.open(beyond);
            Node quarter = node("within-quarter");
            model.close();
            model.open(beyond);
            assertFalse(quarter == node("within-quarter"), "another page");
            model.switchCircle();
            assertFalse(quarter.isVisible(), "the page before is not drawn any more");
            panel.left();
            model.toggle(Objects.requireNonNull(model.atlas().get()).layers().getFirst());
            assertTrue(chip.getPseudoClassStates().contains(on), "nor is the legend");
            YearBar bar = new YearBar(around, model, yunguan.part.years.Years.of(List.of("1921", "1949")).orElseThrow(), Objects.requireNonNull(model.atlas().get()));
            Label shown = (Label) bar.lookup(".year-shown");
            assertEquals("1921年至1949年：拖动选一年", Objects.requireNonNull(bar.lookup("#year-track")).getAccessibleText());
            model.show(1921);
            assertEquals("1921年", shown.getAccessibleText());
            bar.end();
            model.show(1949);
            assertEquals("1921年", shown.getAccessibleText());
        });
    }

    @Test
    void aLongNameOfATrailDoesNotSqueezeItsPicture() {
        Card named = new Card(10, "long", Kind.TRAIL, new LangText(Map.of("zh-Hans", "从新馆到历史街区".repeat(8))), LangText.EMPTY, null, null, "1950/1960", Set.of(), "", LangText.EMPTY, false);
        double width = Fx.on(() -> {
            TrailList trails = new TrailList(around, model, List.of(new Atlas.Trail(named, walk.stops(), List.of(), 20)));
            StackPane narrow = new StackPane(trails);
            new Scene(narrow, 400, 1000);
            narrow.applyCss();
            narrow.layout();
            return ((StackPane) Objects.requireNonNull(trails.lookup(".picture-box"))).getWidth();
        });
        assertEquals(around.scale().px(130), width);
    }
}
