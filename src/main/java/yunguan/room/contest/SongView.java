package yunguan.room.contest;

import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import yunguan.catalogue.Item;
import yunguan.part.player.Captions;
import yunguan.part.player.Player;
import yunguan.part.player.PlayerBar;
import yunguan.part.player.PlayerPane;
import yunguan.part.player.PlayerTrouble;
import yunguan.part.player.PlayerTroubleBox;
import yunguan.part.player.Players;
import yunguan.part.player.PlayingScreen;
import yunguan.part.player.ReadAlong;
import yunguan.part.story.LinkedCards;
import yunguan.part.story.StoryPane;
import yunguan.shell.Route;
import yunguan.shell.Surroundings;
import yunguan.ui.Dates;
import yunguan.ui.PictureBox;
import yunguan.ui.Scale;
import yunguan.ui.Touch;
import yunguan.ui.TouchScroll;

/** A song to hear or a film of it to see, with its words, and the vote for it. */
public final class SongView extends PlayingScreen<ContestShelf.Opened> {

    /** So many em high a screen is at least where the vote and the words each have a list of their own. */
    private static final double TWO_LISTS = 36;
    /** What the cover and two lists take at the least on an upright glass, in pixels of the design. */
    private static final double LISTS_UPRIGHT = 920;
    /** And what stands around them: the head, what it is steered by and the foot; in em. */
    private static final double LINES_UPRIGHT = 19;

    private final SongModel model;
    private final String id;
    private @Nullable PlayerPane film;
    private @Nullable Player heard;

    /** @param from seconds; negative: where this visit left it */
    public SongView(Surroundings around, ContestShelf shelf, Booth booth, Players players, String id, double from) {
        super(around, players, around.texts().of("contest.title"), ContestView.sheet(), id, from, () -> shelf.song(id));
        this.id = id;
        model = new SongModel(booth, shelf::rounds, around.background(), around.visit(), Rules.of(around.settings()), id);
    }

    @Override
    public void entered() {
        model.come();
        super.entered();
    }

    @Override
    public void left() {
        if (film != null) {
            film.dark();
            film = null;
        }
        heard = null;
        model.go();
        super.left();
    }

    @Override
    protected Item item(ContestShelf.Opened opened) {
        return opened.song();
    }

    @Override
    protected Item.Medium medium(ContestShelf.Opened opened) {
        return opened.song().film() == null ? opened.song().sound() : opened.song().film();
    }

    @Override
    protected Node arranged(ContestShelf.Opened found, Player opened) {
        hear(opened);
        Item.Song song = found.song();
        boolean portrait = around.narrow();
        boolean tall = around.scale().portrait() && around.scale().height() >= around.scale().px(LISTS_UPRIGHT) + LINES_UPRIGHT * around.em();
        VBox head = new VBox(Touch.label(texts.of(song.card().title()), "song-title"));
        head.getStyleClass().add("song-head");
        String facts = "song-facts";
        if (!song.performer().isEmpty()) {
            head.getChildren().add(Touch.label(texts.of("contest.performer", song.performer()), facts));
        }
        if (!song.place().isEmpty() || !song.card().date().isEmpty()) {
            head.getChildren().add(Touch.label(texts.in(lang -> String.join(" · ", java.util.stream.Stream.of(song.place().in(lang),
                    song.card().date().isEmpty() ? "" : Dates.inWords(song.card().date(), texts)).filter(word -> !word.isEmpty()).toList())), facts));
        }
        Captions words = new Captions(song.words(), texts.languages().forms());
        VBox reading = new VBox(new PlayerTroubleBox(around, opened));
        if (!words.isEmpty()) {
            reading.getChildren().add(new ReadAlong(texts, opened, words));
        }
        reading.getChildren().addAll(new StoryPane(around, song.card(), song.story()), new LinkedCards(around, found.linked()));
        reading.getStyleClass().addAll("page", "song-words");
        VBox vote = new VBox(head, new BallotPane(around, model));
        if (!words.isEmpty() || song.karaoke() != null) {
            Button sing = Touch.button("mdi2m-microphone-variant", texts.of(song.karaoke() == null ? "contest.sing.voice" : "contest.sing"),
                    () -> around.navigator().go(new Route.SingAlong(id)));
            sing.setId("sing");
            vote.getChildren().add(sing);
        }
        vote.getStyleClass().add("song-vote");
        if (portrait && !tall && !words.isEmpty() && song.film() == null) {
            return inOneList(song, opened, vote, reading);
        }
        Region seen = seen(found, opened, portrait);
        if (portrait) {
            VBox all = new VBox(seen, vote, reading);
            if (words.isEmpty() || !tall) {
                return new TouchScroll(all);
            }
            TouchScroll below = new TouchScroll(reading);
            VBox.setVgrow(below, Priority.ALWAYS);
            below.setPrefHeight(around.scale().px(300)); // it takes what the rest leaves
            below.setMinHeight(around.scale().px(220)); // two lines and more, also of large letters and with all that may stand at the foot
            TouchScroll above = new TouchScroll(vote);
            above.setMinHeight(around.scale().px(300));
            apart(below);
            return new VBox(seen, above, below);
        }
        return beside(seen, vote, reading, words.isEmpty() || around.scale().height() < TWO_LISTS * around.scale().text());
    }

