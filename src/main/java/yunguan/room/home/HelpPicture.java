package yunguan.room.home;

import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;
import javafx.scene.transform.Scale;
import yunguan.ui.Icon;
import yunguan.ui.Icons;

/**
 * What a hand does, drawn: a thing of the kiosk, a hand on it, and arrows where it goes. Coordinates are those of a sheet of 240 by 160.
 * Nothing moves.
 */
final class HelpPicture extends Region {

    private static final double WIDTH = 240;
    private static final double HEIGHT = 160;
    /** A hand that points up; its fingertip is at 48, 6. */
    private static final String HAND = "M40 14 C40 3 56 3 56 14 L56 52 C60 46 70 47 71 55 C75 50 84 52 85 60 C89 56 97 58 97 66 L97 92"
            + " C97 114 84 128 66 128 L58 128 C46 128 39 122 33 112 L14 80 C9 71 19 63 26 70 L40 84 Z";
    private static final double HAND_SIZE = 0.62;
    private static final double TIP_X = 48;
    private static final double TIP_Y = 6;

    private final Group sheet = new Group();
    private final double unit;

    private HelpPicture(double width, List<Node> drawn) {
        unit = width / WIDTH;
        getStyleClass().add("help-picture");
        sheet.getChildren().addAll(drawn);
        sheet.getTransforms().add(new Scale(unit, unit));
        sheet.setManaged(false);
        getChildren().add(sheet);
        setMinSize(WIDTH * unit, HEIGHT * unit);
        setMaxSize(WIDTH * unit, HEIGHT * unit);
        setPrefSize(WIDTH * unit, HEIGHT * unit);
        setMouseTransparent(true);
    }

    /** @param name of the step @param width in pixels @param sample a letter, as large and small text has it */
    static HelpPicture of(String name, double width, ObservableValue<String> sample) {
        return new HelpPicture(width, switch (name) {
            case "tap" -> List.of(paper(50, 12, 110, 84), filled(58, 20, 94, 44), line(58, 76, 130, 76), line(58, 86, 108, 86),
                    ring(112, 58, 14), ring(112, 58, 24), hand(112, 58));
            case "drag" -> List.of(paper(46, 6, 120, 128), filled(54, 14, 92, 26), filled(54, 48, 92, 26), filled(54, 82, 92, 26),
                    rail(152, 14, 8, 112), thumb(152, 40, 8, 36), arrow(118, 88, 118, 34), arrow(118, 44, 118, 98), hand(118, 64));
            case "map" -> List.of(paper(24, 8, 160, 118), street(24, 84, 70, 66, 120, 84, 184, 50), street(80, 8, 96, 66, 90, 126),
                    street(136, 8, 140, 66, 160, 126), pin(60, 44), arrow(112, 60, 152, 60), arrow(112, 60, 72, 60), arrow(112, 60, 112, 24), arrow(112, 60, 112, 98), hand(112, 60));
            case "zoom" -> List.of(paper(16, 10, 92, 116), street(16, 76, 60, 58, 108, 74), pin(62, 50), button(142, 50, 24), sign(142, 50, 10, true),
                    button(206, 50, 24), sign(206, 50, 10, false), hand(146, 62));
            case "page" -> List.of(leaf("M120 26 C98 12 60 12 32 22 L32 118 C60 108 98 108 120 122 Z"), leaf("M120 26 C142 12 180 12 208 22 L208 118 C180 108 142 108 120 122 Z"),
                    line(48, 44, 100, 42), line(48, 60, 100, 58), line(48, 76, 92, 74), filled(142, 38, 46, 40), curve("M184 92 C168 70 110 70 84 88"), head(84, 88, -1, 0.6), hand(186, 76));
            case "compare" -> List.of(paper(30, 12, 172, 112), filled(30, 12, 86, 112), house(54, 62), tree(164, 66), thick(116, 12, 116, 124),
                    arrow(104, 42, 60, 42), arrow(128, 42, 172, 42), button(116, 76, 15), hand(116, 78));
            case "back" -> List.of(bar(), tab("mdi2a-arrow-left", 54), dim("mdi2h-home-outline", 120), dim("mdi2m-magnify", 186), hand(64, 78));
            case "home" -> List.of(bar(), dim("mdi2a-arrow-left", 54), tab("mdi2h-home-outline", 120), dim("mdi2m-magnify", 186), hand(130, 78));
            case "class-on" -> List.of(bar(), dim("mdi2s-stop-circle-outline", 54), dim("mdi2a-arrow-left", 120), tab("mdi2a-arrow-right", 186), hand(190, 78));
            case "class-back" -> List.of(bar(), dim("mdi2s-stop-circle-outline", 54), tab("mdi2a-arrow-left", 120), dim("mdi2a-arrow-right", 186), hand(130, 78));
            case "class-end" -> List.of(bar(), tab("mdi2s-stop-circle-outline", 54), dim("mdi2a-arrow-left", 120), dim("mdi2a-arrow-right", 186), hand(64, 78));
            case "large" -> List.of(paper(16, 18, 92, 104), letter(sample, 62, 86, 40), arrow(110, 70, 132, 70), paper(138, 6, 92, 128), letter(sample, 184, 98, 70));
            case "language" -> List.of(paper(14, 44, 212, 60), chosen(20, 50, 64, 48), styled(letter(new SimpleStringProperty("简"), 52, 86, 34), "help-on-chosen"), letter(new SimpleStringProperty("繁"), 120, 86, 34), letter(new SimpleStringProperty("EN"), 188, 85, 30), hand(122, 80));
            default -> throw new IllegalArgumentException(name);
        });
    }

