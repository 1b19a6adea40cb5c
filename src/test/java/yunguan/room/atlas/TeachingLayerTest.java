package yunguan.room.atlas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yunguan.catalogue.Catalogue;
import yunguan.catalogue.LangText;
import yunguan.catalogue.Story;
import yunguan.store.Database;
import yunguan.store.ObjectStore;
import yunguan.store.Transaction;
import yunguan.task.Background;

/** Where people learn is a layer across all others: its places are seen as long as one of their layers is on. */
class TeachingLayerTest {

    @TempDir
    Path folder;

    private static void place(Transaction rows, String id, String group, String point) {
        long key = rows.insert("""
                INSERT INTO item (pack, version, id, kind, position, title, summary, body, children, heading, date, audience, language, source, notice, pending, license)
                VALUES ('p', 1, ?, 'PLACE', 0, '{"en":"' || ? || '"}', '{}', '{"en":"told"}', '{}', nullif(?, ''), '', '', '', '{}', '{}', 0, '')""", id, id, group);
        rows.update("INSERT INTO site VALUES (?, 26.06, 119.3, 50, '{}')", key);
        if (!point.isEmpty()) {
            rows.update("INSERT INTO fact VALUES (?, 'point', ?)", key, point);
        }
    }

    @Test
    void schoolsOfTheirOwnAndPlacesOfOtherLayersStandInIt() {
        try (Database store = Database.open(folder.resolve("store.db"), "store")) {
            store.inTransaction(rows -> {
                rows.update("INSERT INTO pack (id, version, title, publisher, date, license, installed) VALUES ('p', 1, '{}', '', '', '', '')");
                rows.update("INSERT INTO heading VALUES ('p', 1, 'parks', 'places', 0, '{\"en\":\"Parks\"}', '{}', '', '')");
                place(rows, "park", "parks", "site");
                place(rows, "lawn", "parks", "");
                place(rows, "school", "", "school");
                place(rows, "gate", "", "");
                return null;
            });
            AtlasShelf shelf = new AtlasShelf(store, new Catalogue(store), new ObjectStore(store, folder.resolve("objects")));
            AtlasModel model = new AtlasModel(Background.direct(), shelf::atlas, card -> new Atlas.Telling(new Story(LangText.EMPTY, LangText.EMPTY, LangText.EMPTY), List.of()));
            model.load(null, "");
            List<Atlas.Layer> layers = shelf.atlas().layers();
            assertEquals(List.of("p/parks 2", " 1", "teaching 2"), layers.stream().map(layer -> layer.id() + " " + layer.count()).toList());
            assertEquals(4, model.seen().size());
            model.toggle(layers.getFirst());
            assertEquals(List.of("gate", "park", "school"), seen(model), "a park that teaches stays, because people learn there");
            model.toggle(layers.getLast());
            assertEquals(List.of("gate"), seen(model));
            model.toggle(layers.getFirst());
            assertEquals(List.of("gate", "lawn", "park"), seen(model), "it stands in both layers");
            assertTrue(model.pins().stream().filter(pin -> pin.card().id().equals("school")).allMatch(pin -> pin.layer().equals("teaching")), "a school without a layer has the sign of this one");
        }
    }

    @Test
    void withoutTeachingPointsThereIsNone() {
        try (Database store = Database.open(folder.resolve("store.db"), "store")) {
            store.inTransaction(rows -> {
                rows.update("INSERT INTO pack (id, version, title, publisher, date, license, installed) VALUES ('p', 1, '{}', '', '', '', '')");
                place(rows, "gate", "", "");
                return null;
            });
            assertEquals(List.of(""), new AtlasShelf(store, new Catalogue(store), new ObjectStore(store, folder.resolve("objects"))).atlas().layers().stream().map(Atlas.Layer::id).toList());
        }
    }

    private static List<String> seen(AtlasModel model) {
        return model.seen().stream().map(pin -> pin.card().id()).sorted().toList();
    }
}
