package yunguan.room.lectures.places;

import java.util.List;
import java.util.Locale;
import yunguan.catalogue.Card;
import yunguan.catalogue.Catalogue;
import yunguan.catalogue.Item;
import yunguan.catalogue.LangText;
import yunguan.store.Database;

/** The SQL of the teaching points, as text. Everything here blocks. */
public final class PlacesShelf {

    private final Database store;

    public PlacesShelf(Database store) {
        this.store = store;
    }

    /** @param offers what can be learned there; may be empty */
    public record Place(Card card, Item.Point point, LangText offers) { }

    /** Schools first, then the points of communities, then sites; each in its author's order. A word that a newer pack brought is passed over. */
    public List<Place> all() {
        return store.query("SELECT " + Catalogue.CARD + ", point.value AS point, coalesce(offers.value, '') AS offers FROM live JOIN fact AS point ON point.item = live.key AND point.name = 'point'"
                + " LEFT JOIN fact AS offers ON offers.item = live.key AND offers.name = 'offers' WHERE live.kind = 'PLACE' AND point.value IN ('school', 'community', 'site')"
                + " ORDER BY CASE point.value WHEN 'school' THEN 0 WHEN 'community' THEN 1 ELSE 2 END, live.pack, live.position",
                row -> new Place(Catalogue.card(row), Item.Point.valueOf(row.textOrEmpty("point").toUpperCase(Locale.ROOT)), LangText.read(row.text("offers"))));
    }
}
