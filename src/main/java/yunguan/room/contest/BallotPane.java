package yunguan.room.contest;

import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import yunguan.catalogue.Lang;
import yunguan.catalogue.Rounds.Round;
import yunguan.shell.Route;
import yunguan.shell.Surroundings;
import yunguan.shell.TroubleView;
import yunguan.ui.Texts;
import yunguan.ui.Touch;
import yunguan.visits.ballots.RoundsInTime;

/** The one button that gives a song a vote, what is said of it, and the way to take it back. */
final class BallotPane extends VBox {

    private final Texts texts;
    private final SongModel model;

    BallotPane(Surroundings around, SongModel model) {
        this.texts = around.texts();
        this.model = model;
        getStyleClass().add("ballot");
        setAlignment(Pos.CENTER_LEFT);
        var voting = model.voting();
        Button vote = Touch.primary("mdi2v-vote", texts.of("contest.vote"), model::vote);
        vote.setId("vote");
        vote.getStyleClass().add("vote");
        BooleanBinding castable = Bindings.createBooleanBinding(() -> voting.get().castable() || voting.get() == SongModel.Voting.HEAR, voting);
        Touch.visible(vote, castable);
        vote.disableProperty().bind(voting.isEqualTo(SongModel.Voting.HEAR));

        var said = Touch.label(Bindings.createStringBinding(this::says, voting, model.toHear(), model.round(), texts.language()), "vote-said");
        said.setId("vote-said");
        Touch.visible(said, Bindings.createBooleanBinding(() -> voting.get() != SongModel.Voting.OPEN && voting.get() != SongModel.Voting.LOOKING, voting));
        var contact = Touch.label(TroubleView.contact(around), "section-summary");
        Touch.visible(contact, voting.isEqualTo(SongModel.Voting.FAILED).or(voting.isEqualTo(SongModel.Voting.STANDS)));

        Button slip = Touch.primary("mdi2t-ticket-confirmation-outline", texts.of("contest.slip.show"), () -> around.navigator().go(new Route.VotingSlip()));
        slip.setId("slip");
        Touch.visible(slip, voting.isEqualTo(SongModel.Voting.SLIP).or(voting.isEqualTo(SongModel.Voting.SLIP_USED)));
        BooleanBinding given = Bindings.createBooleanBinding(() -> voting.get().given(), voting);
        Button back = Touch.button("mdi2u-undo-variant", texts.of("contest.take-back"), model::takeBack);
        back.setId("take-back");
        Touch.visible(back, given);
        Button more = Touch.button("mdi2m-music", texts.of("contest.more"), () -> around.navigator().go(new Route.Contest()));
        more.setId("more-songs");
        Touch.visible(more, Bindings.createBooleanBinding(() -> voting.get().given() || voting.get() == SongModel.Voting.NONE_LEFT, voting));
        Button done = Touch.button("mdi2c-check-all", texts.of("contest.done"), () -> around.visit().finished().set(true));
        done.setId("done");
        Touch.visible(done, Bindings.createBooleanBinding(() -> !around.visit().votes().isEmpty() && (voting.get().given() || voting.get() == SongModel.Voting.NONE_LEFT),
                voting, around.visit().votes()));
        FlowPane ways = new FlowPane(more, back, done);
        ways.getStyleClass().add("contest-ways");
        Touch.visible(ways, more.visibleProperty().or(back.visibleProperty()).or(done.visibleProperty()));
        getChildren().addAll(said, contact, vote, slip, ways);
    }

    private String says() {
        Lang lang = texts.language().getValue();
        Round round = model.round().get();
        return switch (model.voting().get()) {
            case BEFORE -> round == null ? "" : RoundHead.says(texts, lang, round, RoundsInTime.State.BEFORE);
            case HEAR -> texts.now("contest.state.hear", model.toHear().get());
            case OPEN, LOOKING -> "";
            default -> texts.now("contest.state." + model.voting().get().name().toLowerCase(Locale.ROOT));
        };
    }
}
