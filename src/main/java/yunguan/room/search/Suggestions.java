package yunguan.room.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javafx.beans.InvalidationListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import yunguan.catalogue.Heading;
import yunguan.catalogue.LangText;
import yunguan.settings.Key;
import yunguan.shell.Surroundings;
import yunguan.ui.Texts;
import yunguan.ui.TileWall;
import yunguan.ui.TongueTag;
import yunguan.ui.Touch;

/** Large buttons for people who do not write: words that staff chose, topics, places and years. */
final class Suggestions {

    /** The narrowest button of each, in design pixels. */
    private static final double TOPIC = 260;
    private static final double PLACE = 390;
    private static final double YEAR = 150;
    private static final int MOST_WORDS = 12;

    private final Surroundings around;
    private final SearchModel model;
    private final List<LangText> words;

    Suggestions(Surroundings around, SearchModel model) {
        this.around = around;
        this.model = model;
        words = words(setting(Key.SEARCH_WORDS), setting(Key.SEARCH_WORDS_HANT), setting(Key.SEARCH_WORDS_EN));
    }

    private String setting(Key key) {
        return around.settings().text(key);
    }

    /** The words of three lists, side by side; a list may be shorter or empty. */
    static List<LangText> words(String hans, String hant, String en) {
        List<String> simplified = parts(hans);
        List<String> traditional = parts(hant);
        List<String> english = parts(en);
        List<LangText> all = new ArrayList<>();
        for (int i = 0; i < Math.min(MOST_WORDS, Math.max(simplified.size(), Math.max(traditional.size(), english.size()))); i++) {
            all.add(LangText.derived(Map.of("zh-Hans", part(simplified, i), "zh-Hant", part(traditional, i), "en", part(english, i))));
        }
        return all.stream().filter(word -> !word.isEmpty()).toList();
    }

    private static List<String> parts(String list) {
        return Arrays.stream(list.split("[,，、]")).map(String::strip).toList();
    }

    private static String part(List<String> parts, int index) {
        return index < parts.size() ? parts.get(index) : "";
    }

    /** @param changed called when there are others */
    void onChange(Runnable changed) {
        InvalidationListener listener = list -> changed.run();
        model.topics().addListener(listener);
        model.places().addListener(listener);
        model.years().addListener(listener);
    }

    List<Node> nodes() {
        Texts texts = around.texts();
        List<Node> all = new ArrayList<>();
        section(all, "search.words", wall(TOPIC, words.stream().map(word -> word(word, "word-" + words.indexOf(word))).toList()));
        section(all, "search.topics", topics(model.topics(), "topic-"));
        section(all, "search.places", wall(PLACE, model.places().stream().map(place -> tagged(place.title(), wrapping("suggest-" + place.id(),
                Touch.button("mdi2m-map-marker-outline", texts.of(place.title()), () -> around.open(place))))).toList()));
        section(all, "search.years", wall(YEAR, model.years().stream().map(year -> wrapping("year-" + year,
                Touch.button(fixed(year), () -> model.words().set(year)))).toList()));
        return all;
    }

    private Button word(LangText word, String id) {
        return tagged(word, wrapping(id, Touch.button(around.texts().of(word), () -> model.words().set(around.texts().now(word)))));
    }

    /** Topics side by side. @param id the beginning of their ids */
    TileWall topics(List<Heading> topics, String id) {
        return wall(TOPIC, topics.stream().map(topic -> tagged(topic.title(), wrapping(id + topic.id(),
                Touch.button(around.texts().of(topic.title()), () -> model.choose(topic))))).toList());
    }

    private void section(List<Node> all, String title, TileWall wall) {
        if (!wall.getChildren().isEmpty()) {
            all.add(Touch.label(around.texts().of(title), "section-title"));
            all.add(wall);
        }
    }

    private TileWall wall(double least, List<Button> buttons) {
        return new TileWall(least == YEAR ? around.scale().column(least) : around.column(least), around.scale().px(18), buttons);
    }

    private static ObservableValue<String> fixed(String text) {
        return new javafx.beans.property.SimpleStringProperty(text);
    }

    /** Under a name that is not in the visitor's language stands the one that it is in, as on a card. */
    private Button tagged(LangText name, Button button) {
        TongueTag tag = new TongueTag(around.texts(), button, name);
        Node sign = button.getGraphic();
        button.graphicProperty().bind(tag.visibleProperty().map(lacks -> lacks ? tag : sign));
        button.contentDisplayProperty().bind(tag.visibleProperty().map(lacks -> lacks ? ContentDisplay.BOTTOM : ContentDisplay.LEFT));
        return button;
    }

    /** A long name takes two lines. */
    private static Button wrapping(String id, Button button) {
        button.setId(id);
        button.setMinWidth(0);
        button.setWrapText(true);
        return button;
    }
}
