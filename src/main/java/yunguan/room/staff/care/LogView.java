package yunguan.room.staff.care;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import yunguan.pack.Stick;
import yunguan.room.staff.desk.DeskAround;
import yunguan.room.staff.desk.DeskParts;
import yunguan.room.staff.desk.StickPage;
import yunguan.ui.Dates;
import yunguan.ui.Texts;
import yunguan.ui.Touch;
import yunguan.visits.StaffLog;

/** What was done when, day by day, the newest first. */
public final class LogView extends StickPage {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm");

    private final LogModel model;
    private final Texts texts;
    private final VBox said = new VBox();

    public LogView(DeskAround around) {
        super(around, around.texts().of("desk.home.log"));
        texts = around.texts();
        var premises = around.hall().premises();
        model = new LogModel(new StaffLog(premises.visits(), premises.clock()), new LogShelf(premises.store()), sticks(around), around.background());
        model.page().addListener((page, before, now) -> show());
        model.more().addListener((more, before, now) -> show());
        model.read().addListener((read, before, now) -> show()); // also where there is nothing to read
        model.saving().addListener((saving, before, now) -> tell());
        model.plugged().addListener((ListChangeListener<Stick>) change -> tell());
    }

    private void show() {
        List<Node> nodes = new ArrayList<>();
        nodes.add(said);
        LogWords words = new LogWords(texts, model.page().get().titles());
        byDay().forEach((day, lines) -> nodes.add(DeskParts.section(texts.in(lang -> Dates.inWords(day.toString(), texts)),
                lines.stream().<Node>map(line -> line(line, words)).toArray(Node[]::new))));
        if (model.page().get().lines().isEmpty()) {
            nodes.add(DeskParts.notice(DeskParts.Weight.NOTE, texts.of("desk.log.empty")));
        }
        if (model.more().get()) {
            Button more = Touch.button("mdi2c-chevron-down", texts.of("desk.log.more"), model::showMore);
            more.setId("desk-log-more");
            nodes.add(more);
        }
        shows(nodes);
        tell();
    }

    private Map<LocalDate, List<StaffLog.Line>> byDay() {
        Map<LocalDate, List<StaffLog.Line>> days = new LinkedHashMap<>();
        model.page().get().lines().forEach(line -> days.computeIfAbsent(LocalDate.ofInstant(line.at(), ZoneId.systemDefault()), day -> new ArrayList<>()).add(line));
        return days;
    }

    private Node line(StaffLog.Line line, LogWords words) {
        var time = Touch.label(texts.in(lang -> MINUTE.format(line.at().atZone(ZoneId.systemDefault()))), "desk-log-time");
        var result = Touch.label(texts.in(lang -> words.result(line)), "desk-log-result");
        if (LogWords.failed(line)) {
            result.getStyleClass().add("desk-log-grave");
        }
        VBox told = new VBox(Touch.label(texts.in(lang -> words.deed(line))), result);
        told.setMinWidth(0);
        HBox.setHgrow(told, Priority.ALWAYS);
        HBox both = new HBox(time, told);
        both.setAlignment(Pos.TOP_LEFT);
        both.getStyleClass().add("desk-log-line");
        return both;
    }

    /** What came of saving, and where it can be saved to. */
    private void tell() {
        switch (model.saving().get()) {
            case NOTHING, BUSY -> said.getChildren().clear();
            case SAVED -> {
                Node notice = DeskParts.notice(DeskParts.Weight.GOOD, texts.of("desk.log.saved", model.savedAs()));
                notice.setId("desk-log-saved");
                said.getChildren().setAll(notice);
            }
            case FAILED -> said.getChildren().setAll(DeskParts.notice(DeskParts.Weight.GRAVE, texts.of("desk.log.not-saved")));
        }
        List<Node> ways = new ArrayList<>();
        if (model.plugged().isEmpty()) {
            ways.add(Touch.label(texts.of("desk.log.no-stick"), "section-summary"));
        }
        for (Stick stick : model.plugged()) {
            Button save = Touch.button("mdi2u-usb-flash-drive-outline", texts.of("desk.log.save", stick.name()), () -> save(stick));
            save.setId("desk-log-save");
            save.setDisable(model.saving().get() == LogModel.Saving.BUSY);
            ways.add(save);
        }
        offers(ways.toArray(Node[]::new));
    }

    /** It is written off the screen, in the language of this moment. */
    private void save(Stick stick) {
        Texts asNow = texts.following(new SimpleObjectProperty<>(around.language().get()));
        model.save(stick, titles -> new LogWords(asNow, titles));
    }

    @Override
    protected void load() {
        model.refresh();
    }

    @Override
    protected void lookForSticks() {
        model.lookForSticks();
    }
}
