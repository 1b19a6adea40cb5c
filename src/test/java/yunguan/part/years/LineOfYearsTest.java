package yunguan.part.years;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import yunguan.Fx;
import yunguan.catalogue.Card;
import yunguan.catalogue.Heading;
import yunguan.catalogue.Kind;
import yunguan.catalogue.Lang;
import yunguan.catalogue.LangText;
import yunguan.settings.Settings;
import yunguan.shell.Mode;
import yunguan.shell.Navigator;
import yunguan.shell.Surroundings;
import yunguan.shell.Visit;
import yunguan.task.Background;
import yunguan.ui.Scale;
import yunguan.ui.Texts;

/** The line of years on a real screen. */
class LineOfYearsTest {

    private static Card card(String id, String date) {
        return new Card(1, id, Kind.EVENT, new LangText(Map.of("zh-Hans", "示例：知道是哪一天的事情")), LangText.EMPTY, "p/a", null, date, Set.of(), "", LangText.EMPTY, false);
    }

    private static Card card(String id, String strand, String date) {
        return new Card(1, id, Kind.EVENT, new LangText(Map.of("zh-Hans", "示例")), LangText.EMPTY, strand, null, date, Set.of(), "", LangText.EMPTY, false);
    }

    /** How long something lasted is drawn below its own lane, and below no other: also where one lane is of what stands in no strand. */
    @Test
    void howLongSomethingLastedIsDrawnInItsOwnLaneAlone() {
        YearsModel model = new YearsModel();
        model.show(List.of(card("long", "p/a", "1850/1990"), card("other", "", "1860")), List.of(new Heading("p/a", new LangText(Map.of("zh-Hans", "甲")), LangText.EMPTY, "", "")));
        assertEquals(2, model.lanes().size());
        Lane strand = model.lanes().getFirst();
        Lane others = model.lanes().getLast();
        Dated lasting = strand.things().getFirst();
        assertTrue(strand.holds(lasting));
        assertFalse(others.holds(lasting), "what stands in a strand does not stand in the lane of the others");
        assertTrue(others.holds(others.things().getFirst()));
        assertTrue(model.all().holds(lasting) && model.all().holds(others.things().getFirst()), "one lane alone has all");
        Visit visit = new Visit(Lang.HANS, 0.5, 1);
        Navigator navigator = new Navigator(route -> {
            throw new IllegalStateException(route.toString());
        }, route -> { });
        Surroundings around = new Surroundings(visit, new Texts(visit.language()), navigator, Background.direct(), null, new Scale(1920, 1080), Settings.defaults());
        LineOfYears line = Fx.on(() -> new LineOfYears(around, model, many -> { }));
        Stage stage = Fx.on(() -> {
            Stage shown = new Stage();
            StackPane root = new StackPane(line);
            root.getStyleClass().add("frame");
            root.setStyle("-fx-font-size: " + around.em() + "px;");
            shown.setScene(new Scene(root, 1776, 800));
            for (String sheet : List.of("tokens.css", "controls.css")) {
                shown.getScene().getStylesheets().add(Objects.requireNonNull(Texts.class.getResource(sheet)).toExternalForm());
            }
            shown.show();
            line.entered();
            return shown;
        });
        try {
            Fx.until("cards", () -> line.lookupAll(".year-card").stream().filter(Node::isVisible).count() == 2);
            List<Integer> lasts = Fx.on(() -> strips(line));
            assertEquals(2, lasts.size(), "a strip for each lane");
            assertTrue(lasts.get(0) > 500, "140 years are long: " + lasts);
            assertTrue(lasts.get(1) < 100, "a year is short: " + lasts);
            Node surface = Objects.requireNonNull(line.lookup("#years-surface"));
            assertTrue(surface.getLayoutX() > 0, "the names of the strands stand beside it");
            assertTrue(surface.getClip() != null && surface.getClip().getLayoutBounds().getMinX() >= 0, "and nothing that is drawn along comes below them");
        } finally {
            Fx.run(() -> {
                line.left();
                stage.close();
            });
        }
    }

    /** How many pixels are drawn along the lower edge of each strip, from the top one down. */
    private static List<Integer> strips(Node within) {
        return within.lookupAll("*").stream().filter(Strip.class::isInstance).sorted(java.util.Comparator.comparing(Node::getLayoutY)).map(strip -> {
            javafx.scene.SnapshotParameters clear = new javafx.scene.SnapshotParameters();
            clear.setFill(javafx.scene.paint.Color.TRANSPARENT);
            javafx.scene.image.WritableImage drawn = strip.snapshot(clear, null);
            int row = (int) drawn.getHeight() - 2;
            return (int) java.util.stream.IntStream.range(0, (int) drawn.getWidth()).filter(x -> drawn.getPixelReader().getArgb(x, row) >>> 24 > 128).count();
        }).toList();
    }

    /** What the archive leaves for it there, below its head and above its foot; and less than that. */
    @Test
    void cardsAreWholeWithLargeLettersOnASmallBroadScreen() {
        for (int high : new int[] {520, 380}) {
            cardsAreWholeWithLargeLetters(high);
        }
    }

