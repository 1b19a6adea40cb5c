package yunguan.room.lectures.places;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yunguan.store.Database;

class PlacesShelfTest {

    @TempDir
    Path folder;

    @Test
    void teachingPointsAreListedByKindWithWhatTheyOffer() {
        try (Database store = Database.open(folder.resolve("store.db"), "store")) {
            store.inTransaction(rows -> {
                rows.update("INSERT INTO pack (id, version, title, publisher, date, license, installed) VALUES ('p', 1, '{}', '', '', '', '')");
                String[][] places = {{"garden", "site"}, {"community", "community"}, {"park", ""}, {"school", "school"}, {"newer", "ship"}};
                for (int i = 0; i < places.length; i++) {
                    long key = rows.insert("""
                            INSERT INTO item (pack, version, id, kind, position, title, summary, body, children, heading, date, audience, language, source, notice, pending, license)
                            VALUES ('p', 1, ?, 'PLACE', ?, '{}', '{}', '{}', '{}', NULL, '', '', '', '{}', '{}', 0, '')""", places[i][0], i);
                    if (!places[i][1].isEmpty()) {
                        rows.update("INSERT INTO fact VALUES (?, 'point', ?)", key, places[i][1]);
                        rows.update("INSERT INTO fact VALUES (?, 'offers', '{\"en\":\"Storytelling\"}')", key);
                    }
                }
                return null;
            });
            List<PlacesShelf.Place> all = new PlacesShelf(store).all();
            assertEquals(List.of("school", "community", "garden"), all.stream().map(place -> place.card().id()).toList());
            assertEquals("Storytelling", all.getFirst().offers().texts().get("en"));
        }
    }
}
