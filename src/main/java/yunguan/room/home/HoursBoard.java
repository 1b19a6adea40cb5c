package yunguan.room.home;

import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import yunguan.settings.ClosedDays;
import yunguan.shell.Surroundings;
import yunguan.shell.Today;
import yunguan.ui.HoursInWords;
import yunguan.ui.MomentInWords;
import yunguan.ui.Texts;
import yunguan.ui.Touch;

/** When the hall is open: the week, whether it is now, and the next days on which it is not. */
final class HoursBoard extends VBox {

    /** Closed days are told so many days before. */
    private static final int AHEAD = 14;
    /** Minutes of a day: whenever it closes, it is said until when it is open. */
    private static final int DAY = 24 * 60;

    private final Surroundings around;
    private final SimpleObjectProperty<Today> shown;
    private Subscription watching = Subscription.EMPTY;

    HoursBoard(Surroundings around, ObservableValue<Today> today) {
        this.around = around;
        shown = new SimpleObjectProperty<>(today.getValue());
        Label week = line("hours-week");
        week.textProperty().bind(Bindings.createStringBinding(this::week, shown, around.visit().language()));
        Label days = line("hours-closed-days");
        days.textProperty().bind(Bindings.createStringBinding(this::closedDays, shown, around.visit().language()));
        getChildren().addAll(week, days);
        // what it listens to outlives every visit: only while it belongs to a scene
        sceneProperty().subscribe(scene -> {
            watching.unsubscribe();
            watching = scene == null ? Subscription.EMPTY : today.subscribe(shown::set);
        });
    }

    private Label line(String id) {
        Label line = Touch.label(new SimpleObjectProperty<>(""), "home-hours");
        line.textProperty().unbind();
        line.setId(id);
        // an empty line takes no room; made invisible it would be styled too early when it is shown again
        line.managedProperty().bind(line.textProperty().isNotEmpty());
        return line;
    }

    private String week() {
        Texts texts = around.texts();
        Today today = shown.get();
        if (!today.hours().known()) {
            return "";
        }
        String week = texts.now("home.hours", new HoursInWords(today.hours().weekly()).in(texts));
        LocalDateTime now = today.now();
        return now == null ? week : week + " · " + state(today, now);
    }

    private String state(Today today, LocalDateTime now) {
        Texts texts = around.texts();
        if (today.closed()) {
            return today.opens().map(opens -> texts.now("home.today.closed", MomentInWords.of(opens, now.toLocalDate(), texts)))
                    .orElseGet(() -> texts.now("home.today.closedNow"));
        }
        return today.closes(DAY).filter(closes -> closes.toLocalDate().equals(now.toLocalDate()))
                .map(closes -> texts.now("home.today.until", MomentInWords.time(closes))).orElseGet(() -> texts.now("home.today.open"));
    }

    private String closedDays() {
        Texts texts = around.texts();
        Today today = shown.get();
        LocalDateTime now = today.now();
        List<ClosedDays.Spell> near = now == null ? List.of() : today.hours().closed().near(now.toLocalDate(), AHEAD);
        return near.isEmpty() ? "" : texts.now("home.today.days", near.stream()
                .map(spell -> MomentInWords.of(spell, texts)).collect(Collectors.joining(texts.now("home.hours.comma"))));
    }
}
