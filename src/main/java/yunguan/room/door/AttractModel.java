package yunguan.room.door;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import yunguan.catalogue.Lang;

/**
 * What is shown to whoever passes by, step by step. A step is five seconds: in each the call to begin is in another language, and after
 * three of them there is another picture, in another place, so that nothing burns itself into the screen.
 */
public final class AttractModel {

    /** Seconds of a step. */
    public static final int STEP_SECONDS = 5;

    private static final int PICTURE_STEPS = 3;
    private static final int NAME_STEPS = 2;
    /** So long a flight along a trail is waited for: the words beside it must not stand for a minute. */
    private static final int MOST_STEPS = 10;
    /** After so many pictures the hall's name comes round. */
    private static final int PICTURES = 6;
    /** Fewer pieces than this, and the name comes after each of them. */
    private static final int FEW = 3;
    private static final int PLACES = 4;

    /**
     * What is seen.
     *
     * @param piece  {@code null}: the hall's name alone
     * @param place  0 to 3: where the words stand
     * @param moving whether a piece of its film, or a flight along its trail, is shown over the picture
     * @param words  the language of the words
     */
    public record Turn(@Nullable Showpiece piece, int place, boolean moving, Lang words) { }

    private final List<Lang> languages;
    private List<Showpiece> pieces = List.of();
    private int next;
    private int turns;
    private int sinceName;
    private int steps;
    private int refused;
    private boolean films = true;

    // ---- properties

    private final ReadOnlyObjectWrapper<@Nullable Turn> turn = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Lang> call = new ReadOnlyObjectWrapper<>();

    /** @param languages of the hall, at least one */
    public AttractModel(List<Lang> languages) {
        this.languages = List.copyOf(languages);
        call.set(languages.getFirst());
    }

    /** What is seen; {@code null} until it begins. */
    public ReadOnlyObjectProperty<@Nullable Turn> turn() {
        return turn.getReadOnlyProperty();
    }

    /** The language in which whoever passes by is called. */
    public ReadOnlyObjectProperty<Lang> call() {
        return call.getReadOnlyProperty();
    }

    // ---- commands

    /** Shows these from now on. What is seen stays, unless it is none of them any more. */
    public void show(List<Showpiece> now) {
        pieces = List.copyOf(now);
        refused = 0;
        Turn seen = turn.get();
        if (seen == null || seen.piece() != null && pieces.stream().noneMatch(piece -> piece.card().id().equals(seen.piece().card().id()))) {
            goOn();
        }
    }

    /** A step has passed. */
    public void step() {
        step(false);
    }

    /** The same. @param flying whether a flight has not come to its end yet: it is waited for */
    public void step(boolean flying) {
        call.set(after(call.get()));
        Turn seen = turn.get();
        steps++;
        if (flying && steps < MOST_STEPS) {
            return;
        }
        if (seen == null || steps >= (seen.piece() == null ? NAME_STEPS : PICTURE_STEPS)) {
            goOn();
        } else if (seen.piece() != null && seen.piece().moves(films) && !seen.moving()) {
            turn.set(new Turn(seen.piece(), seen.place(), true, seen.words()));
        }
    }

    /** The picture cannot be shown: the next one. */
    public void refuse() {
        refused++;
        goOn();
    }

    /** The picture is seen. */
    public void shown() {
        refused = 0;
    }

    /** It comes on the screen once more: a loudspeaker that did not answer then may answer by now. */
    public void begins() {
        films = true;
    }

    /** No film plays on this machine: pictures alone as long as it is on the screen. */
    public void noFilms() {
        films = false;
        Turn seen = turn.get();
        if (seen != null && seen.moving() && seen.piece() != null && !seen.piece().flies()) {
            turn.set(new Turn(seen.piece(), seen.place(), false, seen.words()));
        }
    }

    private void goOn() {
        steps = 0;
        boolean name = pieces.isEmpty() || refused >= pieces.size() || sinceName >= (pieces.size() < FEW ? 1 : PICTURES);
        Showpiece piece = name ? null : pieces.get(next++ % pieces.size());
        sinceName = name ? 0 : sinceName + 1;
        refused = name ? 0 : refused;
        call.set(languages.get(turns % languages.size())); // whoever reads the words is called in their language first
        turn.set(new Turn(piece, turns % PLACES, false, call.get()));
        turns++;
    }

    private Lang after(Lang lang) {
        return languages.get((languages.indexOf(lang) + 1) % languages.size());
    }
}
