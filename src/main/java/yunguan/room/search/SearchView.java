package yunguan.room.search;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import yunguan.catalogue.Catalogue;
import yunguan.catalogue.Kind;
import yunguan.catalogue.Search;
import yunguan.part.keyboard.Keyboard;
import yunguan.shell.Route;
import yunguan.shell.Screen;
import yunguan.shell.Surroundings;
import yunguan.ui.CardRow;
import yunguan.ui.Icons;
import yunguan.ui.Texts;
import yunguan.ui.TileWall;
import yunguan.ui.Touch;
import yunguan.ui.TouchScroll;

/** Topics and places to touch, one box over everything, and what was found, by room. */
public final class SearchView implements Screen {

    private static final int MOST_ROWS_A_ROOM = 12;
    /** The narrowest button of a topic and of a place, in design pixels. */
    private static final double TOPIC = 260;
    private static final double PLACE = 390;

    private final Surroundings around;
    private final SearchModel model;
    private final VBox answers = new VBox();
    private final TextField box = new TextField();
    private final Pane node;
    private final ObservableValue<String> title;

    public SearchView(Surroundings around, Search search, Catalogue catalogue, String words) {
        this.around = around;
        this.model = new SearchModel(search, catalogue, around.background());
        title = around.texts().of("search.title");
        answers.setStyle("-fx-spacing: 0.9em;");
        answers.getStyleClass().add("page");
        TouchScroll list = new TouchScroll(answers);
        VBox typing = new VBox(box(), new Keyboard(around.texts(), model::type, model::delete, model::clear));
        typing.getStyleClass().add("search-typing");
        node = around.scale().portrait() ? above(list, typing) : beside(list, typing);
        node.getStylesheets().add(java.util.Objects.requireNonNull(SearchView.class.getResource("search.css")).toExternalForm());
        model.hits().addListener((ListChangeListener<Search.Hit>) change -> show());
        model.state().addListener((state, before, now) -> show());
        model.topics().addListener((ListChangeListener<Object>) change -> show());
        model.places().addListener((ListChangeListener<Object>) change -> show());
        model.begin();
        model.words().set(words);
        show();
    }

    private Pane beside(Node list, VBox typing) {
        HBox both = new HBox(typing, list);
        typing.setMinWidth(around.scale().px(860));
        typing.setMaxWidth(around.scale().px(860));
        HBox.setHgrow(list, Priority.ALWAYS);
        return both;
    }

    private static Pane above(Node list, VBox typing) {
        VBox.setVgrow(list, Priority.ALWAYS);
        return new VBox(list, typing);
    }

    private Node box() {
        box.setId("search-box");
        box.textProperty().bindBidirectional(model.words());
        box.promptTextProperty().bind(around.texts().of("search.prompt"));
        box.accessibleTextProperty().bind(around.texts().of("search.prompt"));
        box.setContextMenu(new ContextMenu()); // an empty one: none comes up under a long press
        box.getStyleClass().add("search-box");
        model.words().addListener((words, before, now) -> box.end());
        HBox line = new HBox(Icons.of("mdi2m-magnify"), box);
        HBox.setHgrow(box, Priority.ALWAYS);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("search-line");
        return line;
    }

    private void show() {
        switch (model.state().get()) {
            case SUGGESTIONS -> answers.getChildren().setAll(suggestions());
            case FOUND -> answers.getChildren().setAll(found());
            case NOTHING -> {
                answers.getChildren().setAll(Touch.label(around.texts().of("search.nothing"), "section-title"),
                        Touch.label(around.texts().of("search.nothing.next"), "section-summary"));
                answers.getChildren().addAll(suggestions());
            }
        }
    }

    private List<Node> suggestions() {
        Texts texts = around.texts();
        TileWall topics = wall(TOPIC, model.topics().stream().map(topic -> suggestion("topic-" + topic.id(),
                Touch.button(texts.of(topic.title()), () -> model.choose(topic)))).toList());
        TileWall places = wall(PLACE, model.places().stream().map(place -> suggestion("suggest-" + place.id(),
                Touch.button("mdi2m-map-marker-outline", texts.of(place.title()), () -> around.open(place)))).toList());
        return List.of(Touch.label(texts.of("search.topics"), "section-title"), topics,
                Touch.label(texts.of("search.places"), "section-title"), places);
    }

    private TileWall wall(double least, List<Button> buttons) {
        return new TileWall(around.scale().px(least), around.scale().px(14), buttons);
    }

    /** A long name takes two lines. */
    private static Button suggestion(String id, Button button) {
        button.setId(id);
        button.setMinWidth(0);
        button.setWrapText(true);
        return button;
    }

    private List<Node> found() {
        Texts texts = around.texts();
        Map<Kind, VBox> rooms = new EnumMap<>(Kind.class);
        for (Search.Hit hit : model.hits()) {
            VBox rows = rooms.computeIfAbsent(hit.card().kind(), kind -> {
                VBox fresh = new VBox(Touch.label(texts.of("shell.kind." + kind.name()), "section-title"));
                fresh.getStyleClass().add("rows");
                return fresh;
            });
            if (rows.getChildren().size() <= MOST_ROWS_A_ROOM) {
                rows.getChildren().add(row(hit));
            }
        }
        // the room of the best hit comes first, and so on
        List<Node> inOrder = model.hits().stream().map(hit -> hit.card().kind()).distinct().<Node>map(rooms::get).toList();
        var topic = model.topic().get();
        var head = topic == null ? texts.of("search.found", model.hits().size()) : texts.of(topic.title());
        VBox all = new VBox(Touch.label(head, "section-summary"));
        all.setStyle("-fx-spacing: 0.9em;");
        all.getChildren().addAll(inOrder);
        return List.of(all);
    }

    private Node row(Search.Hit hit) {
        CardRow row = new CardRow(hit.card(), around.texts(), around.pictures(), around.scale().px(130),
                card -> around.navigator().go(Route.to(card, hit.at() == null ? -1 : hit.at())));
        boolean elsewhere = !hit.passage().isEmpty() && !hit.field().equals("title");
        if (!elsewhere) {
            return row;
        }
        VBox both = new VBox(row, Touch.label(around.texts().of("search.in", excerpt(hit.passage())), "search-passage"));
        both.setStyle("-fx-spacing: 0.1em;");
        return both;
    }

    /** The beginning of the sentence around the hit, as short as a line; the words that were typed are in it where they stand there as typed. */
    private String excerpt(String passage) {
        String plain = passage.replaceAll("[#*>\\n]+", " ").strip();
        int at = Math.max(0, plain.indexOf(model.words().get().strip()));
        int from = Math.max(0, at - 12);
        int to = Math.min(plain.length(), from + 44);
        return (from > 0 ? "…" : "") + plain.substring(from, to) + (to < plain.length() ? "…" : "");
    }

    @Override
    public Route renewed(Route opened) {
        return new Route.SearchFor(model.words().get());
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public ObservableValue<String> title() {
        return title;
    }

    @Override
    public void entered() {
        box.requestFocus();
        box.end();
    }
}
