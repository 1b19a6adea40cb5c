package yunguan.room.lectures;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import yunguan.catalogue.Item;
import yunguan.part.player.Beside;
import yunguan.part.player.Captions;
import yunguan.part.player.ChapterList;
import yunguan.part.player.Looking;
import yunguan.part.player.MomentBand;
import yunguan.part.player.Player;
import yunguan.part.player.PlayerPane;
import yunguan.part.player.Players;
import yunguan.part.player.PlayingScreen;
import yunguan.part.player.SlideStrip;
import yunguan.part.player.TranscriptModel;
import yunguan.part.player.TranscriptPage;
import yunguan.part.player.WholeGlass;
import yunguan.part.player.WholeText;
import yunguan.part.story.KeptCards;
import yunguan.part.story.LinkedCards;
import yunguan.part.story.QuestionsOffer;
import yunguan.part.story.StoryPane;
import yunguan.shell.Mode;
import yunguan.shell.Surroundings;
import yunguan.ui.Touch;
import yunguan.ui.TouchScroll;

/** A film, as large as it goes; beside it, or below in an upright hall, its chapters, what is said, its slides, and what belongs to it. */
public final class LectureView extends PlayingScreen<LectureShelf.Opened> {

    /** Width of a slide, in pixels of the design. */
    private static final double SLIDE = 470;

    /** What is seen of a page below a film at the least, in em. */
    private static final double LINES = 3.4;
    /** The same in large letters within reach, where the film would have no room. */
    private static final double FEW_LINES = 2;

    private final StringProperty page = new SimpleStringProperty("");
    private final WholeGlass glass = new WholeGlass(true);
    private final BooleanProperty typing = new SimpleBooleanProperty();
    private final TranscriptModel transcript = new TranscriptModel();
    private @Nullable PlayerPane pane;
    private @Nullable Looking search;

    public LectureView(Surroundings around, LectureShelf shelf, Players players, String id, double from) {
        super(around, players, around.texts().of("lectures.title"), sheet(), id, from, () -> shelf.lecture(id));
    }

    static String sheet() {
        return Objects.requireNonNull(LectureView.class.getResource("lectures.css")).toExternalForm();
    }

    @Override
    protected Item item(LectureShelf.Opened opened) {
        return opened.lecture();
    }

    @Override
    protected Item.Medium medium(LectureShelf.Opened opened) {
        return opened.lecture().film();
    }

    @Override
    public void left() {
        if (pane != null) {
            pane.dark();
            pane = null;
        }
        if (search != null) {
            search.ends();
            search = null;
        }
        glass.taken().set(false);
        glass.aloft().set(null);
        typing.set(false);
        super.left();
    }

    @Override
    protected Node arranged(LectureShelf.Opened opened, Player player) {
        Item.Lecture lecture = opened.lecture();
        if (pane != null) {
            pane.dark(); // it is laid out anew
        }
        player.speed().bindBidirectional(around.visit().speed());
        Captions captions = new Captions(lecture.cues(), texts.languages().forms());
        PlayerPane film = new PlayerPane(around, player, lecture.chapters(), captions, lecture.preview(), opened.next(), glass);
        film.looks(transcript, typing);
        QuestionsOffer after = new QuestionsOffer(around, lecture.card().id(), lecture.questions());
        after.setAlignment(javafx.geometry.Pos.CENTER);
        film.offers(after);
        film.band(new MomentBand(around, player, lecture.moments()));
        pane = film;
        Beside pages = beside(opened, player, captions);
        Node moment = new StackPane(new MomentBand(around, player, lecture.moments()));
        if (around.scale().portrait()) { // the keys need its room
            boolean scarce = around.scale().low() && around.visit().modes().contains(Mode.LARGE);
            pages.keeps((scarce ? FEW_LINES : LINES) * around.em());
            Touch.visible(moment, scarce && (!around.aloft() || around.longWords()) ? new SimpleBooleanProperty(false) : typing.not()); // what is read needs the height more
        }
        VBox side = new VBox(pages, moment);
        VBox.setVgrow(pages, Priority.ALWAYS);
        Touch.visible(side, glass.taken().or(film.spreads()).not());
        return arranged(film, side, lecture.film().upright());
    }

