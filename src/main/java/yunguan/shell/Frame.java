package yunguan.shell;

import javafx.collections.SetChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import yunguan.catalogue.LangText;
import yunguan.ui.LanguageRow;
import yunguan.ui.Texts;
import yunguan.ui.Touch;
import yunguan.ui.Typesetting;

/**
 * The same around every room: at the head where one is, at the foot back, home, search, help, language and
 * modes, always in the same place and low enough for a child or a wheelchair.
 */
public final class Frame extends BorderPane {

    private final Surroundings around;
    private final StackPane middle = new StackPane();
    private final Label title = new Label();

    public Frame(Surroundings around, LangText hallName) {
        this.around = around;
        getStyleClass().addAll("frame", around.scale().portrait() ? "portrait" : "landscape");
        middle.getStyleClass().add("middle");
        setTop(head(hallName));
        setCenter(middle);
        setBottom(foot());
        around.navigator().screen().addListener((screen, before, now) -> show(now));
        show(around.navigator().screen().get());
        around.visit().language().addListener((language, before, now) -> dress());
        around.visit().modes().addListener((SetChangeListener<Mode>) change -> dress());
        dress();
    }

    /** Lays a band across the whole width, above everything else. */
    public void above(Node band) {
        Node head = getTop();
        setTop(null);
        setTop(new VBox(band, head));
    }

    private Node head(LangText hallName) {
        Texts texts = around.texts();
        title.getStyleClass().add("head-title");
        title.setId("where");
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        Label hall = Touch.label(texts.of(hallName), "head-hall");
        // on an upright screen the line belongs to where one is
        hall.setManaged(!around.scale().portrait());
        hall.setVisible(!around.scale().portrait());
        hall.setMinWidth(Region.USE_PREF_SIZE);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        HBox head = new HBox(title, hall);
        head.getStyleClass().add("head");
        head.setAlignment(Pos.CENTER_LEFT);
        Touch.visible(head, around.navigator().atHome().not());
        return head;
    }

    private Node foot() {
        Texts texts = around.texts();
        Navigator navigator = around.navigator();
        Visit visit = around.visit();
        Button back = Touch.tab("mdi2a-arrow-left", texts.of("shell.back"), navigator::back);
        back.setId("back");
        back.disableProperty().bind(navigator.atHome());
        Button home = Touch.tab("mdi2h-home-outline", texts.of("shell.home"), navigator::home);
        home.setId("home");
        home.disableProperty().bind(navigator.atHome());
        Button search = Touch.tab("mdi2m-magnify", texts.of("shell.search"), () -> navigator.go(new Route.SearchFor("")));
        search.setId("search");
        Button help = Touch.tab("mdi2h-help-circle-outline", texts.of("shell.help"), () -> navigator.go(new Route.Help()));
        help.setId("help");
        LanguageRow languages = new LanguageRow(texts.languages(), visit.language(), "language-");
        HBox ways = new HBox(back, home, search, help);
        HBox manners = new HBox(mode(Mode.LARGE, "mdi2f-format-size"), mode(Mode.CONTRAST, "mdi2c-contrast-circle"), languages);
        manners.setAlignment(Pos.CENTER_LEFT);
        return new Foot(ways, manners);
    }

    private Node mode(Mode mode, String icon) {
        Button button = Touch.tab(icon, around.texts().of("shell.mode." + mode.word()), () -> around.visit().toggle(mode));
        button.setId("mode-" + mode.word());
        around.visit().modes().addListener((SetChangeListener<Mode>) change -> button.pseudoClassStateChanged(
                javafx.css.PseudoClass.getPseudoClass("chosen"), around.visit().modes().contains(mode)));
        return button;
    }

    private void show(@org.jspecify.annotations.Nullable Screen screen) {
        if (screen == null) {
            middle.getChildren().clear();
            return;
        }
        title.textProperty().bind(Typesetting.of(screen.title()));
        middle.getChildren().setAll(screen.node());
    }

    /** Puts language and modes on, as style classes. */
    private void dress() {
        getStyleClass().removeIf(name -> name.startsWith("lang-") || name.startsWith("mode-"));
        getStyleClass().add("lang-" + around.visit().language().get().tag());
        for (Mode mode : around.visit().modes()) {
            getStyleClass().add("mode-" + mode.word());
        }
        double text = around.scale().text() * (around.visit().modes().contains(Mode.LARGE) ? 1.5 : 1);
        setStyle("-fx-font-size: " + text + "px; -hall: " + around.settings().text(yunguan.settings.Key.HALL_COLOUR) + ";");
    }
}
