package yunguan.part.player;

/** Hears that something did not play: the visitor in front of it has read a sentence, and the hall should know, too. */
@FunctionalInterface
public interface PlayerReport {

    /** Called on the JavaFX thread; it must not block. @param object SHA-256 of what did not play @param why never {@code NONE} */
    void doesNotPlay(String object, PlayerTrouble why);
}
