package yunguan.ui;

import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import yunguan.catalogue.Lang;

/** The languages to choose from, one button each, with a sign that those who speak it know. */
public final class LanguageRow extends HBox {

    /** @param id what the ids of the buttons begin with; the language's tag follows */
    public LanguageRow(Languages languages, ObjectProperty<Lang> language, String id) {
        getStyleClass().addAll("foot-group", "languages");
        setAlignment(Pos.CENTER_LEFT);
        for (Tongue tongue : languages.all()) {
            ToggleButton button = new ToggleButton(tongue.button());
            button.setAccessibleText(tongue.name());
            button.setId(id + tongue.lang().tag());
            button.getStyleClass().addAll("touch", "language", "lang-" + tongue.lang().tag());
            button.setMinWidth(USE_PREF_SIZE);
            button.setOnAction(event -> {
                language.set(tongue.lang());
                button.setSelected(true); // one of them is always chosen
            });
            language.subscribe(now -> button.setSelected(now.equals(tongue.lang())));
            getChildren().add(button);
        }
    }
}