    private static void cardsAreWholeWithLargeLetters(int high) {
        Scale small = new Scale(1920, 1080, 21.5, 700);
        Visit visit = new Visit(Lang.HANS, 0.5, 1);
        Navigator navigator = new Navigator(route -> {
            throw new IllegalStateException(route.toString());
        }, route -> { });
        Surroundings around = new Surroundings(visit, new Texts(visit.language()), navigator, Background.direct(), null, small, Settings.defaults());
        YearsModel model = new YearsModel();
        model.show(List.of(card("one", "1821"), card("two", "1921"), card("three", "2008-07-01")), List.of(new Heading("p/a", new LangText(Map.of("zh-Hans", "甲")), LangText.EMPTY, "", "")));
        LineOfYears line = Fx.on(() -> {
            visit.modes().add(Mode.LARGE);
            return new LineOfYears(around, model, many -> { });
        });
        Stage stage = Fx.on(() -> {
            Stage shown = new Stage();
            StackPane root = new StackPane(line);
            root.getStyleClass().addAll("frame", "mode-large");
            root.setStyle("-fx-font-size: " + around.em() + "px;");
            shown.setScene(new Scene(root, 1776, high));
            for (String sheet : List.of("tokens.css", "controls.css")) {
                shown.getScene().getStylesheets().add(Objects.requireNonNull(Texts.class.getResource(sheet)).toExternalForm());
            }
            shown.show();
            line.entered();
            return shown;
        });
        try {
            Fx.until("cards", () -> line.lookupAll(".year-card").stream().anyMatch(Node::isVisible));
            double bottom = Fx.on(() -> {
                Node field = Objects.requireNonNull(line.lookup(".years-field"));
                return field.localToScene(field.getLayoutBounds()).getMaxY();
            });
            List<Double> ends = Fx.on(() -> line.lookupAll(".year-card").stream().filter(Node::isVisible)
                    .map(one -> one.localToScene(one.getLayoutBounds()).getMaxY()).toList());
            assertTrue(ends.stream().allMatch(end -> end <= bottom), () -> ends + " in a field down to " + bottom);
            List<Double> heights = Fx.on(() -> line.lookupAll(".year-card").stream().filter(Node::isVisible).map(one -> one.getLayoutBounds().getHeight()).toList());
            assertTrue(heights.stream().allMatch(each -> each >= small.mm(22)), heights::toString);
            assertEquals(5, Fx.on(() -> line.lookup(".years-foot").lookupAll(".round").size()), "all buttons stand in one row");
        } finally {
            Fx.run(() -> {
                line.left();
                stage.close();
            });
        }
    }

    /** Within reach an upright glass leaves lanes of one row: a name in two words has a wider column then, or lanes stand together. */
    @Test
    void theNamesOfStrandsAreReadWhole() {
        Scale upright = new Scale(1080, 1920, 43, 700).withinReach();
        for (boolean large : new boolean[] {false, true}) {
            for (String second : new String[] {"Sample dates", "Economic and social development", "A name of a strand that is much too long for one that stands beside its lane"}) {
                Visit visit = new Visit(Lang.EN, 0.5, 1);
                Navigator navigator = new Navigator(route -> {
                    throw new IllegalStateException(route.toString());
                }, route -> { });
                Surroundings around = new Surroundings(visit, new Texts(visit.language()), navigator, Background.direct(), null, upright, Settings.defaults());
                YearsModel model = new YearsModel();
                model.show(List.of(card("one", "1821"), card("two", "p/b", "1921")), List.of(heading("p/a", "Party history"), heading("p/b", second)));
                LineOfYears line = Fx.on(() -> {
                    if (large) {
                        visit.modes().add(Mode.LARGE);
                    }
                    return new LineOfYears(around, model, many -> { });
                });
                for (int high : new int[] {420, 520, 900}) {
                    List<String> shown = Fx.on(() -> namesIn(line, around.em(), large, high));
                    assertTrue(shown.isEmpty() || shown.equals(List.of("Party history", second)), (large ? "large, " : "") + high + " high: " + shown);
                    assertTrue(high < 900 || second.length() > (large ? 12 : 40) || !shown.isEmpty(), (large ? "large" : "") + ": there is room for “" + second + "”");
                }
            }
        }
    }

    /** What is drawn of the names of the strands; nothing where all lanes stand together. */
    private static List<String> namesIn(LineOfYears line, double em, boolean large, int high) {
        StackPane root = new StackPane(line);
        root.getStyleClass().add("frame");
        if (large) {
            root.getStyleClass().add("mode-large");
        }
        root.setStyle("-fx-font-size: " + em + "px;");
        Scene scene = new Scene(root, 1000, high);
        for (String sheet : List.of("tokens.css", "controls.css")) {
            scene.getStylesheets().add(Objects.requireNonNull(Texts.class.getResource(sheet)).toExternalForm());
        }
        for (int pass = 0; pass < 3; pass++) {
            root.applyCss();
            root.layout();
        }
        List<String> shown = line.lookupAll(".years-lane-name").stream().map(name -> name.lookup(".text")).map(text -> ((javafx.scene.text.Text) text).getText().replace("\n", " ").replaceAll(" +", " ").strip()).toList();
        root.getChildren().clear();
        return shown;
    }

    private static Heading heading(String id, String english) {
        return new Heading(id, new LangText(Map.of("zh-Hans", "甲", "en", english)), LangText.EMPTY, "", "");
    }

    @Test
    void theEndsOfTheLineNeverMeet() {
        Fx.run(() -> {
            YearsModel model = new YearsModel();
            model.show(List.of(card("one", "1821"), card("two", "2008-07-01")), List.of());
            Label from = new Label("1821年");
            Label to = new Label("2008年");
            YearsBand band = new YearsBand(model, 50, javafx.scene.paint.Color.DARKRED, new javafx.beans.property.SimpleStringProperty("years"), from, to, () -> { });
            StackPane root = new StackPane(band);
            root.setStyle("-fx-font-size: 37px;");
            new Scene(root, 900, 132);
            for (double width : new double[] {900, 400, 330, 260, 200}) {
                root.resize(width, 132);
                root.applyCss();
                root.layout();
                assertFalse(from.getBoundsInParent().intersects(to.getBoundsInParent()), "in " + width);
                assertTrue(to.getBoundsInParent().getMaxY() <= 132 && from.getBoundsInParent().getMinY() >= 0);
            }
        });
    }
}
