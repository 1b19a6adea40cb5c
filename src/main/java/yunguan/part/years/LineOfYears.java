package yunguan.part.years;

import java.util.List;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import yunguan.catalogue.Card;
import yunguan.shell.Surroundings;
import yunguan.ui.Give;
import yunguan.ui.Dates;
import yunguan.ui.Touch;
import yunguan.ui.Typesetting;

/**
 * The line of years with its buttons, and below it the whole history as a band that shows which years are in view. Between
 * {@link #left()} and {@link #entered()} nothing of it runs.
 */
public final class LineOfYears extends VBox {

    /** A line that has not moved for so long is at rest: pictures are read. */
    private static final Duration RESTS = Duration.millis(220);

    private final Surroundings around;
    private final YearsModel model;
    private final Consumer<List<Card>> many;
    private final boolean slim;
    private Field field;
    private YearsHand hand;
    private Give give;
    private YearsBand band;
    private Label inView;
    private Pane foot;
    private Button earlier;
    private Button later;
    private Button nearer;
    private Button farther;
    private Button whole;
    // kept as fields: the model and the visit, which outlive this, hold them weakly
    private final InvalidationListener follows;
    private final InvalidationListener renews;
    /** Tells how large running text is. */
    private final Label probe = new Label();
    private double built;
    private final PauseTransition rest = new PauseTransition(RESTS);

    /** On a screen of its own. @param many told of things that begin together and cannot be told apart on the line */
    public LineOfYears(Surroundings around, YearsModel model, Consumer<List<Card>> many) {
        this(around, model, many, false);
    }

    /** The same. @param slim whether it stands within a narrow page: without the band of all years, and with those buttons alone that a finger cannot do without */
    public LineOfYears(Surroundings around, YearsModel model, Consumer<List<Card>> many, boolean slim) {
        this.slim = slim;
        this.around = around;
        this.model = model;
        this.many = many;
        getStyleClass().add("years");
        getStylesheets().add(java.util.Objects.requireNonNull(LineOfYears.class.getResource("years.css")).toExternalForm());
        probe.setManaged(false);
        probe.setVisible(false);
        probe.fontProperty().addListener((font, was, is) -> rescale(is.getSize()));
        build(around.em());
        rest.setOnFinished(event -> rested());
        follows = moves -> {
            model.moves().get(); // or the next change would not be told
            moved();
        };
        renews = changed -> {
            model.contents().get();
            around.texts().language().getValue();
            field.renew();
            moved();
        };
        model.moves().addListener(new WeakInvalidationListener(follows));
        model.contents().addListener(new WeakInvalidationListener(renews));
        around.texts().language().addListener(new WeakInvalidationListener(renews));
        moved();
    }

    /** All of it for a size of text, in pixels of an em. */
    private void build(double em) {
        built = em;
        field = new Field(around, model, em, rest::playFromStart);
        give = new Give(field.surface());
        hand = new YearsHand(field.surface(), model, give, this::tapped);
        var texts = around.texts();
        field.surface().accessibleTextProperty().bind(texts.of("part.years.hint"));
        earlier = Touch.round("mdi2c-chevron-left", texts.of("part.years.earlier"), () -> lookOn(-1));
        earlier.setId("years-earlier");
        later = Touch.round("mdi2c-chevron-right", texts.of("part.years.later"), () -> lookOn(1));
        later.setId("years-later");
        nearer = Touch.round("mdi2m-magnify-plus-outline", texts.of("part.years.nearer"), () -> step(1));
        nearer.setId("years-nearer");
        farther = Touch.round("mdi2m-magnify-minus-outline", texts.of("part.years.farther"), () -> step(-1));
        farther.setId("years-farther");
        whole = Touch.round("mdi2a-arrow-expand-horizontal", texts.of("part.years.whole"), () -> {
            hand.end();
            model.whole();
        });
        whole.setId("years-whole");
        band = new YearsBand(model, em, around.hall(), texts.of("part.years.band"), end(true), end(false), hand::end);
        HBox.setHgrow(band, Priority.ALWAYS);
        inView = new Label();
        inView.setWrapText(true); // within a narrow page
        inView.getStyleClass().add("years-in-view");
        inView.setId("years-in-view");
        HBox buttons = new HBox(earlier, band, later);
        HBox scales = new HBox(farther, nearer, whole);
        boolean two = around.narrow() && around.scale().portrait() && !around.scale().low(); // a broad screen has the breadth for one row, and that within reach needs the height
        foot = slim ? new HBox(scales) : two ? new VBox(buttons, scales) : new HBox(buttons, scales);
        for (Pane part : List.of(buttons, scales, foot)) {
            part.getStyleClass().add("years-foot");
        }
        HBox.setHgrow(buttons, Priority.ALWAYS);
        VBox.setVgrow(field, Priority.ALWAYS);
        getChildren().setAll(probe, inView, field, foot);
    }

