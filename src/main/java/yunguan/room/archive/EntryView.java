package yunguan.room.archive;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import yunguan.catalogue.Card;
import yunguan.part.pictures.MorePictures;
import yunguan.part.player.Players;
import yunguan.part.player.ToldAloud;
import yunguan.part.story.StoryPane;
import yunguan.shell.Screen;
import yunguan.shell.Surroundings;
import yunguan.shell.TroubleView;
import yunguan.ui.CardRow;
import yunguan.ui.Dates;
import yunguan.ui.PictureBox;
import yunguan.ui.Prose;
import yunguan.ui.Touch;
import yunguan.ui.TouchScroll;
import yunguan.ui.WholePicture;

/** One entry of the archive, as a page of a good book; people and places that it names are read beside it, its scanned pages instead of it. */
public final class EntryView implements Screen {

    /** Share of the height that is read beside the text where the screen stands upright. */
    private static final double BELOW = 0.46;
    private static final double PICTURE = 2.0 / 3;
    /** Of an upright screen's height, at the most: the title below it is seen, too, where all lies within reach. */
    private static final double OF_THE_HEIGHT = 0.35;

    private final Surroundings around;
    private final ArchiveShelf shelf;
    private final ToldAloud told;
    private final EntryModel model;
    private final StackPane node = new StackPane();
    private final ObservableValue<String> title;
    private double width;
    private @Nullable BorderPane page;
    private @Nullable Node side;
    private @Nullable MorePictures pictures;
    private @Nullable ScanPane scans;
    private boolean here;

    public EntryView(Surroundings around, ArchiveShelf shelf, Players players, String id) {
        this.around = around;
        this.shelf = shelf;
        told = new ToldAloud(around, players);
        title = around.texts().of("archive.title");
        node.getStylesheets().add(java.util.Objects.requireNonNull(EntryView.class.getResource("archive.css")).toExternalForm());
        model = new EntryModel(around.background(), shelf, id);
        model.entry().subscribe(entry -> {
            if (entry != null) {
                show(entry);
            }
        });
        model.trouble().subscribe(stem -> {
            if (stem != null) {
                node.getChildren().setAll(new TroubleView(around, stem).node());
            }
        });
        model.beside().subscribe(this::beside);
        model.page().subscribe(number -> scans());
    }

    /** How high the picture stands, in pixels. */
    private double high() {
        double whole = width * PICTURE;
        return Math.rint(around.scale().portrait() ? Math.min(whole, around.scale().height() * OF_THE_HEIGHT) : whole);
    }

    private void show(ArchiveShelf.Entry entry) {
        Card card = entry.item().card();
        width = around.scale().px(around.scale().portrait() ? 980 : 620);
        PictureBox picture = new PictureBox(around.pictures(), card, width, high()).rounded(around.scale().px(14));
        VBox words = new VBox(head(entry));
        told.of(card.id(), entry.voice()).ifPresent(words.getChildren()::add);
        if (!entry.pages().isEmpty()) {
            Button pages = Touch.primary("mdi2f-file-eye-outline", around.texts().of("archive.scan.open", entry.pages().size()), () -> model.open(1));
            pages.setId("scan-open");
            words.getChildren().add(pages);
        }
        words.getChildren().add(new StoryPane(around, card, entry.item().story(), company(entry)));
        if (!entry.figures().isEmpty()) {
            words.getChildren().add(ChartCard.within(around, entry.figures()));
        }
        words.getChildren().addAll(foot(entry), neighbours(entry));
        words.getStyleClass().add("entry-words");
        VBox seen = new VBox(picture);
        seen.getStyleClass().add("rows");
        if (!entry.more().isEmpty()) {
            MorePictures known = pictures;
            pictures = known != null ? known : new MorePictures(around, card, entry.more(), this::enlarged);
            seen.getChildren().add(pictures.row());
        }
        Region rows = rows(entry);
        BorderPane made = new BorderPane();
        made.getStyleClass().add("entry-page");
        if (around.scale().portrait()) {
            VBox all = new VBox(seen, words, rows);
            all.getStyleClass().add("page");
            made.setCenter(new TouchScroll(all));
        } else {
            VBox left = new VBox(seen, rows);
            left.getStyleClass().addAll("page", "entry-side");
            TouchScroll beside = new TouchScroll(left);
            beside.setPrefWidth(width + around.em() * 3);
            beside.setMinWidth(width + around.em() * 3);
            side = beside;
            made.setLeft(beside);
            words.getStyleClass().add("page");
            made.setCenter(new TouchScroll(words));
        }
        page = made;
        node.getChildren().setAll(made);
    }

    private void enlarged(@Nullable Node look) {
        if (look != null) {
            node.getChildren().setAll(look);
        } else if (page != null) {
            node.getChildren().setAll(page);
        }
    }

