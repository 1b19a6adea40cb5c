package yunguan.shell;

import javafx.collections.SetChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import yunguan.ui.LanguageRow;
import yunguan.ui.Touch;

/** What stands at the foot of every screen, in this order: the ways, the modes, the languages. One touch each. */
public final class Bar {

    private final Surroundings around;

    Bar(Surroundings around) {
        this.around = around;
    }

    Foot foot() {
        return new Foot(ways(), modes(), languages());
    }

    /**
     * The foot without the ways that lead away, for a screen that stands alone for long: help, modes and languages, in one row or in more.
     *
     * @param help shows help without leaving the screen
     */
    public static Pane manner(Surroundings around, Runnable help) {
        Bar bar = new Bar(around);
        return new Foot(group("ways", bar.help(help)), bar.modes(), bar.languages());
    }

    private LanguageRow languages() {
        return new LanguageRow(around.texts().languages(), around.visit().language(), "language-");
    }

    private HBox ways() {
        Navigator navigator = around.navigator();
        Node back = way("back", "mdi2a-arrow-left", navigator::back);
        back.disableProperty().bind(navigator.atHome());
        Node home = way("home", "mdi2h-home-outline", navigator::home);
        home.disableProperty().bind(navigator.atHome());
        return group("ways", back, home, way("search", "mdi2m-magnify", () -> navigator.go(new Route.SearchFor(""))),
                help(() -> navigator.go(new Route.Help())));
    }

    private Node help(Runnable shows) {
        return way("help", "mdi2h-help-circle-outline", shows);
    }

    private Node way(String name, String icon, Runnable goes) {
        Button way = Touch.tab(icon, around.texts().of("shell." + name), goes);
        way.setId(name);
        return way;
    }

    private HBox modes() {
        HBox modes = group("modes", mode(Mode.LARGE, "mdi2f-format-size"), mode(Mode.CONTRAST, "mdi2c-contrast-circle"),
                mode(Mode.REACH, "mdi2w-wheelchair-accessibility"), mode(Mode.STILL, "mdi2m-motion-pause-outline"),
                mode(Mode.SILENT, "mdi2v-volume-off"));
        modes.getChildren().forEach(mode -> HBox.setHgrow(mode, Priority.ALWAYS)); // in a row of their own they share it
        return modes;
    }

    private Node mode(Mode mode, String icon) {
        Visit visit = around.visit();
        ToggleButton button = Touch.switchTab(icon, around.texts().of("shell.mode." + mode.word()), () -> visit.toggle(mode));
        button.setMaxWidth(Double.MAX_VALUE);
        button.setId("mode-" + mode.word());
        button.setSelected(visit.modes().contains(mode));
        visit.modes().addListener((SetChangeListener<Mode>) change -> button.setSelected(visit.modes().contains(mode)));
        return button;
    }

    private static HBox group(String name, Node... buttons) {
        HBox group = new HBox(buttons);
        group.getStyleClass().addAll("foot-group", name);
        group.setAlignment(Pos.CENTER_LEFT);
        return group;
    }
}
