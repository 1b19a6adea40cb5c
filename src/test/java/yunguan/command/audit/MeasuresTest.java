package yunguan.command.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import org.junit.jupiter.api.Test;
import yunguan.Fx;
import yunguan.catalogue.Lang;
import yunguan.shell.Mode;
import yunguan.ui.Languages;
import yunguan.ui.Placed;
import yunguan.ui.Scale;

/** Each measure finds what it is for, and nothing where there is nothing to find. The screen is one on which a millimetre is four pixels. */
class MeasuresTest {

    private static final Setting.Glass GLASS = new Setting.Glass(1600, 1200, Math.hypot(1600, 1200) / 4 / 25.4);

    @Test
    void targetsUnderTwentyTwoMillimetresAreFound() {
        assertEquals(List.of(), found(Touching::look, button("a", 100, 100, 88, 88)));
        assertEquals(List.of(Measure.SIZE), found(Touching::look, button("a", 100, 100, 88, 80)));
        assertEquals(List.of(Measure.SIZE), found(Touching::look, button("a", 1550, 100, 88, 88)), "what lies outside the screen is no part of it");
    }

    @Test
    void targetsUnderFiveMillimetresApartAreFound() {
        assertEquals(List.of(), found(Touching::look, button("a", 100, 100, 88, 88), button("b", 208, 100, 88, 88)));
        assertEquals(List.of(Measure.GAP), found(Touching::look, button("a", 100, 100, 88, 88), button("b", 204, 100, 88, 88)));
        assertTrue(found(Touching::look, button("a", 100, 100, 88, 88), button("b", 140, 100, 88, 88)).contains(Measure.SIZE), "the other lies over its middle");
    }

    @Test
    void whatTheContentPlacesNeedsAControlOfFullSize() {
        assertEquals(List.of(), found(Touching::look, Placed.by(button("pin", 100, 100, 30, 30), "row"), button("row", 400, 100, 200, 88)));
        assertEquals(List.of(Measure.SIZE), found(Touching::look, Placed.by(button("pin", 100, 100, 30, 30), "row")));
        assertTrue(found(Touching::look, Placed.by(button("pin", 100, 100, 30, 30), "row"), button("row", 400, 100, 200, 40)).contains(Measure.SIZE));
    }

    @Test
    void inReachModeTargetsAboveTwelveHundredMillimetresAreFound() {
        // the screen is 300 mm high and begins at 1,000
        assertEquals(List.of(), found(Set.of(Mode.REACH), Touching::look, button("a", 100, 420, 88, 88)));
        assertEquals(List.of(Measure.REACH), found(Set.of(Mode.REACH), Touching::look, button("a", 100, 380, 88, 88)));
        assertEquals(List.of(), found(Touching::look, button("a", 100, 380, 88, 88)));
    }

    @Test
    void smallTextsAreFound() {
        assertEquals(List.of(), found(new Lettering(Languages.own())::look, text("走进上下杭", 34)));
        assertEquals(List.of(Measure.TEXT), found(new Lettering(Languages.own())::look, text("走进上下杭", 30)));
        Label note = text("走进上下杭", 26);
        note.getStyleClass().add("note");
        assertEquals(List.of(), found(new Lettering(Languages.own())::look, note));
        Label small = text("走进上下杭", 22);
        small.getStyleClass().add("note");
        assertEquals(List.of(Measure.TEXT), found(new Lettering(Languages.own())::look, small));
    }

    @Test
    void textsThatDoNotGrowInLargeTextAreFound() {
        Lettering lettering = new Lettering(Languages.own());
        BiConsumer<Seen, Consumer<Hit>> both = (seen, hits) -> {
            lettering.look(seen, hits);
            lettering.compare(hits);
        };
        assertEquals(List.of(), found(both, text("走进上下杭", 40)));
        assertEquals(List.of(Measure.GROWTH), found(Set.of(Mode.LARGE), both, text("走进上下杭", 56)));
        assertEquals(List.of(), found(Set.of(Mode.LARGE), both, text("走进上下杭", 60)));
    }

