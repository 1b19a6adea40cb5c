package yunguan.room.door;

import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.Circle;
import javafx.scene.shape.StrokeLineCap;
import yunguan.shell.Doorkeeper;
import yunguan.ui.Texts;
import yunguan.ui.Touch;

/** Over what the visitor has open: whether they are still there, with a ring that grows smaller. Any touch at all is a yes. */
public final class StillThere extends StackPane {

    private final Arc ring = new Arc();
    private final Label seconds = new Label();

    /** @param em of running text, in pixels @param left seconds until nobody is there @param yes for whoever has no finger on the glass, but a key */
    public StillThere(Texts texts, double em, ReadOnlyDoubleProperty left, ObservableValue<String> says, Runnable yes) {
        setId("still-there");
        getStyleClass().addAll("still-there", "modal"); // a keypad sees nothing of what lies beneath
        getStylesheets().add(java.util.Objects.requireNonNull(StillThere.class.getResource("door.css")).toExternalForm());
        double radius = Math.rint(2.3 * em);
        Circle track = new Circle(radius);
        track.getStyleClass().add("still-track");
        track.setStrokeWidth(0.35 * em);
        ring.setRadiusX(radius);
        ring.setRadiusY(radius);
        ring.setType(ArcType.OPEN);
        ring.setStartAngle(90);
        ring.setStrokeWidth(0.35 * em);
        ring.setStrokeLineCap(StrokeLineCap.ROUND);
        ring.setManaged(false); // it shrinks about its middle, not about the middle of what is left of it
        ring.getStyleClass().add("still-ring");
        seconds.getStyleClass().add("still-seconds");
        seconds.setMinWidth(Region.USE_PREF_SIZE);
        StackPane clock = new StackPane(track, ring, seconds);
        clock.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        clock.layoutBoundsProperty().subscribe(bounds -> {
            ring.setCenterX(bounds.getWidth() / 2);
            ring.setCenterY(bounds.getHeight() / 2);
        });
        Button goOn = Touch.primary("mdi2c-check", texts.of("door.still.yes"), yes);
        goOn.setId("still-yes");
        goOn.getStyleClass().add("still-yes");
        VBox card = new VBox(clock, Touch.label(texts.of("door.still"), "still-title"), Touch.label(says, "still-says"), goOn);
        card.getStyleClass().add("still-card");
        card.setAlignment(Pos.CENTER);
        card.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        getChildren().add(card);
        left.subscribe(now -> show(now.doubleValue()));
    }

    private void show(double left) {
        ring.setLength(360 * left / Doorkeeper.ASKS_SECONDS);
        seconds.setText(Integer.toString((int) Math.ceil(left)));
    }
}
