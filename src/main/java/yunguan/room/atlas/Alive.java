package yunguan.room.atlas;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.layout.Region;
import yunguan.catalogue.Card;
import yunguan.part.compare.CompareSlider;
import yunguan.part.compare.TimesView;
import yunguan.part.years.LineOfYears;
import yunguan.part.years.YearsModel;
import yunguan.shell.Surroundings;

/**
 * What moves of a place under a finger: its pictures over each other, or its line of years.
 *
 * @param entered it is on the screen
 * @param left    it is not, and nothing of it moves
 */
record Alive(Region node, Runnable entered, Runnable left) {

    /** A place then and now, or at several times. @param shown with something to compare */
    static Alive times(Surroundings around, Atlas.Shown shown) {
        if (!shown.pair().isEmpty()) {
            CompareSlider slider = new CompareSlider(around, shown.pair());
            return new Alive(slider, () -> { }, slider::left);
        }
        TimesView views = new TimesView(around, shown.times());
        return new Alive(views, () -> { }, views::left);
    }

    /** How a place became what it is. @param slim whether it stands within a page @param several told of things that cannot be told apart on the line */
    static Alive years(Surroundings around, List<Card> dated, boolean slim, Consumer<List<Card>> several) {
        YearsModel years = new YearsModel();
        years.show(dated, List.of());
        LineOfYears line = new LineOfYears(around, years, several, slim);
        return new Alive(line, line::entered, line::left);
    }
}
