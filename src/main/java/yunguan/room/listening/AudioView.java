package yunguan.room.listening;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import yunguan.catalogue.Card;
import yunguan.catalogue.Item;
import yunguan.part.player.Captions;
import yunguan.part.player.FollowingText;
import yunguan.part.player.Player;
import yunguan.part.player.PlayerBar;
import yunguan.part.player.PlayerChoices;
import yunguan.part.player.PlayerTrouble;
import yunguan.part.player.PlayerTroubleBox;
import yunguan.part.player.Players;
import yunguan.part.player.PlayingScreen;
import yunguan.part.player.ReadAlong;
import yunguan.part.player.SoundWay;
import yunguan.part.player.TranscriptModel;
import yunguan.part.player.WhileSeen;
import yunguan.part.player.WholeText;
import yunguan.part.story.LinkedCards;
import yunguan.part.story.QuestionsOffer;
import yunguan.part.story.StoryPane;
import yunguan.shell.Route;
import yunguan.shell.Surroundings;
import yunguan.task.Background;
import yunguan.ui.CardRow;
import yunguan.ui.Dates;
import yunguan.ui.Icon;
import yunguan.ui.Icons;
import yunguan.ui.NarrowButton;
import yunguan.ui.PictureBox;
import yunguan.ui.Touch;
import yunguan.ui.TouchScroll;

/** A piece to listen to: its cover and what plays it, the text that is read, which follows the voice, and what comes after it. */
public final class AudioView extends PlayingScreen<ListeningShelf.Opened> {

    private static final double COVER = 360;
    private static final double LOW_COVER = 180;
    private static final double COLUMN = 900;
    /** A jump along the way is no listening. */
    private static final double JUMP = 3;

    private final String id;
    private final KeepOnModel keepOn;
    private final TranscriptModel transcript = new TranscriptModel();
    private ListeningShelf.@Nullable Opened found;
    private Background.@Nullable Repeat pause;

    public AudioView(Surroundings around, ListeningShelf shelf, Players players, String id, double from) {
        super(around, players, around.texts().of("listening.title"), sheet(), id, from, () -> shelf.piece(id));
        this.id = id;
        keepOn = new KeepOnModel(around.visit().keepOn(), this::after, card -> around.navigator().instead(new Route.AudioAt(card.id(), 0)));
        keepOn.now().addListener((now, before, is) -> rings(is == KeepOnModel.Now.GOES_ON));
        node().addEventFilter(MouseEvent.MOUSE_PRESSED, touch -> keepOn.touched());
        node().addEventFilter(KeyEvent.KEY_PRESSED, touch -> keepOn.touched());
    }

    static String sheet() {
        return Objects.requireNonNull(AudioView.class.getResource("listening.css")).toExternalForm();
    }

    private Optional<Card> after() {
        ListeningShelf.Opened here = found;
        return here == null ? Optional.empty() : Following.after(id, here.shelf().pieces(), around.visit()::hasSeen).map(ListeningShelf.Piece::card);
    }

    /** Seconds are counted only between two pieces. */
    private void rings(boolean on) {
        if (pause != null) {
            pause.close();
            pause = null;
        }
        if (on) {
            pause = around.background().every(java.time.Duration.ofSeconds(1), keepOn::second);
        }
    }

    @Override
    public boolean inUse() {
        return super.inUse() || keepOn.present();
    }

    @Override
    public void left() {
        super.left();
        keepOn.plays(); // whoever comes back finds the piece itself: nothing counts on for somebody who has gone elsewhere
    }

    @Override
    protected Item item(ListeningShelf.Opened opened) {
        return opened.piece();
    }

    @Override
    protected Item.Medium medium(ListeningShelf.Opened opened) {
        return opened.piece().sound();
    }

    @Override
    protected Node arranged(ListeningShelf.Opened opened, Player player) {
        if (found != opened) {
            found = opened;
            player.ended().addListener((ended, before, now) -> {
                if (now) {
                    keepOn.ended();
                } else {
                    keepOn.plays();
                }
            });
            player.position().addListener((position, before, now) -> {
                double more = now.doubleValue() - before.doubleValue();
                if (more > 0 && more < JUMP) {
                    keepOn.heard(more);
                }
            });
        }
        Item.AudioPiece piece = opened.piece();
        Captions captions = new Captions(piece.cues(), texts.languages().forms());
        // what comes next takes the place of what was heard: nobody has to look for it further down
        Node head = head(piece);
        Touch.visible(head, keepOn.now().isEqualTo(KeepOnModel.Now.HEARD));
        VBox left = new VBox(new PlayerTroubleBox(around, player), head, new KeepOnPane(around, keepOn), new QuestionsOffer(around, id, piece.questions()),
                next(player, opened.next()), SoundWay.line(around));
        left.getStyleClass().addAll("page", "audio-left");
        if (opened.shelf().pieces().size() > 1) {
            left.getChildren().add(keepOnSwitch());
        }
        VBox right = new VBox();
        right.getStyleClass().addAll("page", "audio-right");
        TouchScroll words = new TouchScroll(right);
        Node text = words;
        if (!captions.isEmpty()) {
            ReadAlong along = new ReadAlong(texts, player, captions, transcript);
            right.getChildren().addAll(Touch.label(texts.of("listening.text"), "section-title"),
                    piece.transcript().isEmpty() ? along : new WholeText(texts, piece.transcript(), along, transcript));
            text = new FollowingText(texts, words, along);
        } else if (!piece.transcript().isEmpty()) {
            right.getChildren().addAll(Touch.label(texts.of("listening.words"), "section-title"), new WholeText(texts, piece.transcript()));
        }
        right.getChildren().addAll(new StoryPane(around, piece.card().withoutNotice(), piece.story(), captions.languages()), new LinkedCards(around, opened.linked()));
        player.speed().bindBidirectional(around.visit().speed());
        BooleanProperty choosing = new SimpleBooleanProperty();
        VBox steering = new VBox(new PlayerChoices(around, player, List.of(), choosing), bar(player).choosing(choosing));
        steering.setMinHeight(VBox.USE_PREF_SIZE);
        steering.getStyleClass().add("audio-steering");
        return arranged(left, steering, text);
    }

