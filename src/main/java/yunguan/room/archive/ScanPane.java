package yunguan.room.archive;

import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import yunguan.catalogue.Item;
import yunguan.catalogue.LangText;
import yunguan.part.pyramid.PyramidView;
import yunguan.shell.Surroundings;
import yunguan.ui.Hand;
import yunguan.ui.Touch;
import yunguan.ui.TouchScroll;
import yunguan.ui.WholePicture;

/** The scanned pages of a document, one at a time, with the text of the page beside it line by line; where a page was cut for it, one can look into it. */
final class ScanPane extends BorderPane {

    private static final double WORDS_BESIDE = 0.38;
    private static final double WORDS_BELOW = 0.34;

    private final Surroundings around;
    private final ArchiveShelf shelf;
    private final ArchiveShelf.Entry entry;
    private final EntryModel model;
    private final StackPane picture = new StackPane();
    private final Button previous;
    private final Button next;
    private final Button closer;
    private final FlowPane buttons;
    private final Subscription following;
    /** Follows the language of the page's words. */
    private Subscription reading = Subscription.EMPTY;
    private @Nullable PyramidView pyramid;
    private @Nullable Path leaf;

    ScanPane(Surroundings around, ArchiveShelf shelf, ArchiveShelf.Entry entry, EntryModel model) {
        this.around = around;
        this.shelf = shelf;
        this.entry = entry;
        this.model = model;
        var texts = around.texts();
        getStyleClass().add("scan");
        previous = Touch.round("mdi2c-chevron-left", texts.of("archive.scan.previous"), () -> model.open(model.page().get() - 1));
        previous.setId("scan-previous");
        next = Touch.round("mdi2c-chevron-right", texts.of("archive.scan.next"), () -> model.open(model.page().get() + 1));
        next.setId("scan-next");
        closer = Touch.button("mdi2m-magnify-plus-outline", texts.of("archive.scan.closer"), this::look);
        closer.setId("scan-closer");
        Button done = Touch.button("mdi2c-check", texts.of("archive.scan.done"), model::closePages);
        done.setId("scan-done");
        buttons = new FlowPane(previous, next, closer, done);
        buttons.getStyleClass().addAll("chips", "scan-buttons");
        buttons.setAlignment(Pos.CENTER);
        picture.setMinSize(0, 0);
        setCenter(picture);
        setBottom(buttons);
        following = model.page().subscribe(number -> show());
    }

    private void show() {
        int number = model.page().get();
        if (number < 1 || number > entry.pages().size()) {
            return;
        }
        stepBack();
        setBottom(buttons);
        Item.Page page = entry.pages().get(number - 1);
        WholePicture whole = new WholePicture(around.pictures(), page.picture(), "mdi2f-file-document-outline");
        whole.accessibleTextProperty().bind(around.texts().of("archive.scan.page", number, entry.pages().size()));
        Hand.taps(whole, (x, y) -> look());
        picture.getChildren().setAll(whole);
        previous.setDisable(number == 1);
        next.setDisable(number == entry.pages().size());
        closer.setDisable(true);
        leaf = null;
        around.background().latest("scan", () -> shelf.leaf(entry.item().card(), number), this::found);
        Node words = words(page.text(), number);
        if (around.scale().portrait()) {
            setTop(words);
        } else {
            setRight(words);
        }
    }

    private void found(Optional<Path> file) {
        leaf = file.orElse(null);
        closer.setDisable(leaf == null);
    }

    private Node words(LangText text, int number) {
        VBox lines = new VBox(Touch.label(around.texts().of("archive.scan.page", number, entry.pages().size()), "section-title"));
        lines.getStyleClass().add("scan-lines");
        Node head = lines.getChildren().getFirst();
        reading.unsubscribe();
        reading = around.texts().of(text).subscribe(words -> {
            lines.getChildren().setAll(head); // each language has lines of its own, and as many as it needs
            words.lines().filter(line -> !line.isBlank()).forEach(line -> lines.getChildren().add(Touch.label(new SimpleStringProperty(line), "scan-line")));
        });
        TouchScroll scroll = new TouchScroll(lines);
        scroll.setMinHeight(0);
        if (around.scale().portrait()) {
            scroll.prefHeightProperty().bind(heightProperty().multiply(WORDS_BELOW));
        } else {
            scroll.prefWidthProperty().bind(widthProperty().multiply(WORDS_BESIDE));
        }
        return scroll;
    }

    private void look() {
        if (leaf != null) {
            PyramidView opened = new PyramidView(around, leaf, shelf.leases(), around.texts().of("archive.scan.whole"), this::show);
            pyramid = opened;
            picture.getChildren().setAll(opened);
            setBottom(null); // it has buttons of its own
            opened.entered();
        }
    }

    private void stepBack() {
        if (pyramid != null) {
            pyramid.left();
            pyramid = null;
        }
    }

    void entered() {
        if (pyramid != null) {
            pyramid.entered();
        }
    }

    /** It will not be shown again. */
    void close() {
        left();
        following.unsubscribe();
        reading.unsubscribe();
    }

    /** Off the screen: no file is open. */
    void left() {
        if (pyramid != null) {
            pyramid.left();
        }
    }
}
