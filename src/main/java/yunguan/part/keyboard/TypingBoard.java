package yunguan.part.keyboard;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import yunguan.ui.Texts;

/** Keys with which a finger writes a line in Chinese or in Latin letters: what the letters may mean stands above them. */
public final class TypingBoard extends VBox {

    /** What the upper row shows in turn after the digits: ten signs each. */
    private static final List<String> CHINESE_MARKS = List.of("，。：、！？（）《》", "；“”—…·％＋／＆");
    private static final List<String> LATIN_MARKS = List.of(",.:;!?()'-", "\"/&%+=*#@_");

    private final TypingModel model;
    private final HBox offered = new HBox();
    private final HBox upper;
    private final List<Node> digits;
    private final Button marks;
    /** Which of the rows of signs the upper row shows; 0 for the digits. */
    private int turn;

    public TypingBoard(Texts texts, TypingModel model) {
        this.model = model;
        getStyleClass().add("typing-board");
        getStylesheets().add(java.util.Objects.requireNonNull(TypingBoard.class.getResource("keyboard.css")).toExternalForm());
        Label letters = new Label();
        letters.textProperty().bind(model.letters());
        letters.getStyleClass().add("typing-letters");
        letters.setId("typing-letters");
        offered.getStyleClass().add("typing-offered");
        offered.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(offered, Priority.ALWAYS);
        Button more = key("…", model::more);
        more.setId("typing-more");
        more.accessibleTextProperty().bind(texts.of("part.keyboard.more"));
        more.visibleProperty().bind(Bindings.isNotEmpty(model.candidates()));
        HBox.setHgrow(more, Priority.NEVER);
        HBox line = new HBox(letters, offered, more);
        line.getStyleClass().add("typing-line");
        line.setAlignment(Pos.CENTER_LEFT);
        // what is offered takes the room that there is: a key that moves is missed by the next finger
        line.setMinWidth(0);
        line.setPrefWidth(0);
        offered.setMinWidth(0);
        offered.widthProperty().addListener((width, before, now) -> {
            if (now.doubleValue() > 0) {
                model.room(now.doubleValue() / more.getFont().getSize());
            }
        });

        Button script = key("", model::switchScript);
        script.setId("typing-script");
        script.getStyleClass().add("typing-script");
        script.textProperty().bind(Bindings.createStringBinding(() -> switch (model.script().get()) {
            case CHINESE -> "中文";
            case SMALL -> "abc";
            case CAPITAL -> "ABC";
        }, model.script()));
        script.accessibleTextProperty().bind(texts.of("part.keyboard.script"));
        marks = key("", this::turn);
        marks.setId("typing-marks");
        marks.getStyleClass().add("typing-script");
        marks.accessibleTextProperty().bind(texts.of("part.keyboard.marks"));

        Keyboard keyboard = new Keyboard(texts, model::type, model::delete, model::clear);
        upper = (HBox) keyboard.getChildren().getFirst();
        digits = List.copyOf(upper.getChildren());
        ((HBox) keyboard.getChildren().getLast()).getChildren().addAll(0, List.of(script, marks));
        getChildren().addAll(line, keyboard);
        model.candidates().addListener((ListChangeListener<String>) change -> offer());
        model.script().subscribe(now -> {
            turn = 0;
            showTurn();
        });
        offer();
    }

    private List<String> signs() {
        return model.script().get() == TypingModel.Script.CHINESE ? CHINESE_MARKS : LATIN_MARKS;
    }

    /** Signs in place of the digits, others, then the digits again. */
    private void turn() {
        turn = (turn + 1) % (signs().size() + 1);
        showTurn();
    }

    private void showTurn() {
        upper.getChildren().setAll(turn == 0 ? digits
                : signs().get(turn - 1).codePoints().mapToObj(Character::toString).<Node>map(sign -> key(sign, () -> model.type(sign))).toList());
        // the key says what comes next
        marks.setText(turn == signs().size() ? "123" : signs().get(turn).codePoints().limit(3).collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString());
    }

    private void offer() {
        offered.getChildren().clear();
        for (int i = 0; i < model.candidates().size(); i++) {
            int which = i;
            Button candidate = key(model.candidates().get(i), () -> model.choose(which));
            candidate.setId("typing-" + i);
            candidate.getStyleClass().add("typing-candidate");
            offered.getChildren().add(candidate);
        }
    }

    private static Button key(String text, Runnable pressed) {
        Button key = new Button(text);
        key.getStyleClass().add("key");
        key.setFocusTraversable(false); // the line keeps the caret
        key.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(key, Priority.ALWAYS);
        key.setOnAction(event -> pressed.run());
        return key;
    }
}