    /** The cover, and beside it what the piece is. */
    private Node head(Item.AudioPiece piece) {
        double cover = around.scale().px(around.scale().low() ? LOW_COVER : COVER);
        VBox words = new VBox(Touch.label(texts.of(piece.card().title()), "audio-title"));
        words.getStyleClass().add("audio-head");
        words.setAlignment(Pos.CENTER_LEFT);
        if (piece.episode() > 0) {
            words.getChildren().addFirst(Touch.label(texts.in(lang -> texts.now("listening.episode", piece.episode())
                    + (piece.card().date().isEmpty() ? "" : " · " + Dates.inWords(piece.card().date(), texts))), "date"));
        }
        if (!piece.reader().isEmpty()) {
            words.getChildren().add(Touch.label(texts.of("listening.reader", piece.reader()), "section-summary"));
        }
        if (!piece.card().notice().isEmpty()) {
            words.getChildren().add(Touch.line("mdi2i-information-outline", texts.of(piece.card().notice()), "notice"));
        }
        PictureBox picture = new PictureBox(around.pictures(), piece.card(), cover, cover);
        boolean beside = !around.narrow() || around.scale().portrait();
        if (!beside) {
            return new VBox(picture, words);
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMinWidth(0);
        HBox head = new HBox(picture.rigid(), words);
        head.getStyleClass().add("audio-face");
        head.setAlignment(Pos.TOP_LEFT);
        return head;
    }

    private ToggleButton keepOnSwitch() {
        ToggleButton on = NarrowButton.of(Touch.chip(texts.of("listening.on"), around.visit().keepOn().wanted().get(), keepOn::switched));
        on.setId("keep-on");
        Icon sign = Icons.of("mdi2p-playlist-play");
        on.setGraphic(sign);
        on.selectedProperty().bindBidirectional(around.visit().keepOn().wanted());
        sign.name().bind(Bindings.createStringBinding(() -> on.isSelected() ? "mdi2c-check" : "mdi2p-playlist-play", on.selectedProperty()));
        on.getStyleClass().add("keep-on-switch");
        return on;
    }

    private PlayerBar bar(Player opened) {
        PlayerBar bar = new PlayerBar(around, opened, List.of(), false, "play");
        bar.setMinHeight(PlayerBar.USE_PREF_SIZE);
        Touch.visible(bar, opened.trouble().isEqualTo(PlayerTrouble.NONE));
        return bar;
    }

    /** What to hear next, once the piece is over and nothing follows by itself, or where it does not play. */
    private VBox next(Player opened, List<Card> cards) {
        VBox rows = new VBox(Touch.label(texts.of("listening.next"), "section-title"));
        rows.getStyleClass().add("rows");
        for (Card card : cards) {
            CardRow row = new CardRow(card, texts, around.pictures(), around.picture(130), around::open);
            row.setId("next-" + card.id());
            rows.getChildren().add(row);
        }
        Touch.visible(rows, Bindings.createBooleanBinding(() -> !cards.isEmpty()
                && (keepOn.now().get() == KeepOnModel.Now.OVER || opened.trouble().get() != PlayerTrouble.NONE), keepOn.now(), opened.trouble()));
        return rows;
    }

    /** The bar stands still under the cover: however large the letters, it is never out of reach. */
    private Node arranged(VBox left, VBox bar, Node words) {
        TouchScroll upper = new TouchScroll(left);
        upper.setMinHeight(0);
        WhileSeen.listens(upper, () -> keepOn.now().subscribe((before, is) -> upper.setVvalue(0))); // what is new there stands on top
        if (around.scale().portrait()) {
            WhileSeen.listens(upper, () -> keepOn.now().subscribe(now -> {
                boolean little = around.scale().low() && now == KeepOnModel.Now.HEARD; // where there is little height it goes to what is read
                upper.setMaxHeight(around.scale().height() * (little ? 0.24 : around.scale().low() ? 0.5 : 0.42));
                upper.setMinHeight(around.scale().px(little ? 170 : around.scale().low() ? 380 : 300));
            }));
            ((javafx.scene.layout.Region) words).setPrefHeight(around.scale().px(300)); // it takes what the rest leaves
            VBox.setVgrow(words, Priority.ALWAYS);
            return new VBox(upper, bar, words);
        }
        VBox.setVgrow(upper, Priority.ALWAYS);
        VBox piece = new VBox(upper, bar);
        double column = around.scale().px(COLUMN);
        piece.setMinWidth(column);
        piece.setMaxWidth(column);
        HBox.setHgrow(words, Priority.ALWAYS);
        return new HBox(piece, words);
    }
}