    private Node head(ArchiveShelf.Entry entry) {
        Card card = entry.item().card();
        var texts = around.texts();
        VBox head = new VBox();
        if (!entry.strand().isEmpty()) {
            head.getChildren().add(Touch.label(texts.of(entry.strand()), "entry-strand"));
        }
        head.getChildren().addAll(Touch.label(texts.of(card.title()), "entry-title"),
                Touch.line("mdi2c-calendar-blank-outline", texts.in(lang -> Dates.inWords(card.date(), texts)), "date"));
        head.getStyleClass().add("entry-head");
        return head;
    }

    /** What its text may hold beside words: its pictures, and links to what is read beside it. */
    private Prose.Company company(ArchiveShelf.Entry entry) {
        return new Prose.Company(picture -> {
            String object = entry.pictures().get(picture.source());
            if (object == null) {
                return null;
            }
            WholePicture whole = new WholePicture(around.pictures(), object, "mdi2i-image-outline");
            whole.setAccessibleText(picture.words());
            whole.setPrefHeight(high());
            whole.setMinHeight(high());
            return whole;
        }, model::leads, model::read);
    }

    private Node foot(ArchiveShelf.Entry entry) {
        VBox foot = new VBox();
        var texts = around.texts();
        if (!entry.license().isEmpty()) {
            foot.getChildren().add(Touch.label(texts.of("archive.license", entry.license()), "source"));
        }
        var address = Touch.label(texts.of("archive.address", entry.address()), "source");
        address.setId("address");
        foot.getChildren().add(address);
        foot.getStyleClass().add("entry-foot");
        return foot;
    }

    /** The ways on within its strand. */
    private Node neighbours(ArchiveShelf.Entry entry) {
        VBox ways = new VBox();
        ways.getStyleClass().add("rows");
        way(ways, "archive.before", entry.before());
        way(ways, "archive.after", entry.after());
        return ways;
    }

    private void way(VBox ways, String key, @Nullable Card card) {
        if (card != null) {
            ways.getChildren().addAll(Touch.label(around.texts().of(key), "section-summary"),
                    new CardRow(card, around.texts(), around.pictures(), around.picture(130), around::open));
        }
    }

    private Region rows(ArchiveShelf.Entry entry) {
        VBox rows = new VBox();
        rows.getStyleClass().add("rows");
        rows(rows, "archive.named", entry.named(), card -> model.read(card.id()));
        rows(rows, "archive.elsewhere", entry.linked(), around::open);
        return rows;
    }

    private void rows(VBox rows, String key, List<Card> cards, java.util.function.Consumer<Card> opened) {
        if (!cards.isEmpty()) {
            rows.getChildren().add(Touch.label(around.texts().of(key), "section-title"));
            cards.forEach(card -> rows.getChildren().add(new CardRow(card, around.texts(), around.pictures(), around.picture(130), opened)));
        }
    }

    private void beside(ArchiveShelf.@Nullable Beside open) {
        BorderPane made = page;
        if (made == null) {
            return;
        }
        BesidePane pane = open == null ? null : new BesidePane(around, open, Math.rint(width * 0.9), model::close);
        if (around.scale().portrait()) {
            if (pane != null) {
                pane.prefHeightProperty().bind(node.heightProperty().multiply(BELOW));
            }
            made.setBottom(pane);
        } else {
            if (pane != null) {
                pane.setPrefWidth(width + around.em() * 3);
                pane.setMinWidth(width + around.em() * 3);
            }
            made.setLeft(pane == null ? side : pane);
        }
    }

    private void scans() {
        ArchiveShelf.Entry entry = model.entry().get();
        if (entry == null || page == null) {
            return;
        }
        if (model.page().get() == 0) {
            closeScans();
            node.getChildren().setAll(page);
        } else if (scans == null) {
            told.left();
            scans = new ScanPane(around, shelf, entry, model);
            node.getChildren().setAll(scans);
        }
    }

    private void closeScans() {
        if (scans != null) {
            scans.close();
            scans = null;
            if (here) {
                told.entered();
            }
        }
    }

    /** What is heard is heard on, what is read beside it stays, and so does the page that one reads or looks into. */
    @Override
    public boolean relaid() {
        ArchiveShelf.Entry entry = model.entry().get();
        if (entry == null) {
            return false;
        }
        show(entry);
        beside(model.beside().get());
        if (scans != null) {
            node.getChildren().setAll(scans); // whoever looks into a page looks on
        }
        Node look = pictures == null ? null : pictures.relaid();
        if (look != null) {
            node.getChildren().setAll(look);
        }
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
    public boolean inUse() {
        return told.playing();
    }

    @Override
    public void entered() {
        here = true;
        if (scans != null) {
            scans.entered();
        } else {
            told.entered();
        }
    }

    @Override
    public void left() {
        here = false;
        told.left();
        if (scans != null) {
            scans.left();
        }
    }
}
