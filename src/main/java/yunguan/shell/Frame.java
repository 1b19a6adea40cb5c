package yunguan.shell;

import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.SetChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import yunguan.catalogue.LangText;
import yunguan.settings.Key;
import yunguan.ui.HallColour;
import yunguan.ui.Scale;
import yunguan.ui.Texts;
import yunguan.ui.Touch;
import yunguan.ui.Typesetting;

/**
 * The same around every room: at the head where one is, at the foot the ways, the modes and the languages, always in the same place.
 * In reach mode all of it, and all that lies over it, stands in the lower part of the glass, and above hangs a board that nobody
 * needs to touch.
 */
public final class Frame extends Pane {

    private static final Set<String> SHAPES = Set.of("portrait", "landscape", "low");

    private final Surroundings around;
    private final StackPane middle = new StackPane();
    private final Label title = new Label();
    private final Lintel lintel;
    private final StackPane aloft = new StackPane();
    private final VBox top;
    private final BorderPane house = new BorderPane();
    private final StackPane floating = new StackPane();
    private final Arrival arrival = new Arrival();
    private final BooleanProperty saidAbove = new SimpleBooleanProperty();
    private final BooleanProperty alone = new SimpleBooleanProperty();
    private final Node foot;
    private Subscription watching = Subscription.EMPTY;
    private @Nullable Scale laidFor;
    private double em;
    private boolean longWords;

    public Frame(Surroundings around, LangText hallName) {
        this.around = around;
        middle.getStyleClass().add("middle");
        lintel = new Lintel(around.texts().of(hallName));
        top = new VBox(head(hallName));
        house.getStyleClass().add("house");
        house.setTop(top);
        house.setCenter(middle);
        foot = new Bar(around).foot();
        house.setBottom(foot);
        floating.getStyleClass().add("floating");
        floating.setPickOnBounds(false);
        aloft.setMouseTransparent(true);
        getChildren().addAll(lintel, aloft, house, floating);
        getStyleClass().add("frame");
        around.navigator().screen().addListener((screen, before, now) -> show(now));
        around.visit().language().addListener((language, before, now) -> keepingThePlace(this::changed));
        around.visit().modes().addListener((SetChangeListener<Mode>) change -> keepingThePlace(this::changed));
        dress();
        em = around.em();
        longWords = around.longWords();
        show(around.navigator().screen().get());
    }

    /** Lays a band across the whole width, above head, screen and foot; it takes its height from the screen. */
    public void above(Node band) {
        top.getChildren().addFirst(band);
    }

    /**
     * Lays something over head, screen and foot, as large as these are together: within reach where that matters. What it does not
     * cover can still be touched.
     *
     * @return takes it away again
     */
    public Subscription over(Node node) {
        floating.getChildren().add(node);
        return () -> floating.getChildren().remove(node);
    }

    private Node head(LangText hallName) {
        Texts texts = around.texts();
        title.getStyleClass().add("head-title");
        title.setId("where");
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        Label hall = Touch.label(texts.of(hallName), "head-hall");
        // on an upright screen the line belongs to where one is
        hall.setManaged(!around.glass().portrait());
        hall.setVisible(!around.glass().portrait());
        hall.setMinWidth(Region.USE_PREF_SIZE);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        HBox head = new HBox(title, hall);
        head.getStyleClass().add("head");
        head.setAlignment(Pos.CENTER_LEFT);
        Touch.visible(head, Bindings.createBooleanBinding(() -> !around.navigator().atHome().get() && !saidAbove.get() && !alone.get(), around.navigator().atHome(), saidAbove, alone));
        return head;
    }

    private void show(@Nullable Screen screen) {
        arrival.end();
        watching.unsubscribe();
        watching = screen == null ? Subscription.EMPTY : Subscription.combine(screen.stand().subscribe(this::stands), screen.aloft().subscribe(this::hangs));
        if (screen == null) {
            hangs(null);
            middle.getChildren().clear();
            return;
        }
        title.textProperty().bind(Typesetting.of(screen.title()));
        lintel.says(screen.title(), around.navigator().atHome().get(), around.em());
        middle.getChildren().setAll(screen.node());
        Navigator.Way way = around.navigator().way();
        Scene scene = getScene();
        if (scene != null && !screen.comesAtOnce() && way != Navigator.Way.RENEWED && !around.visit().modes().contains(Mode.STILL)) {
            arrival.of(screen.node(), way, getWidth());
        }
    }

    /** The screen that is on its way is there. */
    public void settles() {
        arrival.end();
    }

    private void hangs(@Nullable Node now) {
        lintel.under(now != null);
        if (now == null) {
            aloft.getChildren().clear();
        } else {
            aloft.getChildren().setAll(now);
        }
        requestLayout();
    }

    private void stands(Screen.Stand now) {
        alone.set(now != Screen.Stand.FRAMED);
        house.setBottom(now == Screen.Stand.ALONE ? null : foot);
    }

    /** Whatever becomes larger, or is said in other words: the line that was read is read on. */
    private void keepingThePlace(Runnable change) {
        Screen before = around.navigator().screen().get();
        Bookmark mark = before == null ? null : Bookmark.in(before.node());
        change.run();
        if (mark != null && around.navigator().screen().get() == before) { // one that was opened anew has its own
            mark.open(before.node());
        }
    }

    private void changed() {
        Scale before = laidFor;
        Screen screen = around.navigator().screen().get();
        dress();
        if (screen != null) {
            lintel.says(screen.title(), around.navigator().atHome().get(), around.em());
        }
        if (before != null && (!around.scale().equals(before) || around.em() != em || around.longWords() != longWords)) {
            em = around.em();
            longWords = around.longWords();
            around.navigator().relaid();
        }
        if (around.visit().modes().contains(Mode.STILL)) {
            arrival.end();
        }
    }

    /** Puts language, modes and shape on, as style classes. */
    private void dress() {
        Scale scale = around.scale();
        laidFor = scale;
        getStyleClass().removeIf(name -> name.startsWith("lang-") || name.startsWith("mode-") || SHAPES.contains(name));
        getStyleClass().addAll(scale.portrait() ? "portrait" : "landscape", "lang-" + around.visit().language().get().tag());
        if (scale.low()) {
            getStyleClass().add("low");
        }
        for (Mode mode : around.visit().modes()) {
            getStyleClass().add("mode-" + mode.word());
        }
        saidAbove.set(around.saidAbove());
        setStyle("-fx-font-size: " + around.em() + "px; -hall: "
                + HallColour.css(around.settings().text(Key.HALL_COLOUR), around.visit().modes().contains(Mode.CONTRAST)) + ";");
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double above = Math.min(getHeight(), around.scale().above());
        lintel.setVisible(above > 0);
        lintel.resizeRelocate(0, 0, getWidth(), above);
        aloft.setVisible(above > 0 && !aloft.getChildren().isEmpty());
        aloft.resizeRelocate(0, 0, getWidth(), aloft.isVisible() ? Math.max(0, Math.rint(above - lintel.words())) : 0);
        house.resizeRelocate(0, above, getWidth(), getHeight() - above);
        floating.resizeRelocate(0, above, getWidth(), getHeight() - above);
    }
}
