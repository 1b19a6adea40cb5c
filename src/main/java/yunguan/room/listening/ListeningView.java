package yunguan.room.listening;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import yunguan.catalogue.Heading;
import yunguan.catalogue.Lang;
import yunguan.part.player.PlayableTile;
import yunguan.part.player.PlayingTime;
import yunguan.part.story.CardGrid;
import yunguan.shell.Screen;
import yunguan.shell.Surroundings;
import yunguan.ui.Texts;
import yunguan.ui.Touch;
import yunguan.ui.TouchScroll;

/** The shelves, each with its pieces as covers. */
public final class ListeningView implements Screen {

    private final Surroundings around;
    private final Texts texts;
    private final ListeningModel model;
    private final VBox page = new VBox();
    private final Node node;
    private final ObservableValue<String> title;

    public ListeningView(Surroundings around, ListeningShelf shelf) {
        this.around = around;
        this.texts = around.texts();
        this.model = new ListeningModel(shelf, around.background());
        title = texts.of("listening.title");
        page.getStyleClass().addAll("page", "shelves");
        page.getStylesheets().add(AudioView.sheet());
        node = new TouchScroll(page);
        model.loaded().addListener((loaded, before, now) -> show());
        model.load();
    }

    private void show() {
        page.getChildren().clear();
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
            page.getChildren().add(group);
        }
        if (model.shelves().isEmpty()) {
            page.getChildren().add(Touch.label(texts.of("listening.empty")));
        }
    }

    /** Episode, length and reader, as far as they are known. */
    private String line(ListeningShelf.Piece piece, Lang lang) {
        String episode = piece.episode() > 0 ? texts.now("listening.episode", piece.episode()) + " · " : "";
        String reader = piece.reader().in(lang);
        return episode + PlayingTime.length(piece.seconds()) + (reader.isEmpty() ? "" : " · " + reader);
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
