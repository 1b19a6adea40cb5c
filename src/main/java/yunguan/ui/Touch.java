package yunguan.ui;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** The touch controls that every room uses, all of a size for a thumb, all with a name for those who cannot see them. */
public final class Touch {

    private Touch() {
    }

    /** A button with a sign and a word. */
    public static Button button(String icon, ObservableValue<String> text, Runnable pressed) {
        Button button = new Button();
        button.setGraphic(Icons.of(icon));
        button.textProperty().bind(Typesetting.of(text));
        button.accessibleTextProperty().bind(text);
        button.getStyleClass().add("touch");
        button.setOnAction(event -> pressed.run());
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    /** A button with a word alone. */
    public static Button button(ObservableValue<String> text, Runnable pressed) {
        Button button = button("mdi2c-circle-small", text, pressed);
        button.setGraphic(null);
        return button;
    }

    /** The one thing to do on a screen. */
    public static Button primary(String icon, ObservableValue<String> text, Runnable pressed) {
        Button button = button(icon, text, pressed);
        button.getStyleClass().add("primary");
        return button;
    }

    /** A round button with a sign alone; the word is for those who cannot see it. */
    public static Button round(String icon, ObservableValue<String> text, Runnable pressed) {
        Button button = button(icon, text, pressed);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.getStyleClass().add("round");
        return button;
    }

    /** A button whose sign stands above a small word, as in the bar at the foot. */
    public static Button tab(String icon, ObservableValue<String> text, Runnable pressed) {
        Button button = button(icon, text, pressed);
        button.setContentDisplay(ContentDisplay.TOP);
        button.getStyleClass().add("tab");
        return button;
    }

    /** The same for what is on or off: a tick stands at its sign while it is on, so that it is seen without colours too. */
    public static ToggleButton switchTab(String icon, ObservableValue<String> text, Runnable pressed) {
        ToggleButton button = new ToggleButton();
        Icon tick = Icons.of("mdi2c-check-bold");
        tick.getStyleClass().add("tick");
        tick.visibleProperty().bind(button.selectedProperty());
        StackPane sign = new StackPane(Icons.of(icon), tick);
        StackPane.setAlignment(tick, Pos.TOP_RIGHT);
        sign.getStyleClass().add("ticked");
        button.setGraphic(sign);
        button.textProperty().bind(text);
        button.accessibleTextProperty().bind(text);
        button.setContentDisplay(ContentDisplay.TOP);
        button.getStyleClass().addAll("touch", "tab");
        button.setOnAction(event -> pressed.run());
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    /** A word in a row of choices. */
    public static ToggleButton chip(ObservableValue<String> text, boolean chosen, Runnable pressed) {
        ToggleButton chip = new ToggleButton();
        chip.textProperty().bind(Typesetting.of(text));
        chip.accessibleTextProperty().bind(text);
        chip.setSelected(chosen);
        chip.getStyleClass().add("chip");
        chip.setMinWidth(Region.USE_PREF_SIZE);
        chip.setOnAction(event -> {
            chip.setSelected(true); // one of a row is always chosen
            pressed.run();
        });
        return chip;
    }

    /** A text that wraps, with style classes. */
    public static Label label(ObservableValue<String> text, String... styleClasses) {
        Label label = typed(Typesetting.of(text), styleClasses);
        label.accessibleTextProperty().unbind();
        label.accessibleTextProperty().bind(text);
        WholeWords.in(label);
        return label;
    }

    /** The same, just as it was typed: what somebody is writing is not typeset under their hands. */
    public static Label typed(ObservableValue<String> text, String... styleClasses) {
        Label label = new Label();
        label.textProperty().bind(text);
        label.accessibleTextProperty().bind(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE); // words are never cut off to save height
        label.getStyleClass().addAll(styleClasses);
        return label;
    }

    /** A line with a sign before it; before several lines the sign stands at the first one. */
    public static Label line(String icon, ObservableValue<String> text, String... styleClasses) {
        Label label = label(text, styleClasses);
        Icon sign = Icons.of(icon);
        label.setGraphic(sign);
        sign.translateYProperty().bind(Bindings.createDoubleBinding(() -> Math.min(0, Math.rint((label.prefHeight(-1) - label.getHeight()) / 2)),
                label.heightProperty(), label.widthProperty(), label.textProperty(), label.fontProperty()));
        return label;
    }

    /** Shows a node only while it should be seen, and takes its place away otherwise. */
    public static void visible(Node node, ObservableValue<Boolean> when) {
        node.visibleProperty().bind(when);
        node.managedProperty().bind(when);
    }

    /** Whether the visitor wants nothing to move by itself: the root of the scene wears the modes as style classes. */
    public static boolean still(Node node) {
        return node.getScene() == null || node.getScene().getRoot().getStyleClass().contains("mode-still");
    }
}
