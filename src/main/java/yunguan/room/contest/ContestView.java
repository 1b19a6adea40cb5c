package yunguan.room.contest;

import java.util.List;
import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import yunguan.catalogue.Heading;
import yunguan.catalogue.Lang;
import yunguan.part.player.PlayableTile;
import yunguan.part.story.CardGrid;
import yunguan.shell.Screen;
import yunguan.shell.Surroundings;
import yunguan.shell.Visit;
import yunguan.ui.Texts;
import yunguan.ui.Touch;
import yunguan.ui.TouchScroll;
import yunguan.visits.BallotBox;

/** The songs to choose from, how the vote goes, and how it stands. */
public final class ContestView implements Screen {

    private final Surroundings around;
    private final Texts texts;
    private final ContestModel model;
    private final StackPane node = new StackPane();
    private final ObservableValue<String> title;

    public ContestView(Surroundings around, ContestShelf shelf, BallotBox ballots) {
        this.around = around;
        this.texts = around.texts();
        this.model = new ContestModel(shelf, ballots, around.background(), around.visit());
        title = texts.of("contest.title");
        node.getStylesheets().add(sheet());
        model.contest().addListener((contest, before, now) -> show(now));
    }

    static String sheet() {
        return Objects.requireNonNull(ContestView.class.getResource("contest.css")).toExternalForm();
    }

    @Override
    public void entered() {
        model.load();
    }

    private void show(ContestModel.@Nullable Contest contest) {
        if (contest == null) {
            return;
        }
        boolean narrow = around.narrow();
        VBox songs = new VBox(how());
        songs.getStyleClass().add("page");
        for (Heading round : contest.rounds()) {
            songs.getChildren().addAll(Touch.label(texts.of(round.title()), "section-title"),
                    Touch.label(texts.of(round.summary()), "section-summary"), tiles(contest, contest.of(round)));
        }
        if (!contest.ofNoRound().isEmpty()) {
            songs.getChildren().add(tiles(contest, contest.ofNoRound()));
        }
        if (contest.songs().isEmpty()) {
            songs.getChildren().add(Touch.label(texts.of("contest.empty")));
            node.getChildren().setAll(new TouchScroll(songs));
            return;
        }
        VBox standing = standing(contest);
        if (narrow) {
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

    private Node how() {
        Label left = Touch.label(Bindings.createStringBinding(() -> model.votesLeft().get() > 0
                ? texts.now("contest.left", model.votesLeft().get()) : texts.now("contest.used"),
                model.votesLeft(), texts.language()), "votes-left");
        left.setId("votes-left");
        VBox how = new VBox(Touch.label(texts.of("contest.how", Visit.VOTES), "contest-how"), left);
        how.getStyleClass().add("contest-head");
        return how;
    }

    private CardGrid tiles(ContestModel.Contest contest, List<ContestShelf.Entry> songs) {
        return new CardGrid(around, songs, 400, (entry, width) -> {
            boolean mine = model.votedFor(entry.card());
            return PlayableTile.of(around, entry.card(), width, mine ? "mdi2c-check-circle" : "mdi2m-music",
                    texts.in(lang -> line(contest, entry, mine, lang)));
        });
    }

    private String line(ContestModel.Contest contest, ContestShelf.Entry entry, boolean mine, Lang lang) {
        if (mine) {
            return texts.now("contest.voted", contest.votes(entry.card()));
        }
        String performer = entry.performer().in(lang);
        return (performer.isEmpty() ? "" : performer + " · ") + texts.now("contest.votes", contest.votes(entry.card()));
    }

    private VBox standing(ContestModel.Contest contest) {
        VBox bars = new VBox(Touch.label(texts.of("contest.standing"), "section-title"));
        bars.getStyleClass().add("standing");
        bars.setId("standing");
        for (ContestShelf.Entry entry : contest.standing()) {
            Label song = Touch.label(texts.of(entry.card().title()), "standing-song");
            Region space = new Region();
            HBox.setHgrow(space, Priority.ALWAYS);
            Label votes = Touch.label(texts.of("contest.votes", contest.votes(entry.card())), "standing-votes");
            votes.setMinWidth(Region.USE_PREF_SIZE);
            HBox words = new HBox(song, space, votes);
            words.setAlignment(Pos.BASELINE_LEFT);
            bars.getChildren().add(new VBox(words, new Bar(contest.share(entry.card()))));
        }
        return bars;
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

    @Override
    public Node node() {
        return node;
    }

    @Override
    public ObservableValue<String> title() {
        return title;
    }
}
