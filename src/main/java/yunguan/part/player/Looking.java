package yunguan.part.player;

import javafx.beans.property.BooleanProperty;
import javafx.scene.control.Button;
import javafx.util.Subscription;
import yunguan.ui.Texts;
import yunguan.ui.Touch;

/** Looking for words in what is said: the film stands still meanwhile, and goes on afterwards where it has played. */
public final class Looking {

    private final Player player;
    private final TranscriptModel model;
    private final BooleanProperty typing;
    private final Subscription watching;
    private boolean played;

    /** @param typing whether the keys are shown with which words are typed; they stand elsewhere, where there is room @param waits whether the film goes on when the looking is over */
    public Looking(Player player, TranscriptModel model, BooleanProperty typing, boolean waits) {
        played = waits;
        this.player = player;
        this.model = model;
        this.typing = typing;
        watching = Subscription.combine(player.playing().subscribe((before, now) -> {
            if (now) {
                typing.set(false); // whoever goes to a line wants to see it
            }
        }), typing.subscribe((before, now) -> {
            if (!now && model.words().get().isEmpty()) {
                goesOn();
            }
        }));
    }

    /** The film is laid out anew, or left: another one takes its place. @return whether the film was to go on when this was over */
    public boolean ends() {
        watching.unsubscribe();
        return played;
    }

    /** The button with which it begins; away while somebody types. */
    public Button button(Texts texts) {
        Button look = Touch.button("mdi2m-magnify", texts.of("part.player.look"), () -> {
            played = player.playing().get();
            player.pause();
            typing.set(true);
        });
        look.setId("transcript-look");
        Touch.visible(look, typing.not());
        return look;
    }

    TranscriptModel model() {
        return model;
    }

    /** Nobody looks for anything any more. */
    void over() {
        model.clear();
        typing.set(false);
        goesOn();
    }

    private void goesOn() {
        if (played) {
            played = false;
            player.play();
        }
    }
}
