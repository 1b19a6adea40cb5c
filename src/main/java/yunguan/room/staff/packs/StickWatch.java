package yunguan.room.staff.packs;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import yunguan.pack.Stick;
import yunguan.pack.Sticks;
import yunguan.task.Background;

/**
 * Which sticks are plugged in. It looks every two seconds as long as the kiosk runs, on a thread of its own: a stick that does not
 * answer holds up nobody else.
 */
public final class StickWatch implements AutoCloseable {

    private static final Duration EVERY = Duration.ofSeconds(2);
    /** So long a new stick is pointed out to whoever stands before the visitors' screens. */
    private static final Duration NEWS = Duration.ofSeconds(60);
    private static final System.Logger LOG = System.getLogger(StickWatch.class.getName());

    private final Background looking;
    private final Supplier<List<Path>> folders;
    private final LongSupplier nanos;
    private final ReadOnlyObjectWrapper<List<Stick>> sticks = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyLongWrapper looks = new ReadOnlyLongWrapper();
    private final ReadOnlyObjectWrapper<@Nullable Stick> news = new ReadOnlyObjectWrapper<>();
    private final Background.Repeat round;
    private List<Path> named = List.of();
    private Sticks source = new Sticks(List.of());
    private Set<String> offering = new HashSet<>();
    private long newsEnd;
    private boolean busy;
    private boolean looked;

    /**
     * Begins to look.
     *
     * @param looking a thread that may be held up
     * @param folders what {@code stick.folders} says now
     * @param nanos   as {@link System#nanoTime}
     */
    public StickWatch(Background looking, Supplier<List<Path>> folders, LongSupplier nanos) {
        this.looking = looking;
        this.folders = folders;
        this.nanos = nanos;
        round = looking.every(EVERY, this::look);
        look();
    }

    /** What is plugged in. */
    public ReadOnlyObjectProperty<List<Stick>> sticks() {
        return sticks.getReadOnlyProperty();
    }

    /** How often it has looked: a stick that was out and in again between two looks is no change. */
    ReadOnlyLongProperty looks() {
        return looks.getReadOnlyProperty();
    }

    /** A stick that came a moment ago and has something on it for this kiosk; nothing a minute later, and when it is pulled. */
    public ReadOnlyObjectProperty<@Nullable Stick> news() {
        return news.getReadOnlyProperty();
    }

    /** Staff have come: it need not be pointed out any more. */
    public void heard() {
        news.set(null);
    }

    /** Looks now. On the JavaFX thread. */
    public void look() {
        if (busy) {
            return;
        }
        busy = true;
        List<Path> now = folders.get();
        if (!now.equals(named)) {
            named = now;
            source = new Sticks(now);
        }
        Sticks asked = source;
        looking.run(asked::look, this::seen, failure -> {
            busy = false;
            LOG.log(System.Logger.Level.WARNING, "could not look for sticks", failure);
        });
    }

    private void seen(List<Stick> now) {
        busy = false;
        Set<String> offers = now.stream().filter(stick -> !stick.finds().isEmpty()).map(stick -> stick.root().toString()).collect(Collectors.toSet());
        Stick shown = news.get();
        if (shown != null && (nanos.getAsLong() - newsEnd >= 0 || !offers.contains(shown.root().toString()))) {
            news.set(null);
        }
        if (looked) { // one that was there when the kiosk was switched on is no news
            now.stream().filter(stick -> offers.contains(stick.root().toString()) && !offering.contains(stick.root().toString())).findFirst().ifPresent(stick -> {
                newsEnd = nanos.getAsLong() + NEWS.toNanos();
                news.set(stick);
            });
        }
        looked = true;
        offering = offers;
        sticks.set(now);
        looks.set(looks.get() + 1);
    }

    @Override
    public void close() {
        round.close();
    }
}