    /** Large letters on a small broad glass, and the lower part of an upright one, have no room for two lists; what it is steered by stays where it is. */
    private Node inOneList(Item.Song song, Player opened, VBox vote, VBox reading) {
        double wide = around.scale().px(600);
        reading.getChildren().add(new PictureBox(around.pictures(), song.card(), wide, Math.rint(wide * 0.6))); // at last: the vote and the words are why one is here
        TouchScroll all = new TouchScroll(new VBox(vote, reading));
        VBox.setVgrow(all, Priority.ALWAYS);
        return new VBox(all, bar(opened));
    }

    /** What was heard counts, whether loud or silent: a deaf visitor reads the words. Laid out anew for larger letters it counts once all the same. */
    private void hear(Player opened) {
        if (heard == opened) {
            return;
        }
        heard = opened;
        opened.position().addListener((position, before, now) -> {
            if (opened.playing().get()) {
                model.played(before.doubleValue(), now.doubleValue(), opened.speed().get());
            }
        });
        opened.length().subscribe(now -> model.lasts(now.doubleValue()));
        opened.trouble().subscribe(now -> model.mute(now != PlayerTrouble.NONE));
    }

    /** The film, or the cover with what it is steered by. */
    private Region seen(ContestShelf.Opened found, Player opened, boolean portrait) {
        Item.Song song = found.song();
        double wide = around.scale().px(portrait ? 1000 : 780);
        if (song.film() != null) {
            PlayerPane pane = new PlayerPane(around, opened, List.of(), new Captions(song.words(), texts.languages().forms()), null, found.linked(), null);
            if (film != null) {
                film.dark(); // the pane of other sizes that it takes the place of
            }
            film = pane;
            pane.setPrefHeight(around.scale().px(portrait ? 760 : 640));
            pane.setMinHeight(around.scale().px(420));
            if (!portrait) {
                pane.setMinWidth(wide + around.scale().px(100));
                pane.setMaxWidth(wide + around.scale().px(100));
            }
            return pane;
        }
        PictureBox picture = new PictureBox(around.pictures(), song.card(), wide, Math.rint(wide * (portrait ? 0.4 : 0.68)));
        PlayerBar bar = bar(opened);
        if (portrait) {
            VBox both = new VBox(picture, bar);
            both.setAlignment(Pos.TOP_CENTER);
            return both;
        }
        VBox held = new VBox(picture);
        held.getStyleClass().add("page");
        TouchScroll upper = new TouchScroll(held);
        upper.setMinHeight(0);
        VBox.setVgrow(upper, Priority.ALWAYS);
        VBox left = new VBox(upper, bar);
        left.setMinWidth(wide + around.scale().px(100));
        left.setMaxWidth(wide + around.scale().px(100));
        return left;
    }

    private PlayerBar bar(Player opened) {
        PlayerBar bar = new PlayerBar(around, opened, List.of(), false, "play");
        bar.setMinHeight(PlayerBar.USE_PREF_SIZE);
        Touch.visible(bar, opened.trouble().isEqualTo(PlayerTrouble.NONE));
        return bar;
    }

    /** What plays at the left, the vote at the right, and the words below it: all in reach, however large the letters. */
    private Node beside(Region seen, VBox vote, VBox reading, boolean oneList) {
        if (oneList) {
            TouchScroll right = new TouchScroll(new VBox(vote, reading));
            HBox.setHgrow(right, Priority.ALWAYS);
            return new HBox(seen, right);
        }
        TouchScroll above = new TouchScroll(vote);
        above.setMinHeight(around.scale().px(260));
        above.setMaxHeight(around.scale().height() * 0.46); // with large letters the words of the song keep their place too
        TouchScroll below = new TouchScroll(reading);
        below.setPrefHeight(around.scale().px(200));
        below.setMinHeight(around.scale().px(220));
        VBox.setVgrow(below, Priority.ALWAYS);
        apart(below);
        VBox right = new VBox(above, below);
        HBox.setHgrow(right, Priority.ALWAYS);
        return new HBox(seen, right);
    }

    /** What a list cuts below is never nearer to what the next one has on top than two fingers need. */
    private void apart(TouchScroll below) {
        VBox.setMargin(below, new Insets(Math.ceil(Scale.GAP * around.scale().text()), 0, 0, 0));
    }
}
