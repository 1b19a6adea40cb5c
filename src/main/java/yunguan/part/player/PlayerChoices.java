package yunguan.part.player;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.event.ActionEvent;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import yunguan.catalogue.Spoken;
import yunguan.shell.CaptionSize;
import yunguan.shell.Surroundings;
import yunguan.shell.Visit;
import yunguan.ui.Texts;
import yunguan.ui.Touch;

/** How fast it plays, and in which language and how large its captions are. What is chosen holds for the visit. */
public final class PlayerChoices extends VBox {

    static final List<Double> SPEEDS = List.of(0.5, 0.75, 1.0, 1.25, 1.5, 2.0);

    private final Texts texts;
    private final Surroundings around;
    private final Player player;
    private final List<String> languages;
    private final BooleanProperty open;

    /** @param languages those of the captions (BCP 47); may be empty @param open whether it is shown */
    public PlayerChoices(Surroundings around, Player player, List<String> languages, BooleanProperty open) {
        this.texts = around.texts();
        this.around = around;
        this.player = player;
        this.languages = languages;
        this.open = open;
        getStyleClass().add("player-choices");
        getStylesheets().add(PlayerPane.sheet());
        setId("player-choices");
        Touch.visible(this, open);
        open.addListener((opened, before, now) -> {
            if (now) {
                offer(); // it may have been chosen elsewhere meanwhile
            }
        });
        if (open.get()) {
            offer();
        }
    }

    private void offer() {
        Visit visit = around.visit();
        getChildren().clear();
        List<ToggleButton> speeds = new ArrayList<>();
        for (double speed : SPEEDS) {
            String number = speed == Math.rint(speed) ? Integer.toString((int) speed) : Double.toString(speed);
            speeds.add(chip("speed-" + number.replace('.', '-'), texts.of("part.player.speed.times", number), speed == player.speed().get(), on -> player.speed().set(speed)));
        }
        getChildren().add(row("part.player.speed", speeds));
        if (!languages.isEmpty()) {
            List<ToggleButton> chips = new ArrayList<>();
            boolean shown = visit.captions().get();
            String wanted = visit.captionLanguage().get();
            chips.add(chip("captions-off", texts.of("part.player.captions.off"), !shown, on -> visit.captions().set(false)));
            chips.add(chip("captions-as-read", texts.of("part.player.captions.as-read"), shown && !languages.contains(wanted), on -> captions(visit, "")));
            for (String tag : languages) {
                chips.add(chip("captions-" + tag, name(tag), shown && tag.equals(wanted), on -> captions(visit, tag)));
            }
            getChildren().add(row("part.player.captions", chips));
            List<ToggleButton> sizes = new ArrayList<>();
            for (CaptionSize size : CaptionSize.values()) {
                sizes.add(chip("caption-size-" + size.word(), texts.of("part.player.captions." + size.word()), visit.captionSize().get() == size,
                        on -> visit.captionSize().set(size)));
            }
            getChildren().add(row("part.player.captions.size", sizes));
        }
        Button done = Touch.primary("mdi2c-check", texts.of("part.player.choices.done"), () -> open.set(false));
        done.setId("choices-done");
        getChildren().add(done);
    }

    private static void captions(Visit visit, String tag) {
        visit.captionLanguage().set(tag);
        visit.captions().set(true);
    }

    /** What captions in a language are called: both forms of Chinese by their names, all others as when they are spoken. */
    private ObservableValue<String> name(String tag) {
        return switch (tag) {
            case "zh-Hans" -> texts.of("part.player.captions.zh-Hans");
            case "zh-Hant" -> texts.of("part.player.captions.zh-Hant");
            default -> texts.of(new Spoken().name(tag));
        };
    }

    private static ToggleButton chip(String id, ObservableValue<String> text, boolean chosen, Consumer<Boolean> pressed) {
        ToggleButton chip = Touch.chip(text, chosen, () -> pressed.accept(true));
        chip.setId(id);
        return chip;
    }

    private FlowPane row(String name, List<ToggleButton> chips) {
        Label label = Touch.label(texts.of(name), "filter-name");
        label.setMinWidth(USE_PREF_SIZE);
        FlowPane row = new FlowPane(label);
        row.getStyleClass().add("chips");
        row.setAlignment(Pos.CENTER_LEFT);
        for (ToggleButton chip : chips) {
            chip.addEventHandler(ActionEvent.ACTION, event -> chips.forEach(other -> other.setSelected(other == chip)));
            row.getChildren().add(chip);
        }
        return row;
    }
}
