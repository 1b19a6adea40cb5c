package yunguan.room.staff;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import yunguan.catalogue.Lang;
import yunguan.room.staff.pin.NewPinView;
import yunguan.settings.Key;
import yunguan.settings.Settings;
import yunguan.shell.Idle;
import yunguan.shell.StaffGesture;
import yunguan.task.Background;
import yunguan.ui.Icons;
import yunguan.ui.LanguageRow;
import yunguan.ui.Languages;
import yunguan.ui.Scale;
import yunguan.ui.Texts;
import yunguan.ui.Touch;
import yunguan.visits.StaffPin;

/**
 * The page before the hall opens for the first time: it asks for a PIN, and says how the desk is called. Without one the hall opens
 * with its desk shut, and it asks again at the next start. Where nobody is there to answer, the hall opens by itself.
 */
public final class FirstPin extends BorderPane implements AutoCloseable {

    /** After how many seconds without a touch the hall opens by itself. */
    static final int WAITS_SECONDS = 120;

    private final Settings settings;
    private final ObjectProperty<Lang> language;
    private final Texts texts;
    private final Scale scale;
    private final Runnable opens;
    private final NewPinView asks;
    private final StackPane middle = new StackPane();
    private final Idle idle;
    /** What the foot says as long as there is no PIN. */
    private List<Node> waiting = List.of();
    private boolean opened;

    FirstPin(Scene scene, Scale scale, Background background, StaffPin pin, Settings settings, Languages spoken, Runnable opens) {
        this.scale = scale;
        this.settings = settings;
        this.opens = opens;
        language = new SimpleObjectProperty<>(spoken.first(settings));
        texts = new Texts(language, spoken);
        asks = new NewPinView(texts, scale, background, pin, true, this::isSet);
        setId("first-pin");
        getStyleClass().addAll("frame", "desk", scale.portrait() ? "portrait" : "landscape");
        getStylesheets().add(java.util.Objects.requireNonNull(Desk.class.getResource("desk.css")).toExternalForm());
        middle.getStyleClass().add("middle");
        middle.getChildren().setAll(asks.node());
        setTop(head(asks.title()));
        setCenter(middle);
        setBottom(foot());
        language.subscribe(this::dress);
        idle = new Idle(scene, background, () -> WAITS_SECONDS, () -> false, this::open);
        idle.begins();
        asks.entered();
    }

    private Node head(ObservableValue<String> says) {
        Label title = Touch.label(says, "head-title");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        HBox head = new HBox(Icons.of("mdi2a-account-key-outline"), title);
        head.getStyleClass().add("head");
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private Node foot() {
        Button later = Touch.button("mdi2c-clock-outline", texts.of("desk.first.later"), this::open);
        later.setId("first-pin-later");
        Label alone = Touch.label(texts.of("desk.first.alone"), "section-summary");
        HBox.setHgrow(alone, Priority.ALWAYS);
        alone.setMaxWidth(Double.MAX_VALUE);
        LanguageRow languages = new LanguageRow(texts.languages(), language, "first-pin-language-");
        waiting = List.of(later, alone);
        HBox foot = new HBox(later, alone, languages);
        foot.getStyleClass().addAll("foot", "first-pin-foot");
        foot.setAlignment(Pos.CENTER_LEFT);
        return foot;
    }

    private void dress(Lang now) {
        getStyleClass().removeIf(name -> name.startsWith("lang-"));
        getStyleClass().add("lang-" + now.tag());
        setStyle("-fx-font-size: " + scale.text() + "px; -hall: #24506B;");
    }

    /** How the desk is called: nobody finds that out by looking. */
    private void isSet() {
        asks.left();
        boolean holds = settings.text(Key.STAFF_GESTURE).equals(StaffGesture.HOLD);
        Button open = Touch.primary("mdi2d-door-open", texts.of("desk.first.open"), this::open);
        open.setId("first-pin-open");
        open.setMaxWidth(Region.USE_PREF_SIZE);
        VBox set = new VBox(Icons.of("mdi2c-check-circle-outline"), Touch.label(texts.of("desk.first.set"), "trouble-title"),
                Touch.label(texts.of(holds ? "desk.first.hold" : "desk.first.corners"), "trouble-text"), open);
        set.setId("first-pin-set");
        set.getStyleClass().add("first-pin-set");
        set.setAlignment(Pos.CENTER);
        middle.getChildren().setAll(set);
        waiting.forEach(node -> node.setVisible(false));
    }

    private void open() {
        if (!opened) {
            opened = true;
            close();
            opens.run();
        }
    }

    @Override
    public void close() {
        asks.left();
        idle.close();
    }
}
