package yunguan.room.contest;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import yunguan.catalogue.Lang;
import yunguan.catalogue.Rounds.Round;
import yunguan.part.player.PlayableTile;
import yunguan.part.story.CardGrid;
import yunguan.shell.Route;
import yunguan.shell.Screen;
import yunguan.shell.Surroundings;
import yunguan.ui.Texts;
import yunguan.ui.Touch;
import yunguan.ui.TouchScroll;
import yunguan.visits.ballots.RoundsInTime;

/** The songs to choose from, how the vote goes, and how it stands. */
public final class ContestView implements Screen {

    private final Surroundings around;
    private final Texts texts;
    private final Rules rules;
    private final ContestModel model;
    private final StackPane node = new StackPane();
    private final ObservableValue<String> title;

    public ContestView(Surroundings around, ContestShelf shelf, Booth booth) {
        this.around = around;
        this.texts = around.texts();
        this.rules = Rules.of(around.settings());
        this.model = new ContestModel(shelf, booth, around.background(), around.visit(), rules);
        title = texts.of("contest.title");
        node.getStylesheets().add(sheet());
        model.contest().addListener((contest, before, now) -> show(now));
    }

    static String sheet() {
        return Objects.requireNonNull(ContestView.class.getResource("contest.css")).toExternalForm();
    }

    @Override
    public void entered() {
        model.come();
    }

    @Override
    public void left() {
        model.go();
    }

    private void show(ContestModel.@Nullable Contest contest) {
        if (contest == null) {
            return;
        }
        VBox songs = new VBox();
        songs.getStyleClass().add("page");
        if (contest.songs().isEmpty()) {
            songs.getChildren().add(Touch.label(texts.of("contest.empty")));
            node.getChildren().setAll(new TouchScroll(songs));
            return;
        }
        songs.getChildren().add(how(contest));
        for (Round round : contest.rounds()) {
            if (!contest.of(round).isEmpty()) {
                songs.getChildren().addAll(new RoundHead(texts, round, contest.time().state(round)), tiles(contest.of(round)));
            }
        }
        if (!contest.ofNoRound().isEmpty()) {
            songs.getChildren().add(tiles(contest.ofNoRound()));
        }
        arrange(songs, standing(contest));
    }

    private void arrange(VBox songs, VBox standing) {
        if (around.narrow() || standing.getChildren().isEmpty()) {
            songs.getChildren().add(standing);
            node.getChildren().setAll(new TouchScroll(songs));
            return;
        }
        standing.getStyleClass().add("page");
        TouchScroll left = new TouchScroll(songs);
        TouchScroll right = new TouchScroll(standing);
        HBox.setHgrow(left, Priority.ALWAYS);
        double width = around.scale().px(540);
        right.setMinWidth(width);
        right.setMaxWidth(width);
        node.getChildren().setAll(new HBox(left, right));
    }

    private Node how(ContestModel.Contest contest) {
        VBox how = new VBox();
        how.getStyleClass().add("contest-head");
        boolean open = !contest.ofNoRound().isEmpty() || contest.rounds().stream().anyMatch(round -> contest.time().state(round) == RoundsInTime.State.OPEN);
        if (!open) {
            how.getChildren().add(Touch.label(texts.of("contest.how.closed"), "contest-how"));
            return how;
        }
        Label left = Touch.label(Bindings.createStringBinding(() -> model.votesLeft().get() > 0
                ? texts.now("contest.left", model.votesLeft().get()) : texts.now("contest.used"),
                model.votesLeft(), texts.language()), "votes-left");
        left.setId("votes-left");
        how.getChildren().addAll(Touch.label(texts.of("contest.how", rules.votes()), "contest-how"), left);
        FlowPane ways = new FlowPane();
        ways.getStyleClass().add("contest-ways");
        if (rules.slips()) {
            Button slip = Touch.primary("mdi2t-ticket-confirmation-outline", texts.of("contest.slip.show"), () -> around.navigator().go(new Route.VotingSlip()));
            slip.setId("slip");
            Touch.visible(slip, around.visit().slip().not());
            ways.getChildren().add(slip);
        }
        Button done = Touch.button("mdi2c-check-all", texts.of("contest.done"), model::done);
        done.setId("done");
        Touch.visible(done, Bindings.isNotEmpty(around.visit().votes()));
        ways.getChildren().add(done);
        how.getChildren().add(ways);
        return how;
    }

    private CardGrid tiles(List<ContestShelf.Entry> songs) {
        return new CardGrid(around, songs, 400, (entry, width) -> {
            boolean mine = model.votedFor(entry.card());
            return PlayableTile.of(around, entry.card(), width, mine ? "mdi2c-check-circle" : "mdi2m-music",
                    texts.in(lang -> line(entry, mine, lang)));
        });
    }

    private String line(ContestShelf.Entry entry, boolean mine, Lang lang) {
        String performer = entry.performer().in(lang);
        return mine ? texts.now("contest.voted") : performer.isEmpty() ? texts.now("contest.listen") : performer;
    }

    private VBox standing(ContestModel.Contest contest) {
        VBox all = new VBox();
        all.getStyleClass().add("standings");
        List<@Nullable Round> rounds = new ArrayList<>(contest.rounds());
        if (!contest.ofNoRound().isEmpty()) {
            rounds.add(null);
        }
        for (Round round : rounds) {
            boolean any = round == null || !contest.of(round).isEmpty();
            if (any && model.shows(contest, round)) {
                StandingPane pane = new StandingPane(texts, contest, round);
                if (all.getChildren().isEmpty()) {
                    pane.setId("standing");
                }
                all.getChildren().add(pane);
            }
        }
        return all;
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
