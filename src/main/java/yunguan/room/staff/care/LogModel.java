package yunguan.room.staff.care;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import yunguan.catalogue.LangText;
import yunguan.pack.Stick;
import yunguan.room.staff.desk.PluggedSticks;
import yunguan.task.Background;
import yunguan.visits.StaffLog;

/** What was done, the newest first, more on request; and the way of all of it to a stick. */
final class LogModel {

    /** What came of saving. */
    enum Saving { NOTHING, BUSY, SAVED, FAILED }

    /** @param lines the newest first @param titles of what they tell of, as far as known */
    record Page(List<StaffLog.Line> lines, Map<String, LangText> titles) { }

    private static final int FIRST = 60;
    private static final int FURTHER = 120;

    private final StaffLog log;
    private final LogShelf shelf;
    private final Background background;
    private int most = FIRST;

    // ---- properties

    private final ReadOnlyObjectWrapper<Page> page = new ReadOnlyObjectWrapper<>(new Page(List.of(), Map.of()));
    private final ReadOnlyBooleanWrapper more = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper read = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Saving> saving = new ReadOnlyObjectWrapper<>(Saving.NOTHING);
    private final PluggedSticks plugged;
    private @Nullable String savedAs;

    /** @param sticks what is plugged in now; asked off the screen */
    LogModel(StaffLog log, LogShelf shelf, Supplier<List<Stick>> sticks, Background background) {
        this.log = log;
        this.shelf = shelf;
        plugged = new PluggedSticks(sticks, background);
        this.background = background;
    }

    ReadOnlyObjectProperty<Page> page() {
        return page.getReadOnlyProperty();
    }

    /** Whether there are older lines. */
    ReadOnlyBooleanProperty more() {
        return more.getReadOnlyProperty();
    }

    /** Whether the log has been read at all. */
    ReadOnlyBooleanProperty read() {
        return read.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Saving> saving() {
        return saving.getReadOnlyProperty();
    }

    /** The sticks that it can be saved to. */
    ObservableList<Stick> plugged() {
        return plugged.seen();
    }

    /** The name of the file that was saved; empty while none was. */
    String savedAs() {
        return savedAs == null ? "" : savedAs;
    }

    // ---- commands

    void refresh() {
        int wanted = most;
        background.latest("staff log", () -> {
            List<StaffLog.Line> lines = log.newest(wanted + 1);
            return new Page(lines, shelf.titles(lines));
        }, found -> {
            more.set(found.lines.size() > wanted);
            read.set(true);
            page.set(new Page(found.lines.stream().limit(wanted).toList(), found.titles));
        });
    }

    void showMore() {
        most += FURTHER;
        refresh();
    }

    void lookForSticks() {
        plugged.look(() -> saving.set(saving.get() == Saving.BUSY ? Saving.BUSY : Saving.NOTHING));
    }

    /** Saves all of it. @param words say it, given the titles */
    void save(Stick stick, Function<Map<String, LangText>, LogWords> words) {
        if (saving.get() == Saving.BUSY) {
            return;
        }
        saving.set(Saving.BUSY);
        String name = "yunguan-log-" + LocalDate.now(ZoneId.systemDefault()) + ".csv";
        background.run(() -> {
            List<StaffLog.Line> all = log.newest(Integer.MAX_VALUE);
            LogSheet.write(LogSheet.table(all, words.apply(shelf.titles(all)), ZoneId.systemDefault()), stick.root(), name);
            return name;
        }, saved -> {
            savedAs = stick.name() + "/" + saved;
            saving.set(Saving.SAVED);
        }, failure -> {
            if (!(failure instanceof IOException)) {
                System.getLogger(LogModel.class.getName()).log(System.Logger.Level.ERROR, "the log could not be saved", failure);
            }
            saving.set(Saving.FAILED);
        });
    }
}
