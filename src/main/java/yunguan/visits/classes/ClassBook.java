package yunguan.visits.classes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import yunguan.catalogue.LangText;
import yunguan.store.Database;
import yunguan.store.Row;

/** The book of the classes and programmes that were held. Everything here blocks. */
public final class ClassBook {

    private final Database visits;

    public ClassBook(Database visits) {
        this.visits = visits;
    }

    /**
     * Writes one down, all of it or nothing.
     *
     * @return its number
     * @throws yunguan.store.StoreException where nothing can be written
     */
    public long write(Held held) {
        return visits.inTransaction(transaction -> {
            long number = transaction.insert("INSERT INTO held (day, kind, item, title, planned, minutes, people, waits) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                    held.day().toString(), held.kind().name(), held.item(), held.title().json(), held.planned(), held.minutes(), held.people(), held.waits() ? 1 : 0);
            for (int i = 0; i < held.parts().size(); i++) {
                Held.Part part = held.parts().get(i);
                transaction.update("INSERT INTO held_part (held, position, what, title, planned, seconds) VALUES (?, ?, ?, ?, ?, ?)",
                        number, i, part.what().name(), part.title().json(), part.planned(), part.seconds());
            }
            return number;
        });
    }

    /** The newest first. @param most how many */
    public List<Held> newest(int most) {
        return read("SELECT * FROM held ORDER BY number DESC LIMIT ?", most);
    }

    /** Those whose page waits at the desk, the newest first. */
    public List<Held> waiting() {
        return read("SELECT * FROM held WHERE waits = 1 ORDER BY number DESC LIMIT ?", Integer.MAX_VALUE);
    }

    public Optional<Held> held(long number) {
        return read("SELECT * FROM held WHERE number = ?", number).stream().findFirst();
    }

    /** Its page was taken or cleared away: it waits no more. What was counted stays. */
    public void done(long number) {
        visits.update("UPDATE held SET waits = 0 WHERE number = ?", number);
    }

    private List<Held> read(String query, Object argument) {
        Map<Long, List<Held.Part>> parts = new LinkedHashMap<>();
        List<Held> all = visits.query(query, row -> held(row, parts), argument);
        if (!all.isEmpty()) {
            visits.query("SELECT * FROM held_part WHERE held BETWEEN ? AND ? ORDER BY held, position", row -> {
                List<Held.Part> of = parts.get(row.whole("held"));
                return of != null && of.add(new Held.Part(Held.What.valueOf(row.textOrEmpty("what")), LangText.read(row.text("title")),
                        (int) row.whole("planned"), (int) row.whole("seconds")));
            }, all.getLast().number(), all.getFirst().number());
        }
        return all.stream().map(one -> new Held(one.number(), one.day(), one.kind(), one.item(), one.title(), one.planned(), one.minutes(), one.people(),
                List.copyOf(parts.getOrDefault(one.number(), List.of())), one.waits())).toList();
    }

    private static Held held(Row row, Map<Long, List<Held.Part>> parts) {
        parts.put(row.whole("number"), new ArrayList<>());
        return new Held(row.whole("number"), LocalDate.parse(row.textOrEmpty("day")), Held.Kind.valueOf(row.textOrEmpty("kind")), row.textOrEmpty("item"),
                LangText.read(row.text("title")), (int) row.whole("planned"), (int) row.whole("minutes"), (int) row.whole("people"), List.of(), row.whole("waits") == 1);
    }
}
