package yunguan.room.archive;

import java.util.List;
import yunguan.catalogue.Card;
import yunguan.shell.Surroundings;
import yunguan.ui.CardTile;
import yunguan.ui.TileWall;
import yunguan.ui.Touch;

/** People: upright portraits side by side, each with the name and a line below. */
final class PortraitWall extends TileWall {

    /** The narrowest portrait in design pixels: five beside each other, three where the screen stands upright. */
    private static final double NARROWEST = 320;
    private static final double RATIO = 1.2;
    private static final double GAP = 28;

    PortraitWall(Surroundings around, List<Card> people) {
        super(around.scale().column(NARROWEST), around.scale().px(GAP), people.stream().map(person -> new CardTile(person, around.texts(), around.pictures(),
                around.scale().column(NARROWEST * 1.15), RATIO, around::open,
                person.pending() ? Touch.label(around.texts().of("shell.pending"), "card-note") : Touch.label(around.texts().of(person.summary()), "card-summary"))).toList());
    }
}
