package yunguan.room.home;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import yunguan.shell.Screen;
import yunguan.shell.Surroundings;
import yunguan.shell.TroubleView;
import yunguan.ui.TileWall;
import yunguan.ui.Touch;
import yunguan.ui.TouchScroll;

/** How to use the kiosk, as a child understands it: one picture and one sentence for each thing a hand can do. */
public final class HelpView implements Screen {

    /** Of a sheet, in pixels of the design. */
    private static final double PICTURE = 300;

    private static final List<String> STEPS = List.of("tap", "drag", "map", "zoom", "page", "compare", "back", "home", "large", "language");
    /** In a class its leader has ways of their own. */
    private static final List<String> CLASS_STEPS = List.of("class-on", "class-back", "class-end", "tap", "drag", "large", "language");

    private final Node node;
    private final ObservableValue<String> title;

    public HelpView(Surroundings around) {
        title = around.texts().of("shell.help");
        node = page(around, "home.help.title", STEPS);
    }

    /** How a class or a programme is used: a page without its frame. */
    public static Node ofAClass(Surroundings around) {
        return page(around, "home.help.class", CLASS_STEPS);
    }

    private static TouchScroll page(Surroundings around, String title, List<String> pictured) {
        TileWall steps = new TileWall(around.scale().column(420), around.scale().px(28), pictured.stream().map(step -> tile(around, step)).toList());
        Label contact = Touch.label(TroubleView.contact(around), "section-summary");
        VBox page = new VBox(Touch.label(around.texts().of(title), "section-title"), steps, contact);
        page.getStyleClass().add("page");
        TouchScroll node = new TouchScroll(page);
        node.getStyleClass().add("help");
        node.getStylesheets().add(java.util.Objects.requireNonNull(HomeView.class.getResource("home.css")).toExternalForm());
        return node;
    }

    private static Node tile(Surroundings around, String step) {
        Label says = Touch.label(around.texts().of("home.help." + step), "help-says");
        VBox tile = new VBox(HelpPicture.of(step, around.scale().px(PICTURE), around.texts().of("home.help.sample")), says);
        tile.setAlignment(Pos.TOP_CENTER);
        tile.getStyleClass().add("help-tile");
        tile.setId("help-" + step);
        return tile;
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public ObservableValue<String> title() {
        return title;
    }
}
