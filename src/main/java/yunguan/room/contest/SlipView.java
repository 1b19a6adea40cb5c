package yunguan.room.contest;

import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import yunguan.part.keyboard.Keyboard;
import yunguan.shell.Route;
import yunguan.shell.Screen;
import yunguan.shell.Surroundings;
import yunguan.shell.TroubleView;
import yunguan.ui.Texts;
import yunguan.ui.Touch;
import yunguan.ui.TouchScroll;
import yunguan.visits.slips.SlipCode;

/** Where a voting slip is shown: its eight characters, and large keys. */
public final class SlipView implements Screen {

    private final Texts texts;
    private final SlipModel model;
    private final VBox node;
    private final ObservableValue<String> title;

    public SlipView(Surroundings around, Booth booth) {
        texts = around.texts();
        model = new SlipModel(booth.gate(), around.background(), around.visit());
        title = texts.of("contest.slip");
        HBox one = half();
        HBox other = half();
        FlowPane boxes = new FlowPane(one, other); // two halves, as on the slip; the second below the first where they are too wide
        boxes.setId("slip-code");
        boxes.getStyleClass().add("slip-code");
        boxes.setAlignment(Pos.CENTER);
        for (int i = 0; i < SlipCode.LENGTH; i++) {
            int at = i;
            Label box = new Label();
            box.textProperty().bind(model.code().map(code -> at < code.length() ? code.substring(at, at + 1) : ""));
            box.getStyleClass().add("slip-box");
            (i < SlipCode.LENGTH / 2 ? one : other).getChildren().add(box);
        }
        var state = model.state();
        Label said = Touch.label(Bindings.createStringBinding(this::says, state, model.seconds(), texts.language()), "slip-said");
        said.setId("slip-said");
        said.setAlignment(Pos.CENTER);
        Label contact = Touch.label(TroubleView.contact(around), "section-summary");
        Touch.visible(contact, state.isEqualTo(SlipModel.State.USED).or(state.isEqualTo(SlipModel.State.FAILED)));
        Button on = Touch.primary("mdi2v-vote", texts.of("contest.slip.on"), () -> around.navigator().go(new Route.Contest()));
        on.setId("slip-on");
        Touch.visible(on, state.isEqualTo(SlipModel.State.GOOD));
        VBox upper = new VBox(boxes, said, contact, on, Touch.label(texts.of("contest.slip.how"), "contest-how")); // what is typed is seen, however little room the keys leave
        upper.getStyleClass().addAll("page", "slip");
        upper.setAlignment(Pos.CENTER);
        TouchScroll scroll = new TouchScroll(upper);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        Keyboard keys = new Keyboard(texts, model::type, model::delete, model::clear);
        keys.setMinHeight(Keyboard.USE_PREF_SIZE);
        Touch.visible(keys, state.isNotEqualTo(SlipModel.State.GOOD));
        node = new VBox(scroll, keys);
        node.getStyleClass().add("slip-screen");
        node.getStylesheets().add(ContestView.sheet());
        node.addEventHandler(KeyEvent.KEY_TYPED, event -> model.type(event.getCharacter()));
        node.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.BACK_SPACE) {
                model.delete();
            }
        });
        node.setFocusTraversable(true);
        node.setAccessibleRole(AccessibleRole.TEXT_FIELD);
        node.accessibleTextProperty().bind(texts.of("contest.slip.how"));
    }

    private static HBox half() {
        HBox half = new HBox();
        half.getStyleClass().add("slip-half");
        return half;
    }

    private String says() {
        return switch (model.state().get()) {
            case TYPING -> texts.now("contest.slip.typing");
            case WAIT -> texts.now("contest.slip.wait", model.seconds().get());
            default -> texts.now("contest.slip." + model.state().get().name().toLowerCase(Locale.ROOT));
        };
    }

    @Override
    public void entered() {
        model.come();
        node.requestFocus();
    }

    @Override
    public void left() {
        model.go();
    }

    @Override
    public boolean mayBeRenewed() {
        return false; // what is typed is not taken from anybody
    }

    @Override
    public boolean relaid() {
        return true; // its keys take the room that there is
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public ObservableValue<String> title() {
        return title;
    }
}
