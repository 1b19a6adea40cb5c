package yunguan.room.staff.care;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import yunguan.catalogue.Card;
import yunguan.catalogue.Catalogue;
import yunguan.catalogue.ChineseForms;
import yunguan.catalogue.Kind;
import yunguan.catalogue.Lang;
import yunguan.catalogue.PinyinWords;
import yunguan.part.keyboard.TypingBoard;
import yunguan.part.keyboard.TypingModel;
import yunguan.room.staff.desk.DeskAround;
import yunguan.settings.Key;
import yunguan.ui.TileButton;
import yunguan.ui.Touch;

/** Lines of text, typed with a finger, and how visitors will read them. */
final class WordsView extends EditorPage {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private static final PseudoClass EMPTY = PseudoClass.getPseudoClass("empty");

    /** What is written, and how it looks among the visitors' screens. */
    enum Subject {
        NAME(List.of(Key.HALL_NAME, Key.HALL_NAME_HANT, Key.HALL_NAME_EN), 30),
        NOTICE(List.of(Key.NOTICE, Key.NOTICE_HANT, Key.NOTICE_EN), 120),
        CONTACT(List.of(Key.STAFF_CONTACT), 40);

        final List<Key> keys;
        private final int most;

        Subject(List<Key> keys, int most) {
            this.keys = keys;
            this.most = most;
        }

