package yunguan.room.lectures.group;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import yunguan.catalogue.Catalogue;
import yunguan.room.lectures.LectureShelf;
import yunguan.store.Database;
import yunguan.store.ObjectStore;
import yunguan.store.Transaction;
import yunguan.visits.classes.OwnProgrammes;

/** A small store with a course of three lessons, a programme, a trail, and texts of which one is reviewed. */
final class GroupStore implements AutoCloseable {

    final Database store;
    final Database visits;
    final GroupShelf shelf;
    final AtomicLong nanos = new AtomicLong(1_000_000_000_000L);

    GroupStore(Path folder) {
        store = Database.open(folder.resolve("store.db"), "store");
        visits = Database.open(folder.resolve("visits.db"), "visits");
        Catalogue catalogue = new Catalogue(store);
        shelf = new GroupShelf(store, catalogue, new LectureShelf(store, catalogue, new ObjectStore(store, folder.resolve("objects"))),
                new OwnProgrammes(visits));
        store.inTransaction(rows -> {
            rows.update("INSERT INTO pack (id, version, title, publisher, date, license, installed) VALUES ('p', 1, '{}', '', '', '', '')");
            long[] lessons = {item(rows, "one", "LECTURE"), item(rows, "two", "LECTURE"), item(rows, "three", "LECTURE")};
            for (long lesson : lessons) {
                rows.update("INSERT INTO medium (item, role, object, seconds, width, height) VALUES (?, 'film', 'abc', 120, 1920, 1080)", lesson);
            }
            question(rows, lessons[0], 1, "[{\"en\":\"a\"},{\"en\":\"b\"}]", 1);
            question(rows, lessons[0], 2, "[]", -1);
            long course = item(rows, "course", "COURSE");
            rows.update("INSERT INTO link VALUES (?, 'hasPart', 0, 'one', NULL)", course);
            rows.update("INSERT INTO link VALUES (?, 'hasPart', 1, 'two', NULL)", course);
            rows.update("INSERT INTO link VALUES (?, 'hasPart', 2, 'three', NULL)", course);
            item(rows, "empty", "COURSE");
            long trail = item(rows, "trail", "TRAIL");
            item(rows, "place", "PLACE");
            rows.update("INSERT INTO link VALUES (?, 'itinerary', 0, 'place', NULL)", trail);
            item(rows, "plain", "DOCUMENT");
            long reviewed = item(rows, "reviewed", "DOCUMENT");
            rows.update("UPDATE item SET body = '{\"en\":\"Word for word.\"}' WHERE id IN ('plain', 'reviewed')");
            rows.update("INSERT INTO fact VALUES (?, 'reviewer', '{\"en\":\"The office\"}')", reviewed);
            long programme = item(rows, "programme", "PROGRAMME");
            rows.update("INSERT INTO fact VALUES (?, 'minutes', '20')", programme);
            String[][] steps = {{"ITEM", "one"}, {"QUIZ", "one"}, {"READING", "reviewed"}, {"ITEM", "trail"}};
            for (int i = 0; i < steps.length; i++) {
                rows.update("INSERT INTO step VALUES (?, ?, ?, ?)", programme, i, steps[i][0], steps[i][1]);
            }
            return null;
        });
    }

    private static void question(Transaction rows, long item, int number, String answers, int solution) {
        rows.update("INSERT INTO question VALUES (?, ?, ?, 'EVERYONE', '{\"en\":\"?\"}', ?, ?, '{}')", item, number, number, answers, solution);
    }

    private static long item(Transaction rows, String id, String kind) {
        return rows.insert("""
                INSERT INTO item (pack, version, id, kind, position, title, summary, body, children, heading, date, audience, language, source, notice, pending, license)
                VALUES ('p', 1, ?, ?, 0, '{"en":"' || ? || '"}', '{}', '{}', '{}', NULL, '', '', '', '{}', '{}', 0, '')""", id, kind, "The " + id);
    }

    void later(double seconds) {
        nanos.addAndGet((long) (seconds * 1e9));
    }

    @Override
    public void close() {
        store.close();
        visits.close();
    }
}
