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

    private final Surroundings around;
    private final Node node;
    private final ObservableValue<String> title;

    public HelpView(Surroundings around) {
        this.around = around;
        title = around.texts().of("shell.help");
        TileWall steps = new TileWall(around.scale().column(420), around.scale().px(28), STEPS.stream().map(this::tile).toList());
        Label contact = Touch.label(TroubleView.contact(around), "section-summary");
        VBox page = new VBox(Touch.label(around.texts().of("home.help.title"), "section-title"), steps, contact);
        page.getStyleClass().add("page");
        node = new TouchScroll(page);
        node.getStyleClass().add("help");
        ((TouchScroll) node).getStylesheets().add(
                java.util.Objects.requireNonNull(HomeView.class.getResource("home.css")).toExternalForm());
    }

    private Node tile(String step) {
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
