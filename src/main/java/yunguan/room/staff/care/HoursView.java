package yunguan.room.staff.care;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.collections.SetChangeListener;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import yunguan.room.staff.desk.DeskAround;
import yunguan.room.staff.desk.DeskParts;
import yunguan.settings.Key;
import yunguan.ui.HoursInWords;
import yunguan.ui.Touch;

/** Opening hours: days to touch, times to step, and the line that visitors will read. */
final class HoursView extends EditorPage {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final HoursModel model = new HoursModel();
    private final VBox times = new VBox();
    /** In em: what seven days beside each other take, and a time to open beside a time to close. */
    private static final double DAYS = 36;
    private static final double TIMES = 60;

    private final Button add;

    HoursView(DeskAround around, SettingsModel settings) {
        super(around, around.texts().of("desk.settings.hours"), settings);
        model.read(settings.settings().get().openingHours());
        times.getStyleClass().add("desk-times");

        Pane days = holds(DAYS) ? new HBox() : new FlowPane();
        days.getStyleClass().add("desk-days");
        for (DayOfWeek day : DayOfWeek.values()) {
            days.getChildren().add(day(day));
        }
        Node differ = DeskParts.notice(DeskParts.Weight.NOTE, texts.of("desk.settings.hours.differ"));
        Touch.visible(differ, model.differ());

        add = Touch.button("mdi2p-plus", texts.of("desk.settings.hours.add"), model::add);
        add.setId("hours-add");
        Button closed = Touch.button("mdi2m-minus-circle-outline", texts.of("desk.settings.hours.closed"), model::close);
        closed.setId("hours-closed");
        closed.disableProperty().bind(Bindings.isEmpty(model.times()));
        Button same = Touch.button("mdi2c-calendar-week", texts.of("desk.settings.hours.same"), model::sameEveryDay);
        same.setId("hours-same");
        FlowPane ways = new FlowPane(add, closed, same);
        ways.getStyleClass().add("desk-ways");

        VBox first = new VBox(trouble(), preview(), Touch.label(texts.of("desk.settings.hours.days"), "desk-explained"), days, differ, times, ways);
        first.getStyleClass().add("desk-lines");
        shows(List.of(first));

        Button none = Touch.button("mdi2e-eye-off-outline", texts.of("desk.settings.hours.none"), model::clear);
        none.setId("hours-none");
        none.disableProperty().bind(Bindings.createBooleanBinding(() -> model.hours().get().spans().isEmpty(), model.hours()));
        offers(saveButton(() -> save(Map.of(Key.OPENING_HOURS, model.hours().get().inSchema()))), none);
        model.times().addListener((ListChangeListener<HoursModel.Times>) change -> step());
        step();
    }

    /** Whether a line has so many em. */
    private boolean holds(double line) {
        return around.scale().width() >= line * around.em();
    }

    private Node day(DayOfWeek day) {
        Button button = Touch.button(texts.in(lang -> day.getDisplayName(TextStyle.SHORT_STANDALONE, Locale.forLanguageTag(lang.tag()))), () -> model.toggle(day));
        button.setId("day-" + day.name().toLowerCase(Locale.ROOT));
        button.getStyleClass().add("desk-day");
        Label when = new Label();
        when.getStyleClass().add("desk-day-says");
        when.textProperty().bind(Bindings.createStringBinding(() -> says(day), model.hours(), texts.language()));
        button.setGraphic(when);
        button.setContentDisplay(javafx.scene.control.ContentDisplay.BOTTOM);
        button.setMinWidth(0);
        button.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        HBox.setHgrow(button, Priority.ALWAYS);
        SetChangeListener<DayOfWeek> chosen = change -> button.pseudoClassStateChanged(CHOSEN, model.chosen().contains(day));
        model.chosen().addListener(chosen);
        button.pseudoClassStateChanged(CHOSEN, model.chosen().contains(day));
        return button;
    }

