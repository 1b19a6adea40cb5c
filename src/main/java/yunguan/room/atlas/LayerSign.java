package yunguan.room.atlas;

import java.util.List;
import java.util.Locale;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Shape;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.Text;
import yunguan.ui.Icon;
import yunguan.catalogue.Heading;

/** The sign of a layer: its icon, white on its colour, in a shape of its own. The same on the map, in the list and in the legend. */
final class LayerSign extends StackPane {

    private static final Color UNKNOWN = Color.web("#5F554B");
    private static final String PLAIN_ICON = "mdi2m-map-marker";

    private final Outline outline;
    private final Circle disc;
    private final Polygon edged = new Polygon();

    /** @param size of its diameter, in em of the texts beside it, with which it grows */
    LayerSign(Heading heading, Outline outline, double size) {
        this(colour(heading), outline, size);
        Icon icon = icon(heading.icon());
        icon.setStyle(icon.getStyle() + em("-fx-font-size", size * 0.58) + "-fx-fill: white;");
        getChildren().add(icon);
    }

    /** The number of a stop instead of an icon. */
    LayerSign(int number, Color colour, double size) {
        this(darker(colour, 0.099), Outline.CIRCLE, size); // a number is read, in high contrast as well: 7 to 1 against white
        Text text = new Text(String.valueOf(number));
        text.setStyle("-fx-font-weight: bold; -fx-fill: white; " + em("-fx-font-size", size * 0.62));
        getChildren().add(text);
    }

    private LayerSign(Color colour, Outline outline, double size) {
        this.outline = outline;
        disc = new Circle(0, colour);
        for (Shape shape : List.of(disc, edged)) {
            shape.setFill(colour);
            shape.setStroke(Color.WHITE);
            shape.setStrokeLineJoin(StrokeLineJoin.ROUND);
            shape.setManaged(false);
            shape.setVisible(shape == disc == outline.round());
        }
        setStyle(em("-fx-min-width", size) + em("-fx-pref-width", size) + em("-fx-max-width", size)
                + em("-fx-min-height", size) + em("-fx-pref-height", size) + em("-fx-max-height", size));
        setMouseTransparent(true);
        getChildren().addAll(disc, edged);
    }

    private static String em(String property, double size) {
        return String.format(Locale.ROOT, "%s: %.3fem; ", property, size);
    }

    @Override
    protected void layoutChildren() {
        disc.setCenterX(getWidth() / 2);
        disc.setCenterY(getHeight() / 2);
        disc.setRadius(Math.max(0, getWidth() / 2 - 1));
        disc.setStrokeWidth(Math.max(2, Math.rint(getWidth() / 15)));
        if (!outline.round()) {
            edged.getPoints().setAll(outline.corners(getWidth() / 2, getHeight() / 2, Math.max(0, getWidth() / 2 - 1)));
            edged.setStrokeWidth(disc.getStrokeWidth());
        }
        super.layoutChildren();
    }

    private static Icon icon(String name) {
        try {
            return new Icon(name.isEmpty() ? PLAIN_ICON : name);
        } catch (RuntimeException unknown) {
            return new Icon(PLAIN_ICON); // a pack may name an icon that this version does not have
        }
    }

    /** The colour of a layer, dark enough to carry white. */
    static Color colour(Heading heading) {
        Color colour = UNKNOWN;
        try {
            colour = heading.colour().isEmpty() ? UNKNOWN : Color.web(heading.colour());
        } catch (IllegalArgumentException unreadable) {
            // then the quiet one
        }
        return darker(colour, 0.24); // 3.6 to 1 against white
    }

    private static Color darker(Color colour, double most) {
        Color dark = colour;
        while (luminance(dark) > most) {
            dark = dark.deriveColor(0, 1.05, 0.93, 1);
        }
        return dark;
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed()) + 0.7152 * linear(colour.getGreen()) + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double part) {
        return part <= 0.03928 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
