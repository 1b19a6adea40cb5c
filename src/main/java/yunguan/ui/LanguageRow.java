package yunguan.ui;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import yunguan.catalogue.Lang;

/** The languages to choose from, one button each, with a sign that those who speak it know. */
public final class LanguageRow extends HBox {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    /** @param id what the ids of the buttons begin with; the language's tag follows */
    public LanguageRow(Languages languages, ObjectProperty<Lang> language, String id) {
        getStyleClass().add("languages");
        setAlignment(Pos.CENTER);
        for (Tongue tongue : languages.all()) {
            Button button = Touch.button(Bindings.createStringBinding(tongue::button), () -> language.set(tongue.lang()));
            button.accessibleTextProperty().unbind();
            button.setAccessibleText(tongue.name());
            button.setId(id + tongue.lang().tag());
            button.getStyleClass().addAll("language", "lang-" + tongue.lang().tag());
            language.subscribe(now -> button.pseudoClassStateChanged(CHOSEN, now.equals(tongue.lang())));
            getChildren().add(button);
        }
    }
}
