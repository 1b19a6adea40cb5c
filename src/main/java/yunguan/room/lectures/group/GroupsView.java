package yunguan.room.lectures.group;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import yunguan.catalogue.Card;
import yunguan.catalogue.Item;
import yunguan.catalogue.Kind;
import yunguan.catalogue.LangText;
import yunguan.part.player.PlayingTime;
import yunguan.part.story.CardGrid;
import yunguan.shell.Route;
import yunguan.shell.Screen;
import yunguan.shell.Surroundings;
import yunguan.ui.CardTile;
import yunguan.ui.Texts;
import yunguan.ui.Touch;
import yunguan.ui.TouchScroll;

/** What a group can do here together: programmes of so many minutes, one of their own making, and courses. */
public final class GroupsView implements Screen {

    private static final double RATIO = 9.0 / 16;

    private final Surroundings around;
    private final Texts texts;
    private final GroupShelf shelf;
    private final VBox lists = new VBox();
    private final Node node;

    public GroupsView(Surroundings around, GroupRoom room) {
        this.around = around;
        this.texts = around.texts();
        this.shelf = room.shelf();
        Button own = Touch.primary("mdi2p-playlist-plus", texts.of("lectures.group.plan"), () -> around.navigator().go(new Route.Planning()));
        own.setId("plan-own");
        own.setMaxWidth(Button.USE_PREF_SIZE);
        VBox page = new VBox(Touch.label(texts.of("lectures.group.says"), "class-how"), own, lists);
        page.getStyleClass().addAll("page", "groups");
        page.getStylesheets().add(GroupRoom.sheet());
        lists.getStyleClass().add("group-lists");
        node = new TouchScroll(page);
    }

    @Override
    public void entered() {
        around.background().run(shelf::lists, this::show);
    }

    private void show(GroupShelf.Lists found) {
        lists.getChildren().clear();
        if (!found.programmes().isEmpty()) {
            lists.getChildren().add(section("lectures.group.programmes", new CardGrid(around, found.programmes(), CardGrid.TILE, (programme, width) -> programme(programme, width, found))));
        }
        if (!found.kept().isEmpty()) {
            lists.getChildren().add(section("lectures.group.kept", new CardGrid(around, found.kept(), CardGrid.TILE, (kept, width) -> kept(kept, width, found))));
        }
        if (!found.courses().isEmpty()) {
            lists.getChildren().add(section("lectures.group.classes", new CardGrid(around, found.courses(), CardGrid.TILE, this::course)));
        }
    }

    private VBox section(String title, Node tiles) {
        VBox section = new VBox(Touch.label(texts.of(title), "section-title"), tiles);
        section.getStyleClass().add("group-section");
        return section;
    }

    private Node programme(Item.Programme programme, double width, GroupShelf.Lists found) {
        return new CardTile(programme.card(), texts, around.pictures(), width, RATIO, around::open,
                time(programme.minutes(), programme.steps(), found), Touch.label(texts.of(programme.card().summary()), "card-summary"));
    }

    /** One of this hall has no picture of its own: it has that of its first part, and says what its parts are. */
    private Node kept(GroupShelf.Kept kept, double width, GroupShelf.Lists found) {
        Card first = kept.steps().getFirst().card();
        Card card = new Card(first.key(), "kept-" + kept.number(), Kind.PROGRAMME, kept.name(), LangText.EMPTY, null, first.picture(), "", Set.of(), "", LangText.EMPTY, false);
        return new CardTile(card, texts, around.pictures(), width, RATIO, none -> around.navigator().go(new Route.KeptProgramme(kept.number())),
                time(kept.minutes(), kept.steps(), found), Touch.label(texts.in(lang -> kept.steps().stream().map(step -> texts.now(step.card().title())).distinct()
                        .collect(Collectors.joining(" · "))), "card-summary"));
    }

    private Node time(int minutes, List<Item.Step> steps, GroupShelf.Lists found) {
        double seconds = steps.stream().filter(step -> step.what() == Item.Step.What.ITEM).mapToDouble(step -> found.lengths().getOrDefault(step.card().id(), 0.0)).sum();
        return Touch.line("mdi2c-clock-outline", texts.in(lang -> texts.now("lectures.group.minutes", minutes)
                + (seconds > 0 ? " · " + texts.now("lectures.group.films", PlayingTime.length(seconds)) : "")), "card-kind");
    }

    private Node course(Card card, double width) {
        CardTile tile = new CardTile(card, texts, around.pictures(), width, RATIO, course -> around.navigator().go(new Route.ClassOf(course.id())),
                Touch.label(texts.of(card.summary()), "card-summary"));
        tile.setId("class-" + card.id());
        return tile;
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public ObservableValue<String> title() {
        return texts.of("lectures.group");
    }
}
