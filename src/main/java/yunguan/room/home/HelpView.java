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
import yunguan.ui.Icons;
import yunguan.ui.TileWall;
import yunguan.ui.Touch;
import yunguan.ui.TouchScroll;

/** How to use the kiosk, as a child understands it: one picture and one sentence for each thing a hand can do. */
public final class HelpView implements Screen {

    private record Step(String name, String icon) { }

    private static final List<Step> STEPS = List.of(new Step("tap", "mdi2g-gesture-tap"), new Step("drag", "mdi2g-gesture-swipe-vertical"),
            new Step("back", "mdi2a-arrow-left"), new Step("home", "mdi2h-home-outline"), new Step("large", "mdi2f-format-size"),
            new Step("language", "mdi2t-translate"));

    private final Surroundings around;
    private final Node node;
    private final ObservableValue<String> title;

    public HelpView(Surroundings around) {
        this.around = around;
        title = around.texts().of("shell.help");
        TileWall steps = new TileWall(around.scale().column(440), around.scale().px(28), STEPS.stream().map(this::tile).toList());
        Label contact = Touch.label(TroubleView.contact(around), "section-summary");
        VBox page = new VBox(Touch.label(around.texts().of("home.help.title"), "section-title"), steps, contact);
        page.getStyleClass().add("page");
        node = new TouchScroll(page);
        node.getStyleClass().add("help");
        ((TouchScroll) node).getStylesheets().add(
                java.util.Objects.requireNonNull(HomeView.class.getResource("home.css")).toExternalForm());
    }

    private Node tile(Step step) {
        Label says = Touch.label(around.texts().of("home.help." + step.name()), "help-says");
        VBox tile = new VBox(Icons.of(step.icon()), says);
        tile.setAlignment(Pos.CENTER);
        tile.getStyleClass().add("help-tile");
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
