package yunguan.room.listening;

import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import yunguan.catalogue.Heading;
import yunguan.part.filter.FilterChips;
import yunguan.part.player.PlayingTime;
import yunguan.part.player.SoundWay;
import yunguan.part.story.CardGrid;
import yunguan.settings.Key;
import yunguan.shell.Screen;
import yunguan.shell.Surroundings;
import yunguan.shell.Today;
import yunguan.ui.CardTile;
import yunguan.ui.Texts;
import yunguan.ui.Touch;
import yunguan.ui.TouchScroll;

/** The shelves: broadcasts with today's on top, then each theme with its pieces as covers. */
public final class ListeningView implements Screen {

    /** How high a cover is, for its width: covers of sounds are nearly square. */
    private static final double COVER = 0.8;

    private final Surroundings around;
    private final Texts texts;
    private final ListeningModel model;
    private final ObservableValue<Today> today;
    private final VBox page = new VBox();
    private final VBox shelves = new VBox();
    private final Node node;
    private final ObservableValue<String> title;

    /** @param today whose episode is today's */
    public ListeningView(Surroundings around, ListeningShelf shelf, ObservableValue<Today> today) {
        this.around = around;
        this.texts = around.texts();
        this.today = today;
        this.model = new ListeningModel(shelf, around.background());
        title = texts.of("listening.title");
        page.getStyleClass().add("page");
        page.getStylesheets().add(AudioView.sheet());
        shelves.getStyleClass().add("shelves");
        if (!around.settings().text(Key.SOUND_OUT).equals(Key.SOUND_OUT.standard())) {
            page.getChildren().add(SoundWay.line(around));
        }
        page.getChildren().addAll(new FilterChips(texts, model.filter()), shelves);
        node = new TouchScroll(page);
        model.loaded().addListener((loaded, before, now) -> show());
        model.shelves().addListener((ListChangeListener<ListeningShelf.Shelf>) change -> show());
        model.load();
    }

    private void show() {
        shelves.getChildren().clear();
        for (ListeningShelf.Shelf shelf : model.shelves()) {
            VBox group = new VBox();
            group.getStyleClass().add("shelf");
            Heading heading = shelf.heading();
            if (heading != null || !shelves.getChildren().isEmpty()) { // "more" than what?
                group.getChildren().add(Touch.label(heading == null ? texts.of("listening.other") : texts.of(heading.title()), "section-title"));
            }
            if (heading != null && !heading.summary().isEmpty()) {
                group.getChildren().add(Touch.label(texts.of(heading.summary()), "section-summary"));
            }
            group.getChildren().add(shelf.series() ? new SeriesPane(around, shelf.pieces(), day())
                    : new CardGrid(around, shelf.pieces(), CardGrid.TILE, this::cover));
            shelves.getChildren().add(group);
        }
        if (model.shelves().isEmpty() && model.loaded().get()) {
            shelves.getChildren().add(Touch.label(texts.of(model.filter().open() ? "listening.empty" : "part.filter.none")));
        }
    }

    /** The day that it is, ISO 8601; {@code null} while the clock is doubted. */
    private @Nullable String day() {
        Today now = today.getValue();
        return now.now() == null ? null : now.now().toLocalDate().toString();
    }

    private Node cover(ListeningShelf.Piece piece, double width) {
        return new CardTile(piece.card(), texts, around.pictures(), width, COVER, around::open,
                Touch.line("mdi2h-headphones", texts.in(lang -> PlayingTime.length(piece.seconds()) + (piece.reader().isEmpty() ? "" : " · " + texts.now(piece.reader()))), "card-kind"),
                Touch.label(texts.of(piece.card().summary()), "card-summary"));
    }

    /** What was asked for is still asked for. */
    @Override
    public boolean relaid() {
        show();
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
}
