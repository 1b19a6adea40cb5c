package yunguan.room.lectures.group;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import yunguan.part.player.Player;
import yunguan.shell.Surroundings;
import yunguan.ui.Texts;
import yunguan.ui.Touch;
import yunguan.visits.classes.Held;

/**
 * A part on the glass: above, where one is and how it is with the time; below, all that the leader touches, always in the same place;
 * between them what is seen.
 */
final class PartPane extends VBox {

    private final Surroundings around;
    private final Texts texts;
    private final GroupRoom room;
    private final SessionModel model;
    private final StackPane head = new StackPane();
    private final StackPane middle = new StackPane();
    private final LeaderBand leader;
    private boolean asking;
    private boolean away;
    /** Whether what plays waits until help has been read. */
    private boolean waits;
    // a field, because the model, which lives longer than the part, must be able to let it go
    private final ChangeListener<@Nullable Optional<Shown>> changed = (shown, before, now) -> open(now);
    private @Nullable Player player;
    private @Nullable Stage stage;
    private @Nullable Stage last;
    private @Nullable Optional<Shown> before;

    /** @param earlier the one that was there before the class was ended by mistake, or {@code null} @param help shows help */
    PartPane(Surroundings around, GroupRoom room, SessionModel model, @Nullable PartPane earlier, Runnable help) {
        this.around = around;
        this.texts = around.texts();
        this.room = room;
        this.model = model;
        getStyleClass().add("class-surface");
        setId("class-part");
        leader = new LeaderBand(around);
        head.getStyleClass().add("class-head");
        head.setMinHeight(USE_PREF_SIZE);
        middle.setMinHeight(0);
        VBox.setVgrow(middle, Priority.ALWAYS);
        getChildren().addAll(head, middle, new LeaderFoot(around, leader, help));
        if (earlier != null) {
            last = earlier.last;
            before = earlier.before;
        }
        model.shown().addListener(changed);
        open(model.shown().get());
    }

    boolean plays() {
        return player != null && player.playing().get() || stage != null && stage.moves();
    }

    void dispose() {
        model.shown().removeListener(changed);
        remember();
        darken();
    }

    /** It is off the glass for a while: nothing plays, and where it stood is known. */
    void leaves() {
        away = true;
        remember();
        darken();
    }

    void comesBack() {
        away = false;
        open(model.shown().get());
    }

    /** Help lies over it: what plays stands still meanwhile, and goes on afterwards. */
    void waits(boolean helping) {
        Player playing = player;
        if (playing != null && helping && playing.playing().get()) {
            waits = true;
            playing.pause();
        } else if (waits && !helping) {
            waits = false;
            if (playing != null) {
                playing.play();
            }
        }
    }

    private void remember() {
        if (player != null) {
            model.stood(player.ended().get() ? 0 : player.position().get(), player.playing().get()); // what has ended begins anew
        }
    }

    private void darken() {
        if (stage != null) {
            stage.dark();
            last = stage;
            stage = null;
        }
        if (player != null) {
            player.dispose();
            player = null;
        }
    }

    private void open(@Nullable Optional<Shown> found) {
        if (away) {
            return;
        }
        darken();
        if (found != null) {
            stage = found.equals(before) ? last : null; // what comes back as it was, with a question half answered, stays as it was
            before = found;
        }
        asking = false;
        middle.getChildren().clear();
        leads();
        if (found == null) {
            says();
            return; // being read
        }
        if (found.isPresent() && found.get() instanceof Shown.Film film) {
            player = opened(film);
        }
        boolean plays = model.stood().plays();
        arrange();
        if (player != null && plays) {
            player.play(); // whoever leads has asked for it
        }
    }

    /** What a class has seen to its end, its visit has seen. */
    private Player opened(Shown.Film film) {
        Player opened = room.players().open(around, film.medium(), model.stood().second());
        opened.ended().subscribe(over -> {
            if (over) {
                around.visit().leftAt(film.card().id(), 0, true);
            }
        });
        return opened;
    }

    /** Lays out what is seen; what plays plays on. */
    void arrange() {
        Optional<Shown> found = model.shown().get();
        if (found == null) {
            return;
        }
        says(); // upright or broad, and as many lines as the letters take now
        if (stage != null) {
            stage.dark();
        }
        Stage now = Stage.of(around, model, room.maps(), found.orElse(null), player, stage);
        stage = now;
        middle.getChildren().setAll(now.node());
        leads();
    }

    private void says() {
        var where = Touch.label(PartWords.where(texts, model), "class-where");
        where.setId("class-where");
        where.setMaxWidth(Double.MAX_VALUE);
        Pane words = around.scale().portrait() ? new VBox(where) : new HBox(where);
        words.getStyleClass().add("class-head-words");
        HBox.setHgrow(where, Priority.ALWAYS);
        boolean below = !around.saidAbove(); // else it is said above the screens
        where.setVisible(below);
        where.setManaged(below);
        head.getChildren().setAll(words);
        int planned = model.part().planned();
        if (model.plan().minutes() > 0 && planned > 0) {
            var time = Touch.line("mdi2c-clock-outline", Bindings.createStringBinding(() -> PartWords.time(texts, planned, model.used().get()), model.used(), texts.language()), "class-time");
            time.setId("class-time");
            time.setMinWidth(Region.USE_PREF_SIZE);
            words.getChildren().add(time);
        }
        boolean says = below || words.getChildren().size() > 1;
        head.setVisible(says);
        head.setManaged(says);
    }

    /** What the leader touches. */
    private void leads() {
        if (asking) {
            asked();
            return;
        }
        boolean course = model.plan().kind() == Held.Kind.COURSE;
        Button end = Touch.button("mdi2s-stop-circle-outline", texts.of(course ? "lectures.group.end.class" : "lectures.group.end.programme"), () -> asks(true));
        end.setId("class-end");
        Button back = Touch.round("mdi2a-arrow-left", texts.of("lectures.group.back"), () -> {
            if (stage == null || !stage.back()) {
                model.back();
            }
        });
        back.setId("class-back");
        back.setDisable(model.at().get() == 0 && (stage == null || !stage.goesBack()));
        ObservableValue<String> further = texts.of(model.last() ? "lectures.group.finish" : "lectures.group.on");
        Button on = Touch.primary("mdi2a-arrow-right", stage == null ? further : stage.on(further), () -> {
            if (stage == null || !stage.step()) {
                model.on();
            } else {
                leads(); // there may be a way back now
            }
        });
        on.setId("class-on");
        on.setDisable(model.shown().get() == null); // a second tap must not pass over what is just being read
        on.getStyleClass().add("leader-on");
        leader.shows(List.of(), on, end, back);
    }

    private void asks(boolean now) {
        asking = now;
        leads();
    }

    /** Asked once: a class that is ended by mistake is lost for everybody. */
    private void asked() {
        boolean course = model.plan().kind() == Held.Kind.COURSE;
        var words = Touch.label(texts.of(course ? "lectures.group.end.class.asks" : "lectures.group.end.programme.asks"), "leader-asks");
        Button no = Touch.button("mdi2a-arrow-left", texts.of("lectures.group.end.no"), () -> asks(false));
        no.setId("class-end-no");
        Button yes = Touch.primary("mdi2s-stop-circle-outline", texts.of("lectures.group.end.yes"), model::end);
        yes.setId("class-end-yes");
        leader.shows(List.of(words), yes, no);
    }
}
