package yunguan.room.atlas;

import java.util.Locale;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import javafx.scene.text.Text;
import yunguan.ui.Icon;
import yunguan.catalogue.Heading;

/** The sign of a layer: its icon, white on its colour, in a ring. The same on the map, in the list and in the legend. */
final class LayerSign extends StackPane {

    private static final Color UNKNOWN = Color.web("#5F554B");
    private static final String PLAIN_ICON = "mdi2m-map-marker";

    private final Circle disc;

    /** @param size of its diameter, in em of the texts beside it, with which it grows */
    LayerSign(Heading heading, double size) {
        this(colour(heading), size);
        Icon icon = icon(heading.icon());
        icon.setStyle(icon.getStyle() + em("-fx-font-size", size * 0.58) + "-fx-fill: white;");
        getChildren().add(icon);
    }

    /** The number of a stop instead of an icon. */
    LayerSign(int number, Color colour, double size) {
        this(colour, size);
        Text text = new Text(String.valueOf(number));
        text.setStyle("-fx-font-weight: bold; -fx-fill: white; " + em("-fx-font-size", size * 0.62));
        getChildren().add(text);
    }

    private LayerSign(Color colour, double size) {
        disc = new Circle(0, colour);
        disc.setStroke(Color.WHITE);
        disc.setManaged(false);
        setStyle(em("-fx-min-width", size) + em("-fx-pref-width", size) + em("-fx-max-width", size)
                + em("-fx-min-height", size) + em("-fx-pref-height", size) + em("-fx-max-height", size));
        setMouseTransparent(true);
        getChildren().add(disc);
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
        while (luminance(colour) > 0.24) { // 3.6 to 1 against white
            colour = colour.deriveColor(0, 1.05, 0.93, 1);
        }
        return colour;
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed()) + 0.7152 * linear(colour.getGreen()) + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double part) {
        return part <= 0.03928 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
