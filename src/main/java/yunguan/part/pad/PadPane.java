package yunguan.part.pad;

import javafx.beans.value.ObservableValue;
import javafx.event.EventHandler;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import yunguan.ui.Scale;
import yunguan.ui.Texts;
import yunguan.ui.Touch;
import yunguan.ui.TouchScroll;

/**
 * Large digits, and beside them what they are for; on an upright screen above them, where there is room. What is said comes and goes without the keys
 * moving away under a finger. A keyboard that is plugged in types as well.
 */
public final class PadPane extends Pane {

    /** Between what is read, which may end with buttons, and the keys, in millimetres. */
    private static final double APART_MM = 5.5;
    /** Words that would have less than such a share of the keys' width beside them rather stand above them, and are drawn along there. */
    private static final double LEAST_BESIDE = 0.6;
    /** As long as such a share of them is seen at once. */
    private static final double LEAST_ABOVE = 0.25;

    private final VBox words = new VBox();
    private final VBox said = new VBox();
    /** The words, in the middle or at the end of the room that they have. */
    private final VBox place = new VBox(words);
    /** In large letters there may be more to read than there is room for: then it is drawn along. */
    private final TouchScroll read;
    private final VBox pad;
    private final boolean upright;
    private final double apart;
    private final Typing typing;
    private final EventHandler<KeyEvent> keyboard = this::typed;

    /** A pad that shows nobody what is typed. @param why one sentence on what the digits are for */
    public PadPane(Texts texts, Scale scale, Typing typing, ObservableValue<String> why, Node... more) {
        this(texts, scale, typing, typing.typed().map(count -> "●".repeat(count.intValue())), why, more);
    }

    /** @param shown what stands above the keys of what is typed @param why one sentence on what the digits are for */
    public PadPane(Texts texts, Scale scale, Typing typing, ObservableValue<String> shown, ObservableValue<String> why, Node... more) {
        this.typing = typing;
        getStylesheets().add(java.util.Objects.requireNonNull(PadPane.class.getResource("pad.css")).toExternalForm());
        upright = scale.portrait();
        apart = Math.ceil(scale.mm(APART_MM));
        words.getChildren().add(Touch.label(why, "pin-why"));
        words.getChildren().addAll(more);
        words.getChildren().add(said);
        words.getStyleClass().add("pin-words");
        words.setAlignment(upright ? Pos.CENTER : Pos.CENTER_LEFT);
        place.setAlignment(words.getAlignment());
        read = new TouchScroll(place);
        place.minHeightProperty().bind(read.heightProperty().subtract(1)); // what is short stands in the middle; how high the words are is another thing
        pad = new VBox(dots(texts, shown), keys(texts));
        pad.getStyleClass().add("pin-pad");
        pad.setAlignment(Pos.CENTER);
        getStyleClass().addAll("pin", "takes-keys");
        getChildren().addAll(read, pad);
        sceneProperty().subscribe(this::listen);
    }

    private Label dots(Texts texts, ObservableValue<String> shown) {
        Label dots = new Label();
        dots.setId("pin-dots");
        dots.textProperty().bind(shown);
        dots.accessibleTextProperty().bind(typing.typed().flatMap(count -> texts.of("part.pad.typed", count)));
        dots.getStyleClass().add("pin-dots");
        dots.setAlignment(Pos.CENTER);
        dots.setMaxWidth(Double.MAX_VALUE);
        return dots;
    }

    private GridPane keys(Texts texts) {
        GridPane keys = new GridPane();
        keys.getStyleClass().add("pin-keys");
        keys.setAlignment(Pos.CENTER);
        for (int place = 0; place < 10; place++) {
            int digit = (place + 1) % 10;
            Button key = new Button(Integer.toString(digit));
            key.setOnAction(event -> typing.digit(digit));
            keys.add(key("pin-" + digit, key), digit == 0 ? 1 : place % 3, place / 3);
        }
        Button delete = Touch.round("mdi2b-backspace-outline", texts.of("part.pad.delete"), typing::delete);
        keys.add(key("pin-delete", delete), 0, 3);
        Button enter = Touch.button(texts.of("part.pad.enter"), typing::enter);
        Node entering = key("pin-enter", enter);
        entering.getStyleClass().add("pin-enter");
        entering.disableProperty().unbind();
        entering.disableProperty().bind(typing.complete().map(complete -> !complete));
        keys.add(entering, 2, 3);
        return keys;
    }

    private Node key(String id, Button key) {
        key.setId(id);
        key.getStyleClass().setAll("button", "pin-key");
        key.setFocusTraversable(false); // digits are typed, not wandered through
        key.disableProperty().bind(typing.ready().map(ready -> !ready));
        return key;
    }

    /** Something that must not be overlooked, or nothing. */
    public void says(@Nullable Node what) {
        if (what == null) {
            said.getChildren().clear();
        } else {
            what.setId("pin-notice");
            said.getChildren().setAll(what);
        }
    }

    /** The keys of the whole screen belong to the pad while it is shown. */
    private void listen(@Nullable Scene before, @Nullable Scene now) {
        if (before != null) {
            before.removeEventFilter(KeyEvent.ANY, keyboard);
        }
        if (now != null) {
            now.addEventFilter(KeyEvent.ANY, keyboard);
        }
    }

    private void typed(KeyEvent event) {
        if (event.getEventType() == KeyEvent.KEY_TYPED && event.getCharacter().matches("[0-9]")) {
            typing.digit(event.getCharacter().charAt(0) - '0');
        } else if (event.getEventType() == KeyEvent.KEY_PRESSED) {
            switch (event.getCode()) {
                case BACK_SPACE, DELETE -> typing.delete();
                case ENTER -> typing.enter();
                default -> {
                    return;
                }
            }
        } else {
            return;
        }
        event.consume();
    }

    @Override
    protected void layoutChildren() {
        double left = snappedLeftInset();
        double top = snappedTopInset();
        double width = getWidth() - left - snappedRightInset();
        double height = getHeight() - top - snappedBottomInset();
        double across = pad.prefWidth(-1);
        double below = Math.min(height, pad.prefHeight(-1));
        double beside = upright ? Math.min(width / 2, width - across) : width / 2; // the keys have what they need first
        double wanted = words.prefHeight(width);
        double free = height - below;
        boolean stacked = upright && (wanted <= free || beside - apart < LEAST_BESIDE * across && free >= LEAST_ABOVE * wanted); // an upright screen is low where all is within reach
        Pos stand = stacked ? Pos.BOTTOM_CENTER : Pos.CENTER_LEFT;
        if (place.getAlignment() != stand) {
            place.setAlignment(stand);
        }
        if (stacked) {
            double above = Math.min(free, Math.max(free / 2, wanted)); // words come before the middle
            read.resizeRelocate(left, top, width, above);
            pad.resizeRelocate(left + (width - across) / 2, top + above, across, below);
        } else {
            read.resizeRelocate(left, top, beside - apart, height);
            pad.resizeRelocate(left + beside + (width - beside - across) / 2, top, across, height);
        }
    }
}
