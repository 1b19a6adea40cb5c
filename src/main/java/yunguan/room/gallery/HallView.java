package yunguan.room.gallery;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import yunguan.catalogue.Card;
import yunguan.catalogue.Item;
import yunguan.part.story.LinkedCards;
import yunguan.part.story.StoryPane;
import yunguan.shell.Route;
import yunguan.shell.Screen;
import yunguan.shell.Surroundings;
import yunguan.shell.TroubleView;
import yunguan.ui.CardTile;
import yunguan.ui.NarrowButton;
import yunguan.ui.PictureBox;
import yunguan.ui.Touch;
import yunguan.ui.TouchScroll;

/** A hall: what it is about, then its exhibits as a wall of pictures, and at the end what belongs to it; or, where it has one, its plan. */
public final class HallView implements Screen {

    private final Surroundings around;
    private final Asked<GalleryShelf.Hall> hall;
    private final StackPane node = new StackPane();
    private final ObservableValue<String> title;
    private boolean onPlan;

    public HallView(Surroundings around, GalleryShelf shelf, String id) {
        this.around = around;
        hall = new Asked<>(around.background(), () -> shelf.hall(id));
        title = Titles.of(around, hall.answer().map(found -> found.item().card()));
        node.getStyleClass().add("gallery");
        node.getStylesheets().add(Walls.sheet());
        hall.answer().subscribe(found -> {
            if (found != null) {
                show(found);
            }
        });
        hall.trouble().subscribe(this::trouble);
    }

    private void trouble(@Nullable String stem) {
        if (stem != null) {
            node.getChildren().setAll(new TroubleView(around, stem).node());
        }
    }

    private void show(GalleryShelf.Hall found) {
        Item.Medium plan = found.item().plan();
        if (plan != null && onPlan) {
            BorderPane whole = new BorderPane(new PlanPane(around, found, plan));
            Region ways = ways(found);
            ways.getStyleClass().add("plan-head");
            whole.setTop(ways);
            node.getChildren().setAll(whole);
            return;
        }
        Card card = found.item().card();
        VBox page = Walls.page(around);
        StoryPane story = new StoryPane(around, card, found.item().story());
        boolean portrait = around.scale().portrait();
        if (card.picture() == null) {
            page.getChildren().add(story);
        } else if (portrait) {
            page.getChildren().addAll(picture(card, Walls.door(around), 0.5), story);
        } else {
            HBox head = new HBox(picture(card, around.scale().px(680), 0.62), story);
            head.getStyleClass().add("hall-head");
            HBox.setHgrow(story, Priority.ALWAYS);
            page.getChildren().add(head);
        }
        Region ways = ways(found);
        if (!ways.getChildrenUnmodifiable().isEmpty()) {
            page.getChildren().add(ways);
        }
        page.getChildren().addAll(Touch.label(around.texts().of("gallery.count", found.wall().size()), "section-title"),
                Walls.wall(around, found.wall().stream().map(this::hung).toList()),
                new LinkedCards(around, found.linked()));
        node.getChildren().setAll(new TouchScroll(page));
    }

    /** The guided round, and the plan and back. */
    private Region ways(GalleryShelf.Hall found) {
        FlowPane ways = new FlowPane();
        ways.getStyleClass().add("chips");
        if (found.wall().size() > 1) {
            Button round = NarrowButton.of(Touch.primary("mdi2w-walk", around.texts().of("gallery.round", found.wall().size()),
                    () -> around.navigator().go(new Route.RoundOf(found.item().card().id()))));
            round.setId("round");
            ways.getChildren().add(round);
        }
        if (found.item().plan() != null) {
            Button plan = Touch.button(onPlan ? "mdi2v-view-grid-outline" : "mdi2f-floor-plan", around.texts().of(onPlan ? "gallery.wall" : "gallery.plan"), () -> {
                onPlan = !onPlan;
                show(found);
            });
            NarrowButton.of(plan);
            plan.setId(onPlan ? "hall-wall" : "hall-plan");
            ways.getChildren().add(plan);
        }
        return ways;
    }

    private Node picture(Card card, double width, double ratio) {
        return new PictureBox(around.pictures(), card, width, Math.rint(width * ratio)).rounded(around.scale().px(12));
    }

    private Node hung(GalleryShelf.Hung hung) {
        String icon = switch (hung.sign()) {
            case PICTURE -> "";
            case DEEP -> "mdi2m-magnify-plus-outline";
            case PAIR -> "mdi2a-arrow-left-right";
            case PANORAMA -> "mdi2p-panorama-variant-outline";
            case TURN -> "mdi2r-rotate-3d-variant";
            case FILM, SOUND, BOOK -> ShownPiece.icon(hung.sign());
        };
        Node[] lines = icon.isEmpty() ? new Node[0] : new Node[] {
                Touch.line(icon, around.texts().of("gallery.may." + hung.sign().name().toLowerCase(java.util.Locale.ROOT)), "card-kind")};
        return new CardTile(hung.card(), around.texts(), around.pictures(), Walls.exhibit(around), 0.75, around::open, lines);
    }

    /** Whoever looks at the plan goes on looking at it. */
    @Override
    public boolean relaid() {
        GalleryShelf.Hall found = hall.answer().get();
        if (found == null) {
            return false;
        }
        show(found);
        return true;
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
        hall.ask();
    }
}
