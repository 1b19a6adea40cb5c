package yunguan.room.staff.desk;

import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import yunguan.pack.Stick;
import yunguan.pack.Sticks;
import yunguan.settings.Key;
import yunguan.task.Background;

/** A page of the desk that looks, while it is seen, at which sticks are plugged in. */
public abstract class StickPage extends DeskPage {

    private static final Duration OFTEN = Duration.ofSeconds(2);

    private Background.@Nullable Repeat watch;

    protected StickPage(DeskAround around, ObservableValue<String> title) {
        super(around, title);
    }

    /** What is plugged in at this kiosk when it is asked; off the screen. */
    protected static Supplier<List<Stick>> sticks(DeskAround around) {
        return new Sticks(Sticks.folders(around.hall().settings().text(Key.STICK_FOLDERS)))::look;
    }

    /** Reads what it shows, whenever it comes to be seen. */
    protected abstract void load();

    protected abstract void lookForSticks();

    @Override
    public final void entered() {
        load();
        lookForSticks();
        watch = around.background().every(OFTEN, this::lookForSticks);
    }

    @Override
    public final void left() {
        if (watch != null) {
            watch.close();
            watch = null;
        }
    }
}
