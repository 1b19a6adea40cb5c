package yunguan.shell;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The way through the hall: forward, one step back, home. Rooms know only this, and each other not at all. */
public final class Navigator {

    /** A visitor who has gone this deep will not walk all the way back; the oldest screens are let go. */
    private static final int MOST_STEPS = 24;

    private record Stop(Route route, Screen screen) { }

    private final Function<Route, Screen> opener;
    private final Consumer<Route> opened;
    private final Deque<Stop> behind = new ArrayDeque<>();
    private final ReadOnlyObjectWrapper<@Nullable Screen> screen = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Route> route = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper atHome = new ReadOnlyBooleanWrapper(true);

    /** @param opener makes the screen of a route @param opened is told of every route that is opened, to count it */
    public Navigator(Function<Route, Screen> opener, Consumer<Route> opened) {
        this.opener = opener;
        this.opened = opened;
    }

    public ReadOnlyObjectProperty<@Nullable Screen> screen() {
        return screen.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<@Nullable Route> route() {
        return route.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty atHome() {
        return atHome.getReadOnlyProperty();
    }

    /** Opens a route; where it is the one already open, nothing happens. */
    public void go(Route next) {
        if (next.equals(route.get())) {
            return;
        }
        Screen before = screen.get();
        if (before != null) {
            before.left();
            behind.push(new Stop(java.util.Objects.requireNonNull(route.get()), before));
            if (behind.size() > MOST_STEPS) {
                behind.removeLast();
            }
        }
        opened.accept(next);
        show(new Stop(next, opener.apply(next)));
    }

    /** One step back; from the first screen, home. */
    public void back() {
        Stop previous = behind.poll();
        if (previous == null) {
            home();
            return;
        }
        leave();
        show(previous);
    }

    /** Home, with nothing behind. */
    public void home() {
        leave();
        behind.clear();
        route.set(null);
        screen.set(null);
        go(new Route.Home());
    }

    /** Leaves the screen that is open, when the visit ends. */
    public void leave() {
        Screen current = screen.get();
        if (current != null) {
            current.left();
        }
    }

    private void show(Stop stop) {
        route.set(stop.route());
        atHome.set(stop.route() instanceof Route.Home);
        screen.set(stop.screen());
        stop.screen().entered();
    }
}