    private static <T extends Node> T styled(T node, String... classes) {
        node.getStyleClass().addAll(classes);
        return node;
    }

    private static Shape rounded(double x, double y, double width, double height, double corner, String style) {
        Rectangle shape = new Rectangle(x, y, width, height);
        shape.setArcWidth(corner);
        shape.setArcHeight(corner);
        return styled(shape, style);
    }

    private static Node paper(double x, double y, double width, double height) {
        return rounded(x, y, width, height, 10, "help-paper");
    }

    private static Node filled(double x, double y, double width, double height) {
        return rounded(x, y, width, height, 6, "help-filled");
    }

    private static Node rail(double x, double y, double width, double height) {
        return rounded(x, y, width, height, 8, "help-filled");
    }

    private static Node thumb(double x, double y, double width, double height) {
        return rounded(x, y, width, height, 8, "help-dark");
    }

    private static Node chosen(double x, double y, double width, double height) {
        return rounded(x, y, width, height, 14, "help-chosen");
    }

    private static Node line(double fromX, double fromY, double toX, double toY) {
        return styled(new Line(fromX, fromY, toX, toY), "help-line");
    }

    private static Node thick(double fromX, double fromY, double toX, double toY) {
        return styled(new Line(fromX, fromY, toX, toY), "help-thick");
    }

    private static Node ring(double x, double y, double radius) {
        return styled(new Circle(x, y, radius), "help-ring");
    }

    private static Node street(double... points) {
        return styled(new Polyline(points), "help-street");
    }

    private static Node curve(String path) {
        return path(path, "help-arrow");
    }

    private static Node leaf(String path) {
        return path(path, "help-paper");
    }

    private static SVGPath path(String content, String style) {
        SVGPath path = new SVGPath();
        path.setContent(content);
        return styled(path, style);
    }

    private static Node pin(double x, double y) {
        return path("M%1$s %2$s c-4 -14 -14 -18 -14 -28 a14 14 0 0 1 28 0 c0 10 -10 14 -14 28 Z".formatted(x, y + 20), "help-chosen");
    }

    private static Node house(double x, double y) {
        return path("M%1$s %2$s l26 -20 l26 20 l-6 0 l0 34 l-40 0 l0 -34 Z".formatted(x - 8, y), "help-dark");
    }

    private static Node tree(double x, double y) {
        return path("M%1$s %2$s a20 20 0 1 1 8 0 l0 30 l-8 0 Z".formatted(x - 4, y), "help-chosen");
    }

    private static Node button(double x, double y, double radius) {
        return styled(new Circle(x, y, radius), "help-button");
    }

    private static Node sign(double x, double y, double half, boolean plus) {
        Group sign = new Group(styled(new Line(x - half, y, x + half, y), "help-thick"));
        if (plus) {
            sign.getChildren().add(styled(new Line(x, y - half, x, y + half), "help-thick"));
        }
        return sign;
    }

    private static Node arrow(double fromX, double fromY, double toX, double toY) {
        double length = Math.hypot(toX - fromX, toY - fromY);
        return new Group(styled(new Line(fromX, fromY, toX, toY), "help-arrow"), head(toX, toY, (toX - fromX) / length, (toY - fromY) / length));
    }

    /** The head of an arrow that points along a direction. */
    private static Node head(double x, double y, double alongX, double alongY) {
        double size = 9;
        double backX = x - alongX * size;
        double backY = y - alongY * size;
        return styled(new Polyline(backX - alongY * size * 0.8, backY + alongX * size * 0.8, x, y, backX + alongY * size * 0.8, backY - alongX * size * 0.8), "help-arrow");
    }

    private static Node bar() {
        return rounded(14, 26, 212, 70, 14, "help-paper");
    }

    private static Node tab(String icon, double x) {
        return new Group(rounded(x - 28, 32, 56, 58, 12, "help-chosen"), icon(icon, x, "help-on-chosen"));
    }

    private static Node dim(String icon, double x) {
        return icon(icon, x, "help-dim");
    }

    private static Node icon(String name, double x, String style) {
        Icon icon = Icons.of(name);
        icon.getStyleClass().setAll("help-icon", style);
        icon.setStyle(icon.getStyle() + "-fx-font-size: 40px;"); // in the drawing's own units: the whole of it is scaled; its style says which font the sign is of
        icon.setX(x - 20);
        icon.setY(76);
        return icon;
    }

    private static Node letter(ObservableValue<String> words, double middle, double base, double size) {
        Text text = new Text();
        text.textProperty().bind(words);
        text.getStyleClass().addAll("help-letter", "sign");
        text.setStyle("-fx-font-size: " + size + "px;");
        text.setY(base);
        text.layoutBoundsProperty().subscribe(bounds -> text.setX(middle - bounds.getWidth() / 2));
        return text;
    }

    /** A hand whose fingertip is at a point. */
    private static Node hand(double x, double y) {
        SVGPath hand = path(HAND, "help-hand");
        Pane turned = new Pane(hand);
        hand.getTransforms().add(new Scale(HAND_SIZE, HAND_SIZE));
        turned.setLayoutX(x - TIP_X * HAND_SIZE);
        turned.setLayoutY(y - TIP_Y * HAND_SIZE);
        return turned;
    }
}
