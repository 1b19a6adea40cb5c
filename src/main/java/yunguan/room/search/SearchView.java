package yunguan.room.search;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.InvalidationListener;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import yunguan.catalogue.Catalogue;
import yunguan.catalogue.ChineseForms;
import yunguan.catalogue.Heading;
import yunguan.catalogue.Lang;
import yunguan.catalogue.Search;
import yunguan.part.keyboard.Candidates;
import yunguan.part.keyboard.Keyboard;
import yunguan.shell.Route;
import yunguan.shell.Screen;
import yunguan.shell.Surroundings;
import yunguan.ui.Icons;
import yunguan.ui.Texts;
import yunguan.ui.Touch;
import yunguan.ui.TouchScroll;
import yunguan.ui.WritingLine;

/** Words, topics, places and years to touch, one box over everything, and what was found, by room. */
public final class SearchView implements Screen {

    /** So many hits of each room are seen at first, where there are several rooms. */
    private static final int ROWS_A_ROOM = 4;
    /** And of the only room; a screen holds no more, and the first must be there at once. */
    private static final int ROWS_ALONE = 6;
    /** The first row is there at once; of the others so many come with each picture that is drawn, so that no key waits for all of them. */
    private static final int ROWS_A_PULSE = 3;
    /** So many more come with each touch: a topic may hold thousands. */
    private static final int ROWS_A_TOUCH = 30;

    private final Surroundings around;
    private final SearchModel model;
    private final Suggestions suggestions;
    private final ChineseForms forms;
    private final VBox answers = new VBox();
    private final WritingLine box = new WritingLine();
    private final Candidates candidates;
    private final TouchScroll list;
    private final SearchPage page;
    private final ObservableValue<String> title;
    /** How many rows were opened of a room. */
    private final Map<String, Integer> opened = new HashMap<>();
    /** What is still to be put on the screen of the answer that is shown. */
    private final Deque<Runnable> rest = new ArrayDeque<>();
    private boolean waiting;
    private Subscription reading = Subscription.EMPTY;

    public SearchView(Surroundings around, Search search, Catalogue catalogue, String words, String topic) {
        this.around = around;
        forms = around.texts().languages().forms();
        this.model = new SearchModel(search, catalogue, around.background());
        suggestions = new Suggestions(around, model);
        title = around.texts().of("search.title");
        answers.getStyleClass().addAll("page", "search-answers");
        list = new TouchScroll(answers);
        candidates = new Candidates(() -> around.scale().px(18), this::choose);
        Keyboard keyboard = new Keyboard(around.texts(), model::type, model::delete, model::clear);
        keyboard.reachableFrom(box);
        page = new SearchPage(list, new VBox(box(), candidates, keyboard));
        page.lay(around.scale());
        // in English the keyboard is a plain one
        Touch.visible(candidates, around.visit().language().map(Lang::chinese));
        model.candidates().addListener((ListChangeListener<Search.Candidate>) change -> offer());
        // not a change listener: an answer like the one before belongs to other words
        model.answer().addListener((InvalidationListener) answer -> {
            opened.clear();
            list.setVvalue(0);
            show();
            restWithThePulses();
        });
        suggestions.onChange(() -> {
            if (model.state().get() != SearchModel.State.FOUND) {
                showWhole();
            }
        });
        model.words().set(words);
        model.begin(topic);
        showWhole();
    }

    private Node box() {
        box.setId("search-box");
        box.textProperty().bindBidirectional(model.words());
        box.promptTextProperty().bind(around.texts().of("search.prompt"));
        box.accessibleTextProperty().bind(around.texts().of("search.prompt"));
        box.setContextMenu(new ContextMenu()); // an empty one: none comes up under a long press
        box.getStyleClass().add("search-box");
        model.words().addListener((words, before, now) -> box.end());
        // a box that gets the focus back selects what is in it, and the next key would replace it
        box.selectedTextProperty().addListener((selected, before, now) -> {
            if (!now.isEmpty()) {
                box.end();
            }
        });
        HBox line = new HBox(Icons.of("mdi2m-magnify"), box);
        HBox.setHgrow(box, Priority.ALWAYS);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("search-line");
        return line;
    }

    /** What the keyboard offers, in the characters of the visitor's language. */
    private void offer() {
        candidates.offer(model.candidates().stream().map(candidate -> formed(candidate.shown())).toList());
    }

    private String formed(String simplified) {
        return around.visit().language().get().equals(Lang.HANT) ? forms.traditional(simplified) : simplified;
    }

    private void choose(int which) {
        model.words().set(formed(model.candidates().get(which).words()));
        box.requestFocus();
        box.end();
    }

    private void showWhole() {
        show();
        rest.forEach(Runnable::run);
        rest.clear();
    }

    private void restWithThePulses() {
        Scene scene = page.getScene();
        if (scene == null || scene.getWindow() == null) {
            rest.forEach(Runnable::run);
            rest.clear();
        } else if (!rest.isEmpty() && !waiting) {
            waiting = true;
            scene.addPostLayoutPulseListener(new Runnable() {
                @Override
                public void run() {
                    scene.removePostLayoutPulseListener(this);
                    waiting = false;
                    for (int i = 0; i < ROWS_A_PULSE && !rest.isEmpty(); i++) {
                        rest.remove().run();
                    }
                    restWithThePulses();
                }
            });
        }
    }

