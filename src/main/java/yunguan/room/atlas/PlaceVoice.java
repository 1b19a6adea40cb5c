package yunguan.room.atlas;

import org.jspecify.annotations.Nullable;
import yunguan.catalogue.Card;
import yunguan.catalogue.Voices;
import yunguan.part.player.Players;
import yunguan.part.player.ToldAloud;
import yunguan.part.player.VoiceBar;
import yunguan.shell.Surroundings;

/** The voice that tells of the open place. Who is being told at one stop of a trail and goes on is told at the next one, too. */
final class PlaceVoice {

    private final ToldAloud aloud;
    private @Nullable Card told;
    private boolean goesOn;

    PlaceVoice(Surroundings around, Players players) {
        aloud = new ToldAloud(around, players);
    }

    /** Something else is open now, or nothing: the voice falls silent at once. @param stop whether it is a stop of a trail */
    void opens(@Nullable Card card, boolean stop) {
        if (told == null || card != null && card.equals(told)) {
            goesOn = goesOn && stop; // a stop without a voice does not end the telling
            return;
        }
        goesOn = stop && aloud.playing();
        aloud.of("", Voices.NONE);
        told = null;
    }

    /** What is heard of a place; the same bar as long as it is open. @param voices one at the least */
    VoiceBar of(Card card, Voices voices) {
        boolean other = !card.equals(told);
        VoiceBar bar = aloud.of(card.id(), voices).orElseThrow();
        if (other) {
            told = card;
            if (goesOn) {
                aloud.play();
            }
            goesOn = false;
        }
        return bar;
    }

    boolean playing() {
        return aloud.playing();
    }

    /** On the screen it can be heard. */
    void entered() {
        aloud.entered();
    }

    /** Off the screen it is silent, and where it was is kept. */
    void left() {
        goesOn = false;
        aloud.left();
    }
}
