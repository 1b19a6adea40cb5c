package yunguan.part.player;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import yunguan.catalogue.Spoken;
import yunguan.shell.CaptionSize;
import yunguan.shell.Surroundings;
import yunguan.shell.Visit;
import yunguan.ui.ChipRow;
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
        ChipRow speeds = new ChipRow(texts.of("part.player.speed"));
        for (double speed : SPEEDS) {
            String number = speed == Math.rint(speed) ? Integer.toString((int) speed) : Double.toString(speed);
            speeds.word("speed-" + number.replace('.', '-'), texts.of("part.player.speed.times", number), speed == player.speed().get(), () -> player.speed().set(speed));
        }
        getChildren().add(speeds);
        if (!languages.isEmpty()) {
            boolean shown = visit.captions().get();
            String wanted = visit.captionLanguage().get();
            ChipRow captions = new ChipRow(texts.of("part.player.captions"))
                    .word("captions-off", texts.of("part.player.captions.off"), !shown, () -> visit.captions().set(false))
                    .word("captions-as-read", texts.of("part.player.captions.as-read"), shown && !languages.contains(wanted), () -> captions(visit, ""));
            for (String tag : languages) {
                captions.word("captions-" + tag, name(tag), shown && tag.equals(wanted), () -> captions(visit, tag));
            }
            ChipRow sizes = new ChipRow(texts.of("part.player.captions.size"));
            for (CaptionSize size : CaptionSize.values()) {
                sizes.word("caption-size-" + size.word(), texts.of("part.player.captions." + size.word()), visit.captionSize().get() == size,
                        () -> visit.captionSize().set(size));
            }
            getChildren().addAll(captions, sizes);
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
}