    /** Shows the first row of what was found, and leaves the others to {@link #rest}. */
    private void show() {
        rest.clear();
        Texts texts = around.texts();
        List<Node> shown = new ArrayList<>();
        Search.Answer answer = model.answer().get();
        switch (model.state().get()) {
            case SUGGESTIONS -> shown.addAll(suggestions.nodes());
            case FOUND -> {
                Heading topic = model.topic().get();
                shown.add(topic != null ? head(topic)
                        : Touch.label(texts.of(answer.more() ? "search.first" : "search.found", answer.hits().size()), "section-summary"));
                shown.addAll(found(answer));
            }
            case NEAREST -> {
                shown.add(Touch.label(texts.of("search.nothing", model.words().get().strip()), "section-title"));
                shown.add(Touch.label(texts.of("search.near", answer.nearest()), "section-summary"));
                shown.addAll(found(answer));
                shown.add(Touch.label(texts.of("search.browse"), "section-title"));
                shown.addAll(suggestions.nodes());
            }
            case NOTHING -> {
                shown.add(Touch.label(texts.of("search.nothing", model.words().get().strip()), "section-title"));
                shown.add(Touch.label(texts.of("search.nothing.next"), "section-summary"));
                shown.addAll(suggestions.nodes());
            }
        }
        answers.getChildren().setAll(shown);
    }

    /** The topic, and the way back to all of them. */
    private Node head(Heading topic) {
        Button others = Touch.button("mdi2a-arrow-left", around.texts().of("search.topics.other"), model::clear);
        others.setId("other-topics");
        HBox head = new HBox(others, Touch.label(around.texts().of(topic.title()), "section-summary"));
        head.getStyleClass().add("search-topic");
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    /** Topics that answer, then the hits by room, the room of the best hit first. */
    private List<Node> found(Search.Answer answer) {
        LinkedHashMap<String, List<Search.Hit>> rooms = new LinkedHashMap<>();
        answer.hits().forEach(hit -> rooms.computeIfAbsent(hit.card().kind().room(), room -> new ArrayList<>()).add(hit));
        List<Node> all = new ArrayList<>();
        if (!answer.topics().isEmpty()) {
            all.add(suggestions.topics(answer.topics(), "found-topic-"));
        }
        rooms.forEach((room, hits) -> {
            VBox rows = new VBox();
            rows.getStyleClass().add("rows");
            rows.setId("found-" + room);
            int seen = seen(hits, opened.getOrDefault(room, rooms.size() == 1 ? ROWS_ALONE : ROWS_A_ROOM));
            boolean first = rooms.firstEntry().getKey().equals(room);
            add(first, () -> rows.getChildren().add(Touch.label(around.texts().of("home.door." + room), "section-title")));
            add(first, () -> rows.getChildren().add(row(hits.getFirst())));
            append(rows, room, hits, 1, seen);
            all.add(rows);
        });
        return all;
    }

    private void add(boolean now, Runnable node) {
        if (now) {
            node.run();
        } else {
            rest.add(node);
        }
    }

    /** How many of a room's rows are seen; one more is no reason for a button. */
    private static int seen(List<Search.Hit> hits, int most) {
        return hits.size() == most + 1 ? hits.size() : Math.min(most, hits.size());
    }

    /** Leaves some rows to {@link #rest}, and the button for those that follow them. */
    private void append(VBox rows, String room, List<Search.Hit> hits, int from, int to) {
        hits.subList(from, to).forEach(hit -> add(false, () -> rows.getChildren().add(row(hit))));
        if (to < hits.size()) {
            add(false, () -> rows.getChildren().add(more(rows, room, hits, to)));
        }
    }

    private Node more(VBox rows, String room, List<Search.Hit> hits, int from) {
        Button more = Touch.button("mdi2c-chevron-down", around.texts().of("search.more", hits.size() - from), () -> {
            int to = seen(hits, from + ROWS_A_TOUCH);
            opened.put(room, to);
            rows.getChildren().removeLast(); // the button; what is above it stays where it is
            append(rows, room, hits, from, to);
            restWithThePulses();
        });
        more.setId("more-" + room);
        return more;
    }

    private Node row(Search.Hit hit) {
        Double at = hit.at();
        return new HitRow(hit, around.texts(), around.pictures(), around.scale().px(130),
                () -> around.navigator().go(Route.to(hit.card(), at == null ? -1 : at)));
    }

    /** The same words, the same topic, and what was opened below a room stays open: nothing is looked for again. */
    @Override
    public boolean relaid() {
        boolean writing = box.isFocused();
        page.lay(around.scale());
        showWhole();
        if (writing) {
            box.requestFocus();
            box.end();
        }
        return true;
    }

    @Override
    public Route renewed(Route opened) {
        Heading topic = model.topic().get();
        return new Route.SearchFor(model.words().get(), topic == null ? "" : topic.id());
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public ObservableValue<String> title() {
        return title;
    }

    @Override
    public void entered() {
        reading.unsubscribe();
        reading = around.visit().language().subscribe(lang -> offer()); // the language lasts as long as the visit, and would hold it as long
        box.requestFocus();
        box.end();
    }

    @Override
    public void left() {
        reading.unsubscribe();
        model.end();
    }
}
