package yunguan.ui;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import yunguan.catalogue.Lang;
import yunguan.catalogue.LangText;

/**
 * Says, once on a page and calmly, that something on it is not there in the reader's language and is shown in another. It is there only
 * while that is so, and wears {@value #STYLE}.
 */
public final class OtherLanguage extends Label {

    public static final String STYLE = "other-language";

    // kept as a field: the binding holds its listener weakly
    private final StringBinding says;

    /**
     * @param running the running text of the page, as it is shown now; empty where it has none
     * @param others  what else the page says: its title, captions, pages, signs
     */
    public OtherLanguage(Texts texts, ObservableValue<LangText> running, List<LangText> others) {
        says = Bindings.createStringBinding(() -> {
            Lang lang = texts.language().getValue();
            if (running.getValue().lacks(lang)) {
                return said(texts, "shell.tongue.other", running.getValue().shown(lang));
            }
            return others.stream().filter(text -> text.lacks(lang)).findFirst()
                    .map(text -> said(texts, "shell.tongue.part", text.shown(lang))).orElse("");
        }, texts.language(), running);
        getStyleClass().addAll("notice", STYLE);
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
        setGraphic(Icons.of("mdi2t-translate"));
        textProperty().bind(Typesetting.of(says));
        accessibleTextProperty().bind(says);
        visibleProperty().bind(says.isNotEmpty());
        managedProperty().bind(visibleProperty());
    }

    private static String said(Texts texts, String sentence, Lang shown) {
        return texts.now(sentence, name(texts, texts.language().getValue()), name(texts, shown));
    }

    /** What a language is called, in the language of this moment where that has a word for it; else as its own speakers call it. */
    static String name(Texts texts, Lang lang) {
        String root = lang.tag().split("-")[0];
        return texts.has("shell.tongue." + root) ? texts.now("shell.tongue." + root)
                : texts.languages().all().stream().filter(tongue -> tongue.lang().equals(lang)).map(Tongue::name).findFirst().orElse(lang.tag());
    }
}
