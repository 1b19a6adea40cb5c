package yunguan.room.atlas;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import yunguan.ui.Icon;
import yunguan.catalogue.Heading;

/** The sign of a layer: its icon, white on its colour, in a shape of its own. The same on the map, in the list and in the legend. */
final class LayerSign extends StackPane {

    private static final Color UNKNOWN = Color.web("#5F554B");
    private static final String PLAIN_ICON = "mdi2m-map-marker";

    /** Numbers, of the sign's height: how large they are written, and how much wider each further figure, and each dot between two, makes it. */
    private static final double WRITTEN = 0.62;
    private static final double FIGURE = 0.36;
    private static final double BETWEEN = 0.5;

    private final Outline outline;
    private final Circle disc = new Circle();
    /** In place of the disc where there are several numbers. */
    private final Rectangle pill = new Rectangle();
    private final Polygon edged = new Polygon();
    private @Nullable Text written;

    /** @param size of its diameter, in em of the texts beside it, with which it grows */
    LayerSign(Heading heading, Outline outline, double size) {
        this(colour(heading), outline, size, size);
        Icon icon = icon(heading.icon());
        icon.setStyle(icon.getStyle() + em("-fx-font-size", size * 0.58) + "-fx-fill: white;");
        getChildren().add(icon);
    }

    /** The number of a stop instead of an icon. */
    LayerSign(int number, Color colour, double size) {
        this(List.of(number), colour, size);
    }

    /** The numbers of all the stops that one place is: a sign with several of them is {@link #across} wide. */
    LayerSign(List<Integer> numbers, Color colour, double size) {
        this(darker(colour, 0.099), Outline.CIRCLE, size, across(numbers, size)); // a number is read, in high contrast as well: 7 to 1 against white
        Text text = new Text(numbers.stream().map(String::valueOf).collect(Collectors.joining("·"))); // in Chinese type the dot brings its room along
        written = text;
        text.getStyleClass().add("layer-sign-number");
        text.setStyle("-fx-font-weight: bold; -fx-fill: white; " + em("-fx-font-size", size * WRITTEN));
        getChildren().add(text);
    }

    /** Stands with its middle at a point of a map. The map's edge may cut the sign, but no number: one that would be cut is not written. All in pixels. */
    void stands(double x, double y, double across, double high, double mapWidth, double mapHeight) {
        resizeRelocate(Math.rint(x - across / 2), Math.rint(y - high / 2), across, high);
        if (written != null) {
            written.setVisible(x >= across / 2 && x <= mapWidth - across / 2 && y >= high / 2 && y <= mapHeight - high / 2);
        }
    }

    /** Another number stands on it. */
    void write(int number) {
        Text text = written;
        if (text != null) {
            text.setText(String.valueOf(number));
        }
    }

    /** How wide the sign of some numbers is, in em of the texts beside it; one is as wide as high. */
    static double across(List<Integer> numbers, double size) {
        int figures = numbers.stream().mapToInt(number -> String.valueOf(number).length()).sum();
        return numbers.size() < 2 ? size : size * (1 + FIGURE * (figures - 1) + BETWEEN * (numbers.size() - 1));
    }

    private LayerSign(Color colour, Outline outline, double size, double across) {
        this.outline = outline;
        Shape shown = across > size ? pill : outline.round() ? disc : edged;
        for (Shape shape : List.of(disc, edged, pill)) {
            shape.setFill(colour);
            shape.setStroke(Color.WHITE);
            shape.setStrokeLineJoin(StrokeLineJoin.ROUND);
            shape.setManaged(false);
        }
        setStyle(em("-fx-min-width", across) + em("-fx-pref-width", across) + em("-fx-max-width", across)
                + em("-fx-min-height", size) + em("-fx-pref-height", size) + em("-fx-max-height", size));
        setMouseTransparent(true);
        getChildren().add(shown);
    }

    private static String em(String property, double size) {
        return String.format(Locale.ROOT, "%s: %.3fem; ", property, size);
    }

    @Override
    protected void layoutChildren() {
        disc.setCenterX(getWidth() / 2);
        disc.setCenterY(getHeight() / 2);
        disc.setRadius(Math.max(0, getWidth() / 2 - 1));
        disc.setStrokeWidth(Math.max(2, Math.rint(getHeight() / 15)));
        pill.setX(1);
        pill.setY(1);
        pill.setWidth(Math.max(0, getWidth() - 2));
        pill.setHeight(Math.max(0, getHeight() - 2));
        pill.setArcWidth(getHeight());
        pill.setArcHeight(getHeight());
        pill.setStrokeWidth(disc.getStrokeWidth());
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