    @Test
    void japaneseShapesAreFound() {
        Label japanese = text("骨", 40);
        japanese.setFont(Font.font("Noto Sans CJK JP", 40));
        assertEquals(List.of(Measure.GLYPH), found(new Lettering(Languages.own())::look, japanese));
        List<Hit> hits = new ArrayList<>();
        Glyphs.look(hits::add, List.of(setting(Set.of())));
        assertEquals(List.of(), hits);
    }

    @Test
    void faintTextsAndSignsAreFound() {
        assertEquals(List.of(), found(Contrasts::look, coloured("走进上下杭", "#6f6f6f")));
        assertEquals(List.of(Measure.CONTRAST), found(Contrasts::look, coloured("走进上下杭", "#808080")));
        assertEquals(List.of(Measure.CONTRAST), found(Set.of(Mode.CONTRAST), Contrasts::look, coloured("走进上下杭", "#6f6f6f")), "7:1 in high contrast");
        Label faded = coloured("走进上下杭", "#000000");
        faded.setOpacity(0.4);
        assertEquals(List.of(Measure.CONTRAST), found(Contrasts::look, faded));
    }

    @Test
    void textUponAPictureIsMeasuredAgainstThePicture() {
        Region picture = new Region();
        picture.setStyle("-fx-background-color: linear-gradient(to right, white 80%, #777777 81%);");
        picture.resizeRelocate(100, 100, 400, 100);
        Label label = coloured("走进上下杭走进上下杭", "#555555");
        assertEquals(List.of(Measure.CONTRAST), found(Contrasts::look, picture, label));
    }

    @Test
    void outlinesAreNeededInHighContrast() {
        Button plain = button("a", 100, 100, 200, 100);
        plain.setStyle("-fx-background-color: white; -fx-border-color: #cccccc;");
        assertEquals(List.of(Measure.CONTRAST), found(Set.of(Mode.CONTRAST), Contrasts::look, plain));
        Button firm = button("a", 100, 100, 200, 100);
        firm.setStyle("-fx-background-color: white; -fx-border-color: black; -fx-border-width: 3;");
        assertEquals(List.of(), found(Set.of(Mode.CONTRAST), Contrasts::look, firm));
    }

    @Test
    void textsThatAreCutOffAreFound() {
        Label dots = text("先进党员事迹", 40);
        dots.setMaxWidth(100);
        assertTrue(found(Wholeness::look, dots).contains(Measure.CUT));
        Label outside = text("先进党员事迹", 40);
        outside.relocate(1500, 100);
        assertEquals(List.of(Measure.CUT), found(Wholeness::look, outside));
        Pane window = new Pane(text("先进党员事迹", 40));
        window.setClip(new javafx.scene.shape.Rectangle(200, 300));
        assertEquals(List.of(Measure.CUT), found(Wholeness::look, window));
        assertEquals(List.of(), found(Wholeness::look, text("先进党员事迹", 40)));
    }

    @Test
    void wordsThatAreBrokenAreFound() {
        Label name = text("Shangxiahang Historic Quarter", 40);
        name.setWrapText(true);
        name.setPrefWidth(400);
        assertEquals(List.of(), found(Wholeness::look, name));
        name.setPrefWidth(200);
        assertEquals(List.of(Measure.CUT), found(Wholeness::look, name));
        Label chinese = text("上下杭历史文化街区", 40);
        chinese.setWrapText(true);
        chinese.setPrefWidth(100);
        assertEquals(List.of(), found(Wholeness::look, chinese), "Chinese is broken anywhere");
    }

    @Test
    void whatAListHidesForNowIsNotCutOff() {
        Pane content = new Pane(text("先进党员事迹", 40));
        content.setMinHeight(2000);
        content.getChildren().getFirst().relocate(0, 1800);
        ScrollPane list = new ScrollPane(content);
        list.resizeRelocate(100, 100, 600, 400);
        assertEquals(List.of(), found(Wholeness::look, list));
    }

