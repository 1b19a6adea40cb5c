package yunguan.room.staff.care;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import yunguan.catalogue.LangText;
import yunguan.store.Database;
import yunguan.visits.StaffLog;

/** The titles of what the log tells of, as far as the store still knows them. Blocks. */
final class LogShelf {

    private final Database store;

    LogShelf(Database store) {
        this.store = store;
    }

    /** Titles by the id of a pack or an item, of those that some lines name. */
    Map<String, LangText> titles(Collection<StaffLog.Line> lines) {
        TreeSet<String> subjects = new TreeSet<>();
        lines.forEach(line -> subjects.add(line.subject()));
        Map<String, LangText> titles = new HashMap<>();
        store.query("SELECT id, title FROM current_item", row -> subjects.contains(row.textOrEmpty("id"))
                ? titles.put(row.textOrEmpty("id"), LangText.read(row.text("title"))) : null);
        // the version that is current last: its title is the one that staff know
        store.query("SELECT pack AS id, title FROM edition UNION ALL SELECT id, title FROM pack", row -> subjects.contains(row.textOrEmpty("id"))
                ? titles.put(row.textOrEmpty("id"), LangText.read(row.text("title"))) : null);
        titles.values().removeIf(LangText::isEmpty);
        return titles;
    }
}
