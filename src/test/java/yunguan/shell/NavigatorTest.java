package yunguan.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

class NavigatorTest {

    private final List<String> happened = new ArrayList<>();

    private final class Room implements Screen {
        private final Route route;

        Room(Route route) {
            this.route = route;
        }

        @Override
        public Node node() {
            return new Region();
        }

        @Override
        public ObservableValue<String> title() {
            return new SimpleStringProperty(route.toString());
        }

        @Override
        public void entered() {
            happened.add("in " + route.getClass().getSimpleName());
        }

        @Override
        public void left() {
            happened.add("out " + route.getClass().getSimpleName());
        }
    }

    private Navigator hall() {
        Navigator navigator = new Navigator(Room::new, route -> { });
        navigator.home();
        return navigator;
    }

    @Test
    void oneScreenIsLeftBeforeTheNextIsEntered() {
        Navigator navigator = hall();
        navigator.go(new Route.Lectures());
        navigator.back();
        assertEquals(List.of("in Home", "out Home", "in Lectures", "out Lectures", "in Home"), happened);
        assertTrue(navigator.atHome().get());
    }

    @Test
    void goingBackFindsTheSameScreen() {
        Navigator navigator = hall();
        navigator.go(new Route.Archive());
        Screen archive = navigator.screen().get();
        navigator.go(new Route.EntryOf("x"));
        navigator.back();
        assertEquals(archive, navigator.screen().get());
    }

    @Test
    void whatHasChangedIsOpenedAnewOnTheWayBackAndWhatIsGoneIsPassedBy() {
        Navigator navigator = hall();
        navigator.go(new Route.Archive());
        Screen archive = navigator.screen().get();
        navigator.go(new Route.EntryOf("gone"));
        navigator.go(new Route.Help());
        Screen help = navigator.screen().get();
        navigator.changed(route -> route.item().filter("gone"::equals).isPresent());
        assertEquals(help, navigator.screen().get(), "nothing moves under the finger");
        navigator.back();
        assertEquals(new Route.Archive(), navigator.route().get());
        assertNotEquals(archive, navigator.screen().get());
        navigator.back();
        assertTrue(navigator.atHome().get());
    }

    @Test
    void aScreenThatIsRenewedIsLeftFirstAndNotCounted() {
        List<Route> counted = new ArrayList<>();
        Navigator navigator = new Navigator(Room::new, counted::add);
        navigator.home();
        navigator.go(new Route.Archive());
        happened.clear();
        navigator.renew();
        assertEquals(List.of("out Archive", "in Archive"), happened);
        assertEquals(List.of(new Route.Home(), new Route.Archive()), counted);
        navigator.back();
        assertTrue(navigator.atHome().get());
    }

    @Test
    void homeLeavesNothingBehind() {
        Navigator navigator = hall();
        navigator.go(new Route.Archive());
        navigator.go(new Route.EntryOf("x"));
        navigator.home();
        assertEquals(new Route.Home(), navigator.route().get());
        navigator.back();
        assertEquals(new Route.Home(), navigator.route().get());
    }

    @Test
    void theSameDoorTwiceIsOnce() {
        Navigator navigator = hall();
        navigator.go(new Route.Contest());
        navigator.go(new Route.Contest());
        navigator.back();
        assertTrue(navigator.atHome().get());
    }

    @Test
    void aVisitorWhoWandersForHoursKeepsNoEndlessTrail() {
        Navigator navigator = hall();
        for (int i = 0; i < 1000; i++) {
            navigator.go(new Route.EntryOf("entry-" + i));
        }
        int steps = 0;
        while (!navigator.atHome().get()) {
            navigator.back();
            steps++;
        }
        assertTrue(steps < 40, steps + " steps back");
        assertFalse(navigator.route().get() instanceof Route.EntryOf);
    }
}
