package yunguan.room.staff.care;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import yunguan.room.staff.desk.DeskAround;
import yunguan.settings.Key;
import yunguan.settings.QuietHours;
import yunguan.ui.Touch;

/** Quiet hours: times to step, and how loud it may be then. */
final class QuietView extends EditorPage {

    private static final int QUARTER = 15;

    private final QuietModel model = new QuietModel();
    private final VBox times = new VBox();
    private final Button add;

    QuietView(DeskAround around, SettingsModel settings) {
        super(around, around.texts().of("desk.settings.quiet"), settings);
        model.read(settings.settings().get().quietHours());
        times.getStyleClass().add("desk-times");
        add = Touch.button("mdi2p-plus", texts.of("desk.settings.quiet.add"), model::add);
        add.setId("quiet-add");
        FlowPane ways = new FlowPane(add);
        ways.getStyleClass().add("desk-ways");
        VBox all = new VBox(trouble(), Touch.label(texts.of("desk.settings.quiet.explained"), "desk-explained"), times, ways);
        all.getStyleClass().add("desk-lines");
        shows(List.of(all));
        offers(saveButton(() -> save(Map.of(Key.VOLUME_HOURS, model.hours().written()))));
        model.spells().addListener((ListChangeListener<QuietHours.Spell>) change -> show());
        show();
    }

    private void show() {
        List<Node> rows = new ArrayList<>();
        for (int i = 0; i < model.spells().size(); i++) {
            rows.add(row(i, model.spells().get(i)));
        }
        if (rows.isEmpty()) {
            rows.add(Touch.label(texts.of("desk.settings.quiet.none"), "desk-row-name"));
        }
        times.getChildren().setAll(rows);
        add.setDisable(!model.mayAdd());
    }

    private Node row(int which, QuietHours.Spell spell) {
        Node begins = clock("begins", which, spell.begins(), minutes -> model.stepBegins(which, minutes));
        Node ends = clock("ends", which, spell.ends(), minutes -> model.stepEnds(which, minutes));
        HBox percent = new HBox(name("percent"), step("percent", which, "less", "quiet.softer", () -> model.stepPercent(which, -1)), value("percent-" + which, Integer.toString(spell.percent())),
                step("percent", which, "more", "quiet.louder", () -> model.stepPercent(which, 1)));
        percent.setAlignment(Pos.CENTER_LEFT);
        percent.getStyleClass().add("desk-stepper");
        Region both = around.scale().portrait() ? new VBox(begins, ends) : new HBox(begins, ends);
        both.getStyleClass().add("desk-time-both");
        VBox three = new VBox(both, percent);
        three.getStyleClass().add("desk-time-both");
        HBox.setHgrow(three, Priority.ALWAYS);
        Button remove = Touch.round("mdi2t-trash-can-outline", texts.of("desk.settings.hours.remove"), () -> model.remove(which));
        remove.setId("quiet-remove-" + which);
        HBox row = new HBox(three, remove);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("desk-time");
        return row;
    }

    private Label name(String what) {
        Label name = Touch.label(texts.of("desk.settings.quiet." + what), "desk-time-name");
        name.setMinWidth(Region.USE_PREF_SIZE);
        return name;
    }

    private Label value(String id, String says) {
        Label value = Touch.label(texts.in(lang -> says), "desk-clock");
        value.setId(id);
        value.setMinWidth(Region.USE_PREF_SIZE);
        return value;
    }

    private Node clock(String what, int which, int minutes, IntConsumer moved) {
        HBox stepper = new HBox(name(what), step(what, which, "hour-less", "hours.hour-less", () -> moved.accept(-60)), step(what, which, "less", "hours.less", () -> moved.accept(-QUARTER)),
                value(what + "-" + which, QuietHours.clock(minutes)),
                step(what, which, "more", "hours.more", () -> moved.accept(QUARTER)), step(what, which, "hour-more", "hours.hour-more", () -> moved.accept(60)));
        stepper.setAlignment(Pos.CENTER_LEFT);
        stepper.getStyleClass().add("desk-stepper");
        return stepper;
    }

    private Button step(String what, int which, String way, String text, Runnable pressed) {
        Button button = Touch.button(texts.of("desk.settings." + text), pressed);
        button.setId(what + "-" + which + "-" + way);
        button.getStyleClass().add("desk-step");
        return button;
    }
}
