package yunguan.room.staff.desk;

import java.util.List;
import java.util.function.Supplier;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import yunguan.pack.Stick;
import yunguan.task.Background;

/** The sticks that something can be saved to, as they were when somebody last looked. */
public final class PluggedSticks {

    private final Supplier<List<Stick>> sticks;
    private final Background background;
    private final ObservableList<Stick> plugged = FXCollections.observableArrayList();
    private final ObservableList<Stick> seen = FXCollections.unmodifiableObservableList(plugged);

    /** @param sticks what is plugged in now; asked off the screen */
    public PluggedSticks(Supplier<List<Stick>> sticks, Background background) {
        this.sticks = sticks;
        this.background = background;
    }

    public ObservableList<Stick> seen() {
        return seen;
    }

    /** Looks now. @param changed called before anybody else hears that there are others */
    public void look(Runnable changed) {
        background.latest("plugged sticks", sticks::get, now -> {
            if (!plugged.equals(now)) {
                changed.run();
                plugged.setAll(now);
            }
        });
    }
}
