package yunguan.room.staff.care;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import yunguan.room.staff.desk.DeskAround;
import yunguan.settings.ClosedDays;
import yunguan.settings.Key;
import yunguan.ui.Touch;

/** A calendar of one month, on which days are touched. */
final class ClosedDaysView extends EditorPage {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final int WEEK = 7;

    private final ClosedDaysModel model;
    private final GridPane calendar = new GridPane();

    ClosedDaysView(DeskAround around, SettingsModel settings) {
        super(around, around.texts().of("desk.settings.closed"), settings);
        model = new ClosedDaysModel(ClosedDays.parse(settings.settings().get().text(Key.CLOSED_DAYS)).orElse(ClosedDays.NONE), LocalDate.now());
        calendar.getStyleClass().add("calendar");
        for (int i = 0; i < WEEK; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(100.0 / WEEK);
            column.setHalignment(HPos.CENTER);
            calendar.getColumnConstraints().add(column);
        }
        Label name = Touch.label(Bindings.createStringBinding(() -> texts.now("desk.settings.closed.month", Integer.toString(model.month().get().getYear()),
                Integer.toString(model.month().get().getMonthValue())), model.month(), texts.language()), "calendar-month");
        Button before = Touch.round("mdi2c-chevron-left", texts.of("desk.settings.closed.before"), () -> model.turn(-1));
        before.setId("month-before");
        Button after = Touch.round("mdi2c-chevron-right", texts.of("desk.settings.closed.after"), () -> model.turn(1));
        after.setId("month-after");
        HBox months = new HBox(before, name, after);
        months.getStyleClass().add("calendar-months");
        months.setAlignment(Pos.CENTER_LEFT);
        model.month().subscribe(this::fill);
        model.changes().subscribe(() -> mark());
        List<Node> nodes = List.of(trouble(), Touch.label(texts.of("desk.settings.closed.explained"), "desk-explained"), months, calendar);
        shows(nodes);
        Button none = Touch.button("mdi2c-calendar-check-outline", texts.of("desk.settings.closed.clear"), model::clear);
        none.setId("closed-clear");
        none.disableProperty().bind(Bindings.createBooleanBinding(model::none, model.changes()));
        offers(saveButton(() -> save(Map.of(Key.CLOSED_DAYS, model.written()))), none);
    }

    private void fill(YearMonth month) {
        calendar.getChildren().clear();
        for (DayOfWeek day : DayOfWeek.values()) {
            calendar.add(Touch.label(texts.in(lang -> day.getDisplayName(TextStyle.SHORT_STANDALONE, Locale.forLanguageTag(lang.tag()))), "section-summary"), day.ordinal(), 0);
        }
        for (int number = 1; number <= month.lengthOfMonth(); number++) {
            LocalDate day = month.atDay(number);
            Button button = Touch.button(new SimpleObjectProperty<>(Integer.toString(number)), () -> model.toggle(day));
            button.getStyleClass().add("calendar-day");
            button.setId("day-" + day);
            button.setUserData(day);
            button.setMaxWidth(Double.MAX_VALUE);
            button.setDisable(!model.canChange(day));
            int place = month.atDay(1).getDayOfWeek().ordinal() + number - 1;
            calendar.add(button, place % WEEK, 1 + place / WEEK);
        }
        mark();
    }

    private void mark() {
        for (Node node : calendar.getChildren()) {
            if (node.getUserData() instanceof LocalDate day) {
                node.pseudoClassStateChanged(CHOSEN, model.isClosed(day));
            }
        }
    }
}