    /** Short: it stands under the day. */
    private String says(DayOfWeek day) {
        List<HoursModel.Times> of = model.of(day);
        if (of.isEmpty()) {
            return model.hours().get().spans().isEmpty() ? "–" : texts.now("desk.settings.hours.off");
        }
        return clock(of.getFirst().opens()) + "\n" + clock(of.getLast().closes());
    }

    private static String clock(int minutes) {
        int shown = minutes > 24 * 60 ? minutes - 24 * 60 : minutes;
        return String.format(Locale.ROOT, "%02d:%02d", shown / 60, shown % 60);
    }

    private void step() {
        List<Node> rows = new ArrayList<>();
        for (int i = 0; i < model.times().size(); i++) {
            rows.add(row(i, model.times().get(i)));
        }
        if (rows.isEmpty()) {
            rows.add(Touch.label(Bindings.createStringBinding(() -> texts.now(model.hours().get().spans().isEmpty() ? "desk.settings.hours.nothing"
                    : "desk.settings.hours.isClosed"), model.hours(), texts.language()), "desk-row-name"));
        }
        times.getChildren().setAll(rows);
        add.setDisable(!model.mayAdd());
    }

    private Node row(int which, HoursModel.Times time) {
        Node opens = stepper("opens", which, time.opens(), minutes -> model.stepOpens(which, minutes));
        Node closes = stepper("closes", which, time.closes(), minutes -> model.stepCloses(which, minutes));
        Region both = holds(TIMES) ? new HBox(opens, closes) : new VBox(opens, closes);
        both.getStyleClass().add("desk-time-both");
        HBox.setHgrow(both, Priority.ALWAYS);
        Button remove = Touch.round("mdi2t-trash-can-outline", texts.of("desk.settings.hours.remove"), () -> model.remove(which));
        remove.setId("hours-remove-" + which);
        Pane row = holds(DAYS) ? new HBox(both, remove) : new VBox(both, remove);
        row.getStyleClass().add("desk-time");
        return row;
    }

    private Node stepper(String what, int which, int minutes, java.util.function.IntConsumer step) {
        Label name = Touch.label(texts.of("desk.settings.hours." + what), "desk-time-name");
        name.setMinWidth(Region.USE_PREF_SIZE);
        Label clock = Touch.label(minutes > 24 * 60 ? texts.of("desk.settings.hours.next", clock(minutes)) : texts.in(lang -> clock(minutes)), "desk-clock");
        clock.setId(what + "-" + which);
        clock.setMinWidth(Region.USE_PREF_SIZE);
        Node[] inRow = {button(what, which, "hour-less", step, -60), button(what, which, "less", step, -HoursModel.QUARTER), clock,
            button(what, which, "more", step, HoursModel.QUARTER), button(what, which, "hour-more", step, 60)};
        Pane steps = holds(DAYS) ? new HBox(inRow) : new FlowPane(inRow);
        steps.getStyleClass().add("desk-stepper");
        if (!holds(DAYS)) {
            return new VBox(name, steps);
        }
        HBox stepper = new HBox(name, steps);
        stepper.setAlignment(Pos.CENTER_LEFT);
        stepper.getStyleClass().add("desk-stepper");
        return stepper;
    }

    private Button button(String what, int which, String way, java.util.function.IntConsumer step, int minutes) {
        Button button = Touch.button(texts.of("desk.settings.hours." + way), () -> step.accept(minutes));
        button.setId(what + "-" + which + "-" + way);
        button.getStyleClass().add("desk-step");
        return button;
    }

    private Node preview() {
        var said = Touch.label(Bindings.createStringBinding(() -> model.hours().get().spans().isEmpty() ? texts.now("desk.settings.hours.notShown")
                : texts.now("home.hours", new HoursInWords(model.hours().get()).in(texts)), model.hours(), texts.language()), "band-text");
        said.setId("preview");
        HBox band = new HBox(said);
        band.getStyleClass().add("desk-preview");
        return band;
    }
}
