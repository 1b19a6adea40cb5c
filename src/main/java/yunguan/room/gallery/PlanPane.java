package yunguan.room.gallery;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.geometry.Bounds;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import yunguan.catalogue.Card;
import yunguan.catalogue.Item;
import yunguan.part.spots.SpotLayer;
import yunguan.shell.Surroundings;
import yunguan.ui.Placed;
import yunguan.ui.Touch;
import yunguan.ui.TouchScroll;
import yunguan.ui.WholePicture;

/** The plan of a hall, with a number where each exhibit is, and the list of all beside it: a touch on either leads to the exhibit. */
final class PlanPane extends BorderPane {

    /** Share of the screen that the list takes. */
    private static final double LIST_BESIDE = 0.36;
    private static final double LIST_BELOW = 0.42;

    /** An exhibit with its number on the wall, from 1 on, and where it is on the plan, as shares of its sides. */
    private record Mark(Button sign, double x, double y) { }

    private final Surroundings around;
    private final WholePicture picture;
    private final Pane signs = new Pane();
    private final List<Mark> marks = new ArrayList<>();
    private final double ratio;

    /** @param plan of the hall; it has one */
    PlanPane(Surroundings around, GalleryShelf.Hall hall, Item.Medium plan) {
        this.around = around;
        ratio = plan.width() > 0 && plan.height() > 0 ? (double) plan.width() / plan.height() : 1;
        getStyleClass().add("hall-plan");
        getStylesheets().add(SpotLayer.sheet());
        picture = new WholePicture(around.pictures(), plan.object(), "mdi2f-floor-plan");
        picture.accessibleTextProperty().bind(around.texts().of("gallery.plan.of", hall.item().card().title()));
        VBox list = new VBox();
        list.getStyleClass().add("rows");
        List<GalleryShelf.Hung> wall = hall.wall();
        for (int at = 0; at < wall.size(); at++) {
            Card card = wall.get(at).card();
            int number = at + 1;
            Button name = Touch.button(around.texts().of("part.spots.name", number, card.title()), () -> around.open(card));
            name.setId("plan-" + number);
            name.setMaxWidth(Double.MAX_VALUE);
            name.setMinWidth(0);
            name.setWrapText(true);
            name.getStyleClass().add("plan-name");
            list.getChildren().add(name);
            hall.item().spots().stream().filter(spot -> spot.target().equals(card.id())).findFirst()
                    .ifPresent(spot -> marks.add(new Mark(sign(card, number), spot.x(), spot.y())));
        }
        signs.setPickOnBounds(false);
        signs.getChildren().addAll(marks.stream().map(Mark::sign).toList());
        StackPane place = new StackPane(picture, signs);
        place.setMinSize(0, 0);
        place.setId("plan");
        place.getStyleClass().add("plan-place");
        signs.layoutBoundsProperty().addListener((bounds, was, is) -> place(is));
        setCenter(place);
        TouchScroll scroll = new TouchScroll(list);
        if (around.scale().portrait()) {
            scroll.prefHeightProperty().bind(heightProperty().multiply(LIST_BELOW));
            setBottom(scroll);
        } else {
            scroll.prefWidthProperty().bind(widthProperty().multiply(LIST_BESIDE));
            setRight(scroll);
        }
    }

    private Button sign(Card card, int number) {
        Button sign = Touch.button(new SimpleStringProperty(Integer.toString(number)), () -> around.open(card));
        sign.setId("plan-mark-" + number);
        sign.accessibleTextProperty().unbind();
        sign.accessibleTextProperty().bind(around.texts().of(card.title()));
        sign.getStyleClass().add("spot-mark");
        sign.setManaged(false);
        sign.setFocusTraversable(false); // signs lie in no order: keys go through the list
        return Placed.by(sign, "plan-" + number);
    }

    /** The plan is seen whole, in the middle of its place. */
    private void place(Bounds room) {
        double width = Math.min(room.getWidth(), room.getHeight() * ratio);
        double height = width / ratio;
        for (Mark mark : marks) {
            mark.sign.autosize();
            mark.sign.relocate(Math.rint((room.getWidth() - width) / 2 + mark.x * width - mark.sign.getWidth() / 2),
                    Math.rint((room.getHeight() - height) / 2 + mark.y * height - mark.sign.getHeight() / 2));
        }
    }
}
