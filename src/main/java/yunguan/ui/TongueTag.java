package yunguan.ui;

import java.util.Arrays;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.scene.Node;
import javafx.scene.control.Label;
import yunguan.catalogue.Lang;
import yunguan.catalogue.LangText;

/**
 * On a card, the language that its words are in, where that is not the reader's; whoever does not read it need not touch. It is there only
 * while that is so, and meanwhile the words wear {@value OtherLanguage#STYLE} as well.
 */
public final class TongueTag extends Label {

    // kept as a field: the binding holds its listener weakly
    private final StringBinding tongue;

    /** @param words what shows the title @param said what the card says, the title first */
    public TongueTag(Texts texts, Node words, LangText... said) {
        tongue = Bindings.createStringBinding(() -> {
            Lang lang = texts.language().getValue();
            Optional<LangText> other = Arrays.stream(said).filter(text -> text.lacks(lang)).findFirst();
            return other.map(text -> OtherLanguage.name(texts, text.shown(lang))).orElse("");
        }, texts.language());
        getStyleClass().addAll("card-kind", OtherLanguage.STYLE);
        setGraphic(Icons.of("mdi2t-translate"));
        textProperty().bind(tongue);
        visibleProperty().bind(tongue.isNotEmpty());
        managedProperty().bind(visibleProperty());
        visibleProperty().subscribe(lacks -> {
            words.getStyleClass().remove(OtherLanguage.STYLE);
            if (lacks) {
                words.getStyleClass().add(OtherLanguage.STYLE);
            }
        });
    }
}
