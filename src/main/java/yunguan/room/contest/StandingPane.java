package yunguan.room.contest;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import yunguan.catalogue.Rounds.Round;
import yunguan.ui.Texts;
import yunguan.ui.Touch;
import yunguan.visits.ballots.RoundsInTime;

/** How a round stands: those in front with their votes, all others by name alone and in no order, so that no number shames anybody. */
final class StandingPane extends VBox {

    StandingPane(Texts texts, ContestModel.Contest contest, @Nullable Round round) {
        getStyleClass().add("standing");
        boolean over = round != null && contest.time().state(round) == RoundsInTime.State.OVER;
        getChildren().add(Touch.label(texts.of(over ? "contest.standing.over" : "contest.standing"), "section-title"));
        if (round != null) {
            getChildren().add(Touch.label(texts.of(round.title()), "section-summary"));
        }
        List<ContestShelf.Entry> leaders = contest.leaders(round);
        if (leaders.isEmpty()) {
            getChildren().add(Touch.label(texts.of("contest.standing.none")));
            return;
        }
        for (ContestShelf.Entry entry : leaders) {
            if (!contest.says(round, entry.card())) {
                getChildren().add(Touch.label(texts.of(entry.card().title()), "standing-song"));
                continue;
            }
            Label song = Touch.label(texts.of(entry.card().title()), "standing-song");
            Region space = new Region();
            HBox.setHgrow(space, Priority.ALWAYS);
            Label votes = Touch.label(texts.of("contest.votes", contest.votes(round, entry.card())), "standing-votes");
            votes.setMinWidth(Region.USE_PREF_SIZE);
            HBox words = new HBox(song, space, votes);
            words.setAlignment(Pos.BASELINE_LEFT);
            getChildren().add(new VBox(words, new Bar(contest.share(round, entry.card()))));
        }
        List<ContestShelf.Entry> others = contest.others(round);
        if (!others.isEmpty()) {
            getChildren().add(Touch.label(texts.of("contest.standing.others"), "section-summary"));
            getChildren().add(Touch.label(texts.in(lang -> String.join(lang.equals(yunguan.catalogue.Lang.EN) ? ", " : "、",
                    others.stream().map(entry -> entry.card().title().in(lang)).toList()))));
        }
    }

    /** A bar as long as its share, at rest. */
    private static final class Bar extends Region {

        private final Region done = new Region();
        private final double share;

        Bar(double share) {
            this.share = share;
            getStyleClass().add("standing-bar");
            done.getStyleClass().add("standing-done");
            getChildren().add(done);
        }

        @Override
        protected void layoutChildren() {
            done.resizeRelocate(0, 0, getWidth() * share, getHeight());
        }
    }
}
