package yunguan.room.archive;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import yunguan.catalogue.Card;
import yunguan.part.story.LinkedCards;
import yunguan.part.story.StoryPane;
import yunguan.shell.Screen;
import yunguan.shell.Surroundings;
import yunguan.shell.TroubleView;
import yunguan.ui.Dates;
import yunguan.ui.PictureBox;
import yunguan.ui.Touch;
import yunguan.ui.TouchScroll;

/** One entry of the archive: picture, date, story, source, and what belongs to it. */
public final class EntryView implements Screen {

    private final Surroundings around;
    private final StackPane node = new StackPane();
    private final ObservableValue<String> title;

    public EntryView(Surroundings around, ArchiveShelf shelf, String id) {
        this.around = around;
        title = around.texts().of("archive.title");
        around.background().run(() -> shelf.entry(id), this::show);
    }

    private void show(Optional<ArchiveShelf.Entry> found) {
        node.getChildren().setAll(found.map(this::page).orElseGet(() -> new TroubleView(around, "trouble.missing").node()));
    }

    private Node page(ArchiveShelf.Entry entry) {
        Card card = entry.item().card();
        boolean portrait = around.scale().portrait();
        double width = around.scale().px(portrait ? 980 : 620);
        PictureBox picture = new PictureBox(around.pictures(), card, width, Math.rint(width * 2 / 3))
                .rounded(around.scale().px(14));
        VBox words = new VBox(
                Touch.line("mdi2c-calendar-blank-outline", around.texts().in(lang -> Dates.inWords(card.date(), around.texts())), "date"),
                Touch.label(around.texts().of(card.title()), "entry-title"),
                new StoryPane(around, card, entry.item().story()));
        words.getStyleClass().add("entry-words");
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        LinkedCards linked = new LinkedCards(around, entry.linked());
        Pane page;
        if (portrait) {
            page = new VBox(picture, words, linked);
        } else {
            VBox side = new VBox(picture, linked);
            side.setMinWidth(width);
            side.setMaxWidth(width);
            side.getStyleClass().add("entry-side");
            HBox both = new HBox(side, words);
            both.setAlignment(Pos.TOP_LEFT);
            both.getStyleClass().add("entry-beside");
            page = both;
        }
        page.getStyleClass().add("page");
        TouchScroll scroll = new TouchScroll(page);
        scroll.getStylesheets().add(java.util.Objects.requireNonNull(EntryView.class.getResource("archive.css")).toExternalForm());
        return scroll;
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
