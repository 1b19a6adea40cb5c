package yunguan.part.player;

import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import yunguan.catalogue.LangText;
import yunguan.ui.OtherLanguage;
import yunguan.ui.Prose;
import yunguan.ui.Texts;
import yunguan.ui.Touch;

/**
 * What is said, as its author wrote it down in one piece. Where it also stands line by line, a button leads from the one to the other:
 * lines are what the voice is followed in, a whole text is what is read.
 */
public final class WholeText extends VBox {

    private final Texts texts;
    private final LangText told;
    private @Nullable VBox prose;

    /** A text of which no line has its second. */
    public WholeText(Texts texts, LangText told) {
        this.texts = texts;
        this.told = told;
        getStyleClass().add("whole-text");
        getStylesheets().add(PlayerPane.sheet());
        getChildren().add(prose());
    }

    /** @param lines the same, line by line @param model whether it is read in one piece; who looks for words sees the lines */
    public WholeText(Texts texts, LangText told, ReadAlong lines, TranscriptModel model) {
        this.texts = texts;
        this.told = told;
        getStyleClass().add("whole-text");
        getStylesheets().add(PlayerPane.sheet());
        Button turn = Touch.button("mdi2t-text-long", Bindings.createStringBinding(() -> texts.now(model.whole().get() ? "part.player.text.lines" : "part.player.text.whole"),
                model.whole(), texts.language()), () -> model.whole().set(!model.whole().get()));
        turn.setId("text-whole");
        Touch.visible(turn, model.words().isEmpty());
        Touch.visible(lines, model.whole().not());
        getChildren().addAll(turn, lines);
        WhileSeen.listens(this, () -> model.whole().subscribe(whole -> {
            if (whole && prose == null) { // a long text costs: it is made for whoever asks for it
                VBox made = prose();
                Touch.visible(made, model.whole());
                getChildren().add(made);
            }
            if (!whole && lines.following().get()) {
                lines.follow();
            }
        }));
    }

    private VBox prose() {
        VBox made = new VBox(new OtherLanguage(texts, new SimpleObjectProperty<>(told), java.util.List.of()), new Prose(texts.of(told)));
        made.getStyleClass().add("whole-text");
        made.setId("text-told");
        prose = made;
        return made;
    }
}