        String stem() {
            return "desk.settings." + name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** How broad the lines are beside the keys, in em, where there is room. */
    private static final double LINES = 25;
    /** What ten keys of 22 mm want, with the margins of the page, in em. */
    private static final double KEYS = 37;
    /** A line shorter than that is no line. */
    private static final double FEWEST = 16;

    private final Subject subject;
    private final WordsModel model;
    private final StackPane board = new StackPane();

    WordsView(DeskAround around, SettingsModel settings, Subject subject) {
        super(around, around.texts().of(subject.stem()), settings);
        this.subject = subject;
        model = new WordsModel(subject.keys);
        model.read(settings.settings().get());
        VBox lines = new VBox(trouble(), Touch.label(texts.of(subject.stem() + ".explained"), "desk-explained"));
        subject.keys.forEach(key -> lines.getChildren().add(line(key)));
        lines.getChildren().add(preview());
        lines.getStyleClass().add("desk-lines");
        board.setMinHeight(Region.USE_PREF_SIZE);
        double em = around.em();
        double broad = Math.min(LINES, around.scale().width() / em - KEYS);
        if (around.scale().portrait() || broad < FEWEST) {
            shows(List.of(lines));
            types(board);
        } else {
            lines.setMinWidth(broad * em);
            lines.setMaxWidth(broad * em);
            HBox.setHgrow(board, Priority.ALWAYS);
            HBox beside = new HBox(lines, board);
            beside.getStyleClass().add("desk-beside");
            shows(List.of(beside));
        }
        Button save = saveButton(() -> save(model.values()));
        if (subject == Subject.NOTICE) {
            offers(save, takeDown(around, settings, () -> save(WordsModel.silence(subject.keys))));
        } else {
            offers(save);
        }
        around.background().run(() -> new PinyinWords(names(around)), this::type);
    }

    /** One touch, and visitors read it no more. Disabled while there is none. */
    static Button takeDown(DeskAround around, SettingsModel settings, Runnable pressed) {
        Button button = Touch.button("mdi2b-bullhorn-variant-outline", around.texts().of("desk.settings.notice.down"), pressed);
        button.setId("notice-down");
        button.disableProperty().bind(Bindings.createBooleanBinding(
                () -> Subject.NOTICE.keys.stream().allMatch(key -> settings.settings().get().text(key).isEmpty()), settings.settings()));
        return button;
    }

    /** Names that the hall writes often. */
    private static List<String> names(DeskAround around) {
        ChineseForms forms = new ChineseForms();
        List<String> names = new ArrayList<>();
        new Catalogue(around.hall().premises().store()).cards(Kind.PLACE, Kind.HALL).stream().map(Card::title)
                .map(title -> forms.simplified(title.in(Lang.HANS))).forEach(names::add);
        return names;
    }

    private void type(PinyinWords words) {
        ChineseForms forms = texts.languages().forms();
        model.open().subscribe(key -> {
            Lang lang = WordsModel.language(key);
            UnaryOperator<String> form = lang.equals(Lang.HANT) ? forms::traditional : text -> text;
            board.getChildren().setAll(new TypingBoard(texts, new TypingModel(model.line(key), subject.most, words, form,
                    lang.equals(Lang.EN) ? TypingModel.Script.SMALL : TypingModel.Script.CHINESE)));
        });
    }

    private Node line(Key key) {
        boolean single = subject.keys.size() == 1;
        ObservableValue<String> name = texts.of(single ? subject.stem() : "desk.settings.line." + WordsModel.language(key).tag());
        var said = Touch.typed(Bindings.createStringBinding(() -> shown(key), model.line(key), model.open(),
                model.line(subject.keys.getFirst()), texts.language()), "desk-line-text");
        said.setId("text-" + key.key());
        said.getStyleClass().add("own-language"); // each line is in its own
        model.line(key).subscribe(text -> said.pseudoClassStateChanged(EMPTY, text.isEmpty() && model.open().get() != key));
        model.open().subscribe(now -> said.pseudoClassStateChanged(EMPTY, model.line(key).get().isEmpty() && now != key));
        VBox words = new VBox(Touch.label(name, "desk-row-says"), said);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox face = new HBox(words);
        face.getStyleClass().add("desk-row-face");
        face.setAlignment(Pos.CENTER_LEFT);
        TileButton line = new TileButton(face, name, () -> model.open().set(key));
        line.getStyleClass().addAll("card-row", "desk-line");
        line.setId("line-" + key.key());
        model.open().subscribe(now -> line.pseudoClassStateChanged(CHOSEN, now == key));
        return line;
    }

    /** The line with its caret; one that is empty says what stands for it. */
    private String shown(Key key) {
        String line = model.line(key).get();
        if (model.open().get() == key) {
            return line + "▏";
        }
        if (!line.isEmpty()) {
            return line;
        }
        boolean derived = WordsModel.language(key).equals(Lang.HANT) && !model.line(subject.keys.getFirst()).get().isEmpty();
        return texts.now(derived ? "desk.settings.line.derived" : "desk.settings.line.empty");
    }

    /** As visitors will read it, in the language of the line that is open. */
    private Node preview() {
        ObservableValue<String> words = Bindings.createStringBinding(() -> {
            return texts.now(model.whole().in(WordsModel.language(model.open().get())).isEmpty() ? "desk.settings.preview.none" : "desk.settings.preview");
        }, bound());
        ObservableValue<String> shown = Bindings.createStringBinding(() -> {
            String text = model.whole().in(WordsModel.language(model.open().get()));
            return text.isEmpty() ? "" : subject == Subject.CONTACT ? texts.now("trouble.contact", text) : text;
        }, bound());
        var label = Touch.label(shown, subject == Subject.NAME ? "desk-preview-name" : "band-text");
        label.getStyleClass().add("own-language"); // what staff have written so far
        label.setId("preview");
        HBox band = new HBox(label);
        if (subject == Subject.NOTICE) {
            band.getChildren().addFirst(yunguan.ui.Icons.of("mdi2b-bullhorn-outline"));
        }
        HBox.setHgrow(label, Priority.ALWAYS);
        band.getStyleClass().addAll("desk-preview");
        band.setAlignment(Pos.CENTER_LEFT);
        band.setStyle("-hall: " + yunguan.ui.HallColour.css(settings.settings().get().text(Key.HALL_COLOUR), false) + ";");
        Touch.visible(band, Bindings.createBooleanBinding(() -> !label.getText().isEmpty(), label.textProperty()));
        VBox preview = new VBox(Touch.label(words, "desk-row-says"), band);
        preview.getStyleClass().add("desk-previewed");
        return preview;
    }

    private javafx.beans.Observable[] bound() {
        List<javafx.beans.Observable> all = new ArrayList<>(List.of(model.open(), texts.language()));
        subject.keys.forEach(key -> all.add(model.line(key)));
        return all.toArray(javafx.beans.Observable[]::new);
    }
}
