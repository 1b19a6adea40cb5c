package yunguan.shell;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The way through the hall: forward, one step back, home. Rooms know only this, and each other not at all. */
public final class Navigator {

    /** A visitor who has gone this deep will not walk all the way back; the oldest screens are let go. */
    private static final int MOST_STEPS = 24;

    /**
     * @param screen {@code null}: what it showed has changed, and it is opened anew
     * @param mark   where it was then left
     */
    private record Stop(Route route, @Nullable Screen screen, @Nullable Bookmark mark) {

        Stop anew() {
            return screen == null ? this : new Stop(screen.renewed(route), null, Bookmark.in(screen.node()));
        }
    }

    /** How the screen that is shown was come to. */
    public enum Way { FORWARD, BACK, HOME, RENEWED }

    private final Function<Route, Screen> opener;
    private final Consumer<Route> opened;
    private final Deque<Stop> behind = new ArrayDeque<>();
    private final ReadOnlyObjectWrapper<@Nullable Screen> screen = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Route> route = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper atHome = new ReadOnlyBooleanWrapper(true);
    private Way way = Way.HOME;

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

    /** How the screen that is shown was come to. */
    public Way way() {
        return way;
    }

    /** Opens a route; where it is the one already open, nothing happens. */
    public void go(Route next) {
        go(next, Way.FORWARD);
    }

    /** Opens a route in place of the one that is open: the way back leads to where one was before that. */
    public void instead(Route next) {
        if (!next.equals(route.get())) {
            leave();
            opened.accept(next);
            show(next, opener.apply(next), Way.FORWARD);
        }
    }

    private void go(Route next, Way how) {
        if (next.equals(route.get())) {
            return;
        }
        Screen before = screen.get();
        if (before != null) {
            before.left();
            behind.push(new Stop(java.util.Objects.requireNonNull(route.get()), before, null));
            if (behind.size() > MOST_STEPS) {
                behind.removeLast();
            }
        }
        opened.accept(next);
        show(next, opener.apply(next), how);
    }

    /** One step back; from the first screen, home. */
    public void back() {
        Stop previous = behind.poll();
        if (previous == null) {
            home();
            return;
        }
        leave();
        Screen kept = previous.screen();
        show(previous.route(), kept == null ? opener.apply(previous.route()) : kept, Way.BACK);
        open(previous.mark());
    }

    /**
     * What can be seen has changed: screens that lie behind are opened anew when somebody goes back to them.
     *
     * @param gone the routes that lead nowhere now: no way back leads there
     */
    public void changed(Predicate<Route> gone) {
        behind(behind.stream().filter(stop -> !gone.test(stop.route())).map(stop -> stop.screen() != null && stop.screen().mayBeRenewed() ? stop.anew() : stop).toList());
    }

    private void behind(List<Stop> stops) {
        behind.clear();
        behind.addAll(stops);
    }

    private void open(@Nullable Bookmark mark) {
        Screen current = screen.get();
        if (mark != null && current != null) {
            mark.open(current.node());
        }
    }

    /** Opens the screen that is open once more. Nobody went anywhere: it is not counted. */
    public void renew() {
        Screen current = screen.get();
        Route here = route.get();
        if (current != null && here != null) {
            Route now = current.renewed(here);
            Bookmark mark = Bookmark.in(current.node());
            current.left();
            show(now, opener.apply(now), Way.RENEWED);
            open(mark);
        }
    }

    /**
     * The screens have another room now: each lays itself out anew, or is opened anew; those behind when somebody goes back. Wherever the
     * visitor was in them, there they are.
     */
    public void relaid() {
        Screen current = screen.get();
        if (current != null) {
            behind(behind.stream().map(stop -> stop.screen() != null && stop.screen().mayBeRenewed() && !stop.screen().relaid() ? stop.anew() : stop).toList());
            if (!current.relaid()) {
                renew();
            }
        }
    }

    /** Home, with nothing behind. */
    public void home() {
        end();
        behind.clear();
        route.set(null);
        screen.set(null);
        go(new Route.Home(), Way.HOME);
    }

    /** The visit is over: the screen that is open is left, and nobody comes back to any of them. */
    public void end() {
        leave();
        Screen current = screen.get();
        if (current != null) {
            current.gone();
        }
        for (Stop stop : behind) {
            if (stop.screen() != null) {
                stop.screen().gone();
            }
        }
    }

    /** Leaves the screen that is open, when something else lies over the hall. */
    public void leave() {
        Screen current = screen.get();
        if (current != null) {
            current.left();
        }
    }

    /** The screen that was left is on the glass again: what lay over the hall is gone. */
    public void enter() {
        Screen current = screen.get();
        if (current != null) {
            current.entered();
        }
    }

    private void show(Route next, Screen opened, Way how) {
        way = how;
        route.set(next);
        atHome.set(next instanceof Route.Home);
        screen.set(opened);
        opened.entered();
    }
}