    /** Where there is hardly room for one row of cards, the years above it say alone which ones are in view. */
    @Override
    protected void layoutChildren() {
        double width = getWidth() - snappedLeftInset() - snappedRightInset();
        boolean room = getHeight() >= snappedTopInset() + inView.prefHeight(width) + field.least() + foot.prefHeight(width) + snappedBottomInset() + 2 * getSpacing();
        inView.setVisible(room);
        inView.setManaged(room);
        super.layoutChildren();
    }

    /** Texts are larger or smaller now: it is measured anew, and the years in view stay. */
    private void rescale(double em) {
        if (Math.abs(em - built) < 0.5) {
            return;
        }
        around.background().onScreen(() -> { // not while style sheets are being applied
            if (getScene() != null && Math.abs(em - built) >= 0.5) {
                stop();
                build(em);
                moved();
            }
        });
    }

    private Label end(boolean first) {
        Label label = new Label();
        label.getStyleClass().add("years-end");
        ObservableValue<String> words = Bindings.createStringBinding(() -> model.size() == 0 ? "" : Typesetting.set(Dates.year(
                java.time.LocalDate.ofEpochDay((long) (first ? model.axis().first() : model.axis().last() - 1)).getYear(), around.texts())), model.contents(), around.texts().language());
        label.textProperty().bind(words);
        return label;
    }

    private void lookOn(int direction) {
        hand.end();
        model.lookOn(direction);
    }

    private void step(int direction) {
        hand.go(model.step(direction), field.surface().getWidth() / 2);
    }

    private void tapped(double x, double y) {
        if (field.isCard(x, y) || field.countAt(x, y) == 0) {
            return;
        }
        if (model.axis().nearest()) {
            many.accept(field.at(x, y));
        } else {
            hand.go(model.step(1), x);
        }
    }

    private void moved() {
        earlier.setDisable(model.axis().left() <= model.axis().first());
        later.setDisable(model.axis().right() >= model.axis().last());
        nearer.setDisable(model.axis().nearest());
        farther.setDisable(model.axis().seesWhole());
        whole.setDisable(model.axis().seesWhole());
        inView.setText(Typesetting.set(around.texts().now("part.years.in-view", Dates.year(model.firstYear(), around.texts()),
                Dates.year(model.lastYear(), around.texts()), model.inView())));
        field.dirty();
        band.requestLayout();
        if (getScene() != null) {
            rest.playFromStart();
        }
    }

    private void rested() {
        if (hand.moving()) {
            rest.playFromStart();
        } else {
            field.rested();
        }
    }

    /** It is on the screen. */
    public void entered() {
        field.dirty();
        rest.playFromStart();
    }

    /** Off the screen: nothing moves, nothing is worked out. */
    public void left() {
        stop();
    }

    private void stop() {
        rest.stop();
        hand.end();
        give.end();
        field.forget();
    }
}
