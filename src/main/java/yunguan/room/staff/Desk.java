package yunguan.room.staff;

import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import yunguan.catalogue.Lang;
import yunguan.room.staff.desk.DeskAround;
import yunguan.room.staff.desk.DeskPages;
import yunguan.room.staff.desk.HallKeys;
import yunguan.room.staff.packs.PackRoom;
import yunguan.room.staff.packs.SticksView;
import yunguan.room.staff.pin.PadView;
import yunguan.shell.Mode;
import yunguan.shell.Screen;
import yunguan.task.Background;
import yunguan.ui.Icons;
import yunguan.ui.LanguageRow;
import yunguan.ui.Pictures;
import yunguan.ui.Scale;
import yunguan.ui.Texts;
import yunguan.ui.Touch;
import yunguan.ui.Typesetting;
import yunguan.visits.StaffPin;

/**
 * The desk, from the pad until it is left: a frame of its own over the hall, so that staff see at once that they are not among the
 * visitors' screens. It begins in Chinese, whatever language the visitor before had.
 */
public final class Desk extends BorderPane {

    /** A long title in several lines, in em. */
    private static final double HEAD = 7;

    private final ObjectProperty<Lang> language;
    private final Texts texts;
    private final DeskPages pages = new DeskPages();
    private final StackPane middle = new StackPane();
    private final Label title = new Label();
    private final double em;
    private final Runnable leave;
    private final ReadOnlyBooleanWrapper letIn = new ReadOnlyBooleanWrapper();
    private @Nullable Region over;

    /**
     * @param glass    the whole screen
     * @param modes    how whoever called the desk had the hall: they have the desk the same way, in their size of letters and in their reach
     * @param atSticks whether it opens at what lies on a stick
     * @param leave    called when staff leave the desk
     */
    public Desk(Background background, Pictures pictures, Scale glass, Set<Mode> modes, StaffPin pin, HallKeys hall, PackRoom packs, boolean atSticks, Runnable leave) {
        Lang first = hall.languages().first(hall.settings());
        language = new SimpleObjectProperty<>(first.chinese() ? first : hall.languages().of(Lang.HANS).lang());
        texts = new Texts(language, hall.languages());
        Scale scale = modes.contains(Mode.REACH) ? glass.withinReach() : glass;
        em = glass.text() * (modes.contains(Mode.LARGE) ? Scale.LARGE : 1);
        this.leave = leave;
        DeskAround around = new DeskAround(pages, texts, language, background, pictures, scale, em,
                (why, right) -> pages.open(new PadView(texts, scale, background, pin, why, () -> {
                    pages.back();
                    right.run();
                })), pin, hall);
        getStyleClass().addAll("frame", "desk", scale.portrait() ? "portrait" : "landscape");
        modes.forEach(mode -> getStyleClass().add("mode-" + mode.word()));
        if (scale.low()) {
            getStyleClass().add("low");
        }
        getStylesheets().add(java.util.Objects.requireNonNull(Desk.class.getResource("desk.css")).toExternalForm());
        middle.getStyleClass().add("middle");
        setTop(above(head(), scale));
        setCenter(middle);
        setBottom(foot());
        pages.page().addListener((page, before, now) -> show(now));
        language.subscribe(this::dress);
        pages.open(new PadView(texts, scale, background, pin, texts.of("desk.pin.open"), () -> {
            letIn.set(true);
            pages.replace(new DeskHome(around, packs));
            if (atSticks) {
                pages.open(new SticksView(around, packs));
            }
        }));
    }

    /** Out of reach nobody in a wheelchair could touch anything; but where there is room the head is read there, and leaves what is below to the rest. */
    private Node above(Node head, Scale scale) {
        if (scale.above() < HEAD * em) {
            setPadding(new Insets(scale.above(), 0, 0, 0));
            return head;
        }
        VBox board = new VBox(head);
        board.setAlignment(Pos.BOTTOM_LEFT);
        board.setMinHeight(scale.above());
        board.setMaxHeight(scale.above());
        board.setPrefHeight(scale.above());
        return board;
    }

    private Node head() {
        title.getStyleClass().add("head-title");
        title.setId("where");
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        Label says = Touch.label(texts.of("desk.title"), "head-hall");
        says.setMinWidth(Region.USE_PREF_SIZE);
        Node sign = Icons.of("mdi2a-account-key-outline");
        HBox head = new HBox(sign, title, says);
        head.getStyleClass().add("head");
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private Node foot() {
        Button back = Touch.tab("mdi2a-arrow-left", texts.of("shell.back"), pages::back);
        back.setId("desk-back");
        back.disableProperty().bind(pages.atFirst());
        Button first = Touch.tab("mdi2v-view-list-outline", texts.of("desk.home"), pages::first);
        first.setId("desk-home");
        first.disableProperty().bind(pages.atFirst());
        Touch.visible(back, letIn); // at the pad there is one way: out
        Touch.visible(first, letIn);
        Button out = Touch.tab("mdi2l-logout", texts.of("desk.leave"), leave);
        out.setId("desk-leave");
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        LanguageRow languages = new LanguageRow(texts.languages(), language, "desk-language-");
        HBox foot = new HBox(back, first, out, between, languages);
        foot.getStyleClass().add("foot");
        foot.setAlignment(Pos.CENTER_LEFT);
        return foot;
    }

    private void show(@Nullable Screen page) {
        if (page != null) {
            title.textProperty().bind(Typesetting.of(page.title()));
            middle.getChildren().setAll(page.node());
        }
    }

    /** The colour of the desk is not the hall's: nobody takes it for a visitors' screen. */
    private void dress(Lang now) {
        getStyleClass().removeIf(name -> name.startsWith("lang-"));
        getStyleClass().add("lang-" + now.tag());
        setStyle("-fx-font-size: " + em + "px; -hall: #24506B;");
    }

    public Texts texts() {
        return texts;
    }

    /** The height of its running text, in pixels. */
    public double em() {
        return em;
    }

    /** Lays something over all of it, until that is taken away. */
    public Subscription over(Region node) {
        node.setManaged(false);
        over = node;
        getChildren().add(node);
        requestLayout();
        return () -> {
            over = null;
            getChildren().remove(node);
        };
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (over != null) {
            over.resizeRelocate(0, 0, getWidth(), getHeight());
        }
    }

    /** Whether somebody is surely there although nobody touches anything. */
    public boolean inUse() {
        Screen page = pages.page().get();
        return page != null && page.inUse();
    }

    /** Whether the PIN was right: whoever stands at the pad may be anybody. */
    public boolean letIn() {
        return letIn.get();
    }

    /** Something failed that should not have: a sentence, and a way on. */
    public void sorry() {
        pages.open(new SorryView(texts));
    }

    /** It is off the screen for good. */
    public void left() {
        pages.leave();
    }
}