    @Test
    void overlappingTextsAreFound() {
        Label one = text("先进党员事迹", 40);
        Label other = text("重大党史", 40);
        other.relocate(150, 120);
        assertEquals(List.of(Measure.OVERLAP), found(Wholeness::look, one, other));
        other.relocate(100, 170);
        assertEquals(List.of(), found(Wholeness::look, one, other));
        assertEquals(List.of(Measure.OVERLAP), found(Wholeness::look, text("先进党员事迹", 40), button("a", 200, 100, 88, 88)).stream().distinct().toList());
    }

    @Test
    void namesAlongARoadMeetOnlyWhatTheirStripTouches() {
        Label along = text("Jiangbin West Avenue", 40);
        along.setRotate(-35);
        Label corner = text("桥", 40);
        corner.relocate(110, 20);
        assertEquals(List.of(), found(Wholeness::look, along, corner), "in the corner of the rectangle around it");
        corner.relocate(280, 100);
        assertEquals(List.of(Measure.OVERLAP), found(Wholeness::look, along, corner));
        along.setRotate(0);
        corner.relocate(110, 110);
        assertEquals(List.of(Measure.OVERLAP), found(Wholeness::look, along, corner));
    }

    @Test
    void wordsOfAnotherLanguageAreFound() {
        assertEquals(List.of(), found(new Tongue()::look, text("台江云馆", 40)));
        assertEquals(List.of(Measure.WORDS), found(new Tongue()::look, text("Welcome to the hall", 40)));
        assertEquals(List.of(Measure.WORDS), found(new Tongue()::look, text("臺江雲館", 40)));
        assertEquals(List.of(Measure.WORDS), found(new Tongue()::look, text("home.door.atlas", 40)));
        assertEquals(List.of(Measure.WORDS), found(new Tongue()::look, text("第 {0} 页", 40)));
        assertEquals(List.of(Measure.WORDS), found(Lang.EN, new Tongue()::look, text("台江云馆", 40)));
        assertEquals(List.of(), found(Lang.EN, new Tongue()::look, text("Shangxiahang (上下杭)", 40)));
        assertEquals(List.of(Measure.WORDS), found(Lang.HANT, new Tongue()::look, text("台江云馆", 40)));
        assertEquals(List.of(), found(Lang.HANT, new Tongue()::look, text("臺江雲館，三公里後，皇后與乾隆", 40)));
        assertEquals(List.of(), found(Lang.HANT, new Tongue()::look, text("剛才在服務台，約兩公\uFEFF里外的祥坂站", 40)), "written in traditional Chinese as well");
        assertEquals(List.of(Measure.WORDS), found(Lang.HANT, new Tongue()::look, text("剛才在服务台", 40)));
        Label owned = text("台江云馆", 40);
        owned.getStyleClass().add("as-written");
        assertEquals(List.of(), found(Lang.HANT, new Tongue()::look, owned), "a name as its owner writes it");
        Label said = text("台江云馆", 40);
        said.getStyleClass().add("other-language");
        assertEquals(List.of(), found(Lang.EN, new Tongue()::look, said), "it says that it is in another language");
    }

    @Test
    void namelessControlsAreFound() {
        Button nameless = button("a", 100, 100, 100, 100);
        nameless.setText("");
        assertEquals(List.of(Measure.NAME), found(Access::look, nameless));
        assertEquals(List.of(), found(Access::look, button("a", 100, 100, 100, 100)));
    }

    @Test
    void anOrderOfFocusThatIsNotTheOrderOfReadingIsFound() {
        assertEquals(List.of(), found(Access::look, button("a", 100, 100, 88, 88), button("b", 300, 100, 88, 88), button("c", 100, 300, 88, 88)));
        assertEquals(List.of(Measure.ORDER), found(Access::look, button("a", 300, 100, 88, 88), button("b", 100, 100, 88, 88)));
        assertEquals(List.of(Measure.ORDER), found(Access::look, button("a", 100, 300, 88, 88), button("b", 100, 100, 88, 88)));
    }