    @Override
    public ObservableValue<Stand> stand() {
        return glass.stand();
    }

    @Override
    public ObservableValue<@Nullable Node> aloft() {
        return glass.aloft();
    }

    private Beside beside(LectureShelf.Opened opened, Player player, Captions captions) {
        Item.Lecture lecture = opened.lecture();
        Beside beside = new Beside(texts, page);
        boolean waits = search != null && search.ends();
        Looking looking = new Looking(player, transcript, typing, waits);
        search = looking;
        if (!lecture.chapters().isEmpty()) {
            beside.page("chapters", () -> page(head(lecture), new ChapterList(texts, player, lecture.chapters())));
        }
        if (!captions.isEmpty()) {
            beside.page("transcript", () -> new TranscriptPage(around, player, captions, lecture.transcript(), looking));
        } else if (!lecture.transcript().isEmpty()) {
            beside.page("transcript", () -> page(new WholeText(texts, lecture.transcript())));
        }
        if (!lecture.slides().isEmpty()) {
            beside.page("slides", () -> page(new SlideStrip(around, player, lecture.slides(), around.scale().px(SLIDE))));
        }
        beside.page("more", () -> page(more(opened, captions)));
        if (!captions.isEmpty()) {
            beside.tool("transcript", looking.button(texts));
        }
        return beside;
    }

    private Node[] more(LectureShelf.Opened opened, Captions captions) {
        Item.Lecture lecture = opened.lecture();
        List<Node> all = new ArrayList<>();
        if (lecture.chapters().isEmpty()) {
            all.add(head(lecture)); // otherwise it stands above the chapters
        }
        all.addAll(List.of(new KeptCards(around), new QuestionsOffer(around, lecture.card().id(), lecture.questions()), new LinkedCards(around, opened.linked()), new StoryPane(around, lecture.card().withoutNotice(), lecture.story(), captions.languages())));
        return all.toArray(Node[]::new);
    }

    private static TouchScroll page(Node... nodes) {
        VBox page = new VBox(nodes);
        page.getStyleClass().addAll("page", "lecture-side");
        return new TouchScroll(page);
    }

    private VBox head(Item.Lecture lecture) {
        VBox head = new VBox();
        head.getStyleClass().add("lecture-head");
        if (!lecture.speaker().isEmpty()) {
            head.getChildren().add(Touch.label(texts.of("lectures.speaker", lecture.speaker()), "lecture-speaker"));
        }
        if (!lecture.card().notice().isEmpty()) {
            head.getChildren().add(Touch.line("mdi2i-information-outline", texts.of(lecture.card().notice()), "notice"));
        }
        head.setManaged(!head.getChildren().isEmpty()); // the title stands at the head of the frame
        return head;
    }

    private Node arranged(PlayerPane film, VBox side, boolean upright) {
        if (around.aloft()) {
            film.keeps(0);
            VBox.setVgrow(film, Priority.SOMETIMES); // but gives way where there is little height
            VBox.setVgrow(side, Priority.ALWAYS);
            return new VBox(film, side); // what steers the film needs no more than it is high
        }
        if (around.scale().portrait()) {
            double least = Math.min(around.scale().px(500), around.scale().height() * 0.38);
            // where there is little height, what can be spared goes to what is read
            film.setPrefHeight(around.scale().low() ? least : upright ? around.scale().px(1220) : PlayerPane.USE_COMPUTED_SIZE);
            VBox.setVgrow(film, Priority.SOMETIMES);
            film.keeps(least);
            VBox.setVgrow(side, Priority.ALWAYS);
            side.setPrefHeight(around.scale().px(300)); // it takes what the film leaves
            return new VBox(film, side);
        }
        HBox.setHgrow(film, Priority.ALWAYS);
        // what the film cannot use for its height would be dark at its sides; large words need a longer line still
        double width = around.scale().px(around.visit().modes().contains(Mode.LARGE) ? 740 : 640);
        side.setMinWidth(width);
        side.setMaxWidth(width);
        return new HBox(film, side);
    }
}
