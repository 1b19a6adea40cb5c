package yunguan.room.door;

import java.time.LocalDateTime;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import yunguan.catalogue.Lang;
import yunguan.catalogue.LangText;
import yunguan.shell.Today;
import yunguan.ui.HoursInWords;
import yunguan.ui.MomentInWords;
import yunguan.ui.Languages;
import yunguan.ui.Scale;
import yunguan.ui.Texts;
import yunguan.ui.Tongue;
import yunguan.ui.Touch;

/** The closed hall: dark, and for whoever touches the dark, when it opens, in every language. */
public final class ClosedView extends StackPane {

    private final LangText hallName;
    private final Languages languages;

    /** @param first the language that the hall begins in: it is said first */
    public ClosedView(Scale scale, LangText hallName, Languages languages, Lang first) {
        this.languages = languages;
        this.hallName = hallName;
        getStyleClass().addAll("frame", "closed", "lang-" + first.tag(), scale.portrait() ? "portrait" : "landscape");
        getStylesheets().add(java.util.Objects.requireNonNull(ClosedView.class.getResource("door.css")).toExternalForm());
        setStyle("-fx-font-size: " + scale.text() + "px; -hall: #000000;");
        dark();
    }

    /** Nothing at all. */
    public void dark() {
        setId("dark");
        getChildren().clear();
    }

    /** When the hall opens. @param first said first, and larger */
    public void says(Today today, Lang first) {
        setId("closed");
        VBox page = new VBox();
        page.getStyleClass().add("closed-page");
        page.setAlignment(Pos.CENTER);
        page.getChildren().add(said(today, first, true));
        languages.all().stream().map(Tongue::lang).filter(lang -> !lang.equals(first)).forEach(lang -> page.getChildren().add(said(today, lang, false)));
        getChildren().setAll(page);
    }

    private VBox said(Today today, Lang lang, boolean large) {
        Texts texts = new Texts(new SimpleObjectProperty<>(lang), languages);
        VBox words = new VBox();
        words.getStyleClass().addAll("closed-words", "lang-" + lang.tag());
        words.setAlignment(Pos.CENTER);
        if (large) {
            words.getChildren().add(Touch.label(texts.of(hallName), "closed-hall"));
        }
        words.getChildren().add(Touch.label(texts.of("door.closed"), large ? "closed-title" : "closed-line"));
        LocalDateTime now = today.now();
        Optional<LocalDateTime> opens = today.opens();
        if (now != null && opens.isPresent()) {
            words.getChildren().add(Touch.label(texts.in(one -> texts.now("door.closed.opens",
                    MomentInWords.of(opens.get(), now.toLocalDate(), texts))), large ? "closed-opens" : "closed-line"));
        }
        if (large) {
            words.getChildren().add(Touch.label(texts.in(one -> texts.now("home.hours", new HoursInWords(today.hours().weekly()).in(texts))), "closed-line"));
        }
        return words;
    }
}
