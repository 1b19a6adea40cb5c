package yunguan.room.listening;

import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import yunguan.catalogue.Heading;
import yunguan.catalogue.Lang;
import yunguan.part.filter.FilterChips;
import yunguan.part.player.PlayableTile;
import yunguan.part.player.PlayingTime;
import yunguan.part.story.CardGrid;
import yunguan.shell.Screen;
import yunguan.shell.Surroundings;
import yunguan.ui.Dates;
import yunguan.ui.Texts;
import yunguan.ui.Touch;
import yunguan.ui.TouchScroll;

/** The shelves, each with its pieces as covers. */
public final class ListeningView implements Screen {

    private final Surroundings around;
    private final Texts texts;
    private final ListeningModel model;
    private final VBox page = new VBox();
    private final VBox shelves = new VBox();
    private final Node node;
    private final ObservableValue<String> title;

    public ListeningView(Surroundings around, ListeningShelf shelf) {
        this.around = around;
        this.texts = around.texts();
        this.model = new ListeningModel(shelf, around.background());
        title = texts.of("listening.title");
        page.getStyleClass().add("page");
        page.getStylesheets().add(AudioView.sheet());
        shelves.getStyleClass().add("shelves");
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
            group.getChildren().add(Touch.label(heading == null ? texts.of("listening.other") : texts.of(heading.title()), "section-title"));
            if (heading != null && !heading.summary().isEmpty()) {
                group.getChildren().add(Touch.label(texts.of(heading.summary()), "section-summary"));
            }
            group.getChildren().add(new CardGrid(around, shelf.pieces(), CardGrid.TILE, (piece, width) -> PlayableTile.of(
                    around, piece.card(), width, "mdi2h-headphones", texts.in(lang -> line(piece, lang)))));
            shelves.getChildren().add(group);
        }
        if (model.shelves().isEmpty() && model.loaded().get()) {
            shelves.getChildren().add(Touch.label(texts.of(model.filter().open() ? "listening.empty" : "part.filter.none")));
        }
    }

    /** Episode, day, length and reader, as far as they are known. */
    private String line(ListeningShelf.Piece piece, Lang lang) {
        String episode = piece.episode() > 0 ? texts.now("listening.episode", piece.episode()) + " · " : "";
        String day = piece.episode() > 0 && !piece.card().date().isEmpty() ? Dates.inWords(piece.card().date(), texts) + " · " : "";
        String reader = piece.reader().in(lang);
        return episode + day + PlayingTime.length(piece.seconds()) + (reader.isEmpty() ? "" : " · " + reader);
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
