package yunguan.part.player;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.IntegerBinding;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import yunguan.shell.Mode;
import yunguan.shell.Surroundings;
import yunguan.shell.Visit;
import yunguan.ui.Icon;
import yunguan.ui.Icons;
import yunguan.ui.Texts;
import yunguan.ui.Touch;

/** Softer, how loud it is, louder. It says what is heard, and in a quiet hour goes no further than that lets it. */
public final class VolumeSteps extends HBox {

    /** The steps from silence to the loudest that the venue allows. */
    private static final int STEPS = 10;

    private final Visit visit;
    private final Texts texts;
    private final IntegerBinding steps;

    public VolumeSteps(Surroundings around) {
        visit = around.visit();
        texts = around.texts();
        steps = Bindings.createIntegerBinding(() -> visit.modes().contains(Mode.SILENT) ? 0 : steps(visit.loudness().get()), visit.loudness(), visit.modes());
        getStyleClass().add("player-group");
        getStylesheets().add(PlayerPane.sheet());
        setAlignment(Pos.CENTER);
        Button softer = Touch.round("mdi2v-volume-minus", texts.of("part.player.softer"), () -> step(-1));
        softer.setId("softer");
        Button louder = Touch.round("mdi2v-volume-plus", texts.of("part.player.louder"), () -> step(1));
        louder.setId("louder");
        BooleanBinding hushed = Bindings.createBooleanBinding(() -> visit.quiet().get() != null && !visit.modes().contains(Mode.SILENT)
                && steps(visit.loudness().get()) >= steps(most()), visit.quiet(), visit.loudness(), visit.modes());
        louder.disableProperty().bind(hushed);
        getChildren().addAll(softer, level(), louder);
    }

    /** The same beside a film, whose sound may be wanting: then it says that in place of the steps, and lets one try again. */
    VolumeSteps(Surroundings around, Player player) {
        this(around);
        getChildren().forEach(step -> Touch.visible(step, player.soundless().not()));
        Button again = Touch.button("mdi2v-volume-off", texts.of("part.player.soundless"), player::again);
        again.setId("sound-again");
        again.getStyleClass().add("player-soundless");
        Touch.visible(again, player.soundless());
        getChildren().add(again);
    }

    /** A line that says that it is a quiet hour, and until when; out of the way otherwise. */
    public static Label quietLine(Surroundings around) {
        Visit visit = around.visit();
        ObservableValue<String> says = Bindings.createStringBinding(() -> visit.quiet().get() == null ? ""
                : around.texts().now("part.player.quiet", visit.quiet().get().until()), visit.quiet(), around.texts().language());
        Label line = Touch.line("mdi2w-weather-night", says, "player-quiet");
        line.setId("quiet-hour");
        Touch.visible(line, visit.quiet().isNotNull());
        return line;
    }

    /** The loudest that it can be now. */
    private double most() {
        return visit.quiet().get() == null ? visit.loudest() : Math.min(visit.loudest(), visit.quiet().get().most());
    }

    private int steps(double loudness) {
        return visit.loudest() == 0 ? 0 : (int) Math.round(loudness / visit.loudest() * STEPS);
    }

    /** One step louder or softer than it is heard. Whoever asks for more sound wants to hear it: that ends the silent mode. */
    private void step(int direction) {
        if (direction > 0) {
            visit.modes().remove(Mode.SILENT);
        }
        double wanted = visit.loudest() * Math.clamp(steps(visit.loudness().get()) + direction, 0, STEPS) / STEPS;
        visit.volume().set(Math.min(wanted, most()));
    }

    private Label level() {
        Label label = new Label();
        label.getStyleClass().add("player-level");
        label.setMinWidth(USE_PREF_SIZE);
        Icon sign = Icons.of("mdi2v-volume-high");
        label.setGraphic(sign);
        label.textProperty().bind(steps.asString());
        sign.name().bind(Bindings.createStringBinding(() -> steps.get() == 0 ? "mdi2v-volume-off" : "mdi2v-volume-high", steps));
        label.accessibleTextProperty().bind(Bindings.createStringBinding(() -> texts.now("part.player.volume", steps.get(), STEPS), steps, texts.language()));
        return label;
    }
}
