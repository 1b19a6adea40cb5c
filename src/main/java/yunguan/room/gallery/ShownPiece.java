package yunguan.room.gallery;

import java.util.List;
import java.util.Locale;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import yunguan.catalogue.Card;
import yunguan.catalogue.Item;
import yunguan.part.book.PictureBookPane;
import yunguan.part.player.Captions;
import yunguan.part.player.FollowingText;
import yunguan.part.player.Player;
import yunguan.part.player.PlayerBar;
import yunguan.part.player.PlayerChoices;
import yunguan.part.player.PlayerPane;
import yunguan.part.player.PlayerTrouble;
import yunguan.part.player.PlayerTroubleBox;
import yunguan.part.player.Players;
import yunguan.part.player.ReadAlong;
import yunguan.part.player.WholeGlass;
import yunguan.part.player.WholeText;
import yunguan.part.story.StoryPane;
import yunguan.shell.Surroundings;
import yunguan.ui.Texts;
import yunguan.ui.Touch;
import yunguan.ui.TouchScroll;
import yunguan.ui.WholePicture;

/**
 * The film, the sound or the picture book that an exhibit shows, on the spot, with the same player and the same book as in its own room. A
 * visit takes it up where it was left, here or there. It has a player only while the screen is there.
 */
final class ShownPiece {

    private static final double WORDS_BESIDE = 0.4;
    private static final double WORDS_BELOW = 0.34;
    /** Two lines of what must be said, in em of running text: so much is seen of it where there is hardly any height. */
    private static final double NOTICE_LOW = 3;

    private final Surroundings around;
    private final Texts texts;
    private final Players players;
    private final Item item;
    private final WholeGlass glass;
    private final Runnable done;
    private final StackPane node = new StackPane();
    private @Nullable Player player;
    private @Nullable PlayerPane film;
    private @Nullable PictureBookPane book;

    /** @param item a lecture, an audio piece or a picture book @param glass whether a film has all of it @param done leads back to the exhibit */
    ShownPiece(Surroundings around, Players players, Item item, WholeGlass glass, Runnable done) {
        this.around = around;
        this.texts = around.texts();
        this.players = players;
        this.item = item;
        this.glass = glass;
        this.done = done;
        node.setId("shown-piece");
    }

    static GalleryShelf.Sign sign(Item item) {
        return switch (item) {
            case Item.Lecture film -> GalleryShelf.Sign.FILM;
            case Item.AudioPiece sound -> GalleryShelf.Sign.SOUND;
            default -> GalleryShelf.Sign.BOOK;
        };
    }

    static String icon(GalleryShelf.Sign sign) {
        return switch (sign) {
            case FILM -> "mdi2p-play-circle-outline";
            case SOUND -> "mdi2h-headphones";
            default -> "mdi2b-book-open-page-variant-outline";
        };
    }

    /** The button that opens it. */
    static Button way(Surroundings around, Item item, Runnable opens) {
        GalleryShelf.Sign sign = sign(item);
        return Touch.primary(icon(sign), around.texts().of("gallery.show." + sign.name().toLowerCase(Locale.ROOT)), opens);
    }

    Node node() {
        return node;
    }

    /** Whether it is heard, or read aloud. */
    boolean playing() {
        return player != null && player.playing().get() || book != null && book.heard();
    }

    /** Begins at once: whoever touched it wants it. */
    void begin() {
        entered();
        if (player != null) {
            player.play();
        } else if (book != null) {
            book.next(); // its cover was before one's eyes already
        }
    }

    /** The screen is there again: it stands where it was left. */
    void entered() {
        if (player != null || book != null) {
            return;
        }
        switch (item) {
            case Item.Lecture lecture -> open(lecture.film());
            case Item.AudioPiece piece -> open(piece.sound());
            default -> relaid();
        }
    }

    private void open(Item.Medium medium) {
        Player opened = players.open(around, medium, around.visit().resumeAt(item.card().id()));
        opened.speed().bindBidirectional(around.visit().speed());
        player = opened;
        relaid();
    }

    /** Lays it out for the room that there is; what plays plays on, and a book lies open where it did. */
    void relaid() {
        switch (item) {
            case Item.Lecture lecture when player != null -> node.getChildren().setAll(seen(lecture, player));
            case Item.AudioPiece piece when player != null -> node.getChildren().setAll(heard(piece, player));
            case Item.PictureBook read -> node.getChildren().setAll(read(read));
            default -> { } // it is not there
        }
    }

    private Node seen(Item.Lecture lecture, Player playing) {
        if (film != null) {
            film.dark();
        }
        PlayerPane pane = new PlayerPane(around, playing, lecture.chapters(), new Captions(lecture.cues(), texts.languages().forms()), lecture.preview(), List.of(), glass);
        film = pane;
        BorderPane all = new BorderPane(pane);
        all.getStyleClass().add("shown-film");
        Pane foot = foot(lecture.card());
        Touch.visible(foot, glass.taken().not());
        all.setBottom(foot);
        return all;
    }

