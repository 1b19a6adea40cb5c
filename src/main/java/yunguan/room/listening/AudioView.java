package yunguan.room.listening;

import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import yunguan.catalogue.Card;
import yunguan.catalogue.Item;
import yunguan.part.player.Captions;
import yunguan.part.player.Player;
import yunguan.part.player.PlayerBar;
import yunguan.part.player.PlayerTrouble;
import yunguan.part.player.PlayerTroubleBox;
import yunguan.part.player.Players;
import yunguan.part.player.PlayingScreen;
import yunguan.part.player.ReadAlong;
import yunguan.part.story.LinkedCards;
import yunguan.part.story.StoryPane;
import yunguan.shell.Surroundings;
import yunguan.ui.CardRow;
import yunguan.ui.PictureBox;
import yunguan.ui.Touch;
import yunguan.ui.TouchScroll;

/** A piece to listen to: its cover and what plays it, and the text that is read, in which one can go about. */
public final class AudioView extends PlayingScreen<ListeningShelf.Opened> {

    public AudioView(Surroundings around, ListeningShelf shelf, Players players, String id, double from) {
        super(around, players, around.texts().of("listening.title"), sheet(), id, from, () -> shelf.piece(id));
    }

    static String sheet() {
        return Objects.requireNonNull(AudioView.class.getResource("listening.css")).toExternalForm();
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
    protected Node arranged(ListeningShelf.Opened found, Player opened) {
        Item.AudioPiece piece = found.piece();
        Captions captions = new Captions(piece.cues(), texts.languages().forms());
        double cover = around.scale().px(around.scale().portrait() ? 1000 : 700);
        VBox left = new VBox(new PlayerTroubleBox(around, opened), new PictureBox(around.pictures(), piece.card(), cover, Math.rint(cover * (around.scale().portrait() ? 0.42 : 0.52))),
                head(piece), next(opened, found.next()));
        left.getStyleClass().addAll("page", "audio-left");
        VBox right = new VBox();
        right.getStyleClass().addAll("page", "audio-right");
        if (!captions.isEmpty()) {
            right.getChildren().addAll(Touch.label(texts.of("listening.text"), "section-title"), new ReadAlong(texts, opened, captions));
        }
        right.getChildren().addAll(new StoryPane(around, piece.card().withoutNotice(), piece.story(), captions.languages()), new LinkedCards(around, found.linked()));
        return arranged(left, bar(opened), right, cover);
    }

    private VBox head(Item.AudioPiece piece) {
        VBox head = new VBox(Touch.label(texts.of(piece.card().title()), "section-title"));
        head.getStyleClass().add("audio-head");
        if (piece.episode() > 0) {
            head.getChildren().addFirst(Touch.label(texts.of("listening.episode", piece.episode()), "date"));
        }
        if (!piece.reader().isEmpty()) {
            head.getChildren().add(Touch.label(texts.of("listening.reader", piece.reader()), "section-summary"));
        }
        if (!piece.card().notice().isEmpty()) {
            head.getChildren().add(Touch.line("mdi2i-information-outline", texts.of(piece.card().notice()), "notice"));
        }
        return head;
    }

    private PlayerBar bar(Player opened) {
        PlayerBar bar = new PlayerBar(around, opened, List.of(), false, "play");
        bar.setMinHeight(PlayerBar.USE_PREF_SIZE);
        Touch.visible(bar, opened.trouble().isEqualTo(PlayerTrouble.NONE));
        return bar;
    }

    /** What to hear next, once the piece is over or does not play. */
    private VBox next(Player opened, List<Card> cards) {
        VBox rows = new VBox(Touch.label(texts.of("listening.next"), "section-title"));
        rows.getStyleClass().add("rows");
        for (Card card : cards) {
            CardRow row = new CardRow(card, texts, around.pictures(), around.scale().px(130), around::open);
            row.setId("next-" + card.id());
            rows.getChildren().add(row);
        }
        if (cards.isEmpty()) {
            rows.setVisible(false);
            rows.setManaged(false);
        } else {
            Touch.visible(rows, opened.ended().or(opened.trouble().isNotEqualTo(PlayerTrouble.NONE)));
        }
        return rows;
    }

    /** The bar stands still under the cover: however large the letters, it is never out of reach. */
    private Node arranged(VBox left, PlayerBar bar, VBox right, double cover) {
        TouchScroll words = new TouchScroll(right);
        TouchScroll upper = new TouchScroll(left);
        upper.setMinHeight(0);
        if (around.scale().portrait()) {
            upper.setMaxHeight(around.scale().height() * 0.42);
            upper.setMinHeight(around.scale().px(300));
            words.setPrefHeight(around.scale().px(300)); // it takes what the rest leaves
            VBox.setVgrow(words, Priority.ALWAYS);
            return new VBox(upper, bar, words);
        }
        VBox.setVgrow(upper, Priority.ALWAYS);
        VBox piece = new VBox(upper, bar);
        piece.setMinWidth(cover + around.scale().px(100));
        piece.setMaxWidth(cover + around.scale().px(100));
        HBox.setHgrow(words, Priority.ALWAYS);
        return new HBox(piece, words);
    }
}
