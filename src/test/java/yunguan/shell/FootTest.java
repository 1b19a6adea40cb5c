package yunguan.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import yunguan.Fx;
import yunguan.catalogue.Lang;
import yunguan.catalogue.LangText;
import yunguan.settings.Settings;
import yunguan.task.Background;
import yunguan.ui.Icon;
import yunguan.ui.Scale;
import yunguan.ui.Texts;

/** The bar at the foot, on every screen that halls have, in every mode and language: whole, large enough, apart from each other, within reach. */
class FootTest {

    private static final double TARGET_MM = 22;
    private static final double GAP_MM = 5;
    private static final double ROUNDED = 0.05;

    private static final List<Scale> HALLS = List.of(new Scale(1920, 1080, 43, 700), new Scale(1080, 1920, 43, 700), new Scale(1920, 1080, 21.5, 700),
            new Scale(1080, 1920, 21.5, 700), new Scale(3840, 2160, 43, 700), new Scale(2160, 3840, 43, 700), new Scale(2160, 3840, 21.5, 700));

    private static final List<Set<Mode>> MODES = List.of(EnumSet.noneOf(Mode.class), EnumSet.of(Mode.LARGE), EnumSet.of(Mode.REACH), EnumSet.allOf(Mode.class));

    static Frame frame(Scale scale, Lang lang, Set<Mode> modes) {
        Visit visit = new Visit(lang, 0.5, 1);
        visit.modes().addAll(modes);
        Navigator navigator = new Navigator(route -> new Empty(), route -> { });
        Surroundings around = new Surroundings(visit, new Texts(visit.language()), navigator, Background.direct(), null, scale, Settings.defaults());
        navigator.home();
        navigator.go(new Route.Help());
        Frame frame = new Frame(around, LangText.EMPTY);
        Scene scene = new Scene(frame, scale.width(), scale.height());
        for (String sheet : List.of("tokens.css", "controls.css")) {
            scene.getStylesheets().add(Objects.requireNonNull(Texts.class.getResource(sheet)).toExternalForm());
        }
        scale.on(scene);
        frame.applyCss();
        frame.resize(scale.width(), scale.height());
        frame.layout();
        frame.layout();
        return frame;
    }

    private record Empty(Region node, ObservableValue<String> title) implements Screen {
        Empty() {
            this(new Region(), new SimpleStringProperty("哪里"));
        }
    }

    private static List<ButtonBase> buttons(Node from) {
        List<ButtonBase> all = new ArrayList<>();
        if (from instanceof ButtonBase button) {
            all.add(button);
        } else if (from instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> all.addAll(buttons(child)));
        }
        return all;
    }

    private static Bounds inScene(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    @Test
    void everyTargetIsWholeLargeEnoughAndApartAndBackIsInItsCorner() {
        List<String> wrong = new ArrayList<>();
        for (Scale hall : HALLS) {
            for (Lang lang : Lang.OWN) {
                for (Set<Mode> modes : MODES) {
                    Fx.run(() -> look(hall, frame(hall, lang, modes), hall + " " + lang.tag() + " " + modes, wrong)); // one by one: a slow machine has to answer in time
                }
            }
        }
        assertEquals("", String.join("\n", wrong));
    }

    private static void look(Scale hall, Frame frame, String where, List<String> wrong) {
        List<ButtonBase> all = buttons(frame.lookup(".foot"));
        assertEquals(12, all.size());
        double mm = hall.mm(1);
        Bounds back = inScene(frame.lookup("#back"));
        if (back.getMinX() > 2 * hall.text() || back.getMaxY() < hall.height() - hall.text()) {
            wrong.add(where + ": back is not in its corner: " + back);
        }
        double high = frame.lookup(".foot").getLayoutBounds().getHeight() / hall.height();
        if (high > (hall.portrait() ? 0.2 : 0.18)) {
            wrong.add("%s: the foot takes %.0f %% of the height".formatted(where, 100 * high));
        }
        for (ButtonBase button : all) {
            Bounds bounds = inScene(button);
            String at = where + " " + button.getId();
            if (bounds.getWidth() < TARGET_MM * mm - 1 || bounds.getHeight() < TARGET_MM * mm - 1) {
                wrong.add("%s: %.1f x %.1f mm".formatted(at, bounds.getWidth() / mm, bounds.getHeight() / mm));
            }
            if (bounds.getMinX() < 0 || bounds.getMaxX() > hall.width() || bounds.getMaxY() > hall.height()) {
                wrong.add(at + " lies outside: " + bounds);
            }
            button.getChildrenUnmodifiable().stream().filter(child -> child instanceof Text && !(child instanceof Icon))
                    .filter(child -> !((Text) child).getText().equals(button.getText())).forEach(child -> wrong.add(at + " is cut off: " + ((Text) child).getText()));
            for (ButtonBase other : all) {
                if (other != button && apart(bounds, inScene(other)) < (GAP_MM - ROUNDED) * mm) {
                    wrong.add("%s: %.1f mm from %s".formatted(at, apart(bounds, inScene(other)) / mm, other.getId()));
                }
            }
        }
    }

    private static double apart(Bounds one, Bounds other) {
        double across = Math.max(other.getMinX() - one.getMaxX(), one.getMinX() - other.getMaxX());
        double down = Math.max(other.getMinY() - one.getMaxY(), one.getMinY() - other.getMaxY());
        return Math.max(across, down);
    }

    @Test
    void inReachModeTheWholeFrameLiesBelowTwelveHundredMillimetres() {
        for (Scale hall : HALLS) {
            Fx.run(() -> {
                Frame frame = frame(hall, Lang.HANS, EnumSet.of(Mode.REACH));
                double highest = hall.height() - (Scale.REACH_MM - hall.bottom()) * hall.mm(1);
                Region floating = new Region();
                floating.setMinSize(10, 10);
                frame.over(floating);
                frame.layout();
                for (String part : List.of(".house", ".middle", ".foot", ".floating")) {
                    assertTrue(inScene(frame.lookup(part)).getMinY() >= highest - 1, hall + " " + part + " " + inScene(frame.lookup(part)));
                }
                assertTrue(inScene(floating).getMinY() >= highest - 1);
                assertEquals(hall.height(), inScene(frame.lookup(".foot")).getMaxY(), 1);
            });
        }
    }
}
