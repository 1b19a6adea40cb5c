package yunguan.part.player;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import yunguan.catalogue.Item;
import yunguan.catalogue.Lang;
import yunguan.catalogue.Spoken;
import yunguan.catalogue.Voices;
import yunguan.shell.Surroundings;
import yunguan.ui.Icons;
import yunguan.ui.NarrowButton;
import yunguan.ui.Texts;
import yunguan.ui.Touch;

/**
 * A text that can be heard: one button that reads it aloud and stops, and the way through it. It reads in the visitor's language, or in the
 * nearest one that there is, and then says in which. Between {@link #left()} and {@link #entered()} it has no player.
 */
public final class VoiceBar extends VBox {

    private final Surroundings around;
    private final Players players;
    private final Voices voices;
    private final FlowPane row = new FlowPane(); // in large letters the time may stand below
    private @Nullable Player player;
    private Item.@Nullable Medium heard;
    private @Nullable Subscription following;
    private double at;

    /** @param voices one at the least */
    public VoiceBar(Surroundings around, Players players, Voices voices) {
        this.around = around;
        this.players = players;
        this.voices = voices;
        getStyleClass().add("voice-bar");
        getStylesheets().add(PlayerPane.sheet());
        row.getStyleClass().add("voice-row");
        row.setAlignment(Pos.CENTER_LEFT);
    }

    /** Whether it is heard now. */
    public boolean playing() {
        return player != null && player.playing().get();
    }

    /** Begins to read without being asked. */
    public void play() {
        if (player != null) {
            player.play();
        }
    }

    /** It is on the screen: it can be heard. */
    public void entered() {
        if (player == null) {
            following = around.texts().language().subscribe(this::reads);
        }
    }

    /** Another language may have another voice: that begins at its beginning, and goes on reading where one was reading. */
    private void reads(Lang lang) {
        Item.Medium wanted = voices.in(lang).orElseThrow();
        if (player != null && wanted.equals(heard)) {
            return;
        }
        boolean reading = playing();
        if (player != null) {
            player.dispose();
        }
        if (heard != null && !wanted.equals(heard)) {
            at = 0;
        }
        heard = wanted;
        open(wanted);
        if (reading) {
            play();
        }
    }

    private void open(Item.Medium voice) {
        Player opened = players.open(around, voice, at);
        player = opened;
        var texts = around.texts();
        Button button = NarrowButton.of(Touch.primary("mdi2v-volume-high", Bindings.createStringBinding(() ->
                opened.playing().get() ? texts.now("part.player.voice.stop") : offer(texts), opened.playing(), texts.language()), opened::toggle));
        button.setId("voice");
        opened.playing().addListener((playing, was, is) -> button.setGraphic(Icons.of(is ? "mdi2p-pause" : "mdi2v-volume-high")));
        SeekBar seek = new SeekBar(opened, List.of(), texts);
        Label time = new Label();
        time.getStyleClass().add("voice-time");
        time.textProperty().bind(Bindings.createStringBinding(() -> PlayingTime.clock(opened.position().get()) + " / " + PlayingTime.length(opened.length().get()),
                opened.position(), opened.length()));
        time.setMinWidth(USE_PREF_SIZE);
        row.getChildren().setAll(button, time);
        List<Node> shown = List.of(row, seek);
        getChildren().setAll(shown);
        opened.trouble().subscribe(trouble -> {
            if (trouble != PlayerTrouble.NONE) {
                getChildren().setAll(new PlayerTroubleBox(around, opened));
            } else {
                getChildren().setAll(shown);
            }
        });
    }

    private String offer(Texts texts) {
        String foreign = voices.foreign(texts.language().getValue());
        return foreign.isEmpty() ? texts.now("part.player.voice.read") : texts.now("part.player.voice.read.in", texts.now(new Spoken().name(foreign)));
    }

    /** Off the screen: it is silent, and where it was is kept. */
    public void left() {
        if (following != null) {
            following.unsubscribe();
            following = null;
        }
        if (player != null) {
            at = player.ended().get() ? 0 : player.position().get(); // what was heard to its end begins anew
            player.dispose();
            player = null;
            getChildren().clear();
        }
    }
}