    private Node heard(Item.AudioPiece piece, Player playing) {
        Captions captions = new Captions(piece.cues(), texts.languages().forms());
        WholePicture cover = new WholePicture(around.pictures(), piece.card().picture(), "mdi2h-headphones");
        cover.accessibleTextProperty().bind(texts.of(piece.card().title()));
        BooleanProperty choosing = new SimpleBooleanProperty();
        PlayerBar bar = new PlayerBar(around, playing, List.of(), false, "play").choosing(choosing);
        bar.setMinHeight(PlayerBar.USE_PREF_SIZE);
        Touch.visible(bar, playing.trouble().isEqualTo(PlayerTrouble.NONE));
        VBox steering = new VBox(new PlayerTroubleBox(around, playing), new PlayerChoices(around, playing, List.of(), choosing), bar);
        steering.getStyleClass().add("shown-steering");
        steering.setAlignment(Pos.CENTER);
        BorderPane left = new BorderPane(cover);
        left.setBottom(steering);
        left.setMinSize(0, 0);
        VBox words = new VBox(Touch.label(texts.of(piece.card().title()), "exhibit-title"));
        words.getStyleClass().add("exhibit-words");
        TouchScroll scroll = new TouchScroll(words);
        Node text = scroll;
        if (captions.isEmpty()) {
            if (!piece.transcript().isEmpty()) {
                words.getChildren().add(new WholeText(texts, piece.transcript()));
            }
            words.getChildren().add(new StoryPane(around, piece.card().withoutNotice(), piece.story()));
        } else {
            ReadAlong along = new ReadAlong(texts, playing, captions);
            words.getChildren().add(along);
            text = new FollowingText(texts, scroll, along);
        }
        BorderPane all = new BorderPane(left);
        all.getStyleClass().add("exhibit");
        if (around.scale().portrait()) {
            scroll.prefHeightProperty().bind(node.heightProperty().multiply(WORDS_BELOW));
            VBox below = new VBox(text, foot(piece.card()));
            all.setBottom(below);
        } else {
            scroll.prefWidthProperty().bind(node.widthProperty().multiply(Walls.beside(around, WORDS_BESIDE)));
            all.setRight(text);
            all.setBottom(foot(piece.card()));
        }
        return all;
    }

    private Node read(Item.PictureBook read) {
        PictureBookPane before = book;
        WholePicture cover = new WholePicture(around.pictures(), read.card().picture(), "mdi2b-book-open-page-variant-outline");
        cover.accessibleTextProperty().bind(texts.of(read.card().title()));
        Button again = Touch.primary("mdi2r-restart", texts.of("part.book.again"), () -> {
            if (book != null) {
                book.again();
            }
        });
        again.setId("page-first");
        VBox end = new VBox(Touch.label(texts.of("gallery.book-end"), "book-end-title"), again);
        end.setAlignment(Pos.TOP_CENTER);
        end.getStyleClass().add("book-end");
        PictureBookPane laid = new PictureBookPane(around, players, read.pages(), read.reading(), cover, new TouchScroll(end));
        if (before != null) {
            laid.resumes(before);
        }
        book = laid;
        BorderPane all = new BorderPane(laid);
        all.setBottom(foot(read.card()));
        return all;
    }

    /** What must be said of it, and the way back: beside each other where there is the breadth for it, or hardly any height; there it may be drawn along. */
    private Pane foot(Card card) {
        Button leave = Touch.button("mdi2c-check", texts.of("gallery.step-back"), done);
        leave.setId("leave-piece");
        boolean narrow = around.scale().portrait(); // a broad screen needs its height
        boolean low = around.scale().low();
        Pane foot = narrow && !low ? new VBox() : new HBox();
        if (!card.notice().isEmpty()) {
            Label notice = Touch.line("mdi2i-information-outline", texts.of(card.notice()), "notice");
            notice.setMinWidth(0);
            notice.setMaxWidth(Double.MAX_VALUE);
            Region said = notice;
            if (narrow && low) {
                said = new TouchScroll(notice);
                said.setMinHeight(NOTICE_LOW * around.em());
                said.setPrefHeight(NOTICE_LOW * around.em());
            }
            HBox.setHgrow(said, Priority.ALWAYS);
            foot.getChildren().add(said);
        }
        foot.getChildren().add(leave);
        foot.getStyleClass().addAll("shown-foot", narrow && !low ? "upright" : "broad");
        return foot;
    }

    /** Off the screen: it is silent, and where it was is kept for this visit. */
    void left() {
        if (film != null) {
            film.dark();
            film = null;
        }
        glass.taken().set(false);
        if (player != null) {
            around.visit().leftAt(item.card().id(), player.position().get(), player.ended().get());
            player.dispose();
            player = null;
            node.getChildren().clear();
        }
        if (book != null) {
            book.left();
        }
    }
}