    @Test
    void deadEndsAreFound() {
        assertEquals(List.of(), found(Ways::look, button("back", 100, 100, 88, 88), button("home", 300, 100, 88, 88), button("more", 500, 100, 88, 88)));
        assertEquals(List.of(Measure.WAY), found(Ways::look, button("home", 300, 100, 88, 88), button("more", 500, 100, 88, 88)));
        assertEquals(List.of(Measure.WAY), found(Ways::look, button("back", 100, 100, 88, 88), button("home", 300, 100, 88, 88)));
    }

    @Test
    void listsThatDoNotLookLikeOneAreFound() {
        Region content = new Region();
        content.setMinSize(200, 2000);
        ScrollPane list = new ScrollPane(content);
        list.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        list.resizeRelocate(100, 300, 600, 400);
        Node[] ways = {button("back", 100, 100, 88, 88), button("home", 300, 100, 88, 88), button("more", 500, 100, 88, 88), list};
        assertEquals(List.of(Measure.LIST), found(Ways::look, ways));
    }

    @Test
    void whatTheArrowKeysDoNotReachIsFound() {
        Button keeps = button("a", 100, 100, 88, 88);
        assertEquals(List.of(), found(Access::keys, button("b", 300, 100, 88, 88), keeps));
        Fx.run(() -> keeps.addEventFilter(KeyEvent.ANY, Event::consume));
        assertEquals(List.of(Measure.KEYS), found(Access::keys, keeps, button("b", 300, 100, 88, 88)));
    }

    private static Setting setting(Set<Mode> modes) {
        return new Setting(GLASS, Lang.HANS, modes);
    }

    private static List<Measure> found(BiConsumer<Seen, Consumer<Hit>> measure, Node... nodes) {
        return found(Set.of(), measure, nodes);
    }

    private static List<Measure> found(Set<Mode> modes, BiConsumer<Seen, Consumer<Hit>> measure, Node... nodes) {
        return found(new Setting(GLASS, Lang.HANS, modes.isEmpty() ? modes : EnumSet.copyOf(modes)), measure, nodes);
    }

    private static List<Measure> found(Lang lang, BiConsumer<Seen, Consumer<Hit>> measure, Node... nodes) {
        return found(new Setting(GLASS, lang, Set.of()), measure, nodes);
    }

    private static List<Measure> found(Setting setting, BiConsumer<Seen, Consumer<Hit>> measure, Node... nodes) {
        return Fx.on(() -> {
            Pane root = new Pane(nodes) {
                @Override
                protected void layoutChildren() {
                    getChildren().stream().filter(node -> node instanceof Label).forEach(Node::autosize);
                }
            };
            root.setStyle("-fx-background-color: white;");
            Scene scene = new Scene(root, GLASS.width(), GLASS.height(), Color.WHITE);
            new Scale(GLASS.width(), GLASS.height(), GLASS.inches(), 1000).on(scene);
            List<Hit> hits = new ArrayList<>();
            measure.accept(Eye.at(scene, "screen", setting, new Easel(), java.util.Set.of()), hits::add);
            return hits.stream().map(Hit::measure).toList();
        });
    }

    private static Button button(String id, double x, double y, double width, double height) {
        return Fx.on(() -> {
            Button button = new Button(id);
            button.setId(id);
            button.setManaged(false);
            button.setStyle("-fx-background-insets: 0; -fx-background-radius: 0;");
            button.resizeRelocate(x, y, width, height);
            return button;
        });
    }

    private static Label text(String words, double size) {
        return Fx.on(() -> {
            Label label = new Label(words);
            label.setFont(Font.font("Noto Sans CJK SC", size));
            label.relocate(100, 100);
            return label;
        });
    }

    private static Label coloured(String words, String colour) {
        Label label = text(words, 40);
        Fx.run(() -> label.setTextFill(Color.web(colour)));
        return label;
    }
}
