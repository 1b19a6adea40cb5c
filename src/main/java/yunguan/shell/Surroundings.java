package yunguan.shell;

import yunguan.catalogue.Card;
import yunguan.settings.Settings;
import yunguan.task.Background;
import yunguan.ui.Pictures;
import yunguan.ui.Scale;
import yunguan.ui.Texts;

/** What every view is given. It lasts as long as the visit. */
public record Surroundings(Visit visit, Texts texts, Navigator navigator, Background background, Pictures pictures,
                           Scale scale, Settings settings) {

    /** Opens an item in its room. */
    public void open(Card card) {
        navigator.go(Route.to(card));
    }
}
