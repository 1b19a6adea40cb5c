package yunguan.app;

import java.util.Locale;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;
import yunguan.catalogue.Lang;
import yunguan.pack.Progress;
import yunguan.settings.Key;
import yunguan.settings.Settings;
import yunguan.task.Background;
import yunguan.ui.HallColour;
import yunguan.ui.HallName;
import yunguan.ui.Languages;
import yunguan.ui.Scale;
import yunguan.ui.Texts;

/** The page while the hall is being opened: its name, what is being done, and how far it is. */
final class OpeningView extends VBox implements Progress {

    private final Background background;
    private final Texts texts;
    private final Label step = new Label();
    private final Label first = new Label();
    private final ProgressBar bar = new ProgressBar(0);
    private volatile long lastShown;
    private volatile Phase lastPhase = Phase.SWITCH;

    OpeningView(Settings settings, Languages languages, Scale scale, Background background) {
        this.background = background;
        Lang lang = languages.first(settings);
        texts = new Texts(new SimpleObjectProperty<>(lang), languages);
        getStyleClass().addAll("frame", "opening", "lang-" + lang.tag());
        setStyle("-fx-font-size: " + scale.text() + "px; -hall: " + HallColour.css(settings.text(Key.HALL_COLOUR), false) + ";");
        setAlignment(Pos.CENTER);
        Label title = new Label(texts.now(HallName.of(settings)));
        title.getStyleClass().add("opening-title");
        first.getStyleClass().add("section-summary");
        start();
        getChildren().addAll(title, bar, step, first);
    }

    /** The hall is being opened, perhaps not for the first time. */
    void begins() {
        background.onScreen(this::start);
    }

    private void start() {
        bar.setVisible(false);
        step.setText(texts.now("shell.opening.start"));
        first.setText("");
    }

    @Override
    public void at(Phase phase, long done, long total) {
        long now = System.nanoTime();
        if (phase == lastPhase && now - lastShown < 100_000_000L) {
            return; // ten times a second is as fast as anybody reads
        }
        lastPhase = phase;
        lastShown = now;
        double share = total <= 0 ? 0 : (double) done / total;
        background.onScreen(() -> {
            bar.setVisible(true);
            bar.setProgress((phase.ordinal() + Math.min(1, share)) / Phase.values().length);
            step.setText(texts.now("shell.opening." + phase.name().toLowerCase(Locale.ROOT)));
            first.setText(texts.now("shell.opening.first"));
        });
    }

    /** Nothing at all could be opened; it is tried again. */
    void failed() {
        bar.setVisible(false);
        step.setText(texts.now("trouble.work.title"));
        first.setText(texts.now("shell.opening.again"));
    }
}
