package yunguan.app;

import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import yunguan.shell.Frame;
import yunguan.shell.Navigator;
import yunguan.shell.Route;
import yunguan.shell.Screen;
import yunguan.shell.Surroundings;

/** The visit that is going on, with the frame around its screens. The next visitor has another one. */
record OpenVisit(Surroundings around, Frame frame, SorryBand sorry) {

    Navigator navigator() {
        return around.navigator();
    }

    @Nullable Screen screen() {
        return navigator().screen().get();
    }

    boolean atHome() {
        return navigator().atHome().get();
    }

    /** Whether its screen shows that somebody is there. */
    boolean inUse() {
        Screen screen = screen();
        return screen != null && screen.inUse();
    }

    /** Whether a group has the glass: only its leader, or staff, end that. */
    boolean held() {
        Screen screen = screen();
        return screen != null && screen.holds();
    }

    /** Something did not work. A visitor is told on a screen with a way on; a group is told above what it does, and goes on. */
    void failed() {
        if (held()) {
            sorry.says();
        } else {
            navigator().go(new Route.Sorry());
        }
    }

    /** Whether the way stands at one of these items. */
    boolean at(Set<String> items) {
        Route route = navigator().route().get();
        return route != null && leadsTo(items).test(route);
    }

    /**
     * What can be seen has changed. Home shows it at once, other screens when somebody next goes anywhere, and what plays plays on; but
     * what staff have withdrawn is taken away wherever it is.
     *
     * @param withdrawn ids of items
     */
    void stockChanged(Set<String> withdrawn) {
        Screen screen = screen();
        if (screen == null) {
            return;
        }
        around.visit().kept().removeIf(card -> withdrawn.contains(card.id()));
        navigator().changed(leadsTo(withdrawn));
        if (at(withdrawn)) {
            navigator().home();
        } else if (screen.mayBeRenewed() && (atHome() || !withdrawn.isEmpty())) {
            navigator().renew();
        } else {
            screen.withdrawn(withdrawn);
        }
    }

    private static Predicate<Route> leadsTo(Set<String> items) {
        return route -> route.item().filter(items::contains).isPresent();
    }
}
