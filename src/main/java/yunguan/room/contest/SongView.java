package yunguan.room.contest;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import yunguan.catalogue.Item;
import yunguan.part.player.Player;
import yunguan.part.player.PlayerBar;
import yunguan.part.player.PlayerTrouble;
import yunguan.part.player.PlayerTroubleBox;
import yunguan.part.player.Players;
import yunguan.part.story.LinkedCards;
import yunguan.part.story.StoryPane;
import yunguan.shell.Route;
import yunguan.shell.Screen;
import yunguan.shell.Surroundings;
import yunguan.shell.TroubleView;
import yunguan.ui.PictureBox;
import yunguan.ui.Texts;
import yunguan.ui.Touch;
import yunguan.ui.TouchScroll;
import yunguan.visits.BallotBox;

/** A song to hear, and the one button that gives it a vote. */
public final class SongView implements Screen {

    private final Surroundings around;
    private final Texts texts;
    private final Players players;
    private final SongModel model;
    private final StackPane node = new StackPane();
    private final StringProperty title = new SimpleStringProperty();
    private final String id;
    private @Nullable Player player;
    private boolean here;

    public SongView(Surroundings around, ContestShelf shelf, BallotBox ballots, Players players, String id) {
        this.around = around;
        this.texts = around.texts();
        this.players = players;
        this.id = id;
        this.model = new SongModel(shelf, ballots, around.background(), around.visit(), id);
        title.bind(texts.of("contest.title"));
        node.getStylesheets().add(ContestView.sheet());
        model.opened().addListener((opened, before, now) -> show(now));
    }

    @Override
    public void entered() {
        here = true;
        model.load();
    }

    @Override
    public void left() {
        here = false;
        if (player != null) {
            around.visit().leftAt(id, player.position().get(), player.ended().get());
            player.dispose();
            player = null;
        }
    }

    @Override
    public boolean inUse() {
        return player != null && player.playing().get();
    }

    private void show(@Nullable Optional<ContestShelf.Opened> found) {
        if (found == null || !here) {
            return; // still being read, or read for somebody who has gone on
        }
        if (found.isEmpty()) {
            node.getChildren().setAll(new TroubleView(around, "trouble.missing").node());
            return;
        }
        Item.Song song = found.get().song();
        title.bind(texts.of(song.card().title()));
        Player opened = players.open(around, song.sound(), around.visit().resumeAt(id));
        player = opened;
        boolean portrait = around.scale().portrait();
        double cover = around.scale().px(portrait ? 1000 : 780);
        PictureBox picture = new PictureBox(around.pictures(), song.card(), cover, Math.rint(cover * (portrait ? 0.5 : 0.68)));
        PlayerBar bar = new PlayerBar(around, opened, List.of(), false, "play");
        bar.setMinHeight(PlayerBar.USE_PREF_SIZE);
        Touch.visible(bar, opened.trouble().isEqualTo(PlayerTrouble.NONE));
        VBox words = new VBox(Touch.label(texts.of(song.card().title()), "song-title"));
        words.getStyleClass().addAll("page", "song-words");
        if (!song.performer().isEmpty()) {
            words.getChildren().add(Touch.label(texts.of("contest.performer", song.performer()), "section-summary"));
        }
        words.getChildren().addAll(new PlayerTroubleBox(around, opened), ballot(),
                new StoryPane(around, song.card(), song.story()), new LinkedCards(around, found.get().linked()));
        node.getChildren().setAll(portrait ? above(picture, bar, words) : beside(picture, bar, words, cover));
    }

    private static Node above(PictureBox picture, PlayerBar bar, VBox words) {
        VBox page = new VBox(picture, bar, words);
        page.setAlignment(Pos.TOP_CENTER);
        return new TouchScroll(page);
    }

    /** Cover and bar at the left, the vote at the right: both in reach, however large the letters. */
    private Node beside(PictureBox picture, PlayerBar bar, VBox words, double cover) {
        VBox held = new VBox(picture);
        held.getStyleClass().add("page");
        TouchScroll upper = new TouchScroll(held);
        upper.setMinHeight(0);
        VBox.setVgrow(upper, Priority.ALWAYS);
        VBox left = new VBox(upper, bar);
        left.setMinWidth(cover + around.scale().px(100));
        left.setMaxWidth(cover + around.scale().px(100));
        TouchScroll right = new TouchScroll(words);
        HBox.setHgrow(right, Priority.ALWAYS);
        return new HBox(left, right);
    }

    private VBox ballot() {
        var voting = model.voting();
        Button vote = Touch.primary("mdi2v-vote", texts.of("contest.vote"), model::vote);
        vote.setId("vote");
        vote.getStyleClass().add("vote");
        BooleanBinding open = Bindings.createBooleanBinding(
                () -> voting.get() == SongModel.Voting.OPEN || voting.get() == SongModel.Voting.FAILED, voting);
        Touch.visible(vote, open);

        var said = Touch.label(Bindings.createStringBinding(() -> voting.get() == SongModel.Voting.OPEN ? ""
                : texts.now("contest.state." + voting.get().name().toLowerCase(Locale.ROOT)), voting, texts.language()), "vote-said");
        said.setId("vote-said");
        Touch.visible(said, voting.isNotEqualTo(SongModel.Voting.OPEN));
        var contact = Touch.label(TroubleView.contact(around), "section-summary");
        Touch.visible(contact, voting.isEqualTo(SongModel.Voting.FAILED));
        Button more = Touch.button("mdi2m-music", texts.of("contest.more"), () -> around.navigator().go(new Route.Contest()));
        more.setId("more-songs");
        Touch.visible(more, open.not().and(voting.isNotEqualTo(SongModel.Voting.CASTING)));

        VBox ballot = new VBox(said, contact, vote, more);
        ballot.getStyleClass().add("ballot");
        ballot.setAlignment(Pos.CENTER_LEFT);
        return ballot;
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
