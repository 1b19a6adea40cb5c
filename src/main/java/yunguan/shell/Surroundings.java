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

    /** What a tile has to be wide for the longest words, with its margins, in em. */
    private static final double LONG_WORD = 11;

    /** How high a film is that hangs above the screens, for the width of the glass, at the least: of 16:9, three quarters. */
    private static final double FILM = 0.42;

    /** What the screens have of the glass now: in reach mode, what lies low enough. */
    public Scale scale() {
        return visit.modes().contains(Mode.REACH) ? glass.withinReach() : glass;
    }

    /** How large running text is now, in pixels. */
    public double em() {
        return glass.text() * (visit.modes().contains(Mode.LARGE) ? Scale.LARGE : 1);
    }

    /** Whether one word may be as long as a column is wide: in a language that is written in letters, when these are large. */
    public boolean longWords() {
        return visit.modes().contains(Mode.LARGE) && !visit.language().get().chinese();
    }

    /** The narrowest that a tile with words in it may be, in pixels. @param design in pixels of the design */
    public double column(double design) {
        double least = scale().column(design);
        return longWords() ? Math.max(least, LONG_WORD * em()) : least;
    }

    /** How wide a small picture is that stands beside words, in pixels; 0 where the words want the whole line. @param design in pixels of the design */
    public double picture(double design) {
        return longWords() && narrow() ? 0 : scale().px(design);
    }

    /** Whether a line is too short for two columns of words: on an upright screen, and in large texts on a small one. */
    public boolean narrow() {
        return scale().narrow(em());
    }

    /** Whether what hangs above the screens has the height to say where one is; otherwise they say it themselves. */
    public boolean saidAbove() {
        return Lintel.speaks(scale().above(), em());
    }

    /** Whether above the screens there is room for a film, nearly as broad as the glass, over the words of a board. */
    public boolean aloft() {
        return scale().portrait() && scale().above() >= scale().width() * FILM + Lintel.BOARD * em();
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
