package yunguan.room.contest;

import java.util.List;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import yunguan.catalogue.Item;
import yunguan.part.player.Player;
import yunguan.part.player.PlayerBar;
import yunguan.part.player.PlayerTrouble;
import yunguan.part.player.PlayerTroubleBox;
import yunguan.part.player.Players;
import yunguan.part.player.PlayingScreen;
import yunguan.part.story.LinkedCards;
import yunguan.part.story.StoryPane;
import yunguan.shell.Route;
import yunguan.shell.Surroundings;
import yunguan.shell.TroubleView;
import yunguan.ui.PictureBox;
import yunguan.ui.Touch;
import yunguan.ui.TouchScroll;
import yunguan.visits.BallotBox;

/** A song to hear, and the one button that gives it a vote. */
public final class SongView extends PlayingScreen<ContestShelf.Opened> {

    private final SongModel model;

    public SongView(Surroundings around, ContestShelf shelf, BallotBox ballots, Players players, String id) {
        super(around, players, around.texts().of("contest.title"), ContestView.sheet(), id, -1, () -> shelf.song(id));
        model = new SongModel(ballots, around.background(), around.visit(), id);
    }

    @Override
    public void entered() {
        model.look();
        super.entered();
    }

    @Override
    protected Item item(ContestShelf.Opened opened) {
        return opened.song();
    }

    @Override
    protected Item.Medium medium(ContestShelf.Opened opened) {
        return opened.song().sound();
    }

    @Override
    protected Node arranged(ContestShelf.Opened found, Player opened) {
        Item.Song song = found.song();
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
                new StoryPane(around, song.card(), song.story()), new LinkedCards(around, found.linked()));
        return portrait ? above(picture, bar, words) : beside(picture, bar, words, cover);
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
}
