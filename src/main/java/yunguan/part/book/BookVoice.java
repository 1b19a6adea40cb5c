package yunguan.part.book;

import java.time.Duration;
import java.util.Objects;
import java.util.function.LongSupplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import yunguan.part.player.Player;
import yunguan.part.player.PlayerTrouble;
import yunguan.part.player.Players;
import yunguan.shell.Surroundings;
import yunguan.task.Background;

/** Plays what {@link ReadingModel} says, and tells it when a page has been heard, or looked at. It holds a player only while it reads. */
final class BookVoice {

    /** A sound that is this near to where a page begins, in seconds, need not be sent there. */
    private static final double NEAR = 0.7;
    private static final Duration SECOND = Duration.ofSeconds(1);

    private final Surroundings around;
    private final Players players;
    private final ReadingModel model;
    private final LongSupplier words;
    private final Runnable turns;
    private final ReadOnlyObjectWrapper<PlayerTrouble> trouble = new ReadOnlyObjectWrapper<>(PlayerTrouble.NONE);
    private @Nullable Player player;
    private ReadingModel.@Nullable Stretch heard;
    private ReadingModel.@Nullable Stretch over;
    private Background.@Nullable Repeat look;

    /** @param words how many seconds it takes to read what is open @param turns turns the page, because all that is open has been heard */
    BookVoice(Surroundings around, Players players, ReadingModel model, LongSupplier words, Runnable turns) {
        this.around = around;
        this.players = players;
        this.model = model;
        this.words = words;
        this.turns = turns;
        model.now().addListener((now, before, stretch) -> say(stretch));
        model.looks().addListener((looks, before, now) -> look(now));
    }

    /** Why nothing could be heard when it was last tried. */
    ReadOnlyObjectProperty<PlayerTrouble> trouble() {
        return trouble.getReadOnlyProperty();
    }

    /** Seconds are counted only while there is nothing to be heard. */
    private void look(boolean on) {
        if (look != null) {
            look.close();
            look = null;
        }
        if (on) {
            look = around.background().every(SECOND, () -> {
                if (model.second(words.getAsLong())) {
                    turns.run();
                }
            });
        }
    }

    private void say(ReadingModel.@Nullable Stretch stretch) {
        ReadingModel.Stretch before = heard;
        heard = stretch;
        over = null;
        if (stretch == null) {
            hush();
            return;
        }
        Player playing = player;
        if (playing != null && before != null && before.medium().equals(stretch.medium())) {
            if (Math.abs(playing.position().get() - stretch.from()) > NEAR) {
                playing.seek(stretch.from());
            }
            playing.play();
            return;
        }
        hush();
        trouble.set(PlayerTrouble.NONE);
        Player opened = players.open(around, stretch.medium(), stretch.from());
        player = opened;
        opened.ended().addListener((ended, was, is) -> {
            if (is && player == opened) {
                over();
            }
        });
        opened.position().addListener((position, was, is) -> {
            ReadingModel.Stretch now = heard;
            if (player == opened && now != null && is.doubleValue() >= now.until()) {
                over();
            }
        });
        opened.trouble().addListener((why, was, is) -> {
            if (is != PlayerTrouble.NONE && player == opened) {
                trouble.set(Objects.requireNonNull(is));
                model.stop();
            }
        });
        opened.play();
    }

    /** Not within the player's own word: it is disposed of here. */
    private void over() {
        ReadingModel.Stretch done = heard;
        if (done == over) {
            return; // a sound that goes on past the end of a page says so more than once
        }
        over = done;
        around.background().onScreen(() -> {
            if (done != null && done == heard && model.ended()) {
                turns.run();
            }
        });
    }

    private void hush() {
        if (player != null) {
            player.dispose();
            player = null;
        }
    }
}
