package yunguan.visits.classes;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import yunguan.catalogue.Item;
import yunguan.catalogue.Lang;
import yunguan.catalogue.LangText;
import yunguan.store.Database;
import yunguan.visits.Deed;
import yunguan.visits.StaffLog;

/** The programmes that leaders have put together in this hall. Each step of staff and its line in the log are one transaction. Everything here blocks. */
public final class OwnProgrammes {

    /** So many without a name wait for staff; then the oldest of them makes room. */
    public static final int MOST_WAITING = 20;

    private final Database visits;

    public OwnProgrammes(Database visits) {
        this.visits = visits;
    }

    /**
     * Keeps one, all of it or nothing; staff give it a name later.
     *
     * @return its number
     * @throws IllegalArgumentException     without steps
     * @throws yunguan.store.StoreException where nothing can be written
     */
    public long keep(LocalDate day, int minutes, List<Item.Step> steps) {
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("a programme without steps");
        }
        return visits.inTransaction(transaction -> {
            long number = transaction.insert("INSERT INTO own_programme (day, minutes, name) VALUES (?, ?, '{}')", day.toString(), minutes);
            for (int i = 0; i < steps.size(); i++) {
                Item.Step step = steps.get(i);
                transaction.update("INSERT INTO own_step (programme, position, what, item, title) VALUES (?, ?, ?, ?, ?)",
                        number, i, step.what().name(), step.card().id(), step.card().title().json());
            }
            transaction.update("DELETE FROM own_programme WHERE name = '{}' AND number NOT IN (SELECT number FROM own_programme WHERE name = '{}' ORDER BY number DESC LIMIT ?)",
                    MOST_WAITING);
            return number;
        });
    }

    /** Gives one a name, the first or another: from now on it stands among the prepared ones. @throws IllegalArgumentException without a name */
    public void name(long number, LangText name, InstantSource clock) {
        if (name.isEmpty()) {
            throw new IllegalArgumentException("a programme without a name");
        }
        String now = clock.instant().truncatedTo(ChronoUnit.SECONDS).toString();
        visits.inTransaction(transaction -> transaction.update("UPDATE own_programme SET name = ? WHERE number = ?", name.json(), number) == 0 ? 0
                : StaffLog.write(transaction, now, Deed.KEEP_PROGRAMME, name.in(Lang.HANS), 0, Deed.Result.DONE.word()));
    }

    /** Clears one away; one that is gone already is no trouble. */
    public void clear(long number, InstantSource clock) {
        String now = clock.instant().truncatedTo(ChronoUnit.SECONDS).toString();
        visits.inTransaction(transaction -> {
            LangText name = transaction.one("SELECT name FROM own_programme WHERE number = ?", row -> LangText.read(row.text("name")), number).orElse(LangText.EMPTY);
            return transaction.update("DELETE FROM own_programme WHERE number = ?", number) == 0 ? 0
                    : StaffLog.write(transaction, now, Deed.CLEAR_PROGRAMME, name.in(Lang.HANS), 0, Deed.Result.DONE.word());
        });
    }

    /** All of them: those without a name first, and each the newest first. */
    public List<OwnProgramme> all() {
        if (visits.one("SELECT 1 AS there FROM sqlite_schema WHERE name = 'own_programme'", row -> row.whole("there")).isEmpty()) {
            return List.of(); // an older visits.db that was opened for reading
        }
        Map<Long, List<OwnProgramme.Step>> steps = new LinkedHashMap<>();
        visits.query("SELECT * FROM own_step ORDER BY programme, position", row -> steps.computeIfAbsent(row.whole("programme"), none -> new ArrayList<>())
                .add(new OwnProgramme.Step(Item.Step.What.valueOf(row.textOrEmpty("what")), row.textOrEmpty("item"), LangText.read(row.text("title")))));
        return visits.query("SELECT * FROM own_programme ORDER BY name <> '{}', number DESC", row -> new OwnProgramme(row.whole("number"),
                LocalDate.parse(row.textOrEmpty("day")), (int) row.whole("minutes"), LangText.read(row.text("name")), List.copyOf(steps.getOrDefault(row.whole("number"), List.of()))));
    }

    /** Those that staff gave a name. */
    public List<OwnProgramme> named() {
        return all().stream().filter(one -> !one.name().isEmpty()).toList();
    }

    public Optional<OwnProgramme> programme(long number) {
        return all().stream().filter(one -> one.number() == number).findFirst();
    }
}
