package yunguan.shell;

import javafx.scene.paint.Color;
import yunguan.catalogue.Card;
import yunguan.settings.Key;
import yunguan.settings.Settings;
import yunguan.task.Background;
import yunguan.ui.HallColour;
import yunguan.ui.Pictures;
import yunguan.ui.Scale;
import yunguan.ui.Texts;

/**
 * What every view is given. It lasts as long as the visit.
 *
 * @param glass the scale of the whole screen; views ask for {@link #scale()}
 */
public record Surroundings(Visit visit, Texts texts, Navigator navigator, Background background, Pictures pictures,
                           Scale glass, Settings settings) {

    /** Two columns of words take a line of so many em. */
    private static final double TWO_COLUMNS = 42;

    /** What the screens have of the glass now: in reach mode, what lies low enough. */
    public Scale scale() {
        return visit.modes().contains(Mode.REACH) ? glass.withinReach() : glass;
    }

    /** How large running text is now, in pixels. */
    public double em() {
        return glass.text() * (visit.modes().contains(Mode.LARGE) ? Scale.LARGE : 1);
    }

    /** Whether a line is too short for two columns of words: on an upright screen, and in large texts on a small one. */
    public boolean narrow() {
        return scale().portrait() || scale().width() < TWO_COLUMNS * em();
    }

    /** The hall's colour as it is drawn now. */
    public Color hall() {
        return HallColour.of(settings.text(Key.HALL_COLOUR), visit.modes().contains(Mode.CONTRAST));
    }

    /** Opens an item in its room. */
    public void open(Card card) {
        navigator.go(Route.to(card));
    }
}
