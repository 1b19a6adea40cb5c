package yunguan.part.spots;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.event.Event;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.GestureEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import yunguan.catalogue.Card;
import yunguan.catalogue.Kind;
import yunguan.catalogue.Spot;
import yunguan.shell.Route;
import yunguan.shell.Surroundings;
import yunguan.ui.Hand;
import yunguan.ui.NarrowButton;
import yunguan.ui.Placed;
import yunguan.ui.Touch;
import yunguan.ui.TouchScroll;

/** The spots of a picture: a numbered sign for each where it lies, and what is told of the one that was chosen. */
public final class SpotLayer extends StackPane {

    private static final Bounds EMPTY = new BoundingBox(0, 0, -1, -1);

    private final Surroundings around;
    private final List<Spot> spots;
    private final Map<String, Card> targets;
    private final Function<Spot, double @Nullable []> seen;
    private final Consumer<Spot> fly;
    private final Pane signs = new Pane();
    private final StackPane told = new StackPane();
    private final List<Button> names = new ArrayList<>();
    private final List<Button> marks = new ArrayList<>();

    /**
     * @param targets what spots lead to, by its id
     * @param seen where a spot is seen, in pixels of this layer; {@code null}: nowhere
     * @param fly  goes to one
     */
    public SpotLayer(Surroundings around, List<Spot> spots, Map<String, Card> targets, Function<Spot, double @Nullable []> seen, Consumer<Spot> fly) {
        this.around = around;
        this.spots = List.copyOf(spots);
        this.targets = Map.copyOf(targets);
        this.seen = seen;
        this.fly = fly;
        getStylesheets().add(sheet());
        setPickOnBounds(false);
        signs.setPickOnBounds(false);
        told.setPickOnBounds(false);
        told.setAlignment(Pos.BOTTOM_LEFT);
        told.getStyleClass().add("spot-place");
        setMinSize(0, 0);
        for (int at = 0; at < spots.size(); at++) {
            Spot spot = spots.get(at);
            int number = at + 1;
            Button mark = Touch.button(new javafx.beans.property.SimpleStringProperty(Integer.toString(number)), () -> choose(spot));
            mark.setId("spot-mark-" + number);
            mark.accessibleTextProperty().unbind();
            mark.accessibleTextProperty().bind(around.texts().of(spot.title()));
            mark.getStyleClass().add("spot-mark");
            mark.setManaged(false);
            mark.setFocusTraversable(false); // signs lie in no order: keys go through the names below the picture
            marks.add(Placed.by(mark, "spot-" + number));
            Button name = Touch.button(around.texts().of("part.spots.name", number, spot.title()), () -> choose(spot));
            name.setId("spot-" + number);
            names.add(name);
        }
        signs.getChildren().addAll(marks);
        getChildren().addAll(signs, told);
        told.getChildren().addListener((javafx.collections.ListChangeListener<Node>) change -> follow());
    }

    /** The style sheet of spots and of the buttons below a picture. */
    public static String sheet() {
        return java.util.Objects.requireNonNull(SpotLayer.class.getResource("spots.css")).toExternalForm();
    }

    /** A button for each spot with its number and its name, for below the picture. */
    public List<Button> names() {
        return List.copyOf(names);
    }

    /** The picture has moved: the signs follow it. One that would lie below what is told goes, until that is closed. */
    public void follow() {
        Bounds card = told.getChildren().isEmpty() ? EMPTY : told.getChildren().getFirst().getBoundsInParent();
        for (int at = 0; at < marks.size(); at++) {
            Button mark = marks.get(at);
            double[] where = seen.apply(spots.get(at));
            boolean in = where != null && where[0] >= 0 && where[1] >= 0 && where[0] <= getWidth() && where[1] <= getHeight();
            if (in && where != null) {
                mark.autosize();
                mark.relocate(Math.rint(where[0] - mark.getWidth() / 2), Math.rint(where[1] - mark.getHeight() / 2));
            }
            mark.setVisible(in && !card.intersects(mark.getBoundsInParent()));
        }
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        follow();
    }

    private void choose(Spot spot) {
        fly.accept(spot);
        tell(spot);
    }

    /** Whoever goes from one picture into another goes on looking. */
    private void open(Card target) {
        if (target.kind() == Kind.EXHIBIT) {
            around.navigator().go(new Route.ExhibitOf(target.id(), true));
        } else {
            around.open(target);
        }
    }

    private void tell(Spot spot) {
        var texts = around.texts();
        VBox words = new VBox(Touch.label(texts.of(spot.title()), "section-title"));
        words.getStyleClass().add("spot-words");
        if (!spot.text().isEmpty()) {
            words.getChildren().add(Touch.label(texts.of(spot.text()), "prose-text"));
        }
        TouchScroll read = new TouchScroll(words); // a long text with large letters is higher than the picture
        read.getStyleClass().add("on-surface");
        read.prefHeightProperty().bind(words.heightProperty());
        VBox card = new VBox(read);
        FlowPane buttons = new FlowPane();
        buttons.getStyleClass().add("chips");
        Card target = targets.get(spot.target());
        if (target != null) {
            Button go = NarrowButton.of(Touch.primary("mdi2a-arrow-right", texts.of("part.spots.go", target.title()), () -> open(target)));
            go.setId("spot-go");
            buttons.getChildren().add(go);
        }
        Button close = Touch.button("mdi2c-close", texts.of("part.spots.close"), () -> told.getChildren().clear());
        close.setId("spot-close");
        buttons.getChildren().add(close);
        card.getChildren().add(buttons);
        card.getStyleClass().add("spot-told");
        card.setMaxHeight(USE_PREF_SIZE);
        card.setId("spot-told");
        Hand.keeps(card);
        card.addEventHandler(GestureEvent.ANY, Event::consume); // two fingers on what is told do not draw the picture nearer
        card.boundsInParentProperty().addListener((bounds, before, now) -> follow());
        told.getChildren().setAll(card);
    }
}
